//! Careers that answers can hardly tell apart.

use crate::code::Severity;
use crate::phrases::{quote, short, words};

codes! {
    /// Careers that answers can hardly tell apart.
    pub enum Twins;

    /// Another career asks for exactly the same.
    Indistinguishable { other: String } "indistinguishable" Warning
        says =>
            fr: words(
                format!("ce métier demande exactement la même chose que {}", quote(other)),
                "",
                "aucune réponse ne peut les départager ; dites en quoi ils diffèrent",
            ),
            en: words(
                format!("this career asks for exactly the same as `{}`", short(other)),
                "",
                "no answer can decide between them; say where they differ",
            ),
        means =>
            fr: "Deux métiers demandent exactement la même chose",
            en: "Two careers ask for exactly the same",
        matters =>
            fr: "Aucune réponse ne peut les départager.",
            en: "No answer can tell them apart.",
        mending =>
            fr: "Dites par un degré en quoi leurs semaines diffèrent.",
            en: "Say with a level how their weeks differ.",

    /// The interests of another career point the same way: hardly an answer tells them apart.
    NearTwins { other: String, same_family: bool } "near-twins" (match same_family {
        true => Severity::Advice,
        false => Severity::Warning,
    })
        says => match same_family {
            true =>
                fr: words(
                    format!("les intérêts de ce métier sont presque ceux de {}", quote(other)),
                    "",
                    "départagez-les par un fait, ou citez l'un parmi les voisins de l'autre",
                ),
                en: words(
                    format!(
                        "the interests of this career are nearly those of `{}`",
                        short(other)
                    ),
                    "",
                    "tell them apart by a fact, or name one among the neighbours of the other",
                ),
            false =>
                fr: words(
                    format!(
                        "les intérêts de ce métier sont presque ceux de {}, d'une autre \
                         famille",
                        quote(other)
                    ),
                    "",
                    "départagez-les par un fait, ou mettez-les dans une même famille",
                ),
                en: words(
                    format!(
                        "the interests of this career are nearly those of `{}`, in another \
                         family",
                        short(other)
                    ),
                    "",
                    "tell them apart by a fact, or put them in one family",
                ),
        }
        means =>
            fr: "Les intérêts de deux métiers sont presque les mêmes",
            en: "The interests of two careers are almost the same",
        matters =>
            fr: "Presque aucune réponse ne les départage ; montrés loin l'un de l'autre, ils se \
                 contrediraient.",
            en: "Hardly an answer tells them apart; shown far from each other, they would \
                 contradict each other.",
        mending =>
            fr: "Départagez-les par un fait, ou citez l'un parmi les `neighbours` de l'autre, \
                 dans la même famille.",
            en: "Tell them apart by a fact, or name one among the `neighbours` of the other, in \
                 the same family.",
}
