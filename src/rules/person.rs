//! What the answers of one person say, before any career is looked at.

use crate::condition::Situation;
use crate::keyed::Told;
use crate::observe::Observation;
use crate::posterior::Posterior;
use crate::recommendation::{Predicted, State, TraitScore};
use crate::state::Bars;
use crate::{POINTS, Scoring, state, true_score};
use model::answers::{Answer, AnswerSheet};
use model::id::ItemId;
use model::matrix::Matrix;
use model::traits::{Domain, TraitIndex};

/// One person's answers, with all that follows from them alone.
pub(super) struct Person<'a> {
    sheet: &'a AnswerSheet,
    /// The answered items behind the parts of the posterior, by their places in the quiz.
    pub(super) items: Vec<usize>,
    pub(super) posterior: Posterior,
    /// One score for each trait.
    pub(super) scores: Vec<TraitScore>,
    /// Their means and standard deviations.
    bands: Vec<(f64, f64)>,
    pub(super) state: State,
}

impl Person<'_> {
    pub(super) fn situation(&self) -> Situation<'_> {
        Situation {
            scores: &self.bands,
            sheet: self.sheet,
        }
    }

    pub(super) fn answer(&self, item: &ItemId) -> Option<&Answer> {
        self.sheet.get(item)
    }

    /// The same person with more of a skill, all else as it is. A skill has no say in the state.
    pub(super) fn raise(&mut self, skill: TraitIndex, by: f64) {
        self.posterior.raise(skill.0, by);
        self.scores[skill.0].mean += POINTS * by;
        self.bands[skill.0].0 += POINTS * by;
    }
}

impl Scoring {
    /// What is known of the traits after some answers.
    pub fn posterior(&self, sheet: &AnswerSheet) -> Posterior {
        self.observed(sheet).1
    }

    /// What is known of one trait after some answers.
    pub fn trait_score(&self, sheet: &AnswerSheet, of: TraitIndex) -> TraitScore {
        self.score(sheet, &self.posterior(sheet), of)
    }

    pub(super) fn person<'s>(&self, sheet: &'s AnswerSheet) -> Person<'s> {
        let (items, posterior, rows) = self.observed(sheet);
        let scores: Vec<TraitScore> = self
            .traits
            .iter()
            .map(|(of, _)| self.score(sheet, &posterior, of))
            .collect();
        let interests: Vec<TraitScore> = self
            .traits
            .of_domain(Domain::Interest)
            .filter(|of| self.measured[of.0])
            .map(|of| scores[of.0])
            .collect();
        let bars = self.bars(posterior.covariance(), &rows);
        let n_observations = rows.iter().map(Vec::len).sum();
        Person {
            sheet,
            items,
            bands: scores.iter().map(|score| (score.mean, score.sd)).collect(),
            state: state::state(&posterior, &bars, &interests, n_observations),
            scores,
            posterior,
        }
    }

    /// The answered items, by their places in the quiz, and what each answer says.
    fn rows(&self, sheet: &AnswerSheet) -> (Vec<usize>, Vec<Vec<Observation>>) {
        self.designs
            .iter()
            .filter_map(|(item, design)| {
                let answer = sheet.get(&self.quiz.items[*item].id)?;
                Some((*item, design.observe(answer)))
            })
            .unzip()
    }

    fn observed(&self, sheet: &AnswerSheet) -> (Vec<usize>, Posterior, Vec<Vec<Observation>>) {
        let (items, rows) = self.rows(sheet);
        let posterior = Posterior::new(&self.prior, &rows);
        (items, posterior, rows)
    }

    /// What makes interests stand out, after answers with these rows.
    pub(super) fn bars<'s>(
        &'s self,
        covariance: &'s Matrix,
        rows: &'s [Vec<Observation>],
    ) -> Bars<'s> {
        Bars {
            covariance,
            compared: self
                .only_compares
                .then(|| (rows, self.traits.correlations())),
        }
    }

    fn score(&self, sheet: &AnswerSheet, posterior: &Posterior, of: TraitIndex) -> TraitScore {
        let items = self.designs.iter().map(|(item, _)| &self.quiz.items[*item]);
        let told = Told::of(items.filter(|item| item.measures(of)), sheet, of);
        let mean = true_score(posterior.mean()[of.0]);
        let sd = POINTS * posterior.sd(of.0);
        let is_interest = self.traits.get(of).id.domain == Domain::Interest;
        let by_order = told.is_compared() && is_interest;
        TraitScore {
            of,
            keyed: told.keyed(),
            predicted: told
                .predicted(posterior, of)
                .or_else(|| by_order.then_some(Predicted { score: mean, sd })),
            coverage: told.coverage(),
            mean,
            sd,
        }
    }
}
