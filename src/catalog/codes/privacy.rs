//! Doubts about what is asked.

use crate::phrases::{quote, short, words};

codes! {
    /// Doubts about what is asked.
    pub enum Privacy;

    /// A question about what is nobody's business.
    SensitiveQuestion { word: String } "sensitive-question" Warning
        says =>
            fr: words(
                format!("une question indiscrète\u{a0}: {}", quote(word)),
                "ici",
                "aucun métier n'a besoin de le savoir, et la loi protège ces données\u{a0}; \
                 retirez la question",
            ),
            en: words(
                format!("a question that pries: `{}`", short(word)),
                "here",
                "no career needs to know, and the law protects such data; remove the question",
            ),
        means =>
            fr: "Une question demande quelque chose d'intime",
            en: "A question asks for something private",
        matters =>
            fr: "Aucun métier n'a besoin de le savoir, et la loi protège ces données.",
            en: "No career needs to know it, and the law protects such data.",
        mending =>
            fr: "Retirez la question.",
            en: "Take out the question.",
}
