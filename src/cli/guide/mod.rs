//! `boussole guide`: the guided hour, line by line, on a screen or from a pipe.

mod begun;
mod desk;
mod ledger;

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use clap::ArgMatches;

use self::begun::{Begun, open};
use self::desk::Desk;
use self::ledger::Ledger;
use crate::catalog::Catalog;
use crate::cli::{Error, Globals, PageFormat, print, quizzes, records, tell};
use crate::guide::{Hour, file, paper};
use crate::instrument::Instrument;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    open: Option<String>,
    sheet: Option<String>,
    format: PageFormat,
    database: Option<PathBuf>,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        Self {
            open: matches.get_one::<String>("open").cloned(),
            sheet: matches.get_one::<String>("sheet").cloned(),
            format: PageFormat::of(matches),
            database: matches.get_one::<PathBuf>("database").cloned(),
        }
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = Arc::new(globals.catalog()?);
    records::purge(args.database.as_ref(), globals)?;
    if let Some(code) = &args.sheet {
        return show_sheet(code, args, &catalog, globals);
    }
    let opened = args
        .open
        .as_ref()
        .map(|given| open(given, args, &catalog, globals));
    let begun = match opened.transpose()? {
        Some(begun) => begun,
        None => Begun::anew(quizzes::meant(&catalog, None)?)?,
    };
    let quiz = catalog
        .quiz(&begun.header.quiz)
        .ok_or(Error::Definitions { errors: 0 })?;
    let instrument = Arc::new(Instrument::new(Arc::clone(&catalog), quiz));
    for note in &begun.notes {
        tell(note)?;
    }
    let hour = Hour::resumed(instrument, begun.header, &begun.lines, globals.locale);
    let ledger = Ledger {
        stood: begun.stood,
        lines: if begun.kept.is_some() {
            Vec::new()
        } else {
            begun.lines
        },
        saved: 0,
        kept: begun.kept,
        is_told: false,
    };
    Desk {
        globals,
        hour,
        ledger: Rc::new(RefCell::new(ledger)),
        database: args.database.clone(),
        last: None,
    }
    .run()
}

/// The sheet of a record once more.
fn show_sheet(
    code: &str,
    args: &Args,
    catalog: &Arc<Catalog>,
    globals: &Globals,
) -> Result<(), Error> {
    let records = records::open(args.database.as_ref(), globals)?;
    let found = records::find(&records, code, catalog)?;
    let (hour, kept) = found.hour(catalog, globals.locale)?;
    let page = || paper::document(&hour, Some(kept));
    let label = found.record.label.as_deref();
    print(&globals.shown(args.format, page, || file::json(&hour, kept, label)))
}
