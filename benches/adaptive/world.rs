//! Real answers to a personality inventory, and careers to choose by them.

use boussole::matrix::{Matrix, dot};
use boussole::rules::observe::{LOADING, MIDPOINT, NOISE, SPREAD};
use serde::Deserialize;

use crate::full_form::Item;

/// See `tests/cases/adaptive/README.md`.
const MODEL: &str = include_str!("../../tests/cases/adaptive/spi.json");
const PEOPLE: &str = include_str!("../../tests/cases/adaptive/spi.txt");

/// The highest digit of an answer; the lowest is 1.
const STEPS: u32 = 6;

#[derive(Deserialize)]
struct Model {
    scales: Vec<Scale>,
    phi: Vec<Vec<f64>>,
    careers: Vec<Vec<f64>>,
}

#[derive(Deserialize)]
struct Scale {
    norm_mean: f64,
    norm_sd: f64,
    lambda: Vec<f64>,
    mean: Vec<f64>,
    sd: Vec<f64>,
}

/// What is known of the items when the first question is asked.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Start {
    /// Nothing: every item is what `rules` expects of an item.
    Cold,
    /// How other people answered them.
    Warm,
}

/// The items, and careers that ask for certain traits.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) items: Vec<Item>,
    pub(crate) phi: Matrix,
    pub(crate) careers: Vec<Career>,
}

/// A career's score: the weighted means of the scales, each in SD of the norm group.
#[derive(Clone, Debug)]
pub(crate) struct Career {
    /// The slopes of the score on the means of the scales.
    pub(crate) slopes: Vec<f64>,
    at_zero: f64,
}

impl Career {
    pub(crate) fn score(&self, means: &[f64]) -> f64 {
        self.at_zero + dot(&self.slopes, means)
    }
}

impl World {
    /// The first `n_careers` careers.
    pub(crate) fn new(start: Start, n_careers: usize) -> Self {
        let model: Model = serde_json::from_str(MODEL).expect("the model reads");
        let items = model.scales.iter().enumerate().flat_map(|(of, scale)| {
            let figures = scale.lambda.iter().zip(&scale.mean).zip(&scale.sd);
            figures.map(move |((lambda, mean), sd)| item(of, start, *lambda, *mean, *sd))
        });
        let mut phi = Matrix::identity(model.phi.len());
        if matches!(start, Start::Warm) {
            for (i, row) in model.phi.iter().enumerate() {
                for (j, value) in row.iter().enumerate() {
                    phi.set(i, j, *value);
                }
            }
        }
        let career = |weights: &Vec<f64>| {
            let scales = weights.iter().zip(&model.scales);
            let slopes: Vec<f64> = scales.map(|(w, scale)| w / scale.norm_sd).collect();
            let norms: Vec<f64> = model.scales.iter().map(|scale| scale.norm_mean).collect();
            Career {
                at_zero: -dot(&slopes, &norms),
                slopes,
            }
        };
        Self {
            items: items.collect(),
            phi,
            careers: model.careers[..n_careers].iter().map(career).collect(),
        }
    }
}

/// An answer is the share of the scale's range, 0 to 1.
fn item(of: usize, start: Start, lambda: f64, mean: f64, sd: f64) -> Item {
    match start {
        Start::Cold => Item {
            of,
            mean: MIDPOINT,
            loading: SPREAD * LOADING,
            noise: SPREAD * SPREAD * NOISE,
        },
        Start::Warm => Item {
            of,
            mean,
            loading: sd * lambda,
            noise: sd * sd * (1.0 - lambda * lambda),
        },
    }
}

/// Everybody's answers, each as the share of the scale's range.
pub(crate) fn people() -> Vec<Vec<f64>> {
    let answer = |digit: char| {
        let step = digit.to_digit(STEPS + 1).expect("a digit of the scale") - 1;
        f64::from(step) / f64::from(STEPS - 1)
    };
    let person = |line: &str| line.chars().map(answer).collect();
    PEOPLE.lines().map(person).collect()
}
