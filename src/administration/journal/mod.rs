//! A quiz under way on disk, so that neither a crash nor a closed window loses an answer.
//!
//! One plain file a quiz, one line an answer, in the order in which they were given. Each line is on
//! disk before the next question is shown. The file is locked while a quiz is under way, and erased
//! once nobody needs it any more: what matters to the person is then in a file that they named. Nobody
//! else can reach it, and a line that is not as it was written is told, never taken for another.

mod line;
mod place;
mod seal;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

pub use line::{Entry, Header};
pub use place::sync_folder_of;

use model::quiz::Quiz;

/// The file of a quiz under way, locked against other processes.
#[derive(Debug)]
pub struct Journal {
    file: File,
    path: PathBuf,
    /// How many bytes of it are whole lines.
    length: u64,
    /// Whether everything that was to be recorded is there.
    is_whole: bool,
}

/// What was found when the journal was opened.
#[derive(Debug)]
pub enum Opened {
    /// Nothing to go on with.
    Empty(Journal),
    /// A quiz that was not finished.
    Unfinished(Journal, Unfinished),
}

/// A quiz that was not finished.
#[derive(Clone, Debug, PartialEq)]
pub struct Unfinished {
    /// How it began; `None` if that line is damaged.
    pub header: Option<Header>,
    /// What was done, in its order; everything in it fits the quiz.
    pub entries: Vec<Entry>,
    /// How many lines do not fit the quiz, or cannot be read.
    pub lost: usize,
    /// When the last line was written.
    pub at: SystemTime,
}

impl Unfinished {
    /// How many items and questions are answered.
    pub fn answers(&self) -> usize {
        let mut answered = BTreeMap::new();
        for entry in &self.entries {
            match entry {
                Entry::Item { item, answer, .. } => {
                    answered.insert(item.as_str(), answer.is_some());
                }
                Entry::Question { question, option } => {
                    answered.insert(question.as_str(), option.is_some());
                }
                Entry::Guess(_) => {}
            }
        }
        answered
            .values()
            .filter(|is_answered| **is_answered)
            .count()
    }
}

/// Why answers are not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// Another process is at the same quiz.
    InUse,
    /// Somebody else's quiz waits there, and stays as it is.
    Others,
    /// The file is no journal of ours; it stays as it is.
    Foreign,
    /// Somebody else could read or change what stands there.
    Exposed,
    /// The system has no place for it, or refuses to write there.
    Refused(io::ErrorKind),
}

/// Answers that were to be erased are still there.
#[derive(Debug)]
pub struct NotErased {
    /// Their file.
    pub path: PathBuf,
    /// Why.
    pub source: io::Error,
}

impl From<io::Error> for NotKept {
    fn from(error: io::Error) -> Self {
        Self::Refused(error.kind())
    }
}

/// The largest journal: hundreds of times what the longest quiz needs.
const MAX_BYTES: u64 = 1 << 22;

impl Journal {
    /// Opens the journal of a quiz in a folder, which is made where it is missing.
    ///
    /// A last line without an end was torn by a crash, and is left out.
    ///
    /// # Errors
    ///
    /// [`NotKept`] says why the quiz must go on without a journal.
    pub fn open(folder: &Path, quiz: &Quiz) -> Result<Opened, NotKept> {
        place::make(folder)?;
        let path = folder.join(format!("{}.jsonl", quiz.id));
        let mut file = place::locked(&path)?;
        if file.metadata()?.len() > MAX_BYTES {
            return Err(NotKept::Foreign);
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let at = file.metadata()?.modified()?;
        let found = read(&bytes, quiz, at)?;
        place::close_to_others(&file)?;
        let length = bytes
            .iter()
            .rposition(|b| *b == b'\n')
            .map_or(0, |at| at + 1);
        let journal = Self {
            file,
            path,
            length: u64::try_from(length).unwrap_or_default(),
            is_whole: true,
        };
        Ok(match found {
            None => Opened::Empty(journal),
            Some(unfinished) => Opened::Unfinished(journal, unfinished),
        })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Begins anew; what stood there is erased.
    ///
    /// # Errors
    ///
    /// Those of the file system.
    pub fn begin(&mut self, header: &Header) -> io::Result<()> {
        self.length = 0;
        self.append(&header.write())?;
        sync_folder_of(&self.path)
    }

    /// Whether everything that was recorded since it was opened is there.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Adds what was done; when this returns, it is on disk.
    ///
    /// # Errors
    ///
    /// Those of the file system, such as a full disk; what was there stays whole.
    pub fn record(&mut self, entry: &Entry, quiz: &Quiz) -> io::Result<()> {
        self.append(&entry.write(quiz))
    }

    /// Removes the journal: nothing of it remains.
    ///
    /// # Errors
    ///
    /// [`NotErased`] says what is still there.
    pub fn erase(self) -> Result<(), NotErased> {
        let Self { file, path, .. } = self;
        // Emptied first: whoever holds the file open sees no answer any more.
        file.set_len(0)
            .and_then(|()| file.sync_all())
            .and_then(|()| fs::remove_file(&path))
            .map_err(|source| NotErased { path, source })
    }

    fn append(&mut self, line: &str) -> io::Result<()> {
        let written = self
            .file
            .set_len(self.length)
            .and_then(|()| self.file.seek(SeekFrom::Start(self.length)))
            .and_then(|_| self.file.write_all(line.as_bytes()))
            .and_then(|()| self.file.sync_data());
        if written.is_ok() {
            self.length += u64::try_from(line.len()).unwrap_or_default();
        } else {
            self.is_whole = false;
            let _ = self.file.set_len(self.length);
        }
        written
    }
}

/// Reads the bytes of a journal; `None` if there is nothing in it to go on with.
fn read(bytes: &[u8], quiz: &Quiz, at: SystemTime) -> Result<Option<Unfinished>, NotKept> {
    let mut lines: Vec<&[u8]> = bytes.split(|b| *b == b'\n').collect();
    // What stands behind the last line end was torn by a crash.
    let torn = lines.pop().unwrap_or_default();
    let Some((first, lines)) = lines.split_first() else {
        let is_ours = Header::may_begin(torn);
        return is_ours.then_some(None).ok_or(NotKept::Foreign);
    };
    let header = Header::read(first, quiz);
    let lines = lines.iter().filter(|line| !line.is_empty());
    let read: Vec<Option<Entry>> = lines.map(|line| Entry::read(line, quiz)).collect();
    // Unless only its end is damaged.
    let is_line = |(_, line): (&u8, &[u8])| Entry::read(line, quiz).is_some();
    let without_end = usize::from(torn.split_last().is_some_and(is_line));
    let lost = without_end + read.iter().filter(|entry| entry.is_none()).count();
    let entries: Vec<Entry> = read.into_iter().flatten().collect();
    match (&header, entries.is_empty()) {
        (None, true) => Err(NotKept::Foreign),
        (Some(_), true) if lost == 0 => Ok(None),
        _ => Ok(Some(Unfinished {
            header,
            entries,
            lost,
            at,
        })),
    }
}
