//! What can be the case between a person and a career, and the reason that it makes.

use crate::studies::Length;
use model::profile::RequirementState;
use model::traits::TraitIndex;

/// A reason for or against a career: a fact, with the part of the fit that it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// What is the case.
    pub fact: Fact,
    /// The contribution that it states, in SD; 0 for a fact that changes no number.
    pub value: f64,
    /// The items whose answers it rests on, by their places in the quiz, the strongest first.
    pub items: Vec<usize>,
}

/// What can be the case between a person and a career.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fact {
    /// The person likes it and the career uses it.
    LikedAndUsed {
        /// The interest.
        of: TraitIndex,
        /// The career's level, 0–1.
        level: f64,
        /// How the skill of the same dimension stands.
        skill: SkillStanding,
    },
    /// The person likes it less and the career hardly uses it.
    DislikedAndSpared {
        /// The interest.
        of: TraitIndex,
        /// The career's level, 0–1.
        level: f64,
    },
    /// The person likes it less and the career uses it.
    DislikedAndUsed {
        /// The interest.
        of: TraitIndex,
        /// The career's level, 0–1.
        level: f64,
        /// How the skill of the same dimension stands.
        skill: SkillStanding,
    },
    /// The person likes it and the career hardly uses it: its level is .25 or less.
    LikedAndSpared {
        /// The interest.
        of: TraitIndex,
        /// The career's level, 0–1.
        level: f64,
    },
    /// The skill is where the start of training expects it.
    SkillMet {
        /// The skill.
        of: TraitIndex,
    },
    /// The skill is not yet where the start of training expects it.
    SkillShort {
        /// The skill.
        of: TraitIndex,
    },
    /// The career asks for a skill of which too few answers tell whether it is there: something to try.
    SkillUntried {
        /// The skill.
        of: TraitIndex,
    },
    /// The career uses an interest of which fewer than two answers tell.
    FewAnswers {
        /// The interest.
        of: TraitIndex,
    },
    /// An interest or a topic moves the fit more than what is told, and the answers leave open which way.
    Unclear {
        /// The interest or the topic.
        of: TraitIndex,
        /// The career's level, 0–1.
        level: f64,
    },
    /// A rule adds to the fit, or takes from it.
    Boost {
        /// The rule, by its place in the profile.
        rule: usize,
    },
    /// The length of its studies is what the person wants, or is not.
    Studies {
        /// Which of it.
        length: Length,
        /// The rule that warns of it, by its place in the profile.
        rule: Option<usize>,
    },
    /// A rule gives a reason against and changes no number.
    Caution {
        /// The rule, by its place in the profile.
        rule: usize,
    },
    /// The career asks of a life what the person would rather do without, or refuses.
    Unwelcome {
        /// What, by its place among the facts of the profile.
        fact: usize,
    },
    /// A rule must hold.
    Requirement {
        /// The rule, by its place in the profile.
        rule: usize,
        /// Whether it does.
        state: RequirementState,
    },
    /// The career is young or contested; which, its profile says.
    Young,
}

/// How a skill stands against what a career expects of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkillStanding {
    /// The career expects nothing of it, or the quiz does not measure it.
    NotAsked,
    /// It is there.
    Met,
    /// It is not there yet.
    Short,
    /// Too few answers tell.
    Untried,
}

/// The kind of a reason (a word of the JSON format).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Speaks for the career.
    Strength,
    /// Liked, not yet able: a path to learn.
    Growth,
    /// Speaks against the career.
    Caution,
    /// A skill that is not there yet.
    Gap,
    /// A rule that adds or takes.
    Rule,
    /// A condition that must hold.
    Requirement,
    /// Something to keep in mind.
    Caveat,
}

impl Kind {
    /// The word used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Strength => "strength",
            Self::Growth => "growth",
            Self::Caution => "caution",
            Self::Gap => "gap",
            Self::Rule => "rule",
            Self::Requirement => "requirement",
            Self::Caveat => "caveat",
        }
    }
}

/// The side of a reason, in the order in which reasons are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// It speaks for the career.
    For,
    /// It speaks against the career.
    Against,
    /// It is something to know, on neither side.
    Aside,
}

/// How a reason speaks for a career.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// The career spares the person something they like less.
    Spared,
    /// Something is there: an interest that is used, a skill, a rule that adds.
    Present,
}

/// What a reason is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A trait.
    Trait(TraitIndex),
    /// A rule, by its place in the profile.
    Rule(usize),
    /// What it asks of a life, by its place among the facts of the profile.
    Fact(usize),
    /// The career as a whole.
    Career,
}

impl Fact {
    /// The kind of reason that it makes.
    pub fn kind(self) -> Kind {
        match self {
            Self::LikedAndUsed {
                skill: SkillStanding::Short,
                ..
            } => Kind::Growth,
            Self::LikedAndUsed { .. } | Self::DislikedAndSpared { .. } | Self::SkillMet { .. } => {
                Kind::Strength
            }
            Self::DislikedAndUsed { .. } | Self::LikedAndSpared { .. } | Self::Caution { .. } => {
                Kind::Caution
            }
            Self::SkillShort { .. } => Kind::Gap,
            Self::Studies {
                length: Length::Meets,
                ..
            } => Kind::Strength,
            Self::Studies { .. } | Self::Unwelcome { .. } => Kind::Caution,
            Self::Boost { .. } => Kind::Rule,
            Self::Requirement { .. } => Kind::Requirement,
            Self::SkillUntried { .. }
            | Self::FewAnswers { .. }
            | Self::Unclear { .. }
            | Self::Young => Kind::Caveat,
        }
    }

    /// What it is about.
    pub fn about(self) -> About {
        match self {
            Self::LikedAndUsed { of, .. }
            | Self::DislikedAndSpared { of, .. }
            | Self::DislikedAndUsed { of, .. }
            | Self::LikedAndSpared { of, .. }
            | Self::SkillMet { of }
            | Self::SkillShort { of }
            | Self::SkillUntried { of }
            | Self::FewAnswers { of }
            | Self::Unclear { of, .. } => About::Trait(of),
            Self::Boost { rule } | Self::Caution { rule } | Self::Requirement { rule, .. } => {
                About::Rule(rule)
            }
            Self::Unwelcome { fact } => About::Fact(fact),
            Self::Young | Self::Studies { .. } => About::Career,
        }
    }
}

impl Reason {
    /// The kind of reason.
    pub fn kind(&self) -> Kind {
        self.fact.kind()
    }

    /// How it speaks for the career; `None` if it does not.
    pub fn strength(&self) -> Option<Strength> {
        match (self.side(), self.fact) {
            (Side::For, Fact::DislikedAndSpared { .. }) => Some(Strength::Spared),
            (Side::For, _) => Some(Strength::Present),
            (Side::Against | Side::Aside, _) => None,
        }
    }

    /// The side on which it stands.
    pub fn side(&self) -> Side {
        match self.kind() {
            Kind::Caution | Kind::Gap => Side::Against,
            Kind::Rule if self.value < 0.0 => Side::Against,
            Kind::Strength | Kind::Growth | Kind::Rule => Side::For,
            Kind::Requirement | Kind::Caveat => Side::Aside,
        }
    }
}
