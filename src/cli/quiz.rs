//! `boussole quiz`: takes a quiz and shows the result.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::entry::Header;
use crate::instrument::Instrument;
use crate::record::{Record, Unfinished};
use crate::sitting::{Found, Kept, Resume, Sitting};
use clap::ArgMatches;
use rand::TryRng;
use rand::rngs::SysRng;

use crate::answers::Back;
use crate::catalog::Place;
use crate::cli::{Error, Globals, PageFormat, keep, print, quizzes, result, tell};
use crate::id::QuizId;
use crate::quiz::Quiz;
use crate::report::json;
use crate::report::layout::TextStyle;
use crate::report::scored::Scored;
use crate::safe::{PROGRAM, shell_word};
use crate::search;
use crate::session::{self, Session};
use crate::sheet::ReadSheet;
use crate::terminal::guess::Search;
use crate::terminal::interview::{self, Show};
use crate::terminal::save::{self, Existing};
use crate::terminal::{self, Attached, Ended, Facts, Mode, Setting, lines};
use crate::words;
use crate::words::misuse::Misuse;

/// What the command is asked.
#[derive(Debug, Default)]
pub(super) struct Args {
    quiz: Option<String>,
    is_full: bool,
    is_plain: bool,
    seed: Option<u64>,
    open: Option<PathBuf>,
    output: Option<Output>,
}

/// A file for the result.
#[derive(Debug)]
struct Output {
    path: PathBuf,
    format: PageFormat,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Result<Self, Error> {
        let output = matches.get_one::<PathBuf>("output").cloned();
        Ok(Self {
            quiz: matches.get_one::<String>("quiz").cloned(),
            is_full: matches.get_flag("full"),
            is_plain: matches.get_flag("plain"),
            seed: matches.get_one::<u64>("seed").copied(),
            open: matches.get_one::<PathBuf>("open").cloned(),
            output: output.map(Output::new).transpose()?,
        })
    }

    /// The command that goes on with a quiz, which was put in full or not.
    fn again(&self, quiz: &QuizId, is_full: bool, globals: &Globals) -> String {
        let mut command = format!("{} {quiz}", command("quiz", globals));
        if is_full {
            command.push_str(" --full");
        }
        if self.is_plain {
            command.push_str(" --plain");
        }
        if let Some(Output { path, .. }) = &self.output {
            command = format!("{command} --output {}", in_shell(path));
        }
        command
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
            Some("txt") => PageFormat::Text,
            Some("html") => PageFormat::Html,
            Some("json") => PageFormat::Json,
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

    /// What may happen to the file, asked before the first question: one that exists is replaced
    /// only where the person says so.
    fn existing(&self, globals: &Globals) -> Result<Existing, Error> {
        let refused = |kind: io::ErrorKind| Error::Write {
            path: self.path.clone(),
            source: kind.into(),
        };
        if self.path.is_dir() {
            return Err(refused(io::ErrorKind::IsADirectory));
        }
        let exists = match self.path.symlink_metadata() {
            Ok(_) => true,
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            Err(error) => return Err(refused(error.kind())),
        };
        save::could_save(&self.path).map_err(|error| refused(error.kind()))?;
        if !exists {
            return Ok(Existing::Keep);
        }
        let name = self.path.to_string_lossy();
        let environment = &globals.environment;
        let may_replace = match (terminal::mode(facts(globals)), environment.input) {
            (Mode::Interview, _) => interview::may_replace(&name, setting(globals))?,
            (Mode::Lines, Attached::Terminal) if environment.dialogue == Attached::Terminal => {
                let (mut input, mut dialogue) = (io::stdin().lock(), io::stderr().lock());
                lines::may_replace(&name, lines_setting(globals), &mut input, &mut dialogue)?
            }
            (Mode::Lines, _) => false,
        };
        if may_replace {
            Ok(Existing::Replace)
        } else {
            Err(refused(io::ErrorKind::AlreadyExists))
        }
    }

    /// Writes the result as a plain file: 80 columns, no colors.
    fn write(
        &self,
        outcome: &Scored<'_>,
        existing: Existing,
        globals: &Globals,
    ) -> Result<(), Error> {
        let report = outcome.report(globals.locale, None);
        let style = TextStyle {
            width: 80,
            color: false,
            // Whoever opens the file may be elsewhere.
            program: PROGRAM,
            ..globals.style()
        };
        let content = match self.format {
            PageFormat::Text => report.document().to_text(style),
            PageFormat::Html => report.document().to_html(),
            PageFormat::Json => json::render(&report),
        };
        save::save(&self.path, &content, existing).map_err(|source| Error::Write {
            path: self.path.clone(),
            source,
        })?;
        let words = words::command::of(globals.locale);
        tell(&words.result_saved(&self.path.to_string_lossy()))
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = Arc::new(globals.catalog()?);
    let opened = match &args.open {
        Some(path) => Some(result::read(path, &catalog)?),
        None => None,
    };
    let quiz = match &opened {
        Some(read) => &catalog.quizzes[read.quiz],
        None => quizzes::meant(&catalog, args.quiz.as_deref())?,
    };
    let output = match &args.output {
        Some(output) => Some((output, output.existing(globals)?)),
        None => None,
    };
    let mode = terminal::mode(facts(globals));
    // What a script answers needs no journal, and is asked nothing but the questions.
    let (found, foreign) = match globals.environment.input {
        Attached::Terminal => keep::open(&catalog, quiz, globals),
        Attached::Elsewhere => (Found::nowhere(), None),
    };
    let (found, resume) = if let Some(read) = &opened {
        (reopened(found, quiz, read, globals)?, Some(Resume::GoOn))
    } else {
        let waiting = found.unfinished.as_ref();
        let resume = waiting.map(|unfinished| offer(unfinished, quiz, mode, globals));
        (found, resume.unwrap_or(Ok(Some(Resume::Anew)))?)
    };
    let Some(resume) = resume else {
        return Ok(());
    };
    let drawn = || SysRng.try_next_u64().map_err(io::Error::other);
    let seed = args.seed.map_or_else(drawn, Ok)?;
    let fresh = Header::new(quiz, seed, args.is_full || session::is_short(quiz));
    let instrument = Arc::new(Instrument::new(Arc::clone(&catalog), quiz));
    // What goes on is put as it began, whatever is asked now.
    let (sitting, header) = found.start(resume, instrument, fresh);
    let file = args
        .output
        .as_ref()
        .map(|output| output.path.to_string_lossy());
    let shown = match (mode, globals.environment.output) {
        (Mode::Interview, Attached::Terminal) => Show::OnScreen {
            file: file.as_deref(),
        },
        (Mode::Lines, _) | (_, Attached::Elsewhere) => Show::Afterwards,
    };
    let again = args.again(&quiz.id, header.full, globals);
    let search = |words: &str| search::expectable(&catalog, words, globals.locale);
    let ended = match mode {
        Mode::Lines => in_lines(sitting, &search, globals)?,
        Mode::Interview => on_screen(sitting, shown, &search, globals)?,
    };
    finish(ended, shown, again, output, globals)?;
    foreign.map_or(Ok(()), |path| {
        let words = words::keeping::of(globals.locale);
        tell(&words.foreign(&path.to_string_lossy()))
    })
}

/// What is gone on with of a sheet that was opened, after what is to be said about it.
fn reopened<R>(
    found: Found<R>,
    quiz: &Quiz,
    read: &ReadSheet,
    globals: &Globals,
) -> Result<Found<R>, Error> {
    let words = words::sheet::of(globals.locale);
    let mut notes = read.notes.iter();
    notes.try_for_each(|note| tell(&words.note(note)))?;
    Ok(found.instead(session::entries(quiz, &read.sheet)))
}

/// Asks what to do with a quiz that was not finished; `None` if the person leaves instead.
fn offer(
    unfinished: &Unfinished,
    quiz: &Quiz,
    mode: Mode,
    globals: &Globals,
) -> io::Result<Option<Resume>> {
    let (at, answers) = (keep::local(unfinished), unfinished.answers());
    let losses = unfinished.losses(quiz);
    match mode {
        Mode::Interview => interview::resume(at, answers, &losses, setting(globals)),
        Mode::Lines => {
            let (mut input, mut dialogue) = (io::stdin().lock(), io::stderr().lock());
            let setting = lines_setting(globals);
            lines::resume(at, answers, &losses, setting, &mut input, &mut dialogue)
        }
    }
}

/// Says what waits and where, gives the result, says goodbye, and erases what was kept until then.
fn finish<R: Record>(
    ended: Ended<R>,
    shown: Show<'_>,
    again: String,
    output: Option<(&Output, Existing)>,
    globals: &Globals,
) -> Result<(), Error> {
    let Ended { taken, saved, kept } = ended;
    let words = words::keeping::of(globals.locale);
    let waits = matches!(kept, Kept::Waiting);
    let tell_how_to_go_on = || words.waits(&again).iter().try_for_each(|line| tell(line));
    if waits && taken.is_none() {
        tell_how_to_go_on()?;
    }
    if let Some(path) = &saved {
        tell(&words.saved(&path.to_string_lossy()))?;
        tell(&words.see_again(&recommend(path, globals)))?;
    }
    let record = match kept {
        Kept::Over(record) => Some(record),
        Kept::NotErased(error) => return Err(error.into()),
        Kept::Waiting | Kept::None => None,
    };
    if let Some(session) = taken {
        let is_there = waits || record.as_ref().is_some_and(Record::is_whole);
        match give(&session, shown, output, globals) {
            Err(cause) if is_there => {
                return Err(Error::Unfinished {
                    cause: Box::new(cause),
                    command: again,
                });
            }
            given => given?,
        }
        if waits {
            tell_how_to_go_on()?;
        } else if saved.is_none() && matches!(shown, Show::OnScreen { .. }) {
            tell(words.goodbye())?;
        }
    }
    // Only now: until the result is shown and written, it can be asked for again.
    if let Some(record) = record {
        record.erase()?;
    }
    Ok(())
}

/// Shows the result, and writes it where it was asked for.
fn give(
    session: &Session,
    shown: Show<'_>,
    output: Option<(&Output, Existing)>,
    globals: &Globals,
) -> Result<(), Error> {
    let outcome = Scored::session(
        session,
        globals.environment.today,
        Back::default(),
        globals.locale,
    );
    // The screen first: if the file cannot be written, the result is at least seen.
    if shown == Show::Afterwards {
        let report = outcome.report(globals.locale, None);
        print(&report.document().to_text(globals.style()))?;
    }
    match output {
        Some((output, existing)) => output.write(&outcome, existing, globals),
        None => Ok(()),
    }
}

/// Puts the questions, on the screen or line by line, and shows no result.
pub(super) fn put<R: Record>(sitting: Sitting<R>, globals: &Globals) -> Result<Ended<R>, Error> {
    let catalog = globals.catalog()?;
    let search = |words: &str| search::expectable(&catalog, words, globals.locale);
    match terminal::mode(facts(globals)) {
        Mode::Lines => in_lines(sitting, &search, globals),
        Mode::Interview => on_screen(sitting, Show::Afterwards, &search, globals),
    }
}

/// Puts the questions line by line.
fn in_lines<R: Record>(
    sitting: Sitting<R>,
    search: &Search<'_>,
    globals: &Globals,
) -> Result<Ended<R>, Error> {
    let (mut input, mut dialogue) = (io::stdin().lock(), io::stderr().lock());
    // Where lines come from a script or go to a file, the remark would take a line from the answers, and
    // somebody else could read it.
    let environment = &globals.environment;
    let is_alone = [environment.input, environment.dialogue] == [Attached::Terminal; 2];
    let sitting = if is_alone {
        sitting
    } else {
        sitting.without_remark()
    };
    let looks = lines_setting(globals);
    let ended = lines::run(sitting, looks, search, &mut input, &mut dialogue)?;
    Ok(ended)
}

/// Puts the questions on the screen.
fn on_screen<R: Record>(
    sitting: Sitting<R>,
    shown: Show<'_>,
    search: &Search<'_>,
    globals: &Globals,
) -> Result<Ended<R>, Error> {
    let result = |session: &Session, width: usize| {
        let outcome = Scored::session(
            session,
            globals.environment.today,
            Back::default(),
            globals.locale,
        );
        let style = TextStyle {
            width,
            color: false,
            ..globals.style()
        };
        outcome
            .report(globals.locale, None)
            .document()
            .to_text(style)
    };
    let ended = interview::run(sitting, setting(globals), &result, shown, search)?;
    Ok(ended)
}

/// The command that shows the result of a saved sheet.
fn recommend(sheet: &Path, globals: &Globals) -> String {
    format!("{} {}", command("recommend", globals), in_shell(sheet))
}

fn in_shell(path: &Path) -> String {
    shell_word(&path.to_string_lossy()).into_owned()
}

/// A command as a shell runs it where this one was started, on the same definitions.
pub(super) fn command(name: &str, globals: &Globals) -> String {
    let mut command = format!("{} {name}", globals.environment.program);
    if globals.locale != globals.environment.locale {
        command = format!("{command} --lang {}", globals.locale);
    }
    for (option, place) in [
        ("--quizzes", &globals.quizzes),
        ("--profiles", &globals.profiles),
    ] {
        if let Place::Folder(folder) = place {
            command = format!("{command} {option} {}", in_shell(folder));
        }
    }
    command
}

fn facts(globals: &Globals) -> Facts<'_> {
    Facts {
        input: globals.environment.input,
        dialogue: globals.environment.dialogue,
        term: globals.environment.term.as_deref(),
    }
}

fn setting(globals: &Globals) -> Setting {
    Setting {
        locale: globals.locale,
        palette: globals.dialogue_palette(),
        today: globals.environment.today,
    }
}

fn lines_setting(globals: &Globals) -> lines::Setting {
    lines::Setting {
        locale: globals.locale,
        columns: globals.environment.dialogue_width,
    }
}
