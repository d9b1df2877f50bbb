//! Order, ties and lists.

use crate::draws::{Block, Draws};
use crate::recommendation::{FamilyStanding, Status};

/// A career joins a tie group while the group's leader is ahead of it in less than this share of
/// the draws.
pub const CLEARLY_AHEAD: f64 = 0.90;

/// So many careers are shown at most, each of another family: what is read in a minute and a half, and as
/// many families as hold the best career for nearly everybody.
pub const SHOWN: usize = 7;

/// How many more careers of its family a career that is shown names.
pub const SIBLINGS: usize = 2;

/// The first so many of them, by their fit, are the leads.
pub const LEADS: usize = 3;

/// Cuts careers into tie groups from the top; `fit` tells the fits of a career in a block of draws,
/// the best career first.
///
/// The first career leads the first group. The next one joins while the leader is ahead of it in
/// less than [`CLEARLY_AHEAD`] of the draws; the first that does not leads the next group. Group
/// numbers start at 1 and never go down.
pub fn tie_groups(
    draws: &Draws,
    n_careers: usize,
    fit: impl Fn(usize, &[Block]) -> Block,
) -> Vec<usize> {
    let mut leader = Leader::default();
    cut(n_careers, |first, career| {
        leader.is_clear(draws, [first, career], &fit)
    })
}

/// The same, where `is_clear` tells whether a leader is clearly ahead of a career, both by their places.
pub(crate) fn cut(n_careers: usize, mut is_clear: impl FnMut(usize, usize) -> bool) -> Vec<usize> {
    let (mut leader, mut group) = (0, 0);
    let mut groups = Vec::with_capacity(n_careers);
    for career in 0..n_careers {
        if career == 0 || is_clear(leader, career) {
            leader = career;
            group += 1;
        }
        groups.push(group);
    }
    groups
}

/// The leader of a tie group, by its place, with its fits.
#[derive(Default)]
pub(crate) struct Leader(Option<(usize, Vec<Block>)>);

impl Leader {
    /// Whether the first of two careers, by their places, is clearly ahead of the other.
    pub(crate) fn is_clear(
        &mut self,
        draws: &Draws,
        [leader, career]: [usize; 2],
        fit: impl Fn(usize, &[Block]) -> Block,
    ) -> bool {
        let known = self.0.take().filter(|(place, _)| *place == leader);
        let (_, fits) = self
            .0
            .insert(known.unwrap_or_else(|| (leader, draws.fits(|theta| fit(leader, theta)))));
        draws.is_ahead(fits, |theta| fit(career, theta), CLEARLY_AHEAD)
    }
}

/// The families that have an open career, likeliest to hold the best one first, then by the fit of their
/// best career; then the others, by place.
///
/// `family_of` holds the family of each open career, best first, and `p_best` the families' probabilities
/// of holding the best one.
pub fn likeliest(family_of: &[usize], p_best: &[f64]) -> Vec<usize> {
    let best = |family: usize| family_of.iter().position(|of| *of == family);
    let mut families: Vec<usize> = (0..p_best.len()).collect();
    families.sort_by_key(|family| best(*family).unwrap_or(family_of.len()));
    families.sort_by(|a, b| p_best[*b].total_cmp(&p_best[*a]));
    families
}

/// The places of the open careers that are shown, best fit first: of each of the [`SHOWN`] likeliest
/// families the career that fits best.
///
/// The career that fits best of all is among them, however the draws fall.
pub fn shown(family_of: &[usize], p_best: &[f64]) -> Vec<usize> {
    let best = |family: &usize| family_of.iter().position(|of| of == family);
    let first = family_of.first().copied();
    let others = likeliest(family_of, p_best)
        .into_iter()
        .filter(|family| Some(*family) != first);
    let families = first.into_iter().chain(others);
    let mut shown: Vec<usize> = families.filter_map(|f| best(&f)).take(SHOWN).collect();
    shown.sort_unstable();
    shown
}

/// Where each career is shown, and which families that shows; see [`shown`]. Those that are `refused` give their
/// place to the next.
pub(crate) fn lists(
    family_of: &[usize],
    p_best: &[f64],
    refused: &[bool],
) -> (Vec<Status>, Vec<FamilyStanding>) {
    let left: Vec<usize> = (0..family_of.len()).filter(|at| !refused[*at]).collect();
    let family_of_left: Vec<usize> = left.iter().map(|at| family_of[*at]).collect();
    let shown = shown(&family_of_left, p_best);
    let shown: Vec<usize> = shown.into_iter().map(|place| left[place]).collect();
    let mut status = vec![Status::Listed; family_of.len()];
    for (place, career) in shown.iter().enumerate() {
        status[*career] = if place < LEADS {
            Status::Main
        } else {
            Status::Further
        };
    }
    let standing = |family: usize| FamilyStanding {
        family,
        p_best: p_best[family],
        shown: shown.iter().any(|career| family_of[*career] == family),
    };
    let families = likeliest(family_of, p_best);
    (status, families.into_iter().map(standing).collect())
}
