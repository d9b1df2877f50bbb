//! Careers that answers can hardly tell apart.

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

    /// The likings of another career point the same way: hardly an answer tells them apart.
    NearTwins { other: String, percent: f64 } "near-twins" Warning
        says =>
            fr: words(
                format!(
                    "ce métier attire les mêmes personnes que {} (accord de {percent} %)",
                    quote(other)
                ),
                "",
                "dites en quoi leurs semaines diffèrent, ou faites-en une seule fiche",
            ),
            en: words(
                format!(
                    "this career draws the same people as `{}` (agreement of {percent}%)",
                    short(other)
                ),
                "",
                "say how their weeks differ, or make them one sheet",
            ),
        means =>
            fr: "Deux métiers attirent presque les mêmes personnes",
            en: "Two careers draw almost the same people",
        matters =>
            fr: "Presque aucune réponse ne les départage (accord d'au moins 96 %), et l'un \
                 prendrait la place de l'autre.",
            en: "Hardly an answer tells them apart (agreement of 96 % or more): one would take the \
                 place of the other.",
        mending =>
            fr: "Dites par un degré ou par un thème en quoi leurs semaines diffèrent. Si c'est \
                 le même travail, faites-en une fiche, et gardez l'autre nom dans ses `aliases`.",
            en: "Say with a level or a topic how their weeks differ. If it is the same work, make \
                 it one sheet, and keep the other name in its `aliases`.",
}
