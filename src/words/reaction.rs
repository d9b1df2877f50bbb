//! What a person says of the careers that they were shown, and what comes of it on the page.

use model::reaction::{Because, Is};

use crate::{english, french};

say! {
    /// The sentences of one language.
    pub struct Words;

    /// An answer to a career, in the middle of a sentence.
    pub fn is(self, is: Is) -> &'static str {
        match is {
            Is::Yes => fr: "oui", en: "yes",
            Is::Unsure => fr: "je ne sais pas", en: "not sure",
            Is::No => fr: "non", en: "no",
            Is::Unknown => fr: "je ne connais pas assez", en: "I do not know it well enough",
        }
    }
    /// A reason, as one picks it.
    pub fn because(self, because: Because) -> &'static str {
        match because {
            Because::Activities => fr: "Ce qu'on y fait", en: "What you do there",
            Because::People => fr: "Les gens, l'ambiance", en: "The people, the atmosphere",
            Because::Hours => fr: "Les horaires, le lieu", en: "The hours, the place",
            Because::Studies => fr: "Les études", en: "The studies",
            Because::Money => fr: "L'argent, les places", en: "The money, the openings",
            Because::Others =>
                fr: "Ce qu'on en dit autour de moi",
                en: "What people around me say of it",
            Because::Else => fr: "Autre chose", en: "Something else",
        }
    }
    /// Marks a career that the person keeps.
    pub fn kept(self) -> &'static str { fr: "Tu gardes cette piste", en: "You keep this lead" }
    /// Heads the careers that the person keeps.
    pub fn kept_heading(self) -> &'static str {
        fr: "Ce que tu gardes",
        en: "What you keep",
    }
    /// What the reactions changed: these careers gave their place to those; at least one of either.
    pub fn moved(self, gone: &[&str], come: &[&str]) -> String {
        fr: match (gone, come) {
            ([], _) => format!("Avec ce que tu as dit, en plus : {}.", french::list(come)),
            (_, []) => {
                format!("Avec ce que tu as dit, on ne montre plus : {}.", french::list(gone))
            }
            _ => format!(
                "Avec ce que tu as dit, à la place de « {} » : « {} ».",
                french::list(gone),
                french::list(come)
            ),
        },
        en: match (gone, come) {
            ([], _) => format!("With what you said, also shown: {}.", english::list(come)),
            (_, []) => format!("With what you said, no longer shown: {}.", english::list(gone)),
            _ => format!(
                "With what you said, instead of “{}”: “{}”.",
                english::list(gone),
                english::list(come)
            ),
        },
    }
    /// Heads the careers that the person turned down.
    pub fn refused_heading(self) -> &'static str {
        fr: "Ce que tu as écarté",
        en: "What you turned down",
    }
    /// What that means.
    pub fn refused_intro(self) -> &'static str {
        fr: "Ces métiers ne sont plus montrés. Tu peux changer d'avis quand tu veux.",
        en: "These careers are no longer shown. You can change your mind whenever you like.",
    }
    /// Where a career stands that the person turned down.
    pub fn refused_place(self) -> &'static str {
        fr: "Tu as dit non à ce métier : la page ne le montre pas.",
        en: "You said no to this career: the page does not show it.",
    }
    /// A line of the sum behind a fit: what was said of what one does in a career.
    pub fn term(self, career: &str, is: Is) -> String {
        fr: format!("Ton avis sur ce qu'on fait dans ce métier, {career} : {}", self.is(is)),
        en: format!("Your view of what one does in this job, {career}: {}", self.is(is)),
    }
}
