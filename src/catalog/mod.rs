//! x
#![expect(dead_code, reason = "skeleton")]
mod source;
