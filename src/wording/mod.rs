//! Every sentence that the program says, in both languages.

pub mod problem;
