//! What a set lacks: careers in a family, examples in a career.

use std::collections::BTreeSet;

use crate::check::scope::Scope;
use crate::codes::presence::Presence;
use crate::diagnostic::Diagnostic;
use crate::lint::Sheet;
use crate::lint::placeholders::is_left;
use crate::parse::Definition;
use crate::source;

/// Reports families in whose folder there is no career.
pub(crate) fn check(sheets: &[Sheet<'_>], found: &mut Vec<Diagnostic>) {
    let folders: BTreeSet<Option<&str>> = sheets
        .iter()
        .filter(|sheet| matches!(sheet.definition, Definition::Profile(_)))
        .map(|sheet| sheet.file.folder())
        .collect();
    for sheet in sheets {
        if let Definition::Family(family) = &sheet.definition
            && !folders.contains(&sheet.file.folder())
        {
            sheet.scope(found).report(family.id, Presence::EmptyFamily);
        }
    }
}

/// Reports a career without an example.
pub(crate) fn check_examples(scope: &mut Scope<'_>, source: &source::Profile<'_>) {
    if source.examples.is_empty() {
        scope.report(source.id, Presence::NoExamples);
    }
}

/// Reports sources that nobody could look up.
pub(crate) fn check_addresses(scope: &mut Scope<'_>, source: &source::Profile<'_>) {
    let is_printed = |title: &str| title.contains("ISBN") || title.contains("ISSN");
    for source in &source.sources {
        if source.url.is_none() && !is_printed(&source.title) && !is_left(&source.title) {
            scope.report(source.id, Presence::NoAddress);
        }
    }
}
