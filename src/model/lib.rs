//! What everything speaks of: what is measured, a quiz, a career, a person's answers; and the small
//! tools that many need and none owns.
//!
//! Nothing here reads a file, a clock or chance that nobody asked for, and nothing chooses a language:
//! [`language`] knows how French and English are written, not what is said.

pub mod answers;
pub mod chance;
pub mod code;
pub mod day;
pub mod hour;
pub mod id;
pub mod language;
pub mod lazy;
pub mod locale;
pub mod matrix;
pub mod profile;
pub mod quiz;
pub mod reaction;
pub mod safe;
pub mod suggest;
pub mod titles;
pub mod traits;
pub mod typography;
