//! What was said in an hour, and where it is kept.

use std::cell::RefCell;
use std::io;
use std::rc::Rc;

use crate::cli::records::listed;
use crate::entry::{Entry, Header};
use crate::guide::{Field, Hour, Line};
use crate::record::{self as journal, NotErased, NotKept, Unfinished};
use crate::store::{NotStored, Record, Records};

/// The lines of an hour, and where they are kept.
pub(super) struct Ledger {
    /// How many places are taken by what was kept before.
    pub(super) stood: usize,
    /// What was said since.
    pub(super) lines: Vec<Line>,
    /// How many of these are kept.
    pub(super) saved: usize,
    pub(super) kept: Option<(Records, Record)>,
    /// Whether it was told that some are not kept.
    pub(super) is_told: bool,
}

impl Ledger {
    /// Adds lines, and keeps all that is not kept yet.
    pub(super) fn add(&mut self, lines: Vec<Line>, hour: &Hour) -> Result<(), NotStored> {
        self.lines.extend(lines);
        let Some((records, record)) = &self.kept else {
            return Ok(());
        };
        let at = self.stood + self.saved;
        let places = AFTER_HEADER + u64::try_from(at).unwrap_or_default()..;
        let quiz = hour.instrument().quiz();
        let new = self.lines[self.saved..].iter();
        let new = places
            .zip(new)
            .map(|(place, line)| masked(line).write(quiz, place));
        let new: Vec<String> = new.collect();
        let from = i64::try_from(at).unwrap_or(i64::MAX);
        records.append(&record.seat, from, new, listed(hour.record()))?;
        self.saved = self.lines.len();
        Ok(())
    }
}

/// The place of the line behind the first one.
const AFTER_HEADER: u64 = 2;

/// A label is kept apart from all that was said.
fn masked(line: &Line) -> Line {
    let is_label =
        |line: &Line| matches!(line, Line::Said { field, .. } if *field == Field::Label.key());
    if is_label(line) {
        let (field, said) = (Field::Label.key(), None);
        return Line::Said { field, said };
    }
    line.clone()
}

/// The part of the ledger that the quiz of step 3 writes to.
pub(super) struct OfQuiz {
    pub(super) ledger: Rc<RefCell<Ledger>>,
    pub(super) hour: Hour,
}

impl journal::Record for OfQuiz {
    fn begin(&mut self, _header: &Header, _entries: &[Entry]) -> io::Result<()> {
        // What was said before the quiz stands there, and stays.
        Ok(())
    }

    fn append(&mut self, entry: &Entry) -> io::Result<()> {
        let lines = vec![Line::Quiz(entry.clone())];
        // What cannot be kept now is told after the quiz, and tried again; here it is noted in any case.
        let (Ok(()) | Err(_)) = self.ledger.borrow_mut().add(lines, &self.hour);
        Ok(())
    }

    fn read(&mut self) -> Result<Option<Unfinished>, NotKept> {
        Ok(None)
    }

    fn is_whole(&self) -> bool {
        let ledger = self.ledger.borrow();
        ledger.saved == ledger.lines.len()
    }

    fn erase(self) -> Result<(), NotErased> {
        // What was answered is part of the hour, and goes with it.
        Ok(())
    }
}
