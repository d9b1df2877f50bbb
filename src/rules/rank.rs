//! Order, ties and lists.

use crate::draws::{Block, Draws};
use crate::recommendation::{FamilyStanding, Status};

/// A career joins a tie group while the group's leader is ahead of it in less than this share of
/// the draws.
pub const CLEARLY_AHEAD: f64 = 0.90;

/// A career with at least this probability of being among the best three is on the main list.
pub const LISTED_FROM: f64 = 0.10;

/// The main list has at least this many careers…
pub const LIST_AT_LEAST: usize = 3;

/// … and at most this many.
pub const LIST_AT_MOST: usize = 10;

/// From so many families that the main list leaves out, at least, one career is shown…
pub const FURTHER_AT_LEAST: usize = 2;

/// … and from so many at most…
pub const FURTHER_AT_MOST: usize = 4;

/// … while the families shown hold the best career with less than this probability: the less the answers
/// tell, the further the page looks.
pub const HOLDS_BEST: f64 = 0.92;

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
    let (mut leader, mut group) = (Vec::new(), 0);
    let mut groups = Vec::with_capacity(n_careers);
    for career in 0..n_careers {
        let own = |theta: &[Block]| fit(career, theta);
        if career == 0 || draws.is_ahead(&leader, own, CLEARLY_AHEAD) {
            leader = draws.fits(own);
            group += 1;
        }
        groups.push(group);
    }
    groups
}

/// Picks the main list from careers in the order of their ranks; `true` where one is on it.
///
/// The three best are; then whoever reaches [`LISTED_FROM`], likeliest first, up to
/// [`LIST_AT_MOST`]. Equal probabilities go by rank.
pub fn main_list(p_top3: &[f64]) -> Vec<bool> {
    let mut listed = vec![false; p_top3.len()];
    listed
        .iter_mut()
        .take(LIST_AT_LEAST)
        .for_each(|l| *l = true);
    let mut others: Vec<usize> = (LIST_AT_LEAST..p_top3.len())
        .filter(|c| p_top3[*c] >= LISTED_FROM)
        .collect();
    others.sort_by(|a, b| p_top3[*b].total_cmp(&p_top3[*a]).then(a.cmp(b)));
    for career in others.into_iter().take(LIST_AT_MOST - LIST_AT_LEAST) {
        listed[career] = true;
    }
    listed
}

/// Where each career is shown, and which families that shows.
///
/// `family_of` holds the family of each open career, best first, and `p_best` the families'
/// probabilities of holding the best one. Further afield stands the best career of each of the likeliest
/// families that the main list leaves out, two to four of them; families go by probability, then by
/// place.
pub(crate) fn lists(
    family_of: &[usize],
    p_top3: &[f64],
    p_best: &[f64],
) -> (Vec<Status>, Vec<FamilyStanding>) {
    let mut status: Vec<Status> = main_list(p_top3)
        .into_iter()
        .map(|listed| if listed { Status::Main } else { Status::Listed })
        .collect();
    let mut families: Vec<FamilyStanding> = p_best
        .iter()
        .enumerate()
        .map(|(family, p)| FamilyStanding {
            family,
            p_best: *p,
            shown: false,
        })
        .collect();
    families.sort_by(|a, b| b.p_best.total_cmp(&a.p_best).then(a.family.cmp(&b.family)));
    for standing in &mut families {
        let mut careers = family_of.iter().zip(&status);
        standing.shown = careers.any(|(f, s)| *f == standing.family && *s == Status::Main);
    }
    let held = |f: &FamilyStanding| if f.shown { f.p_best } else { 0.0 };
    let (mut held, mut added): (f64, usize) = (families.iter().map(held).sum(), 0);
    for standing in families.iter_mut().filter(|f| !f.shown) {
        let Some(best) = family_of.iter().position(|f| *f == standing.family) else {
            continue;
        };
        if added < FURTHER_AT_LEAST || (added < FURTHER_AT_MOST && held < HOLDS_BEST) {
            added += 1;
            held += standing.p_best;
            standing.shown = true;
            status[best] = Status::Further;
        }
    }
    (status, families)
}
