//! A server, from its settings to its end.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use pages::House;
use store::{Database, NotOpened, Store as _};
use tokio::runtime::{Builder, Runtime};

use crate::answer::Desk;
use crate::arrivals::Arrivals;
use crate::counts::Counts;
use crate::public::PublicUrl;
use crate::seats::Seats;
use crate::{DAYS_KEPT, Event, Today, listen};

/// What a server is started with.
pub struct Settings {
    /// The pages.
    pub house: House,
    /// The file of the answers.
    pub database: PathBuf,
    /// Where it listens.
    pub address: SocketAddr,
    /// By which address it is known outside, where a proxy stands before it.
    pub public: Option<PublicUrl>,
    /// The clock.
    pub today: fn() -> Today,
    /// Whom to tell what happens.
    pub tell: Box<dyn Fn(Event) + Send + Sync>,
}

/// Why a server does not start.
#[derive(Debug)]
pub enum NotServed {
    /// Somebody else listens there; a port that is free, where there is one near.
    Taken(Option<u16>),
    /// It may not listen there.
    Address(io::Error),
    /// The answers cannot be kept.
    Database(NotOpened),
    /// The system gives no threads.
    System(io::Error),
}

/// A server that listens, and has not answered yet.
pub struct Server {
    runtime: Runtime,
    listener: TcpListener,
    database: Arc<Database>,
    desk: Arc<Desk<Database>>,
}

/// How often what nobody used for long is erased.
const PURGES: Duration = Duration::from_hours(1);

impl Server {
    /// Takes the port and opens the database.
    ///
    /// # Errors
    ///
    /// [`NotServed`] says what is in the way.
    pub fn open(settings: Settings) -> Result<Self, NotServed> {
        let listener = bound(settings.address)?;
        let cores = thread::available_parallelism().map_or(2, usize::from);
        let runtime = Builder::new_multi_thread()
            .worker_threads(cores)
            .max_blocking_threads(cores)
            .enable_all()
            .build()
            .map_err(NotServed::System)?;
        let database = runtime.block_on(Database::open(&settings.database));
        let database = Arc::new(database.map_err(NotServed::Database)?);
        let desk = Arc::new(Desk {
            house: Arc::new(settings.house),
            store: Arc::clone(&database),
            seats: Seats::default(),
            arrivals: Arrivals::default(),
            counts: Counts::default(),
            public: settings.public,
            today: settings.today,
            tell: settings.tell,
        });
        Ok(Self {
            runtime,
            listener,
            database,
            desk,
        })
    }

    /// Where it listens.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Answers until it is told to end.
    ///
    /// # Errors
    ///
    /// Those of the system, at the start.
    pub fn run(self) -> io::Result<()> {
        self.runtime.block_on(async {
            let end = ended()?;
            self.listener.set_nonblocking(true)?;
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            let purging = tokio::spawn(purge(Arc::clone(&self.desk)));
            listen::until(end, listener, self.desk).await;
            purging.abort();
            self.database.close().await;
            Ok(())
        })
    }

    /// Ends without having answered.
    pub fn close(self) {
        self.runtime.block_on(self.database.close());
    }
}

fn bound(address: SocketAddr) -> Result<TcpListener, NotServed> {
    TcpListener::bind(address).map_err(|error| {
        if error.kind() != io::ErrorKind::AddrInUse {
            return NotServed::Address(error);
        }
        let mut near = (1..=20).filter_map(|step| address.port().checked_add(step));
        let is_free = |port: &u16| TcpListener::bind((address.ip(), *port)).is_ok();
        NotServed::Taken(near.find(is_free))
    })
}

/// Waits for Ctrl-C, or for the system to ask.
fn ended() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut asked = signal(SignalKind::terminate())?;
        let mut stopped = signal(SignalKind::interrupt())?;
        Ok(async move {
            tokio::select! {
                _ = asked.recv() => {}
                _ = stopped.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        let (Ok(()) | Err(_)) = tokio::signal::ctrl_c().await;
    })
}

/// Erases what nobody used for long, now and then.
async fn purge(desk: Arc<Desk<Database>>) {
    let mut times = tokio::time::interval(PURGES);
    loop {
        times.tick().await;
        let today = (desk.today)().number;
        // Records of hours stand in the same file, and go by their own day.
        if let Err(why) = desk.store.purge_records(today).await {
            (desk.tell)(Event::NotSaved(why.to_string()));
        }
        match desk.store.purge(today - DAYS_KEPT).await {
            Ok(0) => {}
            Ok(seats) => {
                desk.seats.forget();
                (desk.tell)(Event::Purged(seats));
            }
            Err(why) => (desk.tell)(Event::NotSaved(why.to_string())),
        }
    }
}
