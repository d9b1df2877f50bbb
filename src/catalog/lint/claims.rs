//! Figures that a reader would take for newer, or surer, than they are.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::scope::Scope;
use crate::codes::ages::Ages;
use crate::diagnostic::Diagnostic;
use crate::lint::Sheet;
use crate::parse::Definition;
use crate::source::{self, Pay};
use model::profile::{Claim, Date, Profile, STALE_AFTER, Unit};

/// How many pages of a site nobody publishes on one day.
const PAGES_OF_A_COPY: usize = 3;

/// Reports figures that are old, that have no date though their source has one, or that are net beside others that
/// are gross.
///
/// A caution answers all of these: readers are told what the author knows.
pub(crate) fn check(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
    profile: &Profile,
    year: u16,
) {
    let salary = &source.salary;
    for stage in [&salary.entry, &salary.experienced, &salary.general] {
        check_measures(scope, stage);
    }
    for (figured, claim) in source.figures().zip(profile.claims()) {
        if claim.caution.is_some() {
            continue;
        }
        let word = match figured.date() {
            Some(source::Date::Year(year)) => year.written,
            Some(source::Date::Undated { read }) => read,
            None => continue,
        };
        if claim.date.is_stale(year) {
            let limit = STALE_AFTER;
            scope.report(word, Ages::StaleClaim { limit });
        } else if let Some(published) = dated_source(profile, claim) {
            scope.report(word, Ages::UndatedClaim { published });
        }
    }
}

/// Reports pay after deductions beside pay before them, at one stage in one country.
fn check_measures(scope: &mut Scope<'_>, pays: &[Pay<'_>]) {
    let claims = || {
        pays.iter().filter_map(|pay| match pay {
            Pay::Claim(claim) => Some(claim),
            Pay::Smic(_) => None,
        })
    };
    let is_gross = |claim: &source::Claim<'_>| {
        claim.country == "FR" && matches!(claim.unit, Unit::EurGrossMonth | Unit::EurGrossYear)
    };
    let has_smic = pays.iter().any(|pay| matches!(pay, Pay::Smic(_)));
    if !has_smic && !claims().any(is_gross) {
        return;
    }
    for claim in claims() {
        let is_net = claim.country == "FR" && claim.unit == Unit::EurNetMonth;
        if is_net && claim.caution.is_none() {
            scope.report(claim.value.least().written, Ages::NetBesideGross);
        }
    }
}

/// Reports pages of one site that all have the same day for a date: it is the day of a copy.
pub(crate) fn check_copies(sheets: &[Sheet<'_>], found: &mut Vec<Diagnostic>) {
    let mut pages: BTreeMap<(&str, &str), Pages<'_, '_>> = BTreeMap::new();
    for sheet in sheets {
        let Definition::Profile(profile) = &sheet.definition else {
            continue;
        };
        for source in &profile.sources {
            if let Some((key, url)) = dated_page(source) {
                let first = Pages {
                    first: (sheet, source.date),
                    urls: BTreeSet::new(),
                };
                pages.entry(key).or_insert(first).urls.insert(url);
            }
        }
    }
    for Pages { first, urls } in pages.into_values() {
        let n_pages = urls.len();
        if n_pages >= PAGES_OF_A_COPY {
            let (sheet, date) = first;
            let doubt = Ages::DateOfACopy { n_pages };
            sheet.scope(found).report(date, doubt);
        }
    }
}

/// The pages of a site that have one date, and where the first of them is named.
struct Pages<'s, 'f> {
    first: (&'s Sheet<'f>, &'s str),
    urls: BTreeSet<&'s str>,
}

/// The site and the day of a page that has both, with its address.
fn dated_page<'s>(source: &'s source::Source<'_>) -> Option<((&'s str, &'s str), &'s str)> {
    let url = source.url?;
    let host = url.strip_prefix("https://")?.split('/').next()?;
    let is_to_the_day = source.date.split('-').count() == 3;
    is_to_the_day.then_some(((host, source.date), url))
}

/// The year in which the source of an undated figure was published, if that is not after the reading: where it
/// is of the same month, it most likely is the reading that dates it.
fn dated_source(profile: &Profile, claim: &Claim) -> Option<u16> {
    let Date::Undated { read } = &claim.date else {
        return None;
    };
    let published = profile.source(&claim.source)?.date.get(..4)?.parse().ok()?;
    let read: u16 = read.get(..4)?.parse().ok()?;
    (published <= read).then_some(published)
}
