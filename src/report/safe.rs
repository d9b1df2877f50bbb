//! The gate through which every text of a definition passes before it reaches a terminal.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The text with characters that could steer a terminal or reorder a line made visible.
///
/// C0 controls but the line feed, DEL, C1 controls, bidirectional controls, and the line and
/// paragraph separators become `⟦U+001B⟧` and the like.
pub fn safe_text(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_unsafe(c) {
            let _ = write!(out, "⟦U+{:04X}⟧", u32::from(c));
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

fn is_unsafe(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        )
        || matches!(c, '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_become_visible_and_everything_else_stays() {
        assert!(matches!(safe_text("Déjà vu\n« oui »"), Cow::Borrowed(_)));
        assert_eq!(safe_text("a\u{1b}[31mb"), "a⟦U+001B⟧[31mb");
        assert_eq!(
            safe_text("x\u{202e}y\u{9b}z\r"),
            "x⟦U+202E⟧y⟦U+009B⟧z⟦U+000D⟧"
        );
    }
}
