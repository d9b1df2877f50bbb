//! Careers that the scoring cannot, or hardly, tell apart.

use std::collections::{BTreeMap, BTreeSet};

use crate::Catalog;
use crate::codes::twins::Twins;
use crate::diagnostic::{Diagnostic, Location};
use crate::lint::Sheet;
use crate::parse::Definition;
use model::profile::Profile;
use model::traits::TraitIndex;

/// A career with the place of its name.
type Career<'a> = (Location, &'a Profile);

/// Compares each career with those before it, in the order of the files.
pub(crate) fn check(catalog: &Catalog, sheets: &[Sheet<'_>], found: &mut Vec<Diagnostic>) {
    let mut careers: Vec<Career<'_>> = Vec::new();
    for sheet in sheets {
        if let Definition::Profile(source) = &sheet.definition
            && let Some(profile) = catalog.profile(source.id)
        {
            careers.push((sheet.scope(found).location(source.id), profile));
        }
    }
    check_pairs(&careers, found);
    check_twins(&careers, found);
}

/// Reports careers between which no answer could ever decide.
fn check_pairs(careers: &[Career<'_>], found: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<Asked, &Career<'_>> = BTreeMap::new();
    for entry in careers {
        let (at, profile) = entry;
        let (earlier_at, earlier) = *first.entry(asked(profile)).or_insert(entry);
        if earlier.id != profile.id {
            let other = earlier.id.to_string();
            let problem = Twins::Indistinguishable { other };
            found.push(Diagnostic::new(problem, at.clone()).with_also(earlier_at.clone()));
        }
    }
}

/// All that the fit rests on, in an order of its own.
type Asked = (Vec<(TraitIndex, u64)>, Vec<(TraitIndex, u8, u8)>);

fn asked(profile: &Profile) -> Asked {
    let mut interests: Vec<_> = profile
        .likings()
        .map(|i| (i.of, i.level.to_bits()))
        .collect();
    let mut demands: Vec<_> = profile
        .demands
        .iter()
        .map(|d| (d.of, d.level as u8, d.importance))
        .collect();
    interests.sort_unstable();
    demands.sort_unstable();
    (interests, demands)
}

/// From this cosine on, the interests of two careers point the same way.
const TWINS: f64 = 0.98;

/// Reports careers whose centred interests point the same way, each with the nearest before it.
///
/// In different families a reader would take them for different work: a warning. In one family it
/// is an advice, which the author answers by telling them apart, or by naming one among the
/// neighbours of the other. Careers that are alike in everything are [`check_pairs`]' business.
fn check_twins(careers: &[Career<'_>], found: &mut Vec<Diagnostic>) {
    let directions: Vec<Vec<f64>> = careers.iter().map(|(_, p)| direction(p)).collect();
    for (i, (at, profile)) in careers.iter().enumerate() {
        let mut nearest: Option<(f64, &Career<'_>)> = None;
        for (other, direction) in careers[..i].iter().zip(&directions) {
            let cosine = cosine(&directions[i], direction);
            let is_nearer = nearest.is_none_or(|(nearest, _)| cosine > nearest);
            if cosine >= TWINS && is_nearer && needs_a_word(profile, other.1) {
                nearest = Some((cosine, other));
            }
        }
        if let Some((_, (also, other))) = nearest {
            let problem = Twins::NearTwins {
                other: other.id.to_string(),
                same_family: other.family == profile.family,
            };
            found.push(Diagnostic::new(problem, at.clone()).with_also(also.clone()));
        }
    }
}

/// Whether nothing is said yet of two careers that are close.
fn needs_a_word(profile: &Profile, other: &Profile) -> bool {
    let are_neighbours = profile.sheet.neighbours.contains(&other.id)
        || other.sheet.neighbours.contains(&profile.id);
    profile.id != other.id
        && !(profile.family == other.family && are_neighbours)
        && about(profile) == about(other)
        && asked(profile) != asked(other)
}

/// What a career is about, in an order of its own: whoever likes a topic tells apart what differs there.
fn about(profile: &Profile) -> BTreeSet<(TraitIndex, u64)> {
    let topics = profile.topics.iter();
    topics
        .map(|topic| (topic.of, topic.level.to_bits()))
        .collect()
}

/// The levels less their mean, as a vector of length 1, in the order of the traits; nothing where
/// the levels are all alike.
fn direction(profile: &Profile) -> Vec<f64> {
    let mut levels: Vec<_> = profile.interests.iter().map(|i| (i.of, i.level)).collect();
    levels.sort_by_key(|(of, _)| *of);
    let n = levels.len() as f64;
    let mean = levels.iter().map(|(_, level)| level).sum::<f64>() / n;
    let length = libm::sqrt(levels.iter().map(|(_, l)| (l - mean) * (l - mean)).sum());
    if length <= 0.0 {
        return Vec::new();
    }
    levels.iter().map(|(_, l)| (l - mean) / length).collect()
}

/// The cosine of two directions.
fn cosine(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
