//! `boussole quiz`: takes a quiz and shows the result.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use rand::rngs::{ChaCha8Rng, SysRng};
use rand::{SeedableRng, TryRng};

use crate::answers::Guess;
use crate::catalog::{Catalog, Place};
use crate::cli::keep::Start;
use crate::cli::result::{Scored, Scorer, guessable};
use crate::cli::{Error, Globals, PageFormat, print, quizzes};
use crate::id::QuizId;
use crate::journal::{Header, Journal, NotKept};
use crate::locale::Locale;
use crate::report::layout::TextStyle;
use crate::report::{html, json, text};
use crate::rules::careless::{Careless, Sign};
use crate::safe::{safe_line, shell_word};
use crate::search;
use crate::session::{self, Session};
use crate::terminal::guess::Search;
use crate::terminal::interview::{self, Kept, Remark, Show};
use crate::terminal::save::{self, Existing};
use crate::terminal::{self, Attached, Facts, Mode, Setting, lines};
use crate::words;
use crate::words::command::Misuse;

/// What the command is asked.
#[derive(Debug, Default)]
pub(super) struct Args {
    quiz: Option<String>,
    is_full: bool,
    seed: Option<u64>,
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
            seed: matches.get_one::<u64>("seed").copied(),
            output: output.map(Output::new).transpose()?,
        })
    }

    /// The command that goes on with a quiz, which was put in full or not.
    fn again(&self, quiz: &QuizId, is_full: bool, globals: &Globals) -> String {
        let mut command = format!("{} {quiz}", command("quiz", globals));
        if is_full {
            command.push_str(" --full");
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
            ..globals.style()
        };
        let content = match self.format {
            PageFormat::Text => text::render(&report, style),
            PageFormat::Html => html::render(&report),
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
    let catalog = globals.catalog()?;
    let quiz = quizzes::meant(&catalog, args.quiz.as_deref())?;
    let output = match &args.output {
        Some(output) => Some((output, output.existing(globals)?)),
        None => None,
    };
    let scorer = Scorer::new(&catalog, quiz);
    let start = match terminal::mode(facts(globals)) {
        Mode::Lines => None,
        Mode::Interview => match Start::ask(quiz, setting(globals), globals)? {
            None => return Ok(()),
            start => start,
        },
    };
    // What goes on is put as it began, whatever is asked now.
    let header = if let Some(header) = start.as_ref().and_then(|start| start.header.clone()) {
        header
    } else {
        let drawn = || SysRng.try_next_u64().map_err(io::Error::other);
        Header::new(
            quiz,
            args.seed.map_or_else(drawn, Ok)?,
            args.is_full || session::is_short(quiz),
        )
    };
    let seed = header.seed;
    let mut session = if header.full {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let steps = session::order(quiz, &catalog.traits, &mut rng);
        Session::full(quiz, &catalog.traits, steps)
    } else {
        Session::adaptive(quiz, &catalog.traits, scorer.scoring(), seed)
    };
    let known = guessable(&catalog);
    let is_known = |guess: &Guess| known.contains(guess);
    let journal = start.map(|start| start.apply(&mut session, &header, is_known));
    let search = |words: &str| expectable(&catalog, words, globals.locale);
    let file = args
        .output
        .as_ref()
        .map(|output| output.path.to_string_lossy());
    let shown = match (&journal, globals.environment.output) {
        (Some(_), Attached::Terminal) => Show::OnScreen {
            file: file.as_deref(),
        },
        (None, _) | (_, Attached::Elsewhere) => Show::Afterwards,
    };
    let again = args.again(&quiz.id, header.full, globals);
    let taken = match journal {
        None => in_lines(session, &search, globals)?,
        Some(journal) => on_screen(session, journal, shown, &again, &search, &scorer, globals)?,
    };
    finish(taken, shown, again, &scorer, output, globals)
}

/// Gives the result, says goodbye, and erases what was kept until then.
fn finish(
    taken: Taken<'_>,
    shown: Show<'_>,
    again: String,
    scorer: &Scorer<'_>,
    output: Option<(&Output, Existing)>,
    globals: &Globals,
) -> Result<(), Error> {
    let Taken {
        answers,
        is_kept,
        journal,
    } = taken;
    if let Some(session) = answers {
        let given = give(&session, shown, scorer, output, globals);
        given.map_err(|cause| match &journal {
            Some(journal) if journal.is_whole() => Error::Unfinished {
                cause: Box::new(cause),
                command: again,
            },
            _ => cause,
        })?;
        if !is_kept && matches!(shown, Show::OnScreen { .. }) {
            tell(words::interview::of(globals.locale).goodbye())?;
        }
    }
    // Only now: until the result is shown and written, it can be asked for again.
    if let Some(journal) = journal {
        journal.erase()?;
    }
    Ok(())
}

/// Shows the result, and writes it where it was asked for.
fn give(
    session: &Session<'_>,
    shown: Show<'_>,
    scorer: &Scorer<'_>,
    output: Option<(&Output, Existing)>,
    globals: &Globals,
) -> Result<(), Error> {
    let outcome = scorer.score_session(session, globals.locale);
    // The screen first: if the file cannot be written, the result is at least seen.
    if shown == Show::Afterwards {
        let report = outcome.report(globals.locale, None);
        print(&text::render(&report, globals.style()))?;
    }
    match output {
        Some((output, existing)) => output.write(&outcome, existing, globals),
        None => Ok(()),
    }
}

/// The questions are put.
struct Taken<'q> {
    /// The answers of a person who wants a result.
    answers: Option<Session<'q>>,
    /// Whether the answers are still there afterwards: in a file that the person named, or to go on with.
    is_kept: bool,
    /// What is to be erased once it is.
    journal: Option<Journal>,
}

/// Puts the questions line by line; nothing is kept.
fn in_lines<'q>(
    session: Session<'q>,
    search: &Search<'_>,
    globals: &Globals,
) -> Result<Taken<'q>, Error> {
    let (mut input, mut dialogue) = (io::stdin().lock(), io::stderr().lock());
    let setting = lines_setting(globals);
    // Where lines come from a script or go to a file, the remark would take a line from the answers, and
    // somebody else could read it.
    let environment = &globals.environment;
    let is_alone = [environment.input, environment.dialogue] == [Attached::Terminal; 2];
    let look_again = |session: &Session<'_>| {
        let remark = is_alone.then(|| look_again(session, globals.locale));
        remark.flatten()
    };
    let session = lines::run(
        session,
        setting,
        search,
        &look_again,
        &mut input,
        &mut dialogue,
    )?;
    Ok(Taken {
        answers: Some(session),
        is_kept: false,
        journal: None,
    })
}

/// Puts the questions on the screen; the command goes on with a quiz that is to wait.
fn on_screen<'q>(
    session: Session<'q>,
    journal: Result<Journal, NotKept>,
    shown: Show<'_>,
    again: &str,
    search: &Search<'_>,
    scorer: &Scorer<'_>,
    globals: &Globals,
) -> Result<Taken<'q>, Error> {
    let result = |session: &Session<'_>, width: usize| {
        let outcome = scorer.score_session(session, globals.locale);
        let style = TextStyle {
            width,
            color: false,
            ..globals.style()
        };
        text::render(&outcome.report(globals.locale, None), style)
    };
    let look_again = |session: &Session<'_>| look_again(session, globals.locale);
    let ended = interview::run(
        session,
        setting(globals),
        &result,
        &look_again,
        shown,
        search,
        journal,
    )?;
    let words = words::interview::of(globals.locale);
    let waits = matches!(ended.journal, Kept::Waiting);
    if waits {
        for line in words.waits(again) {
            tell(&line)?;
        }
    }
    if let Some(path) = &ended.saved {
        tell(&words.saved(&path.to_string_lossy()))?;
        tell(&words.see_again(&recommend(path, globals)))?;
    }
    let journal = match ended.journal {
        Kept::Over(journal) => Some(journal),
        Kept::NotErased(error) => return Err(error.into()),
        Kept::Waiting | Kept::None => None,
    };
    Ok(Taken {
        answers: ended.taken,
        is_kept: waits || ended.saved.is_some(),
        journal,
    })
}

/// The careers and families that some words may mean: families by their names, careers by all that
/// `careers search` looks through.
fn expectable(catalog: &Catalog, words: &str, locale: Locale) -> Vec<(Guess, String)> {
    let families = search::search_families(&catalog.families, words);
    let families = families.into_iter().map(|at| {
        let family = &catalog.families[at];
        let title = family.title.get(locale).to_owned();
        (Guess::Family(family.id.clone()), title)
    });
    let careers = search::search(&catalog.profiles, words);
    let careers = careers.into_iter().map(|at| {
        let profile = &catalog.profiles[at];
        (
            Guess::Career(profile.id.clone()),
            profile.titles.get(locale),
        )
    });
    families.chain(careers).collect()
}

/// The clearest sign of answers given without reading, in words for the person alone.
fn look_again(session: &Session<'_>, locale: Locale) -> Option<Remark> {
    let (quiz, sheet) = (session.quiz(), session.sheet());
    let careless = Careless::new(quiz, session.traits(), sheet, &session.asked_items());
    let Sign { kind, items } = careless.signs(sheet).into_iter().next()?;
    let prompts = items
        .iter()
        .map(|item| quiz.items[*item].prompt.get(locale));
    let text = words::interview::of(locale).look_again(kind, &prompts.collect::<Vec<_>>());
    Some(Remark { text, items })
}

/// The command that shows the result of a saved sheet.
fn recommend(sheet: &Path, globals: &Globals) -> String {
    format!("{} {}", command("recommend", globals), in_shell(sheet))
}

fn in_shell(path: &Path) -> String {
    shell_word(&path.to_string_lossy()).into_owned()
}

/// A command as a shell runs it where this one was started, on the same definitions.
fn command(name: &str, globals: &Globals) -> String {
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
    }
}

fn lines_setting(globals: &Globals) -> lines::Setting {
    lines::Setting {
        locale: globals.locale,
        columns: globals.environment.dialogue_width,
    }
}

/// Tells the person something beside the result.
fn tell(message: &str) -> Result<(), Error> {
    writeln!(io::stderr(), "{}", safe_line(message))?;
    Ok(())
}
