//! `boussole recommend`: scores one answer sheet and reports.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::instrument::Instrument;
use clap::ArgMatches;

use crate::answers::Back;
use crate::catalog::Catalog;
use crate::cli::result;
use crate::cli::{Error, Globals, PageFormat, explain, print};
use crate::report::ALL_APART;
use crate::report::json;
use crate::report::scored::Scored;
use crate::words::misuse::Misuse;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    answers: PathBuf,
    format: PageFormat,
    top: Option<usize>,
    is_one_page: bool,
    is_shown_only: bool,
    /// The careers to bring back, as they were typed.
    with: Vec<String>,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Result<Self, Error> {
        let top = matches.get_one::<u16>("top").copied().map(usize::from);
        let format = PageFormat::of(matches);
        let [is_one_page, is_shown_only] = ["one-page", "shown"].map(|name| matches.get_flag(name));
        match format {
            PageFormat::Json if top.is_some() => return Err(Error::Misuse(Misuse::TopOfJson)),
            PageFormat::Json if is_one_page => return Err(Error::Misuse(Misuse::OnePageOfJson)),
            PageFormat::Text | PageFormat::Html if is_shown_only => {
                return Err(Error::Misuse(Misuse::ShownWithoutJson));
            }
            PageFormat::Text | PageFormat::Html | PageFormat::Json => {}
        }
        let answers = matches
            .get_one::<PathBuf>("answers")
            .cloned()
            .unwrap_or_default();
        Ok(Self {
            answers,
            format,
            top,
            is_one_page,
            is_shown_only,
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
    let document = || {
        if args.is_one_page {
            report.one_sheet()
        } else {
            report.document()
        }
    };
    let json = || {
        if args.is_shown_only {
            json::render_shown(&report)
        } else {
            json::render(&report)
        }
    };
    print(&globals.shown(args.format, document, json))
}

/// The careers to bring back; none of them may be unknown.
fn back(with: &[String], catalog: &Catalog) -> Result<Back, Error> {
    let mut careers = BTreeSet::new();
    for career in with.iter().filter(|word| *word != ALL_APART) {
        careers.insert(explain::career(career, catalog)?.id.clone());
    }
    Ok(if with.iter().any(|word| word == ALL_APART) {
        Back::All
    } else {
        Back::Careers(careers)
    })
}
