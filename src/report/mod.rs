//! What is shown: facts and words put together, as text, HTML or JSON.

pub mod diagnostics;
pub mod safe;
