//! How reliable each scale can be expected to be, before anybody has answered.

use crate::Instrument;
use crate::statistics::alpha;
use model::answers::{Answer, AnswerSheet};
use model::quiz::{Item, Response};
use model::traits::TraitIndex;
use rules::posterior::Posterior;

/// A scale: the ratings of one trait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The trait.
    pub of: TraitIndex,
    /// How many ratings measure it.
    pub ratings: usize,
    /// The reliability, 0–1, that as many parallel items with the default loading would have
    /// (Spearman–Brown).
    pub expected: f64,
    /// Coefficient alpha of the answers of simulated people, rounded to the steps of the scale; `None`
    /// for fewer than two ratings or people.
    pub alpha: Option<f64>,
    /// The share of the variance of the trait, 0–1, that a full form explains, with the other scales
    /// and the comparisons.
    pub explained: f64,
    /// The standard error of a person's true score after a full form, in points of 0–100, without what all
    /// their answers have in common: that moves no difference.
    pub error: f64,
    /// How many points two such scores must be apart before they are told apart: 1.28 standard errors
    /// of their difference, 90 % one-sided.
    pub difference: f64,
}

/// From this reliability on, a scale tells something about one person; below, only about groups.
///
/// Nunnally & Bernstein (1994), "Psychometric Theory", 3rd ed., ask .70 of early research and .80 and
/// more before anything is decided about a person; nothing is decided here.
pub const FOR_EXPLORING: f64 = 0.70;

/// One-sided 90 % of the standard normal distribution.
const TOLD_APART: f64 = 1.281_551_565_544_600_4;

/// Every trait that the quiz measures, in the order of the trait ids.
pub(super) fn scales(instrument: &Instrument<'_>, people: usize) -> Vec<Scale> {
    let sheets: Vec<AnswerSheet> = (0..people as u64)
        .map(|number| instrument.people.person(number).sheet)
        .collect();
    let full = instrument.scoring.full_form();
    let traits = instrument.catalog.traits.iter().map(|(of, _)| of);
    traits
        .filter(|of| instrument.quiz.measures(*of))
        .map(|of| scale(instrument, of, &sheets, &full))
        .collect()
}

fn scale(
    instrument: &Instrument<'_>,
    of: TraitIndex,
    sheets: &[AnswerSheet],
    full: &Posterior,
) -> Scale {
    let items: Vec<&Item> = instrument
        .quiz
        .items
        .iter()
        .filter(|i| rates(i, of))
        .collect();
    let columns = items.iter().map(|item| answers(item, of, sheets));
    let columns: Option<Vec<Vec<f64>>> = columns.collect();
    let n = items.len() as f64;
    let loading = instrument.scoring.scale(of).loading;
    let (true_part, error_part) = (n * loading * loading, 1.0 - loading * loading);
    let error = instrument.scoring.points(of) * full.sd(of.0);
    Scale {
        of,
        ratings: items.len(),
        expected: true_part / (true_part + error_part),
        alpha: columns.and_then(|columns| alpha(&columns)),
        explained: 1.0 - full.covariance().get(of.0, of.0),
        error,
        difference: TOLD_APART * std::f64::consts::SQRT_2 * error,
    }
}

fn rates(item: &Item, of: TraitIndex) -> bool {
    matches!(item.response, Response::Rating { .. }) && item.measures(of)
}

/// The keyed answers to an item, person by person; `None` if somebody has none.
fn answers(item: &Item, of: TraitIndex, sheets: &[AnswerSheet]) -> Option<Vec<f64>> {
    sheets.iter().map(|sheet| share(item, of, sheet)).collect()
}

fn share(item: &Item, of: TraitIndex, sheet: &AnswerSheet) -> Option<f64> {
    let (
        Response::Rating {
            measures, anchors, ..
        },
        Some(Answer::One(step)),
    ) = (&item.response, sheet.get(&item.id))
    else {
        return None;
    };
    let measure = measures.iter().find(|measure| measure.of == of)?;
    Some(measure.keying.share(anchors[*step].value?))
}
