//! Doubts about how hard a text is to read.

use crate::phrases::words;

codes! {
    /// Doubts about how hard a text is to read.
    pub enum Readability;

    /// A sentence of too many words, or of too many long ones.
    HardSentence { n_words: usize, n_long: usize } "hard-sentence" Advice
        says =>
            fr: words(
                format!(
                    "phrase difficile à lire\u{a0}: {n_words} mots, dont {n_long} de plus de \
                     six lettres"
                ),
                "cette phrase",
                "coupez-la en deux, ou remplacez des mots longs par des mots de tous les jours",
            ),
            en: words(
                format!(
                    "a sentence that is hard to read: {n_words} words, {n_long} of them of \
                     more than six letters"
                ),
                "this sentence",
                "cut it in two, or put everyday words in place of long ones",
            ),
        means =>
            fr: "Une phrase est difficile à lire",
            en: "A sentence is hard to read",
        matters =>
            fr: "On écrit pour une personne de 15 ans, qui lit vite et seule.",
            en: "It is written for a 15-year-old who reads fast and alone.",
        mending =>
            fr: "Coupez-la en deux, ou remplacez des mots longs par des mots de tous les jours.",
            en: "Cut it in two, or replace long words with everyday ones.",
}
