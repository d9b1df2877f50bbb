//! Makes texts from files and people harmless to show.

use std::borrow::Cow;
use std::fmt::Write as _;

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

/// Writes a path as one word of a command that is printed to be copied: no shell of POSIX expands
/// anything in it, and no program takes it for an option.
pub fn shell_word(path: &str) -> Cow<'_, str> {
    if path.starts_with('-') {
        return Cow::Owned(shell_word(&format!("./{path}")).into_owned());
    }
    let is_plain =
        |c: char| c.is_alphanumeric() || "/._-+,:@".contains(c) || (cfg!(windows) && c == '\\');
    if !path.is_empty() && path.chars().all(is_plain) {
        return Cow::Borrowed(path);
    }
    Cow::Owned(format!("'{}'", path.replace('\'', r"'\''")))
}

/// What the program is called where it is installed, and in every text that names a command.
pub const PROGRAM: &str = "boussole";

/// A text whose commands, which stand between backticks, run where this one was started: they begin with
/// `program`, a word as [`shell_word`] writes it, in place of [`PROGRAM`].
pub fn as_started<'t>(text: &'t str, program: &str) -> Cow<'t, str> {
    let installed = format!("`{PROGRAM} ");
    if program == PROGRAM || !text.contains(&installed) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(&installed, &format!("`{program} ")))
}

/// A class of characters that must not stand in a definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forbidden {
    /// Moves the cursor, rings a bell, colors the terminal: C0 but tab and line end, DEL, C1.
    Control,
    /// Reorders what is shown around it.
    Bidi,
    /// Takes no room, or looks like a blank where no blank of that kind may be.
    Invisible,
}

/// The class of a character that must not stand in a definition.
///
/// No-break spaces are allowed: French typography needs them before `:` `;` `?` `!`.
pub fn forbidden(c: char) -> Option<Forbidden> {
    match c {
        '\n' | '\t' | ' '..='~' => None,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Some(Forbidden::Bidi)
        }
        '\u{ad}'
        | '\u{34f}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200d}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{fffe}'
        | '\u{ffff}'
        | '\u{e0000}'..='\u{e0fff}' => Some(Forbidden::Invisible),
        c if c.is_control() => Some(Forbidden::Control),
        _ => None,
    }
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
    fn a_word_of_a_command_expands_to_nothing_else() {
        for (path, word) in [
            ("a/été-2.html", "a/été-2.html"),
            ("", "''"),
            ("my file", "'my file'"),
            ("$(touch x)", "'$(touch x)'"),
            ("`x`\"!", "'`x`\"!'"),
            ("it's", r"'it'\''s'"),
            ("~", "'~'"),
            ("-x.json", "./-x.json"),
            ("-x y", "'./-x y'"),
        ] {
            assert_eq!(shell_word(path), word);
        }
    }

    #[test]
    fn french_typography_is_left_alone() {
        let text = "Qu'aimeriez-vous\u{a0}? «\u{202f}œuvre\u{202f}» — 20\u{a0}€";
        assert!(matches!(safe_text(text), Cow::Borrowed(_)));
    }
}
