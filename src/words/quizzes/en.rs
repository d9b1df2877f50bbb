//! Quizzes in English.

use super::QuizzesWording;
use crate::english;

pub(super) struct English;

impl QuizzesWording for English {
    fn length(&self, items: usize, context: usize, minutes: u32) -> String {
        format!(
            "{}, about {minutes} min",
            english::questions(items, context)
        )
    }

    fn edition(&self, edition: &str) -> String {
        format!("edition {edition}")
    }

    fn items_heading(&self) -> &'static str {
        "The questions"
    }

    fn context_heading(&self) -> &'static str {
        "Your situation (never counted in the scores)"
    }

    fn measures(&self, names: &[String]) -> String {
        format!("measures {}", names.join(", "))
    }

    fn reversed(&self, name: &str) -> String {
        format!("{name} (reversed)")
    }

    fn source_heading(&self) -> &'static str {
        "Where this quiz comes from"
    }

    fn none(&self) -> &'static str {
        "No quiz."
    }
}
