//! Doubts about what there is to choose between.

use crate::phrases::{quote, short, words};

codes! {
    /// Doubts about what there is to choose between.
    pub enum Choices;

    /// An option that says no more than another of any trait, and less of one.
    DominatedOption { better: String } "dominated-option" Warning
        says =>
            fr: words(
                format!("cette option n'apporte rien de plus que {}", quote(better)),
                "elle en dit moins",
                "entre les deux, il n'y a pas de choix\u{a0}: faites pencher chacune vers un \
                 trait différent",
            ),
            en: words(
                format!("this option offers nothing that `{}` does not", short(better)),
                "it says less",
                "there is nothing to choose between the two; let each lean to another trait",
            ),
        means =>
            fr: "Une option n'apporte rien de plus qu'une autre",
            en: "An option adds nothing to another one",
        matters =>
            fr: "Entre les deux, il n'y a pas de choix.",
            en: "There is no choice between the two.",
        mending =>
            fr: "Faites pencher chacune vers un trait différent.",
            en: "Let each lean to another trait.",

    /// An item whose options all say the same.
    SameOptions "same-options" Warning
        says =>
            fr: words(
                "toutes les options disent la même chose",
                "dans cette question",
                "quelle que soit la réponse, on n'apprend rien\u{a0}; faites pencher chacune \
                 vers un trait différent",
            ),
            en: words(
                "all the options say the same",
                "in this item",
                "whatever the answer, nothing is learned; let each lean to another trait",
            ),
        means =>
            fr: "Toutes les options disent la même chose",
            en: "All options say the same",
        matters =>
            fr: "Quelle que soit la réponse, on n'apprend rien.",
            en: "Whatever the answer, nothing is learned.",
        mending =>
            fr: "Faites pencher chacune vers un trait différent.",
            en: "Let each lean to another trait.",
}
