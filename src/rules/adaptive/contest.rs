//! Which careers are contested, and how much an answer would tell about them.

use model::matrix::Matrix;

/// What is at stake: how strongly each pair of traits decides between the careers that the answers
/// leave contested.
///
/// With p the probability that a career is among the best, `q = p (1 − p)` says how contested it is:
/// most at ½, not at all where it is certain. With g the slopes of its fit on the traits, and a their
/// mean weighted by q, `D = Σ q (g − a)(g − a)ᵀ`. What moves all contested careers alike decides
/// nothing, so their common slope is taken off.
#[derive(Clone, Debug, PartialEq)]
pub struct Contest {
    stakes: Matrix,
}

impl Contest {
    /// Takes for each career the probability that it is among the best, and the slopes of its fit on
    /// `n_traits` traits. Without a contested career nothing is at stake.
    pub fn of_careers(n_traits: usize, careers: &[(f64, Vec<f64>)]) -> Self {
        let contested = |p: f64| p * (1.0 - p);
        let total: f64 = careers.iter().map(|(p, _)| contested(*p)).sum();
        let mut common = vec![0.0; n_traits];
        for (p, slopes) in careers {
            for (common, slope) in common.iter_mut().zip(slopes) {
                *common += contested(*p) * slope / f64::max(total, f64::MIN_POSITIVE);
            }
        }
        let own = |slopes: &Vec<f64>| slopes.iter().zip(&common).map(|(s, c)| s - c).collect();
        let differences = careers
            .iter()
            .map(|(p, slopes)| (contested(*p), own(slopes)));
        Self::of_differences(n_traits, differences)
    }

    /// Takes differences between traits, each with its weight ≥ 0.
    pub fn of_differences(
        n_traits: usize,
        differences: impl Iterator<Item = (f64, Vec<f64>)>,
    ) -> Self {
        let mut stakes = Matrix::zero(n_traits);
        for (weight, difference) in differences.filter(|(weight, _)| *weight > 0.0) {
            stakes.add_outer(&difference, weight);
        }
        Self { stakes }
    }

    /// The variance that an answer would take from the contested differences, `Σ q (d·c)²/v`: `c` is
    /// the covariance of the traits with the answer, `v` > 0 the variance of the answer.
    ///
    /// # Source
    ///
    /// The A-optimal criterion of multidimensional adaptive testing (Mulder & van der Linden 2009,
    /// Psychometrika 74), with the contested careers as weights.
    pub fn gain(&self, covariance: &[f64], variance: f64) -> f64 {
        self.stakes.between(covariance, covariance) / variance
    }
}
