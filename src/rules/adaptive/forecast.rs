//! What the full form would say, as far as the answers so far tell.

use crate::draws::{Block, Draws};
use crate::observe::Observation;
use crate::person::Person;
use crate::ranking::fit_in;
use crate::recommendation::State;
use crate::state::MAY_ATTRACT;
use crate::{Scoring, TOP};
use model::matrix::Matrix;
use model::traits::TraitIndex;

/// How likely each result is once everything is answered.
///
/// The full form's mean μ* is normal with mean μ, today's, and covariance `S − S*`, where `S*` is what
/// would still be uncertain after the full form; it does not depend on the answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// For each open career its place and the probability that the full form has it among the three
    /// that fit best.
    pub careers: Vec<(usize, f64)>,
    /// For each family, the probability that it holds the career that fits best on the full form.
    pub first: Vec<f64>,
    /// The standard deviation of each trait's μ*.
    pub sds: Vec<f64>,
    /// Pairs of interests, each with the probability that on the full form the first stands out from
    /// the second; none where there is a list already.
    pub pairs: Vec<(TraitIndex, TraitIndex, f64)>,
    /// The probability that the full form gives a list; 1 where there is one already.
    pub list: f64,
}

/// Added to the variances of μ*, so that traits about which nothing is left to ask do no harm; far
/// below anything that shows.
const RIDGE: f64 = 1e-9;

impl Scoring {
    /// Takes open careers, each by its place with what its rules add, and the open rows.
    pub(super) fn forecast_of(
        &self,
        person: &Person<'_>,
        careers: &[(usize, f64)],
        open: &[Observation],
    ) -> Forecast {
        let now = person.posterior.covariance();
        let mut after = now.clone();
        for row in open {
            after.observe(&row.loads, row.noise);
        }
        let covariance = still_to_learn(now, &after);
        let draws = self.forecasts.draw(person.posterior.mean(), &covariance);
        let draws = draws.with_mean_of(&self.topics);
        let fit = |place: usize, theta: &[Block]| fit_in(&self.fits, careers[place], theta);
        let [p_top3, p_first] = draws.shares_in_top([TOP, 1], careers.len(), fit);
        let (pairs, list) = match person.state {
            State::Ok => (Vec::new(), 1.0),
            State::Flat | State::NothingAttractsYet | State::NothingMeasured => {
                self.contrasts(&draws, &after)
            }
        };
        Forecast {
            careers: careers.iter().map(|(c, _)| *c).zip(p_top3).collect(),
            first: self.by_family(careers, &p_first),
            sds: (0..covariance.size())
                .map(|t| libm::sqrt(covariance.get(t, t)))
                .collect(),
            pairs,
            list,
        }
    }

    /// How often each interest stands out from each other, and each topic, and how often the draws give a list: some
    /// interest stands out and some may attract.
    ///
    /// The keyed mean, the other half of *nothing attracts yet*, is left out: that some interest may
    /// attract decides it nearly always.
    fn contrasts(
        &self,
        draws: &Draws,
        after: &Matrix,
    ) -> (Vec<(TraitIndex, TraitIndex, f64)>, f64) {
        let likings: Vec<TraitIndex> = self.likings().collect();
        let domain = |of: &TraitIndex| self.traits.get(*of).id.domain;
        let full = self.full_rows();
        let bars = self.bars(after, &full);
        let mut pairs = Vec::new();
        let mut stands_out = vec![false; draws.n()];
        for above in &likings {
            let others = likings.iter().filter(|below| *below != above);
            for below in others.filter(|below| domain(below) == domain(above)) {
                let bar = bars.between(*above, *below);
                let mut count = 0;
                for (draw, stands_out) in stands_out.iter_mut().enumerate() {
                    if draws.get(draw, *above) - draws.get(draw, *below) > bar {
                        *stands_out = true;
                        count += 1;
                    }
                }
                pairs.push((*above, *below, share(count, draws.n())));
            }
        }
        let attracts = |draw: usize, of: &TraitIndex| {
            let shown = &self.shown[of.0];
            shown.score(&draws.theta(draw)) + shown.sd(after) >= MAY_ATTRACT
        };
        let lists = stands_out.iter().enumerate().filter(|(draw, stands_out)| {
            **stands_out && likings.iter().any(|of| attracts(*draw, of))
        });
        (pairs, share(lists.count(), draws.n()))
    }
}

fn share(count: usize, of: usize) -> f64 {
    count as f64 / of.max(1) as f64
}

/// `S − S*`: the covariance of what the open rows would add to the mean.
fn still_to_learn(now: &Matrix, after: &Matrix) -> Matrix {
    let mut left = now.clone();
    for i in 0..now.size() {
        for j in 0..=i {
            let ridge = if i == j { RIDGE } else { 0.0 };
            left.set(i, j, now.get(i, j) - after.get(i, j) + ridge);
        }
    }
    left
}
