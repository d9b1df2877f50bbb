//! `boussole compare`: two answer sheets of one person, of two days.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::instrument::Instrument;
use clap::ArgMatches;

use crate::cli::result;
use crate::cli::{Error, Globals, PageFormat, print};
use crate::report::held::{self, Comparison};
use crate::words::misuse::Misuse;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    sheets: [PathBuf; 2],
    format: PageFormat,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Result<Self, Error> {
        let sheets = ["first", "second"].map(|name| {
            let path = matches.get_one::<PathBuf>(name);
            path.cloned().unwrap_or_default()
        });
        if sheets.iter().all(|path| path == Path::new("-")) {
            return Err(Error::Misuse(Misuse::InputTwice));
        }
        Ok(Self {
            sheets,
            format: PageFormat::of(matches),
        })
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = Arc::new(globals.catalog()?);
    let [one, other] = args.sheets.each_ref();
    let (one, other) = (result::read(one, &catalog)?, result::read(other, &catalog)?);
    let quiz = |place: usize| &catalog.quizzes[place];
    if one.quiz != other.quiz {
        return Err(Error::OtherQuiz {
            sheets: args.sheets.clone(),
            quizzes: [one.quiz, other.quiz].map(|place| quiz(place).id.to_string()),
        });
    }
    let instrument = Instrument::new(Arc::clone(&catalog), quiz(one.quiz));
    let [one, other] = [one, other].map(|read| (read.sheet, read.notes));
    let comparison = Comparison::new(&instrument, one, other, globals.locale);
    let document = || comparison.document();
    print(&globals.shown(args.format, document, || held::to_json(&comparison)))
}
