//! `boussole sessions backup` and `restore`: the whole database, copied and put back.

use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use store::{NotCopied, Restored};
use tokio::runtime::Builder;

use crate::cli::{Error, Globals, print, serve};
use crate::safe::safe_line;
use crate::words::sessions;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    database: Option<PathBuf>,
    what: What,
}

#[derive(Debug)]
enum What {
    /// To copy the database to a file.
    Backup { to: PathBuf },
    /// To put a copy in its place.
    Restore { from: PathBuf, may_replace: bool },
}

impl Args {
    /// What is asked; `None` where it is about records.
    pub(super) fn of(matches: &ArgMatches) -> Option<Self> {
        let (name, matches) = matches.subcommand()?;
        let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
        let what = match name {
            "backup" => What::Backup { to: path("to")? },
            "restore" => What::Restore {
                from: path("file")?,
                may_replace: matches.get_flag("replace"),
            },
            _ => return None,
        };
        Some(Self {
            database: path("database"),
            what,
        })
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let database = serve::database(args.database.as_deref(), globals)?;
    let say = sessions::of(globals.locale);
    let told = match &args.what {
        What::Backup { to } => {
            let copied = waiting(store::backup(&database, to))?;
            let seats = copied.map_err(|why| not_copied(&database, to, why))?;
            say.backed_up(&to.to_string_lossy(), seats)
        }
        What::Restore { from, may_replace } => {
            let restored = waiting(store::restore(from, &database, *may_replace))?;
            let restored = restored.map_err(|why| not_copied(from, &database, why))?;
            let Restored { seats, erased } = restored;
            say.restored(&database.to_string_lossy(), seats, erased)
        }
    };
    print(&(safe_line(&told).into_owned() + "\n"))
}

fn not_copied(from: &Path, to: &Path, why: NotCopied) -> Error {
    Error::NotCopied {
        from: from.to_owned(),
        to: to.to_owned(),
        why,
    }
}

/// Waits for what a store does.
fn waiting<T>(of: impl Future<Output = T>) -> io::Result<T> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    Ok(runtime.block_on(of))
}
