//! What a career asks for: all that a score is made of.

use serde::{Deserialize, Serialize};

use crate::id::{OptionId, QuestionId, RuleId, SourceId};
use crate::locale::Text;
use crate::traits::TraitIndex;

/// How much a career uses an interest, or is about a topic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interest {
    /// Which interest or topic.
    pub of: TraitIndex,
    /// One of five steps: 0 (not at all), .25, .5, .75, 1 (at the heart of it); of a topic .5 or 1.
    pub level: f64,
    /// What in the work makes it so.
    pub because: Text,
}

/// A skill that is expected at the start of training.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Demand {
    /// Which skill.
    pub of: TraitIndex,
    /// Where on the steps of evidence.
    pub level: Evidence,
    /// How much a shortfall counts: 1 (useful), 2 (important) or 3 (essential).
    pub importance: u8,
    /// What in the training makes it so.
    pub because: Text,
}

/// The steps of evidence for a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all(serialize = "snake_case"))]
pub enum Evidence {
    /// Does such tasks with a little help.
    LittleHelp,
    /// Does such tasks alone.
    Alone,
    /// Does them alone, even when they are hard.
    EvenWhenHard,
}

impl Evidence {
    /// The place in the range of a skill item, from 0 (*with much help*) to 1 (*alone, even when it is hard*).
    pub fn share(self) -> f64 {
        match self {
            Self::LittleHelp => 1.0 / 3.0,
            Self::Alone => 2.0 / 3.0,
            Self::EvenWhenHard => 1.0,
        }
    }
}

/// A condition with its effect and its reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Its name within the profile.
    pub id: RuleId,
    /// When it applies.
    pub when: Condition,
    /// What it does.
    pub effect: Effect,
    /// The reason, said to the person.
    pub because: Text,
    /// The source that states the fact.
    pub source: SourceId,
}

/// What a rule does where its condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all(serialize = "snake_case"))]
pub enum Effect {
    /// Adds to the fit, in SD: −.5 to .5 a rule, −1 to 1 a career.
    Boost(f64),
    /// Gives a reason against and changes no number.
    Caution,
    /// Must hold; where it does not, the career moves to *not yet*.
    Require,
}

/// When a rule applies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Condition {
    /// Every part holds.
    All(Vec<Self>),
    /// Some part holds.
    Any(Vec<Self>),
    /// The part does not hold.
    Not(Box<Self>),
    /// The trait's true score, 0–100, is at least this.
    AtLeast(TraitIndex, f64),
    /// The trait's true score, 0–100, is at most this.
    AtMost(TraitIndex, f64),
    /// The context question was answered with one of these options.
    Answered(QuestionId, Vec<OptionId>),
}

impl Condition {
    /// Whether the answer to a context question decides, at least in part.
    pub fn asks(&self, question: &QuestionId) -> bool {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().any(|part| part.asks(question)),
            Self::Not(part) => part.asks(question),
            Self::AtLeast(..) | Self::AtMost(..) => false,
            Self::Answered(asked, _) => asked == question,
        }
    }

    /// Whether a trait decides, at least in part.
    pub fn compares_traits(&self) -> bool {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().any(Self::compares_traits),
            Self::Not(part) => part.compares_traits(),
            Self::AtLeast(..) | Self::AtMost(..) => true,
            Self::Answered(..) => false,
        }
    }
}

/// Whether the requirements of a career hold for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RequirementState {
    /// The career has no requirement.
    None,
    /// They all hold.
    Met,
    /// Too little is known, or the score is too close to the bar.
    Unclear,
    /// One does not hold.
    Unmet,
}

impl RequirementState {
    /// The word used in files and JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Met => "met",
            Self::Unclear => "unclear",
            Self::Unmet => "unmet",
        }
    }
}
