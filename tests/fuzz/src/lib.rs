//! What the fuzz targets ask for beyond "it does not panic".
//!
//! [`work`]: little time, also for large inputs. [`shown`]: every place in its file, nothing on a
//! terminal that acts on it. [`layout`]: blanks and comments change nothing. [`set`]: what a text
//! stands for. [`mutate`]: changes that keep the tokens of a text whole.

pub mod layout;
pub mod mutate;
pub mod set;
pub mod shown;
pub mod work;

/// The longest input that a target looks at, in bytes.
pub const MAX_INPUT: usize = 64 << 10;
