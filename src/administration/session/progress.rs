//! How far a session is, and how long the rest takes at the person's own pace.

use crate::session::{Session, Step};

/// How far a session is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// The place of what is asked now, 1 for the first; one more than `steps` at the end.
    pub place: usize,
    /// How many things are asked in all, as far as one can tell.
    pub steps: usize,
    /// Whether [`Progress::steps`] is sure, or only likely.
    pub is_sure: bool,
    /// How many of the scored items are answered, of all that the quiz has.
    pub items: Share,
    /// How many of the context questions are answered.
    pub questions: Share,
    /// How many are still to be answered from here on; those skipped before are not among them.
    pub left: usize,
    /// The seconds that those are expected to take at the person's own pace.
    pub seconds_left: f64,
}

/// A part of a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// How many are answered.
    pub answered: usize,
    /// How many there are.
    pub of: usize,
}

impl Session {
    /// How far the session is, and how long the rest is expected to take.
    pub fn progress(&self) -> Progress {
        let unanswered = |step: &&Step| self.answer_at(**step).is_none();
        let left: Vec<&Step> = self.steps[self.at..].iter().filter(unanswered).collect();
        let expected: f64 = left.iter().map(|step| self.asked(**step).seconds()).sum();
        let coming = self.coming();
        let is_sure = coming.is_empty() || self.asks_all();
        let coming_seconds: f64 = coming.iter().map(|asked| asked.seconds()).sum();
        let questions = self.quiz().context.len();
        Progress {
            place: self.at + 1,
            steps: self.steps.len() + coming.len(),
            is_sure,
            items: Share {
                answered: self.sheet.len(),
                of: self.quiz().items.len(),
            },
            questions: Share {
                answered: self.sheet.contexts().count(),
                of: questions,
            },
            left: left.len() + coming.len(),
            seconds_left: (expected + coming_seconds) * self.pace(),
        }
    }

    /// The person's time over the expected time, drawn towards 1 while little is measured.
    fn pace(&self) -> f64 {
        let (mut measured, mut expected) = (PRIOR_SECONDS, PRIOR_SECONDS);
        for (item, seconds) in &self.sheet.seconds {
            let Some(item) = self.quiz().item(item) else {
                continue;
            };
            let usual = f64::from(item.seconds);
            measured += seconds.min(usual * LONGEST_PACE);
            expected += usual;
        }
        measured / expected
    }
}

/// How much the expected pace weighs against the measured one: as much as a minute of answers, so
/// that two quick clicks promise nothing.
const PRIOR_SECONDS: f64 = 60.0;

/// An answer that took longer than this many times the expected time was interrupted by something
/// else, and counts as this long.
const LONGEST_PACE: f64 = 5.0;
