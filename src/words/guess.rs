//! What a person expects: asked for before the first question, and held against the result.

use crate::{english, french};

say! {
    /// The sentences about what somebody expects.
    pub struct Words;

    /// Asks for something one expects, after so many.
    pub fn ask(self, named: usize) -> String {
        match named {
            0 =>
                fr: "À quel métier ou à quelle famille de métiers penses-tu ? Jusqu'à trois ; cela \
                     ne change rien au résultat. (Un mot, puis Entrée.)".to_owned(),
                en: "Which career or family of careers are you thinking of? Up to three; it \
                     changes nothing in the result. (A word, then Enter.)".to_owned(),
            _ =>
                fr: "Noté. Un autre ? (Un mot, puis Entrée ; rien pour continuer.)".to_owned(),
                en: "Noted. Another one? (A word, then Enter; nothing to go on.)".to_owned(),
        }
    }
    /// What one has said to expect.
    pub fn named(self, titles: &[&str]) -> String {
        fr: format!("Tu penses à : {}.", french::list(titles)),
        en: format!("You are thinking of: {}.", english::list(titles)),
    }
    /// Nothing is called so.
    pub fn nothing_found(self, words: &str) -> String {
        fr: format!("Rien trouvé pour « {words} ». Essaie un autre mot."),
        en: format!("Nothing found for “{words}”. Try another word."),
    }
    /// What one has said to expect has no sheet, and is kept.
    pub fn kept_as_typed(self, words: &str) -> String {
        fr: format!("Noté tel quel : « {words} ». Boussole n'a pas encore de fiche pour cela."),
        en: format!("Noted as it is: “{words}”. Boussole has no sheet for it yet."),
    }
    /// Offers to keep what one has said to expect as it was typed, where no sheet is meant.
    pub fn keep(self, words: &str) -> String {
        fr: format!("Garder « {words} », sans fiche"),
        en: format!("Keep “{words}”, without a sheet"),
    }
    /// Asks which of those found is meant.
    pub fn which_of(self, words: &str) -> String {
        fr: format!("« {words} » : que veux-tu dire ?"),
        en: format!("“{words}”: what do you mean?"),
    }
    /// None of those found is meant.
    pub fn none_of_them(self) -> &'static str {
        fr: "Rien de tout cela : chercher autre chose",
        en: "None of these: search again",
    }
    /// Marks the name of a family.
    pub fn family(self, title: &str) -> String {
        fr: format!("Toute la famille « {title} »"),
        en: format!("The whole family “{title}”"),
    }

    /// Offers, in the line mode, to say what one expects.
    pub fn ask_on_a_line(self) -> &'static str {
        fr: "Tu penses déjà à un métier ou à une famille de métiers ? Avant ta première réponse, \
             tape g et un mot, par exemple : g infirmier. Cela ne change rien au résultat.",
        en: "Already thinking of a career or a family of careers? Before your first answer, type g \
             and a word, such as: g nurse. It changes nothing in the result.",
    }
    /// Asks for the number of one of those found, in the line mode.
    pub fn pick_on_a_line(self, choices: usize) -> String {
        fr: format!("Que veux-tu dire (1 à {choices}, ou Entrée pour rien de tout cela) ?"),
        en: format!("Which one (1 to {choices}, or Enter for none)?"),
    }
    /// There is no room for another guess.
    pub fn enough(self, most: usize) -> String {
        fr: format!("Tu en as déjà {most}, c'est assez pour commencer."),
        en: format!("You have {most} already, enough to start with."),
    }

    /// The heading of what was expected.
    pub fn heading(self, ideas: usize) -> &'static str {
        match ideas {
            1 => fr: "Ton idée", en: "Your idea",
            _ => fr: "Tes idées", en: "Your ideas",
        }
    }
    /// Where something that was expected stands.
    pub fn outcome(self, found: GuessFound) -> &'static str {
        match found {
            GuessFound::Shown =>
                fr: "Tu y pensais, et tes réponses y mènent aussi.",
                en: "You had it in mind, and your answers lead there too.",
            GuessFound::Close =>
                fr: "Tout près de tes pistes.",
                en: "Very near your leads.",
            GuessFound::FamilyShown =>
                fr: "Sa famille est parmi tes pistes.",
                en: "Its family is among your leads.",
            GuessFound::NotYet =>
                fr: "Il manque une condition aujourd'hui ; cela peut changer.",
                en: "A condition is missing today; that can change.",
            GuessFound::SetApart =>
                fr: "Mis de côté, comme tu l'as dit.",
                en: "Set apart, as you said.",
            GuessFound::Elsewhere =>
                fr: "Tes réponses mènent ailleurs.",
                en: "Your answers lead elsewhere.",
            GuessFound::NoSheet =>
                fr: "Boussole n'a pas encore de fiche pour cette idée.",
                en: "Boussole has no sheet for this idea yet.",
            GuessFound::NoListYet =>
                fr: "Tes réponses n'en disent pas encore assez ; garde cette idée.",
                en: "Your answers do not say enough about it yet; keep the idea.",
        }
    }
    /// The likings that speak for it, at least one.
    pub fn speaks_for(self, likings: &[&str]) -> String {
        fr: format!("Pour : {}.", likings.join(" ; ")),
        en: format!("For it: {}.", likings.join("; ")),
    }
    /// An idea has no sheet; these are the nearest that have one, if any.
    pub fn no_sheet(self, nearest: &[&str]) -> String {
        fr: match nearest {
            [] => "Pas encore de fiche pour cette idée. Garde-la : elle compte.".to_owned(),
            _ => format!(
                "Pas encore de fiche pour cette idée. Les plus proches : {}.",
                nearest.join(", ")
            ),
        },
        en: match nearest {
            [] => "No sheet for this idea yet. Keep it: it counts.".to_owned(),
            _ => format!("No sheet for this idea yet. The nearest: {}.", nearest.join(", ")),
        },
    }
    /// The career of a family that is nearest to the answers.
    pub fn nearest(self, title: &str) -> String {
        fr: format!("Le plus proche de tes réponses : {title}."),
        en: format!("The closest to your answers: {title}."),
    }
}

/// Where something that a person expected stands; the nearer to the leads, the earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GuessFound {
    /// Among the leads.
    Shown,
    /// The answers cannot tell it from a lead.
    Close,
    /// Not itself, but another career of its family is a lead.
    FamilyShown,
    /// A condition is missing.
    NotYet,
    /// It is set apart.
    SetApart,
    /// The answers lead elsewhere.
    Elsewhere,
    /// The answers carry no list at all.
    NoListYet,
    /// There is no sheet for it.
    NoSheet,
}
