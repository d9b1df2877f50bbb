//! The sentences the program says, in both languages; what a code of `check` or a figure of the audit
//! says stands with it.
//!
//! Each topic is a file of rows: `say!` makes a method of each, its languages side by side, and
//! `of` picks the language. A sentence missing in one language does not compile. Plurals, elision
//! and gender are ordinary code in the row; what several topics of one language share (lists,
//! numbers, months) lives in [`french`] and [`english`]. A name that belongs to one row of a list
//! stands in that row, as what is [`Said`]; what the codes of `check` say stands with each code, in
//! `catalog`.
//!
//! Nothing here decides *what* is said: the arguments are facts, and whoever shows them (the members
//! `report`, `terminal`, `cli`) chooses.

#[macro_use(say)]
extern crate model;

pub mod asked;
pub mod audit;
pub mod career;
pub mod chair;
pub mod change;
pub mod class;
pub mod command;
pub mod desk;
pub mod document;
pub mod english;
pub mod explain;
pub mod failure;
pub mod filter;
pub mod french;
pub mod guess;
pub mod held;
pub mod help;
pub mod hour;
pub mod impact;
pub mod interview;
pub mod keeping;
pub mod lessons;
pub mod limit;
pub mod lines;
pub mod menu;
pub mod misuse;
pub mod notices;
pub mod pages;
pub mod portable;
pub mod portrait;
pub mod postgres;
pub mod problem;
pub mod progress;
pub mod quizzes;
mod quoted;
pub mod reaction;
pub mod reason;
pub mod records;
pub mod report;
pub mod serve;
pub mod sessions;
pub mod share;
pub mod sheet;
pub mod standing;
pub mod support;
pub mod threads;
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
