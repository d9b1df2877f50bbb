//! What somebody typed, or wrote in a file, as a sentence quotes it.

use model::safe::safe_line;

/// Such a text, on one line, shortened where it is long.
pub(crate) fn quoted(text: &str) -> String {
    const SHOWN: usize = 60;
    let mut short: String = text.chars().take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        short.push('…');
    }
    format!("`{}`", safe_line(&short))
}

/// Such texts, one after the other.
pub(crate) fn listed(texts: &[String]) -> String {
    some_of(texts, texts.len())
}

/// The first of such texts, and whether there are more.
pub(crate) fn some_of(texts: &[String], most: usize) -> String {
    let mut list: Vec<String> = texts.iter().take(most).map(|text| quoted(text)).collect();
    if texts.len() > most {
        list.push("…".to_owned());
    }
    list.join(", ")
}
