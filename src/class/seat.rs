//! What the page of one seat adds to the totals.

use std::collections::{BTreeMap, BTreeSet};

use model::answers::Answer;
use model::id::{DimensionId, FamilyId, ItemId, OptionId};
use model::quiz::Shape;
use report::scored::Scored;

/// The finished page of a seat that did not erase it, as far as totals look at it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seat {
    /// The families among its leads; [`SHOWN`](rules::rank::SHOWN) at most.
    pub families: BTreeSet<FamilyId>,
    /// The interests in the upper band.
    pub interests: BTreeSet<DimensionId>,
    /// What was chosen, of each answered item that asks for one thing, or for an order: then what stands first.
    pub choices: BTreeMap<ItemId, OptionId>,
}

impl Seat {
    /// What a scored sheet shows; no family where its page shows the same careers to everybody.
    pub fn of(scored: &Scored<'_>) -> Self {
        let subject = scored.subject();
        let families = scored.leads().into_iter().map(|found| found.family);
        let interests = scored.high_interests().into_iter();
        let choices = subject.quiz.items.iter().filter_map(|item| {
            let first = match (subject.sheet.get(&item.id)?, item.response.shape()) {
                (Answer::One(place), Shape::One) => place,
                (Answer::Ranked(places), Shape::Ranked) => places.first()?,
                (Answer::One(_) | Answer::Several(_) | Answer::Ranked(_), _) => return None,
            };
            let chosen = item.response.scored().get(*first)?;
            Some((item.id.clone(), chosen.id.clone()))
        });
        Self {
            families: families
                .map(|family| subject.families[family].id.clone())
                .collect(),
            interests: interests
                .map(|interest| interest.dimension.clone())
                .collect(),
            choices: choices.collect(),
        }
    }
}
