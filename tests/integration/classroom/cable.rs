//! The network between a class and its server, which can be cut in the middle of anything.

use std::io;
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread;

use crate::served::Address;

/// Both ends of a connection: a client's, and the server's.
type Ends = (TcpStream, TcpStream);

#[derive(Default)]
struct Connected {
    /// The port of the server; `None` while the network is down.
    to: Option<u16>,
    under_way: Vec<Weak<Ends>>,
}

/// A network whose near end stays the same, whichever server it leads to.
pub(super) struct Cable {
    /// The near end.
    pub(super) at: Address,
    connected: Arc<Mutex<Connected>>,
}

impl Cable {
    /// One that leads nowhere yet.
    pub(super) fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
        let port = listener.local_addr().expect("it listens").port();
        let connected = Arc::new(Mutex::new(Connected::default()));
        let of_all = Arc::clone(&connected);
        // It ends with the tests.
        thread::spawn(move || {
            for near in listener.incoming() {
                let (near, connected) = (near.expect("a connection"), Arc::clone(&of_all));
                thread::spawn(move || pass_on(near, &connected));
            }
        });
        Self {
            at: Address {
                host: format!("127.0.0.1:{port}"),
                port,
            },
            connected,
        }
    }

    /// From now on it leads to the server at a port.
    pub(super) fn lead_to(&self, port: u16) {
        let mut connected = self
            .connected
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        connected.to = Some(port);
    }

    /// Nothing passes any more, wherever a request or its answer is.
    pub(super) fn cut(&self) {
        let mut connected = self
            .connected
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        connected.to = None;
        for ends in connected.under_way.drain(..).filter_map(|e| e.upgrade()) {
            for end in [&ends.0, &ends.1] {
                let (Ok(()) | Err(_)) = end.shutdown(Shutdown::Both);
            }
        }
    }
}

/// Passes on what comes from either end, until both have said all or are gone.
fn pass_on(near: TcpStream, connected: &Mutex<Connected>) {
    let ends = {
        let mut connected = connected.lock().unwrap_or_else(PoisonError::into_inner);
        let far = connected.to.map(|to| TcpStream::connect(("127.0.0.1", to)));
        let Some(Ok(far)) = far else { return };
        let ends = Arc::new((near, far));
        connected.under_way.retain(|ends| ends.strong_count() > 0);
        connected.under_way.push(Arc::downgrade(&ends));
        ends
    };
    let (near, far) = (&ends.0, &ends.1);
    thread::scope(|scope| {
        for (from, to) in [(near, far), (far, near)] {
            scope.spawn(move || {
                let (mut source, mut sink) = (from, to);
                let (Ok(_) | Err(_)) = io::copy(&mut source, &mut sink);
                let (Ok(()) | Err(_)) = to.shutdown(Shutdown::Write);
            });
        }
    });
}
