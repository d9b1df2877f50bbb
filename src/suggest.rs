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
    let best = candidates
        .into_iter()
        .map(|candidate| {
            (
                strsim::damerau_levenshtein(&word, &candidate.to_lowercase()),
                candidate,
            )
        })
        .min_by_key(|(distance, _)| *distance);
    best.filter(|(distance, _)| *distance <= (length / 3).max(1))
        .map(|(_, candidate)| candidate.to_owned())
}
