//! Doubts about words that judge or promise.

use crate::phrases::{quote, short, words};

codes! {
    /// Doubts about words that judge or promise.
    pub enum Judgements;

    /// A word that judges or promises.
    ForbiddenWord { word: String } "forbidden-word" Warning
        says =>
            fr: words(
                format!("{} juge ou promet", quote(word)),
                "ici",
                "une piste n'est ni un verdict ni une promesse\u{a0}; dites ce que l'on fait, \
                 ou ce que l'on a en commun",
            ),
            en: words(
                format!("`{}` judges or promises", short(word)),
                "here",
                "a lead is neither a verdict nor a promise; say what one does, or what is \
                 shared",
            ),
        means =>
            fr: "Un mot juge ou promet",
            en: "A word judges or promises",
        matters =>
            fr: "Une piste n'est ni un verdict ni une promesse.",
            en: "A lead is neither a verdict nor a promise.",
        mending =>
            fr: "Dites ce qu'on fait, ou ce qu'on a en commun.",
            en: "Say what one does, or what there is in common.",
}
