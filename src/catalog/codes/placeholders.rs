//! What is still to be written.

use crate::phrases::words;

codes! {
    /// What is still to be written.
    pub enum Placeholders;

    /// Texts that a template left to be written; the first of them is the place.
    Placeholder { n_texts: usize } "placeholder" Warning
        says =>
            fr: words(
                match n_texts {
                    1 => "il reste un texte à écrire".to_owned(),
                    _ => format!("il reste {n_texts} textes à écrire"),
                },
                "le premier",
                "remplacez chaque texte qui commence par « À écrire » ou « To write »",
            ),
            en: words(
                match n_texts {
                    1 => "a text is still to be written".to_owned(),
                    _ => format!("{n_texts} texts are still to be written"),
                },
                "the first",
                "replace each text that begins with “À écrire” or “To write”",
            ),
        means =>
            fr: "Des textes du modèle restent à écrire",
            en: "Texts of the template are still to be written",
        matters =>
            fr: "Un élève lirait « À écrire ».",
            en: "Students would read “To write”.",
        mending =>
            fr: "Remplacez chaque texte qui commence par « À écrire » ou « To write ».",
            en: "Replace each text that begins with “À écrire” or “To write”.",
}
