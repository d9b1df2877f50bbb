//! "Did you mean …?"

/// The candidate nearest to a word, if it is near enough to be what was meant; the first of equals.
///
/// Near enough is one typing error in three characters, at least one; the case is ignored.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let word = word.to_lowercase();
    let length = word.chars().count();
    // A word longer than any name is no slip of the finger, and would take long to compare.
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
    let best = candidates
        .into_iter()
        .filter_map(distance)
        .min_by_key(|(distance, _)| *distance);
    best.filter(|(distance, _)| *distance <= most)
        .map(|(_, candidate)| candidate.to_owned())
}
