//! Texts, numbers, dates and lengths of lists.

use crate::phrases::{decimal_comma, short, words};
use crate::sample::Sample;
use model::locale::Locale;
use model::say;

/// Things that are counted against a least or a most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Dimensions of the traits file.
    Dimensions,
    /// Topics of a career.
    Topics,
    /// Scored items of a quiz.
    Items,
    /// Tiles of a battery.
    Tiles,
    /// Steps of a scale.
    Anchors,
    /// Options of an item.
    Options,
    /// Options of a context question.
    Answers,
    /// Careers of a set.
    Careers,
    /// Parts of a condition.
    Parts,
    /// Entries of any other list.
    Entries,
}

say! {
    /// The sentences of one language.
    struct Words;

    fn counted(self, counted: Counted) -> &'static str {
        match counted {
            Counted::Dimensions =>
                fr: "nombre de dimensions et de thèmes",
                en: "dimensions and topics in the set",
            Counted::Topics => fr: "nombre de thèmes du métier", en: "topics of the career",
            Counted::Items => fr: "nombre de questions", en: "items in the quiz",
            Counted::Tiles => fr: "nombre de tuiles de la batterie", en: "tiles in the battery",
            Counted::Anchors => fr: "nombre de degrés", en: "steps on the scale",
            Counted::Options => fr: "nombre d'options", en: "options in the item",
            Counted::Answers => fr: "nombre de réponses possibles", en: "answers to the question",
            Counted::Careers => fr: "nombre de métiers", en: "careers in the set",
            Counted::Parts =>
                fr: "nombre de réponses dans la condition",
                en: "answers in the condition",
            Counted::Entries => fr: "nombre d'éléments de la liste", en: "entries in the list",
        }
    }
}

impl Sample for Counted {
    fn samples(_: &str) -> Vec<Self> {
        vec![
            Self::Dimensions,
            Self::Topics,
            Self::Items,
            Self::Tiles,
            Self::Anchors,
            Self::Options,
            Self::Answers,
            Self::Careers,
            Self::Parts,
            Self::Entries,
        ]
    }
}

codes! {
    /// What can be wrong with a text, a number, a date or the length of a list.
    pub enum Values;

    /// A text of nothing but blanks.
    BlankText "blank-text" Error
        says =>
            fr: words(
                "ce texte est vide",
                "ici",
                "écrivez quelque chose dans les deux langues",
            ),
            en: words("this text is empty", "here", "write something in both languages"),
        means =>
            fr: "Un texte est vide",
            en: "A text is empty",
        matters =>
            fr: "La page aurait un trou.",
            en: "The page would have a hole.",
        mending =>
            fr: "Écrivez-le, dans les deux langues, ou retirez la ligne si elle est facultative.",
            en: "Write it, in both languages, or take out the line where it is optional.",

    /// More characters than the limit.
    TextTooLong { limit: usize, found: usize } "text-too-long" Error
        says =>
            fr: words(
                format!("ce texte compte {found} caractères"),
                "trop long",
                format!("{limit} au plus s'affichent bien"),
            ),
            en: words(
                format!("this text has {found} characters"),
                "too long",
                format!("at most {limit} are shown well"),
            ),
        means =>
            fr: "Un texte est trop long",
            en: "A text is too long",
        matters =>
            fr: "Il ne tient pas là où il s'affiche, et personne ne le lirait.",
            en: "It does not fit where it is shown, and nobody would read it.",
        mending =>
            fr: "Raccourcissez-le.",
            en: "Shorten it.",

    /// `NaN` or infinite.
    NotFinite "not-finite" Error
        says =>
            fr: words("ce n'est pas un nombre", "ici", "écrivez un nombre ordinaire"),
            en: words("this is not a number", "here", "write an ordinary number"),
        means =>
            fr: "La valeur n'est pas un nombre ordinaire",
            en: "The value is no ordinary number",
        matters =>
            fr: "Un calcul qui la contient ne dirait plus rien.",
            en: "A computation with it would mean nothing.",
        mending =>
            fr: "Écrivez un nombre.",
            en: "Write a number.",

    /// A number with decimals where a whole one is needed.
    NotWhole "not-whole" Error
        says =>
            fr: words("ce nombre n'est pas entier", "ici", "écrivez-le sans décimales"),
            en: words("this number is not whole", "here", "write it without decimals"),
        means =>
            fr: "Il faut un nombre entier",
            en: "A whole number is needed",
        matters =>
            fr: "Une demi-seconde ou une importance de 1,5 n'a pas de sens ici.",
            en: "Half a second or an importance of 1.5 means nothing here.",
        mending =>
            fr: "Écrivez-le sans décimales.",
            en: "Write it without decimals.",

    /// A number below the least or above the most allowed.
    OutOfRange { low: f64, high: f64 } "out-of-range" Error
        says =>
            fr: words(
                "ce nombre est hors limites",
                "ici",
                format!("il va de {} à {}", decimal_comma(*low), decimal_comma(*high)),
            ),
            en: words(
                "this number is out of range",
                "here",
                format!("from {low} to {high} are possible"),
            ),
        means =>
            fr: "Un nombre sort de ses limites",
            en: "A number is outside its range",
        matters =>
            fr: "La méthode ne tient que dans ces limites.",
            en: "The method holds only within it.",
        mending =>
            fr: "Prenez un nombre entre celles que le message donne.",
            en: "Take a number between those the message gives.",

    /// A number that can be written more plainly.
    NumberStyle { plain: String } "number-style" Warning
        says =>
            fr: words(
                "ce nombre peut s'écrire plus simplement",
                "ici",
                format!("écrivez `{}`", short(plain)),
            ),
            en: words(
                "this number can be written more plainly",
                "here",
                format!("write `{}`", short(plain)),
            ),
        means =>
            fr: "Un nombre est écrit comme en programmation",
            en: "A number is written as programmers do",
        matters =>
            fr: "La personne qui suivra ne saura peut-être pas ce qu'est 0x1F ou 1_000.",
            en: "The next author may not know what 0x1F or 1_000 is.",
        mending =>
            fr: "Écrivez-le avec des chiffres seuls : 31, 1000.",
            en: "Write it with digits alone: 31, 1000.",

    /// Too few or too many of something.
    WrongCount {
        counted: Counted,
        found: usize,
        low: usize,
        high: usize,
    } "wrong-count" Error
        says =>
            fr: words(
                format!("{} : {found}", of(Locale::Fr).counted(*counted)),
                "ici",
                format!("il en faut de {low} à {high}"),
            ),
            en: words(
                format!("{found} {}", of(Locale::En).counted(*counted)),
                "here",
                format!("there must be {low} to {high}"),
            ),
        means =>
            fr: "Il y a trop ou trop peu d'éléments",
            en: "There are too many or too few of something",
        matters =>
            fr: "Une paire en compare deux, un classement de trois à huit : au-delà, personne ne \
                 les tient en tête.",
            en: "A pair compares two, a ranking three to eight: nobody can hold more in mind.",
        mending =>
            fr: "Ajoutez-en ou retirez-en.",
            en: "Add some or take some out.",

    /// Not an edition or month such as `2026-11`.
    InvalidDate "invalid-date" Error
        says =>
            fr: words(
                "ce n'est pas un mois",
                "ici",
                "écrivez l'année et le mois, par exemple 2026-11",
            ),
            en: words("this is not a month", "here", "write year and month, such as 2026-11"),
        means =>
            fr: "Ce n'est pas un mois",
            en: "It is not a month",
        matters =>
            fr: "On doit pouvoir dire l'âge d'un contenu.",
            en: "It must be possible to tell the age of what is written.",
        mending =>
            fr: "Écrivez l'année et le mois : 2026-11.",
            en: "Write the year and the month: 2026-11.",
}
