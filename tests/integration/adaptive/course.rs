//! The course of a form: pure, balanced, and with an end, whatever the quiz and the answers are.

use std::collections::BTreeMap;

use boussole::answers::{Answer, AnswerSheet};
use boussole::id::ItemId;
use boussole::rules::Scoring;
use boussole::rules::adaptive::{LEAST, MOST, Next, Stop};
use boussole::traits::{Domain, TraitIndex};
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::adaptive::world::{Form, Kinds, Size, World, administer, any_answer};
use crate::fixture::below;

/// From next to nothing up to more items than a form asks of itself.
const SIZES: [(u64, Size, Kinds); 7] = [
    (0, size(0, 0, 0, 0), Kinds::Ratings),
    (1, size(1, 0, 1, 0), Kinds::Ratings),
    (2, size(1, 0, 6, 3), Kinds::Ratings),
    (3, size(2, 1, 3, 1), Kinds::Ratings),
    (4, size(3, 2, 14, 6), Kinds::All),
    (6, size(5, 3, 50, 9), Kinds::All),
    (6, size(4, 4, 44, 0), Kinds::Ratings),
];

const fn size(interests: usize, skills: usize, items: usize, careers: usize) -> Size {
    Size {
        interests,
        skills,
        items,
        careers,
    }
}

fn worlds() -> impl Iterator<Item = World> {
    SIZES
        .iter()
        .flat_map(|(n, size, kinds)| (0..=*n).map(|seed| World::drawn(seed, *size, *kinds)))
}

/// Answers by the names of items, whatever their order in the file.
fn habits(world: &World, seed: u64) -> BTreeMap<ItemId, Option<Answer>> {
    let rng = &mut ChaCha8Rng::seed_from_u64(seed);
    let items = world.quiz.items.iter();
    items
        .map(|item| (item.id.clone(), any_answer(rng, item)))
        .collect()
}

#[test]
fn a_form_asks_nothing_twice_and_comes_to_an_end() {
    let mut stops = BTreeMap::new();
    for world in worlds() {
        let scoring = world.scoring();
        let habits = habits(&world, 5);
        let form = administer(
            &scoring,
            &world.quiz,
            5,
            |item| habits[&item.id].clone(),
            |asked, _, next| assert!(!asked.contains(&next), "asked twice"),
        );
        let Form { asked, stop, .. } = form;
        *stops.entry(stop).or_insert(0) += 1;
        assert!(asked.len() <= MOST, "{asked:?}");
        match stop {
            Stop::Complete => assert_eq!(asked.len(), world.quiz.items.len()),
            Stop::Longest => assert_eq!(asked.len(), MOST),
            Stop::Sure | Stop::NoList => {
                assert!(asked.len() >= LEAST);
            }
        }
    }
    for stop in [Stop::Complete, Stop::Longest] {
        assert!(stops.contains_key(&stop), "{stops:?}");
    }
}

/// The interests on which a career rests and about which nothing was asked.
fn not_asked(world: &World, scoring: &Scoring, asked: &[usize]) -> Vec<TraitIndex> {
    let items = &world.quiz.items;
    let is_asked = |of: &TraitIndex| asked.iter().any(|at| items[*at].measures(*of));
    let counts = |of: &TraitIndex| scoring.fits().iter().any(|fit| fit.uses(*of));
    world
        .traits
        .of_domain(Domain::Interest)
        .filter(|of| world.quiz.measures(*of) && counts(of) && !is_asked(of))
        .collect()
}

#[test]
fn each_interest_comes_once_before_any_comes_twice_and_no_trait_twice_in_a_row() {
    let (mut n_first, mut n_apart) = (0, 0);
    for world in worlds() {
        let scoring = world.scoring();
        let items = &world.quiz.items;
        let habits = habits(&world, 6);
        administer(
            &scoring,
            &world.quiz,
            6,
            |item| habits[&item.id].clone(),
            |asked, _, next| {
                let left = not_asked(&world, &scoring, asked);
                let open = (0..items.len()).filter(|at| !asked.contains(at));
                let about = |at: &usize| left.iter().any(|of| items[*at].measures(*of));
                let candidates: Vec<usize> = if left.is_empty() {
                    open.collect()
                } else {
                    n_first += 1;
                    assert!(about(&next), "another interest was to come first");
                    open.filter(about).collect()
                };
                let Some(last) = asked.last().copied() else {
                    return;
                };
                // Skills come one after the other, at the end; so there is less choice.
                let mut others = candidates.into_iter().filter(|at| {
                    let is_alike = is_skill(&world, *at) == is_skill(&world, next);
                    !world.share_a_trait(last, *at) && is_alike
                });
                if others.next().is_some() {
                    n_apart += 1;
                    assert!(!world.share_a_trait(last, next), "twice in a row");
                }
            },
        );
    }
    assert!(n_first > 20 && n_apart > 200, "{n_first} {n_apart}");
}

fn is_skill(world: &World, item: usize) -> bool {
    let mut skills = world.traits.of_domain(Domain::Skill);
    skills.any(|of| world.quiz.items[item].measures(of))
}

#[test]
fn the_same_form_gives_the_same_decision_and_chance_its_beginning_and_equals() {
    for world in worlds() {
        let scoring = world.scoring();
        let habits = habits(&world, 7);
        let mut n_asked = 0;
        let look = |asked: &[usize], sheet: &AnswerSheet, next: usize| {
            for seed in 0..3 {
                let other = scoring.next(asked, sheet, &mut ChaCha8Rng::seed_from_u64(seed));
                let again = scoring.next(asked, sheet, &mut ChaCha8Rng::seed_from_u64(seed));
                assert_eq!(other, again);
                if asked.len() >= 3 {
                    let Next::Ask(other) = other else {
                        panic!("it goes on");
                    };
                    let tells = |at: usize| {
                        let item = &world.quiz.items[at];
                        // Traits that are alike in all so far tell the same, too.
                        (item.seconds, item.response.scored().len())
                    };
                    assert_eq!(tells(other), tells(next), "only equals are drawn");
                }
            }
            n_asked += 1;
        };
        let answer = |item: &boussole::quiz::Item| habits[&item.id].clone();
        let form = administer(&scoring, &world.quiz, 7, answer, look);
        assert_eq!(form.asked.len(), n_asked);
    }
}

#[test]
fn the_order_of_the_file_changes_nothing() {
    let rng = &mut ChaCha8Rng::seed_from_u64(8);
    for world in worlds() {
        let mut other = world.clone();
        let items = &mut other.quiz.items;
        for last in (1..items.len()).rev() {
            items.swap(last, below(rng, last + 1));
        }
        let habits = habits(&world, 8);
        let named = |world: &World| {
            let answer = |item: &boussole::quiz::Item| habits[&item.id].clone();
            let form = administer(&world.scoring(), &world.quiz, 8, answer, |_, _, _| ());
            let id = |at: &usize| world.quiz.items[*at].id.clone();
            let asked: Vec<ItemId> = form.asked.iter().map(id).collect();
            (asked, form.sheet, form.stop)
        };
        assert_eq!(named(&world), named(&other));
    }
}

#[test]
fn who_goes_on_is_asked_everything_that_is_left_once() {
    for world in worlds() {
        let scoring = world.scoring();
        let habits = habits(&world, 9);
        let answer = |item: &boussole::quiz::Item| habits[&item.id].clone();
        let form = administer(&scoring, &world.quiz, 9, answer, |_, _, _| ());
        let Form {
            mut asked,
            mut sheet,
            ..
        } = form;
        let chance = &mut ChaCha8Rng::seed_from_u64(9);
        while let Some(at) = scoring.go_on(&asked, &sheet, chance) {
            assert!(!asked.contains(&at), "asked twice");
            asked.push(at);
            let item = &world.quiz.items[at];
            if let Some(answer) = answer(item) {
                sheet
                    .answer(&world.quiz, &item.id, answer)
                    .expect("it fits");
            }
        }
        asked.sort_unstable();
        assert_eq!(asked, (0..world.quiz.items.len()).collect::<Vec<_>>());
    }
}

#[test]
fn what_is_answered_is_not_asked_even_if_the_form_did_not_ask_it() {
    let world = World::drawn(0, size(3, 1, 12, 5), Kinds::All);
    let scoring = world.scoring();
    let mut sheet = AnswerSheet::default();
    for item in world.quiz.items.iter().skip(1) {
        let answer = Answer::One(0);
        let _ = sheet.answer(&world.quiz, &item.id, answer);
    }
    assert!(sheet.len() > 6, "most items take one option");
    let mut asked = Vec::new();
    let chance = &mut ChaCha8Rng::seed_from_u64(0);
    while let Some(at) = scoring.go_on(&asked, &sheet, chance) {
        assert!(sheet.get(&world.quiz.items[at].id).is_none());
        asked.push(at);
    }
    assert_eq!(asked.len() + sheet.len(), world.quiz.items.len());
}
