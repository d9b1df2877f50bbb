//! Rules that can never apply, always apply, or undo one another.

use crate::Catalog;
use crate::check::condition::parts;
use crate::check::scope::Scope;
use crate::codes::logic::Logic;
use crate::lint::Reach;
use crate::lint::truth::{Constant, World};
use crate::source;
use model::profile::{Condition, Effect, Profile, Rule};

/// Reports what is doubtful in the rules of a career.
pub(crate) fn check(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
    profile: &Profile,
    catalog: &Catalog,
    reach: &[Option<Reach>],
) {
    let world = World::new(catalog, reach);
    let rules: Vec<(&source::Rule<'_>, &Rule)> = source.rules.iter().zip(&profile.rules).collect();
    // A rule that is the same for everybody is said once, and not again together with others.
    let mut varying = Vec::new();
    for (source, rule) in rules {
        if !check_constant(scope, &world, &source.when, &rule.when) {
            varying.push((source, rule));
        }
    }
    check_requirements(scope, &world, &varying);
    check_boosts(scope, &world, &varying);
    let mut effects = profile.rules.iter().map(|rule| rule.effect);
    if let [first, ..] = source.rules.as_slice()
        && effects.all(|effect| matches!(effect, Effect::Boost(boost) if boost > 0.0))
    {
        scope.report(first.id, Logic::OnlyBoosts);
    }
}

/// Reports the innermost conditions that nobody, or everybody, meets; whether there is one.
fn check_constant(
    scope: &mut Scope<'_>,
    world: &World<'_>,
    source: &source::Condition<'_>,
    condition: &Condition,
) -> bool {
    let inner = parts(source).iter().zip(checked_parts(condition));
    let mut is_said = false;
    for (source, condition) in inner {
        is_said |= check_constant(scope, world, source, condition);
    }
    if is_said {
        return true;
    }
    let Some(constant) = world.constant(condition) else {
        return false;
    };
    let (at, doubt) = match (source, condition) {
        (
            source::Condition::AtLeast(_, bar) | source::Condition::AtMost(_, bar),
            Condition::AtLeast(of, _) | Condition::AtMost(of, _),
        ) => {
            let Reach { low, high } = world.reach(*of);
            let always = constant == Constant::Always;
            (bar.written, Logic::UnreachableScore { low, high, always })
        }
        _ => (
            first_word(source),
            match constant {
                Constant::Never => Logic::NeverHolds,
                Constant::Always => Logic::AlwaysHolds,
            },
        ),
    };
    scope.report(at, doubt);
    true
}

fn checked_parts(condition: &Condition) -> &[Condition] {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts,
        Condition::Not(part) => std::slice::from_ref(part),
        Condition::AtLeast(..) | Condition::AtMost(..) | Condition::Answered(..) => &[],
    }
}

/// The first word of a condition that has a place in the file.
fn first_word<'src>(condition: &source::Condition<'src>) -> &'src str {
    match condition {
        source::Condition::AtLeast(word, _)
        | source::Condition::AtMost(word, _)
        | source::Condition::Answered(word, _) => word,
        source::Condition::All(_) | source::Condition::Any(_) | source::Condition::Not(_) => {
            parts(condition).first().map_or("", first_word)
        }
    }
}

type Rules<'r, 'src> = [(&'r source::Rule<'src>, &'r Rule)];

/// Reports the first requirement that cannot hold together with those before it.
fn check_requirements(scope: &mut Scope<'_>, world: &World<'_>, rules: &Rules<'_, '_>) {
    let required: Vec<_> = rules
        .iter()
        .filter(|(_, rule)| rule.effect == Effect::Require)
        .collect();
    for (n, (source, rule)) in required.iter().enumerate() {
        let before = &required[..n];
        let all: Vec<&Condition> = before.iter().map(|(_, rule)| &rule.when).collect();
        let together = |others: &[&Condition]| {
            let all = others.iter().copied().chain([&rule.when]);
            world.can_hold_together(&all.collect::<Vec<_>>())
        };
        if together(&all) {
            continue;
        }
        // One that is enough to contradict is named, else the last of those it takes.
        let culprit = before.iter().find(|(_, other)| !together(&[&other.when]));
        if let Some((other, _)) = culprit.or(before.last()) {
            let at = scope.location(other.id);
            let other = other.id.to_owned();
            scope.report_both(source.id, at, Logic::ContradictingRequirements { other });
        }
        return;
    }
}

/// Reports boosts that add and take for the same people.
fn check_boosts(scope: &mut Scope<'_>, world: &World<'_>, rules: &Rules<'_, '_>) {
    let boost = |rule: &Rule| match rule.effect {
        Effect::Boost(boost) => Some(boost),
        Effect::Caution | Effect::Require => None,
    };
    for (n, (source, rule)) in rules.iter().enumerate() {
        let undone = rules[..n].iter().find(|(_, other)| {
            let are_opposite = boost(rule)
                .zip(boost(other))
                .is_some_and(|(a, b)| a * b < 0.0);
            are_opposite && world.are_the_same(&rule.when, &other.when)
        });
        if let Some((other, _)) = undone {
            let at = scope.location(other.id);
            let other = other.id.to_owned();
            scope.report_both(source.id, at, Logic::CancellingBoosts { other });
        }
    }
}
