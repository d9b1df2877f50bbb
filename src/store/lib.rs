//! The answers of many people in one database.
//!
//! For each person (a *seat*) there is what a journal of the quiz would hold: a first line, then one for each
//! thing that the person did, each at its place. What a line says is not known here. A line is durable before
//! its writer is told so, and a place is never written twice.
//!
//! A seat may be a *record*: found by a code, and kept until a day ([`Records`]). Others go when nobody used them
//! for long. Or it stands on a chair of a class ([`Classes`]), and goes with it.
//!
//! There are two kinds of database ([`Database`]): a file of SQLite, for one process alone, and one of PostgreSQL, which
//! several servers share. [`Store`] is what both do.
//!
#![doc = include_str!("DECISIONS.md")]

mod address;
mod changes;
mod classes;
mod copies;
mod database;
mod engine;
mod ledger;
mod lookup;
mod part;
mod place;
mod postgres;
mod records;
mod rows;
mod sqlite;
mod tables;
mod write;

use std::fmt::Write as _;
use std::future::Future;

pub use address::{Address, NoAddress, Place};
pub use classes::{Chair, Change, Class, Classes, Close, DAYS_TOLD, Sitting, Told};
pub use copies::{NotCopied, Restored, backup, restore};
pub use database::Database;
pub use place::NotOpened;
pub use records::{Listed, Record, Records};

/// The name of a seat: a hash of what only the person's browser knows, or of a record of an hour a random number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SeatId(String);

impl SeatId {
    /// That of a hash.
    pub fn of(hash: &[u8]) -> Self {
        let mut name = String::with_capacity(2 * hash.len());
        for byte in hash {
            write!(name, "{byte:02x}").expect("a text can be written");
        }
        Self(name)
    }
}

/// How a seat begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The first line.
    pub header: String,
    /// The day of the answers, where it is known.
    pub answered: Option<String>,
    /// The day on which it begins, or was last used: days since 1970.
    pub touched: i64,
}

/// What is kept of a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// How it began, and when it was last used.
    pub start: Start,
    /// What was done, with its places, in their order.
    pub lines: Vec<(i64, String)>,
}

/// Why something is not kept, or cannot be read. Whoever is told so looks at what is kept before going on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotStored {
    /// More is waiting to be written than can be.
    #[error("too much is waiting to be written")]
    Busy,
    /// Something else stands at that place.
    #[error("something else stands at that place")]
    Taken,
    /// The database failed.
    #[error("{0}")]
    Failed(String),
}

/// Where seats are kept. What has returned is durable.
pub trait Store: Send + Sync + 'static {
    /// Begins a seat, with what was done already, from place 0 on.
    fn begin(
        &self,
        seat: &SeatId,
        start: Start,
        lines: Vec<String>,
    ) -> impl Future<Output = Result<(), NotStored>> + Send;

    /// Adds what was done, from a place on. The same line may come again, another one at its place may not.
    fn append(
        &self,
        seat: &SeatId,
        from: i64,
        lines: Vec<String>,
    ) -> impl Future<Output = Result<(), NotStored>> + Send;

    /// Whether other processes write to it too: then what was read before may have changed since.
    fn is_shared(&self) -> bool;

    /// All of a seat; `None` if there is none of that name.
    fn read(&self, seat: &SeatId) -> impl Future<Output = Result<Option<Kept>, NotStored>> + Send;

    /// The seat is used on that day.
    fn touch(&self, seat: &SeatId, day: i64) -> impl Future<Output = Result<(), NotStored>> + Send;

    /// Erases a seat, at once and for good, on that day: no copy of before brings it back.
    fn erase(&self, seat: &SeatId, day: i64) -> impl Future<Output = Result<(), NotStored>> + Send;

    /// Erases all seats that were last used before a day, but for records and those of
    /// classes; gives their number.
    fn purge(&self, before: i64) -> impl Future<Output = Result<u64, NotStored>> + Send;
}

#[cfg(test)]
mod tests;
