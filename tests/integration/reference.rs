//! The figures of other programs: see `tests/cases/reference/README.md`.

use boussole::matrix::Matrix;
use boussole::rules::adaptive::Contest;
use boussole::rules::careless::{runs, variation};
use boussole::rules::draws::{Block, Normals};
use boussole::rules::fit::{Fit, Levels};
use boussole::rules::normal::probability;
use boussole::rules::observe::Observation;
use boussole::rules::posterior::{Posterior, Prior};
use boussole::traits::TraitIndex;
use serde::Deserialize;

use crate::full_form::{FullForm, Item};

#[derive(Deserialize)]
struct LinearGaussian {
    #[serde(rename = "trait")]
    of: Vec<usize>,
    lambda: Vec<f64>,
    nu: Vec<f64>,
    theta: Vec<f64>,
    #[serde(rename = "Phi")]
    phi: Vec<Vec<f64>>,
    persons: Vec<Person>,
    partial_states: Vec<Partial>,
    careers: Vec<Vec<f64>>,
    topk: Vec<TopK>,
    selection: Selection,
}

#[derive(Deserialize)]
struct Person {
    x: Vec<Option<f64>>,
    mean: Vec<f64>,
    sd: Vec<f64>,
    cov: Vec<Vec<f64>>,
}

#[derive(Deserialize)]
struct Partial {
    answered: Vec<usize>,
    mean: Vec<f64>,
    sd: Vec<f64>,
    cov: Vec<Vec<f64>>,
}

#[derive(Deserialize)]
struct TopK {
    mean: Vec<f64>,
    cov: Vec<Vec<f64>>,
    p_top1_mc: Vec<f64>,
    p_top3_mc: Vec<f64>,
    p_top1_genz: Vec<f64>,
}

/// Which item comes next; states, items and careers count from 1.
#[derive(Deserialize)]
struct Selection {
    state_index: usize,
    remaining: Vec<usize>,
    q: Vec<f64>,
    a: Vec<f64>,
    trait_sd_fullform: Vec<f64>,
    criterion: Vec<f64>,
    next_item: usize,
    predicted_fullform_mean: Vec<f64>,
    predicted_fullform_sd: Vec<f64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
struct Matching {
    levels: Vec<Vec<f64>>,
    norm_mean: Vec<f64>,
    norm_sd: Vec<f64>,
    #[serde(rename = "R")]
    r: Vec<Vec<f64>>,
    persons: Vec<Vec<f64>>,
    z: Vec<Vec<f64>>,
    weights_normed: Vec<Vec<f64>>,
    fit: Vec<Vec<f64>>,
    percentile: Vec<Vec<f64>>,
    contributions_person0: Vec<Vec<f64>>,
}

fn linear_gaussian() -> LinearGaussian {
    serde_json::from_str(include_str!("../cases/reference/linear_gaussian.json"))
        .expect("the reference reads")
}

fn matching() -> Matching {
    serde_json::from_str(include_str!("../cases/reference/matching.json"))
        .expect("the reference reads")
}

fn matrix(rows: &[Vec<f64>]) -> Matrix {
    let mut matrix = Matrix::identity(rows.len());
    for (i, row) in rows.iter().enumerate() {
        for (j, value) in row.iter().enumerate() {
            matrix.set(i, j, *value);
        }
    }
    matrix
}

#[track_caller]
fn assert_close(got: &[f64], wanted: &[f64], tolerance: f64, what: &str) {
    assert_eq!(got.len(), wanted.len(), "{what}");
    for (g, w) in got.iter().zip(wanted) {
        assert!((g - w).abs() <= tolerance, "{what}: {g} is not {w}");
    }
}

/// Each answered item as the model of the reference sees it: `x = ν + λ θ + e`, `e ~ N(0, theta)`.
fn observe(model: &LinearGaussian, item: usize, x: f64) -> Vec<Observation> {
    let mut loads = vec![0.0; model.phi.len()];
    loads[model.of[item] - 1] = model.lambda[item];
    vec![Observation {
        loads,
        value: x - model.nu[item],
        noise: model.theta[item],
    }]
}

#[test]
fn the_posterior_equals_lavpredict_with_and_without_gaps() {
    let model = linear_gaussian();
    let phi = matrix(&model.phi);
    assert_eq!(model.persons.len(), 16);
    for (n, person) in model.persons.iter().enumerate() {
        let rows: Vec<_> = (0..person.x.len())
            .filter_map(|item| Some(observe(&model, item, person.x[item]?)))
            .collect();
        let posterior = Posterior::new(&Prior::new(&phi), &rows);
        assert_close(
            posterior.mean(),
            &person.mean,
            1e-9,
            &format!("mean of person {n}"),
        );
        for t in 0..5 {
            assert!(
                (posterior.sd(t) - person.sd[t]).abs() < 1e-9,
                "sd of person {n}"
            );
            assert_close(
                posterior.covariance().row(t),
                &person.cov[t],
                1e-9,
                "covariance",
            );
        }
    }
}

#[test]
fn the_posterior_after_a_few_answers_equals_the_reference() {
    let model = linear_gaussian();
    let phi = matrix(&model.phi);
    for state in &model.partial_states {
        let rows: Vec<_> = state
            .answered
            .iter()
            .map(|item| {
                let x = model.persons[0].x[item - 1].expect("person 0 is complete");
                observe(&model, item - 1, x)
            })
            .collect();
        let posterior = Posterior::new(&Prior::new(&phi), &rows);
        assert_close(posterior.mean(), &state.mean, 1e-9, "mean");
        for t in 0..5 {
            assert!((posterior.sd(t) - state.sd[t]).abs() < 1e-9, "sd");
            assert_close(
                posterior.covariance().row(t),
                &state.cov[t],
                1e-9,
                "covariance",
            );
        }
    }
}

#[test]
fn the_next_item_and_the_predicted_full_form_equal_the_reference() {
    let model = linear_gaussian();
    let selection = &model.selection;
    let state = &model.partial_states[selection.state_index - 1];
    let item = |n: usize| Item {
        of: model.of[n] - 1,
        mean: model.nu[n],
        loading: model.lambda[n],
        noise: model.theta[n],
    };
    let items: Vec<Item> = (0..model.of.len()).map(item).collect();
    let mut answers = vec![None; items.len()];
    for item in &state.answered {
        answers[item - 1] = model.persons[0].x[item - 1];
    }
    let full = FullForm::predict(&items, &matrix(&model.phi), &answers);
    let sds: Vec<f64> = (0..5).map(|t| full.covariance().get(t, t).sqrt()).collect();
    let (mean, sd) = (
        &selection.predicted_fullform_mean,
        &selection.predicted_fullform_sd,
    );
    assert_close(full.mean(), mean, 1e-9, "mean of the full form");
    assert_close(&sds, sd, 1e-9, "sd of the full form");

    // The weights of the careers are for standardized scales.
    let per_unit = |weights: &[f64]| -> Vec<f64> {
        let scales = weights.iter().zip(&selection.trait_sd_fullform);
        scales.map(|(weight, sd)| weight / sd).collect()
    };
    let gains = |contest: &Contest| -> Vec<f64> {
        let gain = |item: &usize| {
            let (covariance, variance) = full.with_answer(item - 1);
            contest.gain(&covariance, variance)
        };
        selection.remaining.iter().map(gain).collect()
    };
    // The probability behind q = p (1 − p); 1 − p would do as well.
    let p = |q: &f64| (1.0 - (1.0 - 4.0 * q).sqrt()) / 2.0;
    let careers: Vec<_> = selection
        .q
        .iter()
        .zip(&model.careers)
        .map(|(q, weights)| (p(q), per_unit(weights)))
        .collect();
    let found = gains(&Contest::of_careers(5, &careers));
    assert_close(&found, &selection.criterion, 1e-9, "criterion");
    let most = (0..found.len()).max_by(|a, b| found[*a].total_cmp(&found[*b]));
    let next = selection.remaining[most.expect("an open item")];
    assert_eq!(next, selection.next_item);

    // With the common slope of the reference instead of the engine's own.
    let common = per_unit(&selection.a);
    let differences = selection.q.iter().zip(&careers).map(|(q, (_, slopes))| {
        let own = slopes.iter().zip(&common).map(|(slope, a)| slope - a);
        (*q, own.collect())
    });
    let found = gains(&Contest::of_differences(5, differences));
    assert_close(&found, &selection.criterion, 1e-9, "criterion with a");
}

#[test]
fn the_shares_of_draws_equal_the_reference_probabilities() {
    const DRAWS: usize = 100_000;
    /// Four Monte-Carlo errors of the difference to 2,000,000 draws; three hits more where hits are
    /// too few for the normal error.
    fn tolerance(p: f64) -> f64 {
        4.0 * (p * (1.0 - p) * (1.0 / 1e5 + 1.0 / 2e6)).sqrt() + 3.0 / 1e5
    }
    let model = linear_gaussian();
    for case in &model.topk {
        let draws = Normals::new(case.mean.len(), DRAWS).draw(&case.mean, &matrix(&case.cov));
        let score = |career: usize, theta: &[Block]| {
            let weights = &model.careers[career];
            std::array::from_fn(|n| theta.iter().zip(weights).map(|(t, w)| t[n] * w).sum())
        };
        let [top1, top3] = draws.shares_in_top([1, 3], model.careers.len(), score);
        for career in 0..model.careers.len() {
            let wanted = [
                (top1[career], case.p_top1_mc[career]),
                (top1[career], case.p_top1_genz[career]),
                (top3[career], case.p_top3_mc[career]),
            ];
            for (got, p) in wanted {
                assert!(
                    (got - p).abs() <= tolerance(p),
                    "career {career}: {got} is not {p}"
                );
            }
        }
    }
}

#[test]
fn fits_percentiles_and_contributions_equal_the_reference() {
    let reference = matching();
    let r = matrix(&reference.r);
    for (person, x) in reference.persons.iter().enumerate() {
        let z: Vec<f64> = (0..6)
            .map(|t| (x[t] - reference.norm_mean[t]) / reference.norm_sd[t])
            .collect();
        assert_close(&z, &reference.z[person], 1e-9, "z");
        for (career, levels) in reference.levels.iter().enumerate() {
            let levels: Vec<_> = levels
                .iter()
                .enumerate()
                .map(|(t, level)| (TraitIndex(t), *level))
                .collect();
            let fit = Fit::new(&Levels(levels), &Levels::default(), &[], &r);
            let m = fit.at(&z);
            assert_close(
                fit.weights(),
                &reference.weights_normed[career],
                1e-9,
                "weights",
            );
            assert!((m - reference.fit[person][career]).abs() < 1e-9, "fit");
            assert!((probability(m) - reference.percentile[person][career]).abs() < 1e-9);
            if person == 0 {
                let parts: Vec<f64> = (0..6)
                    .map(|t| fit.contribution(TraitIndex(t), &z))
                    .collect();
                // The reference takes them from the norm group's mean; we from the person's own.
                let mean = z.iter().sum::<f64>() / 6.0;
                let from_own: Vec<f64> = reference.contributions_person0[career]
                    .iter()
                    .zip(fit.weights())
                    .map(|(part, weight)| part - weight * mean)
                    .collect();
                assert_close(&parts, &from_own, 1e-9, "parts");
            }
        }
    }
}

#[derive(Deserialize)]
struct Careless {
    persons: Vec<CarelessPerson>,
}

#[derive(Deserialize)]
struct CarelessPerson {
    row: usize,
    longstring: usize,
    avgstr: f64,
    irv: f64,
    answers: Vec<usize>,
}

#[test]
fn careless_indices_equal_those_of_the_r_package() {
    let text = include_str!("../cases/reference/careless.json");
    let reference: Careless = serde_json::from_str(text).expect("the file holds it");
    assert!(reference.persons.len() >= 10);
    for person in reference.persons {
        let numbers: Vec<f64> = person.answers.iter().map(|a| *a as f64).collect();
        let found = runs(&person.answers);
        assert_eq!(found.longest, person.longstring, "row {}", person.row);
        let run = &person.answers[found.start..found.start + found.longest];
        assert!(run.iter().all(|a| *a == run[0]), "row {}", person.row);
        for (name, found, expected) in [
            ("avgstr", found.mean, person.avgstr),
            ("irv", variation(&numbers), person.irv),
        ] {
            let row = person.row;
            assert!(
                (found - expected).abs() < 1e-9,
                "row {row} {name}: {found} {expected}"
            );
        }
    }
}
