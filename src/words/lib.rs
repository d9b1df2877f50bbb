//! Every sentence the program says, in both languages.
//!
//! Each topic is a file of rows: `say!` makes a method of each, its languages side by side, and
//! `of` picks the language. A sentence missing in one language does not compile. Plurals, elision
//! and gender are ordinary code in the row; what several topics of one language share (lists,
//! numbers, months) lives in [`french`] and [`english`]. A name that belongs to one row of a list
//! stands in that row, as what is [`Said`].
//!
//! Nothing here decides *what* is said: the arguments are facts, and [`report`] chooses them.

#[macro_use]
mod say;

pub mod audit;
pub mod career;
pub mod change;
pub mod code;
pub mod command;
pub mod document;
pub mod english;
pub mod explain;
pub mod french;
pub mod impact;
pub mod interview;
pub mod problem;
pub mod quizzes;
pub mod reason;
pub mod report;
pub mod sheet;
pub mod workings;

#[cfg(test)]
mod tests;

use model::locale::Locale;

/// A text in every language, for a constant that stands beside what it names.
#[derive(Clone, Copy, Debug)]
pub struct Said<S = &'static str> {
    /// In French.
    pub fr: S,
    /// In English.
    pub en: S,
}

impl<S: Copy> Said<S> {
    /// The text in one language.
    pub fn get(&self, locale: Locale) -> S {
        match locale {
            Locale::Fr => self.fr,
            Locale::En => self.en,
        }
    }
}

/// A name or a fragment as the start of a sentence or a heading.
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// At most two decimals, none of them a trailing zero, and the whole part in groups of three.
fn grouped(value: f64, group: char, point: char) -> String {
    let plain = format!("{value:.2}");
    let plain = plain.trim_end_matches('0').trim_end_matches('.');
    let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
    let (sign, digits) = whole
        .strip_prefix('-')
        .map_or(("", whole), |digits| ("-", digits));
    let mut out = sign.to_owned();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if !decimals.is_empty() {
        out.push(point);
        out.push_str(decimals);
    }
    out
}

/// A sentence and its ground: a fragment in lower case after the colon, a sentence on its own.
fn joined(sentence: &str, colon: &str, because: &str) -> String {
    let because = because.trim();
    let Some(first) = because.chars().next() else {
        return sentence.to_owned();
    };
    let stop = if because.ends_with(['.', '!', '?', '…']) {
        ""
    } else {
        "."
    };
    if first.is_lowercase() {
        format!("{}{colon}{because}{stop}", sentence.trim_end_matches('.'))
    } else {
        format!("{sentence} {because}{stop}")
    }
}

/// `2026-03` as month and year; anything else as it is.
fn month_of(date: &str, months: &[&str; 12]) -> String {
    let named = date.split_once('-').and_then(|(year, month)| {
        let place: usize = month.parse().ok()?;
        Some(format!("{} {year}", months.get(place.checked_sub(1)?)?))
    });
    named.unwrap_or_else(|| date.to_owned())
}
