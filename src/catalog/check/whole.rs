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
    type Asked = (Vec<(TraitIndex, u64)>, Vec<(TraitIndex, u8, u8)>);
    let mut first: BTreeMap<Asked, &(Location, Profile)> = BTreeMap::new();
    for entry in profiles {
        let (at, profile) = entry;
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
        let (earlier_at, earlier) = *first.entry((interests, demands)).or_insert(entry);
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
