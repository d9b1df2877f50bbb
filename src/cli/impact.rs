//! `boussole check --against`: whose recommendations an edit changes.

use std::io::{self, Write as _};
use std::path::Path;

use crate::audit::impact::{self, Impact, PEOPLE};
use crate::audit::{Instrument, Persona, Settings};
use crate::catalog::{Catalog, Loaded};
use crate::cli::{Error, Format, Globals, print, refused};
use crate::id::QuizId;
use crate::quiz::Quiz;
use crate::report::diagnostics;
use crate::terminal::progress;
use crate::words;
use crate::words::misuse::Misuse;

/// What an edit changes, and the definitions before it.
pub(super) struct Compared {
    pub(super) before: Catalog,
    pub(super) impact: Impact,
}

/// The definitions of a folder to compare with; what is wrong with them goes where a reader looks for it.
pub(super) fn before(base: &Path, format: Format, globals: &Globals) -> Result<Loaded, Error> {
    if !base.is_dir() {
        // A missing folder, or a file: what stands there alone is no set to compare with.
        let missing = if base.exists() {
            io::ErrorKind::NotADirectory
        } else {
            io::ErrorKind::NotFound
        };
        let (path, source) = (base.to_owned(), missing.into());
        return Err(Error::Read { path, source });
    }
    let loaded = content::built_in().load_paths(&[base.to_owned()]);
    if loaded.catalog.is_none() {
        return Err(refuse(&loaded, format, globals)?);
    }
    Ok(loaded)
}

fn refuse(loaded: &Loaded, format: Format, globals: &Globals) -> Result<Error, Error> {
    match format {
        Format::Text => {
            let style = globals.diagnostics(globals.dialogue_palette());
            let text = diagnostics::to_text(loaded, style);
            io::stderr().write_all(text.as_bytes())?;
        }
        Format::Json => print(&(diagnostics::to_json(loaded, globals.locale) + "\n"))?,
    }
    Ok(refused(loaded))
}

/// Compares definitions with those before, on the first quiz of both that was edited; where none was, on
/// *orientation* or else on the first that both have.
pub(super) fn compare(
    before: Catalog,
    after: &Catalog,
    globals: &Globals,
) -> Result<Compared, Error> {
    let (old, new) = common_quiz(&before, after).ok_or(Error::Misuse(Misuse::NoCommonQuiz))?;
    let seed = Settings::default().seed;
    let one = Instrument::new(&before, old, seed);
    let other = Instrument::new(after, new, seed);
    let personas = [
        Persona::all(content::personas(), &before, old),
        Persona::all(content::personas(), after, new),
    ];
    let work = match impact::edits(&one, &other).len() {
        0 => 0,
        edits => impact::work(edits, PEOPLE),
    };
    let label = words::audit::of(globals.locale).working();
    let impact = progress::with_bar(work, label, |step| {
        impact::impact(&one, &other, [&personas[0], &personas[1]], PEOPLE, step)
    });
    Ok(Compared { before, impact })
}

fn common_quiz<'a>(before: &'a Catalog, after: &'a Catalog) -> Option<(&'a Quiz, &'a Quiz)> {
    let edited = impact::quizzes(before, after);
    let edited = edited.iter().map(QuizId::as_str);
    let others = before.quizzes.iter().map(|quiz| quiz.id.as_str());
    let mut ids = edited.chain(["orientation"]).chain(others);
    ids.find_map(|id| before.quiz(id).zip(after.quiz(id)))
}
