//! The forecast of the full form, against simulated answers to the items that are left.

use std::collections::BTreeMap;

use boussole::answers::{Answer, AnswerSheet};
use boussole::id::FormatId;
use boussole::matrix::Matrix;
use boussole::profile::RequirementState;
use boussole::quiz::{Anchor, Item, Measure, Response};
use boussole::rules::draws::Normals;
use boussole::rules::factors::Factors;
use boussole::rules::observe::Observation;
use boussole::rules::posterior::{Posterior, Prior};
use boussole::rules::scale::Scale;
use boussole::rules::{STANDS_OUT, Scoring, State};
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::adaptive::world::{Kinds, Size, World, leaning, telling};
use crate::fixture::below;

/// How many times the open items are answered.
const TIMES: usize = 8_000;

/// What a rating of one trait says, written down anew; the value of an open one is not known.
fn row(world: &World, item: &Item, answer: Option<&Answer>) -> Observation {
    let Response::Rating {
        format,
        measures,
        anchors,
        ..
    } = &item.response
    else {
        panic!("ratings only")
    };
    let (factors, scale) = (factors(world), Scale::of(anchors));
    let mut loads = vec![0.0; factors.len()];
    let sign = 2.0 * measures[0].keying.share(1.0) - 1.0;
    loads[measures[0].of.0] = sign * scale.loading;
    if let Some(intercept) = factors.intercept(format, measures) {
        loads[intercept] = 1.0;
    }
    let share = match answer {
        Some(Answer::One(at)) => anchors[*at].value.expect("it says something"),
        _ => scale.midpoint,
    };
    Observation {
        loads,
        value: (share - scale.midpoint) / scale.spread,
        noise: scale.noise,
    }
}

fn factors(world: &World) -> Factors {
    Factors::new(&world.traits, &world.quiz)
}

/// A quiz of ratings, and somebody who answered some of them.
fn begun(seed: u64) -> (World, AnswerSheet) {
    let size = Size {
        interests: 4,
        skills: 2,
        items: 18,
        careers: 8,
    };
    let world = World::drawn(seed, size, Kinds::Ratings);
    let rng = &mut ChaCha8Rng::seed_from_u64(seed);
    let mut sheet = AnswerSheet::default();
    for item in &world.quiz.items {
        if below(rng, 2) == 0 {
            // Every other one leans to something, and has a list already.
            let answers = telling(item);
            let answer = match seed % 2 {
                0 => answers[below(rng, answers.len())].clone(),
                _ => leaning(rng, item),
            };
            sheet
                .answer(&world.quiz, &item.id, answer)
                .expect("it fits");
        }
    }
    (world, sheet)
}

/// The means that the full form gives, each time with other answers to the open items: θ is drawn
/// from what is known, and each answer from θ and its noise.
fn completed(world: &World, scoring: &Scoring, sheet: &AnswerSheet) -> (Vec<Vec<f64>>, Matrix) {
    let factors = factors(world);
    let phi = factors.correlations();
    let (mut known, mut open) = (Vec::new(), Vec::new());
    for item in &world.quiz.items {
        match sheet.get(&item.id) {
            Some(answer) => known.push(vec![row(world, item, Some(answer))]),
            None => open.push(row(world, item, None)),
        }
    }
    let now = Posterior::new(&Prior::new(phi), &known);
    for (a, b) in now.mean().iter().zip(scoring.posterior(sheet).mean()) {
        assert!((a - b).abs() < 1e-12, "a row says what the answer says");
    }
    let (n, n_open) = (phi.size(), open.len());
    let mut joint = Matrix::identity(n + n_open);
    for i in 0..n {
        for j in 0..=i {
            joint.set(i, j, now.covariance().get(i, j));
        }
    }
    for (k, row) in open.iter().enumerate() {
        joint.set(n + k, n + k, row.noise);
    }
    let mut centre = now.mean().to_vec();
    centre.resize(n + n_open, 0.0);
    let draws = Normals::new(n + n_open, TIMES).draw(&centre, &joint);
    let means = (0..draws.n()).map(|draw| {
        let person = draws.theta(draw);
        let mut rows = known.clone();
        for (k, row) in open.iter().enumerate() {
            let of_traits: f64 = row.loads.iter().zip(&person).map(|(h, t)| h * t).sum();
            rows.push(vec![Observation {
                value: of_traits + person[n + k],
                ..row.clone()
            }]);
        }
        Posterior::new(&Prior::new(phi), &rows).mean().to_vec()
    });
    let means: Vec<Vec<f64>> = means.collect();
    known.extend(open.into_iter().map(|row| vec![row]));
    (
        means,
        Posterior::new(&Prior::new(phi), &known)
            .covariance()
            .clone(),
    )
}

/// Twice the errors of both, at three standard errors: the forecast has 512 draws of its own.
fn is_near(p: f64, frequency: f64) -> bool {
    let variance = frequency * (1.0 - frequency);
    let error = (variance / 512.0 + variance / TIMES as f64).sqrt();
    (p - frequency).abs() <= 3.5 * error + 0.004
}

#[test]
fn the_mean_of_the_full_form_is_todays_and_its_spread_what_is_still_to_learn() {
    for seed in 0..3 {
        let (world, sheet) = begun(seed);
        let scoring = world.scoring();
        let now = scoring.posterior(&sheet);
        let (means, after) = completed(&world, &scoring, &sheet);
        let forecast = scoring.forecast(&sheet);
        let n = means.len() as f64;
        for i in 0..world.traits.len() {
            let mean = means.iter().map(|m| m[i]).sum::<f64>() / n;
            let learnt = now.covariance().get(i, i) - after.get(i, i);
            let error = (learnt / n).sqrt();
            assert!(
                (mean - now.mean()[i]).abs() < 4.0 * error + 1e-9,
                "{seed} {i}"
            );
            assert!((forecast.sds[i] - learnt.sqrt()).abs() < 1e-4, "{seed} {i}");
            for j in 0..=i {
                let product = |m: &Vec<f64>| (m[i] - now.mean()[i]) * (m[j] - now.mean()[j]);
                let spread = means.iter().map(product).sum::<f64>() / n;
                let expected = now.covariance().get(i, j) - after.get(i, j);
                assert!(
                    (spread - expected).abs() < 0.02,
                    "{seed} {i} {j}: {spread} {expected}"
                );
            }
        }
    }
}

/// Whether the true score of a trait, in the format of most of its ratings, and one SD, reaches the middle of
/// the scale.
fn attracts_at(world: &World, mean: &[f64], covariance: &Matrix, of: usize) -> bool {
    let mut formats: BTreeMap<&FormatId, (usize, &Vec<Anchor>, &Vec<Measure>)> = BTreeMap::new();
    for item in &world.quiz.items {
        if let Response::Rating {
            format,
            measures,
            anchors,
            ..
        } = &item.response
            && measures[0].of.0 == of
        {
            formats.entry(format).or_insert((0, anchors, measures)).0 += 1;
        }
    }
    // The first of equals.
    let most = formats.iter().rev().max_by_key(|(_, (n, ..))| *n);
    let (format, (_, anchors, measures)) = most.expect("it is rated");
    let scale = Scale::of(anchors);
    let b = factors(world)
        .intercept(format, measures)
        .expect("a liking");
    let of_two = |i: usize, j: usize| covariance.get(i, j);
    let (l, s) = (scale.loading, scale.spread);
    let level = scale.midpoint + s * (l * mean[of] + mean[b]);
    let variance = l * l * of_two(of, of) + 2.0 * l * of_two(of, b) + of_two(b, b);
    level + s * variance.sqrt() >= 0.5
}

/// The careers that no unmet requirement closes, each with what its rules add.
fn open_careers(scoring: &Scoring, sheet: &AnswerSheet) -> Vec<(usize, f64)> {
    let careers = scoring.ranking(sheet).careers.into_iter();
    careers
        .filter(|s| s.requirement != RequirementState::Unmet)
        .map(|s| (s.career, s.boosts))
        .collect()
}

#[test]
fn careers_are_among_the_best_as_often_as_is_said() {
    let (mut n_uncertain, mut n_lists, mut n_none) = (0, 0, 0);
    for seed in 0..6 {
        let (world, sheet) = begun(seed);
        let scoring = world.scoring();
        let forecast = scoring.forecast(&sheet);
        let (means, after) = completed(&world, &scoring, &sheet);
        let open = open_careers(&scoring, &sheet);
        let mut top3: BTreeMap<usize, usize> = BTreeMap::new();
        let mut first = vec![0; world.families.len()];
        let mut pairs: Vec<usize> = vec![0; forecast.pairs.len()];
        let mut some = 0;
        for mean in &means {
            let fit = |(career, boosts): &(usize, f64)| scoring.fits()[*career].at(mean) + boosts;
            let mut order = open.clone();
            order.sort_by(|a, b| fit(b).total_cmp(&fit(a)));
            for (career, _) in &order[..3] {
                *top3.entry(*career).or_default() += 1;
            }
            let family = &world.profiles[order[0].0].family;
            let family = world.families.iter().position(|f| f.id == *family);
            first[family.expect("it is listed")] += 1;
            let mut is_some = false;
            for (n, (above, below, _)) in forecast.pairs.iter().enumerate() {
                let of = |i: usize, j: usize| after.get(i, j);
                let (a, b) = (above.0, below.0);
                let error = (of(a, a) + of(b, b) - 2.0 * of(a, b)).sqrt();
                let stands_out = mean[a] - mean[b] > STANDS_OUT * error;
                pairs[n] += usize::from(stands_out);
                is_some |= stands_out;
            }
            let mut pairs = forecast.pairs.iter();
            let attracts = pairs.any(|(of, ..)| attracts_at(&world, mean, &after, of.0));
            some += usize::from(is_some && attracts);
        }
        let share = |count: usize| count as f64 / means.len() as f64;
        assert_eq!(forecast.careers.len(), open.len());
        for (career, p) in &forecast.careers {
            let frequency = share(top3.get(career).copied().unwrap_or(0));
            assert!(is_near(*p, frequency), "{seed}: {career} {p} {frequency}");
            n_uncertain += usize::from((0.1..0.9).contains(&frequency));
        }
        for (p, count) in forecast.first.iter().zip(&first) {
            assert!(is_near(*p, share(*count)), "{seed}: {p} {count}");
        }
        for ((.., p), count) in forecast.pairs.iter().zip(&pairs) {
            assert!(is_near(*p, share(*count)), "{seed}: {p} {count}");
        }
        if scoring.ranking(&sheet).state == State::Ok {
            n_lists += 1;
            assert!(forecast.pairs.is_empty() && forecast.list >= 1.0, "{seed}");
        } else {
            n_none += 1;
            assert!(is_near(forecast.list, share(some)), "{seed}");
        }
    }
    assert!(n_uncertain > 5, "{n_uncertain}");
    assert!(n_lists > 0 && n_none > 0, "{n_lists} {n_none}");
}

#[test]
fn with_everything_answered_nothing_is_left_to_foresee() {
    let (world, _) = begun(0);
    let scoring = world.scoring();
    let mut sheet = AnswerSheet::default();
    for (n, item) in world.quiz.items.iter().enumerate() {
        let answers = telling(item);
        let answer = answers[n % answers.len()].clone();
        sheet
            .answer(&world.quiz, &item.id, answer)
            .expect("it fits");
    }
    let forecast = scoring.forecast(&sheet);
    assert!(forecast.sds.iter().all(|sd| *sd < 1e-4), "{forecast:?}");
    let ranking = scoring.ranking(&sheet);
    let open = ranking.careers.iter().filter(|s| s.group.is_some());
    for (place, standing) in open.enumerate() {
        let (career, p) = forecast.careers[place];
        assert_eq!(career, standing.career);
        assert!((p - f64::from(u8::from(place < 3))).abs() < 1e-9, "{p}");
    }
}
