//! What the list of careers can be narrowed to.

use model::profile::Level;

use crate::{english, french};

say! {
    /// The sentences of one language.
    pub struct Words;

    /// Opens the choices.
    pub fn heading(self) -> &'static str {
        fr: "Choisir selon les études, le thème ou le rythme",
        en: "Choose by studies, topic or rhythm",
    }
    /// Names the choice of a level.
    pub fn level_field(self) -> &'static str { fr: "Études, au plus", en: "Studies, at most" }
    /// No level is chosen.
    pub fn any_level(self) -> &'static str { fr: "Tous les niveaux", en: "Any level" }
    /// The highest level of a diploma.
    pub fn level(self, level: Level) -> &'static str {
        match level {
            Level::None => fr: "Sans diplôme", en: "No diploma",
            Level::Cap => fr: "CAP", en: "Vocational certificate (CAP)",
            Level::Bac => fr: "Bac", en: "End of secondary school (bac)",
            Level::Bac2 => fr: "Bac + 2 : BTS", en: "Two years after the bac",
            Level::Bac3 => fr: "Bac + 3 : licence, BUT", en: "Bachelor's degree",
            Level::Bac5 => fr: "Bac + 5 : master, ingénieur", en: "Master's degree",
            Level::Bac8 => fr: "Bac + 8", en: "Eight years of study",
        }
    }
    /// Names the choice of a topic.
    pub fn topic_field(self) -> &'static str { fr: "Thème", en: "Topic" }
    /// No topic is chosen.
    pub fn any_topic(self) -> &'static str { fr: "Tous les thèmes", en: "Any topic" }
    /// Names the choice of what the careers are to do without; names of circumstances follow.
    pub fn without(self) -> &'static str { fr: "Sans", en: "Without" }
    /// Shows what fits.
    pub fn apply(self) -> &'static str { fr: "Voir ces métiers", en: "Show these careers" }
    /// Heads what fits.
    pub fn fitting(self, count: usize) -> String {
        fr: match count {
            0 => "Aucun métier ne réunit ces choix. Enlèves-en un.".to_owned(),
            1 => "Un métier réunit ces choix".to_owned(),
            _ => format!("{} réunissent ces choix", french::count(count, "métier", "métiers")),
        },
        en: match count {
            0 => "No career fits all of this. Take one choice away.".to_owned(),
            1 => "One career fits this".to_owned(),
            _ => format!("{} fit this", english::count(count, "career", "careers")),
        },
    }
    /// Takes all choices away.
    pub fn all(self) -> &'static str { fr: "Voir tous les métiers", en: "Show all careers" }
    /// Where a search and choices do nothing.
    pub fn needs_script(self) -> &'static str {
        fr: "La recherche et les choix ont besoin de JavaScript ; la liste se lit sans.",
        en: "Searching and choosing need JavaScript; the list can be read without.",
    }
}
