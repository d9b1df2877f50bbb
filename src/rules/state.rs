//! Whether the answers carry a list at all.

use crate::posterior::Posterior;
use crate::recommendation::{State, TraitScore};
use model::matrix::Matrix;
use model::traits::TraitIndex;

/// Below this mean of the interests' predicted scores, nothing attracts…
pub const LITTLE_ATTRACTS: f64 = 35.0;

/// … unless the upper end of an interest's band (the true score's mean and one SD) reaches this.
pub const MAY_ATTRACT: f64 = 50.0;

/// How many standard errors apart the highest and the lowest interest must be.
///
/// 1.96 is the 95 % bound for one difference; with eight interests there are 28, so it is the noise
/// of flat sheets that decides. Of 60,000 simulated sheets of the orientation quiz answered all
/// alike but for one answer in five a step off, none passes it (1.645: 16, 1.28: 777); of simulated
/// people with unrelated normal interests 86 % do.
pub const STANDS_OUT: f64 = 1.96;

/// Judges the answers; `interests` are those that the quiz measures, with their scores.
///
/// The elevation of the interests decides here and nowhere else: it never enters a fit.
pub(crate) fn state(
    posterior: &Posterior,
    interests: &[TraitScore],
    n_observations: usize,
) -> State {
    if n_observations == 0 {
        State::NothingMeasured
    } else if nothing_attracts(interests) {
        State::NothingAttractsYet
    } else if !something_stands_out(posterior, interests) {
        State::Flat
    } else {
        State::Ok
    }
}

/// Whether all interests are low, as far as the answers tell: an interest of which none speaks counts
/// with what is expected of it, so that one dislike is not enough.
fn nothing_attracts(interests: &[TraitScore]) -> bool {
    let expected = |score: &TraitScore| score.predicted.map_or(score.mean, |full| full.score);
    let sum: f64 = interests.iter().map(expected).sum();
    // Without an interest the mean is no number, and nothing is below it.
    sum / (interests.len() as f64) < LITTLE_ATTRACTS
        && interests
            .iter()
            .all(|score| score.mean + score.sd < MAY_ATTRACT)
}

/// Whether two interests differ by more than [`STANDS_OUT`] standard errors of their difference.
fn something_stands_out(posterior: &Posterior, interests: &[TraitScore]) -> bool {
    let differs = |a: TraitIndex, b: TraitIndex| {
        let difference = posterior.mean()[a.0] - posterior.mean()[b.0];
        difference > STANDS_OUT * error_of_difference(posterior.covariance(), a, b)
    };
    interests
        .iter()
        .any(|a| interests.iter().any(|b| differs(a.of, b.of)))
}

/// The standard error of the difference of two traits.
pub(crate) fn error_of_difference(covariance: &Matrix, a: TraitIndex, b: TraitIndex) -> f64 {
    let of = |i: TraitIndex, j: TraitIndex| covariance.get(i.0, j.0);
    libm::sqrt(of(a, a) + of(b, b) - 2.0 * of(a, b))
}
