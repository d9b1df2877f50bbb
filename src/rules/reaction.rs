//! What a reaction to a career tells of the person's likings.

use crate::fit::Fit;
use crate::observe::Observation;
use model::matrix::Matrix;
use model::reaction::Is;

/// λ of a reaction on what the career looks for in likings: weak, since a career is known by hearsay.
///
/// # Source
///
/// Simulated people who react to six careers after a full form: the main list holds the best career in .804
/// instead of .786; reactions given at random cost .038. At .60 they would gain .022 and cost .142.
pub const LOADING: f64 = 0.35;

/// What a *yes* observes, in SD of a reaction; a *no* as much below 0.
pub const CLEAR: f64 = 1.2;

/// What the error variance has beyond 1 − λ².
const NOISE: f64 = 0.10;

/// The row of an answer to a career that is about what one does there: `λ w/√(wᵀΦw)` with the weights w of its
/// interests and topics. Nothing of a career that asks for no liking more than for another.
pub(crate) fn observe(is: Is, fit: &Fit, correlations: &Matrix) -> Option<Observation> {
    let value = match is {
        Is::Yes => CLEAR,
        Is::Unsure => 0.0,
        Is::No => -CLEAR,
        Is::Unknown => return None,
    };
    let mut loads = fit.weights().to_vec();
    loads.resize(correlations.size(), 0.0);
    let variance = correlations.between(&loads, &loads);
    if variance <= 0.0 {
        return None;
    }
    for load in &mut loads {
        *load *= LOADING / libm::sqrt(variance);
    }
    Some(Observation {
        loads,
        value,
        noise: 1.0 - LOADING * LOADING + NOISE,
    })
}
