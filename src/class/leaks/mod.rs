//! What some people of a class who compare their own pages can make out of the published table: nothing that is
//! certain. A value is certain where every class with the same table, and the same pages of theirs, has it; such
//! classes differ in one seat, or in many.

pub(crate) mod chance;

use std::collections::BTreeMap;

use model::chance::below;
use model::id::OptionId;
use model::quiz::Quiz;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::totals::{ItemCounts, item_counts};
use crate::{Seat, Totals};
use chance::{GROUP, ITEM, Value, class, group, is_rare, options, quiz};

/// Of values that say little, one in so many is looked at.
const SOME: usize = 8;

/// Whether, for all that the group knows, somebody else may have the value, and somebody may not.
///
/// Seats can be exchanged without changing the table, so it is enough that one other has it in one class, and one other
/// has it not.
fn is_open(quiz: &Quiz, seats: &[Seat], is_in: &[bool], totals: &Totals, value: Value) -> bool {
    let others: Vec<usize> = (0..seats.len()).filter(|place| !is_in[*place]).collect();
    let have = others
        .iter()
        .filter(|place| value.is_of(&seats[**place]))
        .count();
    if have > 0 && have < others.len() {
        return true;
    }
    let looks_alike = |changed: &[usize], with: usize| {
        let mut class = seats.to_vec();
        let mut is_other = false;
        for place in changed {
            if let Some(seat) = value.changed(&seats[*place], with) {
                class[*place] = seat;
                is_other = true;
            }
        }
        is_other && Totals::of(quiz, &class) == *totals
    };
    let one_seat = |with| others.iter().any(|place| looks_alike(&[*place], with));
    let with = value.others(totals);
    let everybody = || {
        let mut class = seats.to_vec();
        for place in &others {
            let mut changed = with
                .iter()
                .filter_map(|with| value.changed(&seats[*place], *with));
            if let Some(seat) = changed.next() {
                class[*place] = seat;
            }
        }
        Totals::of(quiz, &class) == *totals
    };
    with.iter().any(|with| one_seat(*with))
        || with.iter().any(|with| looks_alike(&others, *with))
        || everybody()
}

/// Looks for what a group knows in so many random classes: at all values, or at what some of the group have and few
/// others, and at one in so many of the rest.
fn look_for_leaks(classes: u64, one_in: usize) {
    let quiz = quiz();
    let (mut told, mut leaks) = (0, Vec::new());
    for seed in 0..classes {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let seats = class(5 + below(31, &mut rng), &mut rng);
        let totals = Totals::of(&quiz, &seats);
        assert_eq!(totals.table().is_none(), seats.len() < 10, "{seed}");
        let Some(table) = totals.table() else {
            continue;
        };
        let in_items = table.items.iter().map(|item| 1 + item.alone.len());
        told += table.families.len() + table.interests.len() + in_items.sum::<usize>();
        let is_in = group(&seats, &mut rng);
        let of_group = |value: &Value| {
            let mut group = seats.iter().zip(&is_in).filter(|(_, is_in)| **is_in);
            group.any(|(seat, _)| value.is_of(seat))
        };
        let mut values = Value::all();
        values.retain(|value| {
            is_rare(&seats, *value) && of_group(value) || below(one_in, &mut rng) == 0
        });
        let known = values
            .into_iter()
            .filter(|value| !is_open(&quiz, &seats, &is_in, &totals, *value));
        leaks.extend(known.map(|value| (seed, seats.len(), value)));
    }
    let n = leaks.len();
    leaks.truncate(10);
    assert_eq!(
        n, 0,
        "of {told} figures, by seed, size and value: {leaks:?}"
    );
    assert!(told as u64 > 5 * classes, "something is told: {told}");
}

#[test]
fn four_who_compare_their_pages_know_nothing_of_anybody_else() {
    look_for_leaks(10_000, SOME);
}

#[test]
#[ignore = "takes some minutes: for whoever changes what is told"]
fn four_who_compare_their_pages_know_nothing_in_ten_times_as_many_classes() {
    look_for_leaks(100_000, SOME);
}

/// Every way to share so many among so many options, and *nothing answered* last.
fn ways(of: usize, among: usize) -> Vec<Vec<usize>> {
    if among == 1 {
        return vec![vec![of]];
    }
    let first = |n: usize| {
        let rest = ways(of - n, among - 1).into_iter();
        rest.map(move |rest| [vec![n], rest].concat())
    };
    (0..=of).flat_map(first).collect()
}

/// Of one item nothing is left out: all classes of these sizes, all groups of up to four.
#[test]
fn no_class_gives_away_by_one_item_what_anybody_chose() {
    for (n, n_options) in [
        (12, 2),
        (17, 2),
        (12, 3),
        (17, 3),
        (18, 3),
        (23, 3),
        (17, 4),
    ] {
        let options = options(n_options);
        let mut alike: BTreeMap<String, Vec<Vec<usize>>> = BTreeMap::new();
        for way in ways(n, n_options + 1) {
            let chosen = way.iter().enumerate();
            let chosen = chosen.flat_map(|(of, n)| std::iter::repeat_n(options.get(of), *n));
            let chosen: Vec<Option<&OptionId>> = chosen
                .map(|option| option.map(|option| &option.id))
                .collect();
            let told: Option<ItemCounts> = item_counts(ITEM[0].clone(), &options, &chosen);
            alike.entry(format!("{told:?}")).or_default().push(way);
        }
        let groups = (1..=GROUP).flat_map(|size| ways(size, n_options + 1));
        for group in groups {
            let left = n - group.iter().sum::<usize>();
            for (told, ways) in &alike {
                let fits = |way: &&Vec<usize>| way.iter().zip(&group).all(|(n, own)| n >= own);
                let fitting: Vec<&Vec<usize>> = ways.iter().filter(fits).collect();
                for option in 0..=n_options {
                    let others = |way: &&Vec<usize>| way[option] - group[option];
                    let most = fitting.iter().map(others).max();
                    let fewest = fitting.iter().map(others).min();
                    let is_known = most == Some(0) || fewest == Some(left);
                    assert!(!is_known, "{n} {group:?} {option}: {told}");
                }
            }
        }
    }
}
