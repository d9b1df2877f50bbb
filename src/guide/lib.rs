//! The guided hour: a student and a counselor, nine steps, and one sheet of paper at the end.
//!
//! [`Hour`] says what is asked, and what comes of a line that somebody typed: there is no file, clock, chance or
//! terminal here. What is said is a [`Line`] of the record, which the host makes durable before it asks on; an hour
//! follows from its lines, so that one may stop at any of them, and go on in June. [`paper`] is what the student takes
//! home, [`told`] all that is held of them, [`mod@file`] the same for programs.
//!
#![doc = include_str!("DECISIONS.md")]

mod answers;
mod asked;
mod day;
mod field;
pub mod file;
mod hour;
mod leads;
mod line;
pub mod listed;
pub mod paper;
pub mod record;
mod said;
mod today;
pub mod told;

pub use asked::{Ask, Choice, Heard, Kind};
pub use field::Field;
pub use hour::Hour;
pub use line::Line;
pub use model::hour::Step;
pub use words::hour::NotHeard;

/// The code of a record: what stands on the student's sheet, and opens it again.
pub type Code = model::code::Checked<8>;
