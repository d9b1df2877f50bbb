//! x
mod normal;
mod recommendation;
pub use recommendation::*;
