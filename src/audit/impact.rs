//! Whose recommendations change when definitions are edited, and by which edit.

use std::collections::{BTreeMap, BTreeSet};

use crate::mutation::Change;
use crate::persona::Persona;
use crate::{Instrument, Progress, for_each};
use catalog::Catalog;
use model::id::{ProfileId, QuizId, RuleId};
use model::profile::{Demand, Effect, Profile, Rule};
use model::traits::TraitIndex;
use rules::Scoring;

/// How many simulated people `check` asks.
pub const PEOPLE: usize = 10_000;

/// How many of so many people are asked for each edit alone.
pub const fn people_an_edit(people: usize) -> usize {
    people.div_ceil(10)
}

/// The most edits that are tried alone; more are listed, not tried.
pub const EDITS: usize = 40;

/// What an edit of definitions changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Impact {
    /// Every difference that can change a score.
    pub edits: Vec<(Edit, Effects)>,
    /// The personas whose list changes.
    pub personas: Vec<Moved>,
    /// How many simulated people were asked; 0 if there is no edit.
    pub people: usize,
    /// How many of them get another list.
    pub changed: usize,
    /// How many of them get another first career.
    pub first_changed: usize,
    /// For each career that appears on more or fewer lists: on how many, before and after; the
    /// largest difference first.
    pub careers: Vec<(ProfileId, usize, usize)>,
}

impl Impact {
    /// Whether nobody's list changes, and no quiz was edited but the one that people were asked.
    pub fn is_nothing(&self) -> bool {
        let quizzes = self
            .edits
            .iter()
            .filter(|(edit, _)| matches!(edit, Edit::Quiz(_)));
        self.changed == 0 && self.personas.is_empty() && quizzes.count() <= 1
    }
}

/// What an edit does by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effects {
    /// How many of [`people_an_edit`] get another list.
    Lists(usize),
    /// It was not tried by itself: it comes with others, or there are too many.
    NotTried,
}

/// A difference that can change a score.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// A career is new.
    Added(ProfileId),
    /// A career is gone.
    Removed(ProfileId),
    /// A career went to another family.
    Moved(ProfileId),
    /// A number of a career is another.
    Changed(ProfileId, Change),
    /// A career demands a skill that it did not, or no longer does.
    Demanded(ProfileId, TraitIndex),
    /// A rule of a career is new, gone or has another condition or effect.
    Ruled(ProfileId, RuleId),
    /// What is measured, or how traits correlate, is another.
    Traits,
    /// A quiz is new, gone, or asks or measures something else.
    Quiz(QuizId),
}

/// A persona whose list changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The name of the persona.
    pub name: String,
    /// The careers that it gains, best first.
    pub gains: Vec<ProfileId>,
    /// The careers that it loses.
    pub loses: Vec<ProfileId>,
    /// Its first career before and after, if that changes.
    pub first: Option<(ProfileId, ProfileId)>,
}

/// How many pieces of work a comparison is, where there is an edit.
pub fn work(edits: usize, people: usize) -> usize {
    people + edits.min(EDITS) * people_an_edit(people)
}

/// Every difference between two sets of definitions that can change a score, in the order of the
/// careers.
pub fn edits(before: &Instrument<'_>, after: &Instrument<'_>) -> Vec<Edit> {
    if !same_traits(before.catalog, after.catalog) {
        // What a career says of its traits cannot be compared any more.
        return vec![Edit::Traits];
    }
    let mut edits = Vec::new();
    if before.catalog.traits.correlations() != after.catalog.traits.correlations() {
        edits.push(Edit::Traits);
    }
    edits.extend(
        quizzes(before.catalog, after.catalog)
            .into_iter()
            .map(Edit::Quiz),
    );
    let (old, new) = (by_id(before.catalog), by_id(after.catalog));
    let ids: BTreeSet<&ProfileId> = old.keys().chain(new.keys()).copied().collect();
    for id in ids {
        match (old.get(id), new.get(id)) {
            (Some(old), Some(new)) => edits.extend(of_profile(old, new)),
            (None, _) => edits.push(Edit::Added(id.clone())),
            (_, None) => edits.push(Edit::Removed(id.clone())),
        }
    }
    edits
}

/// The quizzes that are new, gone, or ask or measure something else.
pub fn quizzes(before: &Catalog, after: &Catalog) -> Vec<QuizId> {
    let all = before.quizzes.iter().chain(&after.quizzes);
    let ids: BTreeSet<&QuizId> = all.map(|quiz| &quiz.id).collect();
    let asked = |catalog: &Catalog, id: &QuizId| {
        let quiz = catalog.quiz(id.as_str())?;
        Some((quiz.items.clone(), quiz.context.clone()))
    };
    let differs = |id: &&&QuizId| asked(before, id) != asked(after, id);
    ids.iter().filter(differs).map(|id| (*id).clone()).collect()
}

fn same_traits(before: &Catalog, after: &Catalog) -> bool {
    let ids = |catalog: &Catalog| -> Vec<String> {
        catalog
            .traits
            .iter()
            .map(|(_, t)| t.id.to_string())
            .collect()
    };
    ids(before) == ids(after)
}

fn by_id(catalog: &Catalog) -> BTreeMap<&ProfileId, &Profile> {
    catalog.profiles.iter().map(|p| (&p.id, p)).collect()
}

fn of_profile(old: &Profile, new: &Profile) -> Vec<Edit> {
    let id = || old.id.clone();
    let mut edits = Vec::new();
    if old.family != new.family {
        edits.push(Edit::Moved(id()));
    }
    for interest in &old.interests {
        if let Some(level) = new
            .level(interest.of)
            .filter(|l| (l - interest.level).abs() > 0.0)
        {
            edits.push(Edit::Changed(
                id(),
                Change::Level(interest.of, interest.level, level),
            ));
        }
    }
    let demanded = |profile: &Profile| {
        profile
            .demands
            .iter()
            .map(|d| d.of)
            .collect::<BTreeSet<_>>()
    };
    for of in demanded(old).union(&demanded(new)) {
        match (old.demand(*of), new.demand(*of)) {
            (Some(old), Some(new)) => {
                edits.extend(of_demand(old, new).map(|change| Edit::Changed(id(), change)));
            }
            _ => edits.push(Edit::Demanded(id(), *of)),
        }
    }
    let rules = |profile: &Profile| {
        profile
            .rules
            .iter()
            .map(|r| r.id.clone())
            .collect::<BTreeSet<_>>()
    };
    let rule =
        |profile: &'_ Profile, of: &RuleId| profile.rules.iter().find(|r| r.id == *of).map(scores);
    for of in rules(old).union(&rules(new)) {
        if rule(old, of) != rule(new, of) {
            edits.push(Edit::Ruled(id(), of.clone()));
        }
    }
    edits
}

fn of_demand(old: &Demand, new: &Demand) -> impl Iterator<Item = Change> {
    let level = (old.level != new.level).then_some(Change::Demand(old.of, old.level, new.level));
    let importance = (old.importance != new.importance).then_some(Change::Importance(
        old.of,
        old.importance,
        new.importance,
    ));
    level.into_iter().chain(importance)
}

/// What of a rule can change a score.
fn scores(rule: &Rule) -> (model::profile::Condition, Effect) {
    (rule.when.clone(), rule.effect)
}

/// Compares two sets of definitions on personas and simulated people; each person is one piece of
/// work, and each edit that is tried alone as many as [`people_an_edit`].
///
/// People are the same before and after; an item that stays gets the same answer. Without an edit
/// nobody is asked.
pub fn impact(
    before: &Instrument<'_>,
    after: &Instrument<'_>,
    personas: [&[Persona]; 2],
    people: usize,
    progress: Progress<'_>,
) -> Impact {
    let edits = edits(before, after);
    if edits.is_empty() {
        return Impact::default();
    }
    let mut impact = Impact {
        people,
        personas: moved(before, after, personas),
        ..Impact::default()
    };
    let mut lists: BTreeMap<ProfileId, (usize, usize)> = BTreeMap::new();
    let both = |number| [before, after].map(|one| Shown::of_person(one, &one.scoring, number));
    for_each(people, progress, both, |[old, new]| {
        impact.changed += usize::from(old.careers != new.careers);
        impact.first_changed += usize::from(old.first != new.first);
        for career in old.careers {
            lists.entry(career).or_default().0 += 1;
        }
        for career in new.careers {
            lists.entry(career).or_default().1 += 1;
        }
    });
    let changed = lists.into_iter().filter(|(_, (old, new))| old != new);
    impact.careers = changed.map(|(id, (old, new))| (id, old, new)).collect();
    impact
        .careers
        .sort_by_key(|(_, old, new)| std::cmp::Reverse(old.abs_diff(*new)));
    impact.edits = edits
        .into_iter()
        .enumerate()
        .map(|(n, edit)| {
            let effects = if n < EDITS {
                let people = people_an_edit(people);
                alone([before, after], &edit, people, progress)
            } else {
                Effects::NotTried
            };
            (edit, effects)
        })
        .collect();
    impact
}

/// What somebody is shown, by the names of the careers.
#[derive(PartialEq)]
struct Shown {
    first: Option<ProfileId>,
    /// All of them, best first.
    careers: Vec<ProfileId>,
}

impl Shown {
    fn new(catalog: &Catalog, ranking: &rules::Ranking) -> Self {
        let id = |career: usize| catalog.profiles[career].id.clone();
        Self {
            first: ranking.shown().next().map(id),
            careers: ranking.shown().map(id).collect(),
        }
    }

    fn of_person(instrument: &Instrument<'_>, scoring: &Scoring, number: u64) -> Self {
        let person = instrument.people.person(number);
        Self::new(instrument.catalog, &scoring.ranking(&person.sheet))
    }
}

fn moved(before: &Instrument<'_>, after: &Instrument<'_>, personas: [&[Persona]; 2]) -> Vec<Moved> {
    let shown = |instrument: &Instrument<'_>, persona: &Persona| {
        let ranking = instrument.scoring.ranking(&persona.sheet);
        Shown::new(instrument.catalog, &ranking)
    };
    let [of_before, of_after] = personas;
    let mut moved = Vec::new();
    for (old, new) in of_before.iter().zip(of_after) {
        let (old, new, name) = (shown(before, old), shown(after, new), &old.name);
        if old == new {
            continue;
        }
        let without = |one: &[ProfileId], other: &[ProfileId]| -> Vec<ProfileId> {
            one.iter()
                .filter(|id| !other.contains(id))
                .cloned()
                .collect()
        };
        moved.push(Moved {
            name: name.clone(),
            gains: without(&new.careers, &old.careers),
            loses: without(&old.careers, &new.careers),
            first: old.first.zip(new.first).filter(|(old, new)| old != new),
        });
    }
    moved
}

/// What one edit of one career does by itself. Other edits come together: they are not tried.
fn alone(
    [before, after]: [&Instrument<'_>; 2],
    edit: &Edit,
    people: usize,
    progress: Progress<'_>,
) -> Effects {
    let of_career = match edit {
        Edit::Changed(id, _) | Edit::Demanded(id, _) | Edit::Ruled(id, _) => {
            let profiles = before.catalog.profiles.iter();
            profiles.enumerate().find(|(_, profile)| profile.id == *id)
        }
        Edit::Added(_) | Edit::Removed(_) | Edit::Moved(_) | Edit::Traits | Edit::Quiz(_) => None,
    };
    let Some(((career, old), new)) =
        of_career.and_then(|found| Some((found, after.catalog.profile(found.1.id.as_str())?)))
    else {
        (0..people).for_each(|_| progress());
        return Effects::NotTried;
    };
    let profile = edited(old, new, edit);
    let scoring = before.scoring.with_profile(career, &profile);
    let mut lists = 0;
    let changes = |number| {
        let with_edit = Shown::of_person(before, &scoring, number);
        with_edit != Shown::of_person(before, &before.scoring, number)
    };
    for_each(people, progress, changes, |is_other| {
        lists += usize::from(is_other);
    });
    Effects::Lists(lists)
}

/// The old profile with one edit of the new one.
fn edited(old: &Profile, new: &Profile, edit: &Edit) -> Profile {
    let mut profile = old.clone();
    match edit {
        Edit::Changed(_, change) => profile = change.applied_to(old),
        Edit::Demanded(_, of) => {
            profile.demands.retain(|demand| demand.of != *of);
            profile.demands.extend(new.demand(*of).cloned());
        }
        Edit::Ruled(_, id) => {
            profile.rules.retain(|rule| rule.id != *id);
            profile
                .rules
                .extend(new.rules.iter().filter(|rule| rule.id == *id).cloned());
        }
        Edit::Added(_) | Edit::Removed(_) | Edit::Moved(_) | Edit::Traits | Edit::Quiz(_) => {}
    }
    profile
}
