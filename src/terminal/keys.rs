//! Keys as they come, without what is no key: pasted text, and sequences that mean nothing here.

use std::cell::Cell;
use std::io;
use std::time::Duration;

use console::{Key, Term};

use crate::signals;

const PASTE_BEGINS: &str = "[200~";
const PASTE_ENDS: &str = "[201~";

/// How long the rest of a sequence may take that has begun.
const REST: Duration = Duration::from_millis(50);

/// Reads keys, and knows whether a text is being pasted.
#[derive(Debug, Default)]
pub(super) struct Keys {
    pasting: Cell<bool>,
}

impl Keys {
    /// Waits for a key; `None` for what is none. Ctrl-C is always one.
    #[expect(clippy::wildcard_enum_match_arm, reason = "every other key is one")]
    pub(super) fn read(&self, term: &Term) -> io::Result<Option<Key>> {
        match term.read_key_raw()? {
            Key::UnknownEscSeq(sequence) => {
                match whole(term, sequence)?.as_str() {
                    PASTE_BEGINS => self.pasting.set(true),
                    PASTE_ENDS => self.pasting.set(false),
                    _ => {}
                }
                Ok(None)
            }
            Key::CtrlC | Key::Char('\u{3}') => {
                self.pasting.set(false);
                Ok(Some(Key::CtrlC))
            }
            key => Ok(Some(key).filter(|_| !self.pasting.get())),
        }
    }
}

/// Reads the end of a sequence, whose digits would else be taken for answers.
fn whole(term: &Term, sequence: Vec<char>) -> io::Result<String> {
    let mut sequence: String = sequence.into_iter().collect();
    while !is_whole(&sequence) && signals::is_waiting(REST)? {
        let Key::Char(next) = term.read_key_raw()? else {
            break;
        };
        sequence.push(next);
    }
    Ok(sequence)
}

/// Whether a sequence after ESC has its final character (ECMA-48, 5.4).
fn is_whole(sequence: &str) -> bool {
    let mut characters = sequence.chars();
    match characters.next() {
        Some('[') => characters.any(|c| ('@'..='~').contains(&c)),
        Some('O') => characters.next().is_some(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::is_whole;

    #[test]
    fn a_sequence_ends_with_its_final_character() {
        for (sequence, expected) in [
            ("[", false),
            ("[1;", false),
            ("[1;5", false),
            ("[1;5A", true),
            ("[200", false),
            ("[200~", true),
            ("O", false),
            ("OP", true),
            ("4", true),
        ] {
            assert_eq!(is_whole(sequence), expected, "{sequence}");
        }
    }
}
