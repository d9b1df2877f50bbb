//! Draws from the posterior: what the answers leave open.

use std::f64::consts::PI;

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

use crate::matrix::Matrix;
use crate::rules::fit::Fit;

/// How many draws stand behind the probabilities of a recommendation.
///
/// The Monte-Carlo error of a probability is at most .016.
pub const DRAWS: usize = 1024;

/// The seed of every set of draws: a constant, so that the same answers give the same bytes.
const SEED: u64 = 0x0B00_550E;

/// Independent standard normal numbers for `n` draws of some traits, worked out once: the same
/// arguments give the same numbers.
#[derive(Clone, Debug)]
pub struct Normals {
    /// For every second draw, one number a trait; the other draws are their mirror images.
    halves: Vec<Vec<f64>>,
}

impl Normals {
    /// Numbers for `n` draws, rounded up to an even number.
    pub fn new(n_traits: usize, n: usize) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(SEED);
        let half = |_| standard_normals(&mut rng, n_traits);
        Self {
            halves: (0..n.div_ceil(2)).map(half).collect(),
        }
    }

    /// Draws θ from the normal distribution with this mean and covariance.
    ///
    /// Draws come in antithetic pairs `μ ± L ξ`, which makes their mean exact.
    ///
    /// # Panics
    ///
    /// If the covariance is not positive definite; a posterior's always is.
    pub fn draw(&self, mean: &[f64], covariance: &Matrix) -> Draws {
        let factor = covariance
            .cholesky()
            .expect("a posterior covariance is positive definite");
        let mut traits = vec![Vec::with_capacity(2 * self.halves.len()); mean.len()];
        for half in &self.halves {
            let steps = factor.times(half);
            for ((column, m), s) in traits.iter_mut().zip(mean).zip(steps) {
                column.extend([m + s, m - s]);
            }
        }
        Draws {
            n: 2 * self.halves.len(),
            traits,
        }
    }
}

/// `n` independent standard normal numbers (Box & Muller 1958).
fn standard_normals(rng: &mut impl Rng, n: usize) -> Vec<f64> {
    let mut normals = Vec::with_capacity(n + 1);
    while normals.len() < n {
        let radius = libm::sqrt(-2.0 * libm::log(1.0 - uniform(rng)));
        let angle = 2.0 * PI * uniform(rng);
        normals.push(radius * libm::cos(angle));
        normals.push(radius * libm::sin(angle));
    }
    normals.truncate(n);
    normals
}

/// A number in 0..1 with 53 random bits.
fn uniform(rng: &mut impl Rng) -> f64 {
    (rng.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
}

/// Draws of θ, laid out by trait: a column of `n` numbers for each.
#[derive(Clone, Debug)]
pub struct Draws {
    n: usize,
    traits: Vec<Vec<f64>>,
}

impl Draws {
    /// How many draws there are.
    pub fn n(&self) -> usize {
        self.n
    }

    /// The draws of one trait.
    pub fn of_trait(&self, of: usize) -> &[f64] {
        &self.traits[of]
    }

    /// The fit of a career in each draw, with what its rules add.
    pub fn fits(&self, fit: &Fit, boosts: f64) -> Vec<f64> {
        let mut fits = fit.at_all(self);
        for fit in &mut fits {
            *fit += boosts;
        }
        fits
    }
}

/// The fits of some careers in each draw: a column for each career, in a fixed order.
///
/// No careers or no draws at all are allowed and give shares of 0.
#[derive(Clone, Debug)]
pub struct DrawnFits {
    n_draws: usize,
    columns: Vec<Vec<f64>>,
}

impl DrawnFits {
    /// Takes a column of `n_draws` fits for each career.
    pub fn new(n_draws: usize, columns: Vec<Vec<f64>>) -> Self {
        Self { n_draws, columns }
    }

    /// For each career the share of draws in which it is among the `k` best.
    ///
    /// Careers that tie for the last place share it equally, so the shares sum to `k` (or to the
    /// number of careers, if there are fewer). The cost is linear in careers, draws and `k`.
    pub fn share_in_top(&self, k: usize) -> Vec<f64> {
        self.share_among(&self.best(k))
    }

    /// The shares of draws in which each career is among the `k` best, and in which it is first.
    pub(crate) fn shares_in_top_and_first(&self, k: usize) -> (Vec<f64>, Vec<f64>) {
        let best = self.best(k);
        let first = &best[..best.len().min(1)];
        (self.share_among(&best), self.share_among(first))
    }

    fn share_among(&self, best: &[Vec<f64>]) -> Vec<f64> {
        let Some(last) = best.last() else {
            return vec![0.0; self.columns.len()];
        };
        let share = self.share_of_last(best);
        let total = |column: &Vec<f64>| -> f64 {
            let draws = column.iter().zip(last).zip(&share);
            draws
                .map(|((fit, last), share)| of(fit > last) + of(ties(*fit, *last)) * share)
                .sum()
        };
        self.columns
            .iter()
            .map(|column| total(column) / self.n_draws.max(1) as f64)
            .collect()
    }

    /// In each draw, what each career that equals the last of the best gets of a place among them.
    fn share_of_last(&self, best: &[Vec<f64>]) -> Vec<f64> {
        let last = &best[best.len() - 1];
        let mut left = vec![best.len() as f64; self.n_draws];
        for place in best {
            let places = left.iter_mut().zip(place).zip(last);
            places.for_each(|((left, fit), last)| *left -= of(fit > last));
        }
        let mut equal = vec![0.0; self.n_draws];
        for column in &self.columns {
            let careers = equal.iter_mut().zip(column).zip(last);
            careers.for_each(|((equal, fit), last)| *equal += of(ties(*fit, *last)));
        }
        left.iter()
            .zip(&equal)
            .map(|(left, equal)| left / equal)
            .collect()
    }

    /// The `k` best fits of each draw, or as many as there are careers, best first: a column for
    /// each place.
    fn best(&self, k: usize) -> Vec<Vec<f64>> {
        let k = k.min(self.columns.len());
        let mut best = vec![vec![f64::NEG_INFINITY; self.n_draws]; k];
        for column in &self.columns {
            let mut sinking = column.clone();
            for place in &mut best {
                for (kept, fit) in place.iter_mut().zip(&mut sinking) {
                    let (high, low) = if *fit > *kept {
                        (*fit, *kept)
                    } else {
                        (*kept, *fit)
                    };
                    *kept = high;
                    *fit = low;
                }
            }
        }
        best
    }

    /// The share of draws in which the first career fits strictly better than the second.
    pub fn share_ahead(&self, first: usize, second: usize) -> f64 {
        let draws = self.columns[first].iter().zip(&self.columns[second]);
        let ahead = draws.filter(|(first, second)| first > second).count();
        ahead as f64 / self.n_draws.max(1) as f64
    }

    /// How many careers there are.
    pub fn n_careers(&self) -> usize {
        self.columns.len()
    }
}

/// 1 for what is so, 0 for what is not.
fn of(is_so: bool) -> f64 {
    f64::from(u8::from(is_so))
}

/// Careers tie in a draw only if they fit to the bit alike.
#[expect(clippy::float_cmp, reason = "a tie is exact")]
fn ties(a: f64, b: f64) -> bool {
    a == b
}
