//! Runs of equal answers: whoever presses one key makes long ones.

/// The runs of equal answers in a sequence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Runs {
    /// Where the longest begins; of equally long ones the first.
    pub start: usize,
    /// How long the longest is (*longstring*); 0 without answers.
    pub longest: usize,
    /// How long they are on average (*average string*), 1 or more; 0 without answers.
    pub mean: f64,
}

/// Finds the runs of equal answers, which stand in the order in which they were given.
///
/// # Source
///
/// Johnson (2005), "Ascertaining the validity of individual protocols from web-based personality
/// inventories", Journal of Research in Personality 39(1). Longest and mean equal those of the R
/// package `careless` on the reference cases of the tests.
pub fn runs(answers: &[usize]) -> Runs {
    let mut runs = Runs {
        start: 0,
        longest: 0,
        mean: 0.0,
    };
    let (mut start, mut count) = (0, 0);
    for run in answers.chunk_by(|a, b| a == b) {
        if run.len() > runs.longest {
            (runs.start, runs.longest) = (start, run.len());
        }
        start += run.len();
        count += 1;
    }
    if count > 0 {
        runs.mean = answers.len() as f64 / f64::from(count);
    }
    runs
}
