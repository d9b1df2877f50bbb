//! Doubts about levels.

use crate::phrases::words;
use model::language::{english, french};

codes! {
    /// Doubts about levels.
    pub enum Evenness;

    /// Levels so even that the career suits nearly everybody.
    NearlyFlatCareer { sd: f64, least: f64 } "nearly-flat-career" Advice
        says =>
            fr: words(
                format!(
                    "les niveaux de ce métier se ressemblent presque tous (écart-type {}, \
                     mieux vaut {})",
                    french::number(*sd),
                    french::number(*least)
                ),
                "",
                "il conviendrait à peu près à tout le monde\u{a0}: dites ce qu'il utilise \
                 vraiment, et ce dont il se passe",
            ),
            en: words(
                format!(
                    "the levels of this career are nearly all alike (SD {}, better {})",
                    english::number(*sd),
                    english::number(*least)
                ),
                "",
                "it would suit almost everybody; say what it really uses, and what it does \
                 without",
            ),
        means =>
            fr: "Les degrés du métier se ressemblent presque tous",
            en: "The levels of the career are nearly all alike",
        matters =>
            fr: "Il conviendrait à peu près à tout le monde.",
            en: "It would suit nearly everybody.",
        mending =>
            fr: "Dites ce qu'il utilise vraiment, et ce dont il se passe.",
            en: "Say what it really uses, and what it does without.",
}
