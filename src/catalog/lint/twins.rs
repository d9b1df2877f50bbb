//! Careers that the scoring cannot, or hardly, tell apart.

use std::collections::BTreeMap;

use crate::Catalog;
use crate::codes::twins::Twins;
use crate::diagnostic::{Diagnostic, Location};
use crate::lint::Sheet;
use crate::parse::Definition;
use model::matrix::dot;
use model::profile::Profile;
use model::traits::{Domain, TraitIndex};

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
    check_twins(catalog, &careers, found);
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

/// From this correlation on, two careers draw the same people.
///
/// The likings that fit them then differ by √(2 × .04) = .28 SD at most for two people in three: less than one
/// person's answers differ from one day to the next.
const TWINS: f64 = 0.96;

/// Reports careers whose likings point the same way, each with the nearest before it.
///
/// What one does counts as much as what it is about, or twice as much where that is so only in part: as the highest
/// topic level says, and as the scoring has it. Careers that are alike in everything are
/// [`check_pairs`]' business.
fn check_twins(catalog: &Catalog, careers: &[Career<'_>], found: &mut Vec<Diagnostic>) {
    let directions: Vec<Vec<f64>> = careers
        .iter()
        .map(|(_, profile)| direction(catalog, profile))
        .collect();
    for (i, (at, profile)) in careers.iter().enumerate() {
        let earlier = careers[..i].iter().zip(&directions);
        let twins = earlier
            .map(|(other, direction)| (dot(&directions[i], direction), other))
            .filter(|(r, other)| *r >= TWINS && asked(profile) != asked(other.1));
        let nearest = twins.reduce(|a, b| if b.0 > a.0 { b } else { a });
        if let Some((r, (also, other))) = nearest {
            let problem = Twins::NearTwins {
                other: other.id.to_string(),
                percent: libm::round(100.0 * r),
            };
            found.push(Diagnostic::new(problem, at.clone()).with_also(also.clone()));
        }
    }
}

/// The shape of the interests and the shape of the topics, one behind the other, as a vector of length 1; shorter
/// only where a career is flat in both.
fn direction(catalog: &Catalog, profile: &Profile) -> Vec<f64> {
    let levels = |domain| {
        let of_domain = catalog
            .traits
            .iter()
            .filter(move |(_, t)| t.id.domain == domain);
        let levels = of_domain.map(|(of, _)| profile.level(of).unwrap_or(0.0));
        levels.collect::<Vec<f64>>()
    };
    let topics = levels(Domain::Topic);
    let highest = topics.iter().copied().fold(0.0, f64::max);
    let topics = shape(topics).into_iter().map(|x| highest * x);
    unit(
        shape(levels(Domain::Interest))
            .into_iter()
            .chain(topics)
            .collect(),
    )
}

/// The levels less their mean, as a vector of length 1; all 0 where they are alike.
fn shape(levels: Vec<f64>) -> Vec<f64> {
    let mean = levels.iter().sum::<f64>() / levels.len().max(1) as f64;
    unit(levels.into_iter().map(|level| level - mean).collect())
}

/// The same way, of length 1, if it goes any way.
fn unit(vector: Vec<f64>) -> Vec<f64> {
    let length = libm::sqrt(dot(&vector, &vector));
    if length <= 1e-9 {
        return vec![0.0; vector.len()];
    }
    vector.into_iter().map(|x| x / length).collect()
}
