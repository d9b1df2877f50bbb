//! `boussole recommend`: scores one answer sheet and reports.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::instrument::Instrument;
use clap::ArgMatches;

use crate::answers::Back;
use crate::catalog::Catalog;
use crate::cli::result::{self, Scored};
use crate::cli::{Error, Globals, PageFormat, explain, print};
use crate::report::json;
use crate::words::misuse::Misuse;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    answers: PathBuf,
    format: PageFormat,
    top: Option<usize>,
    /// The careers to bring back, as they were typed.
    with: Vec<String>,
}

/// The word that brings all back.
const ALL: &str = "set-apart";

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
            with: {
                let with = matches.get_many::<String>("with");
                with.into_iter().flatten().cloned().collect()
            },
        })
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = Arc::new(globals.catalog()?);
    let mut read = result::read(&args.answers, &catalog)?;
    read.sheet.back = back(&args.with, &catalog)?;
    let instrument = Instrument::new(Arc::clone(&catalog), &catalog.quizzes[read.quiz]);
    let outcome = Scored::sheet(&instrument, read.sheet, &read.notes, globals.locale);
    let report = outcome.report(globals.locale, args.top);
    print(&globals.shown(args.format, || report.document(), || json::render(&report)))
}

/// The careers to bring back; none of them may be unknown.
fn back(with: &[String], catalog: &Catalog) -> Result<Back, Error> {
    let mut careers = BTreeSet::new();
    for career in with.iter().filter(|word| *word != ALL) {
        let known = catalog.profile(career);
        let known = known.ok_or_else(|| explain::unknown(career, catalog))?;
        careers.insert(known.id.clone());
    }
    Ok(if with.iter().any(|word| word == ALL) {
        Back::All
    } else {
        Back::Careers(careers)
    })
}
