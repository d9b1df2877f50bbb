//! The posterior of the traits: exact, and independent of the order of the answers.

use crate::observe::Observation;
use model::matrix::Matrix;

/// What is known of the traits θ after some observations: normal with this mean and covariance.
///
/// θ is in SD of the norm group; before any observation it is `N(0, Φ)`. Each observation
/// `y = h·θ + e`, `e ~ N(0, r)`, adds `h hᵀ/r` to the precision and `h y/r` to the information b;
/// then `S = P⁻¹` and `μ = S b`. The mean is linear in the observed values, so each observation has
/// its exact part `S h y/r` in it.
///
/// # Source
///
/// Thurstone (1935) regression factor scores; Kelley (1927) for parallel items. It equals
/// `lavaan::lavPredict` to 1e-14 on the reference cases of the tests.
#[derive(Clone, Debug, PartialEq)]
pub struct Posterior {
    mean: Vec<f64>,
    covariance: Matrix,
    parts: Vec<Vec<f64>>,
}

impl Posterior {
    /// Takes the prior correlations Φ and the observations, grouped by answer.
    ///
    /// # Panics
    ///
    /// If Φ is not positive definite or a row of loads has another length than Φ.
    pub fn new(correlations: &Matrix, answers: &[Vec<Observation>]) -> Self {
        let prior = correlations
            .cholesky()
            .expect("traits have positive definite correlations");
        let mut precision = prior.inverse();
        for row in answers.iter().flatten() {
            precision.add_outer(&row.loads, 1.0 / row.noise);
        }
        let factor = precision
            .cholesky()
            .expect("adding observations keeps it positive definite");
        let part = |rows: &Vec<Observation>| {
            let mut information = vec![0.0; correlations.size()];
            for row in rows {
                row.inform(&mut information);
            }
            factor.solve(&information)
        };
        let parts: Vec<Vec<f64>> = answers.iter().map(part).collect();
        let mean = (0..correlations.size())
            .map(|t| parts.iter().map(|p| p[t]).sum())
            .collect();
        Self {
            mean,
            covariance: factor.inverse(),
            parts,
        }
    }

    /// μ: the expected traits, in SD of the norm group.
    pub fn mean(&self) -> &[f64] {
        &self.mean
    }

    /// S: their covariance.
    pub fn covariance(&self) -> &Matrix {
        &self.covariance
    }

    /// The standard deviation of one trait.
    pub fn sd(&self, of: usize) -> f64 {
        libm::sqrt(self.covariance.get(of, of))
    }

    /// What rows add to μ that stand beside those that are known and leave S as it is: `S Σ h y/r`.
    ///
    /// With the values by which another answer to an observed item differs from the one given, this
    /// is by how much μ would differ.
    pub fn pull(&self, rows: &[Observation]) -> Vec<f64> {
        let mut information = vec![0.0; self.mean.len()];
        for row in rows {
            row.inform(&mut information);
        }
        self.covariance.times(&information)
    }

    /// Adds to one trait in the mean, as no answer does: the parts then sum to the mean before.
    pub(crate) fn raise(&mut self, of: usize, by: f64) {
        self.mean[of] += by;
    }

    /// The part of each answer in μ, in the order in which the answers were given to
    /// [`Posterior::new`]; they sum to μ.
    pub fn parts(&self) -> &[Vec<f64>] {
        &self.parts
    }
}
