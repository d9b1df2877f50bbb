//! One file of definitions: from bytes to a text that can be parsed, shown and fingerprinted.

use std::fs;
use std::io::{self, Read as _};
use std::ops::Range;
use std::path::Path;
use std::sync::OnceLock;

use crate::codes::disk::{Disk, Encoding, Unreadable};
use crate::diagnostic::Position;
use crate::problem::Problem;

/// The most bytes a file may have.
pub const MAX_BYTES: u64 = 1 << 20;

/// The byte order mark, which some editors put before the text.
const MARK: char = '\u{feff}';

/// A file of definitions, or a folder about which there is something to say (with no text).
///
/// Its text has no byte order mark, and every line ends in LF.
#[derive(Clone, Debug)]
pub struct File {
    name: String,
    stem: String,
    folder: Option<String>,
    is_builtin: bool,
    has_mark: bool,
    text: String,
    marks: OnceLock<Vec<Mark>>,
}

impl File {
    /// A file whose text is at hand; `name` is a path with `/`, as it is to be shown.
    pub(crate) fn new(name: &str, text: &str) -> Self {
        let mut parts = name.rsplit('/');
        let last = parts.next().unwrap_or_default();
        Self {
            name: name.to_owned(),
            stem: stem(&right_name(last).unwrap_or(last.to_owned())).to_owned(),
            folder: parts
                .next()
                .filter(|part| !part.is_empty())
                .map(str::to_owned),
            is_builtin: false,
            has_mark: text.starts_with(MARK),
            text: normalized(text),
            marks: OnceLock::new(),
        }
    }

    /// A file of the set that is built in.
    pub(crate) fn builtin(name: &str, text: &str) -> Self {
        Self {
            is_builtin: true,
            ..Self::new(name, text)
        }
    }

    /// A place that has no text, because it cannot be read or is a folder.
    pub(crate) fn without_text(path: &Path) -> Self {
        Self::new(&shown(path), "")
    }

    /// Reads a regular file, [`MAX_BYTES`] at most; never waits for a pipe or device.
    ///
    /// # Errors
    ///
    /// The file comes with problems if it cannot be read, is not regular, too large or not UTF-8;
    /// its text is then empty, or what could be made of it for showing.
    pub(crate) fn read(path: &Path) -> (Self, Option<(Problem, Range<usize>)>) {
        let mut file = Self::without_text(path);
        file.folder = folder_of(path).or(file.folder);
        let problem = match read_bytes(path) {
            Err(problem) => Some((problem, 0..0)),
            Ok(bytes) => file.take(&bytes),
        };
        (file, problem)
    }

    /// A file whose bytes are at hand, with the same problems as [`File::read`].
    pub(crate) fn of_bytes(name: &str, bytes: &[u8]) -> (Self, Option<(Problem, Range<usize>)>) {
        let mut file = Self::new(name, "");
        let problem = file.take(bytes);
        (file, problem)
    }

    fn take(&mut self, bytes: &[u8]) -> Option<(Problem, Range<usize>)> {
        if bytes.len() as u64 > MAX_BYTES {
            return Some((Disk::FileTooLarge { limit: MAX_BYTES }.into(), 0..0));
        }
        match str::from_utf8(bytes) {
            Ok(text) => {
                self.has_mark = text.starts_with(MARK);
                self.text = normalized(text);
                None
            }
            Err(_) => Some(self.take_misencoded(bytes)),
        }
    }

    fn take_misencoded(&mut self, bytes: &[u8]) -> (Problem, Range<usize>) {
        if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
            return (Disk::WrongEncoding(Encoding::Utf16).into(), 0..0);
        }
        let valid = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
        let byte = bytes.get(valid.len()).copied().unwrap_or_default();
        let next = bytes.get(valid.len() + 1).copied().unwrap_or(b' ');
        let start = normalized(valid).len();
        self.text = normalized(&String::from_utf8_lossy(bytes));
        let encoding = match windows_1252(byte).filter(|_| next.is_ascii()) {
            Some(character) => Encoding::Windows1252(byte, character),
            None => Encoding::Byte(byte),
        };
        (
            Disk::WrongEncoding(encoding).into(),
            start..start + char::REPLACEMENT_CHARACTER.len_utf8(),
        )
    }

    /// The path, as it is shown.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name of the file without `.ron`.
    pub fn stem(&self) -> &str {
        &self.stem
    }

    /// The name of the folder it lies in, if that is known.
    pub fn folder(&self) -> Option<&str> {
        self.folder.as_deref()
    }

    /// Whether it belongs to the set that is built in.
    pub fn is_builtin(&self) -> bool {
        self.is_builtin
    }

    /// Whether a byte order mark stood before the text.
    pub(crate) fn has_mark(&self) -> bool {
        self.has_mark
    }

    /// What it holds, without a byte order mark, lines ending in LF.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line and column of a byte; a byte behind the end counts as the end.
    pub fn position(&self, byte: usize) -> Position {
        let byte = self.text.floor_char_boundary(byte);
        let marks = self.marks.get_or_init(|| marks(&self.text));
        let after = marks.partition_point(|mark| mark.byte <= byte);
        let mark = marks[after - 1];
        Position {
            line: mark.line,
            column: mark.column + self.text[mark.byte..byte].chars().count(),
        }
    }

    /// Where a word that borrows from the text stands; `None` if it does not.
    pub(crate) fn span_of(&self, word: &str) -> Option<Range<usize>> {
        let start = word
            .as_ptr()
            .addr()
            .checked_sub(self.text.as_ptr().addr())?;
        let end = start + word.len();
        (end <= self.text.len()).then_some(start..end)
    }
}

/// A place whose line and column are known, to count from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mark {
    byte: usize,
    line: usize,
    column: usize,
}

/// The starts of lines, and places on the way through long ones: however long a file is, counting to
/// a place is short.
fn marks(text: &str) -> Vec<Mark> {
    const FAR: usize = 1 << 10;
    let mut here = Mark {
        byte: 0,
        line: 1,
        column: 1,
    };
    let mut marks = vec![here];
    for (at, c) in text.char_indices() {
        here.byte = at + c.len_utf8();
        here.column += 1;
        if c == '\n' {
            (here.line, here.column) = (here.line + 1, 1);
        }
        if c == '\n' || marks.last().is_none_or(|last| here.byte - last.byte >= FAR) {
            marks.push(here);
        }
    }
    marks
}

/// The name that a file of definitions should bear, if its own does not end in `.ron`, small and alone: so
/// that `nurse.RON`, or the `nurse.ron.txt` of some editors, is told instead of passed by.
pub(crate) fn right_name(name: &str) -> Option<String> {
    let shown = name.trim();
    let lower = shown.to_ascii_lowercase();
    let stem = lower.strip_suffix(".txt").unwrap_or(&lower);
    let stem = stem.strip_suffix(".ron")?;
    (name.strip_suffix(".ron").is_none() && !stem.is_empty())
        .then(|| format!("{}.ron", &shown[..stem.len()]))
}

fn stem(name: &str) -> &str {
    name.strip_suffix(".ron").unwrap_or(name)
}

/// A path with `/`, whatever the system separates with.
pub(crate) fn shown(path: &Path) -> String {
    path.to_string_lossy()
        .replace(std::path::MAIN_SEPARATOR, "/")
}

fn folder_of(path: &Path) -> Option<String> {
    let path = std::path::absolute(path).ok()?;
    Some(path.parent()?.file_name()?.to_string_lossy().into_owned())
}

fn normalized(text: &str) -> String {
    let text = text.strip_prefix(MARK).unwrap_or(text);
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text.to_owned()
    }
}

fn read_bytes(path: &Path) -> Result<Vec<u8>, Problem> {
    let cannot = |error: io::Error| Disk::Unreadable(reason(&error));
    // Looked at before it is opened, because opening a pipe waits for whoever writes to it.
    if !fs::metadata(path).map_err(cannot)?.is_file() {
        return Err(Disk::NotAFile.into());
    }
    let file = fs::File::open(path).map_err(cannot)?;
    if !file.metadata().map_err(cannot)?.is_file() {
        return Err(Disk::NotAFile.into());
    }
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(cannot)?;
    Ok(bytes)
}

/// Why reading failed.
pub(crate) fn reason(error: &io::Error) -> Unreadable {
    if error.kind() == io::ErrorKind::NotFound {
        Unreadable::NotFound
    } else if error.kind() == io::ErrorKind::PermissionDenied {
        Unreadable::Denied
    } else {
        Unreadable::Other(error.raw_os_error())
    }
}

/// The character that a byte stands for in Windows-1252, for those that French and English use.
fn windows_1252(byte: u8) -> Option<char> {
    match byte {
        0x80 => Some('€'),
        0x85 => Some('…'),
        0x8c => Some('Œ'),
        0x91 => Some('‘'),
        0x92 => Some('’'),
        0x93 => Some('“'),
        0x94 => Some('”'),
        0x96 => Some('–'),
        0x97 => Some('—'),
        0x9c => Some('œ'),
        0xa0
        | 0xab
        | 0xb0
        | 0xb7
        | 0xbb
        | 0xc0..=0xcf
        | 0xd4
        | 0xd6
        | 0xd9..=0xdc
        | 0xe0..=0xef
        | 0xf4
        | 0xf6
        | 0xf9..=0xfc => Some(char::from(byte)),
        _ => None,
    }
}
