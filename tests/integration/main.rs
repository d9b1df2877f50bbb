//! The integration tests, in reading order.

mod fixture;
mod sample;

mod architecture;
mod built_in;
mod commands;
mod diagnostics;
mod lines;
mod properties;
mod reference;
mod reports;
mod scoring;
mod session;
mod sheet;
mod terminal;
