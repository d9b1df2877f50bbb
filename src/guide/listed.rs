//! A record as one line of a list.

use model::hour::Step;
use model::locale::Locale;
use serde::Serialize;
use words::hour;

use crate::record::Record;

/// A record as one line of a list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Line {
    /// The code.
    pub code: String,
    /// The day on which it began, `YYYY-MM-DD`.
    pub day: Option<String>,
    /// As [`step`] says it.
    pub step: String,
    /// What whoever keeps it calls it.
    pub label: Option<String>,
    /// When the two meet again.
    pub again: Option<String>,
    /// The day on which it is erased.
    pub erased_on: String,
}

/// The word for an hour that is over.
pub const CLOSED: &str = "closed";

/// The word for the last step in which something was said; [`CLOSED`] once the hour is over.
pub fn step(record: &Record) -> &'static str {
    if record.is_over() {
        CLOSED
    } else {
        record.step().as_str()
    }
}

/// How a step is called in a list.
pub fn step_named(step: &str, locale: Locale) -> &'static str {
    let say = hour::of(locale);
    let known = Step::ALL.into_iter().find(|known| known.as_str() == step);
    known.map_or_else(|| say.closed(), |known| say.step(known))
}
