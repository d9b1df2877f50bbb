//! Saying yes to everything.

use model::quiz::Keying;

/// The share of reverse-keyed answers, 0–1, from which agreeing to all contradicts itself.
///
/// Where every item is keyed forward, a person who likes everything answers as one who agrees to
/// everything: no index tells them apart.
const BALANCED: f64 = 0.3;

/// The agreement bias (acquiescence), −½ to ½: the mean raw answer, as a share of the range, above the
/// midpoint. `None` where fewer than 30 % of the answers are reverse-keyed.
pub fn agreement(answers: &[(f64, Keying)]) -> Option<f64> {
    let n = answers.len() as f64;
    let is_reverse = |(_, keying): &&(f64, Keying)| *keying == Keying::Reverse;
    let reverse = answers.iter().filter(is_reverse).count() as f64;
    let sum: f64 = answers.iter().map(|(share, _)| share).sum();
    (reverse > 0.0 && reverse >= BALANCED * n).then(|| sum / n - 0.5)
}

#[cfg(test)]
mod tests {
    use super::agreement;
    use model::quiz::Keying::{Forward, Reverse};

    #[test]
    fn agreeing_is_told_only_where_it_contradicts_itself() {
        let mut answers = vec![(1.0, Forward); 7];
        answers.extend([(0.75, Reverse); 3]);
        assert_eq!(agreement(&answers), Some(0.925 - 0.5));
        answers.push((1.0, Forward));
        assert_eq!(agreement(&answers), None, "3 of 11");
        assert_eq!(agreement(&[]), None);
    }
}
