//! The order in which one person is asked, made from a seed so that it can be replayed.
//!
//! The shuffling is our own, since the order that a seed gives must stay the same whichever version
//! of the generator's crate is used.

use std::collections::BTreeMap;

use rand::Rng;

use crate::session::Step;
use model::chance::below;
use model::quiz::{Item, Quiz, Response};
use model::traits::{Domain, TraitIndex, Traits};

/// The steps of a quiz in the order of one administration.
///
/// First the batteries in the author's order, each shuffled within itself, and the favourites among them:
/// the `opening`. Then what one would like, as ratings; then pairs, choices, multi-selects, and rankings; then
/// what one can do, as ratings; then the context questions, in the author's order. Each block is
/// shuffled, the ratings such that no two neighbours measure the same trait where that can be
/// avoided: a person who is asked the same thing twice in a row answers the second by the first.
pub fn order(quiz: &Quiz, traits: &Traits, rng: &mut impl Rng) -> Vec<Step> {
    let opening = opening(quiz, rng);
    let ratings = |domain| -> Vec<(usize, TraitIndex)> {
        let rated = |(at, item)| Some((at, rated_trait(item)?));
        let of_domain = |(_, of): &(usize, TraitIndex)| traits.get(*of).id.domain == domain;
        quiz.items
            .iter()
            .enumerate()
            .filter(|(_, item)| !quiz.opens(item))
            .filter_map(rated)
            .filter(of_domain)
            .collect()
    };
    let mut others: Vec<usize> = (0..quiz.items.len())
        .filter(|at| !quiz.opens(&quiz.items[*at]))
        .filter(|at| rated_trait(&quiz.items[*at]).is_none())
        .collect();

    let mut items = apart(ratings(Domain::Topic), rng);
    items.append(&mut apart(ratings(Domain::Interest), rng));
    shuffle(&mut others, rng);
    items.append(&mut others);
    items.append(&mut apart(ratings(Domain::Skill), rng));
    let questions = (0..quiz.context.len()).map(Step::Question);
    let items = items.into_iter().map(Step::Item);
    opening.into_iter().chain(items).chain(questions).collect()
}

/// The steps that come first for everybody: batteries and favourites in the author's order, the items of
/// each battery shuffled.
pub(super) fn opening(quiz: &Quiz, rng: &mut impl Rng) -> Vec<Step> {
    let mut steps: Vec<usize> = (0..quiz.items.len())
        .filter(|at| quiz.opens(&quiz.items[*at]))
        .collect();
    let battery = |at: &usize| quiz.battery_of(&quiz.items[*at].id).map(|b| &b.id);
    for block in steps.chunk_by_mut(|a, b| battery(a) == battery(b)) {
        if battery(&block[0]).is_some() {
            shuffle(block, rng);
        }
    }
    steps.into_iter().map(Step::Item).collect()
}

/// The first trait that a rating measures; `None` for every other kind of item.
fn rated_trait(item: &Item) -> Option<TraitIndex> {
    let Response::Rating { measures, .. } = &item.response else {
        return None;
    };
    measures.first().map(|measure| measure.of)
}

/// Draws the items one by one, each from those that leave an arrangement without equal neighbours;
/// where there is none, from the largest group.
fn apart(mut rest: Vec<(usize, TraitIndex)>, rng: &mut impl Rng) -> Vec<usize> {
    let mut drawn = Vec::with_capacity(rest.len());
    let mut last = None;
    while !rest.is_empty() {
        let groups = drawable(&rest, last);
        let from: Vec<usize> = (0..rest.len())
            .filter(|at| groups.contains(&rest[*at].1))
            .collect();
        let (item, of) = rest.remove(from[below(from.len(), rng)]);
        drawn.push(item);
        last = Some(of);
    }
    drawn
}

/// The traits from which the next item may come; at least one of those that are left.
fn drawable(rest: &[(usize, TraitIndex)], last: Option<TraitIndex>) -> Vec<TraitIndex> {
    let mut counts: BTreeMap<TraitIndex, usize> = BTreeMap::new();
    for (_, of) in rest {
        *counts.entry(*of).or_default() += 1;
    }
    let after = rest.len() - 1;
    let leaves_a_way = |drawn: TraitIndex| {
        counts.iter().all(|(of, count)| {
            if *of == drawn {
                count - 1 <= after / 2
            } else {
                *count <= after.div_ceil(2)
            }
        })
    };
    let others: Vec<TraitIndex> = counts
        .keys()
        .copied()
        .filter(|of| Some(*of) != last)
        .collect();
    let good: Vec<TraitIndex> = others
        .iter()
        .copied()
        .filter(|of| leaves_a_way(*of))
        .collect();
    if !good.is_empty() {
        return good;
    }
    let largest = others.iter().copied().max_by_key(|of| counts[of]).or(last);
    largest.into_iter().collect()
}

/// Fisher–Yates, from the end.
fn shuffle(items: &mut [usize], rng: &mut impl Rng) {
    for end in (1..items.len()).rev() {
        items.swap(end, below(end + 1, rng));
    }
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::ChaCha8Rng;

    use super::{apart, shuffle};
    use model::traits::TraitIndex;

    fn seeded(seed: u64) -> ChaCha8Rng {
        ChaCha8Rng::seed_from_u64(seed)
    }

    #[test]
    fn a_seed_gives_the_same_order_for_ever() {
        let mut items: Vec<usize> = (0..8).collect();
        shuffle(&mut items, &mut seeded(42));
        assert_eq!(items, [4, 7, 0, 1, 3, 2, 6, 5]);
    }

    #[test]
    fn neighbours_measure_different_traits_when_that_is_possible() {
        // One trait has as many items as all others together, and one more: only one way fits.
        let sizes = [5, 2, 2];
        let items: Vec<(usize, TraitIndex)> = sizes
            .iter()
            .enumerate()
            .flat_map(|(of, size)| (0..*size).map(move |_| TraitIndex(of)))
            .enumerate()
            .collect();
        for seed in 0..200 {
            let drawn = apart(items.clone(), &mut seeded(seed));
            let traits: Vec<TraitIndex> = drawn.iter().map(|at| items[*at].1).collect();
            assert!(
                traits.windows(2).all(|pair| pair[0] != pair[1]),
                "{seed}: {traits:?}"
            );
            assert_eq!(drawn.len(), items.len());
        }
    }

    #[test]
    fn unavoidable_neighbours_still_come_all() {
        let items: Vec<(usize, TraitIndex)> = (0..6)
            .map(|at| (at, TraitIndex(usize::from(at == 5))))
            .collect();
        let mut drawn = apart(items, &mut seeded(3));
        drawn.sort_unstable();
        assert_eq!(drawn, [0, 1, 2, 3, 4, 5]);
    }
}
