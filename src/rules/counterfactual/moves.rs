//! The other answers that a person could have given to the items they answered.

use crate::Scoring;
use crate::counterfactual::AnswerChange;
use crate::observe::{Design, Observation, Pickable};
use crate::person::Person;
use model::answers::Answer;
use model::quiz::{Item, Response};

/// An answered item with the answers that could stand in place of the one given.
#[derive(Clone, Debug)]
pub(super) struct Menu {
    /// The item, by its place in the quiz.
    pub(super) item: usize,
    pub(super) moves: Vec<Move>,
}

/// Another answer to an item.
#[derive(Clone, Debug)]
pub(super) struct Move {
    pub(super) to: Answer,
    /// How far it is from the answer given; at least 1.
    pub(super) steps: usize,
    /// What it adds to the mean μ of the posterior, one number a trait.
    pub(super) shift: Vec<f64>,
}

impl Menu {
    /// Whether each move of the other menu does the same, to the bit: which of the two items is
    /// answered otherwise then changes nothing.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let same = |(a, b): (&Move, &Move)| a.steps == b.steps && a.shift == b.shift;
        self.moves.len() == other.moves.len() && self.moves.iter().zip(&other.moves).all(same)
    }
}

impl Scoring {
    /// What else could have been answered, in the order of the item ids; items without a move, such
    /// as those answered *never tried*, are left out.
    pub(super) fn menus(&self, person: &Person<'_>) -> Vec<Menu> {
        let answered = self.designs.iter().filter_map(|(item, design)| {
            let asked = &self.quiz.items[*item];
            let given = person.answer(&asked.id)?;
            let pickable = self.pickable(asked, person.sheet());
            let moves: Vec<Move> = others(&asked.response, given, &pickable.options)
                .into_iter()
                .filter(|(to, _)| !self.changes_what_is_shown(asked, given, to, person))
                .map(|(to, steps)| Move {
                    shift: person
                        .posterior
                        .pull(&difference(design, given, &to, &pickable)),
                    to,
                    steps,
                })
                .collect();
            Some(Menu { item: *item, moves })
        });
        answered.filter(|menu| !menu.moves.is_empty()).collect()
    }

    /// The other answers that would change which favourites the person was offered, or how many they picked:
    /// more than one row of the posterior would be another, so that they are no moves.
    pub(super) fn other_offers(&self, person: &Person<'_>) -> Vec<AnswerChange> {
        let answered = self.designs.iter().filter_map(|(item, _)| {
            let asked = &self.quiz.items[*item];
            Some((*item, asked, person.answer(&asked.id)?))
        });
        let mut offers = Vec::new();
        for (item, asked, given) in answered {
            for (to, _) in others(&asked.response, given, &[]) {
                if self.changes_what_is_shown(asked, given, &to, person) {
                    offers.push(AnswerChange { item, to });
                }
            }
            if let (Some(favourites), Answer::Several(picked)) =
                (asked.response.favourites(), given)
            {
                let pickable = self.pickable(asked, person.sheet());
                let turned = pickable
                    .options
                    .iter()
                    .map(|option| with_or_without(picked, *option));
                let allowed = turned.filter(|picked| picked.len() <= favourites.most);
                offers.extend(allowed.map(|picked| AnswerChange {
                    item,
                    to: Answer::Several(picked),
                }));
            }
        }
        offers
    }

    /// Whether another answer would change which favourites the person was offered.
    fn changes_what_is_shown(
        &self,
        item: &Item,
        given: &Answer,
        to: &Answer,
        person: &Person<'_>,
    ) -> bool {
        let (Response::Rating { anchors, .. }, Answer::One(now), Answer::One(to)) =
            (&item.response, given, to)
        else {
            return false;
        };
        let is_liked = |step: usize| anchors[step].value.is_some_and(|value| value > 0.0);
        let mut items = self.quiz.items.iter();
        is_liked(*now) != is_liked(*to)
            && items.any(|other| {
                let favourites = other.response.favourites();
                favourites.is_some_and(|favourites| favourites.items.contains(&item.id))
                    && person.answer(&other.id).is_some()
            })
    }
}

/// The rows of an answer with the values by which it differs from another to the same item.
fn difference(
    design: &Design,
    given: &Answer,
    to: &Answer,
    pickable: &Pickable,
) -> Vec<Observation> {
    let given = design.observe(given, pickable).into_iter();
    let rows = given.zip(design.observe(to, pickable));
    rows.map(|(given, to)| Observation {
        value: to.value - given.value,
        ..to
    })
    .collect()
}

/// The answers one move away, each with its steps: places on a scale or in a ranking, else 1.
fn others(response: &Response, given: &Answer, pickable: &[usize]) -> Vec<(Answer, usize)> {
    match (response, given) {
        (Response::Rating { anchors, .. }, Answer::One(now)) => {
            let valued = |anchor: &usize| anchors[*anchor].value.is_some();
            (0..anchors.len())
                .filter(|to| to != now && valued(to) && valued(now))
                .map(|to| (Answer::One(to), to.abs_diff(*now)))
                .collect()
        }
        (Response::Pair(options) | Response::Choice(options), Answer::One(now)) => (0..options
            .len())
            .filter(|to| to != now)
            .map(|to| (Answer::One(to), 1))
            .collect(),
        (Response::Multi(options), Answer::Several(ticked)) => (0..options.len())
            .map(|option| (Answer::Several(with_or_without(ticked, option)), 1))
            .collect(),
        (Response::Ranking(_), Answer::Ranked(order)) => moved(order),
        (Response::Favourites(_), Answer::Several(picked)) => {
            let left = pickable.iter().filter(|option| !picked.contains(option));
            let swaps = left.flat_map(|new| picked.iter().map(move |old| (*old, *new)));
            swaps
                .map(|(old, new)| (Answer::Several(swapped(picked, old, new)), 1))
                .collect()
        }
        // An answer of another shape than its item cannot stand in a sheet.
        _ => Vec::new(),
    }
}

/// The ticks with one more or one less.
fn with_or_without(ticked: &[usize], option: usize) -> Vec<usize> {
    let mut other: Vec<usize> = ticked.iter().copied().filter(|t| *t != option).collect();
    if other.len() == ticked.len() {
        other.push(option);
        other.sort_unstable();
    }
    other
}

/// The picks with another in the place of one.
fn swapped(picked: &[usize], old: usize, new: usize) -> Vec<usize> {
    let kept = picked.iter().copied().filter(|option| *option != old);
    let mut other: Vec<usize> = kept.chain([new]).collect();
    other.sort_unstable();
    other
}

/// The orders in which one option stands at another place.
fn moved(order: &[usize]) -> Vec<(Answer, usize)> {
    let places = (0..order.len()).flat_map(|from| (0..order.len()).map(move |to| (from, to)));
    places
        // One place up is the neighbour's one place down.
        .filter(|(from, to)| from != to && to + 1 != *from)
        .map(|(from, to)| {
            let mut other = order.to_vec();
            let option = other.remove(from);
            other.insert(to, option);
            (Answer::Ranked(other), from.abs_diff(to))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_ranking_moves_one_option_and_never_comes_twice() {
        for n in 3..=8 {
            let order: Vec<usize> = (0..n).rev().collect();
            let others = moved(&order);
            assert_eq!(others.len(), (n - 1) * (n - 1));
            let distinct: HashSet<Vec<usize>> = others
                .iter()
                .map(|(answer, _)| match answer {
                    Answer::Ranked(order) => order.clone(),
                    Answer::One(_) | Answer::Several(_) => Vec::new(),
                })
                .collect();
            assert_eq!(distinct.len(), others.len());
            assert!(!distinct.contains(&order));
        }
    }

    #[test]
    fn a_tick_is_set_or_taken_back() {
        assert_eq!(with_or_without(&[0, 2], 1), [0, 1, 2]);
        assert_eq!(with_or_without(&[0, 2], 2), [0]);
        assert_eq!(with_or_without(&[], 3), [3]);
    }
}
