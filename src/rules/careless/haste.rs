//! Answers that came faster than the question can be read.

/// An answer in less than so many seconds was hardly read.
///
/// # Source
///
/// Huang, Curran, Keeney, Poposki & `DeShon` (2012), "Detecting and deterring insufficient effort
/// responding to surveys", Journal of Business and Psychology 27(1).
pub const HASTY: f64 = 2.0;

/// The fewest timed answers of which anything is said.
const LEAST_TIMED: usize = 10;

/// Which of the answers were hasty, by their places, where at least half of ten or more were; else
/// none. Answers without a time are left out.
///
/// No simulation stands behind it: simulated people take no time.
pub fn hasty(seconds: &[Option<f64>]) -> Vec<usize> {
    let timed = seconds.iter().flatten().count();
    let is_hasty = |place: &usize| seconds[*place].is_some_and(|s| s < HASTY);
    let hasty: Vec<usize> = (0..seconds.len()).filter(is_hasty).collect();
    if timed >= LEAST_TIMED && 2 * hasty.len() >= timed {
        hasty
    } else {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::hasty;

    #[test]
    fn half_of_ten_answers_under_two_seconds_are_haste() {
        let mut seconds = vec![Some(1.9); 5];
        seconds.extend([Some(2.0); 5]);
        seconds.insert(0, None);
        assert_eq!(hasty(&seconds), [1, 2, 3, 4, 5]);
        seconds.push(Some(6.0));
        assert!(hasty(&seconds).is_empty(), "5 of 11");
        assert!(hasty(&[Some(0.5); 9]).is_empty(), "too few are timed");
    }
}
