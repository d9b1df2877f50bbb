//! What is published of a class: counts of which nobody can make out one person.

use std::collections::BTreeMap;

use model::id::{DimensionId, FamilyId, ItemId, OptionId};
use model::quiz::{Quiz, ScoredOption, Shape};
use rules::rank::SHOWN;
use serde::{Deserialize, Serialize};

use crate::Seat;

/// How totals are written.
const FORMAT: u32 = 1;

/// At least so many stand behind each figure, and beside it.
const FEWEST: usize = 5;

/// From so many on an option is told on its own; what this is for is argued in the decisions of this member.
const ALONE: usize = 6;

/// The most families that are told: fewer than a page shows, so that nobody can add up what is not told.
const MOST_FAMILIES: usize = SHOWN - 1;

/// The most items that are told.
const MOST_ITEMS: usize = 3;

/// The totals of a class, as they are published once and kept.
///
/// What is hidden, what nobody has and what was never counted look alike: it is not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Totals {
    format: u32,
    table: Option<Table>,
}

/// The figures of a class in which enough pages are finished.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// How many pages are finished and not erased; at least 10.
    pub finished: usize,
    /// How many have the family among their leads, the most frequent first, equals by id; six at most.
    pub families: Vec<Count<FamilyId>>,
    /// How many have the interest in the upper band, in the same order.
    pub interests: Vec<Count<DimensionId>>,
    /// The items that divided the class most, the most first; three at most.
    pub items: Vec<ItemCounts>,
}

/// How many there are of something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count<Id> {
    /// Of what.
    pub id: Id,
    /// How many; at least 5.
    pub count: usize,
}

/// How often the options of an item were chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemCounts {
    /// Which item.
    pub item: ItemId,
    /// The options that are told on their own, the most frequent first, equals in the order of the item; at least one.
    pub alone: Vec<Count<OptionId>>,
    /// The others, in the order of the item; who answered nothing is counted with them.
    pub others: Vec<OptionId>,
    /// How many chose one of those, or answered nothing; at least 6.
    pub together: usize,
}

impl Totals {
    /// The totals of the finished pages of a quiz; the order of seats changes nothing.
    pub fn of(quiz: &Quiz, seats: &[Seat]) -> Self {
        let n = seats.len();
        let table = (n >= 2 * FEWEST).then(|| {
            let mut families = told(seats.iter().flat_map(|seat| &seat.families), n);
            without_the_rest(&mut families, MOST_FAMILIES);
            Table {
                finished: n,
                families,
                interests: told(seats.iter().flat_map(|seat| &seat.interests), n),
                items: items(quiz, seats),
            }
        });
        Self {
            format: FORMAT,
            table,
        }
    }

    /// The figures; `None` where fewer than ten pages are finished.
    pub fn table(&self) -> Option<&Table> {
        self.table.as_ref()
    }

    /// Whether it is written as totals are today.
    pub(crate) fn is_known(&self) -> bool {
        self.format == FORMAT
    }
}

/// How many of `n` have each thing, where that may be told: at least five do, and at least five do not.
fn told<'s, Id: Clone + Ord + 's>(had: impl Iterator<Item = &'s Id>, n: usize) -> Vec<Count<Id>> {
    let mut counts: BTreeMap<&Id, usize> = BTreeMap::new();
    for id in had {
        *counts.entry(id).or_default() += 1;
    }
    let may_be_told = |count: usize| count >= FEWEST && n - count >= FEWEST;
    let told = counts.into_iter().filter(|(_, count)| may_be_told(*count));
    let count = |(id, count): (&Id, usize)| Count {
        id: id.clone(),
        count,
    };
    let mut told: Vec<Count<Id>> = told.map(count).collect();
    told.sort_by_key(|count| std::cmp::Reverse(count.count));
    told
}

/// Keeps the `most` most frequent, and none of those that are as frequent as the first that has no room.
fn without_the_rest<Id>(counts: &mut Vec<Count<Id>>, most: usize) {
    if let Some(first_left_out) = counts.get(most).map(|count| count.count) {
        counts.retain(|count| count.count > first_left_out);
    }
}

/// The items that divided the class most: whose cells are most alike in size, first.
fn items(quiz: &Quiz, seats: &[Seat]) -> Vec<ItemCounts> {
    let asked = quiz.items.iter();
    let counted = asked.filter(|item| matches!(item.response.shape(), Shape::One | Shape::Ranked));
    let told = counted.filter_map(|item| {
        let chosen = seats.iter().map(|seat| seat.choices.get(&item.id));
        item_counts(
            item.id.clone(),
            item.response.scored(),
            &chosen.collect::<Vec<_>>(),
        )
    });
    let mut told: Vec<ItemCounts> = told.collect();
    // The chance that two by chance are in the same cell; equals in the order of the quiz.
    told.sort_by_key(|item| {
        let alone = item.alone.iter().map(|count| count.count);
        let cells = alone.chain([item.together]);
        cells.map(|count| count * count).sum::<usize>()
    });
    told.truncate(MOST_ITEMS);
    told
}

/// What is told of one item: each option that six chose, and the others together. Where the others are fewer than
/// six, the least frequent option joins them; `None` where no option is left on its own.
pub(crate) fn item_counts(
    item: ItemId,
    options: &[ScoredOption],
    chosen: &[Option<&OptionId>],
) -> Option<ItemCounts> {
    let chose = |option: &OptionId| chosen.iter().filter(|own| **own == Some(option)).count();
    let counts = options.iter().map(|option| Count {
        id: option.id.clone(),
        count: chose(&option.id),
    });
    let mut alone: Vec<Count<OptionId>> = counts.filter(|count| count.count >= ALONE).collect();
    alone.sort_by_key(|count| std::cmp::Reverse(count.count));
    let together = |alone: &[Count<OptionId>]| {
        chosen.len() - alone.iter().map(|count| count.count).sum::<usize>()
    };
    if together(&alone) < ALONE {
        alone.pop();
    }
    if alone.is_empty() {
        return None;
    }
    let others = options.iter().map(|option| &option.id);
    let others = others.filter(|id| alone.iter().all(|count| count.id != **id));
    Some(ItemCounts {
        item,
        others: others.cloned().collect(),
        together: together(&alone),
        alone,
    })
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::ChaCha8Rng;

    use super::{Count, Totals, without_the_rest};
    use crate::Seat;
    use crate::leaks::chance::{self, FAMILY, INTEREST, ITEM, OPTION};

    fn liking(n: usize, of: usize) -> Vec<Seat> {
        let seat = |place| Seat {
            interests: (place < n)
                .then(|| INTEREST[0].clone())
                .into_iter()
                .collect(),
            families: (place < n).then(|| FAMILY[0].clone()).into_iter().collect(),
            ..Seat::default()
        };
        (0..of).map(seat).collect()
    }

    fn json(seats: &[Seat]) -> String {
        serde_json::to_string(&Totals::of(&chance::quiz(), seats)).expect("names and numbers")
    }

    #[test]
    fn hidden_and_empty_and_zero_look_alike() {
        let nobody = json(&liking(0, 20));
        assert_eq!(
            nobody,
            r#"{"format":1,"table":{"finished":20,"families":[],"interests":[],"items":[]}}"#
        );
        for hidden in [1, 4, 16, 20] {
            assert_eq!(json(&liking(hidden, 20)), nobody, "{hidden}");
        }
        for told in [5, 15] {
            assert_ne!(json(&liking(told, 20)), nobody, "{told}");
        }
        let too_few = r#"{"format":1,"table":null}"#;
        for (n, of) in [(0, 0), (0, 9), (5, 9)] {
            assert_eq!(json(&liking(n, of)), too_few, "{n} of {of}");
        }
    }

    #[test]
    fn an_option_of_six_is_told_alone_and_the_others_together() {
        let chosen = |counts: [usize; 4]| -> String {
            let of = |(option, n): (usize, usize)| {
                let seat = Seat {
                    choices: [(ITEM[0].clone(), OPTION[option].clone())].into(),
                    ..Seat::default()
                };
                std::iter::repeat_n(seat, n)
            };
            let seats: Vec<Seat> = counts.into_iter().enumerate().flat_map(of).collect();
            let totals = Totals::of(&chance::quiz(), &seats);
            let item = totals
                .table()
                .and_then(|table| table.items.first().cloned());
            item.map_or_else(String::new, |item| {
                let alone: Vec<usize> = item.alone.iter().map(|count| count.count).collect();
                format!("{alone:?} {}", item.together)
            })
        };
        // The sample of the class page.
        assert_eq!(chosen([14, 9, 6, 0]), "[14, 9] 6");
        assert_eq!(chosen([12, 11, 2, 4]), "[12, 11] 6");
        assert_eq!(chosen([7, 8, 7, 7]), "[8, 7, 7] 7");
        assert_eq!(chosen([20, 4, 1, 0]), "", "no two cells of six");
        assert_eq!(chosen([5, 5, 5, 5]), "", "none of six");
    }

    #[test]
    fn the_order_of_seats_changes_nothing() {
        let mut seats = chance::class(30, &mut ChaCha8Rng::seed_from_u64(1));
        let told = json(&seats);
        seats.reverse();
        assert_eq!(json(&seats), told);
        seats.rotate_left(9);
        assert_eq!(json(&seats), told);
    }

    #[test]
    fn no_family_is_told_before_one_that_is_as_frequent() {
        let kept = |counts: &[usize]| {
            let of = |count: &usize| Count {
                id: (),
                count: *count,
            };
            let mut counts: Vec<Count<()>> = counts.iter().map(of).collect();
            without_the_rest(&mut counts, 3);
            counts.len()
        };
        assert_eq!(kept(&[9, 8]), 2);
        assert_eq!(kept(&[9, 8, 7]), 3);
        assert_eq!(kept(&[9, 8, 7, 6]), 3);
        assert_eq!(kept(&[9, 8, 7, 7]), 2);
        assert_eq!(kept(&[9, 9, 9, 9]), 0);
    }
}
