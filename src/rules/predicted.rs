//! The predicted full-form score: what a trait's keyed score is expected to be once everything is
//! answered.

use crate::answers::AnswerSheet;
use crate::quiz::Quiz;
use crate::rules::keyed::{items_of, shares, weight};
use crate::rules::observe::{LOADING, NOISE, SPREAD};
use crate::rules::posterior::Posterior;
use crate::rules::recommendation::{Coverage, Predicted};
use crate::rules::true_score;
use crate::traits::TraitIndex;

/// Predicts the keyed score of a trait after a full form, and counts what the prediction rests on;
/// there is none where no answer tells the trait's level.
///
/// Answered items (A) give their share u of the range, open ones (U) the share e that is expected of
/// them, the true score. With weights w as in [`keyed_score`](crate::rules::keyed::keyed_score),
///
/// ```text
/// E = 100 (Σ_A w u + Σ_U w e) / Σ w            e = ν + s λ μ_t
/// Var = 100² (B² S_tt + Σ_U w² s² ψ) / (Σ w)²   B = Σ_U w s λ
/// ```
///
/// An item answered apart from the scale, such as *never tried*, stays open. With nothing open the
/// prediction is the keyed score to the bit, and has no error. An open item of any kind is taken for a
/// rating of the trait alone.
///
/// # Source
///
/// The predictive distribution of the linear-Gaussian model of [`observe`](crate::rules::observe), for
/// the sum score of the items.
pub(super) fn predict(
    quiz: &Quiz,
    sheet: &AnswerSheet,
    posterior: &Posterior,
    of: TraitIndex,
) -> (Option<Predicted>, Coverage) {
    let mut coverage = Coverage::default();
    let (mut answered, mut score) = (0.0, 0.0);
    let (mut open, mut open_squared) = (0.0, 0.0);
    for item in items_of(quiz, of) {
        let offered = weight(&item.response, of);
        if offered <= 0.0 {
            continue;
        }
        coverage.items += 1;
        let answer = sheet.get(&item.id);
        let told = answer.map_or_else(Vec::new, |answer| shares(&item.response, answer, of));
        if told.is_empty() {
            coverage.apart += usize::from(answer.is_some());
            open += offered;
            open_squared += offered * offered;
            continue;
        }
        coverage.telling += 1;
        for (weight, share) in told {
            answered += weight;
            score += weight * share;
        }
    }
    let predicted = (coverage.telling > 0).then(|| {
        let whole = answered + open;
        let expected = true_score(posterior.mean()[of.0]) / 100.0;
        let slope = open * SPREAD * LOADING;
        let of_trait = slope * slope * posterior.covariance().get(of.0, of.0);
        let of_items = open_squared * SPREAD * SPREAD * NOISE;
        Predicted {
            score: 100.0 * (score + open * expected) / whole,
            sd: 100.0 * libm::sqrt(of_trait + of_items) / whole,
        }
    });
    (predicted, coverage)
}
