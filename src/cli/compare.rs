//! `boussole compare`: two answer sheets of one person, of two days, from files or from the records of hours.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::instrument::Instrument;
use clap::ArgMatches;

use crate::catalog::Catalog;
use crate::cli::{Error, Globals, PageFormat, print};
use crate::cli::{records, result};
use crate::guide::Code;
use crate::report::held::{self, Comparison};
use crate::sheet::ReadSheet;
use crate::words::misuse::Misuse;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    sheets: [PathBuf; 2],
    database: Option<PathBuf>,
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
            database: matches.get_one::<PathBuf>("database").cloned(),
            format: PageFormat::of(matches),
        })
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = Arc::new(globals.catalog()?);
    let [one, other] = args.sheets.each_ref();
    let read = |given| read(given, args.database.as_ref(), &catalog, globals);
    let (one, other) = (read(one)?, read(other)?);
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

/// Reads a sheet from a file or its code, or takes what an hour holds, as it was when something was last said in it; a
/// file that is called as the hour's code comes first.
fn read(
    given: &Path,
    database: Option<&PathBuf>,
    catalog: &Arc<Catalog>,
    globals: &Globals,
) -> Result<ReadSheet, Error> {
    let typed = given.to_str().filter(|typed| Code::parse(typed).is_some());
    let Some(typed) = typed.filter(|_| !given.exists()) else {
        return result::read(given, catalog);
    };
    let records = records::open(database, globals)?;
    let found = records::find(&records, typed, catalog);
    records.close();
    let (hour, _) = found?.hour(catalog, globals.locale)?;
    let session = hour.session();
    let mut quizzes = catalog.quizzes.iter();
    let quiz = quizzes.position(|quiz| quiz.id == session.quiz().id);
    let mut sheet = session.sheet().clone();
    sheet.on = hour.record().on;
    Ok(ReadSheet {
        quiz: quiz.unwrap_or_default(),
        sheet,
        notes: Vec::new(),
    })
}
