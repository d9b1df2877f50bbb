//! Whether more of what a career asks for ever speaks against it.

use rayon::prelude::*;

use crate::Instrument;
use model::profile::Profile;
use model::traits::TraitIndex;
use rules::draws::Normals;
use rules::fit::Fit;

/// How many people of the model population each trait is raised for.
pub const PEOPLE: usize = 1_000;

/// How far a trait is raised, in SD.
pub const STEP: f64 = 0.5;

/// What is lost to rounding, in SD.
const ROUNDING: f64 = 1e-9;

/// Violations, which must be 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Monotonicity {
    /// How often a trait was raised for somebody.
    pub raised: usize,
    /// How often the fit of a career fell that uses the interest more than its other interests, or
    /// that demands the skill.
    pub falling_fits: usize,
    /// How often a career fell behind another that gains no more from the trait.
    pub falling_orders: usize,
}

/// Raises each trait of [`PEOPLE`] people by [`STEP`] and looks at every career.
///
/// *Raising a trait never lowers the rank* cannot hold for any rule that weighs traits against each
/// other: another career may gain more. What can hold, and is tried here, is that no career that
/// gains no more overtakes. It is tried on θ: an answer also moves the traits that correlate with
/// its own. What a career asks for is read from its profile, not from the fit; its rules, which may
/// well speak against more of something, are left out.
pub fn monotonicity(instrument: &Instrument<'_>) -> Monotonicity {
    let phi = instrument.catalog.traits.correlations();
    let draws = Normals::new(phi.size(), PEOPLE).draw(&vec![0.0; phi.size()], phi);
    let of_person = |number: usize| {
        let theta = draws.theta(number);
        let mut found = Monotonicity::default();
        for t in 0..phi.size() {
            let mut raised = theta.clone();
            raised[t] += STEP;
            found.add(instrument, &theta, &raised, TraitIndex(t));
        }
        found
    };
    let all = (0..PEOPLE).into_par_iter().map(of_person);
    all.reduce(Monotonicity::default, |a, b| Monotonicity {
        raised: a.raised + b.raised,
        falling_fits: a.falling_fits + b.falling_fits,
        falling_orders: a.falling_orders + b.falling_orders,
    })
}

impl Monotonicity {
    fn add(&mut self, instrument: &Instrument<'_>, theta: &[f64], raised: &[f64], of: TraitIndex) {
        let careers: Vec<Raised> = instrument
            .scoring
            .fits()
            .iter()
            .zip(&instrument.catalog.profiles)
            .map(|(fit, profile)| Raised::new(fit, profile, theta, raised, of))
            .collect();
        self.raised += 1;
        self.falling_fits += careers.iter().filter(|c| c.falls()).count();
        // Who was ahead before and is behind after, though it gains as much at every point.
        for one in &careers {
            let overtaken = |other: &&Raised| {
                one.before >= other.before
                    && one.least_slope >= other.most_slope
                    && one.after < other.after - ROUNDING
            };
            self.falling_orders += careers.iter().filter(overtaken).count();
        }
    }
}

/// A career before and after one trait is raised.
struct Raised {
    before: f64,
    after: f64,
    /// Whether the profile asks for the trait.
    is_asked_for: bool,
    /// The least and the most that the fit gains for an SD of the trait on the way: the gain of a
    /// shortfall is largest at the start.
    least_slope: f64,
    most_slope: f64,
}

impl Raised {
    fn new(fit: &Fit, profile: &Profile, theta: &[f64], raised: &[f64], of: TraitIndex) -> Self {
        Self {
            before: fit.at(theta),
            after: fit.at(raised),
            is_asked_for: asks_for(profile, of),
            least_slope: slope_at(fit, raised, of),
            most_slope: slope_at(fit, theta, of),
        }
    }

    fn falls(&self) -> bool {
        self.is_asked_for && self.after < self.before - ROUNDING
    }
}

/// The slope of the fit in one trait, by a small step upwards; of a liking it is its weight, wherever the
/// person is.
fn slope_at(fit: &Fit, theta: &[f64], of: TraitIndex) -> f64 {
    const SMALL: f64 = 1e-6;
    let mut above = theta.to_vec();
    above[of.0] += SMALL;
    (fit.at(&above) - fit.at(theta)) / SMALL
}

/// Whether a profile uses the interest more than its other interests, or demands the skill.
fn asks_for(profile: &Profile, of: TraitIndex) -> bool {
    let levels = profile.interests.iter().map(|interest| interest.level);
    let mean = levels.sum::<f64>() / profile.interests.len().max(1) as f64;
    let is_about = profile.topics.iter().any(|topic| topic.of == of);
    let is_used = profile.level(of).is_some_and(|level| level > mean);
    is_about || is_used || profile.demand(of).is_some()
}
