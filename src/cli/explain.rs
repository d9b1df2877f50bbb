//! `boussole explain`: one career for one answer sheet, with the numbers behind it.

use std::path::PathBuf;
use std::sync::Arc;

use crate::instrument::Instrument;
use clap::ArgMatches;

use crate::catalog::Catalog;
use crate::cli::result;
use crate::cli::{Error, Globals, PageFormat, misuse, print};
use crate::profile::Profile;
use crate::report::explain;
use crate::report::scored::Scored;
use crate::search::{self, Found};
use crate::words::misuse::{Misuse, Unknown};

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    answers: PathBuf,
    career: String,
    format: PageFormat,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        Self {
            answers: matches
                .get_one::<PathBuf>("answers")
                .cloned()
                .unwrap_or_default(),
            career: matches
                .get_one::<String>("career")
                .cloned()
                .unwrap_or_default(),
            format: PageFormat::of(matches),
        }
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = Arc::new(globals.catalog()?);
    let profile = career(&args.career, &catalog)?;
    let read = result::read(&args.answers, &catalog)?;
    let instrument = Instrument::new(Arc::clone(&catalog), &catalog.quizzes[read.quiz]);
    let outcome = Scored::sheet(&instrument, read.sheet, &read.notes, globals.locale);
    let explanation = outcome
        .explanation(globals.locale, &profile.id)
        .ok_or_else(|| unknown(&args.career, &catalog))?;
    let document = || explain::document(&explanation);
    print(&globals.shown(args.format, document, || explain::to_json(&explanation)))
}

/// The career that is called so, by its id, a title or a synonym.
pub(super) fn career<'c>(name: &str, catalog: &'c Catalog) -> Result<&'c Profile, Error> {
    let named = search::named(&catalog.profiles, &catalog.titles, name);
    named
        .map(|at| &catalog.profiles[at])
        .ok_or_else(|| unknown(name, catalog))
}

/// So many careers are named where a job has no sheet.
const NEAREST: usize = 3;

/// There is no career of that name; the nearest, where a job is called so.
fn unknown(career: &str, catalog: &Catalog) -> Error {
    if catalog.titles.calls(career)
        && let Found::Nearest(nearest) = search::search(&catalog.profiles, &catalog.titles, career)
    {
        let nearest = nearest.iter().take(NEAREST);
        let nearest = nearest.map(|at| catalog.profiles[*at].id.to_string());
        return Error::Misuse(Misuse::NoSheet {
            job: career.to_owned(),
            nearest: nearest.collect(),
        });
    }
    let known = catalog.profiles.iter().map(|profile| profile.id.as_str());
    misuse::unknown(Unknown::Career, career, known)
}
