//! What is assumed of the answers of a response format.

use model::matrix::Matrix;
use model::quiz::{Anchor, Favourites, Load, Quiz, Response};

/// What is assumed of the answers of one response format, all together or not at all, until a cohort
/// has been measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// ν: the midpoint, which stands for the unknown mean of an item, as a share of the range.
    pub midpoint: f64,
    /// s: the standard deviation of an answer, as a share of the range.
    pub spread: f64,
    /// λ: the standardized loading of an item on its trait.
    pub loading: f64,
    /// ψ: the error variance of a standardized answer: 1 − λ², and something for the unknown item mean.
    pub noise: f64,
}

impl Scale {
    /// Ratings of four steps and more.
    ///
    /// # Source
    ///
    /// 740 people's answers to 60 interest items (*jobcannon*, public), checked once in a trial: bands of
    /// .50, .80 and .95 from one half of the items hold the other half in .52, .80 and .94 of the cases.
    pub const FIVE_STEPS: Self = Self {
        midpoint: 0.50,
        spread: 0.30,
        loading: 0.64,
        noise: 0.65,
    };

    /// Ratings of two or three steps; found as those of [five](Self::FIVE_STEPS).
    pub const THREE_STEPS: Self = Self {
        midpoint: 0.47,
        spread: 0.40,
        loading: 0.59,
        noise: 0.70,
    };

    /// What is compared or ticked.
    ///
    /// λ and s are the means over the 25 items of `psychTools::bfi`, .589 and .282 (computed from the
    /// public data); ψ is 1 − λ² and .20, with which the stated confidence was right in a post-hoc
    /// simulation on real answers.
    pub const COMPARED: Self = Self {
        midpoint: 0.50,
        spread: 0.28,
        loading: 0.60,
        noise: 0.84,
    };

    /// What is assumed of ratings with these anchors.
    pub fn of(anchors: &[Anchor]) -> Self {
        let steps = anchors.iter().filter(|anchor| anchor.value.is_some());
        if steps.count() <= 3 {
            Self::THREE_STEPS
        } else {
            Self::FIVE_STEPS
        }
    }

    /// Picking favourites among the items of batteries: .74 of the loading of their ratings, and a little
    /// more than its rest.
    ///
    /// # Source
    ///
    /// Simulated people who take the best five of what they did not refuse.
    pub(crate) fn of_favourites(favourites: &Favourites, quiz: &Quiz) -> Self {
        let item = favourites.items.first().and_then(|id| quiz.item(id));
        let rated = match item.map(|item| &item.response) {
            Some(Response::Rating { anchors, .. }) => Self::of(anchors),
            _ => Self::COMPARED,
        };
        let loading = PICKED * rated.loading;
        Self {
            loading,
            noise: 1.0 - loading * loading + PICKED_NOISE,
            ..rated
        }
    }

    /// y: a share of the range as a standardized answer.
    pub fn standardized(self, share: f64) -> f64 {
        (share - self.midpoint) / self.spread
    }

    /// The θ that is expected of somebody who answers `n` ratings of one skill at this share of the range,
    /// and of whom nothing else is known: `nλy/(ψ + nλ²)`. Ratings of likings have an intercept besides, so
    /// that of them it is an upper bound.
    ///
    /// # Source
    ///
    /// Kelley (1927): the posterior mean of parallel items.
    pub fn expected(self, n: usize, share: f64) -> f64 {
        let (n, loading) = (n as f64, self.loading);
        n * loading * self.standardized(share) / (self.noise + n * loading * loading)
    }

    /// The points of 0–100 that one SD of a trait is worth in its true score.
    pub fn points(self) -> f64 {
        100.0 * self.spread * self.loading
    }

    /// The loads of a standardized answer: λ times the direction of the traits, scaled to variance 1.
    ///
    /// An activity a that is crossed with a topic t of weight w has `λ (e_a + w e_t)/√(1 + w² + 2 w Φ_at)`.
    pub(crate) fn loads(self, loads: &[Load], correlations: &Matrix) -> Vec<f64> {
        let direction = spread_out(loads, correlations.size());
        let variance = correlations.between(&direction, &direction);
        if variance <= 0.0 {
            return direction;
        }
        direction
            .iter()
            .map(|d| self.loading * d / libm::sqrt(variance))
            .collect()
    }
}

/// How much of the loading of a rating its being picked among favourites has.
const PICKED: f64 = 0.74;

/// What its error variance has beyond 1 − λ².
const PICKED_NOISE: f64 = 0.03;

/// What an option leans to, one number for each factor.
pub(crate) fn spread_out(loads: &[Load], n_traits: usize) -> Vec<f64> {
    let mut direction = vec![0.0; n_traits];
    for load in loads {
        direction[load.of.0] = load.weight;
    }
    direction
}
