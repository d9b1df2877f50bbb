//! Real answers to a personality inventory, and careers to choose by them.

use boussole::matrix::{Matrix, dot};
use boussole::rules::scale::Scale as Answers;
use serde::Deserialize;

use crate::full_form::{FullForm, Item};

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

/// What is known of other people when the first question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    /// Nothing: items, and with them the norms, are what `rules` expects of any item.
    Cold,
    /// The norms of the scales, but not how single items were answered.
    Normed,
    /// The norms and the items.
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
        let knows_items = start == Start::Warm;
        let items = model.scales.iter().enumerate().flat_map(|(of, scale)| {
            let figures = scale.lambda.iter().zip(&scale.mean).zip(&scale.sd);
            figures.map(move |((lambda, mean), sd)| {
                if knows_items {
                    measured(of, *lambda, *mean, *sd)
                } else {
                    expected(of)
                }
            })
        });
        let items: Vec<Item> = items.collect();
        let mut phi = Matrix::identity(model.phi.len());
        if knows_items {
            for (i, row) in model.phi.iter().enumerate() {
                for (j, value) in row.iter().enumerate() {
                    phi.set(i, j, *value);
                }
            }
        }
        let scales = model.scales.iter();
        let (means, sds) = match start {
            Start::Cold => expected_norms(&items, &phi),
            Start::Normed | Start::Warm => scales.map(|of| (of.norm_mean, of.norm_sd)).unzip(),
        };
        let career = |weights: &Vec<f64>| {
            let slopes: Vec<f64> = weights.iter().zip(&sds).map(|(w, sd)| w / sd).collect();
            Career {
                at_zero: -dot(&slopes, &means),
                slopes,
            }
        };
        Self {
            items,
            phi,
            careers: model.careers[..n_careers].iter().map(career).collect(),
        }
    }
}

/// An item as others answered it, its loading λ standardized; the mean and SD of an answer are shares
/// of its range.
fn measured(of: usize, lambda: f64, mean: f64, sd: f64) -> Item {
    Item {
        of,
        mean,
        loading: sd * lambda,
        noise: sd * sd * (1.0 - lambda * lambda),
    }
}

/// An item that nobody has answered yet.
fn expected(of: usize) -> Item {
    let scale = Answers::FIVE_STEPS;
    Item {
        of,
        mean: scale.midpoint,
        loading: scale.spread * scale.loading,
        noise: scale.spread * scale.spread * scale.noise,
    }
}

/// The means and standard deviations of the scales over a group that answers as the items say.
fn expected_norms(items: &[Item], phi: &Matrix) -> (Vec<f64>, Vec<f64>) {
    let anybody = FullForm::predict(items, phi, &vec![None; items.len()]);
    let sds = (0..phi.size()).map(|t| anybody.covariance().get(t, t).sqrt());
    (anybody.mean().to_vec(), sds.collect())
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
