//! What only the whole set can get wrong.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::diagnostic::{Diagnostic, Location};
use crate::catalog::file::File;
use crate::catalog::lexer::Lexer;
use crate::catalog::parse::Root;
use crate::catalog::problem::{Counted, Problem};
use crate::profile::{Family, Profile};
use crate::traits::TraitIndex;

/// The most careers of a set.
pub(crate) const MAX_CAREERS: usize = 5_000;

/// There is one traits file, a quiz, a profile; and not too many profiles.
pub(crate) fn check_presence(files: &[File], found: &mut Vec<Diagnostic>) {
    let of_root = |root| {
        let all = files.iter().enumerate();
        all.filter(move |(_, f)| Root::of(f.text()) == Some(root))
            .map(|(index, _)| index)
    };
    let beginning = |index: usize| {
        let span = Lexer::new(files[index].text())
            .next()
            .map_or(0..0, |token| token.span());
        Location::new(index, span)
    };
    let mut traits = of_root(Root::Traits);
    if let Some(first) = traits.next() {
        found.extend(traits.map(|index| Diagnostic {
            problem: Problem::SeveralTraits,
            at: beginning(index),
            also: Some(beginning(first)),
        }));
    }
    if let Some(index) = of_root(Root::Profile).nth(MAX_CAREERS) {
        let n_careers = of_root(Root::Profile).count();
        let problem = Problem::WrongCount {
            counted: Counted::Careers,
            found: n_careers,
            low: 1,
            high: MAX_CAREERS,
        };
        found.push(Diagnostic {
            problem,
            at: beginning(index),
            also: None,
        });
    }
}

/// Reports careers between which no answer could ever decide.
pub(crate) fn check_pairs(profiles: &[(Location, Profile)], found: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<Asked, &(Location, Profile)> = BTreeMap::new();
    for entry in profiles {
        let (at, profile) = entry;
        let (earlier_at, earlier) = *first.entry(asked(profile)).or_insert(entry);
        if earlier.id != profile.id {
            found.push(Diagnostic {
                problem: Problem::Indistinguishable {
                    other: earlier.id.to_string(),
                },
                at: at.clone(),
                also: Some(earlier_at.clone()),
            });
        }
    }
}

/// All that the fit rests on, in an order of its own.
type Asked = (Vec<(TraitIndex, u64)>, Vec<(TraitIndex, u8, u8)>);

fn asked(profile: &Profile) -> Asked {
    let mut interests: Vec<_> = profile
        .interests
        .iter()
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
pub(crate) fn check_twins(profiles: &[(Location, Profile)], found: &mut Vec<Diagnostic>) {
    let directions: Vec<Vec<f64>> = profiles.iter().map(|(_, p)| direction(p)).collect();
    for (i, (at, profile)) in profiles.iter().enumerate() {
        let mut nearest: Option<(f64, &(Location, Profile))> = None;
        for (other, direction) in profiles[..i].iter().zip(&directions) {
            let cosine = cosine(&directions[i], direction);
            let is_nearer = nearest.is_none_or(|(nearest, _)| cosine > nearest);
            if cosine >= TWINS && is_nearer && needs_a_word(profile, &other.1) {
                nearest = Some((cosine, other));
            }
        }
        if let Some((_, (also, other))) = nearest {
            found.push(Diagnostic {
                problem: Problem::NearTwins {
                    other: other.id.to_string(),
                    same_family: other.family == profile.family,
                },
                at: at.clone(),
                also: Some(also.clone()),
            });
        }
    }
}

/// Whether nothing is said yet of two careers that are close.
fn needs_a_word(profile: &Profile, other: &Profile) -> bool {
    let are_neighbours =
        profile.neighbours.contains(&other.id) || other.neighbours.contains(&profile.id);
    profile.id != other.id
        && !(profile.family == other.family && are_neighbours)
        && asked(profile) != asked(other)
}

/// The levels less their mean, as a vector of length 1, in the order of the traits; nothing where
/// the levels are all alike or one is no number.
fn direction(profile: &Profile) -> Vec<f64> {
    let mut levels: Vec<_> = profile.interests.iter().map(|i| (i.of, i.level)).collect();
    levels.sort_by_key(|(of, _)| *of);
    let n = levels.len() as f64;
    let mean = levels.iter().map(|(_, level)| level).sum::<f64>() / n;
    let length = libm::sqrt(levels.iter().map(|(_, l)| (l - mean) * (l - mean)).sum());
    if !(length > 0.0 && length.is_finite()) {
        return Vec::new();
    }
    levels.iter().map(|(_, l)| (l - mean) / length).collect()
}

/// The cosine of two directions; 0 where they are not of the same traits.
fn cosine(a: &[f64], b: &[f64]) -> f64 {
    if a.len() != b.len() {
        return 0.0;
    }
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Reports families in whose folder there is no career.
pub(crate) fn check_families(
    files: &[File],
    families: &[(Location, Family)],
    found: &mut Vec<Diagnostic>,
) {
    let careers = files
        .iter()
        .filter(|file| Root::of(file.text()) == Some(Root::Profile));
    let folders: BTreeSet<Option<&str>> = careers.map(File::folder).collect();
    let empty = families
        .iter()
        .filter(|(at, _)| !folders.contains(&files[at.file].folder()));
    found.extend(empty.map(|(at, _)| Diagnostic {
        problem: Problem::EmptyFamily,
        at: at.clone(),
        also: None,
    }));
}
