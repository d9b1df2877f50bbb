//! Where entries are kept: a small contract that a file fulfils today, and a database can.
//!
//! Both traits block. Whoever drives an administration appends what an act gives, and only then shows
//! what comes next; a host of many seats appends for all of them at once, and needs neither.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::time::SystemTime;

use crate::entry::{Entry, Header};
use model::quiz::Quiz;

/// A place for records, each under a name.
pub trait Store {
    /// One of them.
    type Record: Record;

    /// Opens the record of that name for this process alone, and says what waits in it.
    ///
    /// # Errors
    ///
    /// [`NotKept`] says why nothing can be kept under that name.
    fn open(&self, name: &str) -> Result<Opened<Self::Record>, NotKept>;

    /// The names under which something stands, in their order.
    ///
    /// # Errors
    ///
    /// [`NotKept`] says why the place cannot be looked at.
    fn list(&self) -> Result<Vec<String>, NotKept>;
}

/// The entries of one administration, in their order.
pub trait Record: Sized {
    /// Writes all of it anew: begun so, and this was done since; what stood there before is erased. A
    /// crash leaves the one or the other.
    ///
    /// # Errors
    ///
    /// Those of the system, such as a full disk; what was there stays whole.
    fn begin(&mut self, header: &Header, entries: &[Entry]) -> io::Result<()>;

    /// Adds what was done; when this returns, it is durable.
    ///
    /// # Errors
    ///
    /// Those of the system, such as a full disk; what was there stays whole.
    fn append(&mut self, entry: &Entry) -> io::Result<()>;

    /// What stands there; `None` if there is nothing to go on with.
    ///
    /// # Errors
    ///
    /// [`NotKept`] says why it is no record, or cannot be read.
    fn read(&mut self) -> Result<Option<Unfinished>, NotKept>;

    /// Whether everything that was appended since it was opened is there.
    fn is_whole(&self) -> bool;

    /// Removes it: nothing of it remains.
    ///
    /// # Errors
    ///
    /// [`NotErased`] says what is still there.
    fn erase(self) -> Result<(), NotErased>;
}

/// What was found when a record was opened.
#[derive(Debug)]
pub enum Opened<R> {
    /// Nothing to go on with.
    Empty(R),
    /// A quiz that was not finished.
    Unfinished(R, Unfinished),
}

/// A quiz that was not finished.
#[derive(Clone, Debug, PartialEq)]
pub struct Unfinished {
    /// How it began; `None` if that is damaged.
    pub header: Option<Header>,
    /// What was done, in its order; everything in it fits the quiz.
    pub entries: Vec<Entry>,
    /// How many entries do not fit the quiz, or cannot be read.
    pub lost: usize,
    /// When the last one was written.
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
                Entry::Guess(_) | Entry::Job(_) | Entry::Reaction { .. } => {}
            }
        }
        answered
            .values()
            .filter(|is_answered| **is_answered)
            .count()
    }

    /// What is lost of it, for who goes on with the quiz as it is now.
    pub fn losses(&self, quiz: &Quiz) -> Vec<Loss> {
        let header = self.header.as_ref();
        let has_changed = header.is_some_and(|header| header.hash != quiz.hash);
        let lost = self.lost + usize::from(header.is_none());
        let edition = has_changed.then_some(Loss::OtherEdition);
        let lines = (lost > 0).then_some(Loss::Lines(lost));
        edition.into_iter().chain(lines).collect()
    }
}

/// What is lost of a quiz that was not finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// So many lines do not fit any more, or cannot be read.
    Lines(usize),
    /// The quiz has changed since; what still fits is kept.
    OtherEdition,
}

/// Why answers are not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// Another process is at the same quiz.
    InUse,
    /// Somebody else's quiz waits there, and stays as it is.
    Others,
    /// There is no quiz of that name.
    NoQuiz,
    /// What stands there is no record of ours; it stays as it is.
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
