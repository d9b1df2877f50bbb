//! Which numbers of the profiles could be changed without anybody noticing.
//!
//! Each number that scores is nudged in turn, and the examples of the profile and the personas are
//! asked whether they still get what their authors expect. A number that nobody notices is guarded by
//! nothing but the care of whoever edits it next.

use rayon::prelude::*;

use crate::persona::{Comparison, Miss, Persona};
use crate::statistics::share;
use crate::{Instrument, Progress, example};
use model::id::RuleId;
use model::profile::{Condition, Effect, Evidence, Profile};
use model::traits::{TraitIndex, Traits};
use rules::{Again, Ranking, Scoring};

/// What came of nudging every number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mutation {
    /// How many numbers were nudged; up and down count as two.
    pub mutants: usize,
    /// How many were noticed by an example of the profile.
    pub by_examples: usize,
    /// How many others were noticed by a persona: it no longer gets what was expected.
    pub by_personas: usize,
    /// How many others changed the main list of some persona, which its reviewed list notices.
    pub by_lists: usize,
    /// Those that nobody noticed, by career and place.
    pub unnoticed: Vec<Mutant>,
}

impl Mutation {
    /// The share, 0–1, of the nudges that somebody noticed; 1 if there was none.
    pub fn score(&self) -> f64 {
        if self.mutants == 0 {
            return 1.0;
        }
        1.0 - share(self.unnoticed.len(), self.mutants)
    }

    /// The share, 0–1, of the nudges that fail a written expectation; 0 if there was none.
    pub fn by_expectations(&self) -> f64 {
        share(self.by_examples + self.by_personas, self.mutants)
    }
}

/// One number of one profile, nudged.
#[derive(Clone, Debug, PartialEq)]
pub struct Mutant {
    /// The profile, by its place in the catalog.
    pub career: usize,
    /// What was changed.
    pub change: Change,
}

/// A number before and after.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The level of an interest, 0–1.
    Level(TraitIndex, f64, f64),
    /// The step of evidence that a skill is demanded at.
    Demand(TraitIndex, Evidence, Evidence),
    /// The importance of a demand, 1–3.
    Importance(TraitIndex, u8, u8),
    /// The amount of a boost, in SD.
    Boost(RuleId, f64, f64),
    /// A score, 0–100, that a rule compares with, by its place among the scores of the rule.
    Threshold(RuleId, usize, f64, f64),
}

/// What kind of number a nudge changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// The level of an interest.
    Level,
    /// The step that a skill is demanded at.
    Demand,
    /// The importance of a demand.
    Importance,
    /// The amount of a boost.
    Boost,
    /// The score that a rule compares with.
    Threshold,
}

impl Changed {
    /// The word used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Demand => "demand",
            Self::Importance => "importance",
            Self::Boost => "boost",
            Self::Threshold => "threshold",
        }
    }
}

impl Change {
    /// The profile with this number changed.
    pub fn applied_to(&self, profile: &Profile) -> Profile {
        let mut profile = profile.clone();
        match self {
            Self::Level(of, _, to) => {
                let likings = profile.interests.iter_mut().chain(&mut profile.topics);
                likings.filter(|i| i.of == *of).for_each(|i| i.level = *to);
            }
            Self::Demand(of, _, to) => {
                let demands = profile.demands.iter_mut();
                demands.filter(|d| d.of == *of).for_each(|d| d.level = *to);
            }
            Self::Importance(of, _, to) => {
                let demands = profile.demands.iter_mut();
                demands
                    .filter(|d| d.of == *of)
                    .for_each(|d| d.importance = *to);
            }
            Self::Boost(id, _, to) => {
                let rules = profile.rules.iter_mut();
                rules
                    .filter(|r| r.id == *id)
                    .for_each(|r| r.effect = Effect::Boost(*to));
            }
            Self::Threshold(id, place, _, to) => {
                let rules = profile.rules.iter_mut();
                rules.filter(|r| r.id == *id).for_each(|r| {
                    if let Some(score) = thresholds(&mut r.when).into_iter().nth(*place) {
                        *score = *to;
                    }
                });
            }
        }
        profile
    }

    /// What kind of number it changes.
    pub const fn kind(&self) -> Changed {
        match self {
            Self::Level(..) => Changed::Level,
            Self::Demand(..) => Changed::Demand,
            Self::Importance(..) => Changed::Importance,
            Self::Boost(..) => Changed::Boost,
            Self::Threshold(..) => Changed::Threshold,
        }
    }

    /// The name of the trait or rule that it is a number of.
    pub fn of(&self, traits: &Traits) -> String {
        match self {
            Self::Level(of, ..) | Self::Demand(of, ..) | Self::Importance(of, ..) => {
                traits.get(*of).id.to_string()
            }
            Self::Boost(rule, ..) | Self::Threshold(rule, ..) => rule.to_string(),
        }
    }

    /// The number before and after, as it is written in files.
    pub fn values(&self) -> (String, String) {
        match self {
            Self::Level(_, from, to)
            | Self::Boost(_, from, to)
            | Self::Threshold(_, _, from, to) => (from.to_string(), to.to_string()),
            Self::Demand(_, from, to) => (format!("{from:?}"), format!("{to:?}")),
            Self::Importance(_, from, to) => (from.to_string(), to.to_string()),
        }
    }
}

/// How far a level is nudged: one of its five steps.
const LEVEL_STEP: f64 = 0.25;

/// How far a boost is nudged, in SD.
const BOOST_STEP: f64 = 0.25;

/// The most that a rule may add or take, in SD.
const MOST_BOOST: f64 = 0.5;

/// How far a threshold is nudged, in points of 0–100.
const THRESHOLD_STEP: f64 = 10.0;

/// A persona that ranks a career below this place before and after a nudge is not asked: careers so
/// far down are shown to nobody. A nudge that is noticed only there counts as unnoticed.
const LOOKED_AT: usize = 25;

/// Nudges each number of each profile; a profile is one piece of work.
pub(super) fn mutation(
    instrument: &Instrument<'_>,
    personas: &[Persona],
    progress: Progress<'_>,
) -> Mutation {
    let witness = |persona| Witness::new(instrument, persona);
    let witnesses: Vec<Witness<'_>> = personas.par_iter().map(witness).collect();
    let found: Vec<Mutation> = (0..instrument.catalog.profiles.len())
        .into_par_iter()
        .map(|career| {
            let found = of_career(instrument, &witnesses, career);
            progress();
            found
        })
        .collect();
    let mut all = Mutation::default();
    for one in found {
        all.mutants += one.mutants;
        all.by_examples += one.by_examples;
        all.by_personas += one.by_personas;
        all.by_lists += one.by_lists;
        all.unnoticed.extend(one.unnoticed);
    }
    all
}

/// A persona with what it is shown before any change.
struct Witness<'a> {
    persona: &'a Persona,
    again: Again<'a>,
    mean: Vec<f64>,
    before: Ranking,
    /// What it gets against expectation before any change.
    misses: Vec<Miss>,
}

impl<'a> Witness<'a> {
    fn new(instrument: &Instrument<'_>, persona: &'a Persona) -> Self {
        let posterior = instrument.scoring.posterior(&persona.sheet);
        let before = instrument.scoring.ranking(&persona.sheet);
        Self {
            persona,
            again: instrument.scoring.again(&persona.sheet),
            mean: posterior.mean().to_vec(),
            misses: persona.misses(&before),
            before,
        }
    }

    /// Whether the career is among those that are looked at.
    fn is_near(&self, career: usize) -> bool {
        let mut near = self.before.careers.iter().take(LOOKED_AT);
        near.any(|standing| standing.career == career)
    }

    /// Whether the changed career, its rules left out, would come among them.
    fn comes_near(&self, scoring: &Scoring, career: usize) -> bool {
        let last = self.before.careers.get(LOOKED_AT - 1);
        last.is_none_or(|last| scoring.fits()[career].at(&self.mean) > last.fit)
    }

    /// Which comparisons with a career do not hold where it is as this scoring has it.
    fn unmet(&self, scoring: &Scoring, career: usize) -> Vec<Comparison> {
        let told = |careers: &[usize]| self.again.contributions_to(scoring, career, careers);
        self.persona.unmet(career, told)
    }
}

/// Who notices a change.
enum Noticed {
    Example,
    Persona,
    List,
    Nobody,
}

/// A career before any change, with those who may notice one.
struct Watched<'a> {
    career: usize,
    /// Its examples that fail.
    failing: Vec<usize>,
    /// Those who compare it with others, with what does not hold.
    comparing: Vec<(&'a Witness<'a>, Vec<Comparison>)>,
    /// Those who expect it to be shown, or not to be.
    placing: Vec<&'a Witness<'a>>,
    all: &'a [Witness<'a>],
}

impl<'a> Watched<'a> {
    fn new(instrument: &Instrument<'_>, all: &'a [Witness<'a>], career: usize) -> Self {
        let scoring = &instrument.scoring;
        let profile = &instrument.catalog.profiles[career];
        let comparing = all.iter().filter(|w| w.persona.compares(career));
        Self {
            career,
            failing: example::failing(scoring, instrument.quiz, career, profile),
            comparing: comparing.map(|w| (w, w.unmet(scoring, career))).collect(),
            placing: all.iter().filter(|w| w.persona.places(career)).collect(),
            all,
        }
    }

    fn noticed(&self, instrument: &Instrument<'_>, mutant: &Profile) -> Noticed {
        let career = self.career;
        let scoring = instrument.scoring.with_profile(career, mutant);
        if example::failing(&scoring, instrument.quiz, career, mutant) != self.failing {
            return Noticed::Example;
        }
        let mut comparing = self.comparing.iter();
        let misses = |w: &Witness<'_>| w.persona.misses(&w.again.ranking(&scoring, career));
        if comparing.any(|(w, unmet)| w.unmet(&scoring, career) != *unmet)
            || self.placing.iter().any(|w| misses(w) != w.misses)
        {
            return Noticed::Persona;
        }
        let sees = |witness: &Witness<'_>| {
            let is_near = witness.is_near(career) || witness.comes_near(&scoring, career);
            is_near && {
                let after = witness.again.ranking(&scoring, career);
                !after.main_list().eq(witness.before.main_list())
            }
        };
        if self.all.iter().any(sees) {
            Noticed::List
        } else {
            Noticed::Nobody
        }
    }
}

fn of_career(instrument: &Instrument<'_>, witnesses: &[Witness<'_>], career: usize) -> Mutation {
    let profile = &instrument.catalog.profiles[career];
    let watched = Watched::new(instrument, witnesses, career);
    let mut found = Mutation::default();
    for change in changes(profile) {
        found.mutants += 1;
        match watched.noticed(instrument, &change.applied_to(profile)) {
            Noticed::Example => found.by_examples += 1,
            Noticed::Persona => found.by_personas += 1,
            Noticed::List => found.by_lists += 1,
            Noticed::Nobody => found.unnoticed.push(Mutant { career, change }),
        }
    }
    found
}

/// Every nudge of a profile, in the order of the file.
fn changes(profile: &Profile) -> Vec<Change> {
    let levels = profile.interests.iter().flat_map(|interest| {
        [-LEVEL_STEP, LEVEL_STEP]
            .map(|step| interest.level + step)
            .into_iter()
            .filter(|level| (0.0..=1.0).contains(level))
            .map(|level| Change::Level(interest.of, interest.level, level))
    });
    let topics = profile.topics.iter().map(|topic| {
        let other = if topic.level < 1.0 { 1.0 } else { 0.5 };
        Change::Level(topic.of, topic.level, other)
    });
    let levels = levels.chain(topics);
    let demands = profile.demands.iter().flat_map(|demand| {
        let steps = neighbours(demand.level);
        let steps = steps
            .iter()
            .map(|to| Change::Demand(demand.of, demand.level, *to));
        let weights = [demand.importance - 1, demand.importance + 1];
        let weights = weights
            .into_iter()
            .filter(|weight| (1..=3).contains(weight));
        let weights = weights.map(|to| Change::Importance(demand.of, demand.importance, to));
        steps.chain(weights).collect::<Vec<_>>()
    });
    let rules = profile.rules.iter().flat_map(|rule| {
        let boosts = match rule.effect {
            Effect::Boost(amount) => [-BOOST_STEP, BOOST_STEP]
                .map(|step| amount + step)
                .into_iter()
                .filter(|to| to.abs() <= MOST_BOOST)
                .map(|to| Change::Boost(rule.id.clone(), amount, to))
                .collect(),
            Effect::Caution | Effect::Require => Vec::new(),
        };
        let mut when = rule.when.clone();
        let scores = thresholds(&mut when).into_iter().enumerate();
        let thresholds = scores.flat_map(|(place, score)| {
            [-THRESHOLD_STEP, THRESHOLD_STEP]
                .map(|step| *score + step)
                .into_iter()
                .filter(|to| (0.0..=100.0).contains(to))
                .map(|to| Change::Threshold(rule.id.clone(), place, *score, to))
                .collect::<Vec<_>>()
        });
        let thresholds: Vec<Change> = thresholds.collect();
        boosts.into_iter().chain(thresholds).collect::<Vec<_>>()
    });
    levels.chain(demands).chain(rules).collect()
}

const fn neighbours(step: Evidence) -> &'static [Evidence] {
    match step {
        Evidence::LittleHelp | Evidence::EvenWhenHard => &[Evidence::Alone],
        Evidence::Alone => &[Evidence::LittleHelp, Evidence::EvenWhenHard],
    }
}

/// The scores that a condition compares with, in the order of the file.
fn thresholds(condition: &mut Condition) -> Vec<&mut f64> {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter_mut().flat_map(thresholds).collect()
        }
        Condition::Not(part) => thresholds(part),
        Condition::AtLeast(_, score) | Condition::AtMost(_, score) => vec![score],
        Condition::Answered(..) => Vec::new(),
    }
}
