//! How far a session is, and how long the rest takes at the person's own pace.

use crate::session::{Part, Session, Step};

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
    /// The part that is under way, where what is asked is chosen after each answer; `None` where all is
    /// asked, and at the end.
    pub part: Option<PartProgress>,
}

/// How far a part is whose questions follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartProgress {
    /// What it asks about now.
    pub part: Part,
    /// How many of its questions are behind.
    pub behind: usize,
    /// How many are ahead, with the one that is asked now: so many, or at most so many.
    pub ahead: usize,
    /// Whether [`PartProgress::ahead`] is sure.
    pub is_sure: bool,
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
                of: self.sheet.n_asked(self.quiz()),
            },
            questions: Share {
                answered: self.sheet.contexts().count(),
                of: questions,
            },
            left: left.len() + coming.len(),
            seconds_left: (expected + coming_seconds) * self.pace(),
            part: self.part_progress(),
        }
    }

    fn part_progress(&self) -> Option<PartProgress> {
        if self.asks_all() {
            return None;
        }
        let step = self.step()?;
        let block = self.block(step);
        let of_block = |step: &&Step| self.block(**step) == block;
        let (behind, ahead) = self.steps.split_at(self.at);
        let may_come = match block {
            Block::Chosen => self.may_come(),
            Block::Opening | Block::Situation => 0,
        };
        Some(PartProgress {
            part: self.part(self.asked(step)),
            behind: behind.iter().filter(of_block).count(),
            ahead: ahead.iter().filter(of_block).count() + may_come,
            is_sure: may_come == 0,
        })
    }

    fn block(&self, step: Step) -> Block {
        match step {
            Step::Item(at) if self.quiz().opens(&self.quiz().items[at]) => Block::Opening,
            Step::Item(_) => Block::Chosen,
            Step::Question(_) => Block::Situation,
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

/// Questions that follow each other in a form that is not asked in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Block {
    /// What everybody is asked first.
    Opening,
    /// The items that are chosen one by one.
    Chosen,
    /// The context questions.
    Situation,
}

/// How much the expected pace weighs against the measured one: as much as a minute of answers, so
/// that two quick clicks promise nothing.
const PRIOR_SECONDS: f64 = 60.0;

/// An answer that took longer than this many times the expected time was interrupted by something
/// else, and counts as this long.
const LONGEST_PACE: f64 = 5.0;
