//! How often careers are among the best, and ahead of one another, in draws of the traits.
//!
//! The fits of a block of draws are worked out, compared and forgotten, so that they never leave the
//! cache: the cost is linear in careers and draws.

use crate::draws::{BLOCK, Block, Draws};

impl Draws {
    /// For each of some careers the share of draws in which it is among the `k` best, for each `k`;
    /// `fit` tells the fits of a career in a block of draws.
    ///
    /// Careers that tie for the last place share it equally, so the shares sum to `k` (or to the
    /// number of careers, if there are fewer). It is fastest with the likely best careers first.
    pub fn shares_in_top<const N: usize>(
        &self,
        ks: [usize; N],
        n_careers: usize,
        fit: impl Fn(usize, &[Block]) -> Block,
    ) -> [Vec<f64>; N] {
        let ks = ks.map(|k| k.min(n_careers));
        let most = ks.into_iter().max().unwrap_or_default();
        let mut totals = ks.map(|_| vec![[0.0; BLOCK]; n_careers]);
        let mut contenders: Vec<(usize, Block)> = Vec::new();
        for (theta, n_filled) in self.blocks() {
            let mut best = vec![[f64::NEG_INFINITY; BLOCK]; most];
            contenders.clear();
            for career in 0..n_careers {
                let fits = fit(career, theta);
                // Whoever is behind the last of the best so far in every draw has no part in them.
                if best.last().is_some_and(|last| reaches(&fits, last)) {
                    insert(fits, &mut best);
                    contenders.push((career, fits));
                }
            }
            for place in &mut best {
                // Nothing is better than, or ties with, what fills up the last block.
                place[n_filled..].fill(f64::INFINITY);
            }
            for (k, totals) in ks.iter().zip(&mut totals) {
                count(&contenders, &best[..*k], totals);
            }
        }
        totals.map(|totals| {
            let share = |total: &Block| total.iter().sum::<f64>() / self.n().max(1) as f64;
            totals.iter().map(share).collect()
        })
    }

    /// The fits of one career in all draws, block by block.
    pub fn fits(&self, fit: impl Fn(&[Block]) -> Block) -> Vec<Block> {
        self.blocks().map(|(theta, _)| fit(theta)).collect()
    }

    /// Whether a career with these fits is strictly ahead of another in at least this share of the
    /// draws. The other's fits are worked out only until that is settled.
    pub fn is_ahead(&self, fits: &[Block], other: impl Fn(&[Block]) -> Block, share: f64) -> bool {
        let is_enough = |ahead: usize| ahead as f64 / self.n().max(1) as f64 >= share;
        let (mut ahead, mut left) = (0, self.n());
        for (fits, (theta, n_filled)) in fits.iter().zip(self.blocks()) {
            if is_enough(ahead) || !is_enough(ahead + left) {
                break;
            }
            let pairs = fits.iter().zip(other(theta)).take(n_filled);
            ahead += pairs.filter(|(fit, other)| *fit > other).count();
            left -= n_filled;
        }
        is_enough(ahead)
    }
}

/// Whether some fit is at least the last place of its draw.
fn reaches(fits: &Block, last: &Block) -> bool {
    let reached = fits.iter().zip(last).map(|(fit, last)| fit >= last);
    reached.fold(false, |any, reached| any | reached)
}

/// Puts each fit in its place among the best of its draw, best first; the last of them drops out.
fn insert(mut sinking: Block, best: &mut [Block]) {
    for place in best {
        for (kept, fit) in place.iter_mut().zip(&mut sinking) {
            let (high, low) = if *fit > *kept {
                (*fit, *kept)
            } else {
                (*kept, *fit)
            };
            *kept = high;
            *fit = low;
        }
    }
}

/// Adds to each contender's total, draw by draw, its part of a place among the best: 1 if it is better
/// than the last of them, an equal share of what is left if it ties with the last.
fn count(contenders: &[(usize, Block)], best: &[Block], totals: &mut [Block]) {
    let Some(last) = best.last() else {
        return;
    };
    let (mut left, mut equal) = ([best.len() as f64; BLOCK], [0.0; BLOCK]);
    for place in best {
        for ((left, fit), last) in left.iter_mut().zip(place).zip(last) {
            *left -= of(fit > last);
        }
    }
    for (_, fits) in contenders {
        for ((equal, fit), last) in equal.iter_mut().zip(fits).zip(last) {
            *equal += of(ties(*fit, *last));
        }
    }
    for (left, equal) in left.iter_mut().zip(&equal) {
        *left /= f64::max(1.0, *equal);
    }
    for (career, fits) in contenders {
        let draws = totals[*career].iter_mut().zip(fits).zip(last).zip(&left);
        for (((total, fit), last), share) in draws {
            *total += of(fit > last) + of(ties(*fit, *last)) * share;
        }
    }
}

/// 1 for what is so, 0 for what is not.
fn of(is_so: bool) -> f64 {
    if is_so { 1.0 } else { 0.0 }
}

/// Careers tie in a draw only if they fit to the bit alike.
#[expect(clippy::float_cmp, reason = "a tie is exact")]
pub(crate) fn ties(a: f64, b: f64) -> bool {
    a == b
}
