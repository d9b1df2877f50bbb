//! Figures that a reader would take for newer, or surer, than they are.

use crate::check::scope::Scope;
use crate::codes::ages::Ages;
use crate::source;
use model::profile::{Claim, Date, Profile, STALE_AFTER};

/// Reports figures that are old, or have no date though their source has one.
///
/// A caution answers both: readers are told what the author knows.
pub(crate) fn check(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
    profile: &Profile,
    year: u16,
) {
    let salary = &source.salary;
    let written = salary.entry.iter().chain(&salary.experienced);
    let written = written.chain(&salary.general).chain(&source.outlook);
    for (written, claim) in written.zip(profile.claims()) {
        if claim.caution.is_some() {
            continue;
        }
        let word = match &written.date {
            source::Date::Year(year) => year.written,
            source::Date::Undated { read } => read,
        };
        if claim.date.is_stale(year) {
            let limit = STALE_AFTER;
            scope.report(word, Ages::StaleClaim { limit });
        } else if let Some(published) = dated_source(profile, claim) {
            scope.report(word, Ages::UndatedClaim { published });
        }
    }
}

/// The year in which the source of an undated figure was published, if it is older than the reading.
fn dated_source(profile: &Profile, claim: &Claim) -> Option<u16> {
    let Date::Undated { read } = &claim.date else {
        return None;
    };
    let published = profile.source(&claim.source)?.date.get(..4)?.parse().ok()?;
    let read: u16 = read.get(..4)?.parse().ok()?;
    (published < read).then_some(published)
}
