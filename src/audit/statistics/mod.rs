//! Statistics of counts, shares and scores. They know no quiz and no career: whoever sums people up,
//! simulated or not, takes them from here.

mod calibration;
mod concentration;

pub use calibration::{Calibration, Tenth};
pub use concentration::Concentration;

/// The share, 0–1, of so many; 0 of none.
pub fn share(n: usize, of: usize) -> f64 {
    n as f64 / of.max(1) as f64
}

/// The share, 0–1, of the first that the second still has; 1 for nothing to keep.
pub fn share_kept(before: &[usize], after: &[usize]) -> f64 {
    if before.is_empty() {
        return 1.0;
    }
    let kept = before.iter().filter(|one| after.contains(one));
    share(kept.count(), before.len())
}

/// How differently two groups share something out: half the sum of the differences of their shares
/// (total variation), of the counts of each group; 0 if both do alike, 1 if nothing is shared.
pub fn distance(counts: &[(usize, usize)]) -> f64 {
    let (one, other) = counts
        .iter()
        .fold((0, 0), |sum, c| (sum.0 + c.0, sum.1 + c.1));
    let differences = counts
        .iter()
        .map(|(a, b)| (share(*a, one) - share(*b, other)).abs());
    0.5 * differences.sum::<f64>()
}

/// The variance of a sample, over n − 1; not a number below two.
pub fn variance(numbers: &[f64]) -> f64 {
    let n = numbers.len() as f64;
    let mean = numbers.iter().sum::<f64>() / n;
    numbers.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / (n - 1.0)
}

/// Numbers less their mean, with squares that sum to 1; all 0 if they do not differ. The product of
/// two such columns is their correlation.
pub fn standardized(mut numbers: Vec<f64>) -> Vec<f64> {
    let mean = numbers.iter().sum::<f64>() / numbers.len().max(1) as f64;
    let length = libm::sqrt(numbers.iter().map(|x| (x - mean) * (x - mean)).sum());
    let scale = if length > 0.0 { 1.0 / length } else { 0.0 };
    for x in &mut numbers {
        *x = (*x - mean) * scale;
    }
    numbers
}

/// Coefficient alpha: `k/(k − 1) (1 − Σ item variances / variance of the sum)`, of keyed answers, a
/// column for each item with as many people; `None` for fewer than two items or people.
///
/// # Source
///
/// Cronbach (1951), "Coefficient alpha and the internal structure of tests", Psychometrika 16(3).
pub fn alpha(items: &[Vec<f64>]) -> Option<f64> {
    let people = items.first()?.len();
    if items.len() < 2 || people < 2 {
        return None;
    }
    let sum = |person: usize| items.iter().map(|item| item[person]).sum();
    let sums: Vec<f64> = (0..people).map(sum).collect();
    let k = items.len() as f64;
    let of_items: f64 = items.iter().map(|item| variance(item)).sum();
    Some(k / (k - 1.0) * (1.0 - of_items / variance(&sums)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_close(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-12, "{a} {b}");
    }

    #[test]
    fn a_share_of_none_is_none() {
        assert_close(share(1, 4), 0.25);
        assert_close(share(0, 0), 0.0);
        assert_close(share_kept(&[3, 5], &[5, 8]), 0.5);
        assert_close(share_kept(&[], &[5]), 1.0);
    }

    #[test]
    fn a_distance_is_of_shares_not_of_counts() {
        // 1/4 and 3/4 against 2/8 and 6/8; then nothing in common.
        assert_close(distance(&[(1, 2), (3, 6)]), 0.0);
        assert_close(distance(&[(1, 0), (0, 9)]), 1.0);
        // |1 − 1/2| and |0 − 1/2|, halved.
        assert_close(distance(&[(4, 1), (0, 1)]), 0.5);
    }

    #[test]
    fn a_column_correlates_with_itself_and_not_with_a_constant() {
        let correlation = |a: &[f64], b: &[f64]| {
            let (a, b) = (standardized(a.to_vec()), standardized(b.to_vec()));
            a.iter().zip(&b).map(|(a, b)| a * b).sum::<f64>()
        };
        let one = [1.0, 2.0, 3.0, 6.0];
        assert_close(correlation(&one, &one), 1.0);
        assert_close(correlation(&one, &[-2.0, -4.0, -6.0, -12.0]), -1.0);
        assert_close(correlation(&one, &[7.0; 4]), 0.0);
        // Deviations −1.5 −.5 .5 1.5 with −1 1 −1 1 give 2; squares 5 and 4: 2/√20 = 1/√5.
        let other = correlation(&[1.0, 2.0, 3.0, 4.0], &[0.0, 2.0, 0.0, 2.0]);
        assert_close(other * other, 0.2);
    }

    #[test]
    fn alpha_is_worked_out_by_hand() {
        let items = [vec![1.0, 2.0, 3.0], vec![1.0, 1.0, 4.0]];
        // Variances 1 and 3; the sums 2, 3, 7 have mean 4, squares 4 + 1 + 9, variance 7.
        assert_close(alpha(&items).expect("two of each"), 2.0 * (1.0 - 4.0 / 7.0));
        assert_eq!(alpha(&items[..1]), None);
        assert_eq!(alpha(&[vec![1.0], vec![2.0]]), None);
        assert_eq!(alpha(&[]), None);
    }
}
