//! The rules of a profile.

use serde::Serialize;

use model::locale::Locale;
use model::profile as checked;
use model::traits::Traits;

#[derive(Serialize)]
pub(super) struct Rule {
    id: String,
    when: Condition,
    effect: Effect,
    because: String,
    source: String,
}

impl Rule {
    pub(super) fn new(rule: &checked::Rule, traits: &Traits, locale: Locale) -> Self {
        Self {
            id: rule.id.to_string(),
            when: Condition::new(&rule.when, traits),
            effect: match rule.effect {
                checked::Effect::Boost(value) => Effect::Boost(value),
                checked::Effect::Caution => Effect::Caution,
                checked::Effect::Require => Effect::Require,
            },
            because: rule.because.get(locale).to_owned(),
            source: rule.source.to_string(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Effect {
    Boost(f64),
    Caution,
    Require,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Condition {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    AtLeast {
        #[serde(rename = "trait")]
        of: String,
        score: f64,
    },
    AtMost {
        #[serde(rename = "trait")]
        of: String,
        score: f64,
    },
    Answered {
        question: String,
        options: Vec<String>,
    },
}

impl Condition {
    fn new(when: &checked::Condition, traits: &Traits) -> Self {
        let all = |parts: &[checked::Condition]| {
            parts.iter().map(|part| Self::new(part, traits)).collect()
        };
        let name = |of| traits.get(of).id.to_string();
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
            checked::Condition::Answered(question, options) => Self::Answered {
                question: question.to_string(),
                options: options.iter().map(ToString::to_string).collect(),
            },
        }
    }
}
