//! The adaptive form: which question comes next, and when asking stops.

mod course;
mod curtail;
mod forecast;
mod gain;
mod stops;
mod world;
