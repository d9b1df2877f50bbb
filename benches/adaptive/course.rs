//! One person, asked until the three best careers are sure enough.

use boussole::rules::TOP;
use boussole::rules::adaptive::Contest;
use boussole::rules::draws::{Block, Normals};

use crate::full_form::FullForm;
use crate::world::World;

/// Asking stops when the three listed careers are on average this likely to be the full form's.
pub(crate) const SURE: f64 = 0.80;

/// No earlier than after as many items of each trait; the adaptive order begins with these.
const LEAST_OF_TRAIT: usize = 2;

/// Added to the variances of what is answered in full, which has none; an answer has about .1.
const RIDGE: f64 = 1e-12;

/// Which item comes next.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Order<'a> {
    /// The one that tells most about the contested careers.
    Adaptive,
    /// The next of a list of all items.
    Given(&'a [usize]),
}

/// When asking ends.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Until {
    Sure,
    Length(usize),
}

/// How it went.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outcome {
    pub(crate) n_items: usize,
    /// How likely, on average, a listed career is said to be among the full form's three.
    pub(crate) stated: f64,
    /// The share of the listed careers that are.
    pub(crate) overlap: f64,
    /// Whether the full form's first career is listed.
    pub(crate) has_best: bool,
    /// How much lower the listed careers score on the full form than its three, on average.
    pub(crate) regret: f64,
}

/// Puts items to somebody who would answer `person`, item by item.
pub(crate) fn ask(
    world: &World,
    normals: &Normals,
    person: &[f64],
    order: Order<'_>,
    until: Until,
) -> Outcome {
    let mut answers = vec![None; person.len()];
    for n_items in 0.. {
        let full = FullForm::predict(&world.items, &world.phi, &answers);
        let p_top = p_top(world, normals, &full);
        let listed = best(&p_top);
        let stated = mean_of(&listed, &p_top);
        let ends = match until {
            Until::Sure => stated >= SURE && !owed(world, &answers).contains(&true),
            Until::Length(most) => n_items >= most,
        };
        if ends || n_items == person.len() {
            return outcome(world, person, n_items, &listed, stated);
        }
        let next = match order {
            Order::Adaptive => most_telling(world, &full, &p_top, &answers),
            Order::Given(items) => items[n_items],
        };
        answers[next] = Some(person[next]);
    }
    unreachable!("everybody has a last item")
}

/// For each career the probability that the full form has it among its three.
fn p_top(world: &World, normals: &Normals, full: &FullForm<'_>) -> Vec<f64> {
    let mut covariance = full.covariance().clone();
    for t in 0..covariance.size() {
        covariance.set(t, t, covariance.get(t, t) + RIDGE);
    }
    let draws = normals.draw(full.mean(), &covariance);
    let score = |career: usize, means: &[Block]| {
        let of_draw = |draw: usize| {
            means
                .iter()
                .map(|column| column[draw])
                .collect::<Vec<f64>>()
        };
        std::array::from_fn(|draw| world.careers[career].score(&of_draw(draw)))
    };
    let [p_top] = draws.shares_in_top([TOP], world.careers.len(), score);
    p_top
}

/// The highest [`TOP`] of some values, by their places; equal ones in their order.
fn best(values: &[f64]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..values.len()).collect();
    places.sort_by(|a, b| values[*b].total_cmp(&values[*a]));
    places.truncate(TOP);
    places
}

fn mean_of(places: &[usize], values: &[f64]) -> f64 {
    places.iter().map(|at| values[*at]).sum::<f64>() / places.len() as f64
}

/// For each trait whether it has fewer items answered than it must have.
fn owed(world: &World, answers: &[Option<f64>]) -> Vec<bool> {
    let mut counts = vec![0; world.phi.size()];
    for (item, answer) in world.items.iter().zip(answers) {
        counts[item.of] += usize::from(answer.is_some());
    }
    counts.iter().map(|n| *n < LEAST_OF_TRAIT).collect()
}

/// The open item with the highest gain, the first of equal ones, among those that are owed as long as
/// some are; there is an open item.
fn most_telling(
    world: &World,
    full: &FullForm<'_>,
    p_top: &[f64],
    answers: &[Option<f64>],
) -> usize {
    let slopes = world.careers.iter().map(|career| career.slopes.clone());
    let careers: Vec<(f64, Vec<f64>)> = p_top.iter().copied().zip(slopes).collect();
    let contest = Contest::of_careers(world.phi.size(), &careers);
    let gain = |item: usize| {
        let (covariance, variance) = full.with_answer(item);
        (item, contest.gain(&covariance, variance))
    };
    let owed = owed(world, answers);
    let is_candidate = |item: &usize| {
        answers[*item].is_none() && (owed[world.items[*item].of] || !owed.contains(&true))
    };
    let open = (0..answers.len()).filter(is_candidate);
    let most = open
        .map(gain)
        .reduce(|best, next| if next.1 > best.1 { next } else { best });
    most.expect("an open item").0
}

fn outcome(
    world: &World,
    person: &[f64],
    n_items: usize,
    listed: &[usize],
    stated: f64,
) -> Outcome {
    let answers: Vec<Option<f64>> = person.iter().copied().map(Some).collect();
    let full = FullForm::predict(&world.items, &world.phi, &answers);
    let careers = world.careers.iter();
    let scores: Vec<f64> = careers.map(|career| career.score(full.mean())).collect();
    let truly = best(&scores);
    let hits = listed.iter().filter(|career| truly.contains(career));
    Outcome {
        n_items,
        stated,
        overlap: hits.count() as f64 / truly.len() as f64,
        has_best: listed.contains(&truly[0]),
        regret: mean_of(&truly, &scores) - mean_of(listed, &scores),
    }
}
