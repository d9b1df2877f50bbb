//! The sentences about quizzes: their list, and what one asks.

use crate::{english, french};

say! {
    /// The sentences of one language.
    pub struct Words;

    /// How long a quiz is.
    pub fn length(self, items: usize, context: usize, minutes: u32) -> String {
        fr: format!("{}, environ {minutes} min", french::questions(items, context)),
        en: format!("{}, about {minutes} min", english::questions(items, context)),
    }
    /// Its edition.
    pub fn edition(self, edition: &str) -> String {
        fr: format!("édition {edition}"),
        en: format!("edition {edition}"),
    }
    /// The heading of its scored questions.
    pub fn items_heading(self) -> &'static str { fr: "Les questions", en: "The questions" }
    /// The heading of the questions about the person's situation.
    pub fn context_heading(self) -> &'static str {
        fr: "Ta situation (jamais comptée dans les scores)",
        en: "Your situation (never counted in the scores)",
    }
    /// What an item or an option measures.
    pub fn measures(self, names: &[String]) -> String {
        fr: format!("mesure : {}", names.join(", ")),
        en: format!("measures {}", names.join(", ")),
    }
    /// A trait that a high answer speaks against.
    pub fn reversed(self, name: &str) -> String {
        fr: format!("{name} (inversé)"),
        en: format!("{name} (reversed)"),
    }
    /// The heading of where the quiz comes from.
    pub fn source_heading(self) -> &'static str {
        fr: "D'où vient ce quiz",
        en: "Where this quiz comes from",
    }
    /// The name of a page about all quizzes.
    pub fn name(self) -> &'static str { fr: "Les quiz", en: "The quizzes" }
    /// There is no quiz.
    pub fn none(self) -> &'static str { fr: "Aucun quiz.", en: "No quiz." }
}
