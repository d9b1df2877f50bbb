//! The sentences that tell a reason for or against a career.
//!
//! Each says what its fact says and nothing more. The author's own words, from the profile, are
//! added by [`ReasonWording::grounds`].

mod en;
mod fr;

use model::locale::Locale;
use model::profile::{Evidence, Status};
use rules::SkillStanding;

/// How much a career uses an interest: the five steps of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Level 0.
    NotAtAll,
    /// Level .25.
    Little,
    /// Level .5.
    Partly,
    /// Level .75.
    Much,
    /// Level 1.
    AtTheHeart,
}

impl Use {
    /// The step nearest to a level of 0 to 1.
    pub fn of(level: f64) -> Self {
        match level {
            l if l < 0.125 => Self::NotAtAll,
            l if l < 0.375 => Self::Little,
            l if l < 0.625 => Self::Partly,
            l if l < 0.875 => Self::Much,
            _ => Self::AtTheHeart,
        }
    }
}

/// What stands behind what is said of a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A single answer.
    OneAnswer,
    /// More than one.
    Answers,
}

/// The sentences of one language; `doing` is a trait's [`doing`](model::traits::Trait::doing).
pub trait ReasonWording: Sync {
    /// A sentence followed by the author's ground for it.
    fn grounds(&self, sentence: &str, because: &str) -> String;
    /// The person likes it and the career uses it.
    fn liked_and_used(&self, doing: &str, used: Use) -> String;
    /// What the person says about the skill of a dimension they like; `None` if nothing is to be
    /// said, or another reason says it.
    fn liked_and_able(&self, skill: SkillStanding, basis: Basis) -> Option<String>;
    /// The person likes it less and the career hardly uses it.
    fn disliked_and_spared(&self, doing: &str, used: Use) -> String;
    /// The person likes it less and the career uses it.
    fn disliked_and_used(&self, doing: &str, used: Use) -> String;
    /// What the person says about the skill of a dimension they like less.
    fn disliked_and_able(&self, skill: SkillStanding, basis: Basis) -> Option<String>;
    /// The person likes it and the career hardly uses it.
    fn liked_and_spared(&self, doing: &str, used: Use) -> String;
    /// The skill is where the start of training expects it.
    fn skill_met(&self, doing: &str, expected: Option<Evidence>, basis: Basis) -> String;
    /// The skill is not yet there.
    fn skill_short(&self, doing: &str, expected: Option<Evidence>, basis: Basis) -> String;
    /// A skill that is not there yet can be learned.
    fn learnable(&self) -> &'static str;
    /// Too few answers speak of a skill that is asked for.
    fn skill_untried(&self, doing: &str) -> String;
    /// Too few answers speak of an interest that the career rests on.
    fn few_answers(&self, doing: &str) -> String;
    /// A condition holds.
    fn requirement_met(&self) -> &'static str;
    /// Whether a condition holds cannot be told.
    fn requirement_unclear(&self) -> &'static str;
    /// A condition does not hold yet.
    fn requirement_unmet(&self) -> &'static str;
    /// The career is young or contested; `None` for an established one.
    fn young(&self, status: Status) -> Option<&'static str>;
}

/// The sentences in a language.
pub fn of(locale: Locale) -> &'static dyn ReasonWording {
    match locale {
        Locale::Fr => &fr::French,
        Locale::En => &en::English,
    }
}
