//! How fast something may come: so much at once, and then one in so long a time.

use std::time::{Duration, Instant};

/// A pace, the same for all whom it is meant for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pace {
    pub(super) at_once: u32,
    pub(super) one_in: Duration,
}

/// What may still come of somebody.
#[derive(Clone, Copy, Debug)]
pub(super) struct Allowance {
    pace: Pace,
    left: u32,
    since: Instant,
}

impl Allowance {
    pub(super) fn new(pace: Pace) -> Self {
        Self {
            pace,
            left: pace.at_once,
            since: Instant::now(),
        }
    }

    /// Whether one more may come now.
    pub(super) fn take(&mut self) -> bool {
        self.refill();
        let may = self.left > 0;
        self.left = self.left.saturating_sub(1);
        may
    }

    /// Whether it is as if nothing had come.
    pub(super) fn is_full(&mut self) -> bool {
        self.refill();
        self.left == self.pace.at_once
    }

    fn refill(&mut self) {
        let steps = self.since.elapsed().as_millis() / self.pace.one_in.as_millis().max(1);
        let steps = u32::try_from(steps).unwrap_or(u32::MAX);
        if steps > 0 {
            self.left = self.left.saturating_add(steps).min(self.pace.at_once);
            self.since = Instant::now();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_without_end_is_stopped() {
        let pace = Pace {
            at_once: 100,
            one_in: Duration::from_hours(1),
        };
        let mut allowance = Allowance::new(pace);
        assert!(allowance.is_full());
        assert_eq!((0..1000).filter(|_| allowance.take()).count(), 100);
        assert!(!allowance.is_full());
    }
}
