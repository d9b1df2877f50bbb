//! The fit of a person to a career: a sum over traits, normed so that careers can be compared.

use crate::draws::{BLOCK, Block};
use crate::normal;
use model::matrix::{Matrix, dot};
use model::traits::TraitIndex;

/// κ: the weight of the skill part beside the interest part.
///
/// At .5 self-rated skill carries at most a quarter of the variance of the fit.
pub const SKILL_WEIGHT: f64 = 0.5;

/// A skill that a career expects, as the fit sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shortfall {
    /// The skill.
    pub of: TraitIndex,
    /// δ: where on θ the demand lies, in SD of the norm group.
    pub delta: f64,
    /// g: how much falling short counts, 1 to 3.
    pub importance: f64,
}

/// The fit M of one career as a function of the traits θ.
///
/// `I = Σ (l − l̄) θ` over the interests, l̄ the career's mean level: it asks whether the shape of
/// the person's interests is the shape of the career, and does not see how high they all are.
/// `K = −Σ g max(0, δ − θ)` over the demanded skills: falling short costs, surplus earns nothing.
/// Each is centred and scaled to SD 1 over the norm group `N(0, Φ)`, and
/// `M = (I* + κ K*)/SD(I* + κ K*)`, so every career has mean 0 and SD 1 over that group and none is
/// ahead of another before the first answer. A part that a career lacks is left out. All means and
/// covariances are exact: the interest part is normal, and a shortfall's moments have closed forms
/// (with one smooth integral where two skills correlate), so no simulation is needed.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// The interest weights, one for each trait; 0 for skills.
    weights: Vec<f64>,
    shortfalls: Vec<Scaled>,
}

/// A shortfall with its slope in SD of the fit and its mean over the norm group.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Scaled {
    of: usize,
    delta: f64,
    slope: f64,
    mean: f64,
}

impl Fit {
    /// Takes the levels of the interests, the demanded skills, and the correlations Φ of the norm
    /// group.
    ///
    /// Levels may be on any common scale. Traits that are not listed do not count.
    pub fn new(levels: &[(TraitIndex, f64)], demands: &[Shortfall], phi: &Matrix) -> Self {
        let centred = centred(levels, phi.size());
        let interest_sd = libm::sqrt(phi.between(&centred, &centred));
        let skill_sd = libm::sqrt(shortfall_variance(demands, phi));
        // For a normal X, Cov(X, max(0, δ − θ)) = −Cov(X, θ) Φ(δ) (Stein), and K takes it off.
        let with_centred = phi.times(&centred);
        let covariance: f64 = demands
            .iter()
            .map(|d| d.importance * with_centred[d.of.0] * normal::probability(d.delta))
            .sum();
        let interest = if interest_sd > 0.0 {
            1.0 / interest_sd
        } else {
            0.0
        };
        let skill = if skill_sd > 0.0 {
            SKILL_WEIGHT / skill_sd
        } else {
            0.0
        };
        let interest_part = f64::from(u8::from(interest_sd > 0.0));
        let skill_part = if skill_sd > 0.0 {
            SKILL_WEIGHT * SKILL_WEIGHT
        } else {
            0.0
        };
        let variance = interest_part + skill_part + 2.0 * interest * skill * covariance;
        let unit = if variance > 0.0 {
            1.0 / libm::sqrt(variance)
        } else {
            0.0
        };
        Self {
            weights: centred.iter().map(|w| w * interest * unit).collect(),
            shortfalls: demands
                .iter()
                .map(|d| Scaled {
                    of: d.of.0,
                    delta: d.delta,
                    slope: d.importance * skill * unit,
                    mean: normal::shortfall_mean(d.delta),
                })
                .collect(),
        }
    }

    /// M at θ: in SD of the norm group, higher fits better.
    pub fn at(&self, theta: &[f64]) -> f64 {
        let shortfall = |s: &Scaled| s.slope * (s.mean - f64::max(0.0, s.delta - theta[s.of]));
        dot(&self.weights, theta) + self.shortfalls.iter().map(shortfall).sum::<f64>()
    }

    /// M in each draw of a block, one column of θ a trait; to the bit as [`Fit::at`] gives it.
    pub(crate) fn at_block(&self, theta: &[Block]) -> Block {
        let (mut interest, mut skill) = ([0.0; BLOCK], [0.0; BLOCK]);
        for (weight, theta) in self.weights.iter().zip(theta) {
            if weight.abs() > 0.0 {
                for (sum, theta) in interest.iter_mut().zip(theta) {
                    *sum += weight * theta;
                }
            }
        }
        for s in &self.shortfalls {
            for (sum, theta) in skill.iter_mut().zip(&theta[s.of]) {
                *sum += s.slope * (s.mean - f64::max(0.0, s.delta - theta));
            }
        }
        for (sum, skill) in interest.iter_mut().zip(&skill) {
            *sum += skill;
        }
        interest
    }

    /// The contribution of a trait to M at θ; the contributions of all traits sum to M.
    ///
    /// They are the Shapley values of an additive function, with the norm group as baseline
    /// (Lundberg & Lee 2017).
    pub fn contribution(&self, of: TraitIndex, theta: &[f64]) -> f64 {
        self.part(of.0, theta[of.0])
    }

    /// The mean slope of the trait's contribution between 0 and θ: what an answer's part in θ is
    /// worth (Aumann–Shapley along the straight line from the empty sheet). At θ = 0 the slope
    /// there, that of the shortfall side at the kink.
    pub fn slope(&self, of: TraitIndex, theta: &[f64]) -> f64 {
        let hinges: f64 = self
            .of_trait(of.0)
            .map(|s| {
                let run = theta[of.0];
                let rise = f64::max(0.0, s.delta) - f64::max(0.0, s.delta - run);
                let at_start = f64::from(u8::from(s.delta >= 0.0));
                s.slope
                    * if run.abs() > f64::EPSILON {
                        rise / run
                    } else {
                        at_start
                    }
            })
            .sum();
        self.weights[of.0] + hinges
    }

    /// The slopes of M on the traits, expected over independent normal ones: a demand counts as far as it is
    /// likely to fall short.
    pub(crate) fn expected_slopes(&self, mean: &[f64], sds: &[f64]) -> Vec<f64> {
        let mut slopes = self.weights.clone();
        for s in &self.shortfalls {
            slopes[s.of] += s.slope * normal::probability((s.delta - mean[s.of]) / sds[s.of]);
        }
        slopes
    }

    /// The most by which M rises when θ moves by a shift, wherever θ is: as if every skill that rises
    /// were short. The most of several shifts together is at most the sum of theirs.
    pub(crate) fn most(&self, shift: &[f64]) -> f64 {
        let rise = |s: &Scaled| s.slope * f64::max(0.0, shift[s.of]);
        dot(&self.weights, shift) + self.shortfalls.iter().map(rise).sum::<f64>()
    }

    /// The least by which M rises when θ moves by a shift, wherever θ is: as if every skill that falls
    /// were short. The least of several shifts together is at least the sum of theirs.
    pub(crate) fn least(&self, shift: &[f64]) -> f64 {
        let fall = |s: &Scaled| s.slope * f64::min(0.0, shift[s.of]);
        dot(&self.weights, shift) + self.shortfalls.iter().map(fall).sum::<f64>()
    }

    /// The weight of each trait in the interest part, in SD of the fit for an SD of the trait.
    pub fn weights(&self) -> &[f64] {
        &self.weights
    }

    /// δ of the demand on a skill, if the fit has one.
    pub fn delta(&self, of: TraitIndex) -> Option<f64> {
        self.of_trait(of.0).map(|s| s.delta).next()
    }

    /// Whether the trait enters the fit at all.
    pub fn uses(&self, of: TraitIndex) -> bool {
        self.weights[of.0].abs() > 0.0 || self.of_trait(of.0).next().is_some()
    }

    fn part(&self, t: usize, theta: f64) -> f64 {
        let demands: f64 = self
            .of_trait(t)
            .map(|s| s.slope * (s.mean - f64::max(0.0, s.delta - theta)))
            .sum();
        self.weights[t] * theta + demands
    }

    fn of_trait(&self, t: usize) -> impl Iterator<Item = &Scaled> {
        self.shortfalls.iter().filter(move |s| s.of == t)
    }
}

fn centred(levels: &[(TraitIndex, f64)], n_traits: usize) -> Vec<f64> {
    let mean = levels.iter().map(|(_, level)| level).sum::<f64>() / levels.len().max(1) as f64;
    let mut weights = vec![0.0; n_traits];
    for (of, level) in levels {
        weights[of.0] = level - mean;
    }
    weights
}

fn shortfall_variance(demands: &[Shortfall], phi: &Matrix) -> f64 {
    let mut sum = 0.0;
    for (i, a) in demands.iter().enumerate() {
        sum += a.importance * a.importance * normal::shortfall_variance(a.delta);
        for b in &demands[..i] {
            let r = phi.get(a.of.0, b.of.0);
            let covariance = normal::shortfall_covariance(a.delta, b.delta, r);
            sum += 2.0 * a.importance * b.importance * covariance;
        }
    }
    sum
}
