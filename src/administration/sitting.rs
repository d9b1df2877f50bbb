//! One person at one place: an administration with the record in which it is kept.

use std::sync::Arc;
use std::time::SystemTime;

use crate::entry::{Entry, Header};
use crate::flow::{Act, Administration, Refused};
use crate::instrument::Instrument;
use crate::record::{NotErased, NotKept, Opened, Record, Unfinished};
use crate::session::Session;

/// What can be done about a quiz that was not finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resume {
    /// Goes on with it.
    GoOn,
    /// Begins, and leaves it to whom it belongs.
    NotMine,
    /// Erases it and begins.
    Anew,
}

/// What was found in the place where a quiz would be kept.
#[derive(Debug)]
pub struct Found<R> {
    /// Where it is kept, or why it is not; `None` where nothing is to be kept.
    record: Option<Result<R, NotKept>>,
    /// What waits there.
    pub unfinished: Option<Unfinished>,
}

impl<R> Found<R> {
    /// Where nothing is to be kept.
    pub fn nowhere() -> Self {
        Self {
            record: None,
            unfinished: None,
        }
    }
}

impl<R> Found<R> {
    /// Why nothing is kept, where it was meant to be.
    pub fn not_kept(&self) -> Option<NotKept> {
        let record = self.record.as_ref()?;
        record.as_ref().err().copied()
    }
}

impl<R> From<Result<Opened<R>, NotKept>> for Found<R> {
    fn from(opened: Result<Opened<R>, NotKept>) -> Self {
        let (record, unfinished) = match opened {
            Ok(Opened::Empty(record)) => (Ok(record), None),
            Ok(Opened::Unfinished(record, unfinished)) => (Ok(record), Some(unfinished)),
            Err(reason) => (Err(reason), None),
        };
        Self {
            record: Some(record),
            unfinished,
        }
    }
}

impl<R> Found<R> {
    /// What is to be gone on with instead, from a sheet that somebody opened. What waits already may be somebody
    /// else's: it stays, and nothing is kept of what is done from here on.
    #[must_use]
    pub fn instead(self, entries: Vec<Entry>) -> Self {
        let Self { record, unfinished } = self;
        let record = match unfinished {
            Some(_) => record.map(|_| Err(NotKept::Others)),
            None => record,
        };
        Self {
            record,
            unfinished: Some(Unfinished {
                header: None,
                entries,
                lost: 0,
                at: SystemTime::UNIX_EPOCH,
            }),
        }
    }
}

impl<R: Record> Found<R> {
    /// Goes on, or begins as `fresh` says; what goes on is put as it began. Where it does not stand
    /// there as it would today, what is left is recorded anew, so that what is lost is told once.
    pub fn start(
        self,
        resume: Resume,
        instrument: Arc<Instrument>,
        fresh: Header,
    ) -> (Sitting<R>, Header) {
        let Self { record, unfinished } = self;
        let unfinished = unfinished.filter(|_| resume == Resume::GoOn);
        let header = match unfinished.as_ref().and_then(|found| found.header.as_ref()) {
            Some(&Header { seed, full, .. }) => Header {
                seed,
                full,
                ..fresh
            },
            None => fresh,
        };
        let is_whole = unfinished
            .as_ref()
            .is_some_and(|found| found.lost == 0 && found.header.as_ref() == Some(&header));
        let entries = unfinished.map_or_else(Vec::new, |found| found.entries);
        let record = match (record, resume) {
            (Some(Ok(_)), Resume::NotMine) => Some(Err(NotKept::Others)),
            (record, Resume::GoOn | Resume::Anew | Resume::NotMine) => record,
        };
        let begun = record.map(|record| {
            let mut record = record?;
            if !is_whole && let Err(error) = record.begin(&header, &entries) {
                // What waits stays as it was, and what is done from here on stands below.
                if entries.is_empty() {
                    return Err(error.into());
                }
            }
            Ok(record)
        });
        let sitting = Sitting {
            administration: Administration::resumed(instrument, &header, &entries),
            within: Within::Itself,
            not_kept: begun
                .as_ref()
                .and_then(|begun| begun.as_ref().err().copied()),
            record: begun.and_then(Result::ok),
        };
        (sitting, header)
    }
}

/// What a sitting is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// Nothing else: it ends with the result, and the answers are kept or erased by themselves.
    Itself,
    /// An hour of two people, which it leads back to: the answers are kept, or not, and erased with that hour.
    Hour {
        /// Whether the hour is kept.
        is_kept: bool,
    },
}

/// An administration of which everything is recorded before it goes on.
#[derive(Debug)]
pub struct Sitting<R> {
    administration: Administration,
    within: Within,
    record: Option<R>,
    not_kept: Option<NotKept>,
}

/// What came of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// The person is elsewhere; nothing was said.
    Moved,
    /// What the person said is noted.
    Noted,
    /// So it is, but from now on nothing is kept: told once.
    NotKept(NotKept),
}

/// What becomes of the answers of whoever leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// They are erased.
    Over,
    /// They wait.
    Later,
}

/// What became of the record of a sitting that has ended.
#[derive(Debug)]
pub enum Kept<R> {
    /// It is to be erased once the result is shown.
    Over(R),
    /// It was to be erased, and could not be.
    NotErased(NotErased),
    /// It waits for the person to go on.
    Waiting,
    /// There is none, or none any more.
    None,
}

impl<R: Record> Sitting<R> {
    /// A sitting of which nothing is kept.
    pub fn unkept(administration: Administration) -> Self {
        Self {
            administration,
            within: Within::Itself,
            record: None,
            not_kept: None,
        }
    }

    /// The same as part of an hour; the remark is left out, since two may read it.
    #[must_use]
    pub fn within_hour(self, is_kept: bool) -> Self {
        Self {
            within: Within::Hour { is_kept },
            ..self.without_remark()
        }
    }

    /// What it is part of.
    pub fn within(&self) -> Within {
        self.within
    }

    /// The same without a remark at the end.
    #[must_use]
    pub fn without_remark(mut self) -> Self {
        self.administration = self.administration.without_remark();
        self
    }

    /// Where the person is, and what they answered.
    pub fn administration(&self) -> &Administration {
        &self.administration
    }

    /// What was asked and answered.
    pub fn session(&self) -> &Session {
        self.administration.session()
    }

    /// Does what a person wants; when this returns, it is on record.
    ///
    /// # Errors
    ///
    /// [`Refused`] says why nothing changed.
    pub fn act(&mut self, act: Act) -> Result<Done, Refused> {
        let Some(entry) = self.administration.act(act)? else {
            return Ok(Done::Moved);
        };
        let (Some(record), None) = (&mut self.record, self.not_kept) else {
            return Ok(Done::Noted);
        };
        let appended = record.append(&entry).map_err(NotKept::from);
        self.not_kept = appended.err();
        Ok(self.not_kept.map_or(Done::Noted, Done::NotKept))
    }

    /// Why nothing is kept, or nothing any more, although it should be.
    pub fn not_kept(&self) -> Option<NotKept> {
        self.not_kept
    }

    /// Whether all answers would be there later.
    pub fn is_kept(&self) -> bool {
        self.record.is_some() && self.not_kept.is_none()
    }

    /// How one may leave without having chosen to: what was said has to wait. `None` if it cannot.
    pub fn unasked(&self) -> Option<Leaving> {
        let session = self.session();
        let is_untouched = session.is_first()
            && self.administration.is_unanswered()
            && session.sheet().guesses.is_empty();
        if is_untouched {
            Some(Leaving::Over)
        } else {
            self.is_kept().then_some(Leaving::Later)
        }
    }

    /// Ends. Where the answers are over and no result is to be shown, nothing of them remains.
    pub fn leave(self, leaving: Leaving, has_result: bool) -> (Session, Kept<R>) {
        let kept = match (self.record, leaving) {
            (Some(_), Leaving::Later) => Kept::Waiting,
            (Some(record), Leaving::Over) if has_result => Kept::Over(record),
            (Some(record), Leaving::Over) => {
                record.erase().map_or_else(Kept::NotErased, |()| Kept::None)
            }
            (None, Leaving::Later | Leaving::Over) => Kept::None,
        };
        (self.administration.into_session(), kept)
    }
}
