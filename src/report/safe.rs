//! Makes texts from files and people harmless to show.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::catalog::forbidden;

/// Writes characters that act on a terminal or deceive a reader as visible escapes, `\u{202e}`.
///
/// Line ends and tabs stay; so do all visible characters. HTML needs its own escaping on top.
pub fn safe_text(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| forbidden(c).is_none()) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match forbidden(c) {
            Some(_) => {
                let _ = write!(safe, "\\u{{{:x}}}", u32::from(c));
            }
            None => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

/// The same for what must stay on one line: line ends and tabs become `\n` and `\t`.
pub fn safe_line(text: &str) -> Cow<'_, str> {
    let safe = safe_text(text);
    if safe.contains(['\n', '\t']) {
        return Cow::Owned(safe.replace('\n', "\\n").replace('\t', "\\t"));
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_on_a_terminal_becomes_visible() {
        assert_eq!(
            safe_text("a\u{1b}[2Jb\u{202e}c\u{200b}\r"),
            "a\\u{1b}[2Jb\\u{202e}c\\u{200b}\\u{d}"
        );
        assert_eq!(safe_line("a\n\tb"), "a\\n\\tb");
    }

    #[test]
    fn french_typography_is_left_alone() {
        let text = "Qu'aimeriez-vous\u{a0}? «\u{202f}œuvre\u{202f}» — 20\u{a0}€";
        assert!(matches!(safe_text(text), Cow::Borrowed(_)));
    }
}
