//! One administration of a quiz to one person: where they are, and what they answered.
//!
//! What is asked is either planned in full ([`order()`]) or chosen after each answer by
//! [`rules::adaptive`](crate::rules::adaptive). Pure: chance comes in as a seed, time as numbers, and
//! nothing is shown or stored here.

mod order;

pub use order::order;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::answers::{Answer, AnswerError, AnswerSheet, Guess, MAX_GUESSES, MAX_SECONDS};
use crate::id::OptionId;
use crate::locale::Text;
use crate::quiz::{Item, Question, Quiz, Response, Shape};
use crate::rules::Scoring;
use crate::rules::adaptive::{MOST, Next, Stop};
use crate::traits::{Domain, Trait, TraitIndex, Traits};

/// One thing to ask, by its place in the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A scored item.
    Item(usize),
    /// A context question.
    Question(usize),
}

impl Step {
    /// The place of a scored item.
    fn item(self) -> Option<usize> {
        match self {
            Self::Item(place) => Some(place),
            Self::Question(_) => None,
        }
    }
}

/// What is asked at a step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Asked<'q> {
    /// A scored item.
    Item(&'q Item),
    /// A context question.
    Question(&'q Question),
}

/// The kind of questions that follow each other: the parts of a quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What one would like, as ratings.
    Likes,
    /// What one can do, as ratings.
    Skills,
    /// Pairs and the like: some activities side by side.
    Comparisons,
    /// The person's situation.
    Situation,
}

/// One of the answers to choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice<'q> {
    /// Its name within the item or question.
    pub id: &'q OptionId,
    /// What is shown.
    pub label: &'q Text,
}

impl<'q> Asked<'q> {
    /// What is shown.
    pub fn prompt(self) -> &'q Text {
        match self {
            Self::Item(item) => &item.prompt,
            Self::Question(question) => &question.prompt,
        }
    }

    /// The question that the prompt is the object of, for a rating.
    pub fn stem(self) -> Option<&'q Text> {
        match self {
            Self::Item(Item {
                response: Response::Rating { stem, .. },
                ..
            }) => Some(stem),
            Self::Item(_) | Self::Question(_) => None,
        }
    }

    /// Why it is asked.
    pub fn help(self) -> &'q Text {
        match self {
            Self::Item(item) => &item.help,
            Self::Question(question) => &question.help,
        }
    }

    /// The seconds that a person is expected to need.
    pub fn seconds(self) -> f64 {
        match self {
            Self::Item(item) => f64::from(item.seconds),
            Self::Question(question) => f64::from(question.seconds),
        }
    }

    /// The shape that its answer must have.
    pub fn shape(self) -> Shape {
        match self {
            Self::Item(item) => item.response.shape(),
            Self::Question(_) => Shape::One,
        }
    }

    /// The answers to choose from, in the order in which they are shown.
    pub fn choices(self) -> Vec<Choice<'q>> {
        match self {
            Self::Item(item) => match &item.response {
                Response::Rating { anchors, .. } => anchors
                    .iter()
                    .map(|a| Choice {
                        id: &a.id,
                        label: &a.label,
                    })
                    .collect(),
                Response::Pair(options)
                | Response::Choice(options)
                | Response::Multi(options)
                | Response::Ranking(options) => options
                    .iter()
                    .map(|o| Choice {
                        id: &o.id,
                        label: &o.label,
                    })
                    .collect(),
            },
            Self::Question(question) => question
                .options
                .iter()
                .map(|o| Choice {
                    id: &o.id,
                    label: &o.label,
                })
                .collect(),
        }
    }
}

/// A quiz under way.
#[derive(Clone, Debug)]
pub struct Session<'q> {
    quiz: &'q Quiz,
    traits: &'q Traits,
    plan: Plan<'q>,
    /// What was asked so far, and what is planned.
    steps: Vec<Step>,
    at: usize,
    reached: usize,
    /// The steps to which the next ones forward lead, the last first; none outside of a second look.
    again: Vec<usize>,
    sheet: AnswerSheet,
}

/// How it is decided what comes next.
#[derive(Clone, Copy, Debug)]
enum Plan<'q> {
    /// Everything is planned.
    Full,
    /// The next item is chosen after each answer.
    Adaptive {
        scoring: &'q Scoring<'q>,
        seed: u64,
        course: Course,
    },
}

/// How far an adaptive form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Course {
    /// Items are asked until there is a reason to stop.
    Asking,
    /// The items are over, for this reason, and the context questions are planned.
    Stopped(Stop),
    /// The person wanted more than the form asks of itself.
    GoingOn,
}

/// How far a session is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// The place of what is asked now, 1 for the first; one more than `steps` at the end.
    pub place: usize,
    /// How many things are asked in all, as far as one can tell.
    pub steps: usize,
    /// Whether [`Progress::steps`] is sure, or only likely.
    pub is_sure: bool,
    /// How many of the scored items are answered.
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

impl<'q> Session<'q> {
    /// Starts a quiz in which everything is asked; `steps` as [`order()`] gives them.
    pub fn full(quiz: &'q Quiz, traits: &'q Traits, steps: Vec<Step>) -> Self {
        Self {
            quiz,
            traits,
            plan: Plan::Full,
            steps,
            at: 0,
            reached: 0,
            again: Vec::new(),
            sheet: AnswerSheet::default(),
        }
    }

    /// Starts a quiz that asks what tells most, and stops when it knows enough; then come the context
    /// questions. The same seed and answers give the same questions.
    pub fn adaptive(
        quiz: &'q Quiz,
        traits: &'q Traits,
        scoring: &'q Scoring<'q>,
        seed: u64,
    ) -> Self {
        let course = Course::Asking;
        let mut session = Self {
            plan: Plan::Adaptive {
                scoring,
                seed,
                course,
            },
            ..Self::full(quiz, traits, Vec::new())
        };
        session.plan_on();
        session
    }

    /// Plans the next step where none is planned; nothing happens at the end.
    fn plan_on(&mut self) {
        let Plan::Adaptive {
            scoring,
            seed,
            course,
        } = self.plan
        else {
            return;
        };
        let asked: Vec<usize> = self.steps.iter().filter_map(|step| step.item()).collect();
        // A stream for each place: going back and answering otherwise draws no other numbers.
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        chance.set_stream(asked.len() as u64);
        let next = match course {
            Course::Asking => scoring.next(&asked, &self.sheet, &mut chance),
            Course::Stopped(stop) => Next::Stop(stop),
            Course::GoingOn => match scoring.go_on(&asked, &self.sheet, &mut chance) {
                Some(item) => Next::Ask(item),
                None => Next::Stop(Stop::Complete),
            },
        };
        match next {
            Next::Ask(item) => self.steps.push(Step::Item(item)),
            Next::Stop(stop) => {
                if course == Course::Asking {
                    let questions = (0..self.quiz.context.len()).map(Step::Question);
                    let new = questions.filter(|step| !self.steps.contains(step));
                    self.steps.extend(new.collect::<Vec<_>>());
                }
                self.set_course(Course::Stopped(stop));
            }
        }
    }

    fn set_course(&mut self, to: Course) {
        if let Plan::Adaptive { course, .. } = &mut self.plan {
            *course = to;
        }
    }

    /// Looks anew whether there is a reason to stop, where an item's answer changed behind one.
    fn reconsider(&mut self) {
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
        let n_items = self.steps.iter().filter_map(|step| step.item()).count();
        self.stopped().is_some() && n_items < self.quiz.items.len()
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

    /// The quiz.
    pub fn quiz(&self) -> &'q Quiz {
        self.quiz
    }

    /// The traits that it may measure.
    pub fn traits(&self) -> &'q Traits {
        self.traits
    }

    /// What is answered so far.
    pub fn sheet(&self) -> &AnswerSheet {
        &self.sheet
    }

    /// Ends the session.
    pub fn into_sheet(self) -> AnswerSheet {
        self.sheet
    }

    /// What is asked now; `None` once the last step is behind.
    pub fn current(&self) -> Option<Asked<'q>> {
        self.steps.get(self.at).map(|step| self.asked(*step))
    }

    /// Whether what is asked now is the first of all.
    pub fn is_first(&self) -> bool {
        self.at == 0
    }

    /// The part that begins with what is asked now, when it is reached for the first time; none for
    /// the first part.
    pub fn begins(&self) -> Option<Part> {
        let part = self.part(self.asked(*self.steps.get(self.at)?));
        let mut before = self.steps[..self.at].iter();
        let is_new = before.all(|step| self.part(self.asked(*step)) != part);
        (is_new && self.at > 0 && !self.is_behind()).then_some(part)
    }

    /// The traits that an answer counts for, each once; none for a context question.
    pub fn measured(&self, asked: Asked<'q>) -> Vec<&'q Trait> {
        let Asked::Item(item) = asked else {
            return Vec::new();
        };
        let measured: Vec<TraitIndex> = match &item.response {
            Response::Rating { measures, .. } => measures.iter().map(|m| m.of).collect(),
            Response::Pair(options)
            | Response::Choice(options)
            | Response::Multi(options)
            | Response::Ranking(options) => {
                let loads = options.iter().flat_map(|option| &option.loads);
                loads.map(|load| load.of).collect()
            }
        };
        let mut each = Vec::new();
        for of in measured {
            if !each.contains(&of) {
                each.push(of);
            }
        }
        each.into_iter().map(|of| self.traits.get(of)).collect()
    }

    fn part(&self, asked: Asked<'q>) -> Part {
        match asked {
            Asked::Item(Item {
                response: Response::Rating { .. },
                ..
            }) => match self.measured(asked).first().map(|of| of.id.domain) {
                Some(Domain::Skill) => Part::Skills,
                Some(Domain::Interest) | None => Part::Likes,
            },
            Asked::Item(_) => Part::Comparisons,
            Asked::Question(_) => Part::Situation,
        }
    }

    /// The answer that is already there to what is asked now.
    pub fn current_answer(&self) -> Option<Answer> {
        self.steps
            .get(self.at)
            .and_then(|step| self.answer_at(*step))
    }

    /// Records the answer to what is asked now, and goes on.
    ///
    /// `seconds` is how long the person took, where it was measured; it is kept for scored items. Of a
    /// question that is answered again the longest time is kept: it was read by then.
    ///
    /// # Errors
    ///
    /// Nothing changes if the answer does not fit what is asked, or nothing is asked any more.
    pub fn answer(&mut self, answer: Answer, seconds: Option<f64>) -> Result<(), AnswerError> {
        match self.current().ok_or(AnswerError::NotAsked)? {
            Asked::Item(item) => {
                if self.sheet.get(&item.id) != Some(&answer) {
                    self.sheet.answer(self.quiz, &item.id, answer)?;
                    self.reconsider();
                }
                if let Some(seconds) = seconds.filter(|s| (0.0..=MAX_SECONDS).contains(s)) {
                    let longest = self.sheet.seconds.entry(item.id.clone()).or_insert(seconds);
                    *longest = longest.max(seconds);
                }
            }
            Asked::Question(question) => {
                let Answer::One(option) = answer else {
                    return Err(AnswerError::WrongShape);
                };
                let option = question
                    .options
                    .get(option)
                    .ok_or(AnswerError::NoSuchOption)?;
                self.sheet.situate(self.quiz, &question.id, &option.id)?;
            }
        }
        self.forward();
        Ok(())
    }

    /// Goes to a step, answers it, or skips it where there is no answer, and goes on: what was done in
    /// an administration that was interrupted, in its order. A step that is new comes next, whatever
    /// was planned here; an item after a stop says that the person had gone on.
    ///
    /// # Errors
    ///
    /// As [`answer`](Self::answer).
    pub fn recall(
        &mut self,
        step: Step,
        answer: Option<Answer>,
        seconds: Option<f64>,
    ) -> Result<(), AnswerError> {
        let at = self.steps.iter().position(|other| *other == step);
        self.at = at.map_or(self.reached, |at| at.min(self.reached));
        if at != Some(self.at) {
            self.steps.retain(|other| *other != step);
            self.steps.insert(self.at, step);
        }
        // Nobody is asked an item after a stop who does not want to go on.
        if at.is_none() && step.item().is_some() && self.stopped().is_some() {
            self.set_course(Course::GoingOn);
        }
        let Some(answer) = answer else {
            self.skip();
            return Ok(());
        };
        self.answer(answer, seconds)
    }

    /// Records something that the person expects; tells whether there was room and it is new.
    pub fn guess(&mut self, guess: Guess) -> bool {
        let guesses = &mut self.sheet.guesses;
        let is_new = guesses.len() < MAX_GUESSES && !guesses.contains(&guess);
        if is_new {
            guesses.push(guess);
        }
        is_new
    }

    /// Leaves what is asked now without an answer, taking back one that was there, and goes on.
    pub fn skip(&mut self) {
        match self.current() {
            Some(Asked::Item(item)) => {
                self.sheet.withdraw(&item.id);
                self.reconsider();
            }
            Some(Asked::Question(question)) => self.sheet.withdraw_context(&question.id),
            None => {}
        }
        self.forward();
    }

    /// Goes one step back and tells whether there was one.
    pub fn back(&mut self) -> bool {
        let moved = self.at > 0;
        self.at = self.at.saturating_sub(1);
        moved
    }

    /// Goes one step on, leaving everything as it is.
    pub fn forward(&mut self) {
        self.at = self.again.pop().unwrap_or(self.at + 1);
        self.at = self.at.min(self.steps.len());
        self.reached = self.reached.max(self.at);
        if self.at == self.steps.len() {
            self.plan_on();
        }
    }

    /// The scored items that were reached, by their places in the quiz, in the order in which they
    /// were asked.
    pub fn asked_items(&self) -> Vec<usize> {
        let reached = self.steps[..self.reached].iter();
        reached.filter_map(|step| step.item()).collect()
    }

    /// Goes over some scored items once more, in this order, and then on to where the person was;
    /// items that are not asked are left out.
    pub fn revisit(&mut self, items: &[usize]) {
        let back = self.at;
        let places = items.iter().rev().filter_map(|item| {
            self.steps
                .iter()
                .position(|step| step.item() == Some(*item))
        });
        self.again = std::iter::once(back).chain(places).collect();
        self.forward();
    }

    /// Goes to the furthest step that was reached.
    pub fn jump_forward(&mut self) {
        self.at = self.reached;
    }

    /// Whether the furthest step that was reached lies ahead, after going back.
    pub fn is_behind(&self) -> bool {
        self.at < self.reached
    }

    /// Whether the last step is behind.
    pub fn is_finished(&self) -> bool {
        self.at == self.steps.len()
    }

    /// How far the session is, and how long the rest is expected to take.
    pub fn progress(&self) -> Progress {
        let unanswered = |step: &&Step| self.answer_at(**step).is_none();
        let left: Vec<&Step> = self.steps[self.at..].iter().filter(unanswered).collect();
        let n_items = self.steps.iter().filter_map(|step| step.item()).count();
        let expected: f64 = left.iter().map(|step| self.asked(**step).seconds()).sum();
        let coming = self.coming();
        let is_sure = coming.is_empty() || self.asks_all();
        let coming_seconds: f64 = coming.iter().map(|asked| asked.seconds()).sum();
        let questions = self.quiz.context.len();
        Progress {
            place: self.at + 1,
            steps: self.steps.len() + coming.len(),
            is_sure,
            items: Share {
                answered: self.sheet.len(),
                of: n_items
                    + coming
                        .iter()
                        .filter(|asked| matches!(asked, Asked::Item(_)))
                        .count(),
            },
            questions: Share {
                answered: self.sheet.contexts().count(),
                of: questions,
            },
            left: left.len() + coming.len(),
            seconds_left: (expected + coming_seconds) * self.pace(),
        }
    }

    /// Whether every item is asked, one after the other.
    fn asks_all(&self) -> bool {
        match self.plan {
            Plan::Full => true,
            Plan::Adaptive { course, .. } => matches!(course, Course::GoingOn),
        }
    }

    /// What is likely to come after what is planned; nothing once all is.
    fn coming(&self) -> Vec<Asked<'q>> {
        let Plan::Adaptive { course, .. } = self.plan else {
            return Vec::new();
        };
        let asked: Vec<usize> = self.steps.iter().filter_map(|step| step.item()).collect();
        let open = self
            .quiz
            .items
            .iter()
            .enumerate()
            .filter(|(at, _)| !asked.contains(at));
        let open = open.map(|(_, item)| Asked::Item(item));
        match course {
            Course::Asking => {
                let questions = (0..self.quiz.context.len()).map(Step::Question);
                let questions = questions.filter(|step| !self.steps.contains(step));
                open.take(likely_left(asked.len()))
                    .chain(questions.map(|step| self.asked(step)))
                    .collect()
            }
            Course::Stopped(_) => Vec::new(),
            Course::GoingOn => open.collect(),
        }
    }

    /// The person's time over the expected time, drawn towards 1 while little is measured.
    fn pace(&self) -> f64 {
        let (mut measured, mut expected) = (PRIOR_SECONDS, PRIOR_SECONDS);
        for (item, seconds) in &self.sheet.seconds {
            let Some(item) = self.quiz.item(item) else {
                continue;
            };
            let usual = f64::from(item.seconds);
            measured += seconds.min(usual * LONGEST_PACE);
            expected += usual;
        }
        measured / expected
    }

    fn asked(&self, step: Step) -> Asked<'q> {
        match step {
            Step::Item(at) => Asked::Item(&self.quiz.items[at]),
            Step::Question(at) => Asked::Question(&self.quiz.context[at]),
        }
    }

    fn answer_at(&self, step: Step) -> Option<Answer> {
        match self.asked(step) {
            Asked::Item(item) => self.sheet.get(&item.id).cloned(),
            Asked::Question(question) => {
                let chosen = self.sheet.context(&question.id)?;
                question
                    .options
                    .iter()
                    .position(|o| o.id == *chosen)
                    .map(Answer::One)
            }
        }
    }
}

/// How many items are likely to come after so many: up to the usual length at first, then half of what
/// there can be. The share of the way that is behind never falls.
fn likely_left(asked: usize) -> usize {
    let at_most = MOST.saturating_sub(asked);
    usize::max(USUAL.saturating_sub(asked), at_most / 2)
}

/// The usual length of an adaptive form: about its mean over simulated people (`boussole audit`).
const USUAL: usize = 23;

/// How much the expected pace weighs against the measured one: as much as a minute of answers, so
/// that two quick clicks promise nothing.
const PRIOR_SECONDS: f64 = 60.0;

/// An answer that took longer than this many times the expected time was interrupted by something
/// else, and counts as this long.
const LONGEST_PACE: f64 = 5.0;
