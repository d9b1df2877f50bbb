//! `boussole quizzes`: the quizzes there are, or one in full.

use clap::ArgMatches;

use crate::cli::{Error, Format, Globals, print};
use crate::report::quizzes;
use crate::suggest::nearest;
use crate::words::command::Misuse;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    shown: Option<String>,
    format: Format,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let show = matches.subcommand_matches("show");
        Self {
            shown: show.and_then(|show| show.get_one::<String>("id").cloned()),
            format: Format::of(show.unwrap_or(matches)),
        }
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = globals.catalog()?;
    let Some(id) = &args.shown else {
        return print(&match args.format {
            Format::Text => quizzes::list(&catalog.quizzes, globals.locale, globals.style()),
            Format::Json => quizzes::json::list(&catalog.quizzes, globals.locale),
        });
    };
    let Some(quiz) = catalog.quiz(id) else {
        let known = catalog.quizzes.iter().map(|quiz| quiz.id.as_str());
        let (suggestion, quiz) = (nearest(id, known), id.clone());
        return Err(Error::Misuse(Misuse::UnknownQuiz { quiz, suggestion }));
    };
    print(&match args.format {
        Format::Text => quizzes::show(quiz, &catalog.traits, globals.locale, globals.style()),
        Format::Json => quizzes::json::show(quiz, &catalog.traits, globals.locale),
    })
}
