//! The seats in memory: those that were used last, one request at a time each.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use pages::{House, Seat};
use store::SeatId;
use tokio::sync::{Mutex as Turn, OwnedMutexGuard};

use crate::pace::{Allowance, Pace};

/// As many are in memory; all others are as they are kept.
const MOST: usize = 1024;

/// How fast forms may come from one seat.
const PACE: Pace = Pace {
    at_once: 100,
    one_in: Duration::from_millis(200),
};

/// A seat as it is in memory.
#[derive(Clone)]
pub(super) struct Held {
    /// The pages of its quiz.
    pub(super) house: Arc<House>,
    pub(super) seat: Seat,
    /// At which place the next line is kept.
    pub(super) next: i64,
    /// The day on which it was last used, as it is kept.
    pub(super) touched: i64,
    /// Whether it is as it is kept: not known for certain after a failure.
    pub(super) is_sure: bool,
}

/// What is in memory under a name.
pub(super) struct Cell {
    /// `None` while a request is at work on it, and where nothing was read yet.
    pub(super) held: Option<Held>,
    /// The forms that may still come.
    pub(super) forms: Allowance,
}

struct Slot {
    cell: Arc<Turn<Cell>>,
    used: u64,
}

#[derive(Default)]
struct Slots {
    of: HashMap<SeatId, Slot>,
    uses: u64,
}

/// The seats in memory.
#[derive(Default)]
pub(super) struct Seats {
    slots: Mutex<Slots>,
}

impl Default for Cell {
    fn default() -> Self {
        Self {
            held: None,
            forms: Allowance::new(PACE),
        }
    }
}

impl Seats {
    /// Waits for one's turn at a seat.
    pub(super) async fn turn(&self, seat: &SeatId) -> OwnedMutexGuard<Cell> {
        self.cell(seat).lock_owned().await
    }

    fn cell(&self, seat: &SeatId) -> Arc<Turn<Cell>> {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        slots.uses += 1;
        let used = slots.uses;
        if slots.of.len() >= MOST && !slots.of.contains_key(seat) {
            // What is in use stays, so that there are never two of one seat.
            let idle = slots.of.iter().filter(|(_, slot)| slot.is_idle());
            let oldest = idle
                .min_by_key(|(_, slot)| slot.used)
                .map(|(id, _)| id.clone());
            if let Some(oldest) = oldest {
                slots.of.remove(&oldest);
            }
        }
        let slot = slots.of.entry(seat.clone()).or_insert_with(|| Slot {
            cell: Arc::default(),
            used,
        });
        slot.used = used;
        Arc::clone(&slot.cell)
    }

    /// How many are in memory.
    pub(super) fn count(&self) -> usize {
        let slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        slots.of.len()
    }

    /// Drops all that nobody is at: what was erased elsewhere is not to live on here.
    pub(super) fn forget(&self) {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        slots.of.retain(|_, slot| !slot.is_idle());
    }
}

impl Slot {
    fn is_idle(&self) -> bool {
        Arc::strong_count(&self.cell) == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_in_use_is_never_there_twice() {
        let seats = Seats::default();
        let seat = |n: usize| SeatId::of(&n.to_be_bytes());
        let first = seats.cell(&seat(0));
        for n in 1..2 * MOST {
            seats.cell(&seat(n));
        }
        seats.forget();
        assert!(Arc::ptr_eq(&first, &seats.cell(&seat(0))));
        drop(first);
        seats.forget();
        let slots = seats.slots.lock().unwrap();
        assert!(slots.of.is_empty());
    }
}
