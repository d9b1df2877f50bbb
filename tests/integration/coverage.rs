//! That the traits leave none of the interests aside that two public catalogs of careers tell apart.
//!
//! `tests/cases/coverage/interests.tsv` names the 30 interests of ROME 4.0 (version 460, France Travail, Licence
//! Ouverte 2.0) and the 41 basic interests of the O*NET 30.1 content model (1.B.3, U.S. Department of Labor,
//! CC BY 4.0), each with the traits that come nearest; which these are is a judgement.

use std::collections::BTreeMap;

use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::traits::{TraitId, TraitIndex};

/// From this level on a career uses an interest.
const USED: f64 = 0.5;

/// How many careers use a trait, or are about it.
fn careers(catalog: &Catalog, of: TraitIndex) -> usize {
    let profiles = catalog.profiles.iter();
    let uses = profiles.filter(|profile| profile.level(of).is_some_and(|level| level >= USED));
    uses.count()
}

#[test]
fn every_interest_of_rome_and_of_onet_is_a_topic_or_an_activity() {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    let catalog = loaded.catalog.expect("the built-in set is sound");
    let quiz = catalog.quiz("orientation").expect("built in");
    let text = include_str!("../cases/coverage/interests.tsv");
    let mut missing = Vec::new();
    let mut rows: BTreeMap<&str, usize> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [source, code, name, traits] = cells[..] else {
            panic!("four cells: {line}");
        };
        *rows.entry(source).or_default() += 1;
        let traits = traits.split_whitespace().map(|id| {
            let of = TraitId::parse(id).and_then(|id| catalog.traits.index_of(&id));
            (id, of.filter(|of| quiz.measures(*of)))
        });
        let met: Vec<String> = traits
            .filter_map(|(id, of)| Some((id, careers(&catalog, of?))))
            .filter(|(_, careers)| *careers > 0)
            .map(|(id, careers)| format!("{id} ({careers})"))
            .collect();
        println!("{source} {code} {name}: {}", met.join(", "));
        if met.is_empty() {
            missing.push(format!("{source} {code} {name}"));
        }
    }
    assert_eq!(rows, BTreeMap::from([("ROME 4.0", 30), ("O*NET 30.1", 41)]));
    assert!(missing.is_empty(), "nothing comes near {missing:?}");
}
