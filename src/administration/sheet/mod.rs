//! Answer sheets as files: `{"quiz": …, "answers": …}` in JSON or RON, read strictly, written in one
//! canonical form; or as a [`code`] of some fifty characters.
//!
//! Reading collects every problem as data; nothing is repaired and nothing is ignored, since a
//! counselor must be able to trust that a result rests on all that the file says.

mod check;
pub mod code;
mod known;
mod node;
mod problem;
mod write;

pub use known::Known;
pub use problem::{Expected, Fault, Place, Position, SheetNote, SheetProblem};
pub use write::write;

use model::answers::AnswerSheet;
pub use model::answers::MAX_GUESSES;
use model::quiz::Quiz;
pub use model::reaction::MAX_REACTIONS;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 1 << 20;

/// The most values that are read from a file.
pub const MAX_ENTRIES: usize = 10_000;

/// The longest text in a sheet, in characters.
pub const MAX_CHARACTERS: usize = 200;

/// How deep a sheet is: its map, the map of the answers, an answer that is a list, and some to spare.
const MAX_DEPTH: usize = 6;

/// A sheet that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadSheet {
    /// The place of its quiz among those given.
    pub quiz: usize,
    /// What is answered.
    pub sheet: AnswerSheet,
    /// What to tell about it.
    pub notes: Vec<SheetNote>,
}

/// Reads a sheet from the bytes of a file.
///
/// # Errors
///
/// As [`read`]; also a file that is too large, or not UTF-8.
pub fn read_bytes(
    bytes: &[u8],
    quizzes: &[Quiz],
    known: &Known<'_>,
) -> Result<ReadSheet, Vec<SheetProblem>> {
    if is_a_result(bytes) {
        return Err(vec![SheetProblem::IsAResult]);
    }
    if bytes.len() > MAX_BYTES {
        return Err(vec![SheetProblem::TooLarge { bytes: bytes.len() }]);
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(vec![SheetProblem::Utf16]);
    }
    match str::from_utf8(bytes) {
        Ok(text) => read(text, quizzes, known),
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let at = end_of(&String::from_utf8_lossy(good));
            Err(vec![SheetProblem::NotUtf8 { at }])
        }
    }
}

/// Reads a sheet for one of the quizzes, or its code.
///
/// # Errors
///
/// Every problem at once, in the order of the file; only the first where the text is not well-formed
/// or its quiz is not known, or it is a [`code`].
pub fn read(
    text: &str,
    quizzes: &[Quiz],
    known: &Known<'_>,
) -> Result<ReadSheet, Vec<SheetProblem>> {
    if text.len() > MAX_BYTES {
        return Err(vec![SheetProblem::TooLarge { bytes: text.len() }]);
    }
    // An editor may have put a byte order mark there.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let start = text.trim_start();
    if !["{", "(", "AnswerSheet", "//", "/*"]
        .iter()
        .any(|sign| start.starts_with(sign))
    {
        return code::read(text, quizzes).map_err(|problem| vec![problem]);
    }
    let root = node::parse(text).map_err(|problem| vec![problem])?;
    check::check(&root, quizzes, known)
}

/// Whether a file begins as our own JSON of a result does; it may be larger than any sheet, and cut.
fn is_a_result(bytes: &[u8]) -> bool {
    const KEY: &[u8] = b"\"matches\"";
    let begins = bytes
        .trim_ascii_start()
        .strip_prefix(b"{")
        .is_some_and(|rest| rest.trim_ascii_start().starts_with(b"\"format\""));
    begins && bytes.windows(KEY.len()).any(|window| window == KEY)
}

fn end_of(text: &str) -> Position {
    let line = text.rsplit('\n').next().unwrap_or_default();
    Position {
        line: text.matches('\n').count() + 1,
        column: line.chars().count() + 1,
    }
}
