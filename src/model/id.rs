//! Identifiers: `[a-z][a-z0-9-]*`, at most 64 characters, stable, never reused.
//!
//! Each kind has its own type, so an item cannot be looked up among the careers. They order by
//! their bytes, which is the order in which every sum of the engine runs.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The most characters an identifier may have.
pub const MAX_LENGTH: usize = 64;

/// Tells whether `text` is an identifier: `[a-z][a-z0-9-]*`, at most [`MAX_LENGTH`] long.
pub fn is_valid(text: &str) -> bool {
    text.len() <= MAX_LENGTH
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        pub struct $name(Box<str>);

        impl $name {
            /// Takes an identifier; `None` where [`is_valid`] refuses it.
            pub fn new(text: &str) -> Option<Self> {
                is_valid(text).then(|| Self(text.into()))
            }

            /// The identifier as it is written in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

identifiers! {
    /// Names a quiz; the stem of its file.
    QuizId
    /// Names an item within its quiz.
    ItemId
    /// Names an option within its item or context question.
    OptionId
    /// Names a response format within its quiz.
    FormatId
    /// Names a battery within its quiz.
    BatteryId
    /// Names a context question.
    QuestionId
    /// Names a dimension, such as `analysis`.
    DimensionId
    /// Names a career profile; the stem of its file.
    ProfileId
    /// Names a family of careers; the folder of its profiles.
    FamilyId
    /// Names a rule within its profile.
    RuleId
    /// Names a source within its profile.
    SourceId
}
