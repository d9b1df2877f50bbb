//! What is valid, but doubtful: most likely not meant so, or better said otherwise.
//!
//! Lints look at definitions in which `check` found no error, and only when an author asks: a person
//! who takes the quiz does not wait for them. Each is answered in the content itself, by mending it or
//! by saying to readers what an author knows: neighbours for twins, a caution for an old figure. So
//! there is no comment that silences one.

mod addresses;
mod claims;
mod conditions;
mod forbidden;
mod form;
mod gender;
mod labels;
mod levels;
mod options;
mod order;
mod phrases;
mod placeholders;
mod presence;
mod readability;
mod scales;
mod sensitive;
mod sheetless;
mod texts;
mod titles;
mod topics;
mod translations;
mod truth;
mod twins;
mod unused;

use std::collections::BTreeMap;
use std::ops::Range;

pub use forbidden::FORBIDDEN;

use crate::Catalog;
use crate::check::scope::Scope;
use crate::diagnostic::Diagnostic;
use crate::file::File;
use crate::parse::{Definition, parse};
use crate::problem::Problem;
use crate::scan::scan;
use crate::source;
use model::profile::Profile;

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
    escaped: BTreeMap<String, Range<usize>>,
    pub(crate) definition: Definition<'f>,
}

impl<'f> Sheet<'f> {
    fn read(index: usize, file: &'f File) -> Option<Self> {
        let definition = parse(file.text()).ok()?;
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
            n_compared: 0,
        }
    }
}

/// Reports a problem with a part of a text; with the whole of it where the part has no place.
pub(crate) fn report_part(
    scope: &mut Scope<'_>,
    text: &str,
    part: &str,
    doubt: impl Into<Problem>,
) {
    let word = match scope.file.span_of(part) {
        Some(_) => part,
        None => text,
    };
    scope.report(word, doubt);
}

/// Adds what is doubtful in a catalog to what was found; nothing about built-in files that only
/// complete an author's own.
///
/// `year` is the one against which the age of figures is counted; `reach` is by trait, `None` where
/// no quiz measures it, and may be empty if it is not known.
pub(crate) fn lint(
    catalog: &Catalog,
    files: &[File],
    year: u16,
    reach: &[Option<Reach>],
    found: &mut Vec<Diagnostic>,
) {
    let are_all_builtin = files.iter().all(File::is_builtin);
    let mut doubts = Vec::new();
    look_at(catalog, files, year, reach, &mut doubts);
    doubts.retain(|d| are_all_builtin || !files[d.at.file].is_builtin());
    found.extend(doubts);
}

fn look_at(
    catalog: &Catalog,
    files: &[File],
    year: u16,
    reach: &[Option<Reach>],
    found: &mut Vec<Diagnostic>,
) {
    let sheets: Vec<Sheet<'_>> = (0..)
        .zip(files)
        .filter_map(|(index, file)| Sheet::read(index, file))
        .collect();
    twins::check(catalog, &sheets, found);
    addresses::check(&sheets, found);
    presence::check(&sheets, found);
    placeholders::check(&sheets, found);
    scales::check_unmeasured(catalog, &sheets, found);
    topics::check(catalog, &sheets, found);
    claims::check_copies(&sheets, found);
    sheetless::check(catalog, files, found);
    let titles = titles::Titles::of(&catalog.profiles);
    for sheet in &sheets {
        let mut scope = sheet.scope(found);
        match &sheet.definition {
            Definition::Traits(_) | Definition::Family(_) => {}
            Definition::Quiz(source) => {
                of_quiz(&mut scope, source, &titles);
                unused::check(&mut scope, source, catalog);
            }
            Definition::Profile(source) => {
                let Some(profile) = catalog.profile(source.id) else {
                    continue;
                };
                of_profile(&mut scope, source, profile, catalog, reach);
                claims::check(&mut scope, source, profile, year);
            }
        }
        texts::each(&sheet.definition, &mut |role, text| {
            of_text(&mut scope, role, text);
        });
    }
}

fn of_quiz(scope: &mut Scope<'_>, source: &source::Quiz<'_>, titles: &titles::Titles) {
    scales::check(scope, source);
    options::check(scope, source);
    labels::check(scope, source);
    order::check_scales(scope, source);
    order::check_places(scope, source);
    titles::check_items(scope, source, titles);
    sensitive::check(scope, source);
}

fn of_profile(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
    profile: &Profile,
    catalog: &Catalog,
    reach: &[Option<Reach>],
) {
    presence::check_examples(scope, source);
    presence::check_addresses(scope, source);
    levels::check(scope, source, profile);
    conditions::check(scope, source, profile, catalog, reach);
    gender::check_titles(scope, &source.titles);
}

fn of_text(scope: &mut Scope<'_>, role: texts::Role, text: &source::Text<'_>) {
    forbidden::check(scope, text);
    form::check(scope, text);
    gender::check(scope, text);
    readability::check(scope, role, text);
    translations::check(scope, role, text);
}
