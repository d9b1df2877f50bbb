//! How much answers tell of each trait, and of each difference between two.

use crate::Scoring;
use crate::observe::Design;
use crate::posterior::Posterior;
use model::answers::AnswerSheet;
use model::matrix::Matrix;
use model::quiz::Item;
use model::traits::TraitIndex;

/// How reliable what is known of somebody is, 0 (nothing is known) to 1 (all is): the share of the variance
/// that the model population has and the answers took away.
///
/// It depends on which questions were answered, and hardly on the answers.
///
/// # Source
///
/// The reliability of a factor score, `1 − S_tt/Φ_tt`; of a contrast c, `1 − cᵀSc/cᵀΦc`.
#[derive(Clone, Debug, PartialEq)]
pub struct Reliability {
    /// Of each trait that the quiz measures, in the order of the trait ids.
    pub traits: Vec<(TraitIndex, f64)>,
    /// Of each difference between two measured traits of one domain: what an order of careers rests on. An
    /// intercept makes it better known than its traits are.
    pub contrasts: Vec<(TraitIndex, TraitIndex, f64)>,
}

impl Scoring {
    /// How reliable these answers are.
    pub fn reliability(&self, sheet: &AnswerSheet) -> Reliability {
        self.reliability_of(&self.posterior(sheet))
    }

    /// How reliable a full form is.
    pub fn full_reliability(&self) -> Reliability {
        self.reliability_of(&self.full_form())
    }

    /// How strongly the standardized answer to a rating of the quiz depends on a trait; 0 for an item that is
    /// no rating.
    ///
    /// An item that is crossed tells of each of its traits by its load alone: less than one of a single trait.
    pub fn load(&self, item: &Item, of: TraitIndex) -> f64 {
        let mut designs = self.designs.iter();
        match designs.find(|(at, _)| self.quiz.items[*at].id == item.id) {
            Some((_, Design::Rating { loads, .. })) => loads[of.0],
            _ => 0.0,
        }
    }

    fn reliability_of(&self, known: &Posterior) -> Reliability {
        let (phi, covariance) = (self.traits.correlations(), known.covariance());
        let measured: Vec<TraitIndex> = self
            .traits
            .iter()
            .map(|(of, _)| of)
            .filter(|of| self.measured[of.0])
            .collect();
        let domain = |of: TraitIndex| self.traits.get(of).id.domain;
        let traits = measured
            .iter()
            .map(|of| (*of, of_trait(phi, covariance, *of)));
        let mut contrasts = Vec::new();
        for (n, a) in measured.iter().enumerate() {
            for b in measured[n + 1..]
                .iter()
                .filter(|b| domain(**b) == domain(*a))
            {
                contrasts.push((*a, *b, of_contrast(phi, covariance, *a, *b)));
            }
        }
        Reliability {
            traits: traits.collect(),
            contrasts,
        }
    }
}

/// Of a trait: the share of its variance between people that the answers took away.
pub(crate) fn of_trait(prior: &Matrix, posterior: &Matrix, of: TraitIndex) -> f64 {
    1.0 - posterior.get(of.0, of.0) / prior.get(of.0, of.0)
}

/// Of the difference between two traits: what they have in common is not in it, and both errors are.
fn of_contrast(prior: &Matrix, posterior: &Matrix, a: TraitIndex, b: TraitIndex) -> f64 {
    let variance = |of: &Matrix| of.get(a.0, a.0) + of.get(b.0, b.0) - 2.0 * of.get(a.0, b.0);
    1.0 - variance(posterior) / variance(prior)
}

/// Of the difference between two of some traits, in the mean of all pairs; `None` with fewer than two.
pub(crate) fn of_contrasts(
    prior: &Matrix,
    posterior: &Matrix,
    traits: &[TraitIndex],
) -> Option<f64> {
    let (mut sum, mut pairs) = (0.0, 0_u32);
    for (i, a) in traits.iter().enumerate() {
        for b in &traits[..i] {
            sum += of_contrast(prior, posterior, *a, *b);
            pairs += 1;
        }
    }
    (pairs > 0).then(|| sum / f64::from(pairs))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matrix(of: [f64; 3]) -> Matrix {
        let mut matrix = Matrix::identity(2);
        matrix.set(0, 0, of[0]);
        matrix.set(1, 1, of[1]);
        matrix.set(1, 0, of[2]);
        matrix
    }

    #[test]
    fn a_difference_is_less_reliable_where_what_is_known_is_common() {
        let prior = matrix([1.0, 1.0, 0.0]);
        // An answer about both leaves their difference as unknown as it was.
        let posterior = matrix([0.6, 0.6, -0.4]);
        let both = [TraitIndex(0), TraitIndex(1)];
        assert!((of_trait(&prior, &posterior, both[0]) - 0.4).abs() < 1e-12);
        let contrast = of_contrasts(&prior, &posterior, &both).expect("a pair");
        assert!(contrast.abs() < 1e-12);
        assert_eq!(of_contrasts(&prior, &posterior, &both[..1]), None);
    }
}
