//! What comes next: everything in turn, or what tells most.

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::session::{Asked, Session, Step};
use model::answers::AnswerSheet;
use model::quiz::Quiz;
use rules::adaptive::{MOST, Next, Stop};

/// How it is decided what comes next.
#[derive(Clone, Copy, Debug)]
pub(super) enum Plan {
    /// Everything is planned.
    Full,
    /// The next item is chosen after each answer.
    Adaptive { seed: u64, course: Course },
}

/// How far an adaptive form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Course {
    /// Items are asked until there is a reason to stop.
    Asking,
    /// The items are over, for this reason, and the context questions are planned.
    Stopped(Stop),
    /// The person wanted more than the form asks of itself.
    GoingOn,
}

impl Plan {
    pub(super) const fn adaptive(seed: u64) -> Self {
        Self::Adaptive {
            seed,
            course: Course::Asking,
        }
    }
}

impl Session {
    /// The scored items that are planned so far, by their places in the quiz.
    pub(super) fn planned_items(&self) -> Vec<usize> {
        self.steps.iter().filter_map(|step| step.item()).collect()
    }

    /// Plans the next step where none is planned; nothing happens at the end.
    pub(super) fn plan_on(&mut self) {
        if let Some(next) = self.next(&self.sheet) {
            self.follow(next);
        }
    }

    /// What comes next for somebody of whom no more than this is known. What they say of careers changes no
    /// question: they are asked of what they like, not of what they were shown.
    pub(super) fn next(&self, known: &AnswerSheet) -> Option<Next> {
        let Plan::Adaptive { seed, course } = self.plan else {
            return None;
        };
        let scoring = self.instrument.scoring();
        let known = &known.without_reactions();
        let asked = self.planned_items();
        // A stream for each place: going back and answering otherwise draws no other numbers.
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        chance.set_stream(asked.len() as u64);
        Some(match course {
            Course::Asking => scoring.next(&asked, known, &mut chance),
            Course::Stopped(stop) => Next::Stop(stop),
            Course::GoingOn => match scoring.go_on(&asked, known, &mut chance) {
                Some(item) => Next::Ask(item),
                None => Next::Stop(Stop::Complete),
            },
        })
    }

    pub(super) fn follow(&mut self, next: Next) {
        match next {
            Next::Ask(item) => self.steps.push(Step::Item(item)),
            Next::Stop(stop) => {
                if !self.is_going_on() && self.stopped().is_none() {
                    let questions = (0..self.quiz().context.len()).map(Step::Question);
                    let new = questions.filter(|step| !self.steps.contains(step));
                    self.steps.extend(new.collect::<Vec<_>>());
                }
                self.set_course(Course::Stopped(stop));
            }
        }
    }

    /// Whether the person wanted more than the form asks of itself.
    pub(crate) fn is_going_on(&self) -> bool {
        let Plan::Adaptive { course, .. } = self.plan else {
            return false;
        };
        course == Course::GoingOn
    }

    pub(super) fn set_course(&mut self, to: Course) {
        if let Plan::Adaptive { course, .. } = &mut self.plan {
            *course = to;
        }
    }

    /// Looks anew whether there is a reason to stop, where an item's answer changed behind one.
    pub(super) fn reconsider(&mut self) {
        if let Plan::Adaptive {
            course: course @ Course::Stopped(_),
            ..
        } = &mut self.plan
        {
            *course = Course::Asking;
        }
    }

    /// Why no more items are asked; `None` while they are, and for a form that asks everything.
    pub fn stopped(&self) -> Option<Stop> {
        match self.plan {
            Plan::Adaptive {
                course: Course::Stopped(stop),
                ..
            } => Some(stop),
            Plan::Adaptive { .. } | Plan::Full => None,
        }
    }

    /// Whether the form stopped before its last item, so that one can [`Session::go_on`].
    pub fn has_more(&self) -> bool {
        self.stopped().is_some() && self.planned_items().len() < self.quiz().items.len()
    }

    /// Asks the items that are still open, those that tell most first, although the form had stopped;
    /// nothing happens if it had not, or none is open.
    pub fn go_on(&mut self) {
        if self.has_more() {
            self.set_course(Course::GoingOn);
            self.at = self.steps.len();
            self.plan_on();
        }
    }

    /// Whether every item is asked, one after the other.
    pub(super) fn asks_all(&self) -> bool {
        matches!(self.plan, Plan::Full) || self.is_going_on()
    }

    /// What is likely to come after what is planned; nothing once all is.
    pub(super) fn coming(&self) -> Vec<Asked<'_>> {
        let Plan::Adaptive { course, .. } = self.plan else {
            return Vec::new();
        };
        let asked = self.planned_items();
        let open = self
            .quiz()
            .items
            .iter()
            .enumerate()
            .filter(|(at, _)| !asked.contains(at));
        let open = open.map(|(_, item)| Asked::Item(item));
        match course {
            Course::Asking => {
                let questions = (0..self.quiz().context.len()).map(Step::Question);
                let questions = questions.filter(|step| !self.steps.contains(step));
                open.take(likely_left(self.chosen()))
                    .chain(questions.map(|step| self.asked(step)))
                    .collect()
            }
            Course::Stopped(_) => Vec::new(),
            Course::GoingOn => open.collect(),
        }
    }

    /// How many items were chosen one by one so far.
    fn chosen(&self) -> usize {
        let items = &self.quiz().items;
        let asked = self.planned_items().into_iter();
        asked.filter(|at| !self.quiz().opens(&items[*at])).count()
    }

    /// How many items may be chosen after those that are planned, at most.
    pub(super) fn may_come(&self) -> usize {
        let Plan::Adaptive { course, .. } = self.plan else {
            return 0;
        };
        let open = self.quiz().items.len() - self.planned_items().len();
        match course {
            Course::Asking => open.min(MOST.saturating_sub(self.chosen())),
            Course::Stopped(_) => 0,
            Course::GoingOn => open,
        }
    }
}

/// How many items are likely to come after so many: up to the usual length at first, then half of what
/// there can be. The share of the way that is behind never falls.
fn likely_left(asked: usize) -> usize {
    let at_most = MOST.saturating_sub(asked);
    usize::max(USUAL.saturating_sub(asked), at_most / 2)
}

/// Whether a quiz is short enough to ask everything: a choice among its items would save nobody time.
pub fn is_short(quiz: &Quiz) -> bool {
    let chosen = quiz.items.iter().filter(|item| !quiz.opens(item));
    chosen.count() <= USUAL
}

/// The usual length of an adaptive form: about its mean over simulated people (`boussole audit`).
const USUAL: usize = 23;
