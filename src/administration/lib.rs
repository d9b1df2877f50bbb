//! Giving a quiz to a person: what is asked next, what was answered, and how it is kept.

pub mod journal;
pub mod search;
pub mod session;
pub mod sheet;
