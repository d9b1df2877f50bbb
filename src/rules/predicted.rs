//! The predicted full-form score: what a trait's keyed score is expected to be once everything is
//! answered.

use crate::Scoring;
use crate::keyed::{self, Told};
use crate::observe::Design;
use crate::posterior::Posterior;
use crate::recommendation::Predicted;
use model::matrix::dot;
use model::traits::TraitIndex;

/// The items that are still open for a trait, by what is expected of their answers.
#[derive(Clone, Debug)]
pub(super) struct Open {
    /// `Σ w`, the weights that they have in the keyed score.
    weight: f64,
    /// `Σ w ν`, with `1 − ν` for a reverse item.
    midpoints: f64,
    /// `Σ w s h`, one number for each factor.
    loads: Vec<f64>,
    /// `Σ w² s² ψ`.
    noise: f64,
}

impl Scoring {
    /// Sums up the items, by their places among the designs, that tell the level of a trait.
    ///
    /// An open item of another kind than a rating is taken for a rating of the trait alone.
    pub(super) fn still_open(&self, open: impl Iterator<Item = usize>, of: TraitIndex) -> Open {
        let mut sum = Open {
            weight: 0.0,
            midpoints: 0.0,
            loads: vec![0.0; self.factors.len()],
            noise: 0.0,
        };
        for at in open {
            let (item, design) = &self.designs[at];
            let weight = keyed::weight(&self.quiz.items[*item].response, of);
            let (scale, midpoint) = match design {
                Design::Rating { loads, scale, .. } => {
                    // Of a reverse item the share counts from the other end.
                    let sign = loads[of.0].signum();
                    let by = weight * scale.spread * sign;
                    for (sum, load) in sum.loads.iter_mut().zip(loads) {
                        *sum += by * load;
                    }
                    let from_above = f64::from(u8::from(sign < 0.0));
                    (*scale, from_above + sign * scale.midpoint)
                }
                Design::Multi { .. }
                | Design::Choice(_)
                | Design::Ranking(_)
                | Design::Favourites { .. } => {
                    let scale = self.shown[of.0].scale;
                    sum.loads[of.0] += weight * scale.spread * scale.loading;
                    (scale, scale.midpoint)
                }
            };
            sum.weight += weight;
            sum.midpoints += weight * midpoint;
            sum.noise += weight * weight * scale.spread * scale.spread * scale.noise;
        }
        sum
    }
}

impl Told {
    /// Predicts the keyed score of the trait after a full form; `None` where no answer tells its
    /// level.
    ///
    /// Answered items (A) give their share u of the range, open ones (U) the share that is expected of
    /// them. With the weights w of the keyed score, and ν, s, ψ and h of each item,
    ///
    /// ```text
    /// E = 100 (Σ_A w u + Σ_U w (ν + s h·μ)) / Σ w
    /// Var = 100² (Σ_UU' w w' s s' hᵀ S h' + Σ_U w² s² ψ) / (Σ w)²
    /// ```
    ///
    /// With nothing open the prediction is the keyed score to the bit, and has no error.
    ///
    /// # Source
    ///
    /// The predictive distribution of the linear-Gaussian model of
    /// [`observe`](crate::observe), for the sum score of the items.
    pub(super) fn predicted(&self, posterior: &Posterior, open: &Open) -> Option<Predicted> {
        let whole = self.answered + open.weight;
        let expected = open.midpoints + dot(&open.loads, posterior.mean());
        let variance = posterior.covariance().between(&open.loads, &open.loads) + open.noise;
        (self.answered > 0.0).then(|| Predicted {
            score: (100.0 * (self.score + expected) / whole).clamp(0.0, 100.0),
            sd: 100.0 * libm::sqrt(variance) / whole,
        })
    }
}
