//! From which score on a trait is called high or low, by a bar and by a reason alike.

use rules::{Predicted, TraitScore};

/// From here up a trait is called by its high words: the nearest step of five above the middle is
/// 75, and 62.5 is half the way there, so that one answer more or less does not turn the word.
pub(crate) const HIGH: f64 = 62.5;

/// The middle of the scale.
const MIDDLE: f64 = 50.0;

/// Up to here a trait is called by its low words; the mirror of [`HIGH`].
pub(crate) const LOW: f64 = 37.5;

/// How probable it must be, 0–1, that a true score is on the side to which its trait is called: twice as likely as
/// not. Our choice: the sign of a reason, which says more, must be surer.
const LIKELY: f64 = 2.0 / 3.0;

/// The side to which a trait is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Called {
    /// By its high words.
    High,
    /// By its low words.
    Low,
}

/// By which words a trait is called, if by either: the side to which it leans, where that is sure.
pub(crate) fn called(score: &TraitScore) -> Option<Called> {
    let full = score.predicted.filter(|full| is_sure(score, *full))?;
    leans(score, full)
}

/// The side to which a trait leans: that of what a full form is expected to say, where the true score, which the band
/// is drawn around, lies on it too.
pub(crate) fn leans(score: &TraitScore, full: Predicted) -> Option<Called> {
    match full.score {
        p if p >= HIGH && score.mean >= MIDDLE => Some(Called::High),
        p if p <= LOW && score.mean <= MIDDLE => Some(Called::Low),
        _ => None,
    }
}

/// Whether a trait may be called by its words: more than one answer tells its level, and a score that leans to one
/// side stays there, one standard deviation further to the middle, with the true score [`LIKELY`] on that side: no
/// page calls liked what its own band draws in the middle.
pub(crate) fn is_sure(score: &TraitScore, full: Predicted) -> bool {
    let above = score.above(MIDDLE);
    let stays = match leans(score, full) {
        Some(Called::High) => full.score - full.sd > MIDDLE && above >= LIKELY,
        Some(Called::Low) => full.score + full.sd < MIDDLE && 1.0 - above >= LIKELY,
        None => true,
    };
    !score.coverage.is_thin() && stays
}
