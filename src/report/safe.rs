//! The one gate between foreign text and a terminal.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Makes the characters visible that could steer a terminal or hide what a text says.
///
/// C0 controls but the line feed, DEL, C1 controls, bidirectional controls, and the line and
/// paragraph separators each become `⟦U+XXXX⟧`; every other text comes back as it is.
pub fn safe_text(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        if is_unsafe(character) {
            let _ = write!(safe, "⟦U+{:04X}⟧", u32::from(character));
        } else {
            safe.push(character);
        }
    }
    Cow::Owned(safe)
}

fn is_unsafe(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
            | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::safe_text;

    #[test]
    fn controls_become_visible_and_the_rest_stays() {
        assert_eq!(safe_text("été\n"), "été\n");
        assert_eq!(
            safe_text("a\u{1b}[2J\u{9b}\u{202e}\r"),
            "a⟦U+001B⟧[2J⟦U+009B⟧⟦U+202E⟧⟦U+000D⟧"
        );
    }
}
