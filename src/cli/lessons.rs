//! `boussole lessons`: lessons for a class to print, made from the quizzes and the careers.

use clap::ArgMatches;

use crate::cli::{Error, Globals, PageFormat, print, quizzes};
use crate::report::lessons::{self, Source};
use crate::words::lessons::Lesson;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    lesson: Option<Lesson>,
    format: PageFormat,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let age = matches.get_one::<String>("age").map(String::as_str);
        let is_of = |lesson: &Lesson| Some(lesson.age()) == age;
        Self {
            lesson: Lesson::ALL.into_iter().find(is_of),
            format: PageFormat::of(matches),
        }
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = globals.catalog()?;
    let source = Source {
        catalog: &catalog,
        orientation: quizzes::named(&catalog, "orientation")?,
        situations: quizzes::named(&catalog, "situations")?,
    };
    let document = match args.lesson {
        Some(lesson) => lessons::show(lesson, &source, globals.locale),
        None => lessons::list(&source, globals.locale),
    };
    print(&match args.format {
        PageFormat::Html => document.to_html(),
        PageFormat::Text | PageFormat::Json => document.to_text(globals.style()),
    })
}
