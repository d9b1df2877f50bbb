//! What an item is worth, against the posterior worked out anew with its answer in it.

use boussole::answers::AnswerSheet;
use boussole::matrix::Matrix;
use boussole::quiz::Item;
use boussole::rules::adaptive::Contest;
use boussole::rules::fit::Fit;
use boussole::rules::{Scoring, State};
use boussole::traits::{Domain, Traits};
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::adaptive::world::{Kinds, Size, World, any_answer, leaning, telling};
use crate::fixture::below;

/// The seconds that a question of another kind costs.
const SWITCH: f64 = 6.0;

/// The slopes of a fit, a demand as far as it is likely to fall short, from what the fit is at
/// some points.
fn slopes(fit: &Fit, traits: &Traits, mean: &[f64], sds: &[f64]) -> Vec<f64> {
    let slope = |t: usize, at: f64| {
        let mut theta = vec![0.0; mean.len()];
        theta[t] = at;
        let above = fit.at(&theta);
        theta[t] = at - 1.0;
        above - fit.at(&theta)
    };
    let expected = |(of, _)| match fit.delta(of) {
        None => slope(of.0, 0.0),
        Some(delta) => {
            let likely = 0.5 * libm::erfc((mean[of.0] - delta) / sds[of.0] / f64::sqrt(2.0));
            slope(of.0, delta) * likely
        }
    };
    traits.iter().map(expected).collect()
}

/// The differences that are at stake, each with its weight: `Σ q d dᵀ` is what an answer may take
/// variance from.
fn stakes(world: &World, scoring: &Scoring, sheet: &AnswerSheet) -> Vec<(f64, Vec<f64>)> {
    let forecast = scoring.forecast(sheet);
    let n = world.traits.len();
    let state = scoring.ranking(sheet).state;
    if state != State::Ok {
        let pairs = forecast.pairs.iter().map(|(above, below, p)| {
            let mut difference = vec![0.0; n];
            difference[above.0] += 1.0;
            difference[below.0] -= 1.0;
            (p.powi(8) * (1.0 - p), difference)
        });
        return pairs.collect();
    }
    let posterior = scoring.posterior(sheet);
    let careers: Vec<(f64, Vec<f64>)> = forecast
        .careers
        .iter()
        .map(|(career, p)| {
            let fit = &scoring.fits()[*career];
            let slopes = slopes(fit, &world.traits, posterior.mean(), &forecast.sds);
            (p * (1.0 - p), slopes)
        })
        .collect();
    let total: f64 = careers.iter().map(|(q, _)| q).sum();
    let common: Vec<f64> = (0..n)
        .map(|t| careers.iter().map(|(q, g)| q * g[t]).sum::<f64>() / total.max(1e-300))
        .collect();
    let own = |slopes: &[f64]| slopes.iter().zip(&common).map(|(g, a)| g - a).collect();
    careers.iter().map(|(q, g)| (*q, own(g))).collect()
}

/// The variance of the differences, each times its weight.
fn variance(stakes: &[(f64, Vec<f64>)], covariance: &Matrix) -> f64 {
    let of = |(q, d): &(f64, Vec<f64>)| q * covariance.between(d, d);
    stakes.iter().map(of).sum()
}

fn kind(world: &World, item: &Item) -> Option<Domain> {
    let first = item.response.measures().first()?;
    Some(world.traits.get(first.of).id.domain)
}

/// A form under way, every other one of somebody who leans to something.
fn begun(world: &World, seed: u64, rng: &mut ChaCha8Rng) -> (Vec<usize>, AnswerSheet) {
    let (mut asked, mut sheet) = (Vec::new(), AnswerSheet::default());
    // After the first three nothing is drawn.
    let n_asked = 3 + below(rng, 9);
    while asked.len() < n_asked {
        let at = below(rng, world.quiz.items.len());
        if asked.contains(&at) {
            continue;
        }
        asked.push(at);
        let item = &world.quiz.items[at];
        let answer = match seed % 2 {
            0 => any_answer(rng, item),
            _ => Some(leaning(rng, item)),
        };
        if let Some(answer) = answer {
            sheet
                .answer(&world.quiz, &item.id, answer)
                .expect("it fits");
        }
    }
    (asked, sheet)
}

#[test]
fn the_next_item_takes_most_variance_a_second_from_what_is_at_stake() {
    let mut of_state = [0, 0];
    let mut of_kind = [0, 0];
    for seed in 0..100 {
        let size = Size {
            interests: 3,
            skills: 2,
            items: 18,
            careers: 7,
        };
        let world = World::drawn(seed, size, Kinds::All);
        let scoring = world.scoring();
        let rng = &mut ChaCha8Rng::seed_from_u64(seed);
        let (asked, sheet) = begun(&world, seed, rng);
        let stakes = stakes(&world, &scoring, &sheet);
        let before = variance(&stakes, scoring.posterior(&sheet).covariance());
        let last = asked[asked.len() - 1];
        let worth = |at: usize| {
            let item = &world.quiz.items[at];
            let mut sheet = sheet.clone();
            sheet
                .answer(&world.quiz, &item.id, telling(item)[0].clone())
                .expect("it fits");
            let after = variance(&stakes, scoring.posterior(&sheet).covariance());
            let is_switch = kind(&world, item) != kind(&world, &world.quiz.items[last]);
            (before - after) / (f64::from(item.seconds) + if is_switch { SWITCH } else { 0.0 })
        };
        let open: Vec<usize> = (0..world.quiz.items.len())
            .filter(|at| !asked.contains(at))
            .collect();
        let apart = |at: &usize| !world.share_a_trait(last, *at);
        let candidates: Vec<usize> = match open.iter().copied().filter(apart).collect::<Vec<_>>() {
            none if none.is_empty() => open,
            some => some,
        };
        let best = candidates.iter().map(|at| worth(*at)).fold(0.0, f64::max);
        let next = scoring.go_on(&asked, &sheet, rng).expect("some are open");
        assert!(candidates.contains(&next), "seed {seed}");
        assert!(
            worth(next) > best - 1e-8,
            "seed {seed}: {} below {best}",
            worth(next)
        );
        of_state[usize::from(scoring.ranking(&sheet).state == State::Flat)] += 1;
        of_kind[usize::from(kind(&world, &world.quiz.items[next]).is_none())] += 1;
    }
    assert!(of_state.iter().all(|n| *n > 4), "{of_state:?}");
    assert!(of_kind.iter().all(|n| *n > 2), "{of_kind:?}");
}

#[test]
fn what_moves_all_careers_alike_is_worth_nothing() {
    let careers = [(0.5, vec![1.0, 2.0, 0.0]), (0.5, vec![1.0, -1.0, 0.0])];
    let contest = Contest::of_careers(3, &careers);
    assert!(contest.gain(&[1.0, 0.0, 0.0], 1.0).abs() < 1e-12);
    assert!(contest.gain(&[0.0, 0.0, 1.0], 1.0).abs() < 1e-12);
    // Each is 1.5 from their mean on the second trait, and contested by a quarter.
    let gain = contest.gain(&[0.0, 0.6, 0.0], 1.2);
    assert!((gain - 2.0 * 0.25 * (1.5 * 0.6) * (1.5 * 0.6) / 1.2).abs() < 1e-12);
    // Who is certain or hopeless contests nothing.
    let settled = [(1.0, vec![3.0, 2.0, 0.0]), (0.0, vec![0.0, -1.0, 5.0])];
    assert_eq!(
        Contest::of_careers(3, &settled),
        Contest::of_careers(3, &[])
    );
}
