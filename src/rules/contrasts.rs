//! Comparisons between options: what choosing or ranking them tells.

use crate::scale::{Scale, spread_out};
use model::matrix::{Cholesky, Matrix};
use model::quiz::{ScoredOption, by_id};

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
    pub(crate) fn of_choice(options: &[ScoredOption], correlations: &Matrix) -> Self {
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
    pub(crate) fn of_ranking(options: &[ScoredOption], correlations: &Matrix) -> Self {
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

    pub(crate) fn n_options(&self) -> f64 {
        self.order.len() as f64
    }

    /// The loads of the rows, each of noise 1.
    pub(crate) fn loads(&self) -> &[Vec<f64>] {
        &self.loads
    }

    /// The values of the rows; `value` tells that of an option.
    pub(crate) fn values(&self, value: impl Fn(usize) -> f64) -> Vec<f64> {
        let kept = self.order.len() - 1;
        let values: Vec<f64> = self.order[..kept]
            .iter()
            .map(|option| value(*option))
            .collect();
        self.factor.whiten(&values)
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
