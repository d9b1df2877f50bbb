//! From an answer to linear observations of the traits.
//!
//! Every kind of question ends as rows `y = h·θ + e`, `e ~ N(0, r)`: the posterior knows nothing
//! of ratings or rankings. What a row looks like depends on the item alone and is worked out once
//! for a quiz; an answer only chooses `y`.

use crate::contrasts::Contrasts;
use crate::factors::Factors;
use crate::scale::Scale;
use model::answers::Answer;
use model::quiz::{Anchor, Item, Load, Measure, Quiz, Response, by_id};

/// The share of options that people are expected to tick in a multi-select.
pub const TICKED: f64 = 1.0 / 3.0;

/// One linear observation of the traits.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// h: how the observation depends on each factor: the traits, then the intercepts.
    pub loads: Vec<f64>,
    /// y: what was observed.
    pub value: f64,
    /// r: the variance of the error; above 0.
    pub noise: f64,
}

impl Observation {
    /// Adds `h y/r`, what it says, to the information of others.
    pub(crate) fn inform(&self, information: &mut [f64]) {
        for (cell, load) in information.iter_mut().zip(&self.loads) {
            *cell += load * self.value / self.noise;
        }
    }
}

/// What somebody could pick at an item.
pub(crate) struct Pickable {
    /// The options that were shown.
    pub(crate) options: Vec<usize>,
    /// Of how many things they said before whether these draw them: what was shown, and what was refused.
    pub(crate) judged: usize,
}

/// What the answers to one item will say, before they are given.
#[derive(Clone, Debug)]
pub(crate) enum Design {
    /// One row; the value depends on the anchor.
    Rating {
        loads: Vec<f64>,
        values: Vec<Option<f64>>,
        scale: Scale,
    },
    /// One row an option, in the order of their ids: ticked or not.
    Multi {
        order: Vec<usize>,
        loads: Vec<Vec<f64>>,
    },
    /// A pair or a choice: contrasts between the chosen option and the others.
    Choice(Contrasts),
    /// A ranking: contrasts between the places.
    Ranking(Contrasts),
    /// One row for each option that was shown, in the order of their ids: picked or not.
    Favourites {
        order: Vec<usize>,
        loads: Vec<Vec<f64>>,
        noise: f64,
    },
}

impl Design {
    /// Works out the rows of an item under the prior correlations of the factors.
    pub(crate) fn new(item: &Item, quiz: &Quiz, factors: &Factors) -> Self {
        let correlations = factors.correlations();
        match &item.response {
            Response::Rating {
                format,
                measures,
                anchors,
                ..
            } => {
                let scale = Scale::of(anchors);
                let loads: Vec<Load> = measures.iter().map(Measure::load).collect();
                let mut loads = scale.loads(&loads, correlations);
                if let Some(intercept) = factors.intercept(format, measures) {
                    loads[intercept] = 1.0;
                }
                let value = |anchor: &Anchor| anchor.value.map(|value| scale.standardized(value));
                Self::Rating {
                    loads,
                    values: anchors.iter().map(value).collect(),
                    scale,
                }
            }
            Response::Multi(options) => {
                let order = by_id(options);
                let loads = order
                    .iter()
                    .map(|option| Scale::COMPARED.loads(&options[*option].loads, correlations));
                Self::Multi {
                    loads: loads.collect(),
                    order,
                }
            }
            Response::Pair(options) | Response::Choice(options) => {
                Self::Choice(Contrasts::of_choice(options, correlations))
            }
            Response::Ranking(options) => {
                Self::Ranking(Contrasts::of_ranking(options, correlations))
            }
            Response::Favourites(favourites) => {
                let options = &favourites.options;
                let order = by_id(options);
                let scale = Scale::of_favourites(favourites, quiz);
                let loads = order
                    .iter()
                    .map(|option| scale.loads(&options[*option].loads, correlations));
                Self::Favourites {
                    loads: loads.collect(),
                    order,
                    noise: scale.noise,
                }
            }
        }
    }

    /// Rows of the loads and noises that any scored answer has, with the value 0: enough for the
    /// covariance of a full form, which does not depend on the answers.
    pub(crate) fn rows(&self) -> Vec<Observation> {
        let row = |loads: &Vec<f64>, noise| Observation {
            loads: loads.clone(),
            value: 0.0,
            noise,
        };
        match self {
            Self::Rating { loads, scale, .. } => vec![row(loads, scale.noise)],
            Self::Multi { loads, .. } => {
                let noise = Scale::COMPARED.noise;
                loads.iter().map(|loads| row(loads, noise)).collect()
            }
            Self::Favourites { loads, noise, .. } => {
                loads.iter().map(|loads| row(loads, *noise)).collect()
            }
            Self::Choice(contrasts) | Self::Ranking(contrasts) => {
                let loads = contrasts.loads().iter();
                loads.map(|loads| row(loads, 1.0)).collect()
            }
        }
    }

    /// The rows of an answer; none for an anchor that stands apart from the scale, and none where nothing or
    /// everything that was shown is picked.
    ///
    /// A pick is read against all that was judged, since what was shown is no random part of it: five of the fifteen
    /// that were not refused are five of 24. What was refused has no row, so that no *no* counts twice.
    pub(crate) fn observe(&self, answer: &Answer, pickable: &Pickable) -> Vec<Observation> {
        match (self, answer) {
            (
                Self::Rating {
                    loads,
                    values,
                    scale,
                },
                Answer::One(anchor),
            ) => values[*anchor]
                .map(|value| Observation {
                    loads: loads.clone(),
                    value,
                    noise: scale.noise,
                })
                .into_iter()
                .collect(),
            (Self::Multi { order, loads }, Answer::Several(ticked)) => {
                let options = order.iter().zip(loads);
                marked(options, ticked, TICKED, Scale::COMPARED.noise)
            }
            (Self::Choice(contrasts), Answer::One(chosen)) => {
                let share = 1.0 / contrasts.n_options();
                compared(contrasts, |option| {
                    f64::from(u8::from(option == *chosen)) - share
                })
            }
            (Self::Ranking(contrasts), Answer::Ranked(order)) => {
                let middle = 0.5 * (contrasts.n_options() - 1.0);
                compared(contrasts, |option| {
                    // Every option has a place: the sheet is checked.
                    let place = order.iter().take_while(|o| **o != option).count();
                    middle - place as f64
                })
            }
            (
                Self::Favourites {
                    order,
                    loads,
                    noise,
                },
                Answer::Several(picked),
            ) => {
                let shown = &pickable.options;
                if picked.is_empty() || picked.len() >= shown.len() {
                    return Vec::new();
                }
                let options = order.iter().zip(loads);
                let shown = options.filter(|(option, _)| shown.contains(option));
                let expected = picked.len() as f64 / pickable.judged as f64;
                marked(shown, picked, expected, *noise)
            }
            // An answer of another shape than its item cannot stand in a sheet.
            _ => Vec::new(),
        }
    }
}

/// A row for each option: marked or not, where a share of them is expected to be.
fn marked<'o>(
    options: impl Iterator<Item = (&'o usize, &'o Vec<f64>)>,
    marked: &[usize],
    expected: f64,
    noise: f64,
) -> Vec<Observation> {
    let spread = libm::sqrt(expected * (1.0 - expected));
    let row = |(option, loads): (&usize, &Vec<f64>)| {
        let share = f64::from(u8::from(marked.contains(option)));
        Observation {
            loads: loads.clone(),
            value: (share - expected) / spread,
            noise,
        }
    };
    options.map(row).collect()
}

/// The rows of a comparison; `value` tells that of an option.
fn compared(contrasts: &Contrasts, value: impl Fn(usize) -> f64) -> Vec<Observation> {
    let rows = contrasts.loads().iter().zip(contrasts.values(value));
    rows.map(|(loads, value)| Observation {
        loads: loads.clone(),
        value,
        noise: 1.0,
    })
    .collect()
}
