//! The command line: reads arguments, calls the command, turns failures into words and exit codes.

mod arguments;
mod audit;
mod careers;
mod check;
mod class;
mod compare;
mod completions;
mod copies;
mod environment;
mod error;
mod explain;
mod guide;
mod impact;
mod keep;
mod lessons;
mod manual;
mod misuse;
mod new;
mod quiz;
mod quizzes;
mod recommend;
mod records;
mod result;
mod serve;
mod sessions;
mod site;
mod unusable;
mod watch;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::panic;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use clap::error::ErrorKind;
use console::Term;

pub use environment::Environment;
pub use error::Error;

use crate::catalog::{self, Catalog, Loaded, Place};
use crate::locale::Locale;
use crate::pages::Contact;
use crate::report::diagnostics;
use crate::report::document::Document;
use crate::report::layout::{Bars, TextStyle};
use crate::safe::{as_started, safe_line};
use crate::terminal::{self, Attached, GIVE_BACK, Palette};
use crate::words::command;

/// Runs the program.
pub fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let environment = Environment::read(&arguments);
    let program = environment.program;
    let locale = environment::asked_locale(&arguments).unwrap_or(environment.locale);
    give_the_terminal_back_on_panic();
    terminal::outgrown_files_are_errors();
    match run(&arguments, environment, locale) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // A person who cannot be told is at least given the exit code.
            let message = error.message(locale);
            let _ = io::stderr().write_all(as_started(&message, program).as_bytes());
            ExitCode::from(error.exit_code())
        }
    }
}

fn run(arguments: &[OsString], environment: Environment, locale: Locale) -> Result<(), Error> {
    let matches = match arguments::command(locale).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) if shows_help(&error) => {
            let help = error.render().to_string();
            return print(&as_started(&help, environment.program));
        }
        Err(error) => return Err(Error::Misuse(misuse::explain(&error, arguments))),
    };
    let globals = Globals::of(&matches, environment, locale);
    match matches.subcommand() {
        Some(("recommend", matches)) => recommend::run(&recommend::Args::of(matches)?, &globals),
        Some(("explain", matches)) => explain::run(&explain::Args::of(matches), &globals),
        Some(("guide", matches)) => guide::run(&guide::Args::of(matches), &globals),
        Some(("sessions", matches)) => match copies::Args::of(matches) {
            Some(args) => copies::run(&args, &globals),
            None => sessions::run(&sessions::Args::of(matches)?, &globals),
        },
        Some(("compare", matches)) => compare::run(&compare::Args::of(matches)?, &globals),
        Some(("quizzes", matches)) => quizzes::run(&quizzes::Args::of(matches), &globals),
        Some(("careers", matches)) => careers::run(&careers::Args::of(matches)?, &globals),
        Some(("audit", matches)) => audit::run(&audit::Args::of(matches), &globals),
        Some(("check", matches)) => check::run(&check::Args::of(matches), &globals),
        Some(("lessons", matches)) => lessons::run(&lessons::Args::of(matches), &globals),
        Some(("class", matches)) => class::run(&class::Args::of(matches), &globals),
        Some(("site", matches)) => site::run(&site::Args::of(matches), &globals),
        Some(("serve", matches)) => serve::run(&serve::Args::of(matches), &globals),
        Some(("new", matches)) => new::run(&new::Args::of(matches)?, &globals),
        Some(("completions", matches)) => completions::run(matches, locale),
        Some(("man", _)) => manual::run(locale),
        Some((_, matches)) => quiz::run(&quiz::Args::of(matches)?, &globals),
        None => quiz::run(&quiz::Args::default(), &globals),
    }
}

fn shows_help(error: &clap::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    )
}

/// Tells the person something beside the result.
fn tell(message: &str) -> Result<(), Error> {
    writeln!(io::stderr(), "{}", safe_line(message))?;
    Ok(())
}

/// Writes to standard output.
fn print(text: &str) -> Result<(), Error> {
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()?;
    Ok(())
}

/// Tells on standard error that pages which others will see name nobody.
fn tell_that_nobody_is_named(contact: Option<&Contact>, globals: &Globals) -> Result<(), Error> {
    if contact.is_none() {
        let told = command::of(globals.locale).no_contact();
        writeln!(io::stderr(), "{told}")?;
    }
    Ok(())
}

/// Gives the screen and its cursor back before a panic is told, which would else be told on a screen
/// that is about to vanish.
fn give_the_terminal_back_on_panic() {
    let tell = panic::take_hook();
    panic::set_hook(Box::new(move |what| {
        let term = Term::stderr();
        if term.is_term() {
            let _ = term.write_str(GIVE_BACK);
        }
        tell(what);
    }));
}

/// Text for people, or JSON for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Text,
    Json,
}

impl Format {
    fn of(matches: &ArgMatches) -> Self {
        match matches.get_one::<String>("format").map(String::as_str) {
            Some("json") => Self::Json,
            _ => Self::Text,
        }
    }
}

/// Text for people, a web page for people, or JSON for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PageFormat {
    Text,
    Html,
    Json,
}

impl PageFormat {
    fn of(matches: &ArgMatches) -> Self {
        match matches.get_one::<String>("format").map(String::as_str) {
            Some("html") => Self::Html,
            Some("json") => Self::Json,
            _ => Self::Text,
        }
    }
}

/// What every command is given.
#[derive(Debug)]
struct Globals {
    locale: Locale,
    quizzes: Place,
    profiles: Place,
    color: When,
    environment: Environment,
}

/// When colors are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    Auto,
    Always,
    Never,
}

impl Globals {
    fn of(matches: &ArgMatches, environment: Environment, locale: Locale) -> Self {
        let place = |name: &str| {
            let folder = matches.get_one::<PathBuf>(name);
            folder.map_or(Place::BuiltIn, |folder| Place::Folder(folder.clone()))
        };
        let color = match matches.get_one::<String>("color").map(String::as_str) {
            Some("always") => When::Always,
            Some("never") => When::Never,
            _ => When::Auto,
        };
        let mut environment = environment;
        let asks = ["quiz", "guide"].map(|name| matches.subcommand_matches(name));
        if asks.iter().flatten().any(|asks| asks.get_flag("plain")) {
            // Nothing that a terminal without a cursor would not show.
            environment.term = Some("dumb".to_owned());
        }
        Self {
            locale,
            quizzes: place("quizzes"),
            profiles: place("profiles"),
            color,
            environment,
        }
    }

    /// The definitions; what forbids using them is shown, remarks are left to `check`.
    fn catalog(&self) -> Result<Catalog, Error> {
        self.usable(content::load(&self.quizzes, &self.profiles))
    }

    /// What was loaded, if nothing forbids using it.
    fn usable(&self, mut loaded: Loaded) -> Result<Catalog, Error> {
        if loaded.catalog.is_none() || loaded.has_errors() {
            loaded
                .diagnostics
                .retain(|d| d.problem.severity() == catalog::Severity::Error);
            let text = diagnostics::to_text(&loaded, self.diagnostics(self.dialogue_palette()));
            io::stderr().write_all(text.as_bytes())?;
            return Err(refused(&loaded));
        }
        loaded.catalog.ok_or(Error::Definitions { errors: 0 })
    }

    fn diagnostics(&self, palette: Palette) -> diagnostics::Style {
        diagnostics::Style {
            locale: self.locale,
            color: palette == Palette::Colored,
            ascii: self.environment.term.as_deref() == Some("dumb"),
            width: self.environment.width,
            program: self.environment.program,
        }
    }

    /// What is shown, in the format that is asked for.
    fn shown(
        &self,
        format: PageFormat,
        document: impl FnOnce() -> Document,
        json: impl FnOnce() -> String,
    ) -> String {
        match format {
            PageFormat::Text => document().to_text(self.style()),
            PageFormat::Html => document().to_html(),
            PageFormat::Json => json(),
        }
    }

    /// How a text on standard output looks.
    fn style(&self) -> TextStyle {
        TextStyle {
            width: self.environment.width,
            color: self.palette(self.environment.output) == Palette::Colored,
            bars: match self.environment.term.as_deref() {
                Some("dumb") => Bars::Ascii,
                _ => Bars::Blocks,
            },
            program: self.environment.program,
        }
    }

    fn dialogue_palette(&self) -> Palette {
        self.palette(self.environment.dialogue)
    }

    fn palette(&self, stream: Attached) -> Palette {
        let Environment { no_color, term, .. } = &self.environment;
        let is_dumb = term.as_deref() == Some("dumb");
        match self.color {
            When::Always => Palette::Colored,
            When::Auto if stream == Attached::Terminal && !no_color && !is_dumb => Palette::Colored,
            When::Auto | When::Never => Palette::Plain,
        }
    }
}

fn refused(loaded: &Loaded) -> Error {
    Error::Definitions {
        errors: count_errors(loaded),
    }
}

fn count_errors(loaded: &Loaded) -> usize {
    let is_error = |d: &&catalog::Diagnostic| d.problem.severity() == catalog::Severity::Error;
    loaded.diagnostics.iter().filter(is_error).count()
}
