//! `boussole check`: everything that is wrong with definitions, and whether their examples hold.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::audit;
use crate::catalog::{self, Catalog};
use crate::cli::{Error, Format, Globals, print, refused};
use crate::report::diagnostics;
use crate::wording::command;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    paths: Vec<PathBuf>,
    format: Format,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let paths = matches.get_many::<PathBuf>("paths").unwrap_or_default();
        Self { paths: paths.cloned().collect(), format: Format::of(matches) }
    }
}

/// Runs the command; without paths it checks what the other commands would use.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let mut loaded = match args.paths.as_slice() {
        [] => catalog::load(&globals.quizzes, &globals.profiles),
        paths => catalog::load_paths(paths),
    };
    let failures = loaded.catalog.as_ref().map(audit::examples).unwrap_or_default();
    for failure in failures {
        loaded.example_fails(&failure.profile, failure.number, failure.outcome);
    }
    let style = globals.diagnostics(globals.palette(globals.environment.output));
    print(&match args.format {
        Format::Text => diagnostics::to_text(&loaded, style),
        Format::Json => diagnostics::to_json(&loaded, globals.locale) + "\n",
    })?;
    if loaded.has_errors() {
        return Err(refused(&loaded));
    }
    let Some(Catalog { profiles, quizzes, .. }) = &loaded.catalog else {
        return Err(refused(&loaded));
    };
    if args.format == Format::Json {
        return Ok(());
    }
    let words = command::of(globals.locale);
    let remarks = loaded.diagnostics.len();
    print(&format!("{}\n", words.checked(profiles.len(), quizzes.len(), remarks)))
}
