//! The pages on a server: for whoever has no JavaScript, for a class, to go on after a break.
//!
//! A browser shows a random number (its cookie) that nobody else knows; what is done with it is kept in a
//! [`store`] under a hash of that number, before its answer goes out. No connection goes out from here but to a
//! database that is no file, and nothing that is told ([`Event`]) holds an answer or a number.
//!
//! What a request of a person comes to is said by `pages` alone. Beside it stand what concerns a class, which only a
//! server has (`class`, `room`), and what whoever runs the server looks at (`beside`).
//!
#![doc = include_str!("DECISIONS.md")]

mod answer;
mod arrivals;
mod beside;
mod check;
mod class;
mod counts;
mod form;
mod houses;
mod keep;
mod language;
mod listen;
mod pace;
mod public;
mod reply;
mod room;
mod seats;
mod server;
mod token;
mod visit;

#[cfg(test)]
mod tests;

pub use model::day::Day;
pub use public::PublicUrl;
pub use server::{NotServed, Server, Settings};
pub use store::{NotOpened, Place};

/// As many days after it was last used, a seat is erased; the page *about* says so.
pub const DAYS_KEPT: i64 = 30;

/// The day and the minute, as the host of the server knows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Today {
    /// On the calendar, where it is known.
    pub day: Option<Day>,
    /// Since 1970.
    pub number: i64,
    /// The minute, since 1970 too.
    pub minute: i64,
}

/// Something that whoever runs the server is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Something could not be kept, or read: why.
    NotSaved(String),
    /// An answer broke off in the middle.
    Broken,
    /// So many seats were erased, since nobody used them.
    Purged(u64),
    /// So many classes were erased, with all who sat in them, since their day had come.
    ClassesErased(u64),
}
