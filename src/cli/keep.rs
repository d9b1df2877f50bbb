//! The journal of a quiz: the offer to go on with one that was not finished, and its end.

use std::io;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::answers::Guess;
use crate::cli::{Error, Globals};
use crate::journal::{Entry, Header, Journal, NotKept, Opened, Unfinished};
use crate::quiz::Quiz;
use crate::session::{Session, Step};
use crate::terminal::{Setting, interview};
use crate::words::interview::{Loss, ResumeChoice};

/// How a quiz starts.
pub(super) struct Start {
    /// Where its answers are kept, or why they are not.
    pub(super) journal: Result<Journal, NotKept>,
    /// How the quiz that goes on began; `None` where a new one begins, or that line is damaged.
    pub(super) header: Option<Header>,
    /// What was done before, in its order.
    pub(super) entries: Vec<Entry>,
}

impl Start {
    /// Opens the journal, and asks what to do with a quiz that was not finished; `None` if the person
    /// leaves instead.
    pub(super) fn ask(
        quiz: &Quiz,
        setting: Setting,
        globals: &Globals,
    ) -> Result<Option<Self>, Error> {
        let folder = globals.environment.state.as_deref();
        let no_folder = NotKept::Refused(io::ErrorKind::NotFound);
        let opened = folder
            .ok_or(no_folder)
            .and_then(|folder| Journal::open(folder, quiz));
        let (journal, unfinished) = match opened {
            Ok(Opened::Empty(journal)) => (Ok(journal), None),
            Ok(Opened::Unfinished(journal, unfinished)) => (Ok(journal), Some(unfinished)),
            Err(reason) => (Err(reason), None),
        };
        let anew = |journal| Self {
            journal,
            header: None,
            entries: Vec::new(),
        };
        let Some(unfinished) = unfinished else {
            return Ok(Some(anew(journal)));
        };
        let at = local(&unfinished);
        let losses = losses(&unfinished, quiz);
        let chosen = interview::resume(at, unfinished.answers(), &losses, setting)?;
        Ok(chosen.map(|choice| match choice {
            ResumeChoice::GoOn => Self {
                journal,
                header: unfinished.header,
                entries: unfinished.entries,
            },
            ResumeChoice::Anew => anew(journal),
            ResumeChoice::NotMine => anew(Err(NotKept::Others)),
        }))
    }

    /// Gives a session what was answered before, or begins the journal where nothing was.
    pub(super) fn apply(
        self,
        session: &mut Session<'_>,
        header: &Header,
        is_known: impl Fn(&Guess) -> bool,
    ) -> Result<Journal, NotKept> {
        let quiz = session.quiz();
        let mut journal = self.journal?;
        if self.entries.is_empty() {
            journal.begin(header)?;
        }
        for entry in self.entries {
            // What the quiz does not ask any more was left out when the journal was read.
            let _ = match entry {
                Entry::Item {
                    item,
                    answer,
                    seconds,
                } => {
                    let place = quiz.items.iter().position(|other| other.id == item);
                    place.map(|place| session.recall(Step::Item(place), answer, seconds))
                }
                Entry::Question { question, option } => {
                    let place = quiz.context.iter().position(|other| other.id == question);
                    let answer = option.map(crate::answers::Answer::One);
                    place.map(|place| session.recall(Step::Question(place), answer, None))
                }
                Entry::Guess(guess) => {
                    if is_known(&guess) {
                        session.guess(guess);
                    }
                    None
                }
            };
        }
        session.jump_forward();
        Ok(journal)
    }
}

/// When the last answer was given, on the clock of the wall; `None` for what no calendar holds.
fn local(unfinished: &Unfinished) -> Option<DateTime> {
    let at = Timestamp::try_from(unfinished.at).ok()?;
    Some(at.to_zoned(TimeZone::system()).datetime()).filter(|at| at.year() > 0)
}

fn losses(unfinished: &Unfinished, quiz: &Quiz) -> Vec<Loss> {
    let header = unfinished.header.as_ref();
    let has_changed = header.is_some_and(|header| header.hash != quiz.hash);
    let lost = unfinished.lost + usize::from(header.is_none());
    [
        has_changed.then_some(Loss::OtherEdition),
        (lost > 0).then_some(Loss::Lines(lost)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::local;
    use crate::journal::Unfinished;

    #[test]
    fn a_date_outside_the_calendar_is_none() {
        let local_at = |at: SystemTime| {
            local(&Unfinished {
                header: None,
                entries: Vec::new(),
                lost: 0,
                at,
            })
        };
        let epoch = SystemTime::UNIX_EPOCH;
        assert!(local_at(epoch + Duration::from_hours(24)).is_some());
        let year = Duration::from_hours(24 * 365);
        for at in [
            epoch + year * 9000,
            epoch - year * 3000,
            epoch - year * 20_000,
        ] {
            assert_eq!(local_at(at), None, "{at:?}");
        }
    }
}
