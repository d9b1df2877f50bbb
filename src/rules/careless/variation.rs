//! How much answers vary: whoever stays on one or two steps varies little.

/// The intra-individual response variability (IRV): the standard deviation, with n − 1, of one
/// person's raw answers to items of one scale length; 0 for fewer than two.
///
/// # Source
///
/// Dunn, Heggestad, Shanock & Theilgard (2018), "Intra-individual response variability as an indicator
/// of insufficient effort responding", Journal of Business and Psychology 33(1). It equals that of the
/// R package `careless` on the reference cases of the tests.
pub fn variation(answers: &[f64]) -> f64 {
    if answers.len() < 2 {
        return 0.0;
    }
    let n = answers.len() as f64;
    let mean = answers.iter().sum::<f64>() / n;
    let squares = answers.iter().map(|x| (x - mean) * (x - mean));
    libm::sqrt(squares.sum::<f64>() / (n - 1.0))
}
