//! Quizzes in French.

use super::QuizzesWording;
use crate::french;

pub(super) struct French;

impl QuizzesWording for French {
    fn length(&self, items: usize, context: usize, minutes: u32) -> String {
        format!(
            "{}, environ {minutes} min",
            french::questions(items, context)
        )
    }

    fn edition(&self, edition: &str) -> String {
        format!("édition {edition}")
    }

    fn items_heading(&self) -> &'static str {
        "Les questions"
    }

    fn context_heading(&self) -> &'static str {
        "Ta situation (jamais comptée dans les scores)"
    }

    fn measures(&self, names: &[String]) -> String {
        format!("mesure : {}", names.join(", "))
    }

    fn reversed(&self, name: &str) -> String {
        format!("{name} (inversé)")
    }

    fn source_heading(&self) -> &'static str {
        "D'où vient ce quiz"
    }

    fn none(&self) -> &'static str {
        "Aucun quiz."
    }
}
