//! `boussole recommend`: scores one answer sheet and reports.

use std::path::PathBuf;
use std::sync::Arc;

use crate::instrument::Instrument;
use clap::ArgMatches;

use crate::cli::result::{self, Scored};
use crate::cli::{Error, Globals, PageFormat, print};
use crate::report::json;
use crate::words::misuse::Misuse;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    answers: PathBuf,
    format: PageFormat,
    top: Option<usize>,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Result<Self, Error> {
        let top = matches.get_one::<u16>("top").copied().map(usize::from);
        let format = PageFormat::of(matches);
        if top.is_some() && format == PageFormat::Json {
            return Err(Error::Misuse(Misuse::TopOfJson));
        }
        let answers = matches
            .get_one::<PathBuf>("answers")
            .cloned()
            .unwrap_or_default();
        Ok(Self {
            answers,
            format,
            top,
        })
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = Arc::new(globals.catalog()?);
    let read = result::read(&args.answers, &catalog)?;
    let instrument = Instrument::new(Arc::clone(&catalog), &catalog.quizzes[read.quiz]);
    let outcome = Scored::sheet(&instrument, read.sheet, &read.notes, globals.locale);
    let report = outcome.report(globals.locale, args.top);
    print(&globals.shown(args.format, || report.document(), || json::render(&report)))
}
