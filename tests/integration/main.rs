//! Every test that uses the crate from outside, in reading order.

mod fixture;

mod lines;
mod session;
mod sheet;
