//! Every code of `check`, one file a topic: its name, how much it matters, the facts it carries, and
//! all that is said of it in both languages.

pub(crate) mod ages;
pub(crate) mod characters;
pub(crate) mod choices;
pub(crate) mod claims;
pub(crate) mod conditions;
pub(crate) mod dimensions;
pub(crate) mod disk;
pub(crate) mod evenness;
pub(crate) mod examples;
pub(crate) mod form;
pub(crate) mod gender;
pub(crate) mod grammar;
pub(crate) mod job_titles;
pub(crate) mod judgements;
pub(crate) mod kinds;
pub(crate) mod labels;
pub(crate) mod languages;
pub(crate) mod levels;
pub(crate) mod logic;
pub(crate) mod measures;
pub(crate) mod naming;
pub(crate) mod order;
pub(crate) mod placeholders;
pub(crate) mod presence;
pub(crate) mod privacy;
pub(crate) mod readability;
pub(crate) mod scales;
pub(crate) mod structure;
pub(crate) mod studies;
pub(crate) mod twins;
pub(crate) mod values;
