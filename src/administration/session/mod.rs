//! One administration of a quiz to one person: where they are, and what they answered.
//!
//! What is asked is either planned in full ([`order()`]) or chosen after each answer by
//! [`rules::adaptive`](rules::adaptive). Pure: chance comes in as a seed, time as numbers, and
//! nothing is shown or stored here.

mod asked;
mod order;
mod plan;
mod progress;

pub use asked::{Asked, Choice, Part, Step};
pub use order::order;
pub use plan::is_short;
pub use progress::{Progress, Share};

use crate::session::plan::{Course, Plan};
use model::answers::{Answer, AnswerError, AnswerSheet, Guess, MAX_GUESSES, MAX_SECONDS};
use model::quiz::{Item, Quiz, Response};
use model::traits::{Domain, Trait, TraitIndex, Traits};
use rules::Scoring;

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
    pub fn adaptive(quiz: &'q Quiz, traits: &'q Traits, scoring: &'q Scoring, seed: u64) -> Self {
        let mut session = Self {
            plan: Plan::adaptive(scoring, seed),
            ..Self::full(quiz, traits, Vec::new())
        };
        session.plan_on();
        session
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
