//! What is wrong with definitions, said to their author.
//!
//! Each language is one table from facts to words. What is quoted from files is shortened here and
//! escaped by whoever shows it.

mod doubt;
mod en;
mod fr;

use catalog::{Problem, Severity};
use model::locale::Locale;

/// A problem in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// What is wrong, without a full stop.
    pub title: String,
    /// A few words for the place that is underlined.
    pub label: Option<String>,
    /// What to do, in one or two sentences.
    pub help: Option<String>,
}

/// Says a problem.
pub fn describe(locale: Locale, problem: &Problem) -> Description {
    match locale {
        Locale::Fr => fr::describe(problem),
        Locale::En => en::describe(problem),
    }
}

/// Names how much a problem matters.
pub const fn severity(locale: Locale, severity: Severity) -> &'static str {
    match (locale, severity) {
        (Locale::Fr, Severity::Error) => "erreur",
        (Locale::Fr, Severity::Warning) => "avertissement",
        (Locale::Fr, Severity::Advice) => "conseil",
        (Locale::En, Severity::Error) => "error",
        (Locale::En, Severity::Warning) => "warning",
        (Locale::En, Severity::Advice) => "advice",
    }
}

/// Announces what to do.
pub const fn help(locale: Locale) -> &'static str {
    match locale {
        Locale::Fr => "aide",
        Locale::En => "help",
    }
}

/// Announces a change that needs no further word.
pub const fn change(locale: Locale) -> &'static str {
    match locale {
        Locale::Fr => "ce qu'il faut changer",
        Locale::En => "what to change",
    }
}

/// Labels the other of two places.
pub fn other_place(locale: Locale) -> &'static str {
    match locale {
        Locale::Fr => "l'autre endroit est ici",
        Locale::En => "the other place is here",
    }
}

/// Says how many more problems there are than those shown; `n` is at least 1.
pub fn and_more(locale: Locale, n: usize) -> String {
    match (locale, n) {
        (Locale::Fr, 1) => "… et 1 autre".to_owned(),
        (Locale::Fr, n) => format!("… et {n} autres"),
        (Locale::En, n) => format!("… and {n} more"),
    }
}

/// Announces the places of more problems of one kind; `n` is at least 2.
pub fn and_more_alike(locale: Locale, n: usize) -> String {
    match locale {
        Locale::Fr => format!("… et {n} autres du même genre\u{a0}:"),
        Locale::En => format!("… and {n} more like it:"),
    }
}

/// The most characters quoted from a file.
const MAX_QUOTED: usize = 60;

/// A quotation, shortened.
fn short(text: &str) -> String {
    if text.chars().count() <= MAX_QUOTED {
        return text.to_owned();
    }
    text.chars().take(MAX_QUOTED).chain(['…']).collect()
}

/// Builds a description; an empty label or help is none.
fn words(title: impl Into<String>, label: &str, help: impl Into<String>) -> Description {
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    Description {
        title: title.into(),
        label: some(label.to_owned()),
        help: some(help.into()),
    }
}

/// How a character is named to a programmer: `U+202E`.
fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
