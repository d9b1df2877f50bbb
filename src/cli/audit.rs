//! `boussole audit`: a quiz and the careers, tried on simulated people.

use clap::ArgMatches;

use crate::audit::{self, Persona, Settings};
use crate::cli::{Error, Globals, PageFormat, print};
use crate::report::audit::{Subject, html, json, text};
use crate::suggest::nearest;
use crate::terminal::progress;
use crate::words;
use crate::words::command::Misuse;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    quiz: String,
    settings: Settings,
    format: PageFormat,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let default = Settings::default();
        let people = matches.get_one::<u16>("people").copied().map(usize::from);
        let quiz = matches.get_one::<String>("quiz").cloned();
        Self {
            quiz: quiz.unwrap_or_default(),
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
    let Some(quiz) = catalog.quiz(&args.quiz) else {
        let known = catalog.quizzes.iter().map(|quiz| quiz.id.as_str());
        let (suggestion, quiz) = (nearest(&args.quiz, known), args.quiz.clone());
        return Err(Error::Misuse(Misuse::UnknownQuiz { quiz, suggestion }));
    };
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
    print(&match args.format {
        PageFormat::Text => text::to_text(&subject, globals.style()),
        PageFormat::Html => html::to_html(&subject),
        PageFormat::Json => json::to_json(&subject),
    })
}
