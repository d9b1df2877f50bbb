//! Which seats have another code that whoever sits there has not seen: in memory alone. After a restart they still find it
//! on the page of their seat, and when they leave.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use store::SeatId;

/// The seats.
#[derive(Default)]
pub(crate) struct Recoded {
    seats: Mutex<BTreeSet<SeatId>>,
}

impl Recoded {
    fn seats(&self) -> MutexGuard<'_, BTreeSet<SeatId>> {
        self.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A seat has another code.
    pub(crate) fn comes(&self, seat: SeatId) {
        self.seats().insert(seat);
    }

    /// Whoever sits there has seen it, or nobody sits there any more.
    pub(crate) fn is_seen(&self, seat: &SeatId) {
        self.seats().remove(seat);
    }

    /// Whether a seat has a code that was not seen.
    pub(crate) fn is(&self, seat: &SeatId) -> bool {
        self.seats().contains(seat)
    }
}
