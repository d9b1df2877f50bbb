//! The order of a quiz, moving in it, and the time it takes.

use std::collections::BTreeSet;
use std::sync::Arc;

use boussole::answers::{Answer, AnswerError, Guess};
use boussole::entry::{Entry, Header};
use boussole::flow::{Act, Administration};
use boussole::id::ProfileId;
use boussole::quiz::{Quiz, Shape};
use boussole::session::{Asked, Part, Session, Step, entries, order};
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::instrument::{instrument, instrument_of};
use crate::sample::{opened, quiz, traits};

fn item_at(step: Step) -> Option<usize> {
    match step {
        Step::Item(place) => Some(place),
        Step::Question(_) => None,
    }
}

fn steps(seed: u64) -> Vec<Step> {
    order(&quiz(), &traits(), &mut ChaCha8Rng::seed_from_u64(seed))
}

fn session(quiz: &Quiz) -> Session {
    let steps = (0..quiz.items.len()).map(Step::Item).collect();
    Session::full(instrument_of(quiz), steps)
}

#[test]
fn a_seed_gives_one_order() {
    let ids = [
        "like-graph",
        "like-listen",
        "like-proof",
        "any-of",
        "one-of",
        "in-order",
        "either",
        "can-listen",
        "can-prove",
        "shifts",
        "study",
    ];
    let quiz = quiz();
    let named: Vec<&str> = steps(2026)
        .iter()
        .map(|step| match step {
            Step::Item(at) => quiz.items[*at].id.as_str(),
            Step::Question(at) => quiz.context[*at].id.as_str(),
        })
        .collect();
    assert_eq!(named, ids);
}

#[test]
fn the_blocks_follow_each_other_and_everything_is_asked_once() {
    for seed in 0..100 {
        let steps = steps(seed);
        let block = |step: &Step| match step {
            Step::Item(0..=2) => 0,
            Step::Item(5..=8) => 1,
            Step::Item(3..=4) => 2,
            Step::Item(_) => unreachable!("nine items"),
            Step::Question(_) => 3,
        };
        assert!(steps.iter().map(block).is_sorted(), "{seed}: {steps:?}");
        // Two of the three interest ratings measure the same trait: the third goes between.
        assert_eq!(steps[1], Step::Item(2), "{seed}");
        assert_eq!(steps[9..], [Step::Question(0), Step::Question(1)]);
        let mut sorted = steps[..9].to_vec();
        sorted.sort_by_key(|step| format!("{step:?}"));
        sorted.dedup();
        assert_eq!(sorted.len(), 9);
    }
}

#[test]
fn batteries_come_first_each_in_an_order_of_its_own_and_then_the_favourites() {
    let quiz = opened();
    let mut orders = BTreeSet::new();
    for seed in 0..60 {
        let steps = order(&quiz, &traits(), &mut ChaCha8Rng::seed_from_u64(seed));
        let mut places: Vec<usize> = steps.iter().map_while(|step| item_at(*step)).collect();
        orders.insert(places[..5].to_vec());
        assert_eq!(places.remove(5), 5, "{seed}: the favourites");
        places[..3].sort_unstable();
        places[3..5].sort_unstable();
        assert_eq!(places[..5], [0, 1, 2, 3, 4], "{seed}");
    }
    assert_eq!(orders.len(), 12, "every order of three and of two");
}

#[test]
fn one_can_go_back_and_forward_without_losing_answers() {
    let quiz = quiz();
    let mut session = session(&quiz);
    assert!(!session.back(), "nothing is before the first");
    session
        .answer(Answer::One(2), None)
        .expect("the test set-up holds");
    session
        .answer(Answer::One(1), None)
        .expect("the test set-up holds");
    assert!(session.back() && session.back());
    assert!(session.is_behind());
    assert_eq!(session.current_answer(), Some(Answer::One(2)));
    session.forward();
    assert_eq!(session.current_answer(), Some(Answer::One(1)));
    session.back();
    session.jump_forward();
    assert_eq!(session.progress().place, 3);
    assert_eq!(session.sheet().len(), 2);
}

#[test]
fn skipping_takes_an_answer_back() {
    let quiz = quiz();
    let mut session = session(&quiz);
    session
        .answer(Answer::One(2), Some(4.0))
        .expect("the test set-up holds");
    session.back();
    session.skip();
    assert!(session.sheet().is_empty() && session.sheet().seconds.is_empty());
    assert_eq!(session.progress().left, 8);
}

#[test]
fn a_wrong_answer_changes_nothing() {
    let quiz = quiz();
    let mut session = session(&quiz);
    assert_eq!(
        session.answer(Answer::One(7), None),
        Err(AnswerError::NoSuchOption)
    );
    assert_eq!(
        session.answer(Answer::Several(vec![]), None),
        Err(AnswerError::WrongShape)
    );
    assert_eq!(session.progress().place, 1);
    for _ in 0..20 {
        session.skip();
    }
    assert!(session.is_finished() && session.current().is_none());
    assert_eq!(
        session.answer(Answer::One(0), None),
        Err(AnswerError::NotAsked)
    );
}

#[test]
fn context_questions_are_answered_like_the_others() {
    let mut session = Session::full(instrument(), vec![Step::Question(1)]);
    assert!(matches!(session.current(), Some(Asked::Question(_))));
    session
        .answer(Answer::One(1), Some(2.0))
        .expect("the test set-up holds");
    assert!(session.is_finished());
    session.back();
    assert_eq!(session.current_answer(), Some(Answer::One(1)));
    session.skip();
    assert_eq!(session.sheet().contexts().count(), 0);
}

#[test]
fn the_time_left_follows_the_persons_pace() {
    let quiz = quiz();
    let expected = 5.0 * 6.0 + 10.0 + 12.0 + 15.0 + 20.0;
    let mut session = session(&quiz);
    assert!((session.progress().seconds_left - expected).abs() < 1e-9);
    // Twice as slow on 6 expected seconds, against a minute of expectation.
    session
        .answer(Answer::One(0), Some(12.0))
        .expect("the test set-up holds");
    let pace = (60.0 + 12.0) / (60.0 + 6.0);
    assert!((session.progress().seconds_left - (expected - 6.0) * pace).abs() < 1e-9);
    // A break of an hour counts as five times the expected time.
    session.back();
    session
        .answer(Answer::One(0), Some(3600.0))
        .expect("the test set-up holds");
    let pace = (60.0 + 30.0) / (60.0 + 6.0);
    assert!((session.progress().seconds_left - (expected - 6.0) * pace).abs() < 1e-9);
}

#[test]
fn of_a_question_answered_again_the_longest_time_is_kept() {
    let quiz = quiz();
    let mut session = session(&quiz);
    for (seconds, kept) in [
        (Some(4.0), 4.0),
        (Some(0.8), 4.0),
        (None, 4.0),
        (Some(6.0), 6.0),
    ] {
        session
            .answer(Answer::One(0), seconds)
            .expect("the test set-up holds");
        let times: Vec<f64> = session.sheet().seconds.values().copied().collect();
        assert_eq!(times, [kept], "{seconds:?}");
        session.back();
    }
}

#[test]
fn times_that_are_none_are_not_kept() {
    let quiz = quiz();
    for seconds in [f64::NAN, -1.0, f64::INFINITY, 90_000.0] {
        let mut session = session(&quiz);
        session
            .answer(Answer::One(0), Some(seconds))
            .expect("the test set-up holds");
        assert!(session.sheet().seconds.is_empty());
    }
}

#[test]
fn a_part_begins_when_it_is_reached() {
    let quiz = quiz();
    let mut session = session(&quiz);
    let mut begun = Vec::new();
    while session.current().is_some() {
        begun.push(session.begins());
        session.skip();
    }
    let mut expected = vec![None; 9];
    (expected[3], expected[5]) = (Some(Part::Skills), Some(Part::Comparisons));
    assert_eq!(begun, expected);
    while session.back() {
        assert_eq!(session.begins(), None, "only the first time");
    }
}

#[test]
fn a_part_tells_how_many_are_ahead_and_never_more_than_before() {
    let quiz = opened();
    let header = Header::new(&quiz, 3, false);
    let mut flow = Administration::new(instrument_of(&quiz), &header);
    flow.act(Act::Begin).expect("it has not begun");
    let mut told = Vec::new();
    while let Some(part) = flow.session().progress().part {
        told.push((part.behind, part.ahead, part.is_sure));
        flow.act(Act::Skip).expect("a question");
    }
    // Nothing is liked, so that there are no favourites; behind a stop, only the situation is left.
    let opening: Vec<_> = (0..5).map(|n| (n, 6 - n, true)).collect();
    assert_eq!(told[..5], opening, "{told:?}");
    let (situation, chosen) = (told.split_off(told.len() - 2), &told[5..]);
    assert_eq!(situation, [(0, 2, true), (1, 1, true)]);
    let expected: Vec<_> = (0..chosen.len()).map(|n| (n, 9 - n, n == 8)).collect();
    assert_eq!(chosen, expected);
    let full = Session::full(instrument(), steps(3));
    assert_eq!(full.progress().part, None, "all is known");
}

#[test]
fn what_was_done_before_is_done_again_in_its_order() {
    let instrument = instrument();
    let header = Header::new(instrument.quiz(), 7, true);
    let resumed = |entries: &[Entry]| Session::resumed(Arc::clone(&instrument), &header, entries);
    let mut first = resumed(&[]);
    let mut done = Vec::new();
    for place in [0, 1, 2] {
        let step = first.step().expect("a question");
        let answer = Answer::One(place);
        done.push(instrument.entry(step, Some(answer.clone()), Some(2.0)));
        first.answer(answer, Some(2.0)).expect("it is a rating");
    }
    first.back();
    done.push(instrument.entry(first.step().expect("a question"), None, None));
    first.skip();
    let mut second = resumed(&done);
    assert_eq!(first.sheet(), second.sheet());
    assert_eq!(first.progress(), second.progress());
    assert_eq!(first.step(), second.step());
    // Another route asked it.
    done.push(instrument.entry(Step::Question(0), Some(Answer::One(0)), None));
    second = resumed(&done);
    assert_eq!(second.sheet().contexts().count(), 1);
    assert_eq!(
        second.step(),
        first.step(),
        "it stands before what was planned"
    );
}

#[test]
fn a_sheet_is_gone_on_with_as_if_it_had_been_filled_in_here() {
    for full in [true, false] {
        let instrument = instrument_of(&opened());
        let header = Header::new(instrument.quiz(), 7, full);
        let mut filled = Session::resumed(Arc::clone(&instrument), &header, &[]);
        filled.guess(Guess::Career(ProfileId::new("nurse").expect("an id")));
        let mut answered = 0;
        while let Some(step) = filled.step() {
            let answer = match instrument
                .quiz()
                .items
                .get(item_at(step).unwrap_or(usize::MAX))
            {
                Some(item) if item.response.shape() == Shape::Several => Answer::Several(vec![0]),
                Some(item) if item.response.shape() == Shape::Ranked => {
                    Answer::Ranked(vec![2, 1, 0])
                }
                _ => Answer::One(1),
            };
            // Some questions are left open.
            answered += 1;
            match answered % 4 {
                0 => filled.skip(),
                _ => filled.answer(answer, Some(2.0)).expect("it fits"),
            }
        }
        let sheet = filled.sheet();
        assert!(sheet.len() > 3 && sheet.contexts().count() > 0);
        let entries = entries(instrument.quiz(), sheet);
        let opened = Session::resumed(Arc::clone(&instrument), &header, &entries);
        assert_eq!(
            opened.sheet().iter().collect::<Vec<_>>(),
            sheet.iter().collect::<Vec<_>>()
        );
        assert_eq!(
            opened.sheet().contexts().collect::<Vec<_>>(),
            sheet.contexts().collect::<Vec<_>>()
        );
    }
}

#[test]
fn three_things_may_be_expected_each_once() {
    let mut session = Session::full(instrument(), vec![Step::Item(0)]);
    let guess = |id: &str| Guess::Career(ProfileId::new(id).expect("an id"));
    let taken = ["a", "a", "b", "c", "d"].map(|id| session.guess(guess(id)));
    assert_eq!(taken, [true, false, true, true, false]);
    assert_eq!(
        session.sheet().guesses,
        [guess("a"), guess("b"), guess("c")]
    );
}

#[test]
fn a_second_look_goes_over_some_items_and_back_to_where_one_was() {
    let quiz = quiz();
    let mut session = session(&quiz);
    let ask = |session: &Session| match session.current() {
        Some(Asked::Item(item)) => quiz.items.iter().position(|i| i.id == item.id),
        Some(Asked::Question(_)) | None => None,
    };
    for _ in 0..5 {
        session.skip();
    }
    assert_eq!(session.asked_items(), [0, 1, 2, 3, 4]);
    // The last was not asked and the quiz has no hundredth item; neither stands in the way.
    session.revisit(&[3, 1, 100]);
    assert_eq!(ask(&session), Some(3));
    session.forward();
    assert_eq!(ask(&session), Some(1));
    session.answer(Answer::One(0), None).expect("a step");
    assert_eq!(ask(&session), Some(5), "where one was");
    session.skip();
    assert_eq!(ask(&session), Some(6), "and on as ever");

    for _ in 6..quiz.items.len() {
        session.skip();
    }
    session.revisit(&[2]);
    session.skip();
    assert!(session.is_finished());
}
