//! The integration tests, in reading order.

mod fixture;
mod sample;

mod scoring;
mod reference;
mod properties;
mod built_in;
mod diagnostics;
mod sheet;
mod session;
mod lines;
mod terminal;
mod commands;
mod reports;
mod architecture;
