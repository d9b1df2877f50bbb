//! How far answers can push a score: what a condition on it can ask for.

use crate::respondent::best_first;
use crate::step::n_steps;
use catalog::{Catalog, Reach};
use model::answers::{Answer, AnswerSheet};
use model::id::ItemId;
use model::quiz::{Favourites, Item, Load, Quiz, Response};
use model::traits::TraitIndex;
use rules::posterior::Posterior;
use rules::{Scoring, TraitScore};

/// The standard normal quantile of 1 − [`DECIDED`](rules::DECIDED): so many errors above a bar,
/// a score has clearly cleared it.
const CLEAR: f64 = 0.841_621_233_572_914_3;

/// For each trait, how far the answers to the quizzes of a catalog can push it; `None` for a trait
/// that no quiz measures.
pub fn bounds(catalog: &Catalog) -> Vec<Option<Reach>> {
    let traits = || (0..catalog.traits.len()).map(TraitIndex);
    let mut reach: Vec<Option<Reach>> = vec![None; catalog.traits.len()];
    for quiz in &catalog.quizzes {
        let scoring = Scoring::new(&catalog.traits, quiz, &[], &[]);
        let form = Form::new(quiz, &scoring);
        for of in traits().filter(|of| quiz.measures(*of)) {
            let [worst, best] = [-1.0, 1.0].map(|sign| form.extreme(of, sign));
            let (low, high) = (worst.mean + CLEAR * worst.sd, best.mean - CLEAR * best.sd);
            let so_far = reach[of.0].unwrap_or(Reach { low, high });
            reach[of.0] = Some(Reach {
                low: so_far.low.min(low),
                high: so_far.high.max(high),
            });
        }
    }
    reach
}

/// A quiz with what a full form tells of its traits.
struct Form<'a> {
    quiz: &'a Quiz,
    scoring: &'a Scoring,
    /// What is known after a form in which each rating is answered on its highest step.
    known: Posterior,
    /// The answered items, in the order of the parts of `known`.
    answered: Vec<ItemId>,
}

impl<'a> Form<'a> {
    fn new(quiz: &'a Quiz, scoring: &'a Scoring) -> Self {
        let mut highest = AnswerSheet::default();
        for item in &quiz.items {
            let options = item.response.scored().len();
            let answer = match &item.response {
                Response::Rating { anchors, .. } => Answer::One(n_steps(anchors) - 1),
                Response::Pair(_) | Response::Choice(_) => Answer::One(0),
                Response::Multi(_) | Response::Favourites(_) => Answer::Several(vec![0]),
                Response::Ranking(_) => Answer::Ranked((0..options).collect()),
            };
            give(quiz, &mut highest, item, answer);
        }
        Self {
            quiz,
            scoring,
            known: scoring.posterior(&highest),
            answered: highest.iter().map(|(id, _)| id.clone()).collect(),
        }
    }

    /// The score of a trait after the full form that says most for it (`sign` 1) or against it (−1),
    /// counting what it says of other traits and of how freely somebody says yes.
    fn extreme(&self, of: TraitIndex, sign: f64) -> TraitScore {
        let mut sheet = AnswerSheet::default();
        for item in &self.quiz.items {
            if let Some(answer) = self.strongest(item, of, sign) {
                give(self.quiz, &mut sheet, item, answer);
            }
        }
        let sheets = self.with_favourites(sheet, of, sign);
        let scores = sheets.map(|sheet| self.scoring.trait_score(&sheet, of));
        let further = |a: &TraitScore, b: &TraitScore| (sign * a.mean).total_cmp(&(sign * b.mean));
        scores
            .max_by(further)
            .expect("a form with the favourites or without")
    }

    /// The answer that pulls most; none to favourites, which depend on other answers.
    fn strongest(&self, item: &Item, of: TraitIndex, sign: f64) -> Option<Answer> {
        let pulls = || self.pulls(item, of, sign);
        Some(match &item.response {
            Response::Rating { anchors, .. } => {
                let is_for = sign * self.scoring.points_of(of, self.part(item)) >= 0.0;
                Answer::One(if is_for { n_steps(anchors) - 1 } else { 0 })
            }
            Response::Pair(_) | Response::Choice(_) => Answer::One(best_first(&pulls())[0]),
            Response::Multi(_) => {
                let pulls = pulls();
                Answer::Several((0..pulls.len()).filter(|n| pulls[*n] > 0.0).collect())
            }
            Response::Ranking(_) => Answer::Ranked(best_first(&pulls())),
            Response::Favourites(_) => return None,
        })
    }

    /// The part of the highest answer to a rating in what is known.
    fn part(&self, item: &Item) -> &[f64] {
        let mut parts = self.answered.iter().zip(self.known.parts());
        let own = parts.find(|(id, _)| **id == item.id);
        own.map_or(&[], |(_, part)| part)
    }

    /// What choosing each option pulls.
    fn pulls(&self, item: &Item, of: TraitIndex, sign: f64) -> Vec<f64> {
        let pull = |load: &Load| {
            let with_trait = self.known.covariance().row(load.of.0);
            sign * load.weight * self.scoring.points_of(of, with_trait)
        };
        let options = item.response.scored().iter();
        let pulls = options.map(|option| option.loads.iter().map(pull).sum());
        pulls.collect()
    }

    /// A form as it is, and with favourites: one of them or as many as may be, of the tiles that are not
    /// refused, of all where none is refused, or of just so few that one is left; how much a pick says depends on
    /// what it is picked from.
    fn with_favourites(
        &self,
        sheet: AnswerSheet,
        of: TraitIndex,
        sign: f64,
    ) -> impl Iterator<Item = AnswerSheet> {
        let mut sheets = Vec::new();
        for item in &self.quiz.items {
            let Some(favourites) = item.response.favourites() else {
                continue;
            };
            let order = best_first(&self.pulls(item, of, sign));
            let few = &order[..order.len().min(favourites.most + 1)];
            for offered in [None, Some(&order[..]), Some(few)] {
                for most in [1, favourites.most] {
                    let mut sheet = sheet.clone();
                    if let Some(offered) = offered {
                        self.offer(&mut sheet, favourites, offered);
                    }
                    let shown = sheet.shown(self.quiz, &item.id, favourites);
                    let liked = order.iter().filter(|option| shown.contains(option));
                    let mut picked: Vec<usize> = liked.take(most).copied().collect();
                    picked.sort_unstable();
                    give(self.quiz, &mut sheet, item, Answer::Several(picked));
                    sheets.push(sheet);
                }
            }
        }
        sheets.push(sheet);
        sheets.into_iter()
    }

    /// Refuses every tile but these, which are put one step higher where they are refused.
    fn offer(&self, sheet: &mut AnswerSheet, favourites: &Favourites, offered: &[usize]) {
        for (option, id) in favourites.items.iter().enumerate() {
            let is_offered = offered.contains(&option);
            let is_refused = sheet.get(id) == Some(&Answer::One(0));
            if let Some(item) = self.quiz.item(id)
                && is_offered == is_refused
            {
                give(self.quiz, sheet, item, Answer::One(usize::from(is_offered)));
            }
        }
    }
}

fn give(quiz: &Quiz, sheet: &mut AnswerSheet, item: &Item, answer: Answer) {
    sheet
        .answer(quiz, &item.id, answer)
        .expect("an answer of the item's own shape");
}

#[cfg(test)]
mod tests {
    use super::CLEAR;
    use rules::DECIDED;
    use rules::normal::probability;

    #[test]
    fn a_bar_is_clear_where_rules_take_it_as_decided() {
        assert!((probability(CLEAR) - (1.0 - DECIDED)).abs() < 1e-12);
    }
}
