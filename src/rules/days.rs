//! What somebody answered on two days, observed together.

use crate::Scoring;
use crate::observe::Observation;
use crate::person::{Observed, Person};
use crate::posterior::{Posterior, Prior};
use model::answers::AnswerSheet;

impl Scoring {
    /// One person by the answers of two days: each answer is an observation of the same traits, with an error of
    /// its own where it was given twice, and each day has its intercepts, since nobody says yes as freely
    /// every day.
    ///
    /// `all` is what holds of them today, where something else than what was observed counts.
    pub(super) fn person_of_two_days<'s>(
        &self,
        all: &'s AnswerSheet,
        days: [&AnswerSheet; 2],
    ) -> Person<'s> {
        let [earlier, today] = days.map(|sheet| self.rows(sheet));
        let (reactions, of_reactions) = self.reactions(all);
        let on = |rows: &[Vec<Observation>], loads: &dyn Fn(&[f64]) -> Vec<f64>| {
            let moved = |row: &Observation| Observation {
                loads: loads(&row.loads),
                ..row.clone()
            };
            let rows = rows.iter().map(|of| of.iter().map(moved).collect());
            rows.collect::<Vec<Vec<Observation>>>()
        };
        let today_and_said = [today.1.clone(), of_reactions].concat();
        let factors = &self.factors;
        let observed = [
            on(&earlier.1, &|loads| factors.on_the_other_day(loads)),
            on(&today_and_said, &|loads| factors.on_this_day(loads)),
        ];
        let prior = Prior::new(&factors.correlations_of_two_days());
        let posterior = Posterior::new(&prior, &observed.concat());
        let observed = Observed {
            items: [earlier.0, today.0].concat(),
            reactions,
            rows: [earlier.1, today.1].concat(),
            posterior: posterior.of_the_first(factors.len()),
        };
        self.person_who(all, observed)
    }
}
