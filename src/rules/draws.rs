//! Draws from the posterior: what the answers leave open.

use std::f64::consts::PI;

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

use crate::matrix::Matrix;

/// How many draws stand behind the probabilities of a recommendation.
///
/// The Monte-Carlo error of a probability is at most .016.
pub const DRAWS: usize = 1024;

/// The seed of every set of draws: a constant, so that the same answers give the same bytes.
const SEED: u64 = 0x0B00_550E;

/// Draws θ from the normal distribution with this mean and covariance.
///
/// `n` is rounded up to an even number: draws come in antithetic pairs `μ ± L ξ`, which makes their
/// mean exact. The same arguments give the same draws.
///
/// # Panics
///
/// If the covariance is not positive definite; a posterior's always is.
pub fn draw(mean: &[f64], covariance: &Matrix, n: usize) -> Vec<Vec<f64>> {
    let factor = covariance
        .cholesky()
        .expect("a posterior covariance is positive definite");
    let mut rng = ChaCha8Rng::seed_from_u64(SEED);
    let mut draws = Vec::with_capacity(n + 1);
    while draws.len() < n {
        let step = factor.times(&standard_normals(&mut rng, mean.len()));
        draws.push(mean.iter().zip(&step).map(|(m, s)| m + s).collect());
        draws.push(mean.iter().zip(&step).map(|(m, s)| m - s).collect());
    }
    draws
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

/// The fits of some careers in each draw: a row for each draw, careers in a fixed order.
///
/// No careers or no draws at all are allowed and give shares of 0.
#[derive(Clone, Debug)]
pub struct DrawnFits {
    n_careers: usize,
    rows: Vec<Vec<f64>>,
}

impl DrawnFits {
    /// Takes a row for each draw, each of `n_careers` fits.
    pub fn new(n_careers: usize, rows: Vec<Vec<f64>>) -> Self {
        Self { n_careers, rows }
    }

    /// For each career the share of draws in which it is among the `k` best.
    ///
    /// Careers that tie for the last place share it equally, so the shares sum to `k` (or to the
    /// number of careers, if there are fewer). The cost is linear in careers and draws.
    pub fn share_in_top(&self, k: usize) -> Vec<f64> {
        let k = k.min(self.n_careers);
        let mut shares = vec![0.0; self.n_careers];
        if k == 0 {
            return shares;
        }
        let mut best = vec![f64::NEG_INFINITY; k];
        for row in &self.rows {
            best.fill(f64::NEG_INFINITY);
            for fit in row {
                if *fit > best[k - 1] {
                    let place = best.partition_point(|kept| kept >= fit);
                    best[place..].rotate_right(1);
                    best[place] = *fit;
                }
            }
            let last = best[k - 1];
            let above = best.iter().filter(|fit| **fit > last).count();
            let equal = row.iter().filter(|fit| **fit >= last).count() - above;
            let share = (k - above) as f64 / equal as f64;
            for (total, fit) in shares.iter_mut().zip(row) {
                if *fit > last {
                    *total += 1.0;
                } else if *fit >= last {
                    *total += share;
                }
            }
        }
        shares
            .iter()
            .map(|total| total / self.rows.len().max(1) as f64)
            .collect()
    }

    /// The share of draws in which the first career fits strictly better than the second.
    pub fn share_ahead(&self, first: usize, second: usize) -> f64 {
        let ahead = self
            .rows
            .iter()
            .filter(|row| row[first] > row[second])
            .count();
        ahead as f64 / self.rows.len().max(1) as f64
    }

    /// How many careers there are.
    pub fn n_careers(&self) -> usize {
        self.n_careers
    }
}
