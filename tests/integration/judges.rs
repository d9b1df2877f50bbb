//! How far two people who judged alone agree on what careers use and are about.
//!
//! `tests/cases/judges/second.tsv` holds the judgement of somebody who read 58 job sheets without
//! their levels; the sheets hold the first.

use std::collections::BTreeMap;

use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::traits::{Domain, TraitId};
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::fixture::below;

/// The two judgements of each career.
type Pairs = Vec<(f64, f64)>;

/// For each trait the judgements of the sheets and of the second judge, career by career.
fn judged(catalog: &Catalog) -> BTreeMap<String, Pairs> {
    let text = include_str!("../cases/judges/second.tsv");
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().expect("a head").split('\t').collect();
    let mut all: BTreeMap<String, Pairs> = BTreeMap::new();
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        let profile = catalog.profile(cells[0]).expect("a career");
        let topics: BTreeMap<&str, f64> = cells[cells.len() - 1]
            .split(',')
            .filter_map(|topic| topic.split_once(':'))
            .map(|(id, level)| (id, level.parse().expect("a level")))
            .collect();
        for (_, measured) in catalog.traits.iter() {
            let TraitId { dimension, domain } = &measured.id;
            let level = match domain {
                Domain::Skill => continue,
                Domain::Topic => topics.get(dimension.as_str()).copied().unwrap_or(0.0),
                Domain::Interest => {
                    let column = head.iter().position(|name| *name == dimension.as_str());
                    cells[column.expect("a column")].parse().expect("a level")
                }
            };
            let of = catalog.traits.index_of(&measured.id).expect("declared");
            let first = profile.level(of).unwrap_or(0.0);
            let pairs = all.entry(measured.id.to_string()).or_default();
            pairs.push((first, level));
        }
    }
    all
}

/// ICC(2,1), −1 to 1: the absolute agreement of single judgements, judges drawn from many (Shrout &
/// Fleiss 1979, Psychological Bulletin 86(2)); no number where nothing varies.
fn icc(pairs: &[(f64, f64)]) -> f64 {
    let n = pairs.len() as f64;
    let mean = pairs.iter().map(|(a, b)| a + b).sum::<f64>() / (2.0 * n);
    let judges = [
        pairs.iter().map(|(a, _)| a).sum::<f64>() / n,
        pairs.iter().map(|(_, b)| b).sum::<f64>() / n,
    ];
    let square = |x: f64| x * x;
    let rows: f64 = pairs
        .iter()
        .map(|(a, b)| 2.0 * square((a + b) / 2.0 - mean))
        .sum();
    let columns: f64 = judges.iter().map(|judge| n * square(judge - mean)).sum();
    let all: f64 = pairs
        .iter()
        .map(|(a, b)| square(a - mean) + square(b - mean))
        .sum();
    let (rows, error) = (rows / (n - 1.0), (all - rows - columns) / (n - 1.0));
    (rows - error) / (rows + error + 2.0 * (columns - error) / n)
}

/// The middle 95 % of the ICC over a thousand samples of the careers, drawn with replacement.
fn interval(pairs: &[(f64, f64)]) -> (f64, f64) {
    let rng = &mut ChaCha8Rng::seed_from_u64(1);
    let mut found: Vec<f64> = (0..1_000)
        .map(|_| {
            let sample: Pairs = pairs
                .iter()
                .map(|_| pairs[below(rng, pairs.len())])
                .collect();
            icc(&sample)
        })
        .filter(|icc| icc.is_finite())
        .collect();
    found.sort_by(f64::total_cmp);
    (
        found[found.len() / 40],
        found[found.len() - 1 - found.len() / 40],
    )
}

/// `cargo test --test integration judges -- --nocapture` prints the table of `tests/NUMBERS.md`.
#[test]
fn two_judges_agree_on_what_careers_use_and_are_about() {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    let catalog = loaded.catalog.expect("the built-in set is sound");
    let judged = judged(&catalog);
    for (name, pairs) in &judged {
        let alike = pairs.iter().filter(|(a, b)| (a - b).abs() < 0.26).count();
        let (low, high) = interval(pairs);
        println!(
            "{name}: {alike} of {} within a step, ICC {:.2} [{low:.2}, {high:.2}]",
            pairs.len(),
            icc(pairs)
        );
    }
    for domain in ["interest", "topic"] {
        let of_domain = judged.iter().filter(|(name, _)| name.ends_with(domain));
        let together: Pairs = of_domain
            .flat_map(|(_, pairs)| pairs.iter().copied())
            .collect();
        let (low, high) = interval(&together);
        println!(
            "{domain}, all: ICC {:.2} [{low:.2}, {high:.2}]",
            icc(&together)
        );
        assert!(low > 0.6, "{domain}: {low}");
    }
}

#[test]
fn the_icc_is_that_of_sums_of_squares_worked_by_hand() {
    // The first two judges of table 2 of Shrout & Fleiss: between rows 23.4167, between judges 80.0833,
    // the rest 3.4167.
    let first = [9.0, 6.0, 8.0, 7.0, 10.0, 6.0];
    let pairs: Pairs = first
        .into_iter()
        .zip([2.0, 1.0, 4.0, 1.0, 5.0, 2.0])
        .collect();
    let (rows, columns, error) = (4.683_333_333, 80.083_333_333, 0.683_333_333);
    let expected = (rows - error) / (rows + error + 2.0 * (columns - error) / 6.0);
    assert!((icc(&pairs) - expected).abs() < 1e-8, "{}", icc(&pairs));
}
