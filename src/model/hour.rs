//! The steps of the guided hour, and how firm an obstacle is: as they stand in records and prompts.

/// The nine steps of an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// What the student wants to know.
    Demand,
    /// What they think of already.
    Guesses,
    /// The quiz.
    Answers,
    /// The careers that it leads to.
    Leads,
    /// What the answers make one ask.
    Threads,
    /// What counts besides.
    Limits,
    /// What is kept.
    Keep,
    /// What is done next.
    Plan,
    /// What the student takes home.
    Sheet,
}

impl Step {
    /// Every step, in their order.
    pub const ALL: [Self; 9] = [
        Self::Demand,
        Self::Guesses,
        Self::Answers,
        Self::Leads,
        Self::Threads,
        Self::Limits,
        Self::Keep,
        Self::Plan,
        Self::Sheet,
    ];

    /// The word in files and prompts.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Demand => "demand",
            Self::Guesses => "guesses",
            Self::Answers => "answers",
            Self::Leads => "leads",
            Self::Threads => "threads",
            Self::Limits => "limits",
            Self::Keep => "keep",
            Self::Plan => "plan",
            Self::Sheet => "sheet",
        }
    }

    /// Its number, from 1.
    pub fn number(self) -> usize {
        1 + Self::ALL.iter().take_while(|step| **step != self).count()
    }
}

/// How firm what stands in the way of a career is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// It is so.
    Real,
    /// It has to be looked at.
    ToCheck,
    /// There is a way around it.
    Around,
}

impl Obstacle {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Real, Self::ToCheck, Self::Around];

    /// The word in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::ToCheck => "check",
            Self::Around => "around",
        }
    }
}
