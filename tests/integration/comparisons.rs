//! Comparisons: choices whose options lean to many traits, and quizzes that only compare.

use boussole::answers::{Answer, AnswerSheet};
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::locale::Locale;
use boussole::profile::Profile;
use boussole::quiz::{Item, Quiz, Response};
use boussole::report::document::Block;
use boussole::report::{Report, Subject};
use boussole::rules::{METHOD, Recommendation, Scoring, State};
use boussole::titles::LazyTitles;
use boussole::traits::{Domain, TraitIndex, Traits};

use crate::fixture;

const TOPICS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

/// Six interests with a skill each, which no rating tells.
fn six_topics() -> Traits {
    let ids: Vec<String> = ["interest", "skill"]
        .iter()
        .flat_map(|domain| TOPICS.iter().map(move |topic| format!("{topic}/{domain}")))
        .collect();
    fixture::traits(&ids.iter().map(String::as_str).collect::<Vec<_>>(), &[])
}

fn interest(traits: &Traits, topic: usize) -> TraitIndex {
    fixture::of(traits, &format!("{}/interest", TOPICS[topic]))
}

/// What choosing a topic says: of its interest, its skill, and the skill of the topic after it.
fn loads(traits: &Traits, topic: usize) -> Vec<(TraitIndex, f64)> {
    let skill = |at: usize| fixture::of(traits, &format!("{}/skill", TOPICS[at % 6]));
    vec![
        (interest(traits, topic), 1.0),
        (skill(topic), 1.0),
        (skill(topic + 1), 1.0),
    ]
}

/// Each topic twice against each other.
fn thirty_pairs(traits: &Traits) -> (Quiz, Vec<(usize, usize)>) {
    let pairs: Vec<(usize, usize)> = (0..6)
        .flat_map(|one| {
            (0..6)
                .filter(move |other| *other != one)
                .map(move |other| (one, other))
        })
        .collect();
    let item = |(at, (one, other)): (usize, &(usize, usize))| {
        let (one, other) = (loads(traits, *one), loads(traits, *other));
        let options = fixture::options(&[&one, &other]);
        fixture::item(&format!("i{at}"), Response::Pair(options))
    };
    let items: Vec<Item> = pairs.iter().enumerate().map(item).collect();
    (fixture::quiz(items, Vec::new()), pairs)
}

/// A career for each topic.
fn careers(traits: &Traits) -> Vec<Profile> {
    let level = |career: usize, topic: usize| if career == topic { 1.0 } else { 0.0 };
    (0..6)
        .map(|career| {
            let levels: Vec<_> = (0..6)
                .map(|topic| (interest(traits, topic), level(career, topic)))
                .collect();
            fixture::career(TOPICS[career], "family", &levels, &[])
        })
        .collect()
}

/// Answers the pairs by taking the first of them in the cases given, the second in all others.
fn answered(quiz: &Quiz, is_first: impl Fn(usize) -> bool) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for (at, item) in quiz.items.iter().enumerate() {
        let option = usize::from(!is_first(at));
        sheet
            .answer(quiz, &item.id, Answer::One(option))
            .expect("it fits");
    }
    sheet
}

fn with_report(
    traits: &Traits,
    quiz: &Quiz,
    profiles: &[Profile],
    sheet: &AnswerSheet,
    look: impl FnOnce(&Report<'_>),
) {
    let families = fixture::families(&["family"]);
    let recommendation = Scoring::new(traits, quiz, &families, profiles).recommend(sheet);
    let subject = Subject {
        traits,
        quiz,
        families: &families,
        profiles,
        titles: &LazyTitles::default(),
        sheet,
        recommendation: &recommendation,
        method: METHOD,
        catalog_hash: "",
        notes: &[],
    };
    look(&Report::new(&subject, Locale::En, None));
}

#[test]
fn a_quiz_of_pairs_alone_gives_a_list_in_the_order_of_what_was_preferred() {
    let traits = six_topics();
    let (quiz, pairs) = thirty_pairs(&traits);
    // The earlier topic of the alphabet is preferred, always.
    let sheet = answered(&quiz, |at| pairs[at].0 < pairs[at].1);
    with_report(&traits, &quiz, &careers(&traits), &sheet, |report| {
        assert_eq!(report.state, State::Ok);
        let matches: Vec<_> = report.matches().collect();
        let order: Vec<&str> = matches.iter().map(|m| m.career.as_str()).collect();
        assert_eq!(order, TOPICS);
        assert!(!is_sent_back(report));
        let blocks = report.document().blocks.into_iter();
        let mut more = blocks.filter_map(|block| {
            let Block::More(_, inside) = block else {
                return None;
            };
            Some(inside)
        });
        let blocks = more.next().expect("the whole portrait");
        let at = blocks
            .iter()
            .position(|block| matches!(block, Block::Bars(_)));
        let at = at.expect("each interest was told of");
        let Block::Bars(interests) = &blocks[at] else {
            unreachable!("it was found")
        };
        let names: Vec<&str> = interests.bars.iter().map(|bar| bar.name.as_str()).collect();
        assert_eq!(names, TOPICS.map(|topic| format!("{topic}/interest")));
        let follows = &blocks[at + 1];
        assert!(
            matches!(follows, Block::Section(_)),
            "none is left: {follows:?}"
        );
    });
}

#[test]
fn a_quiz_of_pairs_answered_by_chance_gives_no_list_and_is_not_sent_back_to() {
    let traits = six_topics();
    let (quiz, pairs) = thirty_pairs(&traits);
    // Each topic wins once and loses once against each other.
    let sheet = answered(&quiz, |_| true);
    let of = |at: usize| pairs.iter().filter(|(first, _)| *first == at).count();
    assert!((0..6).all(|at| of(at) == 5));
    with_report(&traits, &quiz, &careers(&traits), &sheet, |report| {
        assert_eq!(report.state, State::Flat);
        assert!(!is_sent_back(report), "all is answered");
    });
}

#[test]
fn an_unfinished_quiz_of_pairs_is_gone_on_with() {
    let traits = six_topics();
    let (quiz, _) = thirty_pairs(&traits);
    let sheet = fixture::sheet(&quiz, &[("i0", Answer::One(0))]);
    with_report(&traits, &quiz, &careers(&traits), &sheet, |report| {
        assert_eq!(report.state, State::Flat);
        assert!(is_sent_back(report));
    });
}

#[test]
fn a_finished_quiz_is_not_sent_back_to_whatever_was_answered() {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    let catalog = loaded.catalog.expect("no problems");
    let quiz = catalog.quiz("orientation").expect("built in");
    let mut sheet = AnswerSheet::default();
    for item in &quiz.items {
        // *Never tried*, where there is such a step, and the first option elsewhere.
        let last = match &item.response {
            Response::Rating { anchors, .. } => Answer::One(anchors.len() - 1),
            Response::Favourites(_) => Answer::Several(Vec::new()),
            Response::Pair(_) | Response::Choice(_) | Response::Multi(_) | Response::Ranking(_) => {
                Answer::One(0)
            }
        };
        sheet.answer(quiz, &item.id, last).expect("it fits");
    }
    let recommendation = recommend(&catalog, quiz, &sheet);
    assert_ne!(recommendation.state, State::Ok);
    let subject = Subject {
        traits: &catalog.traits,
        quiz,
        families: &catalog.families,
        profiles: &catalog.profiles,
        titles: &catalog.titles,
        sheet: &sheet,
        recommendation: &recommendation,
        method: METHOD,
        catalog_hash: &catalog.hash,
        notes: &[],
    };
    assert!(!is_sent_back(&Report::new(&subject, Locale::Fr, None)));
}

/// Whether the first words name a command: the quiz, to be gone on with.
fn is_sent_back(report: &Report<'_>) -> bool {
    let blocks = report.document().blocks;
    let is_command = |block: &Block| matches!(block, Block::Command(_));
    blocks.iter().any(is_command)
}

fn recommend(catalog: &Catalog, quiz: &Quiz, sheet: &AnswerSheet) -> Recommendation {
    Scoring::new(&catalog.traits, quiz, &catalog.families, &catalog.profiles).recommend(sheet)
}

/// *All of these*, *none of these*, and plain options between them: what made `check` end in a panic.
#[test]
fn choosing_all_or_nothing_among_plain_options_is_scored() {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    let catalog = loaded.catalog.expect("no problems");
    let interests: Vec<TraitIndex> = catalog.traits.of_domain(Domain::Interest).collect();
    let every = |weight: f64| -> Vec<(TraitIndex, f64)> {
        interests.iter().map(|of| (*of, weight)).collect()
    };
    for n_plain in 1..=6 {
        let plain = interests[..n_plain].iter().map(|of| vec![(*of, 1.0)]);
        let all: Vec<_> = [every(1.0), every(-1.0)].into_iter().chain(plain).collect();
        let options = fixture::options(&all.iter().map(Vec::as_slice).collect::<Vec<_>>());
        let item = fixture::item("choice", Response::Choice(options));
        let quiz = fixture::quiz(vec![item], Vec::new());
        let scoring = Scoring::new(&catalog.traits, &quiz, &catalog.families, &catalog.profiles);
        let mean_after = |option: usize| {
            let sheet = fixture::sheet(&quiz, &[("choice", Answer::One(option))]);
            let posterior = scoring.posterior(&sheet);
            interests
                .iter()
                .map(|of| posterior.mean()[of.0])
                .sum::<f64>()
        };
        assert!(mean_after(0) > 0.0 && mean_after(1) < 0.0, "{n_plain}");
        assert!(mean_after(0).is_finite());
    }
}

#[test]
fn two_traits_that_are_one_are_refused_and_two_that_nearly_are_can_be_scored() {
    let pair = |r: f64| {
        let six = six_topics();
        let list: Vec<_> = six.iter().map(|(_, of)| of.clone()).collect();
        let (a, b) = (list[0].id.clone(), list[2].id.clone());
        Traits::new(list, &[(a, b, r)])
    };
    assert!(pair(1.0 - 1e-10).is_none());
    let traits = pair(1.0 - 1e-8).expect("two traits");
    let (quiz, _) = thirty_pairs(&traits);
    let sheet = answered(&quiz, |at| at % 3 > 0);
    with_report(&traits, &quiz, &careers(&traits), &sheet, |report| {
        assert!(report.matches().all(|found| found.fit.is_finite()));
    });
}
