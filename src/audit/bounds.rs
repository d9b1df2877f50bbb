//! How far answers can push a score: what a condition on it can ask for.

use crate::respondent::best_first;
use catalog::{Catalog, Reach};
use model::answers::{Answer, AnswerSheet};
use model::quiz::{Item, Load, Quiz, Response, ScoredOption};
use model::traits::{TraitIndex, Traits};
use rules::Scoring;

/// The standard normal quantile of 1 − [`DECIDED`](rules::DECIDED): so many errors above a bar,
/// a score has clearly cleared it.
const CLEAR: f64 = 0.841_621_233_572_914_3;

/// For each trait, how far the answers to the quizzes of a catalog can push it; `None` for a trait
/// that no quiz measures.
pub fn bounds(catalog: &Catalog) -> Vec<Option<Reach>> {
    let traits = || (0..catalog.traits.len()).map(TraitIndex);
    let mut reach: Vec<Option<Reach>> = vec![None; catalog.traits.len()];
    for quiz in &catalog.quizzes {
        let scoring = Scoring::new(&catalog.traits, quiz, &[], &[]);
        for of in traits().filter(|of| quiz.measures(*of)) {
            let [worst, best] = [-1.0, 1.0]
                .map(|sign| scoring.trait_score(&extreme(quiz, &catalog.traits, of, sign), of));
            let (low, high) = (worst.mean + CLEAR * worst.sd, best.mean - CLEAR * best.sd);
            let so_far = reach[of.0].unwrap_or(Reach { low, high });
            reach[of.0] = Some(Reach {
                low: so_far.low.min(low),
                high: so_far.high.max(high),
            });
        }
    }
    reach
}

/// The full sheet that says most for a trait (`sign` 1) or against it (−1), counting what it says of
/// correlated traits and, where it says nothing of those, of how freely somebody says yes.
fn extreme(quiz: &Quiz, traits: &Traits, of: TraitIndex, sign: f64) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for item in &quiz.items {
        // Every answer is one of the item's own, so the sheet takes it.
        let _ = sheet.answer(quiz, &item.id, strongest(item, traits, of, sign));
    }
    sheet
}

fn strongest(item: &Item, traits: &Traits, of: TraitIndex, sign: f64) -> Answer {
    let phi = traits.correlations();
    let pulls = |options: &[ScoredOption]| -> Vec<f64> {
        let pull = |load: &Load| sign * phi.get(of.0, load.of.0) * load.weight;
        let pulls = options.iter().map(|o| o.loads.iter().map(pull).sum());
        pulls.collect()
    };
    match &item.response {
        Response::Rating {
            measures, anchors, ..
        } => {
            let slopes = measures
                .iter()
                .map(|measure| phi.get(of.0, measure.of.0) * measure.slope());
            let slope: f64 = slopes.sum();
            let slope = if slope.abs() > 0.0 { slope } else { 1.0 };
            let values = anchors.iter().filter_map(|anchor| anchor.value);
            Answer::One(strongest_of(values.map(|value| sign * slope * value)))
        }
        Response::Pair(options) | Response::Choice(options) => {
            Answer::One(strongest_of(pulls(options).into_iter()))
        }
        Response::Multi(options) => {
            let pulls = pulls(options);
            Answer::Several((0..pulls.len()).filter(|n| pulls[*n] > 0.0).collect())
        }
        Response::Favourites(favourites) => {
            let mut picked = best_first(&pulls(&favourites.options));
            picked.truncate(favourites.most);
            picked.sort_unstable();
            Answer::Several(picked)
        }
        Response::Ranking(options) => Answer::Ranked(best_first(&pulls(options))),
    }
}

/// The place of the greatest; the first of equals.
fn strongest_of(pulls: impl Iterator<Item = f64>) -> usize {
    let mut best = (0, f64::NEG_INFINITY);
    for (place, pull) in pulls.enumerate() {
        if pull > best.1 {
            best = (place, pull);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::CLEAR;
    use rules::DECIDED;
    use rules::normal::probability;

    #[test]
    fn a_bar_is_clear_where_rules_take_it_as_decided() {
        assert!((probability(CLEAR) - (1.0 - DECIDED)).abs() < 1e-12);
    }
}
