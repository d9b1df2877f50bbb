//! Whether conditions can hold at all, found by trying every case that they can tell apart.

use std::collections::{BTreeMap, BTreeSet};

use crate::Catalog;
use crate::lint::Reach;
use model::id::{OptionId, QuestionId};
use model::profile::Condition;
use model::traits::TraitIndex;

/// The most cases that are tried; conditions that tell more apart are not judged.
const MAX_CASES: usize = 4_096;

/// A person as far as conditions can tell: a score for each trait and an answer to each question
/// that they name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Person<'c> {
    scores: BTreeMap<TraitIndex, f64>,
    answers: BTreeMap<&'c QuestionId, &'c OptionId>,
}

impl Person<'_> {
    /// Whether a condition holds for somebody whose scores are certain and who answers everything.
    pub(crate) fn meets(&self, condition: &Condition) -> bool {
        let is_above = |of: &TraitIndex, bar: f64| self.scores.get(of).is_some_and(|s| *s > bar);
        match condition {
            Condition::All(parts) => parts.iter().all(|part| self.meets(part)),
            Condition::Any(parts) => parts.iter().any(|part| self.meets(part)),
            Condition::Not(part) => !self.meets(part),
            Condition::AtLeast(of, bar) => is_above(of, *bar),
            Condition::AtMost(of, bar) => !is_above(of, *bar),
            Condition::Answered(question, options) => self
                .answers
                .get(question)
                .is_some_and(|answer| options.contains(answer)),
        }
    }
}

/// What is always the same of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Constant {
    /// Nobody meets it.
    Never,
    /// Everybody who answers does.
    Always,
}

/// The scores and answers that are possible.
pub(crate) struct World<'c> {
    catalog: &'c Catalog,
    reach: &'c [Option<Reach>],
}

impl<'c> World<'c> {
    pub(crate) fn new(catalog: &'c Catalog, reach: &'c [Option<Reach>]) -> Self {
        Self { catalog, reach }
    }

    /// How far answers can push a trait; the whole scale where that is not known.
    pub(crate) fn reach(&self, of: TraitIndex) -> Reach {
        let known = self.reach.get(of.0).copied().flatten();
        known.unwrap_or(Reach {
            low: 0.0,
            high: 100.0,
        })
    }

    /// Whether a condition is the same for everybody; `None` if it is not, or tells too many cases
    /// apart.
    pub(crate) fn constant(&self, condition: &Condition) -> Option<Constant> {
        let people = self.people(&[condition])?;
        let n_meeting = people.iter().filter(|p| p.meets(condition)).count();
        match n_meeting {
            0 => Some(Constant::Never),
            n if n == people.len() => Some(Constant::Always),
            _ => None,
        }
    }

    /// Whether somebody meets all of them.
    pub(crate) fn can_hold_together(&self, conditions: &[&Condition]) -> bool {
        let Some(people) = self.people(conditions) else {
            return true;
        };
        let mut all = people.iter();
        all.any(|person| conditions.iter().all(|c| person.meets(c)))
    }

    /// Whether the same people meet both.
    pub(crate) fn are_the_same(&self, one: &Condition, other: &Condition) -> bool {
        let people = self.people(&[one, other]);
        people.is_some_and(|p| p.iter().all(|p| p.meets(one) == p.meets(other)))
    }

    /// One person for each case that the conditions can tell apart.
    fn people<'p>(&'p self, conditions: &[&'p Condition]) -> Option<Vec<Person<'p>>> {
        let mut named = Named::default();
        for condition in conditions {
            named.add(condition);
        }
        let mut people = vec![Person::default()];
        for (of, bars) in &named.bars {
            let scores = between(self.reach(*of), bars);
            people = spread(&people, &scores, |person, score| {
                person.scores.insert(*of, *score);
            })?;
        }
        for question in named.questions {
            let options: Vec<&OptionId> = self.options(question).into_iter().collect();
            people = spread(&people, &options, |person, option| {
                person.answers.insert(question, option);
            })?;
        }
        Some(people)
    }

    /// The answers to a question, whichever quizzes ask it.
    fn options(&self, question: &QuestionId) -> BTreeSet<&'c OptionId> {
        let asked = self.catalog.quizzes.iter();
        asked
            .filter_map(|quiz| quiz.question(question))
            .flat_map(|question| question.options.iter().map(|option| &option.id))
            .collect()
    }
}

/// What conditions name.
#[derive(Default)]
struct Named<'c> {
    bars: BTreeMap<TraitIndex, Vec<f64>>,
    questions: BTreeSet<&'c QuestionId>,
}

impl<'c> Named<'c> {
    fn add(&mut self, condition: &'c Condition) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.add(part);
                }
            }
            Condition::Not(part) => self.add(part),
            Condition::AtLeast(of, bar) | Condition::AtMost(of, bar) => {
                self.bars.entry(*of).or_default().push(*bar);
            }
            Condition::Answered(question, _) => {
                self.questions.insert(question);
            }
        }
    }
}

/// A score in each stretch that the bars cut the reach into.
fn between(reach: Reach, bars: &[f64]) -> Vec<f64> {
    let is_inside = |bar: &&f64| **bar > reach.low && **bar < reach.high;
    let mut edges: Vec<f64> = bars.iter().filter(is_inside).copied().collect();
    edges.extend([reach.low, reach.high]);
    edges.sort_by(f64::total_cmp);
    edges.dedup();
    edges
        .windows(2)
        .map(|w| f64::midpoint(w[0], w[1]))
        .collect()
}

/// Every person with every value; `None` if that makes too many.
fn spread<'c, T>(
    people: &[Person<'c>],
    values: &[T],
    mut set: impl FnMut(&mut Person<'c>, &T),
) -> Option<Vec<Person<'c>>> {
    if people.len() * values.len() > MAX_CASES {
        return None;
    }
    let mut all = Vec::with_capacity(people.len() * values.len());
    for person in people {
        for value in values {
            let mut person = person.clone();
            set(&mut person, value);
            all.push(person);
        }
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Constant, World};
    use crate::{BuiltIn, Catalog, Place, Reach};
    use model::id::{OptionId, QuestionId};
    use model::profile::Condition::{self, All, Answered, Any, AtLeast, AtMost, Not};
    use model::traits::TraitIndex;

    const A: TraitIndex = TraitIndex(0);
    const B: TraitIndex = TraitIndex(1);

    fn built_in() -> Catalog {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let folder = |name: &str| Place::Folder(root.join(name));
        let none = BuiltIn {
            quizzes: &[],
            profiles: &[],
            titles: Box::leak(Box::default()),
        };
        let loaded = none.load(&folder("quizzes"), &folder("profiles"));
        loaded.catalog.expect("the built-in set is right")
    }

    /// An answer to the built-in question on nights, whose options are `never`, `rather-not` and `fine`.
    fn nights(options: &[&str]) -> Condition {
        let question = QuestionId::new("nights").expect("an id");
        let options = options.iter().filter_map(|option| OptionId::new(option));
        Answered(question, options.collect())
    }

    #[test]
    fn what_is_the_same_for_everybody_is_told_from_what_is_not() {
        let catalog = built_in();
        let reach = vec![
            Some(Reach {
                low: 20.0,
                high: 80.0,
            });
            2
        ];
        let world = World::new(&catalog, &reach);
        let of = |condition: Condition| world.constant(&condition);
        assert_eq!(of(AtLeast(A, 80.0)), Some(Constant::Never));
        assert_eq!(of(AtLeast(A, 79.0)), None);
        assert_eq!(of(AtMost(A, 80.0)), Some(Constant::Always));
        assert_eq!(of(AtMost(A, 20.0)), Some(Constant::Never));
        assert_eq!(of(AtLeast(A, 20.0)), Some(Constant::Always));
        let disjoint = All(vec![AtLeast(A, 60.0), AtMost(A, 40.0)]);
        assert_eq!(of(disjoint), Some(Constant::Never));
        let overlapping = All(vec![AtLeast(A, 40.0), AtMost(A, 60.0)]);
        assert_eq!(of(overlapping), None);
        let two_traits = All(vec![AtLeast(A, 60.0), AtMost(B, 40.0)]);
        assert_eq!(of(two_traits), None);
        let everywhere = Any(vec![AtLeast(A, 40.0), AtMost(A, 60.0)]);
        assert_eq!(of(everywhere), Some(Constant::Always));
        let excluded_middle = Any(vec![nights(&["never"]), Not(Box::new(nights(&["never"])))]);
        assert_eq!(of(excluded_middle), Some(Constant::Always));
        let two_answers = All(vec![nights(&["never"]), nights(&["fine"])]);
        assert_eq!(of(two_answers), Some(Constant::Never));
        assert_eq!(of(nights(&["fine", "never"])), None);
        assert_eq!(
            of(nights(&["fine", "rather-not", "never"])),
            Some(Constant::Always)
        );
    }

    #[test]
    fn conditions_are_compared_by_whom_they_hold_for() {
        let catalog = built_in();
        let world = World::new(&catalog, &[]);
        let some = nights(&["fine", "rather-not"]);
        let not_never = Not(Box::new(nights(&["never"])));
        assert!(world.are_the_same(&some, &not_never));
        assert!(!world.are_the_same(&some, &nights(&["fine"])));
        assert!(world.can_hold_together(&[&some, &not_never]));
        assert!(!world.can_hold_together(&[&some, &nights(&["never"])]));
    }

    #[test]
    fn what_tells_too_many_people_apart_is_not_judged() {
        let catalog = built_in();
        let world = World::new(&catalog, &[]);
        // Twelve bars on each of five traits cut 13^5 stretches.
        let bars = (1..=12_u32).map(|n| f64::from(n) * 5.0);
        let all = bars.flat_map(|bar| (0..5).map(move |t| AtLeast(TraitIndex(t), bar)));
        assert_eq!(world.constant(&All(all.collect())), None);
        assert_eq!(
            world.constant(&All(vec![AtLeast(A, 60.0), AtMost(A, 40.0)])),
            Some(Constant::Never)
        );
    }
}
