//! Whether who says yes more freely, and likes the same things best, is shown other careers.

use crate::Instrument;
use crate::step::n_steps;
use model::answers::{Answer, AnswerSheet};
use model::profile::Level;
use model::quiz::{Item, Response};
use model::traits::Domain;

/// What moves when the same pattern of answers stands one step higher, no skill answered.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Shift {
    /// How many people there were, with a list or without: what fits best has a place without one, too.
    pub people: usize,
    /// The share of them with the same first career when all likings are a step higher, tiles too.
    pub same_first: f64,
    /// The years by which the first career's studies are longer then, on average; below 0, shorter.
    pub years: f64,
    /// The share with the same first career when the tiles stay as they are.
    pub same_first_but_tiles: f64,
    /// The years by which its studies are longer then.
    pub years_but_tiles: f64,
}

/// What moving all of a person's likings does, and all but the tiles; nothing where no career is open.
pub(super) type OfPerson = Option<[Moved; 2]>;

/// What one move does: the first career stays, and its studies are so many years longer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moved {
    stays: bool,
    years: f64,
}

/// Moves a person's answers by a step: all of their likings, then all but the tiles.
pub(super) fn of_person(instrument: &Instrument<'_>, sheet: &AnswerSheet) -> OfPerson {
    let move_of = |with_tiles: bool| {
        let [low, high] = [0, 1].map(|up| {
            let sheet = at(instrument, sheet, with_tiles, up);
            instrument.scoring.ranking(&sheet)
        });
        let (first, other) = (low.first()?, high.first()?);
        let level = |career: usize| years(instrument.catalog.profiles[career].qualification);
        Some(Moved {
            stays: other == first,
            years: level(other) - level(first),
        })
    };
    Some([move_of(true)?, move_of(false)?])
}

/// The likings of a sheet, on the lower steps or each a step higher: whoever is at the top cannot go up, so
/// that the lower pattern ends a step below it.
fn at(
    instrument: &Instrument<'_>,
    sheet: &AnswerSheet,
    with_tiles: bool,
    up: usize,
) -> AnswerSheet {
    let quiz = instrument.quiz;
    let mut moved = AnswerSheet::default();
    for item in &quiz.items {
        let Some(answer) = sheet.get(&item.id) else {
            continue;
        };
        let answer = match (&item.response, answer) {
            _ if is_skill(instrument, item) => continue,
            (Response::Rating { anchors, .. }, Answer::One(step))
                if with_tiles || !quiz.opens(item) =>
            {
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
    pub(super) fn add(&mut self, person: OfPerson) {
        let Some([all, but_tiles]) = person else {
            return;
        };
        self.people += 1;
        self.same_first += crate::one_if(all.stays);
        self.years += all.years;
        self.same_first_but_tiles += crate::one_if(but_tiles.stays);
        self.years_but_tiles += but_tiles.years;
    }

    pub(super) fn mean(self) -> Self {
        let n = self.people.max(1) as f64;
        Self {
            people: self.people,
            same_first: self.same_first / n,
            years: self.years / n,
            same_first_but_tiles: self.same_first_but_tiles / n,
            years_but_tiles: self.years_but_tiles / n,
        }
    }
}
