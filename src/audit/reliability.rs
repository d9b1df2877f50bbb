//! How reliable each scale can be expected to be, before anybody has answered.

use crate::Instrument;
use crate::statistics::alpha;
use model::answers::{Answer, AnswerSheet};
use model::quiz::{Item, Response, Role};
use model::traits::TraitIndex;
use rules::posterior::Posterior;

/// A scale: the ratings of one trait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The trait.
    pub of: TraitIndex,
    /// How many ratings measure it, those that are only crossed with it too.
    pub ratings: usize,
    /// The reliability, 0–1, that they have, each by its own load on the trait (Spearman–Brown where the loads
    /// are alike).
    pub expected: f64,
    /// Coefficient alpha of the answers of simulated people to the trait's own ratings, rounded to the
    /// steps of the scale; `None` for fewer than two ratings or people.
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
    let own = items.iter().filter(|item| is_own(item, of));
    let columns = own.map(|item| answers(item, of, sheets));
    let columns: Option<Vec<Vec<f64>>> = columns.collect();
    let loads = items.iter().map(|item| instrument.scoring.load(item, of));
    let error = instrument.scoring.points(of) * full.sd(of.0);
    Scale {
        of,
        ratings: items.len(),
        expected: expected(loads),
        alpha: columns.and_then(|columns| alpha(&columns)),
        explained: 1.0 - full.covariance().get(of.0, of.0),
        error,
        difference: TOLD_APART * std::f64::consts::SQRT_2 * error,
    }
}

/// The reliability of standardized items with these loads on one trait, weighted as tells most:
/// `I/(1 + I)`, `I = Σ λ²/(1 − λ²)`.
///
/// # Source
///
/// The maximal reliability of congeneric items: Li, Rosenthal & Rubin (1996), "Reliability of measurement in
/// psychology: from Spearman-Brown to maximal reliability", Psychological Methods 1(1).
fn expected(loads: impl Iterator<Item = f64>) -> f64 {
    let tells = |load: f64| load * load / (1.0 - load * load);
    let information: f64 = loads.map(tells).sum();
    information / (1.0 + information)
}

/// Whether an item is a rating of the trait itself, and not only crossed with it.
fn is_own(item: &Item, of: TraitIndex) -> bool {
    let mut measures = item.response.measures().iter();
    measures.any(|measure| measure.of == of && measure.role == Role::Own)
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

#[cfg(test)]
mod tests {
    use super::expected;

    #[test]
    fn a_scale_tells_what_the_loads_of_its_items_do() {
        // Parallel items: nλ²/(1 + (n − 1)λ²), Spearman and Brown's.
        let parallel = expected([0.6; 4].into_iter());
        assert!((parallel - 4.0 * 0.36 / (1.0 + 3.0 * 0.36)).abs() < 1e-12);
        // One that is only crossed with the trait tells a little: I = .36/.64 + .09/.91.
        let crossed = expected([0.6, 0.3].into_iter());
        let information = 0.36 / 0.64 + 0.09 / 0.91;
        assert!((crossed - information / (1.0 + information)).abs() < 1e-12);
        assert!(crossed < expected([0.6; 2].into_iter()));
        assert!(expected(std::iter::empty()).abs() < 1e-12);
    }
}
