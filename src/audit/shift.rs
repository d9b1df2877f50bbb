//! Whether who says yes more freely, and likes the same things best, is shown other careers; and what it does to
//! rate oneself higher in everything.

use crate::Instrument;
use crate::step::n_steps;
use model::answers::{Answer, AnswerSheet};
use model::profile::Level;
use model::quiz::{Item, Response};
use model::traits::Domain;

/// Which answers stand a step higher.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Raised {
    /// All likings; no skill is answered.
    Likings,
    /// All of them but those on tiles; no skill is answered.
    AllButTiles,
    /// All skills; likings stay as they are.
    Skills,
}

impl Raised {
    /// Every one, in the order of [`Shift::by`].
    pub const ALL: [Self; 3] = [Self::Likings, Self::AllButTiles, Self::Skills];
}

/// What moves when the same pattern of answers stands one step higher.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Shift {
    /// How many people there were, with a list or without: what fits best has a place without one, too.
    pub people: usize,
    /// What each of [`Raised::ALL`] does, on average.
    by: [Moved; 3],
}

/// What one move does, to one person or on average.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moved {
    /// The share with the same first career, 0–1.
    pub same_first: f64,
    /// The years by which the first career's studies are longer; below 0, shorter.
    pub years: f64,
}

/// What each move does to a person; nothing where no career is open.
pub(super) type OfPerson = Option<[Moved; 3]>;

/// Moves a person's answers by a step, in each of the ways.
pub(super) fn of_person(instrument: &Instrument<'_>, sheet: &AnswerSheet) -> OfPerson {
    let move_of = |raised: Raised| {
        let [low, high] = [0, 1].map(|up| {
            let sheet = at(instrument, sheet, raised, up);
            instrument.scoring.ranking(&sheet)
        });
        let (first, other) = (low.first()?, high.first()?);
        let level = |career: usize| years(instrument.catalog.profiles[career].qualification);
        Some(Moved {
            same_first: crate::one_if(other == first),
            years: level(other) - level(first),
        })
    };
    let [likings, but_tiles, skills] = Raised::ALL.map(move_of);
    Some([likings?, but_tiles?, skills?])
}

/// A sheet with some answers on the lower steps, or each of them a step higher: whoever is at the top cannot go up,
/// so that the lower pattern ends a step below it.
fn at(instrument: &Instrument<'_>, sheet: &AnswerSheet, raised: Raised, up: usize) -> AnswerSheet {
    let quiz = instrument.quiz;
    let mut moved = AnswerSheet::default();
    for item in &quiz.items {
        let Some(answer) = sheet.get(&item.id) else {
            continue;
        };
        let is_moved = match (raised, is_skill(instrument, item)) {
            (Raised::Skills, is_skill) => is_skill,
            (Raised::Likings | Raised::AllButTiles, true) => continue,
            (Raised::Likings, false) => true,
            (Raised::AllButTiles, false) => !quiz.opens(item),
        };
        let answer = match (&item.response, answer) {
            (Response::Rating { anchors, .. }, Answer::One(step)) if is_moved => {
                Answer::One((*step).min(n_steps(anchors) - 2) + up)
            }
            _ => answer.clone(),
        };
        moved
            .answer(quiz, &item.id, answer)
            .expect("a step of the item's own scale");
    }
    moved
}

fn is_skill(instrument: &Instrument<'_>, item: &Item) -> bool {
    instrument.scoring.kind(item) == Some(Domain::Skill)
}

/// The years of schooling after the first four of secondary school.
fn years(level: Level) -> f64 {
    match level {
        Level::None => 0.0,
        Level::Cap => 2.0,
        Level::Bac => 3.0,
        Level::Bac2 => 5.0,
        Level::Bac3 => 6.0,
        Level::Bac5 => 8.0,
        Level::Bac8 => 11.0,
    }
}

impl Shift {
    /// What a move does, on average.
    pub fn by(&self, raised: Raised) -> Moved {
        self.by[raised as usize]
    }

    pub(super) fn add(&mut self, person: OfPerson) {
        let Some(moved) = person else {
            return;
        };
        self.people += 1;
        for (sum, moved) in self.by.iter_mut().zip(moved) {
            sum.same_first += moved.same_first;
            sum.years += moved.years;
        }
    }

    pub(super) fn mean(self) -> Self {
        let n = self.people.max(1) as f64;
        let by = self.by.map(|sum| Moved {
            same_first: sum.same_first / n,
            years: sum.years / n,
        });
        Self { by, ..self }
    }
}
