//! `boussole check --watch`: checks again whenever a file changes.

mod files;

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use console::Term;

use crate::cli::{Error, Globals};
use crate::safe::safe_line;
use crate::terminal::Attached;
use crate::words::command;
use crate::words::misuse::Misuse;

use files::Watched;

/// How long files are left alone between two looks.
const PAUSE: Duration = Duration::from_millis(300);

/// How long nothing must change before files are taken for written.
const QUIET: Duration = Duration::from_millis(50);

/// The most goes that are waited for.
const MAX_GOES: usize = 20;

/// Checks at every change of the files below `paths` until Ctrl-C; fails as the last check did.
pub(super) fn run(
    paths: Vec<PathBuf>,
    globals: &Globals,
    check: impl Fn() -> Result<String, Error>,
) -> Result<(), Error> {
    if paths.is_empty() {
        return Err(Error::Misuse(Misuse::NothingToWatch));
    }
    let words = command::of(globals.locale);
    let (stop, stopped) = mpsc::channel();
    // Nobody listens any more once the command ends, and then there is nothing to stop.
    ctrlc::set_handler(move || stop.send(()).unwrap_or_default()).map_err(io::Error::other)?;
    let mut watched = Watched::new(paths);
    writeln!(io::stderr(), "{}", words.watching(watched.len()))?;
    loop {
        let outcome = timed(&check, globals)?;
        let changed = loop {
            if stopped.recv_timeout(PAUSE) != Err(RecvTimeoutError::Timeout) {
                return outcome;
            }
            let changed = settled(&mut watched);
            if !changed.is_empty() {
                break changed;
            }
        };
        if globals.environment.output == Attached::Terminal {
            Term::stdout().clear_screen()?;
        }
        let names: Vec<String> = changed
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        writeln!(io::stderr(), "{}", safe_line(&words.changed(&names)))?;
    }
}

/// Checks once and tells how long it took; what was found is the inner result.
fn timed(
    check: impl Fn() -> Result<String, Error>,
    globals: &Globals,
) -> Result<Result<(), Error>, Error> {
    let start = Instant::now();
    let outcome = match check() {
        Ok(summary) => {
            writeln!(io::stderr(), "{summary}")?;
            Ok(())
        }
        Err(error @ Error::Checked { .. }) => {
            write!(io::stderr(), "{}", error.message(globals.locale))?;
            Err(error)
        }
        Err(error) => return Err(error),
    };
    let words = command::of(globals.locale);
    writeln!(io::stderr(), "{}", words.took(start.elapsed().as_millis()))?;
    Ok(outcome)
}

/// What has changed, once nothing changes any more: an editor may write a file in several goes.
fn settled(watched: &mut Watched) -> BTreeSet<PathBuf> {
    let mut changed = BTreeSet::new();
    for _ in 0..MAX_GOES {
        let more = watched.changes();
        if more.is_empty() {
            break;
        }
        changed.extend(more);
        thread::sleep(QUIET);
    }
    changed
}
