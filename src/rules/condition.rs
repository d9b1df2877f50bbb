//! Conditions of rules, in a logic that knows *unclear*.

use crate::apart::{SetApart, Wishes};
use crate::normal;
use crate::studies::Length;
use model::answers::AnswerSheet;
use model::profile::{Condition, Effect, Profile, RequirementState, Rule};
use model::traits::TraitIndex;

/// A probability below which, or above one minus which, a comparison is taken as decided.
pub const DECIDED: f64 = 0.2;

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not.
    No,
    /// The answers do not tell.
    Unclear,
    /// It does.
    Yes,
}

impl Truth {
    fn opposite(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unclear => Self::Unclear,
            Self::Yes => Self::No,
        }
    }
}

/// What a condition is judged by: true scores on 0–100 with their errors, and the context answers.
pub(crate) struct Situation<'a> {
    /// The mean and standard deviation of each trait's true score.
    pub(crate) scores: &'a [(f64, f64)],
    pub(crate) sheet: &'a AnswerSheet,
    /// The life that the person wants.
    pub(crate) wishes: &'a Wishes,
}

impl Situation<'_> {
    /// Judges a condition, *all* as the least and *any* as the greatest truth of the parts
    /// (Kleene's strong logic).
    ///
    /// A comparison with a trait holds if its probability under the posterior is above .8, does not
    /// if it is below .2, and is unclear between; a question that is not answered is unclear.
    pub(crate) fn judge(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::All(parts) => parts
                .iter()
                .map(|part| self.judge(part))
                .min()
                .unwrap_or(Truth::Yes),
            Condition::Any(parts) => parts
                .iter()
                .map(|part| self.judge(part))
                .max()
                .unwrap_or(Truth::No),
            Condition::Not(part) => self.judge(part).opposite(),
            Condition::AtLeast(of, score) => self.compare(*of, *score),
            Condition::AtMost(of, score) => self.compare(*of, *score).opposite(),
            Condition::Answered(question, options) => match self.sheet.context(question) {
                None => Truth::Unclear,
                Some(option) if options.contains(option) => Truth::Yes,
                Some(_) => Truth::No,
            },
        }
    }

    fn compare(&self, of: TraitIndex, score: f64) -> Truth {
        let (mean, sd) = self.scores[of.0];
        let above = normal::probability((mean - score) / sd);
        if above > 1.0 - DECIDED {
            Truth::Yes
        } else if above < DECIDED {
            Truth::No
        } else {
            Truth::Unclear
        }
    }

    /// The boost of a rule in this situation: its amount where the condition clearly holds, else
    /// nothing. `None` for a rule that never boosts.
    pub(crate) fn boost(&self, rule: &Rule) -> Option<f64> {
        match rule.effect {
            Effect::Boost(amount) if self.judge(&rule.when) == Truth::Yes => Some(amount),
            Effect::Boost(_) => Some(0.0),
            Effect::Caution | Effect::Require => None,
        }
    }

    /// How the studies that the person wants go with those of a career.
    pub(crate) fn length(&self, profile: &Profile) -> Option<Length> {
        self.wishes.length(profile)
    }

    /// How its studies miss what the person wants or has, as far as they are warned of it.
    pub(crate) fn missed(&self, profile: &Profile) -> Option<Length> {
        self.wishes.missed(profile)
    }

    /// What the rules of a career and the length of its studies add to its fit.
    pub(crate) fn boosts(&self, profile: &Profile) -> f64 {
        let rules = profile.rules.iter().filter_map(|rule| self.boost(rule));
        rules.sum::<f64>() + self.length(profile).map_or(0.0, Length::value)
    }

    /// Why a career is set apart, unless the person has it brought back.
    pub(crate) fn set_apart(&self, profile: &Profile) -> Option<SetApart> {
        let is_back = self.sheet.back.holds(&profile.id);
        self.wishes.sets_apart(profile).filter(|_| !is_back)
    }

    /// The state of a rule's requirement; `None` for a rule that requires nothing.
    pub(crate) fn requirement(&self, rule: &Rule) -> Option<RequirementState> {
        (rule.effect == Effect::Require).then(|| match self.judge(&rule.when) {
            Truth::Yes => RequirementState::Met,
            Truth::Unclear => RequirementState::Unclear,
            Truth::No => RequirementState::Unmet,
        })
    }

    /// The state of all requirements of a career: the worst of them.
    pub(crate) fn requirements(&self, profile: &Profile) -> RequirementState {
        profile
            .rules
            .iter()
            .filter_map(|rule| self.requirement(rule))
            .max()
            .unwrap_or(RequirementState::None)
    }
}
