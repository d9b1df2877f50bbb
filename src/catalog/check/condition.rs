//! The rules of a profile: conditions, effects, reasons.

use crate::check::Names;
use crate::check::scope::{MIN_WEIGHT, Scope};
use crate::codes::conditions::Conditions;
use crate::codes::measures::Measures;
use crate::codes::naming::Kind;
use crate::codes::values::Counted;
use crate::source;
use model::id::{OptionId, QuestionId, RuleId, SourceId};
use model::profile::{Condition, Effect, Rule};
use model::traits::Domain;

/// The deepest that conditions may nest.
pub(crate) const MAX_CONDITION_DEPTH: usize = 16;

/// The most parts of a condition, itself included.
pub(crate) const MAX_CONDITION_NODES: usize = 200;

/// The most a rule may add to or take from the fit, in SD.
pub(crate) const MAX_BOOST: f64 = 0.5;

/// The most that the rules of a career may add or take together, in SD.
pub(crate) const MAX_TOTAL_BOOST: f64 = 1.0;

/// Checks the rules of one profile.
pub(crate) fn check(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
    names: &Names<'_>,
) -> Vec<Rule> {
    scope.distinct(Kind::Rule, source.rules.iter().map(|rule| rule.id));
    check_total(scope, &source.rules);
    source
        .rules
        .iter()
        .filter_map(|rule| check_rule(scope, rule, source, names))
        .collect()
}

/// Reports the rule with which the boosts, or the penalties, exceed what a career may have.
fn check_total(scope: &mut Scope<'_>, rules: &[source::Rule<'_>]) {
    let (mut up, mut down) = (0.0, 0.0);
    for rule in rules {
        let source::Effect::Boost(boost) = rule.then else {
            continue;
        };
        if boost.value.is_nan() || boost.value.abs() > MAX_BOOST {
            continue;
        }
        let total = if boost.value > 0.0 {
            &mut up
        } else {
            &mut down
        };
        *total += boost.value;
        // A hair more than the limit, so that 0.4 + 0.4 + 0.2 is not above it.
        if total.abs() > MAX_TOTAL_BOOST + 1e-9 {
            scope.report(
                boost.written,
                Conditions::BoostTotal {
                    limit: MAX_TOTAL_BOOST,
                },
            );
            return;
        }
    }
}

fn check_rule(
    scope: &mut Scope<'_>,
    rule: &source::Rule<'_>,
    profile: &source::Profile<'_>,
    names: &Names<'_>,
) -> Option<Rule> {
    let id = scope.id(rule.id, RuleId::new);
    let because = scope.prose(&rule.because);
    let source = check_source(scope, rule.source, profile);
    let effect = match rule.then {
        source::Effect::Boost(boost) => {
            if boost.value.abs() < MIN_WEIGHT {
                scope.report(boost.written, Measures::ZeroWeight);
            }
            Effect::Boost(scope.number(boost, -MAX_BOOST..=MAX_BOOST))
        }
        source::Effect::Caution => Effect::Caution,
        source::Effect::Require => Effect::Require,
    };
    let is_required = effect == Effect::Require;
    if n_nodes(&rule.when) > MAX_CONDITION_NODES {
        scope.report(
            rule.id,
            Conditions::ConditionTooLarge {
                limit: MAX_CONDITION_NODES,
            },
        );
    }
    if depth(&rule.when) > MAX_CONDITION_DEPTH {
        scope.report(
            rule.id,
            Conditions::ConditionTooDeep {
                limit: MAX_CONDITION_DEPTH,
            },
        );
    }
    let mut check = ConditionCheck {
        scope,
        rule: rule.id,
        is_required,
        names,
    };
    let when = check.condition(&rule.when);
    Some(Rule {
        id: id?,
        when: when?,
        effect,
        because,
        source: source?,
    })
}

/// Looks a source up among those that the profile lists.
pub(crate) fn check_source(
    scope: &mut Scope<'_>,
    word: &str,
    profile: &source::Profile<'_>,
) -> Option<SourceId> {
    if profile.sources.iter().any(|source| source.id == word) {
        return SourceId::new(word);
    }
    scope.unknown(
        Kind::Source,
        word,
        profile.sources.iter().map(|source| source.id),
    );
    None
}

pub(crate) fn parts<'c, 'src>(
    condition: &'c source::Condition<'src>,
) -> &'c [source::Condition<'src>] {
    match condition {
        source::Condition::All(parts) | source::Condition::Any(parts) => parts,
        source::Condition::Not(part) => std::slice::from_ref(part),
        source::Condition::AtLeast(..)
        | source::Condition::AtMost(..)
        | source::Condition::Answered(..) => &[],
    }
}

fn depth(condition: &source::Condition<'_>) -> usize {
    1 + parts(condition).iter().map(depth).max().unwrap_or(0)
}

fn n_nodes(condition: &source::Condition<'_>) -> usize {
    1 + parts(condition).iter().map(n_nodes).sum::<usize>()
}

struct ConditionCheck<'s, 'a, 'n> {
    scope: &'s mut Scope<'a>,
    /// The name of the rule, where there is no word of the condition to point at.
    rule: &'s str,
    is_required: bool,
    names: &'s Names<'n>,
}

impl ConditionCheck<'_, '_, '_> {
    fn condition(&mut self, condition: &source::Condition<'_>) -> Option<Condition> {
        match condition {
            source::Condition::All(parts) => self.parts(parts).map(Condition::All),
            source::Condition::Any(parts) => self.parts(parts).map(Condition::Any),
            source::Condition::Not(part) => self
                .condition(part)
                .map(|part| Condition::Not(Box::new(part))),
            source::Condition::AtLeast(word, score) => {
                let score = self.scope.number(*score, 0.0..=100.0);
                self.trait_named(word)
                    .map(|of| Condition::AtLeast(of, score))
            }
            source::Condition::AtMost(word, score) => {
                let score = self.scope.number(*score, 0.0..=100.0);
                self.trait_named(word)
                    .map(|of| Condition::AtMost(of, score))
            }
            source::Condition::Answered(question, options) => self.answered(question, options),
        }
    }

    fn parts(&mut self, parts: &[source::Condition<'_>]) -> Option<Vec<Condition>> {
        if parts.is_empty() {
            self.scope.report(self.rule, Conditions::EmptyCondition);
        }
        let checked: Vec<_> = parts.iter().map(|part| self.condition(part)).collect();
        checked.into_iter().collect()
    }

    fn trait_named(&mut self, word: &str) -> Option<model::traits::TraitIndex> {
        let index = self.scope.trait_named(word, self.names.traits)?;
        if self.is_required && self.names.traits?.get(index).id.domain == Domain::Skill {
            self.scope.report(word, Conditions::RequirementOnSkill);
        }
        Some(index)
    }

    fn answered(&mut self, question: &str, options: &[&str]) -> Option<Condition> {
        if options.is_empty() {
            self.scope.report(question, Conditions::EmptyCondition);
        }
        self.scope.count(
            question,
            Counted::Parts,
            options.len(),
            0..=MAX_CONDITION_NODES,
        );
        self.scope.listed_once(options.iter().copied());
        let known: Vec<bool> = options
            .iter()
            .map(|option| self.names.check_answer(self.scope, question, option))
            .collect();
        if options.is_empty() || known.contains(&false) {
            return None;
        }
        let options = options
            .iter()
            .filter_map(|option| OptionId::new(option))
            .collect();
        Some(Condition::Answered(QuestionId::new(question)?, options))
    }
}
