//! The smallest set of other answers: iterative deepening with branch and bound.

use crate::Scoring;
use crate::counterfactual::lead::Leads;
use crate::counterfactual::most::Most;
use crate::counterfactual::moves::Menu;
use crate::counterfactual::{AnswerChange, AnswerPath, Goal, Least};
use crate::person::Person;
use model::answers::AnswerSheet;

/// The most answers that are looked for.
pub const MOST_ANSWERS: usize = 6;

/// The most work that is done for one goal, in bounds: so the time has an end, and the
/// same answers always give the same result.
pub const MOST_WORK: usize = 300_000;

/// The work of scoring a sheet, in bounds.
const SCORING: usize = 500;

impl Scoring {
    /// The fewest other answers that reach a goal, or that there are none.
    pub(super) fn fewest_answers(
        &self,
        sheet: &AnswerSheet,
        person: &Person<'_>,
        career: usize,
        goal: Goal,
    ) -> AnswerPath {
        let reaches = |changes: &[AnswerChange]| {
            goal.is_reached(&self.ranking(&self.changed(sheet, changes)), career)
        };
        let offers = self.other_offers(person);
        let is_enough = |change: &&AnswerChange| reaches(std::slice::from_ref(*change));
        if let Some(change) = offers.iter().find(is_enough) {
            return AnswerPath::Change {
                changes: vec![change.clone()],
                least: Least::Answers,
            };
        }
        let menus = self.menus(person);
        let n_rivals = Most::n_rivals(menus.len(), MOST_ANSWERS);
        Search {
            leads: Leads::new(self, person, career, goal, n_rivals),
            work_left: MOST_WORK,
            reaches: &reaches,
        }
        .path(menus)
        .known_in_part(!offers.is_empty())
    }

    /// The sheet with other answers.
    ///
    /// Changes that the quiz does not allow are left out; those of an [`AnswerPath`] are allowed.
    pub fn changed(&self, sheet: &AnswerSheet, changes: &[AnswerChange]) -> AnswerSheet {
        let mut other = sheet.clone();
        for change in changes {
            let item = &self.quiz.items[change.item].id;
            // A move is of the shape of its item.
            let _ = other.answer(&self.quiz, item, change.to.clone());
        }
        other
    }
}

struct Search<'a> {
    leads: Leads<'a>,
    work_left: usize,
    /// Whether a changed sheet, scored like any other, reaches the goal.
    reaches: &'a dyn Fn(&[AnswerChange]) -> bool,
}

/// What may be changed, and the most that it does.
struct Choice {
    /// The most telling first.
    menus: Vec<Menu>,
    /// For each menu the nearest one before it that is like it.
    twins: Vec<Option<usize>>,
    most: Most,
}

/// A set of moves: for each the place of its menu and its own there.
#[derive(Clone, Default)]
struct Set {
    moves: Vec<(usize, usize)>,
    steps: usize,
}

impl Search<'_> {
    fn path(mut self, mut menus: Vec<Menu>) -> AnswerPath {
        let nowhere = self.leads.nowhere();
        if !self
            .leads
            .may_reach(&nowhere, &Most::of_all(&menus, &self.leads))
        {
            return AnswerPath::Never;
        }
        // What helps most against the strongest rival; equal ones stay in the order of their ids.
        menus.sort_by(|a, b| self.leads.help(b).total_cmp(&self.leads.help(a)));
        let twin = |of: usize| {
            (0..of)
                .rev()
                .find(|before| menus[*before].is_like(&menus[of]))
        };
        let choice = Choice {
            twins: (0..menus.len()).map(twin).collect(),
            most: Most::new(&menus, &self.leads, MOST_ANSWERS),
            menus,
        };
        for n in 1..=MOST_ANSWERS.min(choice.menus.len()) {
            let mut best = None;
            self.descend(&choice, (0, n), &nowhere, &mut Set::default(), &mut best);
            let is_whole = self.work_left > 0;
            if let Some(best) = best {
                return AnswerPath::Change {
                    changes: choice.changes(&best),
                    least: if is_whole {
                        Least::Steps
                    } else {
                        Least::Answers
                    },
                };
            }
            if !is_whole {
                return AnswerPath::NotWithin(n - 1);
            }
        }
        if choice.menus.len() <= MOST_ANSWERS {
            // Every set was looked at.
            return AnswerPath::Never;
        }
        AnswerPath::NotWithin(MOST_ANSWERS)
    }

    /// Adds `n` moves from the menus `start..` to a set, in all ways that may be better than the best.
    fn descend(
        &mut self,
        choice: &Choice,
        (start, n): (usize, usize),
        shift: &[f64],
        set: &mut Set,
        best: &mut Option<Set>,
    ) {
        if n == 0 {
            self.work_left = self.work_left.saturating_sub(SCORING);
            if (self.reaches)(&choice.changes(set)) {
                *best = Some(set.clone());
            }
            return;
        }
        for menu in start..=choice.menus.len() - n {
            if !self.may_reach(choice, (menu, n), shift, set, best.as_ref()) {
                // Nor with the menus after it alone.
                return;
            }
            let first = match choice.twins[menu].map(|twin| set.of(twin)) {
                // Of two that are alike the one before is changed first, and by the earlier move.
                Some(None) => continue,
                Some(Some(of)) => of,
                None => 0,
            };
            for (of, r#move) in choice.menus[menu].moves.iter().enumerate().skip(first) {
                let shift: Vec<f64> = shift
                    .iter()
                    .zip(&r#move.shift)
                    .map(|(a, b)| a + b)
                    .collect();
                set.moves.push((menu, of));
                set.steps += r#move.steps;
                if self.may_reach(choice, (menu + 1, n - 1), &shift, set, best.as_ref()) {
                    self.descend(choice, (menu + 1, n - 1), &shift, set, best);
                }
                set.moves.pop();
                set.steps -= r#move.steps;
            }
        }
    }

    /// Whether `n` more moves from the menus `start..` may reach the goal in fewer steps than the best;
    /// always `false` once no work is left.
    fn may_reach(
        &mut self,
        choice: &Choice,
        (start, n): (usize, usize),
        shift: &[f64],
        set: &Set,
        best: Option<&Set>,
    ) -> bool {
        let steps = match best {
            None => usize::MAX,
            Some(best) if best.steps > set.steps => best.steps - set.steps - 1,
            Some(_) => return false,
        };
        self.work_left = self.work_left.saturating_sub(1);
        self.work_left > 0
            && self
                .leads
                .may_reach(shift, choice.most.gains(start, n, steps))
    }
}

impl Choice {
    fn changes(&self, set: &Set) -> Vec<AnswerChange> {
        let change = |(menu, of): &(usize, usize)| AnswerChange {
            item: self.menus[*menu].item,
            to: self.menus[*menu].moves[*of].to.clone(),
        };
        set.moves.iter().map(change).collect()
    }
}

impl Set {
    /// The move of a menu, if the set has one.
    fn of(&self, menu: usize) -> Option<usize> {
        let mut moves = self.moves.iter();
        moves.find(|(place, _)| *place == menu).map(|(_, of)| *of)
    }
}
