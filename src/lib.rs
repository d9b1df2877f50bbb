//! x
pub mod answers;
pub mod audit;
pub mod catalog;
pub mod id;
pub mod locale;
pub mod matrix;
pub mod profile;
pub mod quiz;
pub mod report;
pub mod rules;
<<<<<<< HEAD
pub mod report;
=======
pub mod search;
>>>>>>> report
pub mod traits;
pub mod wording;
