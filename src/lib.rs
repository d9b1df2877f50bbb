//! x
pub mod answers;
pub mod audit;
pub mod catalog;
pub mod cli;
pub mod id;
pub mod locale;
pub mod matrix;
pub mod profile;
pub mod quiz;
pub mod report;
pub mod rules;
pub mod search;
pub mod session;
pub mod sheet;
pub mod terminal;
pub mod traits;
pub mod wording;
