//! The posterior of the traits: exact, and independent of the order of the answers.

use crate::observe::Observation;
use model::matrix::Matrix;

/// What is known of the traits θ after some observations: normal with this mean and covariance.
///
/// θ is in SD of the model population; before any observation it is `N(0, Φ)`. Each observation
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
    /// The part of each answer in the mean, one after the other.
    parts: Vec<f64>,
}

/// What is known of the traits θ before any observation: `N(0, Φ)`.
#[derive(Clone, Debug, PartialEq)]
pub struct Prior {
    /// Φ⁻¹.
    precision: Matrix,
}

impl Prior {
    /// Takes the correlations Φ.
    ///
    /// # Panics
    ///
    /// If Φ is not positive definite.
    pub fn new(correlations: &Matrix) -> Self {
        let factor = correlations
            .cholesky()
            .expect("traits have positive definite correlations");
        Self {
            precision: factor.inverse(),
        }
    }
}

impl Posterior {
    /// Takes the prior and the observations, grouped by answer.
    ///
    /// # Panics
    ///
    /// If a row of loads has another length than Φ.
    pub fn new(prior: &Prior, answers: &[Vec<Observation>]) -> Self {
        let mut precision = prior.precision.clone();
        let n_traits = precision.size();
        let mut parts = vec![0.0; answers.len() * n_traits];
        for (rows, information) in answers.iter().zip(parts.chunks_exact_mut(n_traits.max(1))) {
            for row in rows {
                precision.add_outer(&row.loads, 1.0 / row.noise);
                row.inform(information);
            }
        }
        let factor = precision
            .cholesky()
            .expect("adding observations keeps it positive definite");
        factor.solve_each(&mut parts);
        let of_trait = |t: usize| parts.iter().skip(t).step_by(n_traits);
        Self {
            mean: (0..n_traits).map(|t| of_trait(t).sum()).collect(),
            covariance: factor.inverse(),
            parts,
        }
    }

    /// μ: the expected traits, in SD of the model population.
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

    /// What is known of the first so many traits alone.
    pub(crate) fn of_the_first(&self, n: usize) -> Self {
        let mut covariance = Matrix::identity(n);
        for i in 0..n {
            for j in 0..=i {
                covariance.set(i, j, self.covariance.get(i, j));
            }
        }
        Self {
            mean: self.mean[..n].to_vec(),
            covariance,
            parts: self.parts().flat_map(|part| &part[..n]).copied().collect(),
        }
    }

    /// How far a trait is above the mean of some, and the standard deviation of that.
    pub(crate) fn above_mean(&self, of: usize, among: &[usize]) -> (f64, f64) {
        let n = among.len().max(1) as f64;
        let mut direction = vec![0.0; self.mean.len()];
        for other in among {
            direction[*other] -= 1.0 / n;
        }
        direction[of] += 1.0;
        let mean = among.iter().map(|other| self.mean[*other]).sum::<f64>() / n;
        let variance = self.covariance.between(&direction, &direction);
        (self.mean[of] - mean, libm::sqrt(variance))
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
    pub fn parts(&self) -> impl Iterator<Item = &[f64]> + Clone {
        self.parts.chunks_exact(self.mean.len().max(1))
    }
}
