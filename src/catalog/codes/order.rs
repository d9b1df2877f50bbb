//! Doubts about the order of steps and options.

use crate::phrases::{quote, short, words};

codes! {
    /// Doubts about the order of steps and options.
    pub enum Order;

    /// A scale whose highest step reads as the lowest.
    FallingScale "falling-scale" Warning
        says =>
            fr: words(
                "le plus haut degré de cette échelle se lit comme le plus bas",
                "le dernier degré",
                "les degrés vont du plus bas au plus haut\u{a0}; deux étiquettes échangées \
                 retourneraient tous les scores",
            ),
            en: words(
                "the highest step of this scale reads as the lowest",
                "the last step",
                "steps go from low to high; if two labels were exchanged, all scores would be \
                 turned round",
            ),
        means =>
            fr: "Le plus haut degré d'une échelle se lit comme le plus bas",
            en: "The highest step of a scale reads as the lowest",
        matters =>
            fr: "Les degrés comptent du plus bas au plus haut\u{a0}: deux étiquettes échangées \
                 retournent tous les scores.",
            en: "Steps count from low to high: with two labels exchanged, every score is turned \
                 round.",
        mending =>
            fr: "Écrivez les degrés du plus bas au plus haut\u{a0}; une question qui parle \
                 contre son trait se note `Reverse`.",
            en: "Write the steps from low to high; use `Reverse` for an item that speaks against \
                 its trait.",

    /// A trait whose options always stand at the same place, counted from 1.
    SamePlace {
        name: String,
        place: usize,
        n_items: usize,
    } "same-place" Warning
        says =>
            fr: words(
                format!(
                    "{} est toujours l'option n° {place}, dans {n_items} questions",
                    quote(name)
                ),
                "ici",
                "qui prend ce qui vient en premier, ou en dernier, semblerait avoir ce \
                 trait\u{a0}; changez l'ordre d'une question à l'autre",
            ),
            en: words(
                format!("`{}` is always option {place}, in {n_items} items", short(name)),
                "here",
                "whoever takes what comes first, or last, would seem to have the trait; change \
                 the order from item to item",
            ),
        means =>
            fr: "Les options d'un trait sont toujours à la même place",
            en: "The options of a trait always stand at the same place",
        matters =>
            fr: "Qui prend ce qui vient en premier, ou en dernier, semblerait avoir ce trait.",
            en: "Whoever takes what comes first, or last, would seem to have the trait.",
        mending =>
            fr: "Changez l'ordre des options d'une question à l'autre.",
            en: "Change the order of the options from item to item.",
}
