//! Keyed scores: what a person is shown.

use crate::answers::{Answer, AnswerSheet};
use crate::quiz::{Item, Quiz, Response, ScoredOption};
use crate::rules::recommendation::Keyed;
use crate::traits::TraitIndex;

/// Scores a trait as the percentage of the maximum possible (POMP), 0–100.
///
/// Each answered item gives its share of the range in the direction of the trait, 0 to 1; the score
/// is 100 times their weighted mean. Ratings weigh 1; a ticked or unticked option of a multi-select
/// weighs its load divided by the number of options; a choice weighs 1 and gives the place of the
/// chosen option between the least and the most the item offers. Pairs and rankings tell no level
/// and are left out.
///
/// Missing answers, among them *never tried*, are left out of both sums (prorating), which is
/// allowed while at least half of the trait's weight is answered; else there is no score.
///
/// # Source
///
/// Cohen, Cohen, Aiken & West (1999), "The problem of units and the circumstance for POMP",
/// Multivariate Behavioral Research 34(3).
pub fn keyed_score(quiz: &Quiz, sheet: &AnswerSheet, of: TraitIndex) -> Keyed {
    let (mut offered, mut answered, mut score) = (0.0, 0.0, 0.0);
    for item in items_of(quiz, of) {
        offered += weight(&item.response, of);
        let Some(answer) = sheet.get(&item.id) else {
            continue;
        };
        for (weight, share) in shares(&item.response, answer, of) {
            answered += weight;
            score += weight * share;
        }
    }
    if answered > 0.0 && answered >= 0.5 * offered {
        Keyed::Measured(100.0 * score / answered)
    } else {
        Keyed::TooFewAnswers
    }
}

/// The items that measure a trait, in the order of their ids, so that their order in the file changes
/// no bit of a sum.
pub(super) fn items_of(quiz: &Quiz, of: TraitIndex) -> Vec<&Item> {
    let mut items: Vec<&Item> = quiz.items.iter().filter(|item| item.measures(of)).collect();
    items.sort_by(|a, b| a.id.cmp(&b.id));
    items
}

/// The weight of an item in the keyed score of a trait, answered or not; 0 if no answer to it tells
/// the trait's level.
pub(super) fn weight(response: &Response, of: TraitIndex) -> f64 {
    match response {
        Response::Rating { measures, .. } => {
            f64::from(u8::from(measures.iter().any(|measure| measure.of == of)))
        }
        Response::Choice(options) => f64::from(u8::from(range(options, of).is_some())),
        Response::Multi(options) => {
            options
                .iter()
                .map(|option| load(option, of).abs())
                .sum::<f64>()
                / options.len() as f64
        }
        Response::Pair(_) | Response::Ranking(_) => 0.0,
    }
}

/// The weights and shares that an answer gives; none if it tells nothing of the trait's level.
pub(super) fn shares(response: &Response, answer: &Answer, of: TraitIndex) -> Vec<(f64, f64)> {
    match (response, answer) {
        (
            Response::Rating {
                measures, anchors, ..
            },
            Answer::One(anchor),
        ) => {
            let value = anchors[*anchor].value;
            let measure = measures.iter().find(|measure| measure.of == of);
            let share = measure.and_then(|m| value.map(|v| (1.0, m.keying.share(v))));
            share.into_iter().collect()
        }
        (Response::Choice(options), Answer::One(chosen)) => {
            let place =
                |(least, most)| (1.0, (load(&options[*chosen], of) - least) / (most - least));
            range(options, of).map(place).into_iter().collect()
        }
        (Response::Multi(options), Answer::Several(ticked)) => options
            .iter()
            .enumerate()
            .filter(|(_, option)| load(option, of).abs() > 0.0)
            .map(|(place, option)| {
                let load = load(option, of);
                let speaks_for = ticked.contains(&place) == (load > 0.0);
                (
                    load.abs() / options.len() as f64,
                    f64::from(u8::from(speaks_for)),
                )
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The least and the most load on a trait among the options, if they differ.
fn range(options: &[ScoredOption], of: TraitIndex) -> Option<(f64, f64)> {
    let loads = options.iter().map(|option| load(option, of));
    let least = loads.clone().fold(f64::INFINITY, f64::min);
    let most = loads.fold(f64::NEG_INFINITY, f64::max);
    (least < most).then_some((least, most))
}

fn load(option: &ScoredOption, of: TraitIndex) -> f64 {
    option
        .loads
        .iter()
        .find(|load| load.of == of)
        .map_or(0.0, |load| load.weight)
}
