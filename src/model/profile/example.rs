//! What the author of a career expects of the scoring.

use serde::{Deserialize, Serialize};

use crate::id::{OptionId, QuestionId};
use crate::profile::RequirementState;
use crate::traits::TraitIndex;

/// What the author expects of the scoring for somebody with these scores.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Example {
    /// Scores of 0–100, as a full form would give; traits not listed are average.
    pub scores: Vec<(TraitIndex, f64)>,
    /// The situation.
    pub context: Vec<(QuestionId, OptionId)>,
    /// What should follow.
    pub expect: Expectation,
}

/// What should follow from an example.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Expectation {
    /// The fit is at least this, and the trait contributes most to it.
    FitAtLeast(f64, TraitIndex),
    /// The fit is at most this, and the trait takes most from it.
    FitAtMost(f64, TraitIndex),
    /// The requirements are in this state.
    Requirement(RequirementState),
}
