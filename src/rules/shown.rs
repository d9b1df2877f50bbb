//! From traits to the points that people are shown.

use crate::factors::Factors;
use crate::scale::Scale;
use model::id::FormatId;
use model::matrix::Matrix;
use model::quiz::{Quiz, Response, Role};
use model::traits::TraitIndex;

/// How a trait shows as a score of 0–100: the true score, what endless items like its own would give,
/// `100 (ν + s (λ θ + b))` with the intercept b of their response format, so that who likes everything is
/// shown to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Shown {
    of: usize,
    pub(crate) scale: Scale,
    intercept: Option<usize>,
    /// How many ratings of its own the trait has.
    pub(crate) n_ratings: usize,
}

/// A response format in which a trait has ratings.
struct Format<'q> {
    id: &'q FormatId,
    scale: Scale,
    intercept: Option<usize>,
    /// How many of them are the trait's own.
    own: usize,
    /// How many are only crossed with it.
    crossed: usize,
}

impl Shown {
    /// Of the formats in which a trait has ratings it is shown in the one with most of its own, of equals
    /// in the one with most that are crossed with it, then in the first by id; a trait without ratings is
    /// shown as what is compared.
    pub(crate) fn new(of: TraitIndex, quiz: &Quiz, factors: &Factors) -> Self {
        let mut formats: Vec<Format<'_>> = Vec::new();
        for item in &quiz.items {
            let Response::Rating {
                format,
                measures,
                anchors,
                ..
            } = &item.response
            else {
                continue;
            };
            let Some(measure) = measures.iter().find(|measure| measure.of == of) else {
                continue;
            };
            let known = formats.iter().position(|other| other.id == format);
            let place = known.unwrap_or_else(|| {
                formats.push(Format {
                    id: format,
                    scale: Scale::of(anchors),
                    intercept: factors.intercept(format, measures),
                    own: 0,
                    crossed: 0,
                });
                formats.len() - 1
            });
            match measure.role {
                Role::Own => formats[place].own += 1,
                Role::Crossed(_) => formats[place].crossed += 1,
            }
        }
        let n_ratings = formats.iter().map(|format| format.own).sum();
        let most = formats.into_iter().max_by(|a, b| {
            let ratings = |format: &Format<'_>| (format.own, format.crossed);
            ratings(a).cmp(&ratings(b)).then_with(|| b.id.cmp(a.id))
        });
        Self {
            of: of.0,
            scale: most.as_ref().map_or(Scale::COMPARED, |format| format.scale),
            intercept: most.and_then(|format| format.intercept),
            n_ratings,
        }
    }

    /// The true score at these factors; an intercept that is not among them is average.
    pub(crate) fn score(&self, factors: &[f64]) -> f64 {
        let intercept = self.intercept.and_then(|at| factors.get(at)).copied();
        let level = self.scale.loading * factors[self.of] + intercept.unwrap_or(0.0);
        100.0 * (self.scale.midpoint + self.scale.spread * level)
    }

    /// The standard deviation of the true score where the factors have this covariance.
    pub(crate) fn sd(&self, covariance: &Matrix) -> f64 {
        let loading = self.scale.loading;
        let of_trait = loading * loading * covariance.get(self.of, self.of);
        let of_intercept = self.intercept.map_or(0.0, |at| {
            covariance.get(at, at) + 2.0 * loading * covariance.get(self.of, at)
        });
        100.0 * self.scale.spread * libm::sqrt(of_trait + of_intercept)
    }
}
