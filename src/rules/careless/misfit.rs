//! How far answers are from what anybody would give whose answers hang together.

use crate::observe::Observation;
use model::matrix::{Cholesky, Matrix, dot};

/// What the model expects of the answers to some items.
#[derive(Clone, Debug)]
pub struct Misfit {
    /// Of `C = H Φ Hᵀ + R`, the covariance of the answers.
    factor: Cholesky,
    /// The diagonal of R.
    noises: Vec<f64>,
}

impl Misfit {
    /// Takes a row for each answer, whatever its value, and the prior correlations Φ.
    ///
    /// # Panics
    ///
    /// If Φ is not positive definite or the length of a row differs from it.
    pub fn new(rows: &[Observation], correlations: &Matrix) -> Self {
        let mut covariance = Matrix::identity(rows.len());
        for (i, row) in rows.iter().enumerate() {
            for (j, other) in rows.iter().enumerate().take(i + 1) {
                let noise = if i == j { row.noise } else { 0.0 };
                let shared = correlations.between(&row.loads, &other.loads);
                covariance.set(i, j, shared + noise);
            }
        }
        Self {
            factor: covariance
                .cholesky()
                .expect("noise keeps the covariance of answers positive definite"),
            noises: rows.iter().map(|row| row.noise).collect(),
        }
    }

    /// `yᵀ C⁻¹ y`, 0 or more: the squared distance of standardized answers from the model.
    ///
    /// It is `Σ (y − h·μ)²/r + μᵀ Φ⁻¹ μ` with the posterior mean μ, so it needs no group to compare
    /// with: answers that disagree with each other are far, and so are extreme traits.
    pub fn distance(&self, values: &[f64]) -> f64 {
        let white = self.factor.whiten(values);
        dot(&white, &white)
    }

    /// What each answer adds to it: `(y − h·μ)²/r`, 0 or more.
    pub fn residuals(&self, values: &[f64]) -> Vec<f64> {
        // y − H μ = R C⁻¹ y.
        let solved = self.factor.solve(values);
        let residuals = solved.iter().zip(&self.noises);
        residuals.map(|(x, noise)| noise * x * x).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Misfit;
    use crate::observe::Observation;
    use crate::posterior::{Posterior, Prior};
    use model::matrix::{Matrix, dot};

    #[test]
    fn the_distance_is_that_of_the_residuals_and_of_the_traits() {
        let mut phi = Matrix::identity(2);
        phi.set(0, 1, 0.5);
        let row = |loads: [f64; 2], value, noise| Observation {
            loads: loads.to_vec(),
            value,
            noise,
        };
        let rows = [
            row([0.6, 0.0], 1.2, 0.84),
            row([0.6, 0.0], -0.9, 0.84),
            row([0.0, 0.6], 1.79, 0.64),
            row([0.3, -0.4], 0.5, 1.0),
        ];
        let values: Vec<f64> = rows.iter().map(|row| row.value).collect();
        let mean = Posterior::new(&Prior::new(&phi), &[rows.to_vec()])
            .mean()
            .to_vec();
        let prior = phi.cholesky().expect("positive definite");
        let traits = dot(&mean, &prior.solve(&mean));
        let expected: Vec<f64> = rows
            .iter()
            .map(|row| {
                let residual = row.value - dot(&row.loads, &mean);
                residual * residual / row.noise
            })
            .collect();

        let misfit = Misfit::new(&rows, &phi);
        let residuals = misfit.residuals(&values);
        for (found, expected) in residuals.iter().zip(&expected) {
            assert!((found - expected).abs() < 1e-12, "{found} {expected}");
        }
        let sum: f64 = expected.iter().sum::<f64>() + traits;
        assert!((misfit.distance(&values) - sum).abs() < 1e-12);
    }
}
