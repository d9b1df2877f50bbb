//! What was found on the way to a place, as the JSON of `explain` has it.

use serde::Serialize;

use crate::change::Outcome;
use rules::counterfactual::Least;

/// An outcome, in fields.
#[derive(Serialize)]
pub(super) struct Found {
    outcome: &'static str,
    /// The number of answers up to which there is no way, for `not_within`.
    within: Option<usize>,
    /// For what was found, whether fewer answers are ruled out.
    fewest_answers: Option<bool>,
    /// For what was found, whether as many answers in fewer steps are ruled out too.
    fewest_steps: Option<bool>,
}

impl From<Outcome> for Found {
    fn from(found: Outcome) -> Self {
        let (outcome, within, least) = match found {
            Outcome::NoList => ("no_list", None, None),
            Outcome::Closed => ("closed", None, None),
            Outcome::SetApart => ("set_apart", None, None),
            Outcome::Refused => ("refused", None, None),
            Outcome::There => ("there", None, None),
            Outcome::Found(least) => ("found", None, Some(least)),
            Outcome::NothingShort => ("nothing_short", None, None),
            Outcome::NotWithin(n) => ("not_within", Some(n), None),
            Outcome::Never => ("never", None, None),
        };
        Self {
            outcome,
            within,
            fewest_answers: least.map(|least| least >= Least::Answers),
            fewest_steps: least.map(|least| least == Least::Steps),
        }
    }
}
