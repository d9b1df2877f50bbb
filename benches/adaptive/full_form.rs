//! What the full form of keyed scales would say, as far as the answers so far tell.

use boussole::matrix::{Matrix, dot};
use boussole::rules::observe::Observation;
use boussole::rules::posterior::{Posterior, Prior};

/// An item of one trait: its answer is `x = ν + l θ + e`, `e ~ N(0, ψ)`, in a unit that all items of
/// the trait share.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    /// The trait, by its place in Φ.
    pub(crate) of: usize,
    /// ν
    pub(crate) mean: f64,
    /// l
    pub(crate) loading: f64,
    /// ψ
    pub(crate) noise: f64,
}

/// The mean answer of each scale, open items included: normal, given the answers so far.
///
/// With A the answered and U the open items of a trait and n their number, the mean is
/// `(Σ_A x + Σ_U (ν + l θ + e))/n`. Once everything is answered it is what it is, without an error.
#[derive(Clone, Debug)]
pub(crate) struct FullForm<'a> {
    items: &'a [Item],
    /// S, the covariance of the traits.
    traits: Matrix,
    sizes: Vec<f64>,
    /// `Σ_U l/n`: how the mean of a scale depends on its trait.
    slopes: Vec<f64>,
    mean: Vec<f64>,
    covariance: Matrix,
}

impl<'a> FullForm<'a> {
    /// Takes the items, the correlations Φ of the traits, and for each item its answer, if there is
    /// one. Each trait has an item.
    pub(crate) fn predict(items: &'a [Item], phi: &Matrix, answers: &[Option<f64>]) -> Self {
        let n_traits = phi.size();
        let rows = items.iter().zip(answers).filter_map(|(item, answer)| {
            let mut loads = vec![0.0; n_traits];
            loads[item.of] = item.loading;
            let value = (*answer)? - item.mean;
            let noise = item.noise;
            Some(vec![Observation {
                loads,
                value,
                noise,
            }])
        });
        let posterior = Posterior::new(&Prior::new(phi), &rows.collect::<Vec<_>>());
        let mut sizes = vec![0.0; n_traits];
        for item in items {
            sizes[item.of] += 1.0;
        }
        let (mut slopes, mut mean) = (vec![0.0; n_traits], vec![0.0; n_traits]);
        let mut errors = vec![0.0; n_traits];
        for (item, answer) in items.iter().zip(answers) {
            let (t, n) = (item.of, sizes[item.of]);
            mean[t] += answer.unwrap_or(item.mean) / n;
            if answer.is_none() {
                slopes[t] += item.loading / n;
                errors[t] += item.noise / (n * n);
            }
        }
        let traits = posterior.covariance().clone();
        let mut covariance = Matrix::zero(n_traits);
        for t in 0..n_traits {
            mean[t] += slopes[t] * posterior.mean()[t];
            for u in 0..=t {
                let error = if t == u { errors[t] } else { 0.0 };
                covariance.set(t, u, slopes[t] * traits.get(t, u) * slopes[u] + error);
            }
        }
        Self {
            items,
            traits,
            sizes,
            slopes,
            mean,
            covariance,
        }
    }

    /// The expected means of the scales.
    pub(crate) fn mean(&self) -> &[f64] {
        &self.mean
    }

    /// Their covariance; 0 for a scale that is answered in full.
    pub(crate) fn covariance(&self) -> &Matrix {
        &self.covariance
    }

    /// The covariance of each scale's mean with the answer to an open item, and the variance of that
    /// answer.
    pub(crate) fn with_answer(&self, item: usize) -> (Vec<f64>, f64) {
        let item = self.items[item];
        let mut loads = vec![0.0; self.slopes.len()];
        loads[item.of] = item.loading;
        let with_traits = self.traits.times(&loads);
        let mut with_means: Vec<f64> = with_traits
            .iter()
            .zip(&self.slopes)
            .map(|(covariance, slope)| slope * covariance)
            .collect();
        with_means[item.of] += item.noise / self.sizes[item.of];
        (with_means, dot(&loads, &with_traits) + item.noise)
    }
}
