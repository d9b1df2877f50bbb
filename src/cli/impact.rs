//! `boussole check --against`: whose recommendations an edit changes.

use std::path::Path;

use crate::audit::impact::{self, Impact, PEOPLE};
use crate::audit::{Instrument, Persona, Settings};
use crate::catalog::{self, Catalog, Loaded};
use crate::cli::{Error, Globals, refused};
use crate::quiz::Quiz;
use crate::report::diagnostics;
use crate::terminal::progress;
use crate::wording;

/// Two sets of definitions, compared.
pub(super) struct Compared {
    pub(super) before: Catalog,
    pub(super) after: Catalog,
    pub(super) impact: Impact,
}

/// Compares definitions with those of a folder.
///
/// The quiz is *orientation* where both sets have it, else the first that both have. If they have
/// none in common there is nobody to ask, and nothing is compared.
pub(super) fn compare(
    base: &Path,
    after: Catalog,
    globals: &Globals,
) -> Result<Option<Compared>, Error> {
    let before = sound(catalog::load_paths(&[base.to_owned()]), globals)?;
    let Some((old, new)) = common_quiz(&before, &after) else {
        return Ok(None);
    };
    let seed = Settings::default().seed;
    let [one, other] = [(&before, old), (&after, new)];
    let (one, other) = (
        Instrument::new(one.0, one.1, seed),
        Instrument::new(other.0, other.1, seed),
    );
    let personas = [Persona::all(&before, old), Persona::all(&after, new)];
    let edits = impact::edits(&one, &other).len();
    let label = wording::impact::of(globals.locale).working();
    let impact = progress::with_bar(impact::work(edits, PEOPLE), label, |step| {
        impact::impact(&one, &other, [&personas[0], &personas[1]], PEOPLE, step)
    });
    Ok(Some(Compared {
        impact,
        before,
        after,
    }))
}

fn sound(loaded: Loaded, globals: &Globals) -> Result<Catalog, Error> {
    match loaded.catalog {
        Some(catalog) => Ok(catalog),
        None => {
            let style = globals.diagnostics(globals.dialogue_palette());
            let text = diagnostics::to_text(&loaded, style);
            std::io::Write::write_all(&mut std::io::stderr(), text.as_bytes())?;
            Err(refused(&loaded))
        }
    }
}

fn common_quiz<'a>(before: &'a Catalog, after: &'a Catalog) -> Option<(&'a Quiz, &'a Quiz)> {
    let first = before.quizzes.iter().map(|quiz| quiz.id.as_str());
    let mut ids = ["orientation"].into_iter().chain(first);
    ids.find_map(|id| before.quiz(id).zip(after.quiz(id)))
}
