//! What is said about one respondent.

pub mod safe;
