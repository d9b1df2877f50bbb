//! Doubts about titles in items.

use crate::phrases::{quote, short, words};

codes! {
    /// Doubts about titles in items.
    pub enum JobTitles;

    /// The title of a career in an item.
    JobTitleInItem { title: String } "job-title-in-item" Warning
        says =>
            fr: words(
                format!("{} est le nom d'un métier", quote(title)),
                "dans une question",
                "on répondrait à l'image du métier\u{a0}; décrivez ce qu'on y fait",
            ),
            en: words(
                format!("`{}` is the name of a career", short(title)),
                "in an item",
                "people would answer to the image of the job; describe what one does",
            ),
        means =>
            fr: "Une question contient un nom de métier",
            en: "An item holds a job title",
        matters =>
            fr: "On répondrait à l'image du métier, à son prestige, à son genre.",
            en: "People would answer to the image of the job, its prestige, its gender.",
        mending =>
            fr: "Décrivez ce qu'on y fait.",
            en: "Describe what one does in it.",
}
