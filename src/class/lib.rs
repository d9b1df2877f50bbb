//! A class that answers together: what its people are called, and what all of them may be told.
//!
//! Codes and names come in as numbers by chance. [`Seat`] is what one finished page adds, [`Totals`] what is published
//! of all of them, once, at the close; [`page()`] prints it. There is no file, clock, chance or network here, and whoever
//! hosts a class keeps the published table and never works it out again.
//!
#![doc = include_str!("DECISIONS.md")]

#[cfg(test)]
mod leaks;
mod name;
mod page;
mod published;
mod seat;
mod totals;

pub use name::SeatName;
pub use page::{Close, page};
pub use published::Published;
pub use seat::Seat;
pub use totals::{Count, ItemCounts, Table, Totals};

/// The code that a class joins by, such as `KMR-TQX`; it has no check, so that 28⁶ are hard to guess.
pub type ClassCode = model::code::Letters<6>;

/// The code that opens the answers of a seat again, such as `7KQM-2F4R`.
pub type SeatCode = model::code::Checked<8>;
