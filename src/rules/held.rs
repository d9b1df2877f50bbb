//! Two sheets of one person, of two days: what held, what moved more than chance, what to tell.

use crate::Scoring;
use crate::ranking::Ranking;
use crate::scale::Scale;
use model::answers::{Answer, AnswerSheet};
use model::quiz::{Item, Measure, Response, Role};
use model::traits::{Domain, TraitIndex};

/// An interest moved if its answers differ by more than so many standard errors of what chance does to them.
///
/// The two-sided bound of 5 % for nine interests at once is 2.77.
pub const MOVED: f64 = 2.8;

/// An answer that moved by so many steps is worth telling about.
pub const STEPS: usize = 3;

/// The most answers that are told about.
pub const TOLD: usize = 3;

/// The least answers given twice from which it is told whether an interest moved.
const COMPARABLE: usize = 2;

/// What two sheets of one person have in common, and what not.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// Whether both are one and the same sheet, which counts once.
    pub is_one_sheet: bool,
    /// How many items are answered in both.
    pub twice: usize,
    /// The page of each sheet alone, the earlier one first.
    pub pages: [Ranking; 2],
    /// The families on both pages, by their places in the catalog, in the order of the page of both.
    pub families: Vec<usize>,
    /// The interests of which two answers and more were given twice.
    pub compared: Vec<TraitIndex>,
    /// Those of them that moved more than chance does, in the order of the traits.
    pub moved: Vec<Moved>,
    /// The items, by their places in the quiz, whose answers moved by [`STEPS`] and more: the largest moves, then
    /// the first by id, at most [`TOLD`].
    pub told: Vec<usize>,
    /// The page of both sheets together, without the earlier answers to the interests that moved.
    pub both: Ranking,
}

/// An interest that moved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moved {
    /// Which.
    pub of: TraitIndex,
    /// How many of its answers were given twice.
    pub answers: usize,
    /// By how much their mean rose, as a share of the range, −1 to 1, beyond what the answers to the other interests
    /// rose by.
    pub by: f64,
}

/// A rating that is answered on its scale in both sheets.
struct Twice<'q> {
    at: usize,
    item: &'q Item,
    own: Option<&'q Measure>,
    scale: Scale,
    steps: [usize; 2],
    /// By how much the answer rose, as a share of the range.
    rise: f64,
}

impl Twice<'_> {
    fn is_of(&self, of: TraitIndex) -> bool {
        self.own.is_some_and(|own| own.of == of)
    }

    /// The variance of its rise if the traits stay as they are and all that is the item's own is chance.
    fn chance(&self) -> f64 {
        let Scale {
            spread, loading, ..
        } = self.scale;
        2.0 * spread * spread * (1.0 - loading * loading)
    }
}

impl Scoring {
    /// What held between two sheets of one person, the earlier one first.
    pub fn held(&self, earlier: &AnswerSheet, later: &AnswerSheet) -> Held {
        let twice = self.twice(earlier, later);
        let compared = self.comparable(&twice);
        let moved = moved(&twice, &compared);
        let pages = [earlier, later].map(|sheet| self.ranking(sheet));
        let is_one_sheet = earlier == later;
        let both = if is_one_sheet {
            pages[1].clone()
        } else {
            self.page_of_both(earlier, later, &moved)
        };
        let is_on = |page: &Ranking, family: usize| {
            let mut families = page.families.iter();
            families.any(|of| of.family == family && of.shown)
        };
        let families = both.families.iter().map(|of| of.family);
        let families = families.filter(|of| pages.iter().all(|page| is_on(page, *of)));
        Held {
            is_one_sheet,
            twice: {
                let answered = earlier.iter();
                answered.filter(|(id, _)| later.get(id).is_some()).count()
            },
            families: families.collect(),
            pages,
            told: told(&twice),
            compared,
            moved,
            both,
        }
    }

    /// The interests that moved between two sheets, as [`Scoring::held`] has them.
    pub fn moved(&self, earlier: &AnswerSheet, later: &AnswerSheet) -> Vec<Moved> {
        let twice = self.twice(earlier, later);
        moved(&twice, &self.comparable(&twice))
    }

    fn page_of_both(&self, earlier: &AnswerSheet, later: &AnswerSheet, moved: &[Moved]) -> Ranking {
        let mut left = earlier.clone();
        for item in &self.quiz.items {
            let own = own(item.response.measures());
            if own.is_some_and(|own| moved.iter().any(|moved| moved.of == own.of)) {
                left.withdraw(&item.id);
            }
        }
        let all = later.completed_by(&left);
        self.rank(&self.person_of_two_days(&all, [&left, later]))
    }

    /// The ratings that are answered twice, in the order of their ids.
    fn twice(&self, earlier: &AnswerSheet, later: &AnswerSheet) -> Vec<Twice<'_>> {
        let twice = |at: usize| {
            let item = &self.quiz.items[at];
            let Response::Rating {
                measures, anchors, ..
            } = &item.response
            else {
                return None;
            };
            let step = |sheet: &AnswerSheet| match sheet.get(&item.id) {
                Some(Answer::One(step)) => Some((*step, anchors[*step].value?)),
                _ => None,
            };
            let (before, after) = (step(earlier)?, step(later)?);
            Some(Twice {
                at,
                item,
                own: own(measures),
                scale: Scale::of(anchors),
                steps: [before.0, after.0],
                rise: after.1 - before.1,
            })
        };
        let designs = self.designs.iter();
        designs.filter_map(|(item, _)| twice(*item)).collect()
    }

    fn comparable(&self, twice: &[Twice<'_>]) -> Vec<TraitIndex> {
        let interests = self.traits.of_domain(Domain::Interest);
        let n = |of: TraitIndex| twice.iter().filter(|t| t.is_of(of)).count();
        interests.filter(|of| n(*of) >= COMPARABLE).collect()
    }
}

/// The trait that a rating is of.
fn own(measures: &[Measure]) -> Option<&Measure> {
    measures.iter().find(|measure| measure.role == Role::Own)
}

/// The interests whose answers rose or fell beside those of the others by more than chance.
///
/// With n answers to an interest and m to the others the bar is `2.8 s √(1 − λ²) √(2/n + 2/m)`: a day on which one
/// says yes more freely moves all of them, and is no change of any.
fn moved(twice: &[Twice<'_>], compared: &[TraitIndex]) -> Vec<Moved> {
    let is_compared = |rated: &&Twice<'_>| compared.iter().any(|of| rated.is_of(*of));
    let rated: Vec<&Twice<'_>> = twice.iter().filter(is_compared).collect();
    let of_interest = |of: &TraitIndex| {
        let (own, others): (Vec<&Twice<'_>>, Vec<&Twice<'_>>) =
            rated.iter().copied().partition(|rated| rated.is_of(*of));
        let (n, m) = (own.len() as f64, others.len().max(1) as f64);
        let of_all = others.iter().map(|rated| rated.rise).sum::<f64>() / m;
        let rise = own.iter().map(|rated| {
            let sign = rated.own.map_or(1.0, |own| own.slope().signum());
            sign * (rated.rise - of_all)
        });
        let by = rise.sum::<f64>() / n;
        let chance = |of: &[&Twice<'_>]| of.iter().map(|rated| rated.chance()).sum::<f64>();
        let error = libm::sqrt(chance(&own) / (n * n) + chance(&others) / (m * m));
        (by.abs() > MOVED * error).then_some(Moved {
            of: *of,
            answers: own.len(),
            by,
        })
    };
    compared.iter().filter_map(of_interest).collect()
}

/// The answers that moved most.
fn told(twice: &[Twice<'_>]) -> Vec<usize> {
    let far = |rated: &Twice<'_>| rated.steps[0].abs_diff(rated.steps[1]);
    let mut told: Vec<&Twice<'_>> = twice.iter().filter(|rated| far(rated) >= STEPS).collect();
    told.sort_by(|a, b| far(b).cmp(&far(a)).then_with(|| a.item.id.cmp(&b.item.id)));
    told.into_iter().take(TOLD).map(|rated| rated.at).collect()
}
