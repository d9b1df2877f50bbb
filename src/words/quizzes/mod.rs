//! The sentences about quizzes: their list, and what one asks.

mod en;
mod fr;

use model::locale::Locale;

/// The sentences of one language.
pub trait QuizzesWording: Sync {
    /// How long a quiz is.
    fn length(&self, items: usize, context: usize, minutes: u32) -> String;
    /// Its edition.
    fn edition(&self, edition: &str) -> String;
    /// The heading of its scored questions.
    fn items_heading(&self) -> &'static str;
    /// The heading of the questions about the person's situation.
    fn context_heading(&self) -> &'static str;
    /// What an item or an option measures.
    fn measures(&self, names: &[String]) -> String;
    /// A trait that a high answer speaks against.
    fn reversed(&self, name: &str) -> String;
    /// The heading of where the quiz comes from.
    fn source_heading(&self) -> &'static str;
    /// There is no quiz.
    fn none(&self) -> &'static str;
}

/// The sentences in a language.
pub fn of(locale: Locale) -> &'static dyn QuizzesWording {
    match locale {
        Locale::Fr => &fr::French,
        Locale::En => &en::English,
    }
}
