//! Whether the answers carry a list at all.

use crate::observe::Observation;
use crate::posterior::Posterior;
use crate::recommendation::{State, TraitScore};
use model::matrix::{Matrix, dot};
use model::traits::{Domain, TraitIndex, Traits};

/// Below this mean of the interests' predicted scores, nothing attracts…
pub const LITTLE_ATTRACTS: f64 = 35.0;

/// … unless the upper end of an interest's band (the true score's mean and one SD) reaches this.
pub const MAY_ATTRACT: f64 = 50.0;

/// How many standard errors apart two interests, or two topics, must be.
///
/// 1.96 is the 95 % bound for one difference; with nine interests there are 36 and with 24 topics 276, so
/// it is the noise of flat sheets that decides. `boussole audit` tells how many pass it of those that are answered all
/// alike but for one answer in five a step off, with favourites picked by chance (`noise_with_list`), and how many
/// people's (`with_list`).
pub const STANDS_OUT: f64 = 1.96;

/// The same for a quiz that only compares, in standard deviations of what choosing by chance brings about.
///
/// Comparisons leave the level of the interests as unknown as it was, and where options lean to several
/// traits at once also which of these it was, so that [`STANDS_OUT`] can be out of reach of any answers.
/// But who likes all alike does not answer a comparison all alike: they choose by chance, and that a
/// difference is no chance is told by the answers alone. 2.58 is the 99 % bound for one difference. Of
/// 4,000 simulated sheets of thirty pairs of six interests, with three skills beside each, 9 % pass that
/// are filled in by tossing a coin, and 64 % of people's; without the skills [`STANDS_OUT`] decides, and
/// 22 and 68 % pass.
pub const BEYOND_CHANCE: f64 = 2.58;

/// How far apart two interests must be to stand out from each other.
pub(crate) struct Bars<'a> {
    /// S, what is uncertain after the answers.
    pub(crate) covariance: &'a Matrix,
    /// For a quiz that only compares: the answers' rows, and Φ.
    pub(crate) compared: Option<(&'a [Vec<Observation>], &'a Matrix)>,
}

impl Bars<'_> {
    /// The bar between two interests, in SD of the model population.
    pub(crate) fn between(&self, a: TraitIndex, b: TraitIndex) -> f64 {
        let known = STANDS_OUT * error_of_difference(self.covariance, a, b);
        self.compared.map_or(known, |(answers, phi)| {
            known.min(BEYOND_CHANCE * self.error_by_chance(answers, phi, a, b))
        })
    }

    /// The standard deviation of `c·μ`, `c = e_a − e_b`, of who chooses by chance: `c·μ` sums
    /// `cᵀ S Hᵀ R⁻¹ y` over the answers, and of somebody of whom nothing is known each y has the
    /// covariance `R + H Φ Hᵀ`; by chance, each stands for itself.
    fn error_by_chance(
        &self,
        answers: &[Vec<Observation>],
        phi: &Matrix,
        a: TraitIndex,
        b: TraitIndex,
    ) -> f64 {
        let (of_a, of_b) = (self.covariance.row(a.0), self.covariance.row(b.0));
        let direction: Vec<f64> = of_a.iter().zip(of_b).map(|(x, y)| x - y).collect();
        let variance = |answer: &Vec<Observation>| {
            let mut together = vec![0.0; direction.len()];
            let mut noise = 0.0;
            for row in answer {
                let weight = dot(&direction, &row.loads) / row.noise;
                noise += weight * weight * row.noise;
                for (cell, load) in together.iter_mut().zip(&row.loads) {
                    *cell += weight * load;
                }
            }
            noise + phi.between(&together, &together)
        };
        libm::sqrt(answers.iter().map(variance).sum())
    }
}

/// Judges the answers; `likings` are the interests and topics that the quiz measures, with their scores.
///
/// The elevation of the likings decides here and nowhere else: it never enters a fit.
pub(crate) fn state(
    posterior: &Posterior,
    bars: &Bars<'_>,
    traits: &Traits,
    likings: &[TraitScore],
    n_observations: usize,
) -> State {
    if n_observations == 0 {
        State::NothingMeasured
    } else if nothing_attracts(traits, likings) {
        State::NothingAttractsYet
    } else if !something_stands_out(posterior, bars, traits, likings) {
        State::Flat
    } else {
        State::Ok
    }
}

/// Whether all likings are low, as far as the answers tell: an interest of which none speaks may attract;
/// a topic that was not asked about by itself does not count.
fn nothing_attracts(traits: &Traits, likings: &[TraitScore]) -> bool {
    let counts = |score: &&TraitScore| {
        score.coverage.own > 0 || traits.get(score.of).id.domain == Domain::Interest
    };
    let likings: Vec<&TraitScore> = likings.iter().filter(counts).collect();
    let told = likings.iter().filter_map(|score| score.predicted);
    let sum: f64 = told.map(|full| full.score).sum();
    let is_low =
        |score: &&TraitScore| score.predicted.is_some() && score.mean + score.sd < MAY_ATTRACT;
    // Without a liking the mean is no number, and nothing is below it.
    sum / (likings.len() as f64) < LITTLE_ATTRACTS && likings.iter().all(is_low)
}

/// Whether two interests, or two topics, differ by more than the bar between them.
fn something_stands_out(
    posterior: &Posterior,
    bars: &Bars<'_>,
    traits: &Traits,
    likings: &[TraitScore],
) -> bool {
    let domain = |of: TraitIndex| -> Domain { traits.get(of).id.domain };
    let differs = |a: TraitIndex, b: TraitIndex| {
        domain(a) == domain(b) && posterior.mean()[a.0] - posterior.mean()[b.0] > bars.between(a, b)
    };
    likings
        .iter()
        .any(|a| likings.iter().any(|b| differs(a.of, b.of)))
}

/// The standard error of the difference of two traits.
fn error_of_difference(covariance: &Matrix, a: TraitIndex, b: TraitIndex) -> f64 {
    let of = |i: TraitIndex, j: TraitIndex| covariance.get(i.0, j.0);
    libm::sqrt(of(a, a) + of(b, b) - 2.0 * of(a, b))
}
