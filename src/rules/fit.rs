//! The fit of a person to a career: a sum over traits, normed so that careers can be compared.

use crate::draws::{BLOCK, Block};
use crate::normal;
use crate::posterior::Posterior;
use model::matrix::{Matrix, dot};
use model::traits::TraitIndex;

/// κ: the weight of the skill part beside the interest part.
///
/// At .5 self-rated skill has a ninth of the variance of the three parts, a fifth where a career is about no
/// topic.
pub const SKILL_WEIGHT: f64 = 0.5;

/// τ: the weight of the topic part beside the interest part, for a career that has a topic at its heart (level 1).
///
/// A judgement: what work is about then counts as much as what one does there, and as much less as the career's
/// highest topic level is below 1. The audit tells how far pages differ for half and for twice as much.
pub const TOPIC_WEIGHT: f64 = 1.0;

/// A skill that a career expects, as the fit sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shortfall {
    /// The skill.
    pub of: TraitIndex,
    /// The share of the range, 0–1, that is expected on the ratings of the skill.
    pub share: f64,
    /// δ: where on θ that lies, in SD of the model population, once all of them are answered.
    pub delta: f64,
    /// g: how much falling short counts, 1 to 3.
    pub importance: f64,
}

/// What a career says of all likings of one domain that a quiz measures, each with its level, 0–1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Levels(pub Vec<(TraitIndex, f64)>);

impl Levels {
    /// The highest level; 0 without any.
    fn highest(&self) -> f64 {
        self.0.iter().map(|(_, level)| *level).fold(0.0, f64::max)
    }

    /// The levels less their mean: they ask for the shape of a person's likings, and not how high they
    /// all are. All 0 where the levels are alike.
    fn centred(&self, n_traits: usize) -> Vec<f64> {
        let mean = self.0.iter().map(|(_, level)| level).sum::<f64>() / self.0.len().max(1) as f64;
        let mut weights = vec![0.0; n_traits];
        for (of, level) in &self.0 {
            weights[of.0] = level - mean;
        }
        weights
    }
}

/// The fit M of one career as a function of the traits θ.
///
/// `I = Σ (l − l̄) θ` over the interests and `T = Σ (l − l̄) θ` over the topics, l̄ the career's mean
/// level of the domain: they ask whether the shape of the person's likings is the shape of the career,
/// and do not see how high they all are.
/// `K = −Σ g max(0, δ − θ)` over the demanded skills: falling short costs, surplus earns nothing.
/// Each is centred and scaled to SD 1 over the model population `N(0, Φ)`, and
/// `M = (I* + τ l⁺ T* + κ K*)/SD(I* + τ l⁺ T* + κ K*)` with l⁺ the career's highest topic level: a career that is
/// only partly about something leans on it half as much as one that has it at its heart, and one about nothing not
/// at all. So every career has mean 0 and SD 1 over that group and
/// none is ahead of another before the first answer. A part that a career lacks is left out. All means
/// and covariances are exact: the parts of likings are normal, and a shortfall's moments have closed
/// forms (with one smooth integral where two skills correlate), so no simulation is needed.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// The weights of interests and topics, one for each trait; 0 for skills.
    weights: Vec<f64>,
    parts: [Part; 2],
    shortfalls: Vec<Scaled>,
}

/// The likings of one domain, as their contributions are told: each with its weight, in SD of the fit
/// for an SD by which the trait is above the person's own mean of the domain.
///
/// `Σ l (θ − θ̄) = Σ (l − l̄) θ`, so the sums are those of the weights. Interests are told by `l − l̄`,
/// topics by `l`: a topic that the career is not about adds exactly 0.
#[derive(Clone, Debug, PartialEq)]
struct Part(Vec<(usize, f64)>);

impl Part {
    fn weight(&self, t: usize) -> Option<f64> {
        self.0.iter().find(|(of, _)| *of == t).map(|(_, w)| *w)
    }

    fn own_mean(&self, theta: &[f64]) -> f64 {
        let sum: f64 = self.0.iter().map(|(of, _)| theta[*of]).sum();
        sum / self.0.len().max(1) as f64
    }
}

/// A shortfall with its slope in SD of the fit and its mean over the model population.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Scaled {
    of: usize,
    share: f64,
    delta: f64,
    slope: f64,
    mean: f64,
}

impl Fit {
    /// Takes the levels of the interests and of the topics, the demanded skills, and the correlations Φ
    /// of the model population.
    ///
    /// Those of the interests may be on any common scale. Traits that are not listed do not count.
    pub fn new(interests: &Levels, topics: &Levels, demands: &[Shortfall], phi: &Matrix) -> Self {
        Self::weighing(interests, topics, TOPIC_WEIGHT, demands, phi)
    }

    /// The same with another weight τ of the topics.
    pub(crate) fn weighing(
        interests: &Levels,
        topics: &Levels,
        topic_weight: f64,
        demands: &[Shortfall],
        phi: &Matrix,
    ) -> Self {
        let unit = |variance: f64| {
            if variance > 0.0 {
                1.0 / libm::sqrt(variance)
            } else {
                0.0
            }
        };
        let centred = [interests, topics].map(|levels| levels.centred(phi.size()));
        let [interest, topic] = [0, 1].map(|part| {
            let weight = [1.0, topic_weight * topics.highest()][part];
            weight * unit(phi.between(&centred[part], &centred[part]))
        });
        let skill = SKILL_WEIGHT * unit(shortfall_variance(demands, phi));
        let likings: Vec<f64> = centred[0]
            .iter()
            .zip(&centred[1])
            .map(|(i, t)| interest * i + topic * t)
            .collect();
        // For a normal X, Cov(X, max(0, δ − θ)) = −Cov(X, θ) Φ(δ) (Stein), and K takes it off.
        let with_likings = phi.times(&likings);
        let covariance: f64 = demands
            .iter()
            .map(|d| d.importance * with_likings[d.of.0] * normal::probability(d.delta))
            .sum();
        let of_skills = if skill > 0.0 {
            SKILL_WEIGHT * SKILL_WEIGHT
        } else {
            0.0
        };
        let of_likings = phi.between(&likings, &likings);
        let all = unit(of_likings + of_skills + 2.0 * skill * covariance);
        let told = |levels: &Levels, told: &dyn Fn(TraitIndex, f64) -> f64| {
            let weights = levels.0.iter().map(|(of, level)| (of.0, told(*of, *level)));
            Part(weights.collect())
        };
        Self {
            weights: likings.iter().map(|w| w * all).collect(),
            parts: [
                told(interests, &|of, _| centred[0][of.0] * interest * all),
                told(topics, &|_, level| level * topic * all),
            ],
            shortfalls: demands
                .iter()
                .map(|d| Scaled {
                    of: d.of.0,
                    share: d.share,
                    delta: d.delta,
                    slope: d.importance * skill * all,
                    mean: normal::shortfall_mean(d.delta),
                })
                .collect(),
        }
    }

    /// The fit to somebody whose answers put the demands elsewhere: `delta` tells where on θ a share of
    /// the range of a skill lies for them, and nothing where no answer tells of the skill. Such a demand
    /// then stays at what it is on average, 0.
    pub(crate) fn for_answers(&self, delta: impl Fn(usize, f64) -> Option<f64>) -> Self {
        let shortfalls = self.shortfalls.iter().filter_map(|s| {
            let delta = delta(s.of, s.share)?;
            let mean = normal::shortfall_mean(delta);
            Some(Scaled { delta, mean, ..*s })
        });
        Self {
            shortfalls: shortfalls.collect(),
            ..self.clone()
        }
    }

    /// M at θ: in SD of the model population, higher fits better.
    pub fn at(&self, theta: &[f64]) -> f64 {
        let shortfall = |s: &Scaled| s.slope * (s.mean - f64::max(0.0, s.delta - theta[s.of]));
        dot(&self.weights, theta) + self.shortfalls.iter().map(shortfall).sum::<f64>()
    }

    /// M in each draw of a block: one column of θ a trait, and as the last the own mean of the topics that are
    /// measured.
    ///
    /// `Σ (l − l̄) θ = Σ l (θ − θ̄)`, so of all topics only those that the career is about are looked at; but
    /// for rounding it is as [`Fit::at`] gives it.
    pub(crate) fn at_block(&self, theta: &[Block]) -> Block {
        let mut fit = [0.0; BLOCK];
        let mut add = |weight: f64, theta: &Block| {
            for (sum, theta) in fit.iter_mut().zip(theta) {
                *sum += weight * theta;
            }
        };
        let [interests, topics] = &self.parts;
        for (of, weight) in &interests.0 {
            add(*weight, &theta[*of]);
        }
        let mut common = 0.0;
        for (of, weight) in topics.0.iter().filter(|(_, weight)| weight.abs() > 0.0) {
            add(*weight, &theta[*of]);
            common -= weight;
        }
        if let Some(own_mean) = theta.last() {
            add(common, own_mean);
        }
        for s in &self.shortfalls {
            for (sum, theta) in fit.iter_mut().zip(&theta[s.of]) {
                *sum += s.slope * (s.mean - f64::max(0.0, s.delta - theta));
            }
        }
        fit
    }

    /// The contribution of a trait to M at θ; the contributions of all traits sum to M.
    ///
    /// A liking counts as far as it is above or below the person's own mean of its domain, so that what
    /// is told of it does not depend on how high all are.
    pub fn contribution(&self, of: TraitIndex, theta: &[f64]) -> f64 {
        let likings = self.parts.iter().filter_map(|part| {
            let weight = part.weight(of.0)?;
            Some(weight * (theta[of.0] - part.own_mean(theta)))
        });
        let demands = self
            .of_trait(of.0)
            .map(|s| s.slope * (s.mean - f64::max(0.0, s.delta - theta[of.0])));
        likings.chain(demands).sum()
    }

    /// How far a liking is above the person's own mean of its domain, in SD of the model population, with
    /// the standard deviation of that; nothing for other traits.
    pub(crate) fn above_own_mean(&self, of: TraitIndex, known: &Posterior) -> Option<(f64, f64)> {
        let part = self.parts.iter().find(|part| part.weight(of.0).is_some())?;
        let all: Vec<usize> = part.0.iter().map(|(of, _)| *of).collect();
        Some(known.above_mean(of.0, &all))
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

    /// The weight of each interest and topic, in SD of the fit for an SD of the trait.
    pub fn weights(&self) -> &[f64] {
        &self.weights
    }

    /// δ of the demand on a skill, if the fit has one.
    pub fn delta(&self, of: TraitIndex) -> Option<f64> {
        self.of_trait(of.0).map(|s| s.delta).next()
    }

    /// Whether the trait enters the fit at all, as its contributions tell it.
    pub fn uses(&self, of: TraitIndex) -> bool {
        let weights = self.parts.iter().filter_map(|part| part.weight(of.0));
        weights.map(f64::abs).sum::<f64>() > 0.0 || self.of_trait(of.0).next().is_some()
    }

    fn of_trait(&self, t: usize) -> impl Iterator<Item = &Scaled> {
        self.shortfalls.iter().filter(move |s| s.of == t)
    }
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

#[cfg(test)]
mod tests {
    use super::{Fit, Levels, Shortfall};
    use crate::draws::Normals;
    use model::matrix::Matrix;
    use model::traits::TraitIndex;

    #[test]
    fn a_block_of_draws_gives_what_each_draw_gives() {
        let phi = Matrix::identity(8);
        let of = |levels: &[(usize, f64)]| {
            Levels(
                levels
                    .iter()
                    .map(|(of, level)| (TraitIndex(*of), *level))
                    .collect(),
            )
        };
        let interests = of(&[(0, 1.0), (1, 0.25), (2, 0.0)]);
        let demands = [Shortfall {
            of: TraitIndex(7),
            share: 0.66,
            delta: 0.4,
            importance: 2.0,
        }];
        let draws = Normals::new(8, 40).draw(&[0.3, -0.2, 0.0, 1.0, 0.1, -0.6, 0.2, 0.0], &phi);
        let with_mean = draws.clone().with_mean_of(&[3, 4, 5, 6]);
        for topics in [
            &[(3, 1.0), (4, 0.0), (5, 0.5), (6, 0.0)][..],
            &[(3, 0.0), (4, 0.0)],
            &[],
        ] {
            let fit = Fit::new(&interests, &of(topics), &demands, &phi);
            let mut draw = 0;
            for (theta, n_filled) in with_mean.blocks() {
                for value in &fit.at_block(theta)[..n_filled] {
                    let expected = fit.at(&draws.theta(draw));
                    assert!(
                        (value - expected).abs() < 1e-12,
                        "{draw}: {value} {expected}"
                    );
                    assert_eq!(with_mean.theta(draw), draws.theta(draw));
                    draw += 1;
                }
            }
            assert_eq!(draw, 40);
        }
    }
}
