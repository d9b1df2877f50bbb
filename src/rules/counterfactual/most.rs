//! The most that some moves together can add to each lead.

use crate::counterfactual::lead::{Gains, Leads};
use crate::counterfactual::moves::Menu;

/// From so many steps on, their number is taken as unlimited; a bound is then larger than it could
/// be, and holds all the same.
const MOST_STEPS: usize = 32;

/// The most numbers that are kept, 32 MB of them.
const MOST_NUMBERS: usize = 4_000_000;

/// For any last menus and any number of moves and steps, the most that is added to each lead, each
/// rival looked at alone (dynamic programming).
pub(super) struct Most {
    n_moves: usize,
    /// By start, moves and steps.
    gains: Vec<Gains>,
}

impl Most {
    /// For how many rivals there is room.
    pub(super) fn n_rivals(n_menus: usize, n_moves: usize) -> usize {
        MOST_NUMBERS / Self::n_sets(n_menus, n_moves)
    }

    fn n_sets(n_menus: usize, n_moves: usize) -> usize {
        (n_menus + 1) * (n_moves + 1) * (MOST_STEPS + 1)
    }

    /// For up to `n_moves` moves, each from another menu.
    pub(super) fn new(menus: &[Menu], leads: &Leads<'_>, n_moves: usize) -> Self {
        let impossible = vec![f64::NEG_INFINITY; leads.n_rivals()];
        let mut most = Self {
            n_moves,
            gains: vec![impossible; Self::n_sets(menus.len(), n_moves)],
        };
        for steps in 0..=MOST_STEPS {
            let place = most.place(menus.len(), 0, steps);
            most.gains[place].fill(0.0);
        }
        for (start, menu) in menus.iter().enumerate().rev() {
            let gains: Vec<Gains> = menu.moves.iter().map(|of| leads.gains(of)).collect();
            for n in 0..=n_moves {
                for steps in 0..=MOST_STEPS {
                    let mut best = most.gains(start + 1, n, steps).clone();
                    for (of, gains) in menu.moves.iter().zip(&gains) {
                        let Some(left) = left(steps, of.steps) else {
                            continue;
                        };
                        if n > 0 {
                            raise(&mut best, most.gains(start + 1, n - 1, left), gains);
                        }
                    }
                    let place = most.place(start, n, steps);
                    most.gains[place] = best;
                }
            }
        }
        most
    }

    /// The most that at most one move of each menu adds.
    pub(super) fn of_all(menus: &[Menu], leads: &Leads<'_>) -> Gains {
        let mut most = vec![0.0; leads.n_rivals()];
        for menu in menus {
            let before = most.clone();
            for of in &menu.moves {
                raise(&mut most, &before, &leads.gains(of));
            }
        }
        most
    }

    /// The most that `n` moves from the menus `start..` add in at most so many steps; −∞ where there
    /// is no such set.
    pub(super) fn gains(&self, start: usize, n: usize, steps: usize) -> &Gains {
        &self.gains[self.place(start, n, steps)]
    }

    fn place(&self, start: usize, n: usize, steps: usize) -> usize {
        (start * (self.n_moves + 1) + n) * (MOST_STEPS + 1) + steps.min(MOST_STEPS)
    }
}

/// The steps that are left of some; `None` if there are too few.
fn left(steps: usize, taken: usize) -> Option<usize> {
    if steps >= MOST_STEPS {
        return Some(MOST_STEPS);
    }
    steps.checked_sub(taken)
}

/// Raises each of the best to the sum of two, where that is more.
fn raise(best: &mut Gains, a: &Gains, b: &Gains) {
    for (best, (a, b)) in best.iter_mut().zip(a.iter().zip(b)) {
        *best = best.max(a + b);
    }
}
