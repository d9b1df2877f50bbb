//! `boussole serve`: the pages on a server, with the answers in a database.

use std::io::{self, Write as _};
use std::iter;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;

use crate::cli::{Error, Globals, environment, print, quizzes, tell_that_nobody_is_named};
use crate::instrument::Instrument;
use crate::locale::Locale;
use crate::pages::{Contact, Host, House};
use crate::safe::safe_line;
use crate::store::Place;
use crate::web::{Event, PublicUrl, Server, Settings};
use crate::words::{failure, serve};

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    port: u16,
    is_for_others: bool,
    database: Option<PathBuf>,
    public: Option<PublicUrl>,
    contact: Option<Contact>,
    only_checks: bool,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        Self {
            port: matches.get_one("port").copied().unwrap_or_default(),
            is_for_others: matches.get_flag("lan"),
            database: matches.get_one::<PathBuf>("database").cloned(),
            public: matches.get_one::<PublicUrl>("public-url").cloned(),
            contact: matches.get_one::<Contact>("contact").cloned(),
            only_checks: matches.get_flag("check"),
        }
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let database = place(args.database.as_deref(), globals)?;
    let own = own_addresses();
    let settings = settings(args, globals, &database, &own)?;
    let server = Server::open(settings).map_err(|why| Error::NotServed {
        port: args.port,
        database: database.clone(),
        why,
    })?;
    tell_that_nobody_is_named(args.contact.as_ref(), globals)?;
    let shown = match &database {
        Place::File(path) => shortened(path, globals.environment.home.as_deref()),
        Place::Postgres(address) => address.as_str().to_owned(),
    };
    let port = server.address()?.port();
    let say = serve::of(globals.locale);
    let near = url(Ipv4Addr::LOCALHOST, port);
    if args.only_checks {
        server.close();
        return print(&(safe_line(&say.is_ready(&near, &shown)).into_owned() + "\n"));
    }
    let desk = match &args.public {
        Some(public) => say.desk_outside(&(public.origin() + &server.desk())),
        None => say.desk(&(near.clone() + &server.desk())),
    };
    let (stop, of_a_name) = (say.how_to_stop(&shown), args.public.iter());
    let class = of_a_name.map(|public| say.class(&public.origin()));
    let screen: Vec<String> = if args.is_for_others {
        let class = class.chain(own.into_iter().map(|own| say.class(&url(own, port))));
        let warned = [say.try_it(), say.without_encryption()].map(str::to_owned);
        let all = iter::once(desk).chain(class);
        all.chain(warned).chain([stop]).collect()
    } else {
        let first = say.at(&near) + "        " + &stop;
        [first, desk].into_iter().chain(class).collect()
    };
    let lines = screen.iter();
    let lines = lines.map(|line| safe_line(line).into_owned() + "\n");
    print(&lines.collect::<String>())?;
    server.run()?;
    Ok(())
}

/// What the server is started with; of its own addresses the first is told to a class.
fn settings(
    args: &Args,
    globals: &Globals,
    database: &Place,
    own: &[Ipv4Addr],
) -> Result<Settings, Error> {
    let catalog = Arc::new(globals.catalog()?);
    let quiz = quizzes::meant(&catalog, None)?;
    let house = |quiz| {
        let instrument = Arc::new(Instrument::new(Arc::clone(&catalog), quiz));
        House::new(instrument, Host::Server).with_contact(args.contact.clone())
    };
    let others = catalog.quizzes.iter().filter(|other| other.id != quiz.id);
    let locale = globals.locale;
    let (near, told) = if args.is_for_others {
        (Ipv4Addr::UNSPECIFIED, own.first().copied())
    } else {
        (Ipv4Addr::LOCALHOST, None)
    };
    Ok(Settings {
        house: house(quiz),
        others: others.map(house).collect(),
        database: database.clone(),
        address: SocketAddr::from((near, args.port)),
        own: told.unwrap_or(Ipv4Addr::LOCALHOST).into(),
        public: args.public.clone(),
        today: environment::today,
        tell: Box::new(move |event| tell(locale, &event)),
    })
}

/// What is given, or the usual file.
fn place(given: Option<&Path>, globals: &Globals) -> Result<Place, Error> {
    match given {
        Some(given) => Place::of(given).map_err(Error::NoAddress),
        None => database(None, globals).map(Place::File),
    }
}

/// The file that is given, or the usual one.
pub(super) fn database(given: Option<&Path>, globals: &Globals) -> Result<PathBuf, Error> {
    if let Some(Err(_) | Ok(Place::Postgres(_))) = given.map(Place::of) {
        return Err(Error::NoFile);
    }
    let folder = globals.environment.data.as_ref();
    let usual = || folder.map(|folder| folder.join("boussole.db"));
    let given = given.map(Path::to_owned);
    given.or_else(usual).ok_or(Error::NoPlace)
}

fn url(address: Ipv4Addr, port: u16) -> String {
    format!("http://{address}:{port}")
}

/// A path as people write it, from the folder of the person on.
fn shortened(path: &Path, home: Option<&Path>) -> String {
    let below = home.and_then(|home| path.strip_prefix(home).ok());
    below.map_or_else(
        || path.to_string_lossy().into_owned(),
        |below| format!("~/{}", below.to_string_lossy()),
    )
}

/// The addresses of this computer on its networks.
#[cfg(unix)]
fn own_addresses() -> Vec<Ipv4Addr> {
    let all = nix::ifaddrs::getifaddrs().into_iter().flatten();
    let addresses = all.filter_map(|one| Some(one.address?.as_sockaddr_in()?.ip()));
    addresses
        .filter(|address| !IpAddr::V4(*address).is_loopback())
        .collect()
}

#[cfg(not(unix))]
fn own_addresses() -> Vec<Ipv4Addr> {
    Vec::new()
}

/// Tells whoever runs the server; if nobody reads it any more, the pages go on.
fn tell(locale: Locale, event: &Event) {
    let say = serve::of(locale);
    let text = match event {
        Event::NotSaved(cause) => failure::of(locale).error(&say.not_saved(cause)),
        Event::Broken => failure::of(locale).error(say.broken()),
        Event::Purged(seats) => say.purged(*seats),
        Event::ClassesErased(classes) => say.classes_erased(*classes),
    };
    let _ = writeln!(io::stderr(), "{}", safe_line(&text));
}
