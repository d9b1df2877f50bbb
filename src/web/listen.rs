//! Connections: as many as there is room for, and none that only waits.

use std::convert::Infallible;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use store::Classes;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};

use crate::answer::Service;
use crate::check::Ends;

/// The most connections; more wait in the system's queue, where they take nothing of ours.
const CONNECTIONS: usize = 2048;

/// How long a connection may be silent at first, and how long a head may take; this is also the longest pause
/// between two requests.
const FIRST_BYTE: Duration = Duration::from_secs(5);
const HEAD: Duration = Duration::from_secs(10);

/// How much of a head there may be.
const HEAD_BYTES: usize = 16 * 1024;
const HEAD_LINES: usize = 64;

/// How long what is under way may take when the server ends.
const LAST: Duration = Duration::from_secs(10);

/// Answers until the end is wanted, then finishes what is under way.
pub(super) async fn until<S: Classes>(
    end: impl Future<Output = ()>,
    listener: TcpListener,
    service: Arc<Service<S>>,
) {
    let (graceful, room) = (
        GracefulShutdown::new(),
        Arc::new(Semaphore::new(CONNECTIONS)),
    );
    let mut end = pin!(end);
    loop {
        let next = async {
            let place = Arc::clone(&room).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            next = next => next,
            () = &mut end => break,
        };
        let Ok((stream, _)) = accepted else {
            // Too many open files, for a moment: no reason to spin.
            sleep(Duration::from_millis(50)).await;
            continue;
        };
        let (service, watcher) = (Arc::clone(&service), graceful.watcher());
        tokio::spawn(async move {
            connection(stream, service, watcher).await;
            drop(place);
        });
    }
    drop(listener);
    let (Ok(()) | Err(_)) = timeout(LAST, graceful.shutdown()).await;
}

async fn connection<S: Classes>(stream: TcpStream, service: Arc<Service<S>>, watcher: Watcher) {
    let (Ok(own), Ok(other)) = (stream.local_addr(), stream.peer_addr()) else {
        return;
    };
    let first = timeout(FIRST_BYTE, stream.peek(&mut [0])).await;
    if !matches!(first, Ok(Ok(1..))) {
        return;
    }
    let (Ok(()) | Err(_)) = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let answer = Arc::clone(&service).answer(request, Ends { own, other });
        async { Ok::<_, Infallible>(answer.await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(HEAD_BYTES)
        .max_headers(HEAD_LINES)
        .serve_connection(TokioIo::new(stream), service);
    // Who breaks off has gone; there is nobody to tell.
    let (Ok(()) | Err(_)) = watcher.watch(connection).await;
}
