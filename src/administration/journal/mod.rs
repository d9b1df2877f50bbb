//! A quiz under way on disk, so that neither a crash nor a closed window loses an answer.
//!
//! One plain file a quiz, one line an answer, in the order in which they were given. Each line is on
//! disk before the next question is shown. The file is locked while a quiz is under way, and erased
//! once nobody needs it any more: what matters to the person is then in a file that they named. Nobody
//! else can reach it, and a line that is not as it was written is told, never taken for another.
//!
//! Each line says which one it is, so that one that is missing before another is told as well. Only what
//! is gone from the end looks as if it had never been.

mod line;
mod place;
mod seal;

use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::iter;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

pub use place::sync_folder_of;
pub use seal::{Sealed, seal, unseal};

use crate::entry::{Entry, Header};
use crate::record::{NotErased, NotKept, Opened, Record, Store, Unfinished};
use catalog::Catalog;
use model::quiz::Quiz;

/// The journals of the quizzes of a catalog, each under the name of its quiz.
#[derive(Clone, Debug)]
pub struct Journals {
    folder: PathBuf,
    catalog: Arc<Catalog>,
}

impl Journals {
    /// Those in a folder, which is made once one is opened.
    pub fn new(folder: PathBuf, catalog: Arc<Catalog>) -> Self {
        Self { folder, catalog }
    }

    /// Where the journal of a quiz stands, whether or not it is there.
    pub fn path(&self, name: &str) -> PathBuf {
        place::of(&self.folder, name)
    }
}

impl Store for Journals {
    type Record = Journal;

    fn open(&self, name: &str) -> Result<Opened<Journal>, NotKept> {
        let quiz = self.catalog.quiz(name).ok_or(NotKept::NoQuiz)?;
        Journal::open(&self.folder, quiz)
    }

    fn list(&self) -> Result<Vec<String>, NotKept> {
        let names = self.catalog.quizzes.iter().map(|quiz| quiz.id.as_str());
        let stands = |name: &&str| place::of(&self.folder, name).is_file();
        Ok(names.filter(stands).map(str::to_owned).collect())
    }
}

/// The file of a quiz under way, locked against other processes.
#[derive(Debug)]
pub struct Journal {
    file: File,
    path: PathBuf,
    /// Whose answers its lines are.
    quiz: Quiz,
    /// How many bytes of it are whole lines.
    length: u64,
    /// Which line the next one is.
    next: u64,
    /// Whether everything that was to be recorded is there.
    is_whole: bool,
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
    pub fn open(folder: &Path, quiz: &Quiz) -> Result<Opened<Self>, NotKept> {
        place::make(folder)?;
        let path = place::of(folder, quiz.id.as_str());
        let mut journal = Self {
            file: place::locked(&path)?,
            path,
            quiz: quiz.clone(),
            length: 0,
            next: 1,
            is_whole: true,
        };
        let found = journal.read()?;
        place::close_to_others(&journal.file)?;
        place::clear(&journal.path);
        Ok(match found {
            None => Opened::Empty(journal),
            Some(unfinished) => Opened::Unfinished(journal, unfinished),
        })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn write(&mut self, line: &str) -> io::Result<()> {
        let written = self
            .file
            .set_len(self.length)
            .and_then(|()| self.file.seek(SeekFrom::Start(self.length)))
            .and_then(|_| self.file.write_all(line.as_bytes()))
            .and_then(|()| self.file.sync_data());
        if written.is_ok() {
            self.length += count(line.len());
            self.next += 1;
        } else {
            self.is_whole = false;
            let _ = self.file.set_len(self.length);
        }
        written
    }
}

impl Record for Journal {
    fn begin(&mut self, header: &Header, entries: &[Entry]) -> io::Result<()> {
        let lines = (AFTER_HEADER..).zip(entries);
        let lines = lines.map(|(place, entry)| entry.write(&self.quiz, place));
        let text: String = iter::once(header.write()).chain(lines).collect();
        let before = mem::replace(&mut self.file, place::replaced(&self.path, &text)?);
        self.length = count(text.len());
        self.next = AFTER_HEADER + count(entries.len());
        sync_folder_of(&self.path)?;
        // Not before the new one is there for certain: whoever holds the old one open sees no answer any more.
        let _ = before.set_len(0);
        Ok(())
    }

    fn append(&mut self, entry: &Entry) -> io::Result<()> {
        self.write(&entry.write(&self.quiz, self.next))
    }

    fn read(&mut self) -> Result<Option<Unfinished>, NotKept> {
        if self.file.metadata()?.len() > MAX_BYTES {
            return Err(NotKept::Foreign);
        }
        let mut bytes = Vec::new();
        self.file.seek(SeekFrom::Start(0))?;
        self.file.read_to_end(&mut bytes)?;
        let at = self.file.metadata()?.modified()?;
        let (found, next) = read(&bytes, &self.quiz, at)?;
        let last = bytes.iter().rposition(|b| *b == b'\n');
        self.length = count(last.map_or(0, |at| at + 1));
        self.next = next;
        Ok(found)
    }

    fn is_whole(&self) -> bool {
        self.is_whole
    }

    fn erase(self) -> Result<(), NotErased> {
        // Emptied first: whoever holds the file open sees no answer any more.
        self.file
            .set_len(0)
            .and_then(|()| self.file.sync_all())
            .and_then(|()| fs::remove_file(&self.path))
            .map_err(|source| NotErased {
                path: self.path.clone(),
                source,
            })
    }
}

impl Drop for Journal {
    /// Gives the lock back at once: a process that is just being started holds the open file as well.
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}

fn count(of: usize) -> u64 {
    u64::try_from(of).expect("no more than the largest file holds")
}

/// Which line the first entry is.
pub const AFTER_HEADER: u64 = 2;

/// What can be read of the lines behind the header.
struct Entries {
    read: Vec<Entry>,
    lost: u64,
    /// Which line the next one is, if those that cannot be read stand in their places.
    next: u64,
}

impl Entries {
    /// A line that is missing shows in the number of the next one; those that cannot be read in between
    /// may be just the missing ones.
    fn of<'a>(lines: impl Iterator<Item = &'a [u8]>, quiz: &Quiz) -> Self {
        let mut read = Vec::new();
        let (mut lost, mut unread, mut next) = (0, 0, AFTER_HEADER);
        for line in lines {
            let entry = Entry::read(line, quiz);
            let entry = entry.map(|(entry, place)| (entry, place.unwrap_or(next + unread)));
            match entry.filter(|(_, place)| *place >= next) {
                Some((entry, place)) => {
                    lost += unread.max(place - next);
                    (unread, next) = (0, place + 1);
                    read.push(entry);
                }
                // A line that stands there twice, or too late, is none that was written there.
                None => unread += 1,
            }
        }
        Self {
            read,
            lost: lost + unread,
            next: next + unread,
        }
    }
}

/// Reads the bytes of a journal, and which line comes next; `None` if there is nothing in it to go on with.
fn read(bytes: &[u8], quiz: &Quiz, at: SystemTime) -> Result<(Option<Unfinished>, u64), NotKept> {
    let mut lines: Vec<&[u8]> = bytes.split(|b| *b == b'\n').collect();
    // What stands behind the last line end was torn by a crash.
    let torn = lines.pop().unwrap_or_default();
    let Some((first, others)) = lines.split_first() else {
        let is_ours = Header::may_begin(torn);
        return is_ours.then_some((None, 1)).ok_or(NotKept::Foreign);
    };
    let header = Header::read(first, quiz);
    // Where the header is missing, an entry stands first.
    let is_entry = |line: &[u8]| Entry::read(line, quiz).is_some();
    let others = if is_entry(first) { &lines } else { others };
    let others = others.iter().copied().filter(|line| !line.is_empty());
    let Entries { read, lost, next } = Entries::of(others, quiz);
    // Unless only its end is damaged.
    let without_end = torn.split_last().is_some_and(|(_, line)| is_entry(line));
    let lost = lost + u64::from(without_end);
    match (&header, read.is_empty()) {
        (None, true) => Err(NotKept::Foreign),
        (Some(_), true) if lost == 0 => Ok((None, next)),
        _ => {
            let unfinished = Unfinished {
                header,
                entries: read,
                lost: usize::try_from(lost).unwrap_or(usize::MAX),
                at,
            };
            Ok((Some(unfinished), next))
        }
    }
}
