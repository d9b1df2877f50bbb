//! One administration of a quiz to one person: where they are, and what they answered.
//!
//! What is asked is either planned in full ([`order()`]) or chosen after each answer by
//! [`rules::adaptive`]. Pure: chance comes in as a seed, time as numbers, and
//! nothing is shown or stored here.

mod order;
mod plan;
mod progress;
mod reopen;
mod resume;

pub use crate::asked::{Asked, Choice, Part, Step, Tiles};
pub use order::order;
pub use plan::is_short;
pub use progress::{PartProgress, Progress, Share};
pub use reopen::entries;

use std::sync::Arc;

use crate::entry::Header;
use crate::instrument::Instrument;
use crate::session::plan::Plan;
use model::answers::{Answer, AnswerError, AnswerSheet, Guess, MAX_GUESSES, MAX_SECONDS};
use model::id::ProfileId;
use model::quiz::{Item, Quiz, Response};
use model::reaction::{MAX_REACTIONS, Reaction};
use model::traits::{Domain, Traits};
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

/// A quiz under way.
#[derive(Clone, Debug)]
pub struct Session {
    instrument: Arc<Instrument>,
    plan: Plan,
    /// What was asked so far, and what is planned.
    steps: Vec<Step>,
    at: usize,
    reached: usize,
    /// The steps to which the next ones forward lead, the last first; none outside of a second look.
    again: Vec<usize>,
    sheet: AnswerSheet,
}

impl Session {
    /// Starts a quiz in which everything is asked; `steps` as [`order()`] gives them.
    pub fn full(instrument: Arc<Instrument>, steps: Vec<Step>) -> Self {
        Self {
            instrument,
            plan: Plan::Full,
            steps,
            at: 0,
            reached: 0,
            again: Vec::new(),
            sheet: AnswerSheet::default(),
        }
    }

    /// Starts a quiz of which no more is planned than what opens it.
    fn unplanned(instrument: Arc<Instrument>, seed: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let opening = order::opening(instrument.quiz(), &mut rng);
        Self {
            plan: Plan::adaptive(seed),
            ..Self::full(instrument, opening)
        }
    }

    /// Starts a quiz as a header says; what is not asked in full is not planned yet.
    fn headed(instrument: Arc<Instrument>, header: &Header) -> Self {
        if !header.full {
            return Self::unplanned(instrument, header.seed);
        }
        let mut rng = ChaCha8Rng::seed_from_u64(header.seed);
        let steps = order(instrument.quiz(), instrument.traits(), &mut rng);
        Self::full(instrument, steps)
    }

    /// The quiz, and what scores it.
    pub fn instrument(&self) -> &Arc<Instrument> {
        &self.instrument
    }

    /// The quiz.
    pub fn quiz(&self) -> &Quiz {
        self.instrument.quiz()
    }

    /// The traits that it may measure.
    pub fn traits(&self) -> &Traits {
        self.instrument.traits()
    }

    /// What is answered so far.
    pub fn sheet(&self) -> &AnswerSheet {
        &self.sheet
    }

    /// Ends the session.
    pub fn into_sheet(self) -> AnswerSheet {
        self.sheet
    }

    /// The step at which the session is; `None` once the last is behind.
    pub fn step(&self) -> Option<Step> {
        self.steps.get(self.at).copied()
    }

    /// What is asked now; `None` once the last step is behind.
    pub fn current(&self) -> Option<Asked<'_>> {
        self.step().map(|step| self.asked(step))
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

    fn part(&self, asked: Asked<'_>) -> Part {
        match asked {
            Asked::Item(Item {
                response: Response::Rating { .. } | Response::Favourites(_),
                ..
            }) => match self
                .instrument
                .measured(asked)
                .first()
                .map(|of| of.id.domain)
            {
                Some(Domain::Topic) => Part::Topics,
                Some(Domain::Skill) => Part::Skills,
                Some(Domain::Interest) | None => Part::Likes,
            },
            Asked::Item(_) => Part::Comparisons,
            Asked::Question(_) => Part::Situation,
        }
    }

    /// The answer that is already there to what is asked now.
    pub fn current_answer(&self) -> Option<Answer> {
        self.step().and_then(|step| self.answer_at(step))
    }

    /// The answers to choose from: of favourites, what the person did not refuse, in the order in which they
    /// were asked about it.
    pub(super) fn choices<'s>(&'s self, asked: Asked<'s>) -> Vec<Choice<'s>> {
        let mut choices = asked.choices();
        if let Asked::Item(item) = asked
            && let Response::Favourites(favourites) = &item.response
        {
            let shown = self.sheet.shown(self.quiz(), &item.id, favourites);
            choices.retain(|choice| shown.contains(&choice.place));
            let of = |step: &Step, place: usize| match self.asked(*step) {
                Asked::Item(item) => item.id == favourites.items[place],
                Asked::Question(_) => false,
            };
            choices.sort_by_key(|choice| self.steps.iter().position(|s| of(s, choice.place)));
        }
        choices
    }

    /// The battery that what is asked now is shown in.
    pub(super) fn tiles(&self) -> Option<Tiles<'_>> {
        let current = self.current()?;
        let quiz = self.quiz();
        let (id, prompt) = match current {
            Asked::Item(item) => quiz.battery_of(&item.id).map(|b| (&b.id, &b.prompt))?,
            Asked::Question(asked) => quiz.limits_of(&asked.id).map(|b| (&b.id, &b.prompt))?,
        };
        let is_in = |asked: &Asked<'_>| match asked {
            Asked::Item(item) => quiz.battery_of(&item.id).is_some_and(|b| b.id == *id),
            Asked::Question(asked) => quiz.limits_of(&asked.id).is_some_and(|b| b.id == *id),
        };
        let steps = self.steps.iter().map(|step| (*step, self.asked(*step)));
        let items: Vec<(Asked<'_>, Option<Answer>)> = steps
            .filter(|(_, asked)| is_in(asked))
            .map(|(step, asked)| (asked, self.answer_at(step)))
            .collect();
        Some(Tiles {
            id,
            prompt,
            current: items.iter().position(|(asked, _)| *asked == current)?,
            items,
        })
    }

    /// Whether there is nothing to ask at a step: of favourites, fewer than two are left to choose from.
    fn is_idle(&self, step: Step) -> bool {
        let asked = self.asked(step);
        asked.most().is_some() && self.choices(asked).len() < 2
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
        self.give(answer, seconds)?;
        self.forward();
        Ok(())
    }

    /// Records an answer, and stays.
    fn give(&mut self, answer: Answer, seconds: Option<f64>) -> Result<(), AnswerError> {
        let instrument = Arc::clone(&self.instrument);
        let step = self.step().ok_or(AnswerError::NotAsked)?;
        let asked = instrument.asked(step);
        if asked.most().is_some() {
            // Only what is shown can be a favourite.
            let shown = self.choices(asked);
            let is_shown = |place: &usize| shown.iter().any(|choice| choice.place == *place);
            if !answer.places().iter().all(is_shown) {
                return Err(AnswerError::NoSuchOption);
            }
        }
        match asked {
            Asked::Item(item) => {
                if self.sheet.get(&item.id) != Some(&answer) {
                    self.sheet.answer(instrument.quiz(), &item.id, answer)?;
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
                let quiz = instrument.quiz();
                self.sheet.situate(quiz, &question.id, &option.id)?;
            }
        }
        Ok(())
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

    /// Records the job that the person does today, in place of an earlier one.
    pub fn works_as(&mut self, job: ProfileId) {
        self.sheet.job = Some(job);
    }

    /// Records what the person says of a career in place of what they said before, or takes that back; tells
    /// whether there was room.
    pub fn react(&mut self, career: ProfileId, reaction: Option<Reaction>) -> bool {
        let reactions = &mut self.sheet.reactions;
        let Some(reaction) = reaction else {
            reactions.remove(&career);
            return true;
        };
        let has_room = reactions.len() < MAX_REACTIONS || reactions.contains_key(&career);
        if has_room {
            reactions.insert(career, reaction);
        }
        has_room
    }

    /// Leaves what is asked now without an answer, taking back one that was there, and goes on.
    pub fn skip(&mut self) {
        self.take_back();
        self.forward();
    }

    /// Takes back what is answered, and stays.
    fn take_back(&mut self) {
        let instrument = Arc::clone(&self.instrument);
        match self.step().map(|step| instrument.asked(step)) {
            Some(Asked::Item(item)) => {
                self.sheet.withdraw(&item.id);
                self.reconsider();
            }
            Some(Asked::Question(question)) => self.sheet.withdraw_context(&question.id),
            None => {}
        }
    }

    /// Goes one step back and tells whether there was one.
    pub fn back(&mut self) -> bool {
        let mut before = (0..self.at).rev();
        let to = before.find(|at| !self.is_idle(self.steps[*at]));
        self.at = to.unwrap_or(self.at);
        to.is_some()
    }

    /// Goes one step on, leaving everything as it is.
    pub fn forward(&mut self) {
        self.pass();
        if self.is_finished() {
            self.plan_on();
        }
    }

    /// Goes one step on, and plans nothing.
    fn pass(&mut self) {
        self.at = self.again.pop().unwrap_or(self.at + 1);
        self.at = self.at.min(self.steps.len());
        while self.step().is_some_and(|step| self.is_idle(step)) {
            self.at += 1;
        }
        self.reached = self.reached.max(self.at);
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

    fn asked(&self, step: Step) -> Asked<'_> {
        self.instrument.asked(step)
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
