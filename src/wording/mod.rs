//! Every sentence that the program says.

pub mod command;
pub mod interview;
pub mod sheet;
