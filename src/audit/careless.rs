//! How many careless people the signs of [`careless`](rules::careless) find, and how many honest
//! ones are asked to look again.
//!
//! Honest people are drawn here by the audit's own simulation, apart from the one that sets the cuts, whose
//! people answer just as the engine assumes.
//! The careless ones are the same people with answers of a pattern in place of their own.

use rand::rngs::ChaCha8Rng;

use crate::step::n_steps;
use crate::stream::{CARELESS, hash};
use crate::{Instrument, Progress, for_each, one_if};
use model::answers::{Answer, AnswerSheet};
use model::chance::{below, uniform};
use model::quiz::{Item, Response};
use rules::careless::{Careless, Index};

/// A way of answering without reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// None: a person who reads.
    Honest,
    /// Each step is equally likely.
    Random,
    /// One step throughout.
    Same,
    /// One step four times of five, else any.
    MostlySame,
    /// Up the steps and again from the lowest.
    Zigzag,
    /// One of the two steps in the middle, by chance.
    Middle,
    /// The second half by chance.
    RandomHalf,
    /// One or two steps above what is true.
    YesToAll,
}

impl Pattern {
    /// The patterns with the honest people first.
    pub const ALL: [Self; 8] = [
        Self::Honest,
        Self::Random,
        Self::Same,
        Self::MostlySame,
        Self::Zigzag,
        Self::Middle,
        Self::RandomHalf,
        Self::YesToAll,
    ];

    /// Its name for programs.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Honest => "honest",
            Self::Random => "random",
            Self::Same => "same",
            Self::MostlySame => "mostly_same",
            Self::Zigzag => "zigzag",
            Self::Middle => "middle",
            Self::RandomHalf => "random_second_half",
            Self::YesToAll => "yes_to_all",
        }
    }
}

/// What is found in some ratings of the quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// How many ratings are answered.
    pub ratings: usize,
    /// For each pattern, in the order of [`Pattern::ALL`].
    pub power: Vec<Power>,
}

/// Shares, 0–1, of the people who answer by a pattern.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Power {
    /// Those who are asked to look again: some index that decides is too high.
    pub noticed: f64,
    /// Those for whom each index is too high, in the order of [`INDICES`].
    pub by: [f64; INDICES.len()],
}

/// The indices that are counted.
pub const INDICES: [Index; 4] = [Index::Run, Index::Sameness, Index::Misfit, Index::Agreement];

impl Form {
    /// What is found of a pattern.
    pub fn of(&self, pattern: Pattern) -> Option<&Power> {
        let place = Pattern::ALL.iter().position(|p| *p == pattern)?;
        self.power.get(place)
    }
}

/// How many ratings a short form has: about what an adaptive quiz asks.
const SHORT: usize = 24;

/// Tries `people` people on all ratings of the quiz and on [`SHORT`] of them; forms without as many are
/// left out. Each person on each form is one piece of work.
pub(super) fn careless(
    instrument: &Instrument<'_>,
    people: usize,
    progress: Progress<'_>,
) -> Vec<Form> {
    let mut order = ratings(instrument);
    let mut forms = Vec::new();
    for n in [order.len(), SHORT] {
        if n < SHORT || n > order.len() {
            (0..people).for_each(|_| progress());
            continue;
        }
        order.truncate(n);
        forms.push(form(instrument, &order, people, progress));
    }
    forms
}

/// The ratings in an order that mixes their traits, as a person is asked.
fn ratings(instrument: &Instrument<'_>) -> Vec<usize> {
    let items = &instrument.quiz.items;
    let is_rating = |item: &usize| matches!(items[*item].response, Response::Rating { .. });
    let mut order: Vec<usize> = (0..items.len()).filter(is_rating).collect();
    order.sort_by_key(|item| hash(items[*item].id.as_str()));
    order
}

fn form(
    instrument: &Instrument<'_>,
    order: &[usize],
    people: usize,
    progress: Progress<'_>,
) -> Form {
    let quiz = instrument.quiz;
    let somebody = instrument.people.person(0).sheet;
    let careless = Careless::new(quiz, &instrument.catalog.traits, &somebody, order);
    let mut power = vec![Power::default(); Pattern::ALL.len()];
    let high = |number| {
        let honest = instrument.people.person(number).sheet;
        let mut chance = instrument.people.chance(number, CARELESS);
        Pattern::ALL.map(|pattern| {
            let sheet = answered(instrument, order, &honest, pattern, &mut chance);
            careless.high(&sheet)
        })
    };
    for_each(people, progress, high, |found| {
        for (power, high) in power.iter_mut().zip(found) {
            let noticed = !high.is_empty();
            power.noticed += one_if(noticed) / people as f64;
            for (share, index) in power.by.iter_mut().zip(INDICES) {
                *share += one_if(high.contains(&index)) / people as f64;
            }
        }
    });
    Form {
        ratings: order.len(),
        power,
    }
}

/// The sheet of somebody who answers by a pattern.
fn answered(
    instrument: &Instrument<'_>,
    order: &[usize],
    honest: &AnswerSheet,
    pattern: Pattern,
    chance: &mut ChaCha8Rng,
) -> AnswerSheet {
    let mut sheet = honest.clone();
    // The step that is repeated, as a share of the scale.
    let share = uniform(chance);
    for (place, item) in order.iter().enumerate() {
        let item = &instrument.quiz.items[*item];
        let Some((own, n)) = step(item, honest) else {
            continue;
        };
        let same = (0..n).rfind(|k| *k as f64 <= share * n as f64).unwrap_or(0);
        let step = match pattern {
            Pattern::Honest => own,
            Pattern::Same => same,
            Pattern::MostlySame if uniform(chance) < 0.8 => same,
            Pattern::Zigzag => place % n,
            Pattern::Middle => (n - 1) / 2 + below(2, chance),
            Pattern::RandomHalf if 2 * place < order.len() => own,
            Pattern::Random | Pattern::MostlySame | Pattern::RandomHalf => below(n, chance),
            Pattern::YesToAll => (own + 1 + below(2, chance)).min(n - 1),
        };
        sheet
            .answer(instrument.quiz, &item.id, Answer::One(step))
            .expect("a step of the item's own scale");
    }
    sheet
}

/// The step chosen on a rating, and how many steps it has.
fn step(item: &Item, sheet: &AnswerSheet) -> Option<(usize, usize)> {
    let (Response::Rating { anchors, .. }, Some(Answer::One(step))) =
        (&item.response, sheet.get(&item.id))
    else {
        return None;
    };
    Some((*step, n_steps(anchors)))
}
