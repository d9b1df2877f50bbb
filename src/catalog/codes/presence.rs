//! What may be missing.

use crate::phrases::words;

codes! {
    /// What may be missing.
    pub enum Presence;

    /// A family without a career.
    EmptyFamily "empty-family" Warning
        says =>
            fr: words(
                "aucun métier dans cette famille",
                "",
                "ajoutez-en un, ou supprimez la famille",
            ),
            en: words("no career belongs to this family", "", "add one, or remove the family"),
        means =>
            fr: "La famille n'a aucun métier",
            en: "The family has no career",
        matters =>
            fr: "Elle ne sera jamais montrée.",
            en: "It will never be shown.",
        mending =>
            fr: "Ajoutez-lui une fiche, ou supprimez-la.",
            en: "Add a sheet to it, or delete it.",

    /// A career without an example.
    NoExamples "no-examples" Advice
        says =>
            fr: words(
                "ce métier n'a pas d'exemple",
                "",
                "dites pour quels scores il convient, et pour lesquels non",
            ),
            en: words(
                "this career has no example",
                "",
                "say for which scores it should fit, and for which not",
            ),
        means =>
            fr: "Le métier n'a pas d'exemple",
            en: "The career has no example",
        matters =>
            fr: "Rien ne prouve que le calcul dit ce que vous pensez.",
            en: "Nothing proves that the scoring says what you think.",
        mending =>
            fr: "Ajoutez-en deux : un cas qui convient, un cas qui ne convient pas.",
            en: "Add two: a case that fits, and one that does not.",
}
