//! The tests of the whole crate, in reading order.

mod reports;
