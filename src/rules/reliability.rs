//! How much a form tells: of a trait, and of which of two is ahead.
//!
//! The reliability of an estimate is the share of the variance between people that the answers given take up,
//! `1 − posterior variance / prior variance`, in people who answer as the model says. A difference
//! between two traits is less reliable than either of them: both errors are in it, and what they have in common is not.
//!
//! # Source
//!
//! Reliability as a proportional reduction of error variance, and of differences: Lord & Novick (1968),
//! Statistical Theories of Mental Test Scores, chapters 3 and 9.

use model::matrix::Matrix;
use model::traits::TraitIndex;

/// Of a trait.
pub(crate) fn of_trait(prior: &Matrix, posterior: &Matrix, of: TraitIndex) -> f64 {
    1.0 - posterior.get(of.0, of.0) / prior.get(of.0, of.0)
}

/// Of the difference between two of some traits, in the mean of all pairs; `None` with fewer than two.
pub(crate) fn of_contrasts(
    prior: &Matrix,
    posterior: &Matrix,
    traits: &[TraitIndex],
) -> Option<f64> {
    let variance = |of: &Matrix, a: TraitIndex, b: TraitIndex| {
        of.get(a.0, a.0) + of.get(b.0, b.0) - 2.0 * of.get(a.0, b.0)
    };
    let (mut sum, mut pairs) = (0.0, 0_u32);
    for (i, a) in traits.iter().enumerate() {
        for b in &traits[..i] {
            sum += 1.0 - variance(posterior, *a, *b) / variance(prior, *a, *b);
            pairs += 1;
        }
    }
    (pairs > 0).then(|| sum / f64::from(pairs))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matrix(of: [f64; 3]) -> Matrix {
        let mut matrix = Matrix::identity(2);
        matrix.set(0, 0, of[0]);
        matrix.set(1, 1, of[1]);
        matrix.set(1, 0, of[2]);
        matrix
    }

    #[test]
    fn a_difference_is_less_reliable_where_what_is_known_is_common() {
        let prior = matrix([1.0, 1.0, 0.0]);
        // An answer about both leaves their difference as unknown as it was.
        let posterior = matrix([0.6, 0.6, -0.4]);
        let both = [TraitIndex(0), TraitIndex(1)];
        assert!((of_trait(&prior, &posterior, both[0]) - 0.4).abs() < 1e-12);
        let contrast = of_contrasts(&prior, &posterior, &both).expect("a pair");
        assert!(contrast.abs() < 1e-12);
        assert_eq!(of_contrasts(&prior, &posterior, &both[..1]), None);
    }
}
