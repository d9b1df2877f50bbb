//! Which careers the two look at together.

use model::id::ProfileId;
use model::reaction::MAX_REACTIONS;
use report::scored::Scored;

/// The most of a family.
const OF_A_FAMILY: usize = 2;

/// The careers to look at, best first: the first of each family that the page shows, then those that are nearest to
/// being among the three best or not. At most two of a family and eight in all; none where the page shows careers
/// that no answer chose. One's own lead is not asked about.
pub(crate) fn of(scored: &Scored<'_>, own: &[ProfileId]) -> Vec<ProfileId> {
    let subject = scored.subject();
    let id = |career: usize| &subject.profiles[career].id;
    let shown = scored.leads();
    let shown = shown
        .into_iter()
        .filter(|found| !own.contains(id(found.career)));
    let shown: Vec<_> = shown.collect();
    if shown.is_empty() {
        return Vec::new();
    }
    let mut chosen: Vec<&rules::Match> = Vec::new();
    for found in shown {
        if chosen.iter().all(|other| other.family != found.family) {
            chosen.push(found);
        }
    }
    let is_open = |found: &&rules::Match| found.p_top3 > 0.0 && !own.contains(id(found.career));
    let matches = subject.recommendation.matches.iter();
    let mut others: Vec<&rules::Match> = matches.filter(is_open).collect();
    let from_half = |found: &rules::Match| (found.p_top3 - 0.5).abs();
    // Ties stand in the order of the fit.
    others.sort_by(|a, b| from_half(a).total_cmp(&from_half(b)));
    for found in others {
        let is_new = chosen.iter().all(|other| other.career != found.career);
        let siblings = chosen.iter().filter(|other| other.family == found.family);
        if is_new && siblings.count() < OF_A_FAMILY && chosen.len() < MAX_REACTIONS {
            chosen.push(found);
        }
    }
    chosen.truncate(MAX_REACTIONS);
    chosen.sort_by_key(|found| found.rank);
    chosen
        .into_iter()
        .map(|found| id(found.career).clone())
        .collect()
}
