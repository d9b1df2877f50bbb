//! `boussole audit`: a quiz and the careers, tried on simulated people.

use clap::ArgMatches;

use crate::audit::{self, Persona, Settings};
use crate::cli::{Error, Globals, PageFormat, print, quizzes};
use crate::report::audit::{self as report, Subject};
use crate::terminal::progress;
use crate::words;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    quiz: Option<String>,
    settings: Settings,
    format: PageFormat,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let default = Settings::default();
        let people = matches.get_one::<u16>("people").copied().map(usize::from);
        Self {
            quiz: matches.get_one::<String>("quiz").cloned(),
            settings: Settings {
                people: people.unwrap_or(default.people),
                seed: matches.get_one("seed").copied().unwrap_or(default.seed),
            },
            format: PageFormat::of(matches),
        }
    }
}

/// Runs the command; how far it is shows on the standard error if that is a terminal.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = globals.catalog()?;
    let quiz = quizzes::meant(&catalog, args.quiz.as_deref())?;
    let personas = Persona::all(content::personas(), &catalog, quiz);
    let work = audit::work(&catalog, args.settings);
    let label = words::audit::of(globals.locale).working();
    let audit = progress::with_bar(work, label, |step| {
        audit::audit(&catalog, quiz, &personas, args.settings, step)
    });
    let subject = Subject {
        audit: &audit,
        catalog: &catalog,
        quiz,
        locale: globals.locale,
    };
    print(&globals.shown(
        args.format,
        || report::document(&subject),
        || report::json::to_json(&subject),
    ))
}
