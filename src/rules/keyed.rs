//! Keyed scores: what a person is shown.

use crate::recommendation::{Coverage, Keyed};
use model::answers::{Answer, AnswerSheet};
use model::quiz::{Item, Quiz, Response, Role, ScoredOption, by_id};
use model::traits::TraitIndex;

/// What the answers tell of the level of a trait: sums over its items.
///
/// Each answered item gives its share of the range in the direction of the trait, 0 to 1. Ratings
/// weigh 1, those that are only crossed with the trait ½; a ticked or unticked option of a multi-select weighs its load divided by the number of
/// options; a choice weighs 1 and gives the place of the chosen option between the least and the most
/// the item offers. Pairs and rankings tell no level and are left out. Missing answers, among them
/// *never tried*, leave an item open.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told {
    /// The weights of all items.
    pub(super) offered: f64,
    /// The weights of the answers.
    pub(super) answered: f64,
    /// The shares of the answers, each times its weight.
    pub(super) score: f64,
    level: Coverage,
    /// The pairs and rankings whose options differ in the trait.
    order: Coverage,
}

impl Told {
    /// Takes items in the order of their ids, so that their order in the file changes no bit.
    pub(super) fn of<'q>(
        items: impl Iterator<Item = &'q Item>,
        sheet: &AnswerSheet,
        of: TraitIndex,
    ) -> Self {
        let mut told = Self::default();
        for item in items {
            let offered = weight(&item.response, of);
            let answer = sheet.get(&item.id);
            if offered <= 0.0 {
                let compares = usize::from(compares(&item.response, of));
                told.order.items += compares;
                told.order.telling += compares * usize::from(answer.is_some());
                continue;
            }
            told.offered += offered;
            told.level.items += 1;
            let shares = answer.map_or_else(Vec::new, |answer| shares(&item.response, answer, of));
            if shares.is_empty() {
                told.level.apart += usize::from(answer.is_some());
                continue;
            }
            told.level.telling += 1;
            told.level.own += usize::from(own(&item.response).any(|own| own == of));
            for (weight, share) in shares {
                told.answered += weight;
                told.score += weight * share;
            }
        }
        told
    }

    /// How much is answered of what can tell the level; where nothing can, of what tells the order.
    pub(super) fn coverage(&self) -> Coverage {
        if self.level.items > 0 {
            self.level
        } else {
            self.order
        }
    }

    /// Whether answers tell the order of the trait among others, and none can tell its level.
    pub(super) fn is_compared(&self) -> bool {
        self.level.items == 0 && self.order.telling > 0
    }

    /// The percentage of the maximum possible (POMP), 0–100: the weighted mean of the shares.
    ///
    /// Open items are left out (prorating), which is allowed while at least half of the weight is
    /// answered; else there is no score.
    ///
    /// # Source
    ///
    /// Cohen, Cohen, Aiken & West (1999), "The problem of units and the circumstance for POMP",
    /// Multivariate Behavioral Research 34(3).
    pub(super) fn keyed(&self) -> Keyed {
        if self.answered > 0.0 && self.answered >= 0.5 * self.offered {
            // Sums of fractions may come out a bit above the range.
            Keyed::Measured((100.0 * self.score / self.answered).clamp(0.0, 100.0))
        } else {
            Keyed::TooFewAnswers
        }
    }
}

/// The weight of an item in the keyed score of a trait, answered or not; 0 if no answer to it tells
/// the trait's level.
pub(super) fn weight(response: &Response, of: TraitIndex) -> f64 {
    match response {
        Response::Rating { measures, .. } => {
            let measure = measures.iter().find(|measure| measure.of == of);
            measure.map_or(0.0, |measure| measure.role.keyed())
        }
        Response::Choice(options) => f64::from(u8::from(range(options, of).is_some())),
        Response::Multi(options) => {
            let loads = by_id(options).into_iter().map(|at| load(&options[at], of));
            loads.map(f64::abs).sum::<f64>() / options.len() as f64
        }
        Response::Pair(_) | Response::Ranking(_) | Response::Favourites(_) => 0.0,
    }
}

/// Whether the answer to an item tells the level of a trait.
pub(super) fn tells(item: &Item, sheet: &AnswerSheet, of: TraitIndex) -> bool {
    let answer = sheet.get(&item.id);
    answer.is_some_and(|answer| !shares(&item.response, answer, of).is_empty())
}

/// The traits that an item is a rating of the own of.
pub(super) fn own(response: &Response) -> impl Iterator<Item = TraitIndex> {
    let own = response.measures().iter().filter(|m| m.role == Role::Own);
    own.map(|measure| measure.of)
}

/// Whether some answer to some item tells the level of a trait.
pub(super) fn tells_level(quiz: &Quiz, of: TraitIndex) -> bool {
    quiz.items
        .iter()
        .any(|item| weight(&item.response, of) > 0.0)
}

/// Whether a comparison tells where a trait stands among others: its options differ in it.
fn compares(response: &Response, of: TraitIndex) -> bool {
    match response {
        Response::Pair(_) | Response::Ranking(_) | Response::Favourites(_) => {
            range(response.scored(), of).is_some()
        }
        Response::Rating { .. } | Response::Choice(_) | Response::Multi(_) => false,
    }
}

/// The weights and shares that an answer gives; none if it tells nothing of the trait's level.
fn shares(response: &Response, answer: &Answer, of: TraitIndex) -> Vec<(f64, f64)> {
    match (response, answer) {
        (
            Response::Rating {
                measures, anchors, ..
            },
            Answer::One(anchor),
        ) => {
            let value = anchors[*anchor].value;
            let measure = measures.iter().find(|measure| measure.of == of);
            let share = measure.and_then(|m| value.map(|v| (m.role.keyed(), m.keying.share(v))));
            share.into_iter().collect()
        }
        (Response::Choice(options), Answer::One(chosen)) => {
            let place =
                |(least, most)| (1.0, (load(&options[*chosen], of) - least) / (most - least));
            range(options, of).map(place).into_iter().collect()
        }
        (Response::Multi(options), Answer::Several(ticked)) => by_id(options)
            .into_iter()
            .map(|place| (place, load(&options[place], of)))
            .filter(|(_, load)| load.abs() > 0.0)
            .map(|(place, load)| {
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

#[cfg(test)]
mod tests {
    use super::Told;

    #[test]
    fn a_full_score_is_never_a_bit_above_a_hundred() {
        let sums = (1..2_000).map(|n| f64::from(n) * 0.05);
        let above = sums.filter(|sum| 100.0 * sum / sum > 100.0);
        let above: Vec<f64> = above.collect();
        assert!(!above.is_empty(), "there is something to hold");
        for sum in above {
            let told = Told {
                offered: sum,
                answered: sum,
                score: sum,
                ..Told::default()
            };
            assert_eq!(told.keyed().pomp(), Some(100.0));
        }
    }
}
