//! `boussole quizzes`: the quizzes there are, or one in full.

use clap::ArgMatches;

use crate::catalog::Catalog;
use crate::cli::{Error, Globals, PageFormat, misuse, print};
use crate::quiz::Quiz;
use crate::report::quizzes;
use crate::words::misuse::Unknown;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    shown: Option<String>,
    format: PageFormat,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let show = matches.subcommand_matches("show");
        Self {
            shown: show.and_then(|show| show.get_one::<String>("id").cloned()),
            format: PageFormat::of(show.unwrap_or(matches)),
        }
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = globals.catalog()?;
    let (locale, all) = (globals.locale, &catalog.quizzes);
    let Some(id) = &args.shown else {
        let document = || quizzes::list(all, locale);
        return print(&globals.shown(args.format, document, || quizzes::json::list(all, locale)));
    };
    let (quiz, traits) = (named(&catalog, id)?, &catalog.traits);
    let document = || quizzes::show(quiz, traits, locale);
    print(&globals.shown(args.format, document, || {
        quizzes::json::show(quiz, traits, locale)
    }))
}

/// The quiz of that name.
pub(super) fn named<'c>(catalog: &'c Catalog, id: &str) -> Result<&'c Quiz, Error> {
    catalog.quiz(id).ok_or_else(|| {
        let known = catalog.quizzes.iter().map(|quiz| quiz.id.as_str());
        misuse::unknown(Unknown::Quiz, id, known)
    })
}

/// The quiz that is meant: the one of that name; without one the only quiz there is, or *orientation*.
pub(super) fn meant<'c>(catalog: &'c Catalog, id: Option<&str>) -> Result<&'c Quiz, Error> {
    match (id, &catalog.quizzes[..]) {
        (None, [only]) => Ok(only),
        _ => named(catalog, id.unwrap_or("orientation")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Place;
    use crate::content;

    #[test]
    fn the_only_quiz_of_a_set_needs_no_name() {
        let mut catalog = content::load(&Place::BuiltIn, &Place::BuiltIn)
            .catalog
            .expect("no problems");
        let id = |catalog: &Catalog, named: Option<&str>| {
            meant(catalog, named).ok().map(|quiz| quiz.id.to_string())
        };
        assert_eq!(id(&catalog, None).as_deref(), Some("orientation"));
        catalog
            .quizzes
            .retain(|quiz| quiz.id.as_str() == "situations");
        assert_eq!(id(&catalog, None).as_deref(), Some("situations"));
        assert_eq!(id(&catalog, Some("orientation")), None);
    }
}
