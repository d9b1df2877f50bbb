//! What the server knows of its classes beside the database, for as long as it runs.

mod codes;
mod key;
mod seen;

use std::sync::atomic::{AtomicI64, Ordering};

use crate::Today;

use codes::Codes;
use key::Key;
use seen::LastSeen;

/// The key of the desk, and what is known of doors, codes and seats.
pub(super) struct Room {
    pub(super) key: Key,
    pub(super) codes: Codes,
    pub(super) seen: LastSeen,
    /// From this minute on no door is open, unless somebody opens one.
    open_until: AtomicI64,
    /// By which address a class comes here.
    pub(super) address: String,
}

impl Room {
    /// A new one, with a key that nobody knows; `None` where the system has no chance left to give.
    pub(super) fn new(address: String) -> Option<Self> {
        Some(Self {
            key: Key::new()?,
            codes: Codes::default(),
            seen: LastSeen::new(),
            open_until: AtomicI64::new(i64::MIN),
            address,
        })
    }

    /// From a minute on no door is open any more.
    pub(super) fn is_open_until(&self, minute: i64) {
        self.open_until.store(minute, Ordering::Relaxed);
    }

    /// Whether the door of a class is open.
    pub(super) fn takes_in(&self, today: Today) -> bool {
        today.minute < self.open_until.load(Ordering::Relaxed)
    }
}
