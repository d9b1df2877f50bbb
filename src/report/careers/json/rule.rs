//! The rules of a profile.

use serde::Serialize;

use crate::json;
use model::id::{OptionId, QuestionId, RuleId, SourceId};
use model::locale::Locale;
use model::profile as checked;
use model::profile::Effect;
use model::traits::{TraitId, Traits};

#[derive(Serialize)]
pub(super) struct Rule<'a> {
    id: &'a RuleId,
    when: Condition<'a>,
    effect: Effect,
    because: &'a str,
    source: &'a SourceId,
}

impl<'a> Rule<'a> {
    pub(super) fn new(rule: &'a checked::Rule, traits: &'a Traits, locale: Locale) -> Self {
        Self {
            id: &rule.id,
            when: Condition::new(&rule.when, traits),
            effect: rule.effect,
            because: rule.because.get(locale),
            source: &rule.source,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Condition<'a> {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    AtLeast {
        #[serde(rename = "trait", serialize_with = "json::shown")]
        of: &'a TraitId,
        score: f64,
    },
    AtMost {
        #[serde(rename = "trait", serialize_with = "json::shown")]
        of: &'a TraitId,
        score: f64,
    },
    Answered {
        question: &'a QuestionId,
        options: &'a [OptionId],
    },
}

impl<'a> Condition<'a> {
    fn new(when: &'a checked::Condition, traits: &'a Traits) -> Self {
        let all = |parts: &'a [checked::Condition]| {
            parts.iter().map(|part| Self::new(part, traits)).collect()
        };
        let name = |of| &traits.get(of).id;
        match when {
            checked::Condition::All(parts) => Self::All(all(parts)),
            checked::Condition::Any(parts) => Self::Any(all(parts)),
            checked::Condition::Not(part) => Self::Not(Box::new(Self::new(part, traits))),
            checked::Condition::AtLeast(of, score) => Self::AtLeast {
                of: name(*of),
                score: *score,
            },
            checked::Condition::AtMost(of, score) => Self::AtMost {
                of: name(*of),
                score: *score,
            },
            checked::Condition::Answered(question, options) => Self::Answered { question, options },
        }
    }
}
