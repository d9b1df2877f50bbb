//! What is said about an answer sheet that cannot be read, or only with a note.
//!
//! The sentences quote the file, so they must be made safe before they are shown.

mod en;
mod fr;

use administration::sheet::{SheetNote, SheetProblem};
use model::locale::Locale;
use model::safe::safe_line;

/// What is wrong, where, and what to do about it.
pub fn describe(locale: Locale, problem: &SheetProblem) -> String {
    match locale {
        Locale::Fr => fr::describe(problem),
        Locale::En => en::describe(problem),
    }
}

/// What to know about a sheet that was read.
pub fn note(locale: Locale, note: &SheetNote) -> String {
    match locale {
        Locale::Fr => fr::note(note),
        Locale::En => en::note(note),
    }
}

/// A text from the file, on one line, shortened where it is long.
fn quoted(text: &str) -> String {
    const SHOWN: usize = 60;
    let mut short: String = text.chars().take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        short.push('…');
    }
    format!("`{}`", safe_line(&short))
}

/// Quotations of the first names, and whether there are more.
fn listed(names: &[String]) -> String {
    const SHOWN: usize = 10;
    let mut list: Vec<String> = names.iter().take(SHOWN).map(|name| quoted(name)).collect();
    if names.len() > SHOWN {
        list.push("…".to_owned());
    }
    list.join(", ")
}
