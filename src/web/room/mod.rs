//! What the server knows of its classes beside the database, for as long as it runs.

mod codes;
mod joined;
mod key;
mod recoded;
mod seen;

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use model::locale::Locale;
use tokio::sync::Mutex;

use crate::Today;

use codes::Codes;
use joined::Joined;
use key::Key;
use recoded::Recoded;
use seen::LastSeen;

/// The key of the desk, and what is known of doors, codes and seats.
pub(super) struct Room {
    pub(super) key: Key,
    pub(super) codes: Codes,
    pub(super) seen: LastSeen,
    pub(super) recoded: Recoded,
    /// One at a time sits down, so that a form which comes twice at once finds what the first came to.
    pub(super) joined: Mutex<Joined>,
    /// Whether there may be a class: else nobody is looked for on a chair.
    has_classes: AtomicBool,
    /// Whether there was one since the start: a browser may then show a seat that is gone.
    had_classes: AtomicBool,
    /// In which language whoever leads classes did something at a door last.
    language: Mutex<Option<Locale>>,
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
            recoded: Recoded::default(),
            joined: Mutex::default(),
            has_classes: AtomicBool::new(true),
            had_classes: AtomicBool::new(false),
            language: Mutex::default(),
            open_until: AtomicI64::new(i64::MIN),
            address,
        })
    }

    /// Remembers whether there are classes, and until which minute the lesson of one may last.
    pub(super) fn knows(&self, has_classes: bool, open_until: Option<i64>) {
        self.has_classes.store(has_classes, Ordering::Relaxed);
        self.had_classes.fetch_or(has_classes, Ordering::Relaxed);
        let minute = open_until.unwrap_or(i64::MIN);
        self.open_until.store(minute, Ordering::Relaxed);
    }

    /// Whether somebody may sit on a chair.
    pub(super) fn has_classes(&self) -> bool {
        self.has_classes.load(Ordering::Relaxed)
    }

    /// Whether somebody may show a seat of a class that is gone.
    pub(super) fn had_classes(&self) -> bool {
        self.had_classes.load(Ordering::Relaxed)
    }

    /// Whoever leads classes speaks a language.
    pub(super) async fn speaks(&self, locale: Locale) {
        *self.language.lock().await = Some(locale);
    }

    /// The language of the class that has its lesson now, as far as it is known.
    pub(super) async fn language(&self, today: Today) -> Option<Locale> {
        let language = *self.language.lock().await;
        language.filter(|_| self.takes_in(today))
    }

    /// Whether a class may have its lesson now.
    pub(super) fn takes_in(&self, today: Today) -> bool {
        today.minute < self.open_until.load(Ordering::Relaxed)
    }
}
