//! What a career asks of a life, as far as somebody may refuse it.

use serde::{Deserialize, Serialize};

use crate::id::SourceId;
use crate::locale::Text;

/// A fact of a career that meets a limit of whoever would rather not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct JobFact {
    /// What is the case.
    pub is: Demanded,
    /// What it rests on.
    pub ground: Ground,
    /// What helps: where it is otherwise, or another way in.
    pub note: Option<Text>,
}

/// What a career asks of a life.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Demanded {
    /// It comes with a circumstance of work.
    Circumstance(Circumstance),
    /// Its training usually takes so many years at least, 0 to 12, from where people enter it.
    TrainingYears(f64),
}

/// Circumstances of work that many would rather do without, as far as they belong to a career.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Circumstance {
    /// Work at night.
    Nights,
    /// Work on weekends and public holidays.
    Weekends,
    /// Work in the evening, early in the morning, or by turns.
    Evenings,
    /// Heavy things to carry.
    Carrying,
    /// Standing for long.
    Standing,
    /// Blood, wounds and bodies.
    Blood,
    /// Being away, or on the road from one place to the next.
    Travel,
    /// Work outside in all weathers.
    Outdoors,
    /// People around all day.
    PeopleAllDay,
}

impl Circumstance {
    /// Every circumstance.
    pub const ALL: [Self; 9] = [
        Self::Nights,
        Self::Weekends,
        Self::Evenings,
        Self::Carrying,
        Self::Standing,
        Self::Blood,
        Self::Travel,
        Self::Outdoors,
        Self::PeopleAllDay,
    ];

    /// The word used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nights => "nights",
            Self::Weekends => "weekends",
            Self::Evenings => "evenings",
            Self::Carrying => "carrying",
            Self::Standing => "standing",
            Self::Blood => "blood",
            Self::Travel => "travel",
            Self::Outdoors => "outdoors",
            Self::PeopleAllDay => "people-all-day",
        }
    }
}

impl Demanded {
    /// The word used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Circumstance(circumstance) => circumstance.as_str(),
            Self::TrainingYears(_) => "training-years",
        }
    }
}

/// What a fact rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ground {
    /// A source says so.
    Stated(SourceId),
    /// It is our judgement, from a source where one is named.
    Judged(Option<SourceId>),
}

impl Ground {
    /// The source, where there is one.
    pub fn source(&self) -> Option<&SourceId> {
        match self {
            Self::Stated(source) => Some(source),
            Self::Judged(source) => source.as_ref(),
        }
    }

    /// Whether the judgement is ours.
    pub fn is_editorial(&self) -> bool {
        matches!(self, Self::Judged(_))
    }
}
