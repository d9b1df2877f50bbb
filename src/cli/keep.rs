//! Where the answers to a quiz under way are kept, and since when.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crate::journal::{Journal, Journals};
use crate::record::{NotKept, Store as _, Unfinished};
use crate::sitting::Found;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::catalog::Catalog;
use crate::cli::Globals;
use crate::quiz::Quiz;

/// Opens the journal of a quiz, in the folder that the system has for it; with the file that would have to
/// be moved away, where one of that name is no journal.
pub(super) fn open(
    catalog: &Arc<Catalog>,
    quiz: &Quiz,
    globals: &Globals,
) -> (Found<Journal>, Option<PathBuf>) {
    let Some(folder) = globals.environment.state.clone() else {
        return (Err(NotKept::Refused(io::ErrorKind::NotFound)).into(), None);
    };
    let journals = Journals::new(folder, Arc::clone(catalog));
    let found: Found<Journal> = journals.open(quiz.id.as_str()).into();
    let is_foreign = found.not_kept() == Some(NotKept::Foreign);
    let foreign = is_foreign.then(|| journals.path(quiz.id.as_str()));
    (found, foreign)
}

/// When the last answer was given, on the clock of the wall; `None` for what no calendar holds.
pub(super) fn local(unfinished: &Unfinished) -> Option<DateTime> {
    let at = Timestamp::try_from(unfinished.at).ok()?;
    Some(at.to_zoned(TimeZone::system()).datetime()).filter(|at| at.year() > 0)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use administration::record::Unfinished;

    use super::local;

    #[test]
    fn a_date_outside_the_calendar_is_none() {
        let local_at = |at: SystemTime| {
            local(&Unfinished {
                header: None,
                entries: Vec::new(),
                lost: 0,
                at,
            })
        };
        let epoch = SystemTime::UNIX_EPOCH;
        assert!(local_at(epoch + Duration::from_hours(24)).is_some());
        let year = Duration::from_hours(24 * 365);
        for at in [
            epoch + year * 9000,
            epoch - year * 3000,
            epoch - year * 20_000,
        ] {
            assert_eq!(local_at(at), None, "{at:?}");
        }
    }
}
