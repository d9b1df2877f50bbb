//! Signs of careless answers: who is asked to look again, and at what.

use std::sync::LazyLock;

use boussole::answers::{Answer, AnswerSheet};
use boussole::audit::Population;
use boussole::audit::respondent::Simulation;
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::quiz::{Quiz, Response};
use boussole::rules::careless::{Careless, FALSE_ALARMS, Sign, SignKind};
use boussole::traits::Domain;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("the built-in set is sound")
});

fn quiz() -> &'static Quiz {
    CATALOG.quiz("orientation").expect("built in")
}

/// How many interest items there are.
const LIKES: usize = 48;

/// The items behind the tiles as a person may be asked them: one of each trait after the other, interests
/// first.
fn order() -> Vec<usize> {
    let items = &quiz().items;
    let rank = |place: usize| {
        let Response::Rating { measures, .. } = &items[place].response else {
            return None;
        };
        let of = measures[0].of;
        let before = items[..place].iter().filter(|item| item.measures(of));
        let domain = CATALOG.traits.get(of).id.domain;
        (domain != Domain::Topic).then_some((domain == Domain::Skill, before.count(), of, place))
    };
    let mut ranked: Vec<_> = (0..items.len()).filter_map(rank).collect();
    ranked.sort_unstable();
    ranked.into_iter().map(|(.., place)| place).collect()
}

fn person(number: u64) -> AnswerSheet {
    Simulation::new(&CATALOG.traits, quiz(), 11, Population::NOMINAL)
        .person(number)
        .sheet
}

fn rate(sheet: &mut AnswerSheet, places: &[usize], step: impl Fn(usize) -> usize) {
    for (n, place) in places.iter().enumerate() {
        let item = &quiz().items[*place].id;
        sheet
            .answer(quiz(), item, Answer::One(step(n)))
            .expect("a step");
    }
}

fn signs(sheet: &AnswerSheet) -> Vec<Sign> {
    Careless::new(quiz(), &CATALOG.traits, sheet, &order()).signs(sheet)
}

/// Somebody of whom there is nothing to say.
fn attentive() -> AnswerSheet {
    let mut people = (0..).map(person);
    let found = people.find(|sheet| signs(sheet).is_empty());
    found.expect("nineteen of twenty")
}

fn sign(kind: SignKind, items: &[usize]) -> Sign {
    let items = items.to_vec();
    Sign { kind, items }
}

#[test]
fn hardly_anybody_who_reads_is_asked_to_look_again() {
    let careless = Careless::new(quiz(), &CATALOG.traits, &person(0), &order());
    // Real items are not liked as much as each other: many draws of what they are liked on average.
    let asked = (0..20).map(|seed| {
        let population = Population {
            item_mean: Population::TYPICAL.item_mean,
            ..Population::NOMINAL
        };
        let people = Simulation::new(&CATALOG.traits, quiz(), seed, population);
        let signs = |number| careless.signs(&people.person(number).sheet);
        (0..100).filter(|number| !signs(*number).is_empty()).count()
    });
    let share = asked.sum::<usize>() as f64 / 2_000.0;
    // Two standard errors of a share of .05.
    assert!(share <= FALSE_ALARMS + 0.01, "{share}");
    assert!(share > 0.01, "{share}: cuts that never alarm see nothing");
}

#[test]
fn a_run_of_one_answer_is_shown_where_it_is() {
    let order = order();
    // The middle 20 of the interests with one answer, the last skill items as they were.
    let run = &order[10..30];
    let mut sheet = person(3);
    rate(&mut sheet, run, |_| 3);
    rate(&mut sheet, &order[9..10], |_| 0);
    rate(&mut sheet, &order[30..31], |_| 1);
    assert_eq!(signs(&sheet), [sign(SignKind::SameAnswer, run)]);
}

#[test]
fn one_answer_to_everything_is_said_once_for_each_scale() {
    let order = order();
    let mut sheet = AnswerSheet::default();
    rate(&mut sheet, &order, |_| 2);
    let (interests, skills) = order.split_at(LIKES);
    let same = |items| sign(SignKind::SameAnswer, items);
    let found = signs(&sheet);
    assert_eq!(found[..2], [same(interests), same(skills)]);
    assert!(
        found.iter().all(|s| s.kind != SignKind::LittleVariation),
        "that is no news: {found:?}"
    );
}

#[test]
fn steps_with_other_words_are_another_scale() {
    let mut quiz = quiz().clone();
    let order = order();
    for place in order[..LIKES].iter().step_by(2) {
        let Response::Rating { anchors, .. } = &mut quiz.items[*place].response else {
            panic!("a rating");
        };
        for anchor in anchors {
            anchor.label.fr.push_str(", je crois");
        }
    }
    let mut sheet = AnswerSheet::default();
    rate(&mut sheet, &order[..LIKES], |_| 2);
    let careless = Careless::new(&quiz, &CATALOG.traits, &sheet, &order);
    let half = |first| -> Vec<usize> { order[first..LIKES].iter().step_by(2).copied().collect() };
    let same = |first| sign(SignKind::SameAnswer, &half(first));
    assert_eq!(careless.signs(&sheet)[..2], [same(0), same(1)]);
}

#[test]
fn staying_in_the_middle_varies_little() {
    let order = order();
    let mut sheet = person(5);
    // 2 and 3 in turn, so that no run is long.
    rate(&mut sheet, &order[..LIKES], |n| 2 + n % 2);
    assert_eq!(
        signs(&sheet),
        [sign(SignKind::LittleVariation, &order[..LIKES])]
    );
}

#[test]
fn answers_at_odds_show_those_that_fit_least() {
    let order = order();
    let mut sheet = person(8);
    // Up the steps and again: each trait is liked and disliked.
    rate(&mut sheet, &order[..LIKES], |n| [0, 4, 2, 1, 3][n % 5]);
    let found = signs(&sheet);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].kind, SignKind::HardToRead);
    assert_eq!(found[0].items.len(), 3);
    let places = found[0]
        .items
        .iter()
        .map(|item| order.iter().position(|o| o == item).expect("asked"));
    assert!(places.is_sorted(), "as they were asked");
}

#[test]
fn never_tried_is_missing_and_no_run() {
    let order = order();
    let (_, skills) = order.split_at(LIKES);
    let mut sheet = attentive();
    assert_eq!(signs(&sheet), []);
    rate(&mut sheet, skills, |_| 4);
    assert_eq!(signs(&sheet), []);
}

#[test]
fn of_a_few_answers_nothing_is_said() {
    let order = order();
    for n in 0..10 {
        let mut sheet = AnswerSheet::default();
        rate(&mut sheet, &order[..n], |_| 4);
        assert_eq!(signs(&sheet), [], "{n}");
    }
    let mut sheet = AnswerSheet::default();
    rate(&mut sheet, &order[..14], |_| 4);
    assert_eq!(
        signs(&sheet),
        [sign(SignKind::SameAnswer, &order[..14])],
        "fourteen times the same says enough"
    );
}

#[test]
fn answers_within_two_seconds_are_haste() {
    let order = order();
    let mut sheet = attentive();
    for (n, place) in order.iter().enumerate() {
        let seconds = if n < 40 { 0.8 } else { 5.0 };
        let item = quiz().items[*place].id.clone();
        sheet.seconds.insert(item, seconds);
    }
    assert_eq!(signs(&sheet), [sign(SignKind::Haste, &order[..40])]);
}

#[test]
fn the_order_in_which_items_were_asked_is_what_makes_a_run() {
    let order = order();
    let mut sheet = person(3);
    rate(&mut sheet, &order[10..30], |_| 3);
    // The same sheet, asked so that the equal answers stand apart.
    let mut mixed: Vec<usize> = order[10..30].to_vec();
    for (n, place) in order[..10].iter().chain(&order[30..]).enumerate() {
        mixed.insert((2 * n + 1).min(mixed.len()), *place);
    }
    let careless = Careless::new(quiz(), &CATALOG.traits, &sheet, &mixed);
    let found = careless.signs(&sheet);
    let is_run = |s: &Sign| s.kind == SignKind::SameAnswer && s.items.len() >= 20;
    assert!(!found.iter().any(is_run), "{found:?}");
}

#[test]
fn a_quiz_without_ratings_has_haste_alone() {
    let quiz = CATALOG.quiz("situations").expect("built in");
    let people = Simulation::new(&CATALOG.traits, quiz, 11, Population::NOMINAL);
    let mut sheet = people.person(1).sheet;
    let order: Vec<usize> = (0..quiz.items.len()).collect();
    let of = |sheet: &AnswerSheet| Careless::new(quiz, &CATALOG.traits, sheet, &order).signs(sheet);
    assert_eq!(of(&sheet), []);
    for item in &quiz.items {
        sheet.seconds.insert(item.id.clone(), 1.0);
    }
    assert_eq!(of(&sheet), [sign(SignKind::Haste, &order)]);
}
