//! The answer that decides most: each is left out once.

use crate::Scoring;
use crate::recommendation::{FamilyStanding, Recommendation, State};
use crate::threads::{Decisive, Without, first_largest};
use model::answers::AnswerSheet;
use model::quiz::Response;

/// An answer that moves less than this of the families' chances decides nothing worth a question.
pub const WORTH_ASKING: f64 = 0.05;

impl Scoring {
    /// The answer that moves most; favourites were answered on their tiles, and are not left out as one.
    pub(super) fn decisive(&self, sheet: &AnswerSheet, found: &Recommendation) -> Option<Decisive> {
        if found.state != State::Ok {
            return None;
        }
        let answered = self.designs.iter().filter_map(|(item, _)| {
            let asked = &self.quiz.items[*item];
            let is_pick = matches!(asked.response, Response::Favourites(_));
            (!is_pick && sheet.get(&asked.id).is_some()).then_some(*item)
        });
        let before = &found.families;
        let left_out = answered.map(|item| {
            let mut sheet = sheet.clone();
            sheet.withdraw(&self.quiz.items[item].id);
            let after = self.evaluate(&sheet).lists.families;
            (moved(before, &after), (item, after))
        });
        let (moves, (item, after)) = first_largest(left_out)?;
        let without = without(before, &after)?;
        (moves >= WORTH_ASKING).then_some(Decisive {
            item,
            moves,
            without,
        })
    }
}

/// The chance of a family among others.
fn chance(of: &[FamilyStanding], family: usize) -> f64 {
    let mut all = of.iter();
    all.find(|other| other.family == family)
        .map_or(0.0, |other| other.p_best)
}

/// Half the sum of the differences.
fn moved(before: &[FamilyStanding], after: &[FamilyStanding]) -> f64 {
    let differences = before
        .iter()
        .map(|of| (of.p_best - chance(after, of.family)).abs());
    0.5 * differences.sum::<f64>()
}

/// What is otherwise: the first family, or else the chance that differs most.
fn without(before: &[FamilyStanding], after: &[FamilyStanding]) -> Option<Without> {
    let (first, instead) = (before.first()?.family, after.first()?.family);
    if first != instead {
        return Some(Without::Front {
            family: first,
            instead,
        });
    }
    let gains = before.iter().map(|of| {
        let gain = chance(after, of.family) - of.p_best;
        (gain.abs(), (of.family, gain))
    });
    let (_, (family, gain)) = first_largest(gains)?;
    Some(if gain < 0.0 {
        Without::Lower { family }
    } else {
        Without::Higher { family }
    })
}
