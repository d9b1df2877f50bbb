//! The integration tests, in reading order.

mod fixture;
mod scoring;
mod reference;
mod properties;
