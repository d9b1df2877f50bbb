//! What moves answers: the traits, and a person's way of answering.

use model::id::FormatId;
use model::matrix::Matrix;
use model::quiz::{Measure, Quiz, Response};
use model::traits::Traits;

/// The traits, then one intercept for each response format that asks about likings.
///
/// The intercept is what all answers of one person in one format have in common: N(0, 1) in SD of an
/// answer, related to no trait, without a weight in any fit. It takes up how freely somebody says yes, so
/// that a shift of all their answers moves no difference between traits that have as many answers, and hardly
/// one between others.
///
/// # Source
///
/// A random intercept for response style: Maydeu-Olivares & Coffman (2006), "Random intercept item factor
/// analysis", Psychological Methods 11(4). Its variance of 1 is ours: the weakest that makes shifts
/// harmless.
#[derive(Clone, Debug)]
pub struct Factors {
    /// Whether each trait is a liking.
    likings: Vec<bool>,
    /// The formats with an intercept, in the order of their ids.
    formats: Vec<FormatId>,
    correlations: Matrix,
}

impl Factors {
    /// The factors behind the answers to a quiz.
    pub fn new(traits: &Traits, quiz: &Quiz) -> Self {
        let likings: Vec<bool> = traits
            .iter()
            .map(|(_, measured)| measured.id.domain.is_liking())
            .collect();
        let asks = |measures: &[Measure]| measures.iter().any(|measure| likings[measure.of.0]);
        let mut formats: Vec<FormatId> = Vec::new();
        for item in &quiz.items {
            if let Response::Rating {
                format, measures, ..
            } = &item.response
                && asks(measures)
            {
                formats.push(format.clone());
            }
        }
        formats.sort_unstable();
        formats.dedup();
        let n_traits = traits.len();
        let mut correlations = Matrix::identity(n_traits + formats.len());
        for i in 0..n_traits {
            for j in 0..i {
                correlations.set(i, j, traits.correlations().get(i, j));
            }
        }
        Self {
            likings,
            formats,
            correlations,
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.correlations.size()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Their correlations before any answer: Φ, and 1 for each intercept.
    pub fn correlations(&self) -> &Matrix {
        &self.correlations
    }

    /// The correlations of the factors of somebody who answers on two days: those of this day, then the
    /// intercepts of the other.
    pub(crate) fn correlations_of_two_days(&self) -> Matrix {
        let n = self.len();
        let mut both = Matrix::identity(n + self.formats.len());
        for i in 0..n {
            for j in 0..i {
                both.set(i, j, self.correlations.get(i, j));
            }
        }
        both
    }

    /// Loads on these factors as loads on those of two days, of an answer of this day.
    pub(crate) fn on_this_day(&self, loads: &[f64]) -> Vec<f64> {
        let mut both = loads.to_vec();
        both.resize(self.len() + self.formats.len(), 0.0);
        both
    }

    /// The same of an answer of the other day.
    pub(crate) fn on_the_other_day(&self, loads: &[f64]) -> Vec<f64> {
        let (of_traits, of_intercepts) = loads.split_at(self.likings.len());
        let none = vec![0.0; self.formats.len()];
        [of_traits, none.as_slice(), of_intercepts].concat()
    }

    /// Where the intercept stands that the answers to a rating with this format and measures have in
    /// common; `None` for a rating of skills.
    pub fn intercept(&self, format: &FormatId, measures: &[Measure]) -> Option<usize> {
        let asks = measures.iter().any(|measure| self.likings[measure.of.0]);
        let place = self.formats.binary_search(format).ok()?;
        asks.then_some(self.likings.len() + place)
    }
}
