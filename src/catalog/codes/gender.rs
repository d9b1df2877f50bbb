//! Doubts about who is left out.

use crate::phrases::{quote, short, words};

codes! {
    /// Doubts about who is left out.
    pub enum Gender;

    /// A word for one gender where everybody is meant; in French, the form that is missing.
    GenderedWord {
        word: String,
        other: Option<&'static str>,
    } "gendered-word" Warning
        says =>
            fr: match other {
                Some(feminine) => words(
                    format!("{} ne s'adresse qu'aux garçons", quote(word)),
                    "sans la forme féminine",
                    format!("ajoutez {}, ou tournez la phrase autrement", quote(feminine)),
                ),
                None => words(
                    format!("{} ne désigne qu'un genre", quote(word)),
                    "ce mot anglais",
                    "l'anglais a des mots pour tout le monde\u{a0}: `they`, `firefighter`, \
                     `staff`",
                ),
            },
            en: match other {
                Some(feminine) => words(
                    format!("`{}` speaks to boys only", short(word)),
                    "without the feminine form",
                    format!("add `{}`, or turn the sentence", short(feminine)),
                ),
                None => words(
                    format!("`{}` names one gender only", short(word)),
                    "this word",
                    "English has words for everybody: `they`, `firefighter`, `staff`",
                ),
            },
        means =>
            fr: "Un mot ne s'adresse qu'à un genre",
            en: "A word speaks to one gender only",
        matters =>
            fr: "L'autre moitié des élèves comprend que ce n'est pas pour elle.",
            en: "The other half of the students understands that it is not for them.",
        mending =>
            fr: "Ajoutez l'autre forme, ou tournez la phrase autrement.",
            en: "Add the other form, or word the sentence otherwise.",

    /// Two equal forms of a title that has a feminine.
    OneGenderTitle { feminine: &'static str } "one-gender-title" Warning
        says =>
            fr: words(
                "ce métier n'a que son nom masculin",
                "la forme féminine est la même",
                format!("ce nom se met au féminin ({feminine})\u{a0}; écrivez-le dans `fr_f`"),
            ),
            en: words(
                "this career has its masculine French name only",
                "the feminine form is the same",
                format!("this noun has a feminine ({feminine}); write it in `fr_f`"),
            ),
        means =>
            fr: "Le métier n'a que son nom masculin en français",
            en: "The career has only its masculine name in French",
        matters =>
            fr: "Une élève ne s'y voit pas.",
            en: "Girls do not see themselves in it.",
        mending =>
            fr: "Écrivez la forme féminine dans `fr_f`.",
            en: "Write the feminine form in `fr_f`.",
}
