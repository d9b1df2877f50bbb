//! The ratings that one person answered, in their order.

use crate::careless::{
    ENOUGH, FEW, Index, Misfit, Sign, SignKind, Value, agreement, runs, variation,
};
use crate::factors::Factors;
use crate::observe::{Design, Observation};
use crate::scale::Scale;
use model::answers::{Answer, AnswerSheet};
use model::matrix::dot;
use model::quiz::{Item, Keying, Quiz, Response};

/// How many answers are shown that fit least with the others.
const SHOWN: usize = 3;

/// A rating that was answered.
#[derive(Clone, Debug)]
struct Rated {
    /// Its place in the quiz.
    item: usize,
    /// Its highest step.
    top: usize,
    keying: Keying,
    scale: Scale,
    /// How a standardized answer depends on the factors.
    loads: Vec<f64>,
    /// The standard deviation of the rest.
    rest: f64,
}

/// The ratings in the order in which they were answered.
#[derive(Clone, Debug)]
pub(super) struct Form {
    rated: Vec<Rated>,
    /// The places in `rated` of the items of each response format.
    strips: Vec<Vec<usize>>,
    misfit: Misfit,
    n_factors: usize,
}

impl Form {
    pub(super) fn new(
        quiz: &Quiz,
        factors: &Factors,
        sheet: &AnswerSheet,
        order: &[usize],
    ) -> Self {
        let answered = order
            .iter()
            .filter(|item| step(&quiz.items[**item], sheet).is_some());
        let (rated, rows): (Vec<Rated>, Vec<Observation>) = answered
            .filter_map(|item| {
                let design = Design::new(&quiz.items[*item], quiz, factors);
                let row = design.rows().into_iter().next()?;
                Some((rated(*item, &quiz.items[*item], &row)?, row))
            })
            .unzip();
        let mut strips: Vec<Vec<usize>> = Vec::new();
        for place in 0..rated.len() {
            let item = |place: usize| &quiz.items[rated[place].item];
            let battery = |place: usize| quiz.battery_of(&item(place).id).map(|b| &b.id);
            let is_same = |strip: &&mut Vec<usize>| {
                battery(strip[0]) == battery(place) && is_alike(item(strip[0]), item(place))
            };
            match strips.iter_mut().find(is_same) {
                Some(strip) => strip.push(place),
                None => strips.push(vec![place]),
            }
        }
        Self {
            rated,
            strips,
            misfit: Misfit::new(&rows, factors.correlations()),
            n_factors: factors.len(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.rated.len()
    }

    pub(super) fn n_factors(&self) -> usize {
        self.n_factors
    }

    /// The steps of a sheet; `None` if it lacks one of the items.
    pub(super) fn steps(&self, quiz: &Quiz, sheet: &AnswerSheet) -> Option<Vec<usize>> {
        let steps = self.rated.iter();
        steps
            .map(|rated| step(&quiz.items[rated.item], sheet))
            .collect()
    }

    /// What somebody with these traits answers who reads the questions: by the model, rounded to the
    /// nearest step. The mean of an item is unknown, so it is drawn with the rest, as the model has it; `used`
    /// tells how much of the ends of the scales they use, 1 as the model assumes.
    pub(super) fn honest(&self, theta: &[f64], noise: &[f64], used: f64) -> Vec<usize> {
        let answers = self.rated.iter().zip(noise).map(|(rated, noise)| {
            let scale = rated.scale;
            let answer = dot(&rated.loads, theta) + rated.rest * noise;
            let share = scale.midpoint + used * scale.spread * answer;
            let step = (share.clamp(0.0, 1.0) * rated.top as f64).round();
            (0..rated.top)
                .find(|s| *s as f64 >= step)
                .unwrap_or(rated.top)
        });
        answers.collect()
    }

    /// Every index that the answers allow.
    pub(super) fn values(&self, steps: &[usize]) -> Vec<Value> {
        let mut values = Vec::new();
        let mut add = |index, strip, amount| {
            let value = Value {
                index,
                strip,
                amount,
            };
            values.push(value);
        };
        for (number, strip) in self.strips.iter().enumerate() {
            let answers: Vec<usize> = strip.iter().map(|place| steps[*place]).collect();
            if answers.len() >= FEW {
                add(Index::Run, number, runs(&answers).longest as f64);
            }
            if answers.len() >= ENOUGH {
                let answers: Vec<f64> = answers.iter().map(|step| *step as f64).collect();
                add(Index::Sameness, number, -variation(&answers));
            }
        }
        if self.len() >= ENOUGH {
            let distance = self.misfit.distance(&self.standardized(steps));
            add(Index::Misfit, 0, distance);
            if let Some(bias) = agreement(&self.shares(steps)) {
                add(Index::Agreement, 0, bias);
            }
        }
        values
    }

    /// The sign that an index gives.
    pub(super) fn sign(&self, value: Value, steps: &[usize]) -> Sign {
        let strip = &self.strips[value.strip];
        let (kind, places) = match value.index {
            Index::Run => {
                let answers: Vec<usize> = strip.iter().map(|place| steps[*place]).collect();
                let run = runs(&answers);
                let places = strip[run.start..run.start + run.longest].to_vec();
                (SignKind::SameAnswer, places)
            }
            Index::Sameness => (SignKind::LittleVariation, strip.clone()),
            Index::Misfit => (SignKind::HardToRead, self.least_fitting(steps)),
            Index::Agreement => (SignKind::AllAgreed, (0..self.len()).collect()),
        };
        let items = places.into_iter().map(|place| self.rated[place].item);
        Sign {
            kind,
            items: items.collect(),
        }
    }

    /// The answers that fit least with the others, in their order.
    fn least_fitting(&self, steps: &[usize]) -> Vec<usize> {
        let residuals = self.misfit.residuals(&self.standardized(steps));
        let mut places: Vec<usize> = (0..residuals.len()).collect();
        places.sort_by(|a, b| residuals[*b].total_cmp(&residuals[*a]));
        places.truncate(SHOWN);
        places.sort_unstable();
        places
    }

    /// Raw answers as shares of the range, with their keys.
    fn shares(&self, steps: &[usize]) -> Vec<(f64, Keying)> {
        let shares = self.rated.iter().zip(steps);
        shares
            .map(|(rated, step)| (*step as f64 / rated.top as f64, rated.keying))
            .collect()
    }

    fn standardized(&self, steps: &[usize]) -> Vec<f64> {
        let shares = self.shares(steps).into_iter();
        let rated = self.rated.iter();
        rated
            .zip(shares)
            .map(|(rated, (share, _))| rated.scale.standardized(share))
            .collect()
    }
}

/// Whether two ratings have the same response format: the same question, with the same steps.
fn is_alike(one: &Item, other: &Item) -> bool {
    let (
        Response::Rating { stem, anchors, .. },
        Response::Rating {
            stem: other_stem,
            anchors: other_anchors,
            ..
        },
    ) = (&one.response, &other.response)
    else {
        return false;
    };
    stem == other_stem && anchors == other_anchors
}

fn rated(place: usize, item: &Item, row: &Observation) -> Option<Rated> {
    let Response::Rating {
        measures, anchors, ..
    } = &item.response
    else {
        return None;
    };
    let measure = measures.first()?;
    Some(Rated {
        item: place,
        top: anchors
            .iter()
            .filter(|anchor| anchor.value.is_some())
            .count()
            - 1,
        keying: measure.keying,
        scale: Scale::of(anchors),
        loads: row.loads.clone(),
        rest: libm::sqrt(row.noise),
    })
}

/// The step chosen on the scale of a rating; `None` for another kind of item, for no answer, and for
/// one that stands apart.
fn step(item: &Item, sheet: &AnswerSheet) -> Option<usize> {
    let (Response::Rating { anchors, .. }, Some(Answer::One(step))) =
        (&item.response, sheet.get(&item.id))
    else {
        return None;
    };
    anchors[*step].value.map(|_| *step)
}
