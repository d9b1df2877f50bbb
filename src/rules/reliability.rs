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
            .map(|of| (*of, 1.0 - covariance.get(of.0, of.0) / phi.get(of.0, of.0)));
        let mut contrasts = Vec::new();
        for (n, a) in measured.iter().enumerate() {
            for b in measured[n + 1..]
                .iter()
                .filter(|b| domain(**b) == domain(*a))
            {
                let variance =
                    |of: &Matrix| of.get(a.0, a.0) + of.get(b.0, b.0) - 2.0 * of.get(a.0, b.0);
                contrasts.push((*a, *b, 1.0 - variance(covariance) / variance(phi)));
            }
        }
        Reliability {
            traits: traits.collect(),
            contrasts,
        }
    }
}
