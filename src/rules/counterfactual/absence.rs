//! Which answers carry a place: each is left out once.

use crate::Scoring;
use crate::counterfactual::{Goal, rank_of};
use crate::ranking::Ranking;
use model::answers::AnswerSheet;

/// An answer without which a career loses its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// The item, by its place in the quiz.
    pub item: usize,
    /// The place that is lost; [`Goal::List`] also where no list is left.
    pub loses: Goal,
    /// The rank that the career has without the answer.
    pub rank: usize,
}

impl Scoring {
    /// The answers without which a career is no longer first, or no longer on the list; exact, each
    /// sheet is scored.
    pub(super) fn carried_by(
        &self,
        sheet: &AnswerSheet,
        ranking: &Ranking,
        career: usize,
    ) -> Vec<Absence> {
        let held: Vec<Goal> = Goal::ALL
            .into_iter()
            .filter(|goal| goal.is_reached(ranking, career))
            .collect();
        if held.is_empty() {
            return Vec::new();
        }
        let without = |item: usize| {
            let mut sheet = sheet.clone();
            sheet.withdraw(&self.quiz.items[item].id);
            let ranking = self.ranking(&sheet);
            let mut lost = held
                .iter()
                .filter(|goal| !goal.is_reached(&ranking, career));
            Some(Absence {
                item,
                loses: *lost.next()?,
                rank: rank_of(&ranking, career),
            })
        };
        let items = self.designs.iter().map(|(item, _)| *item);
        items
            .filter(|item| sheet.get(&self.quiz.items[*item].id).is_some())
            .filter_map(without)
            .collect()
    }
}
