//! The addresses of the pages of careers.

use std::collections::BTreeMap;

use crate::codes::naming::Naming;
use crate::diagnostic::{Diagnostic, Location};
use crate::lint::Sheet;
use crate::parse::Definition;
use model::locale::Locale;
use model::titles::words::joined;

/// Reports careers of one address: in French that is the feminine title, in English the title, without case and
/// accents.
pub(crate) fn check(sheets: &[Sheet<'_>], found: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<(Locale, String), Location> = BTreeMap::new();
    for sheet in sheets {
        let Definition::Profile(source) = &sheet.definition else {
            continue;
        };
        let titles = &source.titles;
        for (locale, title) in [(Locale::Fr, &titles.fr_f), (Locale::En, &titles.en)] {
            let address = joined(title);
            let at = sheet.scope(found).location(title);
            let earlier = first
                .entry((locale, address.clone()))
                .or_insert_with(|| at.clone());
            if *earlier != at && !address.is_empty() {
                let problem = Naming::SameAddress { address };
                found.push(Diagnostic::new(problem, at).with_also(earlier.clone()));
            }
        }
    }
}
