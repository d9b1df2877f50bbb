//! "Did you mean …?"

/// The candidate nearest to a word, if it is near enough to be what was meant; the first of equals.
///
/// Near enough is one typing error in three characters, at least one; the case is ignored.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let (length, distances) = distances(word, candidates)?;
    let (distance, candidate) = distances
        .into_iter()
        .min_by_key(|(distance, _)| *distance)?;
    (distance <= (length / 3).max(1)).then(|| candidate.to_owned())
}

/// The one candidate that a word must have been meant to be: a slip away, with no other as near.
///
/// A slip is one typing error in a short word, two in a long one; the case is ignored.
pub fn certain<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    const LONG: usize = 8;
    let (length, mut distances) = distances(word, candidates)?;
    distances.sort_unstable();
    distances.dedup();
    let (distance, candidate) = *distances.first()?;
    let is_alone = distances.get(1).is_none_or(|(next, _)| *next > distance);
    let slips = if length < LONG { 1 } else { 2 };
    (is_alone && distance <= slips && length > 1).then(|| candidate.to_owned())
}

/// The length of a word and how far each candidate is from it; `None` for a word longer than any
/// name, which is no slip of the finger and would take long to compare.
fn distances<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<(usize, Vec<(usize, &'a str)>)> {
    let word = word.to_lowercase();
    let length = word.chars().count();
    if length > 2 * crate::id::MAX_LENGTH {
        return None;
    }
    let most = (length / 3).max(1);
    let distance = |candidate: &'a str| {
        let lower = candidate.to_lowercase();
        // Lengths that differ by more are as far apart, and comparing takes long.
        let is_as_long = lower.chars().count().abs_diff(length) <= most;
        is_as_long.then(|| (strsim::damerau_levenshtein(&word, &lower), candidate))
    };
    Some((
        length,
        candidates.into_iter().filter_map(distance).collect(),
    ))
}

#[cfg(test)]
mod tests {
    use super::{certain, nearest};

    #[test]
    fn the_nearest_of_equals_is_the_first_and_never_certain() {
        assert_eq!(nearest("Bac4", ["Bac3", "Bac5"]).as_deref(), Some("Bac3"));
        assert_eq!(certain("Bac4", ["Bac3", "Bac5"]), None);
        assert_eq!(certain("bac3", ["Bac3", "Bac5"]).as_deref(), Some("Bac3"));
        assert_eq!(
            certain("onisepp", ["onisep", "onisep"]).as_deref(),
            Some("onisep")
        );
    }

    #[test]
    fn what_is_far_is_not_suggested_or_not_certain() {
        assert_eq!(nearest("sumry", ["summary"]).as_deref(), None);
        assert_eq!(nearest("sumary", ["summary"]).as_deref(), Some("summary"));
        assert_eq!(
            certain("develloper-wep", ["developer-web"]).as_deref(),
            Some("developer-web")
        );
        assert_eq!(certain("doctoress", ["doctor"]), None, "three letters more");
        assert_eq!(nearest(&"x".repeat(129), ["x"]), None);
    }
}
