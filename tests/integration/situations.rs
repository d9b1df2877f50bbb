//! The situations for a class discussion: what each option leans to, and when there is no list.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use boussole::answers::{Answer, AnswerSheet};
use boussole::audit::Population;
use boussole::audit::respondent::Simulation;
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::quiz::{Quiz, Response, ScoredOption};
use boussole::rules::{Scoring, State};

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("the built-in set is sound")
});

fn quiz() -> &'static Quiz {
    CATALOG.quiz("situations").expect("built in")
}

/// The options of an item, and whether they tell a level.
fn options(response: &Response) -> (&[ScoredOption], bool) {
    match response {
        Response::Multi(options) => (options, true),
        Response::Choice(options) | Response::Ranking(options) | Response::Pair(options) => {
            (options, false)
        }
        Response::Rating { .. } | Response::Favourites(_) => panic!("a situation is no rating"),
    }
}

fn state(multi: impl Fn(usize) -> Vec<usize>) -> State {
    let mut sheet = AnswerSheet::default();
    for item in &quiz().items {
        if let Response::Multi(options) = &item.response {
            sheet
                .answer(quiz(), &item.id, Answer::Several(multi(options.len())))
                .expect("options");
        }
    }
    let (families, profiles) = (&CATALOG.families, &CATALOG.profiles);
    let scoring = Scoring::new(&CATALOG.traits, quiz(), families, profiles);
    scoring.recommend(&sheet).state
}

#[test]
fn each_option_leans_to_another_trait_and_each_trait_is_offered_alike() {
    // For each trait, how often it is compared and how often it may be ticked.
    let mut offered: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for item in &quiz().items {
        let (options, tells_a_level) = options(&item.response);
        let mut in_item = Vec::new();
        for option in options {
            let [load] = option.loads.as_slice() else {
                panic!("{} leans to one trait", option.id);
            };
            assert!((load.weight - 1.0).abs() < 1e-12);
            assert!(!in_item.contains(&load.of), "{} twice", item.id);
            in_item.push(load.of);
            let name = CATALOG.traits.get(load.of).id.to_string();
            let counts = offered.entry(name).or_default();
            if tells_a_level {
                counts.1 += 1;
            } else {
                counts.0 += 1;
            }
        }
    }
    assert_eq!(quiz().items.len(), 12);
    assert_eq!(offered.len(), 13, "eight interests and five skills");
    for (name, counts) in offered {
        let expected = if name.ends_with("/interest") {
            (3, 3)
        } else {
            (0, 3)
        };
        assert_eq!(counts, expected, "{name}");
    }
}

#[test]
fn nothing_ticked_and_everything_ticked_make_no_list() {
    // Each interest was passed over in all three lists.
    assert_eq!(state(|_| Vec::new()), State::NothingAttractsYet);
    assert_eq!(state(|n| (0..n).collect()), State::Flat);
}

#[test]
fn what_careers_ask_about_the_situation_is_asked_in_the_same_words() {
    let orientation = CATALOG.quiz("orientation").expect("built in");
    for question in &quiz().context {
        assert_eq!(orientation.question(&question.id), Some(question));
    }
}

#[test]
fn a_nudge_changes_one_answer_by_the_least() {
    let people = Simulation::new(&CATALOG.traits, quiz(), 5, Population::TYPICAL);
    for number in 0..60 {
        let person = people.person(number);
        let nudged = people.nudged(&person);
        let changed: Vec<(&Answer, &Answer)> = quiz()
            .items
            .iter()
            .filter_map(|item| Some((person.sheet.get(&item.id)?, nudged.get(&item.id)?)))
            .filter(|(before, after)| before != after)
            .collect();
        assert_eq!(changed.len(), 1, "person {number}");
        match changed[0] {
            (Answer::Several(before), Answer::Several(after)) => {
                assert_eq!(before.len().abs_diff(after.len()), 1);
            }
            (Answer::Ranked(before), Answer::Ranked(after)) => {
                let moved = before.iter().zip(after).filter(|(a, b)| a != b).count();
                assert_eq!(moved, 2, "two neighbours change places");
            }
            (before, after) => assert!(
                matches!((before, after), (Answer::One(a), Answer::One(b)) if a != b),
                "{before:?} {after:?}"
            ),
        }
    }
}
