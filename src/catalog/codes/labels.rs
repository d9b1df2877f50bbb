//! Doubts about texts side by side.

use crate::phrases::words;

codes! {
    /// Doubts about texts side by side.
    pub enum Labels;

    /// A text that is the same, in a language, as another one beside it.
    SameLabel "same-label" Warning
        says =>
            fr: words(
                "ce texte est le même qu'un autre, à côté",
                "le deuxième",
                "entre les deux, on ne peut pas choisir\u{a0}; dites-les autrement",
            ),
            en: words(
                "this text is the same as another one beside it",
                "the second one",
                "nobody can choose between the two; word them differently",
            ),
        means =>
            fr: "Deux textes placés côte à côte sont les mêmes",
            en: "Two texts that stand side by side are the same",
        matters =>
            fr: "Personne ne sait lequel des deux il choisit.",
            en: "Nobody can tell which of the two they choose.",
        mending =>
            fr: "Dites l'un des deux autrement, dans les deux langues.",
            en: "Word one of them differently, in both languages.",
}
