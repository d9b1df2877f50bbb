//! Where a person stands today, as far as the page speaks otherwise to them for it.

use crate::Subject;
use model::id::QuestionId;
use words::standing::From;

/// The question about it, by its id, as in the quizzes that come with the program; a quiz without it speaks
/// to everybody as to a pupil.
const NOW: &str = "now";

/// The answers to it of whoever is at lower secondary school…
const COLLEGE: &str = "college";

/// … and of whoever has left school and studies behind.
const WORK: [&str; 4] = ["degree", "working", "looking", "retraining"];

/// From where a person looks at the studies of a career.
pub(crate) fn from(subject: &Subject<'_>) -> From {
    let now = QuestionId::new(NOW).and_then(|now| subject.sheet.context(&now));
    match now.map(model::id::OptionId::as_str) {
        Some(COLLEGE) => From::College,
        Some(other) if WORK.contains(&other) => From::Work,
        Some(_) | None => From::School,
    }
}
