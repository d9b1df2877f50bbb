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
    pub fn heading(self) -> &'static str {
        fr: "Tes idées de départ",
        en: "What you had in mind",
    }
    /// Where some guesses stand, all of one kind, at least one.
    pub fn outcome(self, found: GuessFound, titles: &[&str]) -> String {
        fr: {
            let titles = self.quoted(titles);
            match found {
                GuessFound::Shown => {
                    format!("Tu y pensais, et tes réponses y mènent aussi : {titles}.")
                }
                GuessFound::Close => format!(
                    "Tu y pensais, et c'est tout près de tes pistes : {titles}. Tes réponses ne \
                     permettent pas de trancher."
                ),
                GuessFound::FamilyShown => format!(
                    "Tu pensais à {titles}. Tes pistes n'en sont pas loin : un autre métier de la \
                     même famille y est."
                ),
                GuessFound::NotYet => format!(
                    "Tu pensais à {titles}. D'après ta situation d'aujourd'hui, il manque une \
                     condition ; cela peut changer."
                ),
                GuessFound::SetApart => format!(
                    "Tu pensais à {titles}. C'est mis de côté d'après ce que tu as dit ; tu peux \
                     changer d'avis."
                ),
                GuessFound::Elsewhere => format!(
                    "Tu pensais à {titles}. Tes réponses de ce jour mènent plutôt ailleurs ; cela \
                     ne ferme aucune porte, et ton envie compte."
                ),
                GuessFound::NoListYet => format!(
                    "Tu pensais à {titles}. Tes réponses n'en disent pas encore assez ; garde \
                     cette idée."
                ),
            }
        },
        en: {
            let titles = self.quoted(titles);
            match found {
                GuessFound::Shown => {
                    format!("You had it in mind, and your answers lead there too: {titles}.")
                }
                GuessFound::Close => format!(
                    "You had it in mind, and it is very near your leads: {titles}. Your answers \
                     cannot tell them apart."
                ),
                GuessFound::FamilyShown => format!(
                    "You had {titles} in mind. Your leads are not far: another career of the same \
                     family is among them."
                ),
                GuessFound::NotYet => format!(
                    "You had {titles} in mind. As your situation is today, a condition is missing; \
                     that can change."
                ),
                GuessFound::SetApart => format!(
                    "You had {titles} in mind. It is set apart because of what you said; you may \
                     change your mind."
                ),
                GuessFound::Elsewhere => format!(
                    "You had {titles} in mind. Your answers of today lead elsewhere; that closes \
                     no door, and what you wish for counts."
                ),
                GuessFound::NoListYet => format!(
                    "You had {titles} in mind. Your answers do not say enough about it yet; keep \
                     the idea."
                ),
            }
        },
    }
    /// How to see why a career that was guessed is no lead, and likewise others.
    pub fn explain(self, career: &str, others: &[&str]) -> String {
        fr: {
            let others = match others {
                [] => String::new(),
                _ => format!(" De même pour {}.", french::list(others)),
            };
            format!(
                "Pour voir pourquoi, réponse par réponse : `boussole explain FEUILLE {career}`, où \
                 FEUILLE est le fichier de tes réponses.{others}"
            )
        },
        en: {
            let others = match others {
                [] => String::new(),
                _ => format!(" Likewise for {}.", english::list(others)),
            };
            format!(
                "To see why, answer by answer: `boussole explain SHEET {career}`, where SHEET is \
                 the file of your answers.{others}"
            )
        },
    }
    /// A lead that was not expected.
    pub fn surprise(self, title: &str) -> String {
        fr: format!("Tu n'y pensais peut-être pas : « {title} ». Va voir ce qui t'y attire."),
        en: format!("You may not have thought of it: “{title}”. See what draws you there."),
    }

    fn quoted(self, titles: &[&str]) -> String {
        fr: {
            let quoted: Vec<String> = titles.iter().map(|title| format!("« {title} »")).collect();
            french::list(&quoted.iter().map(String::as_str).collect::<Vec<_>>())
        },
        en: {
            let quoted: Vec<String> = titles.iter().map(|title| format!("“{title}”")).collect();
            english::list(&quoted.iter().map(String::as_str).collect::<Vec<_>>())
        },
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
}

impl GuessFound {
    /// All, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Shown,
        Self::Close,
        Self::FamilyShown,
        Self::NotYet,
        Self::SetApart,
        Self::Elsewhere,
        Self::NoListYet,
    ];

    /// The name for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Shown => "confirmed",
            Self::Close => "close",
            Self::FamilyShown => "family_shown",
            Self::NotYet => "not_yet",
            Self::SetApart => "set_apart",
            Self::Elsewhere => "absent",
            Self::NoListYet => "no_list_yet",
        }
    }

    /// Whether one may wonder why it is not among the leads.
    pub const fn is_asked_about(self) -> bool {
        matches!(
            self,
            Self::Close | Self::FamilyShown | Self::NotYet | Self::SetApart | Self::Elsewhere
        )
    }
}
