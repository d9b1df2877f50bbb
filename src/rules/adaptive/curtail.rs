//! Whether the open items can still change which careers fit best: a proof, not an estimate.

use crate::adaptive::Course;
use crate::observe::Observation;
use crate::posterior::Posterior;
use crate::{Fit, Scoring, TOP};
use model::answers::{Answer, AnswerSheet};
use model::matrix::dot;
use model::quiz::Response;

/// An item with more possible answers than this (a ranking of seven options has 5,040) is not tried
/// out; while it is open, nothing is proved.
const MOST_ANSWERS: usize = 720;

/// How many partial completions are looked at, over all careers, before a proof is given up.
const MOST_NODES: usize = 20_000;

/// A lead below this is no lead: it lies in the rounding of the sums.
const ROUNDING: f64 = 1e-9;

/// What the answers to the open items can still do: each completion of the form gives the mean
/// `base + Σ parts`, one part for each open item.
struct Completions {
    /// The mean that the full form gives if all open answers are at the middle.
    base: Vec<f64>,
    /// For each open item, the part of each possible answer in the mean.
    parts: Vec<Vec<Vec<f64>>>,
}

impl Scoring<'_> {
    /// Whether the open items can no longer change the three careers that fit best: those in the first
    /// [`TOP`] places have those places, in any order, after every completion, with each open item
    /// answered in whatever way that says something.
    ///
    /// Sound always: `true` is a proof. Exact, so that `false` comes with a completion that changes the
    /// three, up to the limits that stand in this module: items with more than 720 possible answers,
    /// 20,000 partial completions, and careers that are ahead by less than 1e-9. Rules count as they
    /// stand now; where one depends on a trait, nothing is proved.
    pub fn is_curtailed(&self, sheet: &AnswerSheet) -> bool {
        self.three_are_settled(&self.course_of(sheet))
    }

    /// As [`is_curtailed`](Self::is_curtailed), for a form under way.
    pub(super) fn three_are_settled(&self, course: &Course<'_>) -> bool {
        let careers = course.careers.iter();
        let mut rules = careers.flat_map(|(career, _)| &self.profiles[*career].rules);
        if rules.any(|rule| rule.when.compares_traits()) {
            return false;
        }
        let Some(completions) = self.completions(course) else {
            return false;
        };
        let fit = |(career, boosts): &(usize, f64)| (&self.fits[*career], *boosts);
        let (best, others) = course.careers.split_at(TOP.min(course.careers.len()));
        let mut nodes = 0;
        // The closest pairs first: they are the first to change places.
        best.iter().rev().all(|best| {
            others.iter().all(|other| {
                let lead = Lead {
                    ahead: fit(best),
                    behind: fit(other),
                };
                lead.lasts(&completions, &mut nodes)
            })
        })
    }

    fn completions(&self, course: &Course<'_>) -> Option<Completions> {
        let (_, mut rows) = self.rows(course.sheet);
        let open = course
            .open
            .iter()
            .map(|at| (self.item(*at), &self.designs[*at].1));
        rows.extend(open.clone().map(|(_, design)| design.rows()));
        let full = Posterior::new(self.traits.correlations(), &rows);
        let part = |rows: &[Observation]| {
            let mut information = vec![0.0; full.mean().len()];
            for row in rows {
                for (cell, load) in information.iter_mut().zip(&row.loads) {
                    *cell += load * row.value / row.noise;
                }
            }
            full.covariance().times(&information)
        };
        let parts = open.map(|(item, design)| {
            let answers = answers(&item.response)?;
            Some(answers.iter().map(|a| part(&design.observe(a))).collect())
        });
        Some(Completions {
            parts: parts.collect::<Option<_>>()?,
            base: full.mean().to_vec(),
        })
    }
}

/// Two careers, each with what its rules add.
struct Lead<'a> {
    ahead: (&'a Fit, f64),
    behind: (&'a Fit, f64),
}

impl Lead<'_> {
    fn at(&self, mean: &[f64]) -> f64 {
        self.ahead.0.at(mean) + self.ahead.1 - self.behind.0.at(mean) - self.behind.1
    }

    /// Whether the lead stays above zero whatever is answered.
    fn lasts(&self, completions: &Completions, nodes: &mut usize) -> bool {
        self.lasts_from(&completions.base, &completions.parts, nodes)
    }

    fn lasts_from(&self, mean: &[f64], open: &[Vec<Vec<f64>>], nodes: &mut usize) -> bool {
        *nodes += 1;
        if *nodes > MOST_NODES {
            return false;
        }
        if self.least(mean, open) > ROUNDING {
            return true;
        }
        let Some((item, rest)) = open.split_first() else {
            return false;
        };
        if self.at(&self.worst(mean, open)) <= ROUNDING {
            return false;
        }
        item.iter()
            .all(|part| self.lasts_from(&sum(mean, part), rest, nodes))
    }

    /// A bound from below: the linear part takes its exact least, answer by answer, and the demands
    /// on each skill their least over the range that its mean can have.
    fn least(&self, mean: &[f64], open: &[Vec<Vec<f64>>]) -> f64 {
        let slopes = self.slopes();
        let (mut low, mut high) = (mean.to_vec(), mean.to_vec());
        let mut linear = dot(&slopes, mean);
        for parts in open {
            linear += least_of(parts.iter().map(|part| dot(&slopes, part)));
            for t in 0..mean.len() {
                low[t] += least_of(parts.iter().map(|part| part[t]));
                high[t] -= least_of(parts.iter().map(|part| -part[t]));
            }
        }
        let demands: f64 = (0..mean.len())
            .map(|t| self.least_of_demands(t, low[t], high[t]))
            .sum();
        linear + demands + self.ahead.1 - self.behind.1
    }

    /// The least of the difference of two broken lines lies at an end or at a break.
    fn least_of_demands(&self, t: usize, low: f64, high: f64) -> f64 {
        let difference =
            |theta: f64| self.ahead.0.demands(t, theta) - self.behind.0.demands(t, theta);
        let breaks = self.ahead.0.breaks(t).chain(self.behind.0.breaks(t));
        let inside = breaks.filter(|at| (low..high).contains(at));
        least_of([low, high].into_iter().chain(inside).map(difference))
    }

    /// The completion that is worst for the linear part.
    fn worst(&self, mean: &[f64], open: &[Vec<Vec<f64>>]) -> Vec<f64> {
        let slopes = self.slopes();
        let worst = |parts: &'_ Vec<Vec<f64>>| {
            let by_slope =
                |a: &&Vec<f64>, b: &&Vec<f64>| dot(&slopes, a).total_cmp(&dot(&slopes, b));
            parts.iter().min_by(by_slope).cloned()
        };
        open.iter()
            .filter_map(worst)
            .fold(mean.to_vec(), |mean, part| sum(&mean, &part))
    }

    fn slopes(&self) -> Vec<f64> {
        let (ahead, behind) = (self.ahead.0.weights(), self.behind.0.weights());
        ahead.iter().zip(behind).map(|(a, b)| a - b).collect()
    }
}

fn least_of(values: impl Iterator<Item = f64>) -> f64 {
    values.fold(f64::INFINITY, f64::min)
}

fn sum(a: &[f64], b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| a + b).collect()
}

/// Every answer that says something; `None` if there are too many to try out.
fn answers(response: &Response) -> Option<Vec<Answer>> {
    match response {
        Response::Rating { anchors, .. } => {
            let scored = (0..anchors.len()).filter(|at| anchors[*at].value.is_some());
            Some(scored.map(Answer::One).collect())
        }
        Response::Pair(options) | Response::Choice(options) => {
            Some((0..options.len()).map(Answer::One).collect())
        }
        Response::Multi(options) => {
            let n = 1_usize.checked_shl(u32::try_from(options.len()).ok()?)?;
            let ticked = |set: usize| (0..options.len()).filter(move |at| set >> at & 1 == 1);
            (n <= MOST_ANSWERS).then(|| {
                (0..n)
                    .map(|set| Answer::Several(ticked(set).collect()))
                    .collect()
            })
        }
        Response::Ranking(options) => {
            let n: usize = (1..=options.len()).product();
            (n <= MOST_ANSWERS).then(|| {
                orders(options.len())
                    .into_iter()
                    .map(Answer::Ranked)
                    .collect()
            })
        }
    }
}

/// Every order of `n` things.
fn orders(n: usize) -> Vec<Vec<usize>> {
    if n == 0 {
        return vec![Vec::new()];
    }
    let shorter = orders(n - 1);
    let longer = |order: &Vec<usize>| {
        let order = order.clone();
        (0..n).map(move |at| {
            let mut order = order.clone();
            order.insert(at, n - 1);
            order
        })
    };
    shorter.iter().flat_map(longer).collect()
}
