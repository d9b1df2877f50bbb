//! Taking a quiz in a terminal: one question at a time on the screen, or line by line.
//!
#![doc = include_str!("DECISIONS.md")]

mod ask;
mod cursor;
mod frame;
pub mod guess;
pub mod interview;
mod keys;
mod line;
pub mod lines;
mod menu;
mod pick;
pub mod progress;
mod quiet;
pub mod save;
mod screen;
mod signals;
mod wish;

pub use signals::outgrown_files_are_errors;

use std::path::PathBuf;

use administration::session::Session;
use administration::sitting::Kept;
use model::day::Day;
use model::locale::Locale;

/// Takes the alternate screen, and has what is pasted marked as such.
const TAKE: &str = "\x1b[?1049h\x1b[?2004h";

/// Gives back what `TAKE` takes, and shows the cursor.
pub const GIVE_BACK: &str = "\x1b[?2004l\x1b[?1049l\x1b[?25h";

/// How the questions are put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// One question at a time on the whole screen, answered with single keys.
    Interview,
    /// Numbered choices, read line by line: for pipes, screen readers, and dumb terminals.
    Lines,
}

/// An interview that has ended, whichever way the questions were put.
#[derive(Debug)]
pub struct Ended<R> {
    /// What was answered, if the person wanted to see what it says; `None` if they left.
    pub taken: Option<Session>,
    /// Where the answers were saved, if they were.
    pub saved: Option<PathBuf>,
    /// What became of the record.
    pub kept: Kept<R>,
}

/// What is known about the terminal; read from the environment by the caller.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Whether keys come from a terminal.
    pub input: Attached,
    /// Whether the dialogue, which is drawn on standard error, goes to a terminal.
    pub dialogue: Attached,
    /// The value of `TERM`.
    pub term: Option<&'a str>,
}

/// What a stream is attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attached {
    /// A terminal.
    Terminal,
    /// A file, a pipe, or nothing.
    Elsewhere,
}

/// Chooses how to put the questions: on the screen only where keys can be read and the cursor moved.
pub fn mode(facts: Facts<'_>) -> Mode {
    let movable = !matches!(facts.term, Some("dumb" | ""));
    match (facts.input, facts.dialogue) {
        (Attached::Terminal, Attached::Terminal) if movable => Mode::Interview,
        _ => Mode::Lines,
    }
}

/// Whether colors may be used; they never carry a meaning alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Palette {
    /// No color and no emphasis.
    Plain,
    /// Colors and bold.
    Colored,
}

/// How the dialogue looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The language of the person.
    pub locale: Locale,
    /// Whether colors may be used.
    pub palette: Palette,
    /// The day that a saved sheet carries.
    pub today: Option<Day>,
}

#[cfg(test)]
mod tests {
    use super::{Attached, Facts, Mode, mode};

    #[test]
    fn the_screen_is_used_only_where_keys_come_from_it() {
        let screen = Facts {
            input: Attached::Terminal,
            dialogue: Attached::Terminal,
            term: Some("xterm-256color"),
        };
        assert_eq!(mode(screen), Mode::Interview);
        assert_eq!(
            mode(Facts {
                term: None,
                ..screen
            }),
            Mode::Interview
        );
        assert_eq!(
            mode(Facts {
                term: Some("dumb"),
                ..screen
            }),
            Mode::Lines
        );
        assert_eq!(
            mode(Facts {
                input: Attached::Elsewhere,
                ..screen
            }),
            Mode::Lines
        );
        assert_eq!(
            mode(Facts {
                dialogue: Attached::Elsewhere,
                ..screen
            }),
            Mode::Lines
        );
    }
}
