//! From an answer to linear observations of the traits.
//!
//! Every kind of question ends as rows `y = h·θ + e`, `e ~ N(0, r)`: the posterior knows nothing
//! of ratings or rankings. What a row looks like depends on the item alone and is worked out once
//! for a quiz; an answer only chooses `y`.

use crate::factors::Factors;
use model::answers::Answer;
use model::matrix::{Cholesky, Matrix};
use model::quiz::{Anchor, Favourites, Item, Load, Measure, Quiz, Response, ScoredOption};

/// What is assumed of the answers of one response format, all together or not at all, until a cohort
/// has been measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// ν: the midpoint, which stands for the unknown mean of an item, as a share of the range.
    pub midpoint: f64,
    /// s: the standard deviation of an answer, as a share of the range.
    pub spread: f64,
    /// λ: the standardized loading of an item on its trait.
    pub loading: f64,
    /// ψ: the error variance of a standardized answer: 1 − λ², and something for the unknown item mean.
    pub noise: f64,
}

impl Scale {
    /// Ratings of four steps and more.
    ///
    /// # Source
    ///
    /// 740 people's answers to 60 interest items (*jobcannon*, public), checked once in a trial: bands of
    /// .50, .80 and .95 from one half of the items hold the other half in .52, .80 and .94 of the cases.
    pub const FIVE_STEPS: Self = Self {
        midpoint: 0.50,
        spread: 0.30,
        loading: 0.64,
        noise: 0.65,
    };

    /// Ratings of two or three steps; found as those of [five](Self::FIVE_STEPS).
    pub const THREE_STEPS: Self = Self {
        midpoint: 0.47,
        spread: 0.40,
        loading: 0.59,
        noise: 0.70,
    };

    /// What is compared or ticked.
    ///
    /// λ and s are the means over the 25 items of `psychTools::bfi`, .589 and .282 (computed from the
    /// public data); ψ is 1 − λ² and .20, with which the stated confidence was right in a post-hoc
    /// simulation on real answers.
    pub const COMPARED: Self = Self {
        midpoint: 0.50,
        spread: 0.28,
        loading: 0.60,
        noise: 0.84,
    };

    /// What is assumed of ratings with these anchors.
    pub fn of(anchors: &[Anchor]) -> Self {
        let steps = anchors.iter().filter(|anchor| anchor.value.is_some());
        if steps.count() <= 3 {
            Self::THREE_STEPS
        } else {
            Self::FIVE_STEPS
        }
    }

    /// Picking favourites among the items of batteries: .74 of the loading of their ratings, and a little
    /// more than its rest.
    ///
    /// # Source
    ///
    /// Simulated people who take the best five of what they did not refuse.
    fn of_favourites(favourites: &Favourites, quiz: &Quiz) -> Self {
        let item = favourites.items.first().and_then(|id| quiz.item(id));
        let rated = match item.map(|item| &item.response) {
            Some(Response::Rating { anchors, .. }) => Self::of(anchors),
            _ => Self::COMPARED,
        };
        let loading = PICKED * rated.loading;
        Self {
            loading,
            noise: 1.0 - loading * loading + PICKED_NOISE,
            ..rated
        }
    }

    /// y: a share of the range as a standardized answer.
    pub fn standardized(self, share: f64) -> f64 {
        (share - self.midpoint) / self.spread
    }

    /// The θ that is expected of somebody who answers `n` ratings of one trait at this share of the range,
    /// and of whom nothing else is known: `nλy/(ψ + nλ²)`.
    ///
    /// # Source
    ///
    /// Kelley (1927): the posterior mean of parallel items.
    pub fn expected(self, n: usize, share: f64) -> f64 {
        let (n, loading) = (n as f64, self.loading);
        n * loading * self.standardized(share) / (self.noise + n * loading * loading)
    }

    /// The points of 0–100 that one SD of a trait is worth in its true score.
    pub fn points(self) -> f64 {
        100.0 * self.spread * self.loading
    }
}

/// How much of the loading of a rating its being picked among favourites has.
const PICKED: f64 = 0.74;

/// What its error variance has beyond 1 − λ².
const PICKED_NOISE: f64 = 0.03;

/// The share of options that people are expected to tick in a multi-select.
pub const TICKED: f64 = 1.0 / 3.0;

/// One linear observation of the traits.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// h: how the observation depends on each factor: the traits, then the intercepts.
    pub loads: Vec<f64>,
    /// y: what was observed.
    pub value: f64,
    /// r: the variance of the error; above 0.
    pub noise: f64,
}

impl Observation {
    /// Adds `h y/r`, what it says, to the information of others.
    pub(crate) fn inform(&self, information: &mut [f64]) {
        for (cell, load) in information.iter_mut().zip(&self.loads) {
            *cell += load * self.value / self.noise;
        }
    }
}

/// What the answers to one item will say, before they are given.
#[derive(Clone, Debug)]
pub(crate) enum Design {
    /// One row; the value depends on the anchor.
    Rating {
        loads: Vec<f64>,
        values: Vec<Option<f64>>,
        scale: Scale,
    },
    /// One row an option, in the order of their ids: ticked or not.
    Multi {
        order: Vec<usize>,
        loads: Vec<Vec<f64>>,
    },
    /// A pair or a choice: contrasts between the chosen option and the others.
    Choice(Contrasts),
    /// A ranking: contrasts between the places.
    Ranking(Contrasts),
    /// One row for each option that was shown, in the order of their ids: picked or not.
    Favourites {
        order: Vec<usize>,
        loads: Vec<Vec<f64>>,
        noise: f64,
    },
}

impl Design {
    /// Works out the rows of an item under the prior correlations of the factors.
    pub(crate) fn new(item: &Item, quiz: &Quiz, factors: &Factors) -> Self {
        let correlations = factors.correlations();
        match &item.response {
            Response::Rating {
                format,
                measures,
                anchors,
                ..
            } => {
                let scale = Scale::of(anchors);
                let loads: Vec<Load> = measures.iter().map(load).collect();
                let mut loads = standardized(&loads, scale, correlations);
                if let Some(intercept) = factors.intercept(format, measures) {
                    loads[intercept] = 1.0;
                }
                let value = |anchor: &Anchor| anchor.value.map(|value| scale.standardized(value));
                Self::Rating {
                    loads,
                    values: anchors.iter().map(value).collect(),
                    scale,
                }
            }
            Response::Multi(options) => {
                let order = by_id(options);
                let loads = order.iter().map(|option| {
                    standardized(&options[*option].loads, Scale::COMPARED, correlations)
                });
                Self::Multi {
                    loads: loads.collect(),
                    order,
                }
            }
            Response::Pair(options) | Response::Choice(options) => {
                Self::Choice(Contrasts::of_choice(options, correlations))
            }
            Response::Ranking(options) => {
                Self::Ranking(Contrasts::of_ranking(options, correlations))
            }
            Response::Favourites(favourites) => {
                let options = &favourites.options;
                let order = by_id(options);
                let scale = Scale::of_favourites(favourites, quiz);
                let loads = order
                    .iter()
                    .map(|option| standardized(&options[*option].loads, scale, correlations));
                Self::Favourites {
                    loads: loads.collect(),
                    order,
                    noise: scale.noise,
                }
            }
        }
    }

    /// Rows of the loads and noises that any scored answer has, with the value 0: enough for the
    /// covariance of a full form, which does not depend on the answers.
    pub(crate) fn rows(&self) -> Vec<Observation> {
        let row = |loads: &Vec<f64>, noise| Observation {
            loads: loads.clone(),
            value: 0.0,
            noise,
        };
        match self {
            Self::Rating { loads, scale, .. } => vec![row(loads, scale.noise)],
            Self::Multi { loads, .. } => {
                let noise = Scale::COMPARED.noise;
                loads.iter().map(|loads| row(loads, noise)).collect()
            }
            Self::Favourites { loads, noise, .. } => {
                loads.iter().map(|loads| row(loads, *noise)).collect()
            }
            Self::Choice(contrasts) | Self::Ranking(contrasts) => contrasts
                .loads
                .iter()
                .map(|loads| row(loads, 1.0))
                .collect(),
        }
    }

    /// The rows of an answer; none for an anchor that stands apart from the scale, and none where nothing or
    /// everything is picked. `shown` are the options that could be picked, where not all could.
    pub(crate) fn observe(&self, answer: &Answer, shown: &[usize]) -> Vec<Observation> {
        match (self, answer) {
            (
                Self::Rating {
                    loads,
                    values,
                    scale,
                },
                Answer::One(anchor),
            ) => values[*anchor]
                .map(|value| Observation {
                    loads: loads.clone(),
                    value,
                    noise: scale.noise,
                })
                .into_iter()
                .collect(),
            (Self::Multi { order, loads }, Answer::Several(ticked)) => {
                let options = order.iter().zip(loads);
                marked(options, ticked, TICKED, Scale::COMPARED.noise)
            }
            (Self::Choice(contrasts), Answer::One(chosen)) => {
                let share = 1.0 / contrasts.n_options();
                contrasts.observe(|option| f64::from(u8::from(option == *chosen)) - share)
            }
            (Self::Ranking(contrasts), Answer::Ranked(order)) => {
                let middle = 0.5 * (contrasts.n_options() - 1.0);
                contrasts.observe(|option| {
                    // Every option has a place: the sheet is checked.
                    let place = order.iter().take_while(|o| **o != option).count();
                    middle - place as f64
                })
            }
            (
                Self::Favourites {
                    order,
                    loads,
                    noise,
                },
                Answer::Several(picked),
            ) => {
                if picked.is_empty() || picked.len() >= shown.len() {
                    return Vec::new();
                }
                let options = order.iter().zip(loads);
                let shown_options = options.filter(|(option, _)| shown.contains(option));
                let expected = picked.len() as f64 / shown.len() as f64;
                marked(shown_options, picked, expected, *noise)
            }
            // An answer of another shape than its item cannot stand in a sheet.
            _ => Vec::new(),
        }
    }
}

/// A row for each option: marked or not, where a share of them is expected to be.
fn marked<'o>(
    options: impl Iterator<Item = (&'o usize, &'o Vec<f64>)>,
    marked: &[usize],
    expected: f64,
    noise: f64,
) -> Vec<Observation> {
    let spread = libm::sqrt(expected * (1.0 - expected));
    let row = |(option, loads): (&usize, &Vec<f64>)| {
        let share = f64::from(u8::from(marked.contains(option)));
        Observation {
            loads: loads.clone(),
            value: (share - expected) / spread,
            noise,
        }
    };
    options.map(row).collect()
}

/// The places of options in the order of their ids, so that their order in the file changes no bit.
pub(super) fn by_id(options: &[ScoredOption]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..options.len()).collect();
    order.sort_by(|a, b| options[*a].id.cmp(&options[*b].id));
    order
}

/// How a higher step of a rating leans to a trait.
fn load(measure: &Measure) -> Load {
    Load {
        of: measure.of,
        weight: measure.slope(),
    }
}

/// The loads of a standardized answer: λ times the direction of the traits, scaled to variance 1.
///
/// An activity a that is crossed with a topic t of weight w has `λ (e_a + w e_t)/√(1 + w² + 2 w Φ_at)`.
fn standardized(loads: &[Load], scale: Scale, correlations: &Matrix) -> Vec<f64> {
    let direction = spread_out(loads, correlations.size());
    let variance = correlations.between(&direction, &direction);
    if variance <= 0.0 {
        return direction;
    }
    direction
        .iter()
        .map(|d| scale.loading * d / libm::sqrt(variance))
        .collect()
}

fn spread_out(loads: &[Load], n_traits: usize) -> Vec<f64> {
    let mut direction = vec![0.0; n_traits];
    for load in loads {
        direction[load.of.0] = load.weight;
    }
    direction
}

/// The best linear use of a comparison between options, under Thurstone's law.
///
/// Option k has the utility `u_k = λ o_k·θ + e_k`, `e_k ~ N(0, ψ)`; the person compares utilities.
/// The response vector y (centred indicators of a choice, centred places of a ranking) has
/// covariances with θ and with itself that follow from normal orthants in closed form; its best
/// linear predictor from θ is `H θ`, the rest has covariance R. One row is redundant, since y sums
/// to 0; the others are multiplied by the inverse Cholesky factor of R, which makes them
/// independent rows of noise 1. Options stand in the order of their ids, so their order in the file
/// changes nothing. Adding the same amount to every utility changes no comparison, so the level of
/// the traits is left as it was: a comparison tells only the order.
///
/// # Source
///
/// Thurstone (1927), "A law of comparative judgment", Psychological Review 34(4). For pairs the rows
/// equal the closed form `g λ (e_a − e_b)` with `g = √(2 / (π V))`.
#[derive(Clone, Debug)]
pub(crate) struct Contrasts {
    /// Option places in the order of their ids.
    order: Vec<usize>,
    /// L⁻¹ H, a row for each option but the last.
    loads: Vec<Vec<f64>>,
    /// L, the Cholesky factor of R.
    factor: Cholesky,
}

/// The expected largest of n independent standard normal numbers, for n = 2..=8.
///
/// Teichroew (1956), "Tables of expected values of order statistics", Annals of Mathematical
/// Statistics 27(2).
const EXPECTED_LARGEST: [f64; 7] = [
    0.564_189_583_5,
    0.846_284_375_3,
    1.029_375_373_0,
    1.162_964_473_6,
    1.267_206_360_6,
    1.352_178_375_6,
    1.423_600_306_0,
];

impl Contrasts {
    /// For choosing one of two to eight options.
    ///
    /// The probability of each choice is taken as 1/n and its covariance with the utilities as that
    /// of exchangeable options with the mean variance σ² about their mean: exact for any pair, and
    /// for more options that weigh equally on unrelated traits.
    ///
    /// Where options weigh very unequally, such as *all of these* beside *none of these*, that would let
    /// the utilities explain more of the choice than there is. With the covariance D of the utilities
    /// about their mean, and `C = (I − J/n)/n` that of the choice, a slope b explains `b² D`; it is
    /// therefore held to `b² ≤ 1/(n ‖D‖)`, which keeps `b² D` within C. As the noise is a part of every
    /// utility, `R = C − HΦHᵀ` then keeps at least `b² ψ (I − J/n)`: it is positive definite for every item.
    fn of_choice(options: &[ScoredOption], correlations: &Matrix) -> Self {
        let comparison = Comparison::new(options, correlations);
        let n = comparison.n();
        let count = n as f64;
        let about_mean = comparison.covariance_about_mean();
        let variance = about_mean.trace() / (count - 1.0);
        let exchangeable =
            EXPECTED_LARGEST[n.clamp(2, 8) - 2] / ((count - 1.0) * libm::sqrt(variance));
        let most = 1.0 / libm::sqrt(count * about_mean.norm());
        let slope = exchangeable.min(most);
        let loads: Vec<Vec<f64>> = (0..n)
            .map(|k| scaled(&comparison.loads_about_mean(k), slope))
            .collect();
        let mut covariance = Matrix::identity(n);
        for k in 0..n {
            for l in 0..=k {
                let own = f64::from(u8::from(k == l));
                covariance.set(k, l, (own - 1.0 / count) / count);
            }
        }
        comparison.whiten(&loads, &covariance, correlations)
    }

    /// For ordering three to eight options: exact means and covariances of the places.
    ///
    /// The place of an option is a sum of signs of differences, for which
    /// `Cov(sign d, θ) = √(2/π) Cov(d, θ)/sd(d)` and `Cov(sign d, sign d′) = (2/π) asin ρ(d, d′)`.
    fn of_ranking(options: &[ScoredOption], correlations: &Matrix) -> Self {
        let comparison = Comparison::new(options, correlations);
        let n = comparison.n();
        let others = |k: usize| (0..n).filter(move |j| *j != k);
        let loads: Vec<Vec<f64>> = (0..n)
            .map(|k| {
                let mut row = vec![0.0; correlations.size()];
                for j in others(k) {
                    let variance = comparison.difference_covariance((k, j), (k, j));
                    let slope = 0.5 * libm::sqrt(2.0 / (std::f64::consts::PI * variance));
                    for (cell, load) in row.iter_mut().zip(comparison.loads_between(k, j)) {
                        *cell += slope * load;
                    }
                }
                row
            })
            .collect();
        let mut covariance = Matrix::identity(n);
        for k in 0..n {
            for l in 0..=k {
                let signs: f64 = others(k)
                    .flat_map(|j| others(l).map(move |m| ((k, j), (l, m))))
                    .map(|(a, b)| comparison.sign_covariance(a, b))
                    .sum();
                covariance.set(k, l, 0.25 * signs);
            }
        }
        comparison.whiten(&loads, &covariance, correlations)
    }

    fn n_options(&self) -> f64 {
        self.order.len() as f64
    }

    fn observe(&self, value: impl Fn(usize) -> f64) -> Vec<Observation> {
        let kept = self.order.len() - 1;
        let values: Vec<f64> = self.order[..kept]
            .iter()
            .map(|option| value(*option))
            .collect();
        let rows = self.loads.iter().zip(self.factor.whiten(&values));
        rows.map(|(loads, value)| Observation {
            loads: loads.clone(),
            value,
            noise: 1.0,
        })
        .collect()
    }
}

/// The utilities of the options of one item, in the order of the option ids.
struct Comparison {
    order: Vec<usize>,
    /// `λ o_k`.
    loads: Vec<Vec<f64>>,
    /// Cov(u) = λ² O Φ Oᵀ + ψ I.
    covariance: Matrix,
}

impl Comparison {
    fn new(options: &[ScoredOption], correlations: &Matrix) -> Self {
        let order = by_id(options);
        let loads: Vec<Vec<f64>> = order
            .iter()
            .map(|k| {
                scaled(
                    &spread_out(&options[*k].loads, correlations.size()),
                    Scale::COMPARED.loading,
                )
            })
            .collect();
        let mut covariance = Matrix::identity(order.len());
        for k in 0..order.len() {
            for l in 0..=k {
                let noise = if k == l { Scale::COMPARED.noise } else { 0.0 };
                covariance.set(k, l, correlations.between(&loads[k], &loads[l]) + noise);
            }
        }
        Self {
            order,
            loads,
            covariance,
        }
    }

    fn n(&self) -> usize {
        self.order.len()
    }

    fn loads_between(&self, k: usize, j: usize) -> Vec<f64> {
        self.loads[k]
            .iter()
            .zip(&self.loads[j])
            .map(|(a, b)| a - b)
            .collect()
    }

    fn loads_about_mean(&self, k: usize) -> Vec<f64> {
        let count = self.n() as f64;
        (0..self.loads[k].len())
            .map(|t| self.loads[k][t] - self.loads.iter().map(|row| row[t]).sum::<f64>() / count)
            .collect()
    }

    /// D: the covariance of the utilities about their mean.
    fn covariance_about_mean(&self) -> Matrix {
        let count = self.n() as f64;
        let with_all: Vec<f64> = (0..self.n())
            .map(|k| self.covariance.row(k).iter().sum())
            .collect();
        let all: f64 = (0..self.n()).flat_map(|i| self.covariance.row(i)).sum();
        let mut about_mean = Matrix::zero(self.n());
        for k in 0..self.n() {
            for l in 0..=k {
                let means = (with_all[k] + with_all[l]) / count;
                about_mean.set(
                    k,
                    l,
                    self.covariance.get(k, l) - means + all / (count * count),
                );
            }
        }
        about_mean
    }

    /// `Cov(u_a − u_b, u_c − u_d)`.
    fn difference_covariance(&self, first: (usize, usize), second: (usize, usize)) -> f64 {
        let of = |a, b| self.covariance.get(a, b);
        of(first.0, second.0) - of(first.0, second.1) - of(first.1, second.0)
            + of(first.1, second.1)
    }

    fn sign_covariance(&self, a: (usize, usize), b: (usize, usize)) -> f64 {
        let scale = self.difference_covariance(a, a) * self.difference_covariance(b, b);
        let correlation = self.difference_covariance(a, b) / libm::sqrt(scale);
        libm::asin(correlation.clamp(-1.0, 1.0)) / std::f64::consts::FRAC_PI_2
    }

    fn whiten(self, loads: &[Vec<f64>], covariance: &Matrix, phi: &Matrix) -> Contrasts {
        let kept = self.n() - 1;
        let mut rest = Matrix::identity(kept);
        for k in 0..kept {
            for l in 0..=k {
                let explained = phi.between(&loads[k], &loads[l]);
                rest.set(k, l, covariance.get(k, l) - explained);
            }
        }
        let factor = rest
            .cholesky()
            .expect("noise ψ keeps R positive for two to eight options");
        let columns = (0..phi.size()).map(|t| {
            let column: Vec<f64> = loads[..kept].iter().map(|row| row[t]).collect();
            factor.whiten(&column)
        });
        let mut white = vec![vec![0.0; phi.size()]; kept];
        for (t, column) in columns.enumerate() {
            for (row, value) in white.iter_mut().zip(column) {
                row[t] = value;
            }
        }
        Contrasts {
            order: self.order,
            loads: white,
            factor,
        }
    }
}

fn scaled(row: &[f64], by: f64) -> Vec<f64> {
    row.iter().map(|x| by * x).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normal::{density, probability};

    #[test]
    fn the_expected_largest_agree_with_their_integral() {
        for (n, published) in (2..=8).zip(EXPECTED_LARGEST) {
            let step = 0.001;
            let integral: f64 = (-8000..8000)
                .map(|i| (f64::from(i) + 0.5) * step)
                .map(|x| x * f64::from(n) * density(x) * probability(x).powi(n - 1) * step)
                .sum();
            assert!(
                (integral - published).abs() < 1e-8,
                "{n}: {integral} {published}"
            );
        }
    }
}
