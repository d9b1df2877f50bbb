//! A quiz under way on disk, so that neither a crash nor a closed window loses an answer.
//!
//! One plain file a quiz, one line an answer, in the order in which they were given. Each line is on
//! disk before the next question is shown. The file is locked while a quiz is under way, and erased
//! once nobody needs it any more: what matters to the person is then in a file that they named.

mod line;

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

pub use line::{Entry, Header};

use model::quiz::Quiz;

/// The file of a quiz under way, locked against other processes.
#[derive(Debug)]
pub struct Journal {
    file: File,
    path: PathBuf,
    /// How many bytes of it are whole lines.
    length: u64,
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
    /// The system has no place for it, or refuses to write there.
    Refused(io::ErrorKind),
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
        make(folder)?;
        let path = folder.join(format!("{}.jsonl", quiz.id));
        let mut file = locked(&path)?;
        if file.metadata()?.len() > MAX_BYTES {
            return Err(NotKept::Foreign);
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let whole = bytes
            .iter()
            .rposition(|b| *b == b'\n')
            .map_or(0, |at| at + 1);
        let at = file.metadata()?.modified()?;
        let journal = Self {
            file,
            path,
            length: u64::try_from(whole).unwrap_or_default(),
        };
        let mut lines = bytes[..whole].split(|b| *b == b'\n');
        let Some(first) = lines.next().filter(|_| whole > 0) else {
            return Ok(Opened::Empty(journal));
        };
        let header = Header::read(first);
        let read: Vec<Option<Entry>> = lines
            .filter(|line| !line.is_empty())
            .map(|line| Entry::read(line, quiz))
            .collect();
        let lost = read.iter().filter(|entry| entry.is_none()).count();
        let entries: Vec<Entry> = read.into_iter().flatten().collect();
        match (&header, entries.is_empty()) {
            (None, true) => Err(NotKept::Foreign),
            (Some(_), true) if lost == 0 => Ok(Opened::Empty(journal)),
            _ => {
                let unfinished = Unfinished {
                    header,
                    entries,
                    lost,
                    at,
                };
                Ok(Opened::Unfinished(journal, unfinished))
            }
        }
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
        // A file whose name is lost in a crash is lost as well.
        #[cfg(unix)]
        if let Some(folder) = self.path.parent() {
            File::open(folder)?.sync_all()?;
        }
        Ok(())
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
    /// Those of the file system.
    pub fn erase(self) -> io::Result<()> {
        // Emptied first: whoever holds the file open sees no answer any more.
        self.file.set_len(0)?;
        self.file.sync_all()?;
        fs::remove_file(&self.path)
    }

    fn append(&mut self, line: &str) -> io::Result<()> {
        let written = self
            .file
            .set_len(self.length)
            .and_then(|()| self.file.seek(SeekFrom::Start(self.length)))
            .and_then(|_| self.file.write_all(line.as_bytes()))
            .and_then(|()| self.file.sync_data());
        match written {
            Ok(()) => self.length += u64::try_from(line.len()).unwrap_or_default(),
            Err(_) => drop(self.file.set_len(self.length)),
        }
        written
    }
}

/// Makes a folder that only its owner may enter, where the system knows such rights.
fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Opens a file for its owner alone, and locks it.
fn locked(path: &Path) -> Result<File, NotKept> {
    // A pipe of that name would block for ever.
    if path.symlink_metadata().is_ok_and(|found| !found.is_file()) {
        return Err(NotKept::Foreign);
    }
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    match file.try_lock() {
        // Another process may have erased it in between, and ended.
        Ok(()) if !path.exists() => Err(NotKept::InUse),
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(NotKept::InUse),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}
