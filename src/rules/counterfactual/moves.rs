//! The other answers that a person could have given to the items they answered.

use crate::Scoring;
use crate::observe::{Design, Observation};
use crate::person::Person;
use model::answers::Answer;
use model::quiz::Response;

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
            let given = person.answer(&self.quiz.items[*item].id)?;
            let response = &self.quiz.items[*item].response;
            let moves: Vec<Move> = others(response, given)
                .into_iter()
                .map(|(to, steps)| Move {
                    shift: person.posterior.pull(&difference(design, given, &to)),
                    to,
                    steps,
                })
                .collect();
            Some(Menu { item: *item, moves })
        });
        answered.filter(|menu| !menu.moves.is_empty()).collect()
    }
}

/// The rows of an answer with the values by which it differs from another to the same item.
fn difference(design: &Design, given: &Answer, to: &Answer) -> Vec<Observation> {
    let rows = design.observe(given).into_iter().zip(design.observe(to));
    rows.map(|(given, to)| Observation {
        value: to.value - given.value,
        ..to
    })
    .collect()
}

/// The answers one move away, each with its steps: places on a scale or in a ranking, else 1.
fn others(response: &Response, given: &Answer) -> Vec<(Answer, usize)> {
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
