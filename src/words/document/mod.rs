//! What only a web page needs: the words of a chart, of the signs, and of what is filled in by hand.

mod en;
mod fr;

use model::locale::Locale;
use model::traits::Domain;

/// A part of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Third {
    /// Its lower part.
    Low,
    /// Around its middle.
    Middle,
    /// Its upper part.
    High,
}

/// The sentences of one language.
pub trait DocumentWording: Sync {
    /// How to read a chart.
    fn how_to_read(&self) -> &'static str;
    /// The low and the high end of a scale.
    fn ends(&self, domain: Domain) -> [&'static str; 2];
    /// Where a band lies, from its lower end to its upper end.
    fn band(&self, reach: [Third; 2]) -> &'static str;
    /// Stands before a reason that speaks for a career, where its sign is not seen.
    fn speaks_for(&self) -> &'static str;
    /// … against a career.
    fn speaks_against(&self) -> &'static str;
    /// … before something to know.
    fn to_know(&self) -> &'static str;
    /// Stands before the answers behind a reason.
    fn behind(&self) -> &'static str;
    /// What somebody writes on the paper: the name and the day.
    fn name_and_day(&self) -> [&'static str; 2];
    /// The heading of the lines to write on.
    fn own_notes(&self) -> &'static str;
    /// The link to the numbers, for the person who guides the student.
    fn to_the_numbers(&self) -> &'static str;
}

/// The sentences in a language.
pub fn of(locale: Locale) -> &'static dyn DocumentWording {
    match locale {
        Locale::Fr => &fr::French,
        Locale::En => &en::English,
    }
}
