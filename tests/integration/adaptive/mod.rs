//! The adaptive form: which question comes next, and when asking stops.

mod administration;
mod course;
mod forecast;
mod gain;
mod screen;
mod stops;
pub(crate) mod world;
