//! The predicted full-form score: what a trait's keyed score is expected to be once everything is
//! answered.

use crate::keyed::Told;
use crate::observe::{LOADING, NOISE, SPREAD};
use crate::posterior::Posterior;
use crate::recommendation::Predicted;
use crate::true_score;
use model::traits::TraitIndex;

impl Told {
    /// Predicts the keyed score of the trait after a full form; `None` where no answer tells its
    /// level.
    ///
    /// Answered items (A) give their share u of the range, open ones (U) the share e that is expected
    /// of them, the true score. With the weights w of the keyed score,
    ///
    /// ```text
    /// E = 100 (Σ_A w u + Σ_U w e) / Σ w            e = ν + s λ μ_t
    /// Var = 100² (B² S_tt + Σ_U w² s² ψ) / (Σ w)²   B = Σ_U w s λ
    /// ```
    ///
    /// With nothing open the prediction is the keyed score to the bit, and has no error. An open item
    /// of any kind is taken for a rating of the trait alone.
    ///
    /// # Source
    ///
    /// The predictive distribution of the linear-Gaussian model of
    /// [`observe`](crate::observe), for the sum score of the items.
    pub(super) fn predicted(&self, posterior: &Posterior, of: TraitIndex) -> Option<Predicted> {
        let whole = self.answered + self.open;
        let expected = true_score(posterior.mean()[of.0]) / 100.0;
        let slope = self.open * SPREAD * LOADING;
        let of_trait = slope * slope * posterior.covariance().get(of.0, of.0);
        let of_items = self.open_squared * SPREAD * SPREAD * NOISE;
        (self.answered > 0.0).then(|| Predicted {
            score: (100.0 * (self.score + self.open * expected) / whole).clamp(0.0, 100.0),
            sd: 100.0 * libm::sqrt(of_trait + of_items) / whole,
        })
    }
}
