//! Doubts about two languages side by side.

use crate::phrases::{quote, short, words};
use model::locale::Locale;

codes! {
    /// Doubts about two languages side by side.
    pub enum Languages;

    /// The same text in both languages.
    Untranslated "untranslated" Warning
        says =>
            fr: words("le même texte dans les deux langues", "pas traduit", "traduisez-le"),
            en: words("the same text in both languages", "not translated", "translate it"),
        means =>
            fr: "Le même texte figure dans les deux langues",
            en: "The same text stands in both languages",
        matters =>
            fr: "L'un des deux lecteurs ne le comprendra pas.",
            en: "One of the two readers will not understand it.",
        mending =>
            fr: "Traduisez-le.",
            en: "Translate it.",

    /// A text that is far longer in one language.
    UnequalTranslations { longer: Locale } "unequal-translations" Advice
        says =>
            fr: words(
                match longer {
                    Locale::Fr => "le français est plus de deux fois plus long que l'anglais",
                    Locale::En => "l'anglais est plus de deux fois plus long que le français",
                },
                "le plus court",
                "les deux langues disent-elles la même chose\u{a0}? Complétez l'une, ou \
                 allégez l'autre",
            ),
            en: words(
                match longer {
                    Locale::Fr => "the French is more than twice as long as the English",
                    Locale::En => "the English is more than twice as long as the French",
                },
                "the shorter one",
                "do both say the same? Complete the one, or lighten the other",
            ),
        means =>
            fr: "Un texte est bien plus long dans une langue que dans l'autre",
            en: "A text is much longer in one language than in the other",
        matters =>
            fr: "Les deux lecteurs n'apprennent sans doute pas la même chose.",
            en: "The two readers probably do not learn the same.",
        mending =>
            fr: "Complétez l'un, ou allégez l'autre.",
            en: "Complete one, or lighten the other.",

    /// A number that only the other language has.
    UnequalFigures { figure: String, missing: Locale } "unequal-figures" Warning
        says =>
            fr: words(
                match missing {
                    Locale::Fr => format!("le nombre {} manque en français", quote(figure)),
                    Locale::En => format!("le nombre {} manque en anglais", quote(figure)),
                },
                "il manque ici",
                "donnez le même chiffre dans les deux langues",
            ),
            en: words(
                match missing {
                    Locale::Fr => {
                        format!("the number `{}` is missing in French", short(figure))
                    }
                    Locale::En => {
                        format!("the number `{}` is missing in English", short(figure))
                    }
                },
                "missing here",
                "give the same figure in both languages",
            ),
        means =>
            fr: "Un nombre figure dans une langue et pas dans l'autre",
            en: "A number stands in one language and not in the other",
        matters =>
            fr: "L'un des deux textes est faux, ou incomplet.",
            en: "One of the two texts is wrong, or incomplete.",
        mending =>
            fr: "Donnez le même chiffre dans les deux langues.",
            en: "Give the same figure in both languages.",
}
