//! Giving a quiz to a person: what is asked next, what was answered, and how it is kept.
//!
//! An [`instrument`] is a quiz ready to be given. [`flow`] says what is put and what comes of what a person
//! does, without a clock, a file or a language; [`record`] is where that is kept, and [`sitting`] ties the
//! two for one person at one place. A front end draws scenes and passes acts on.
//!
#![doc = include_str!("DECISIONS.md")]

mod asked;
pub mod entry;
pub mod flow;
pub mod instrument;
pub mod journal;
pub mod record;
pub mod search;
pub mod session;
pub mod sheet;
pub mod sitting;
