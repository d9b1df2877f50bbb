//! From which score on a trait is called high or low, by a bar and by a reason alike.

use rules::{Predicted, TraitScore};

/// From here up a trait is called by its high words: the nearest step of five above the middle is
/// 75, and 62.5 is half the way there, so that one answer more or less does not turn the word.
pub(crate) const HIGH: f64 = 62.5;

/// The middle of the scale.
const MIDDLE: f64 = 50.0;

/// Up to here a trait is called by its low words; the mirror of [`HIGH`].
pub(crate) const LOW: f64 = 37.5;

/// The side to which a trait is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Called {
    /// By its high words.
    High,
    /// By its low words.
    Low,
}

/// By which words a trait is called, if by either.
pub(crate) fn called(score: &TraitScore) -> Option<Called> {
    let full = score.predicted.filter(|full| is_sure(score, *full))?;
    match full.score {
        p if p >= HIGH => Some(Called::High),
        p if p <= LOW => Some(Called::Low),
        _ => None,
    }
}

/// Whether a trait may be called by its words: more than one answer tells its level, and a score that
/// leans to one side stays there, one standard deviation further to the middle, with the estimate of the true score,
/// which the band is drawn around, on that side, too.
pub(crate) fn is_sure(score: &TraitScore, full: Predicted) -> bool {
    let lean = full.score - MIDDLE;
    let leans = lean.abs() >= HIGH - MIDDLE;
    let agrees = lean * (score.mean - MIDDLE) > 0.0;
    !score.coverage.is_thin() && (!leans || full.sd < lean.abs() && agrees)
}
