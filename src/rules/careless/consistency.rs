//! Whether two halves of each scale say the same.

/// The fewest scales over which two halves are compared.
const LEAST_SCALES: usize = 3;

/// The fewest items of a half.
const LEAST_ITEMS: usize = 2;

/// Even-odd consistency, −1 to 1: over the scales, the correlation between the mean of the odd and that
/// of the even answers, stepped up to full length (Spearman–Brown, `2r / (1 + r)`, at least −1).
///
/// Each scale holds the keyed answers of one person in their order, on one range; scales with fewer
/// than two items a half are left out. `None` for fewer than three scales, or where a half is the same
/// on all scales: then nothing correlates, which is no fault.
///
/// # Source
///
/// Johnson (2005), Journal of Research in Personality 39(1). From version 1.2.0 on the R package
/// `careless` gives the negative, which is compared in the tests.
pub fn consistency(scales: &[Vec<f64>]) -> Option<f64> {
    let long_enough = scales.iter().filter(|scale| scale.len() >= 2 * LEAST_ITEMS);
    let halves: Vec<(f64, f64)> = long_enough
        .map(|scale| (half(scale, 0), half(scale, 1)))
        .collect();
    if halves.len() < LEAST_SCALES {
        return None;
    }
    let n = halves.len() as f64;
    let (odd, even): (Vec<f64>, Vec<f64>) = halves.into_iter().unzip();
    let centred = |half: Vec<f64>| -> Vec<f64> {
        let mean = half.iter().sum::<f64>() / n;
        half.iter().map(|x| x - mean).collect()
    };
    let (odd, even) = (centred(odd), centred(even));
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
    let scale = libm::sqrt(product(&odd, &odd) * product(&even, &even));
    let r = product(&odd, &even) / scale;
    r.is_finite().then(|| {
        if r > -1.0 {
            (2.0 * r / (1.0 + r)).max(-1.0)
        } else {
            -1.0
        }
    })
}

/// The mean of every second answer from `first` on; there is at least one.
fn half(scale: &[f64], first: usize) -> f64 {
    let half = || scale.iter().skip(first).step_by(2);
    half().sum::<f64>() / half().count() as f64
}
