//! `boussole quiz`: takes a quiz and shows the result.

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::ArgMatches;
use rand::rngs::{ChaCha8Rng, SysRng};
use rand::{SeedableRng, TryRng};

use crate::answers::AnswerSheet;
use crate::cli::result::{Scored, Scorer};
use crate::cli::{Error, Globals, print};
use crate::quiz::Quiz;
use crate::report::layout::TextStyle;
use crate::report::{json, text};
use crate::safe::safe_line;
use crate::session::{self, Session};
use crate::suggest::nearest;
use crate::terminal::save::{self, Existing};
use crate::terminal::{self, Facts, Mode, Setting, interview, lines};
use crate::wording;
use crate::wording::command::Misuse;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    quiz: String,
    seed: Option<u64>,
    output: Option<Output>,
}

/// A file for the result.
#[derive(Debug)]
struct Output {
    path: PathBuf,
    format: OutputFormat,
}

#[derive(Clone, Copy, Debug)]
enum OutputFormat {
    Text,
    Json,
}

impl Default for Args {
    fn default() -> Self {
        Self {
            quiz: "orientation".to_owned(),
            seed: None,
            output: None,
        }
    }
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Result<Self, Error> {
        let output = matches.get_one::<PathBuf>("output").cloned();
        Ok(Self {
            quiz: matches
                .get_one::<String>("quiz")
                .cloned()
                .unwrap_or_default(),
            seed: matches.get_one::<u64>("seed").copied(),
            output: output.map(Output::new).transpose()?,
        })
    }
}

impl Output {
    /// Its name tells the format, before the first question and not after the last.
    fn new(path: PathBuf) -> Result<Self, Error> {
        let extension = path
            .extension()
            .and_then(|e| e.to_str())
            .map(str::to_lowercase);
        let format = match extension.as_deref() {
            Some("txt") => OutputFormat::Text,
            Some("json") => OutputFormat::Json,
            _ => {
                let path = path.to_string_lossy().into_owned();
                return Err(Error::Misuse(Misuse::OutputFormat { path }));
            }
        };
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
            let source = io::Error::from(io::ErrorKind::NotFound);
            return Err(Error::Write {
                path: folder.to_owned(),
                source,
            });
        }
        Ok(Self { path, format })
    }

    /// Writes the result as a plain file: 80 columns, no colors.
    fn write(&self, outcome: &Scored<'_>, globals: &Globals) -> Result<(), Error> {
        let report = outcome.report(globals.locale, None);
        let style = TextStyle {
            width: 80,
            color: false,
            ..globals.style()
        };
        let content = match self.format {
            OutputFormat::Text => text::render(&report, style),
            OutputFormat::Json => json::render(&report),
        };
        let saved = match save::save(&self.path, &content, Existing::Keep) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                save::save(&self.path, &content, Existing::Replace)
            }
            other => other,
        };
        saved.map_err(|source| Error::Write {
            path: self.path.clone(),
            source,
        })?;
        let words = wording::command::of(globals.locale);
        tell(&words.result_saved(&self.path.to_string_lossy()))
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = globals.catalog()?;
    let Some(quiz) = catalog.quiz(&args.quiz) else {
        let known = catalog.quizzes.iter().map(|quiz| quiz.id.as_str());
        let suggestion = nearest(&args.quiz, known);
        return Err(Error::Misuse(Misuse::UnknownQuiz {
            quiz: args.quiz.clone(),
            suggestion,
        }));
    };
    let scorer = Scorer::new(&catalog, quiz);
    let seed = args
        .seed
        .map_or_else(|| SysRng.try_next_u64().map_err(io::Error::other), Ok)?;
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let steps = session::order(quiz, &catalog.traits, &mut rng);
    let Some(sheet) = ask(quiz, steps, &scorer, globals)? else {
        return Ok(());
    };
    let outcome = scorer.score(sheet, &[], globals.locale);
    // The screen first: if the file cannot be written, the result is at least seen.
    print(&text::render(
        &outcome.report(globals.locale, None),
        globals.style(),
    ))?;
    args.output
        .as_ref()
        .map_or(Ok(()), |output| output.write(&outcome, globals))
}

/// Puts the questions; `None` if the person left without wanting a result.
fn ask(
    quiz: &Quiz,
    steps: Vec<session::Step>,
    scorer: &Scorer<'_>,
    globals: &Globals,
) -> Result<Option<AnswerSheet>, Error> {
    let session = Session::new(quiz, steps);
    let facts = Facts {
        input: globals.environment.input,
        dialogue: globals.environment.dialogue,
        term: globals.environment.term.as_deref(),
    };
    match terminal::mode(facts) {
        Mode::Lines => {
            let (mut input, mut dialogue) = (io::stdin().lock(), io::stderr().lock());
            Ok(Some(lines::run(
                session,
                globals.locale,
                &mut input,
                &mut dialogue,
            )?))
        }
        Mode::Interview => {
            let setting = Setting {
                locale: globals.locale,
                palette: globals.dialogue_palette(),
            };
            let result = |sheet: &AnswerSheet, width: usize| {
                let outcome = scorer.score(sheet.clone(), &[], globals.locale);
                let style = TextStyle {
                    width,
                    color: false,
                    ..globals.style()
                };
                text::render(&outcome.report(globals.locale, None), style)
            };
            let ended = interview::run(session, setting, &result)?;
            if let Some(path) = &ended.saved {
                let path = path.to_string_lossy();
                tell(&wording::interview::of(globals.locale).saved(&path))?;
            }
            Ok(ended.sheet)
        }
    }
}

/// Tells the person something beside the result.
fn tell(message: &str) -> Result<(), Error> {
    writeln!(io::stderr(), "{}", safe_line(message))?;
    Ok(())
}
