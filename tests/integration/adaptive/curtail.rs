//! The proof that no answer can change the three that fit best, against every completion there is.

use std::collections::BTreeSet;

use boussole::answers::{Answer, AnswerSheet};
use boussole::profile::{Condition, Effect};
use boussole::rules::Scoring;
use boussole::traits::TraitIndex;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::adaptive::world::{Kinds, Size, World, below, leaning, telling};
use crate::fixture;

const SIZE: Size = Size {
    interests: 3,
    skills: 2,
    items: 16,
    careers: 6,
};

/// Somebody who likes and can do most of what one trait stands for, and left a few items open.
fn begun(world: &World, seed: u64) -> AnswerSheet {
    let rng = &mut ChaCha8Rng::seed_from_u64(seed);
    let n = world.quiz.items.len();
    let open: BTreeSet<usize> = (0..=below(rng, 3)).map(|_| below(rng, n)).collect();
    let mut sheet = AnswerSheet::default();
    for (at, item) in world.quiz.items.iter().enumerate() {
        let answer = leaning(rng, item);
        if !open.contains(&at) {
            sheet
                .answer(&world.quiz, &item.id, answer)
                .expect("it fits");
        }
    }
    let question = &world.quiz.context[0];
    if below(rng, 2) == 0 {
        let option = &question.options[below(rng, 2)];
        sheet
            .situate(&world.quiz, &question.id, &option.id)
            .expect("an option of the question");
    }
    sheet
}

/// Every way to answer what is open, so that each answer says something.
fn completions(world: &World, sheet: &AnswerSheet) -> Vec<AnswerSheet> {
    let mut all = vec![sheet.clone()];
    for item in &world.quiz.items {
        if sheet.get(&item.id).is_some() {
            continue;
        }
        let with = |sheet: &AnswerSheet, answer: Answer| {
            let mut sheet = sheet.clone();
            sheet
                .answer(&world.quiz, &item.id, answer)
                .expect("it fits");
            sheet
        };
        let ways = |sheet: &AnswerSheet| {
            let answers = telling(item).into_iter();
            answers
                .map(|answer| with(sheet, answer))
                .collect::<Vec<_>>()
        };
        all = all.iter().flat_map(ways).collect();
    }
    all
}

/// The three that fit best and their lead over the fourth.
fn best(
    scoring: &Scoring<'_>,
    open: &[(usize, f64)],
    sheet: &AnswerSheet,
) -> (BTreeSet<usize>, f64) {
    let posterior = scoring.posterior(sheet);
    let fit =
        |(career, boosts): &(usize, f64)| scoring.fits()[*career].at(posterior.mean()) + boosts;
    let mut fits: Vec<(usize, f64)> = open.iter().map(|o| (o.0, fit(o))).collect();
    fits.sort_by(|a, b| b.1.total_cmp(&a.1));
    let lead = match fits.get(3) {
        Some((_, fourth)) => fits[2].1 - fourth,
        None => f64::INFINITY,
    };
    (
        fits.iter().take(3).map(|(career, _)| *career).collect(),
        lead,
    )
}

#[test]
fn nothing_can_change_exactly_when_no_completion_does() {
    let (mut n_true, mut n_false, mut n_ties) = (0, 0, 0);
    let mut formats = BTreeSet::new();
    for seed in 0..300 {
        let world = World::drawn(seed, SIZE, Kinds::All);
        let scoring = world.scoring();
        let sheet = begun(&world, seed);
        let ranking = scoring.ranking(&sheet);
        let open = ranking.careers.iter().filter(|s| s.group.is_some());
        let open: Vec<(usize, f64)> = open.map(|s| (s.career, s.boosts)).collect();
        if open.len() < 4 {
            assert!(scoring.is_curtailed(&sheet), "nobody is behind");
            continue;
        }
        let (today, _) = best(&scoring, &open, &sheet);
        let after: Vec<_> = completions(&world, &sheet)
            .iter()
            .map(|sheet| best(&scoring, &open, sheet))
            .collect();
        if after.iter().any(|(_, lead)| *lead < 1e-9) {
            n_ties += 1;
            continue;
        }
        let is_same = after.iter().all(|(best, _)| *best == today);
        assert_eq!(scoring.is_curtailed(&sheet), is_same, "seed {seed}");
        if is_same {
            n_true += 1;
        } else {
            n_false += 1;
        }
        let left = world.quiz.items.iter();
        formats.extend(
            left.filter(|item| sheet.get(&item.id).is_none())
                .map(|item| std::mem::discriminant(&item.response))
                .map(|kind| format!("{kind:?}")),
        );
    }

    assert!(n_true > 40 && n_false > 40, "{n_true} {n_false} {n_ties}");
    assert_eq!(formats.len(), 5, "each response format was open");
}

#[test]
fn a_rule_about_a_trait_leaves_it_open() {
    let mut n_true = 0;
    for seed in 0..30 {
        let mut world = World::drawn(seed, SIZE, Kinds::All);
        let sheet = begun(&world, seed);
        n_true += usize::from(world.scoring().is_curtailed(&sheet));
        // The careers that fit least come to it last.
        for profile in &mut world.profiles {
            let when = Condition::AtLeast(TraitIndex(0), 50.0);
            let rule = fixture::rule("of-a-trait", when, Effect::Boost(0.1));
            profile.rules.push(rule);
        }
        assert!(!world.scoring().is_curtailed(&sheet), "seed {seed}");
    }
    assert!(n_true > 0, "without the rule it is proved");
}
