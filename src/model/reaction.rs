//! What somebody says of a career that they were shown, and why.

use std::collections::BTreeSet;

/// What a person says of a career.
///
/// A *no* is final for what is shown to them, and weak for what is reckoned: it is no news of their likings
/// unless it is about what one does there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reaction {
    /// What they say.
    pub is: Is,
    /// Why, as far as they say.
    pub because: BTreeSet<Because>,
}

/// An answer to a career.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Is {
    /// The person wants to go and see.
    Yes,
    /// They cannot tell.
    Unsure,
    /// It is not for them.
    No,
    /// They do not know the career well enough.
    Unknown,
}

/// What a reaction is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// What one does there.
    Activities,
    /// Whom one works with.
    People,
    /// When and where one works.
    Hours,
    /// The way there.
    Studies,
    /// What one earns, and how many are wanted.
    Money,
    /// What others say of it.
    Others,
    /// Something else.
    Else,
}

/// The most careers that a person reacts to.
pub const MAX_REACTIONS: usize = 8;

/// The most careers that a person keeps on a page.
pub const MAX_KEPT: usize = 5;

impl Reaction {
    /// The answer where it tells of what the person likes to do: it is about that, and they know the career.
    pub fn of_activities(&self) -> Option<Is> {
        let is_told = self.is != Is::Unknown && self.because.contains(&Because::Activities);
        is_told.then_some(self.is)
    }
}

impl Is {
    /// Every answer, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Yes, Self::Unsure, Self::No, Self::Unknown];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Unsure => "unsure",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// The answer of that word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|is| is.as_str() == word)
    }
}

impl Because {
    /// Every reason, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Activities,
        Self::People,
        Self::Hours,
        Self::Studies,
        Self::Money,
        Self::Others,
        Self::Else,
    ];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Activities => "activities",
            Self::People => "people",
            Self::Hours => "hours",
            Self::Studies => "studies",
            Self::Money => "money",
            Self::Others => "others",
            Self::Else => "else",
        }
    }

    /// The reason of that word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|because| because.as_str() == word)
    }
}
