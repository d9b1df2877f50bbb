<<<<<<< HEAD
//! The integration tests, in reading order.

mod architecture;
mod built_in;
mod fixture;
mod properties;
mod reference;
mod scoring;
//! The one test binary, in reading order.
mod diagnostics;
=======
//! The tests of the whole crate, in reading order.

mod reports;
>>>>>>> report
