//! The one test binary, in reading order.

mod diagnostics;
