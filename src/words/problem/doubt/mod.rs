//! What is valid but doubtful, said to its author: what one sees, why it matters, how to mend it.

pub(super) mod en;
pub(super) mod fr;
