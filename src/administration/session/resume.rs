//! An administration that was interrupted, from what was recorded of it.
//!
//! What was recorded is done again without planning anything: it says itself what was asked. Only at its
//! end is the next step planned, once, however much was answered.

use std::sync::Arc;

use crate::entry::{Entry, Header};
use crate::instrument::Instrument;
use crate::session::plan::Course;
use crate::session::{Session, Step};
use model::answers::{Answer, AnswerSheet};

impl Session {
    /// Goes on from what was done, in its order, at the furthest step.
    ///
    /// A step that is new comes next, whatever would be planned today; an item behind a stop says that
    /// the person had gone on. What the quiz or its catalog does not hold any more is left out.
    pub fn resumed(instrument: Arc<Instrument>, header: &Header, entries: &[Entry]) -> Self {
        let mut replay = Replay {
            session: Self::headed(instrument, header),
            stop: None,
        };
        for entry in entries {
            replay.again(entry);
        }
        replay.planned()
    }

    /// Goes to a step, wherever it is planned, or puts it next; tells whether it is new.
    fn go_to(&mut self, step: Step) -> bool {
        let at = self.steps.iter().position(|other| *other == step);
        self.at = at.map_or(self.reached, |at| at.min(self.reached));
        if at != Some(self.at) {
            self.steps.retain(|other| *other != step);
            self.steps.insert(self.at, step);
        }
        at.is_none()
    }
}

/// A session that is brought to where it was.
struct Replay {
    session: Session,
    /// Where a form has stopped for a reason not worked out yet: what was known there.
    stop: Option<AnswerSheet>,
}

impl Replay {
    fn again(&mut self, entry: &Entry) {
        let quiz = self.session.quiz();
        let (step, answer, seconds) = match entry {
            Entry::Job(job) => {
                if let Some(job) = self.session.instrument.career(job) {
                    self.session.works_as(job);
                }
                return;
            }
            Entry::Guess(guess) => {
                if let Some(guess) = self.session.instrument.meant(guess) {
                    self.session.guess(guess);
                }
                return;
            }
            Entry::Item {
                item,
                answer,
                seconds,
            } => {
                let place = quiz.items.iter().position(|other| other.id == *item);
                (place.map(Step::Item), answer.clone(), *seconds)
            }
            Entry::Question { question, option } => {
                let place = quiz.context.iter().position(|other| other.id == *question);
                (place.map(Step::Question), option.map(Answer::One), None)
            }
        };
        if let Some(step) = step {
            self.step_again(step, answer, seconds);
        }
    }

    fn step_again(&mut self, step: Step, answer: Option<Answer>, seconds: Option<f64>) {
        let session = &mut self.session;
        let is_new = session.go_to(step);
        match step {
            // Nobody is asked an item after a stop who does not want to go on.
            Step::Item(_) if is_new => {
                if self.stop.take().is_some() {
                    session.set_course(Course::GoingOn);
                }
            }
            // Where an item's answer changed, it is looked anew whether there is a reason to stop.
            Step::Item(_) => {
                if answer.is_none() || answer != session.current_answer() {
                    self.stop = None;
                }
            }
            // The situation comes behind a stop.
            Step::Question(_) => {
                if is_new && !session.is_going_on() {
                    self.stop.get_or_insert_with(|| session.sheet.clone());
                }
            }
        }
        let given = answer.map(|answer| session.give(answer, seconds));
        if given.is_none_or(|given| given.is_err()) {
            session.take_back();
        }
        session.pass();
    }

    fn planned(self) -> Session {
        let Self { mut session, stop } = self;
        session.jump_forward();
        if let Some(known) = stop {
            if let Some(next) = session.next(&known) {
                session.follow(next);
            }
        } else if session.is_finished() {
            session.plan_on();
        }
        session
    }
}
