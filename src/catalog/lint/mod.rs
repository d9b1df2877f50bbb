//! What is valid, but doubtful: most likely not meant so, or better said otherwise.
//!
//! Lints look at definitions in which [`check`](super::check) found no error, and only when an author
//! asks: a person who takes the quiz does not wait for them. Each is answered in the content itself,
//! by mending it or by saying to readers what an author knows: neighbours for twins, a
//! caution among boosts. So there is no comment that silences one.

mod conditions;
mod doubt;
mod levels;
mod options;
mod presence;
mod scales;
mod truth;
mod twins;

use std::ops::Range;

pub use doubt::Doubt;

use crate::catalog::Catalog;
use crate::catalog::check::scope::Scope;
use crate::catalog::diagnostic::Diagnostic;
use crate::catalog::file::File;
use crate::catalog::parse::{Definition, parse};
use crate::catalog::scan::scan;
use crate::catalog::source;
use crate::profile::Profile;

/// How far the answers to a quiz can push the true score of a trait, 0–100.
///
/// The best sheet leaves the score clearly above every bar below `high`, the worst one clearly below
/// every bar above `low`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// The lowest bar that some sheet clearly fails.
    pub low: f64,
    /// The highest bar that some sheet clearly clears.
    pub high: f64,
}

/// A file with its definition, as written and as checked.
pub(crate) struct Sheet<'f> {
    pub(crate) index: usize,
    file: &'f File,
    escaped: Vec<(Range<usize>, String)>,
    pub(crate) definition: Definition<'f>,
}

impl<'f> Sheet<'f> {
    fn read(index: usize, file: &'f File) -> Option<Self> {
        let definition = parse(file).ok()?;
        // Only a text with an escape does not borrow from its file.
        let has_escapes = file.text().contains('\\');
        let escaped = has_escapes.then(|| scan(file.text()).escaped);
        Some(Self {
            index,
            file,
            escaped: escaped.unwrap_or_default(),
            definition,
        })
    }

    fn scope<'s>(&'s self, found: &'s mut Vec<Diagnostic>) -> Scope<'s> {
        Scope {
            file: self.file,
            index: self.index,
            escaped: &self.escaped,
            found,
        }
    }
}

/// Adds what is doubtful in a catalog to what was found.
///
/// `reach` is by trait, `None` where no quiz measures it, and may be empty if it is not known.
pub(crate) fn lint(
    catalog: &Catalog,
    files: &[File],
    reach: &[Option<Reach>],
    found: &mut Vec<Diagnostic>,
) {
    let sheets: Vec<Sheet<'_>> = (0..)
        .zip(files)
        .filter_map(|(index, file)| Sheet::read(index, file))
        .collect();
    twins::check(catalog, &sheets, found);
    presence::check(&sheets, found);
    scales::check_unmeasured(catalog, &sheets, found);
    for sheet in &sheets {
        let mut scope = sheet.scope(found);
        match &sheet.definition {
            Definition::Traits(_) | Definition::Family(_) => {}
            Definition::Quiz(source) => of_quiz(&mut scope, source),
            Definition::Profile(source) => {
                let Some(profile) = catalog.profile(source.id) else {
                    continue;
                };
                of_profile(&mut scope, source, profile, catalog, reach);
            }
        }
    }
}

fn of_quiz(scope: &mut Scope<'_>, source: &source::Quiz<'_>) {
    scales::check(scope, source);
    options::check(scope, source);
}

fn of_profile(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
    profile: &Profile,
    catalog: &Catalog,
    reach: &[Option<Reach>],
) {
    presence::check_examples(scope, source);
    levels::check(scope, source, profile);
    conditions::check(scope, source, profile, catalog, reach);
}
