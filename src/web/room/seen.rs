//! When something last came from a seat: in memory alone, and for nobody but the list of seats.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use store::SeatId;

/// For so long nothing need come from somebody who thinks.
const SILENT: Duration = Duration::from_mins(2);

/// As many are known; of more than that nobody is called silent before their time.
const MOST: usize = 4096;

/// When something last came, by seat.
pub(crate) struct LastSeen {
    start: Instant,
    at: Mutex<HashMap<SeatId, Instant>>,
}

impl LastSeen {
    pub(super) fn new() -> Self {
        Self {
            start: Instant::now(),
            at: Mutex::default(),
        }
    }

    fn at(&self) -> MutexGuard<'_, HashMap<SeatId, Instant>> {
        self.at.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Something comes from a seat.
    pub(crate) fn comes(&self, seat: &SeatId) {
        let (mut at, now) = (self.at(), Instant::now());
        if at.len() >= MOST && !at.contains_key(seat) {
            at.retain(|_, then| !is_long(*then, now));
        }
        if at.len() < MOST || at.contains_key(seat) {
            at.insert(seat.clone(), now);
        }
    }

    /// Whether nothing came from it for long, since the server began at most.
    pub(crate) fn is_silent(&self, seat: &SeatId) -> bool {
        let then = self.at().get(seat).copied().unwrap_or(self.start);
        is_long(then, Instant::now())
    }
}

fn is_long(then: Instant, now: Instant) -> bool {
    now.saturating_duration_since(then) >= SILENT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_been_there_in_the_last_two_minutes_is_not_silent() {
        let (seat, other) = (SeatId::of(&[1]), SeatId::of(&[2]));
        let Some(start) = Instant::now().checked_sub(SILENT) else {
            return;
        };
        let at = HashMap::from([(other.clone(), start)]);
        let seen = LastSeen {
            start,
            at: Mutex::new(at),
        };
        assert!(seen.is_silent(&seat) && seen.is_silent(&other));
        seen.comes(&seat);
        assert!(!seen.is_silent(&seat) && seen.is_silent(&other));
        assert!(!LastSeen::new().is_silent(&other), "after a restart");
    }
}
