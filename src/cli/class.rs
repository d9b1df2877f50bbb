//! `boussole class`: the papers of a class that has no network.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::cli::{Error, Globals, PageFormat, print, quizzes};
use crate::report::layout::TextStyle;
use crate::report::lessons;
use crate::safe::PROGRAM;
use crate::terminal::save::{self, Existing};
use crate::words::misuse::Misuse;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    quiz: String,
    format: PageFormat,
    output: Option<PathBuf>,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let matches = matches.subcommand_matches("print").unwrap_or(matches);
        let quiz = matches.get_one::<String>("quiz").cloned();
        Self {
            quiz: quiz.unwrap_or_default(),
            format: PageFormat::of(matches),
            output: matches.get_one::<PathBuf>("output").cloned(),
        }
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = globals.catalog()?;
    let quiz = quizzes::named(&catalog, &args.quiz)?;
    let document = lessons::class(quiz, globals.locale).ok_or_else(|| {
        let quiz = args.quiz.clone();
        Error::Misuse(Misuse::NotForPaper { quiz })
    })?;
    let Some(path) = &args.output else {
        return print(&match args.format {
            PageFormat::Html => document.to_html(),
            PageFormat::Text | PageFormat::Json => document.to_text(globals.style()),
        });
    };
    let is_html = path
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("html"));
    let content = if is_html || args.format == PageFormat::Html {
        document.to_html()
    } else {
        document.to_text(TextStyle {
            width: 80,
            color: false,
            program: PROGRAM,
            ..globals.style()
        })
    };
    let path = path.clone();
    let saved = save::save(&path, &content, Existing::Keep);
    saved.map_err(|source| Error::Write { path, source })
}
