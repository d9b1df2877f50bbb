//! Doubts about how a quiz measures a trait.

use crate::phrases::{quote, short, words};
use model::language::{english, french};

codes! {
    /// Doubts about how a quiz measures a trait.
    pub enum Scales;

    /// A trait that no quiz of the set measures.
    IdleTrait { name: String } "idle-trait" Warning
        says =>
            fr: words(
                format!("aucun quiz ne mesure {}", quote(name)),
                "déclaré ici",
                "ajoutez des questions qui le mesurent, ou retirez-le",
            ),
            en: words(
                format!("no quiz measures `{}`", short(name)),
                "declared here",
                "add items that measure it, or remove it",
            ),
        means =>
            fr: "Un trait est déclaré, mais aucun quiz ne le mesure",
            en: "A trait is declared, but no quiz measures it",
        matters =>
            fr: "Il ne sert à rien, et fait croire qu'il compte.",
            en: "It is of no use, and looks as if it counted.",
        mending =>
            fr: "Ajoutez des questions qui le mesurent, ou retirez-le.",
            en: "Add items that measure it, or take it out.",

    /// A trait that a quiz measures with fewer items than the least.
    ThinTrait {
        name: String,
        found: usize,
        least: usize,
    } "thin-trait" Warning
        says =>
            fr: words(
                format!(
                    "{} n'est mesuré que par {}",
                    quote(name),
                    french::count(*found, "question", "questions")
                ),
                "ici",
                format!(
                    "une seule réponse étrange décide alors de tout\u{a0}; il en faut au moins \
                     {least}"
                ),
            ),
            en: words(
                format!(
                    "`{}` is measured by only {}",
                    short(name),
                    english::count(*found, "item", "items")
                ),
                "here",
                format!("a single odd answer would decide; it takes at least {least}"),
            ),
        means =>
            fr: "Un trait est mesuré par trop peu de questions",
            en: "A trait is measured by too few items",
        matters =>
            fr: "Une seule réponse étrange décide alors de tout, et presque rien ne se détache \
                 de l'erreur.",
            en: "A single odd answer then decides everything, and hardly anything stands out \
                 from the error.",
        mending =>
            fr: "Ajoutez des questions, de préférence de quatre à six par intérêt.",
            en: "Add items, four to six for an interest at best.",

    /// A trait that a quiz measures by comparisons only.
    OrderOnly { name: String } "order-only" Warning
        says =>
            fr: words(
                format!("{} n'est mesuré que par comparaison", quote(name)),
                "ici",
                "choisir entre des options dit ce qu'on préfère, jamais combien on \
                 l'aime\u{a0}; ajoutez au moins une question à échelle (`Rating`)",
            ),
            en: words(
                format!("`{}` is measured by comparison only", short(name)),
                "here",
                "choosing between options tells what is liked more, never how much; add at \
                 least one item with a scale (`Rating`)",
            ),
        means =>
            fr: "Un trait n'est mesuré que par des comparaisons",
            en: "A trait is measured by comparisons only",
        matters =>
            fr: "Choisir entre des options dit ce qu'on préfère, jamais combien on l'aime.",
            en: "Choosing between options tells what one prefers, never how much one likes it.",
        mending =>
            fr: "Ajoutez au moins une échelle (`Rating`) pour ce trait.",
            en: "Add at least one `Rating` for this trait.",

    /// A trait of which all answers of a quiz speak against it.
    OnlyReverse { name: String } "only-reverse" Warning
        says =>
            fr: words(
                format!("toutes les réponses parlent contre {}", quote(name)),
                "ici",
                "une échelle retournée par erreur se présente de la même façon\u{a0}; \
                 mesurez-le aussi avec `Forward`",
            ),
            en: words(
                format!("every answer speaks against `{}`", short(name)),
                "here",
                "a scale that was turned round by mistake looks the same; measure it with \
                 `Forward` items too",
            ),
        means =>
            fr: "Toutes les réponses parlent contre un trait",
            en: "Every answer speaks against a trait",
        matters =>
            fr: "Une échelle retournée par erreur se présente de la même façon, et dire oui à \
                 tout fait baisser le score.",
            en: "A scale that was turned round by mistake looks the same, and agreeing to \
                 everything lowers the score.",
        mending =>
            fr: "Mesurez le trait avec au moins une question `Forward`, ou une option de poids \
                 positif.",
            en: "Measure the trait with at least one `Forward` item, or an option of positive \
                 weight.",
}
