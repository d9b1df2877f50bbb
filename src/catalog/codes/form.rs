//! Doubts about marks and blanks.

use crate::phrases::{quote, short, words};
use crate::sample::Sample;

/// A blank that does not sit right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spacing {
    /// At the start or end of a text.
    Outside,
    /// Two in a row.
    Double,
    /// Before a mark that follows its word closely.
    Before,
    /// None before a mark that French sets apart.
    MissingBefore,
    /// None inside French quotation marks.
    MissingInside,
}

impl Sample for Spacing {
    fn samples(_: &str) -> Vec<Self> {
        vec![
            Self::Outside,
            Self::Double,
            Self::Before,
            Self::MissingBefore,
            Self::MissingInside,
        ]
    }
}

codes! {
    /// Doubts about marks and blanks.
    pub enum Form;

    /// Marks of HTML or Markdown.
    Markup { mark: String } "markup" Warning
        says =>
            fr: words(
                format!("{} n'est pas du texte", quote(mark)),
                "montré tel quel",
                "écrivez sans mise en forme",
            ),
            en: words(
                format!("`{}` is not text", short(mark)),
                "shown as it is",
                "write without formatting",
            ),
        means =>
            fr: "Un texte contient une balise ou une mise en forme",
            en: "A text holds a tag or formatting",
        matters =>
            fr: "Elle s'affiche telle quelle, signes compris.",
            en: "It is shown just as it is written, signs included.",
        mending =>
            fr: "Écrivez du texte simple, sans mise en forme.",
            en: "Write plain text, without formatting.",

    /// An address in a sentence.
    LinkInText "link-in-text" Warning
        says =>
            fr: words(
                "une adresse dans une phrase",
                "ici",
                "mettez-la dans `url`, parmi les sources\u{a0}; sur papier, on ne peut pas la \
                 suivre",
            ),
            en: words(
                "an address in a sentence",
                "here",
                "put it in `url`, among the sources; on paper nobody can follow it",
            ),
        means =>
            fr: "Une adresse web figure dans une phrase",
            en: "A web address stands in a sentence",
        matters =>
            fr: "Sur papier on ne peut pas la suivre, et sa source n'est pas datée.",
            en: "On paper it cannot be followed, and its source has no date.",
        mending =>
            fr: "Mettez-la dans `url`, parmi les sources.",
            en: "Put it into `url`, among the sources.",

    /// A blank that does not sit right.
    LooseSpacing(spacing: Spacing) "loose-spacing" Advice
        says =>
            fr: match spacing {
                Spacing::Outside => {
                    words("une espace au bord du texte", "ce texte", "supprimez-la")
                }
                Spacing::Double => words("deux espaces de suite", "ici", "gardez-en une"),
                Spacing::Before => {
                    words("une espace de trop avant ce signe", "ici", "supprimez-la")
                }
                Spacing::MissingBefore => words(
                    "il manque une espace avant ce signe",
                    "ici",
                    "le français en met une avant `;` `:` `?` `!`\u{a0}; une espace ordinaire \
                     suffit",
                ),
                Spacing::MissingInside => words(
                    "il manque une espace à l'intérieur des guillemets",
                    "ici",
                    "laissez-en une de chaque côté\u{a0}; des espaces ordinaires suffisent",
                ),
            },
            en: match spacing {
                Spacing::Outside => {
                    words("a space at the edge of a text", "this text", "remove it")
                }
                Spacing::Double => words("two spaces in a row", "here", "keep one"),
                Spacing::Before => {
                    words("a space too many before this mark", "here", "remove it")
                }
                Spacing::MissingBefore => words(
                    "a space is missing before this mark",
                    "here",
                    "French has one before `;` `:` `?` `!`; an ordinary space will do",
                ),
                Spacing::MissingInside => words(
                    "a space is missing inside the quotation marks",
                    "here",
                    "leave one on each side; ordinary spaces will do",
                ),
            },
        means =>
            fr: "Une espace est de trop ou manque",
            en: "A space is missing, or one too many",
        matters =>
            fr: "La page paraît négligée, et un signe peut passer seul à la ligne.",
            en: "The page looks careless, and a sign may end up alone on a line.",
        mending =>
            fr: "Corrigez l'espace que le message montre.",
            en: "Correct the space that the message shows.",
}
