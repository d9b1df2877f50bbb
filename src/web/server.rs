//! A server, from its settings to its end.

use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use pages::House;
use store::{Classes as _, Database, NotOpened, Place, Store as _};
use tokio::runtime::{Builder, Runtime};

use crate::answer::Service;
use crate::arrivals::Arrivals;
use crate::counts::Counts;
use crate::houses::Houses;
use crate::public::PublicUrl;
use crate::room::Room;
use crate::seats::Seats;
use crate::{DAYS_KEPT, Event, Today, listen};

/// What a server is started with.
pub struct Settings {
    /// The pages of the quiz that is given to whoever just comes.
    pub house: House,
    /// Those of the other quizzes that a class may be given.
    pub others: Vec<House>,
    /// Where the answers are.
    pub database: Place,
    /// Where it listens.
    pub address: SocketAddr,
    /// The address of this computer that others ask, where it is not known by a name.
    pub own: IpAddr,
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
    service: Arc<Service<Database>>,
}

/// How often what nobody used for long is erased.
const PURGES: Duration = Duration::from_hours(1);

/// How often it is looked which doors other servers opened.
const LOOKS: Duration = Duration::from_secs(5);

impl Server {
    /// Takes the port and opens the database.
    ///
    /// # Errors
    ///
    /// [`NotServed`] says what is in the way.
    pub fn open(settings: Settings) -> Result<Self, NotServed> {
        let listener = bound(settings.address)?;
        let port = listener.local_addr().map_err(NotServed::System)?.port();
        let cores = thread::available_parallelism().map_or(2, usize::from);
        let runtime = Builder::new_multi_thread()
            .worker_threads(cores)
            .max_blocking_threads(cores)
            .enable_all()
            .build()
            .map_err(NotServed::System)?;
        let database = runtime.block_on(Database::at(&settings.database));
        let database = Arc::new(database.map_err(NotServed::Database)?);
        let address = settings.public.as_ref().map_or_else(
            || format!("http://{}", SocketAddr::new(settings.own, port)),
            PublicUrl::origin,
        );
        let no_chance = || NotServed::System(io::Error::other("no chance"));
        let room = Room::new(address).ok_or_else(no_chance)?;
        let service = Arc::new(Service {
            houses: Houses::new(settings.house, settings.others),
            store: Arc::clone(&database),
            seats: Seats::default(),
            arrivals: Arrivals::default(),
            counts: Counts::default(),
            room,
            public: settings.public,
            today: settings.today,
            tell: settings.tell,
        });
        Ok(Self {
            runtime,
            listener,
            database,
            service,
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

    /// The path that opens the desk of whoever leads classes: for them alone, and only until the server ends.
    pub fn desk(&self) -> String {
        self.service.room.key.path()
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
            self.service.looks_at_doors().await;
            let purging = tokio::spawn(purge(Arc::clone(&self.service)));
            let looking = tokio::spawn(look(Arc::clone(&self.service)));
            listen::until(end, listener, self.service).await;
            purging.abort();
            looking.abort();
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

/// Looks at the doors that other servers open, if there may be others.
async fn look(service: Arc<Service<Database>>) {
    if !service.store.is_shared() {
        return;
    }
    let mut times = tokio::time::interval(LOOKS);
    loop {
        times.tick().await;
        service.looks_at_doors().await;
    }
}

/// Erases what nobody used for long, now and then.
async fn purge(service: Arc<Service<Database>>) {
    let mut times = tokio::time::interval(PURGES);
    loop {
        times.tick().await;
        let today = (service.today)().number;
        // Records of hours stand in the same file, and go by their own day.
        if let Err(why) = service.store.purge_records(today).await {
            (service.tell)(Event::NotSaved(why.to_string()));
        }
        match service.store.purge_classes(today).await {
            Ok(0) => {}
            Ok(classes) => {
                service.seats.forget();
                service.looks_at_doors().await;
                (service.tell)(Event::ClassesErased(classes));
            }
            Err(why) => (service.tell)(Event::NotSaved(why.to_string())),
        }
        match service.store.purge(today - DAYS_KEPT).await {
            Ok(0) => {}
            Ok(seats) => {
                service.seats.forget();
                (service.tell)(Event::Purged(seats));
            }
            Err(why) => (service.tell)(Event::NotSaved(why.to_string())),
        }
    }
}
