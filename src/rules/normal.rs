//! The normal distribution, the same to the last bit on every platform (through `libm`).

use std::f64::consts::{PI, SQRT_2};

/// The density φ of the standard normal distribution.
pub(crate) fn density(x: f64) -> f64 {
    libm::exp(-0.5 * x * x) / libm::sqrt(2.0 * PI)
}

/// The probability Φ that a standard normal number is at most `x`.
pub fn probability(x: f64) -> f64 {
    0.5 * libm::erfc(-x / SQRT_2)
}

/// The mean of `max(0, δ − θ)` for a standard normal θ: `δ Φ(δ) + φ(δ)`.
pub fn shortfall_mean(delta: f64) -> f64 {
    delta * probability(delta) + density(delta)
}

/// The covariance of `max(0, a − X)` and `max(0, b − Y)` for standard normal X and Y that
/// correlate by `r`, −1 < r ≤ 1.
///
/// By Price's theorem its derivative in r is `P(X < a, Y < b)`, whose own derivative is the
/// bivariate density, so the covariance is `r Φ(a) Φ(b) + ∫₀ʳ (r − s) φ₂(a, b; s) ds`. The integral
/// is taken by the 16-point Gauss–Legendre rule, exact to 1e-12 for |r| ≤ .9; r = 1 with a = b has
/// the closed form of a variance.
///
/// # Source
///
/// Price (1958), "A useful theorem for nonlinear devices having Gaussian inputs", IRE Transactions
/// on Information Theory 4(2).
pub(crate) fn shortfall_covariance(a: f64, b: f64, r: f64) -> f64 {
    let integral: f64 = GAUSS_LEGENDRE
        .iter()
        .flat_map(|(node, weight)| [(0.5 + 0.5 * node, weight), (0.5 - 0.5 * node, weight)])
        .map(|(share, weight)| {
            let s = r * share;
            0.5 * r * weight * (r - s) * bivariate_density(a, b, s)
        })
        .sum();
    r * probability(a) * probability(b) + integral
}

/// The variance of `max(0, δ − θ)` for a standard normal θ.
pub(crate) fn shortfall_variance(delta: f64) -> f64 {
    let mean = shortfall_mean(delta);
    (delta * delta + 1.0) * probability(delta) + delta * density(delta) - mean * mean
}

fn bivariate_density(a: f64, b: f64, r: f64) -> f64 {
    let rest = 1.0 - r * r;
    let square = (a * a - 2.0 * r * a * b + b * b) / rest;
    libm::exp(-0.5 * square) / (2.0 * PI * libm::sqrt(rest))
}

/// The positive nodes and the weights of the 16-point Gauss–Legendre rule on −1..1.
///
/// Abramowitz & Stegun (1964), table 25.4.
const GAUSS_LEGENDRE: [(f64, f64); 8] = [
    (0.095_012_509_837_637_44, 0.189_450_610_455_068_5),
    (0.281_603_550_779_258_9, 0.182_603_415_044_923_6),
    (0.458_016_777_657_227_4, 0.169_156_519_395_002_54),
    (0.617_876_244_402_643_7, 0.149_595_988_816_576_73),
    (0.755_404_408_355_003, 0.124_628_971_255_533_87),
    (0.865_631_202_387_831_7, 0.095_158_511_682_492_78),
    (0.944_575_023_073_232_6, 0.062_253_523_938_647_89),
    (0.989_400_934_991_649_9, 0.027_152_459_411_754_095),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probabilities_agree_with_published_tables() {
        // Abramowitz & Stegun (1964), table 26.1.
        assert!((probability(1.0) - 0.841_344_746_068_543).abs() < 1e-14);
        assert!((probability(-2.0) - 0.022_750_131_948_179).abs() < 1e-14);
        assert!((density(0.0) - 0.398_942_280_401_433).abs() < 1e-14);
    }

    #[test]
    fn the_covariance_of_shortfalls_agrees_with_a_fine_grid() {
        for (a, b, r) in [
            (0.3, -0.7, 0.5),
            (1.2, 0.4, -0.6),
            (0.0, 0.0, 0.9),
            (2.0, 1.5, 0.2),
        ] {
            let (mut mean_a, mut mean_b, mut product) = (0.0, 0.0, 0.0);
            let step = 0.01;
            for i in -800..800 {
                let x = (f64::from(i) + 0.5) * step;
                let px = density(x) * step;
                mean_a += px * f64::max(0.0, a - x);
                mean_b += px * f64::max(0.0, b - x);
                // Given X = x, Y is normal with mean r x and variance 1 − r².
                let sd = libm::sqrt(1.0 - r * r);
                product += px * f64::max(0.0, a - x) * sd * shortfall_mean((b - r * x) / sd);
            }
            let grid = product - mean_a * mean_b;
            let closed = shortfall_covariance(a, b, r);
            assert!((grid - closed).abs() < 1e-4, "{a} {b} {r}: {grid} {closed}");
        }
    }

    #[test]
    fn the_variance_is_the_limit_of_the_covariance() {
        let limit = shortfall_covariance(0.4, 0.4, 0.9999);
        assert!((limit - shortfall_variance(0.4)).abs() < 1e-3);
    }
}
