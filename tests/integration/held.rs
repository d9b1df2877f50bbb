//! Two sheets of one person: what held, what moved more than chance, and the page of both.

use boussole::answers::{Answer, AnswerSheet};
use boussole::audit::Population;
use boussole::audit::respondent::Simulation;
use boussole::day::Day;
use boussole::locale::Locale;
use boussole::quiz::{Item, Keying, Quiz};
use boussole::report::held::{Comparison, to_json};
use boussole::report::layout::{Bars, TextStyle};
use boussole::rules::Ranking;
use boussole::rules::held::{Held, MOVED, STEPS};
use boussole::traits::{Domain, TraitIndex};

use crate::fixture::{self, World};
use crate::instrument::built_in;

const INTERESTS: [&str; 4] = ["a/interest", "b/interest", "c/interest", "d/interest"];

/// Four interests with so many ratings each, of five steps.
fn world(n: usize) -> World {
    let traits = fixture::traits(&INTERESTS, &[]);
    let of = INTERESTS.map(|id| fixture::of(&traits, id));
    let items = of.iter().enumerate().flat_map(|(t, of)| {
        let rating =
            move |k: usize| fixture::rating(&format!("i{t}{k}"), &[(*of, Keying::Forward)], 5);
        (0..n).map(rating)
    });
    let quiz = fixture::quiz(items.collect(), vec![]);
    let career = |t: usize| {
        let levels: Vec<(TraitIndex, f64)> = (0..4)
            .map(|other| (of[other], if other == t { 1.0 } else { 0.0 }))
            .collect();
        fixture::career(&format!("c{t}"), &format!("f{t}"), &levels, &[])
    };
    World {
        profiles: (0..4).map(career).collect(),
        families: fixture::families(&["f0", "f1", "f2", "f3"]),
        sheet: AnswerSheet::default(),
        traits,
        quiz,
    }
}

/// A sheet by the step of each interest's answers.
fn sheet(world: &World, steps: [usize; 4], on: &str) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    sheet.on = Day::parse(on);
    for item in &world.quiz.items {
        let of = item.response.measures()[0].of;
        let answer = Answer::One(steps[of.0]);
        sheet
            .answer(&world.quiz, &item.id, answer)
            .expect("a step of the scale");
    }
    sheet
}

fn held(world: &World, earlier: &AnswerSheet, later: &AnswerSheet) -> Held {
    world.scoring().held(earlier, later)
}

fn moved(of: &Held) -> Vec<usize> {
    of.moved.iter().map(|moved| moved.of.0).collect()
}

#[test]
fn a_sheet_beside_itself_tells_of_no_change_and_counts_once() {
    let world = world(5);
    let one = sheet(&world, [4, 2, 1, 0], "2026-09-15");
    let found = held(&world, &one, &one);
    assert!(found.is_one_sheet);
    assert_eq!(found.twice, 20);
    assert_eq!((found.moved.len(), found.told.len()), (0, 0));
    assert_eq!(found.both, world.scoring().ranking(&one));
    assert_eq!(
        found.families,
        found
            .both
            .families
            .iter()
            .map(|f| f.family)
            .collect::<Vec<_>>()
    );
    // The same answers on another day are news: they count.
    let again = sheet(&world, [4, 2, 1, 0], "2027-06-09");
    let found = held(&world, &one, &again);
    assert!(!found.is_one_sheet && found.moved.is_empty());
    let fit = |of: &Ranking| of.careers[0].fit;
    assert!(fit(&found.both) > fit(&world.scoring().ranking(&one)) + 0.1);
}

#[test]
fn an_interest_moved_where_its_answers_did_beyond_chance_beside_the_others() {
    // s = .30, λ = .64: of five answers the bar is 2.8 · .30 · √.5904 · √(2/5 + 2/15) = .4714, two steps of four.
    let bar = MOVED * 0.30 * (1.0_f64 - 0.64 * 0.64).sqrt() * (2.0_f64 / 5.0 + 2.0 / 15.0).sqrt();
    assert!(bar > 0.25 && bar < 0.5);
    let world = world(5);
    let earlier = sheet(&world, [2, 2, 2, 2], "2026-09-15");
    let step = sheet(&world, [3, 2, 2, 2], "2027-06-09");
    assert!(moved(&held(&world, &earlier, &step)).is_empty());
    let two = held(&world, &earlier, &sheet(&world, [4, 2, 2, 2], "2027-06-09"));
    assert_eq!(moved(&two), [0]);
    assert_eq!(two.moved[0].answers, 5);
    assert!((two.moved[0].by - 0.5).abs() < 1e-12);
    let down = held(&world, &earlier, &sheet(&world, [2, 2, 2, 0], "2027-06-09"));
    assert!((down.moved[0].by + 0.5).abs() < 1e-12);
    // Of one answer nothing is told.
    let few = self::world(1);
    let [earlier, later] = [[0, 2, 2, 2], [4, 2, 2, 2]].map(|steps| sheet(&few, steps, "x"));
    let found = held(&few, &earlier, &later);
    assert_eq!((found.compared.len(), found.moved.len()), (0, 0));
}

#[test]
fn a_day_on_which_one_says_yes_more_freely_is_no_change() {
    let world = world(5);
    let earlier = sheet(&world, [3, 2, 1, 0], "2026-09-15");
    let same = sheet(&world, [3, 2, 1, 0], "2027-06-09");
    let freely = sheet(&world, [4, 3, 2, 1], "2027-06-09");
    let [same, freely] = [same, freely].map(|later| held(&world, &earlier, &later));
    assert!(moved(&freely).is_empty());
    // The day's own intercept takes it up: no fit of the page of both is another.
    for (one, other) in same.both.careers.iter().zip(&freely.both.careers) {
        assert_eq!(one.career, other.career);
        assert!(
            (one.fit - other.fit).abs() < 1e-9,
            "{} {}",
            one.fit,
            other.fit
        );
    }
}

#[test]
fn what_moved_leaves_its_earlier_answers_out_of_the_page_of_both() {
    let world = world(5);
    let later = sheet(&world, [4, 1, 2, 2], "2027-06-09");
    let pages = [[0, 1, 2, 2], [1, 1, 2, 2]].map(|earlier| {
        let found = held(&world, &sheet(&world, earlier, "2026-09-15"), &later);
        assert_eq!(moved(&found), [0]);
        found.both
    });
    assert_eq!(pages[0], pages[1]);
    let both = held(&world, &sheet(&world, [3, 1, 2, 2], "2026-09-15"), &later);
    assert!(moved(&both).is_empty());
    assert_ne!(both.both, pages[0]);
}

#[test]
fn answers_given_on_one_day_only_stand_beside_those_of_the_other() {
    let world = world(4);
    let all = sheet(&world, [4, 3, 1, 0], "2026-09-15");
    let mut halves = [all.clone(), all.clone()];
    halves[1].on = Day::parse("2027-06-09");
    for (at, item) in world.quiz.items.iter().enumerate() {
        halves[at % 2].withdraw(&item.id);
    }
    let found = held(&world, &halves[0], &halves[1]);
    assert_eq!((found.twice, found.compared.len()), (0, 0));
    // Each half has as many of each interest, so its own intercept costs the order nothing.
    let whole = world.scoring().ranking(&all);
    let order = |of: &Ranking| of.careers.iter().map(|s| s.career).collect::<Vec<_>>();
    assert_eq!(order(&found.both), order(&whole));
    assert!((found.both.careers[0].fit - whole.careers[0].fit).abs() < 1e-9);
}

/// Some answers of the orientation quiz moved by as much as their scale has.
fn far_off(quiz: &Quiz, sheet: &AnswerSheet, n: usize) -> AnswerSheet {
    let mut moved = sheet.clone();
    let five = |item: &&Item| !item.response.measures().is_empty() && item.option_ids().len() == 5;
    let ends = quiz
        .items
        .iter()
        .filter(five)
        .filter_map(|item| match sheet.get(&item.id) {
            Some(Answer::One(0)) => Some((item, 4)),
            Some(Answer::One(4)) => Some((item, 0)),
            _ => None,
        });
    for (item, step) in ends.take(n) {
        moved
            .answer(quiz, &item.id, Answer::One(step))
            .expect("a step of the scale");
    }
    moved
}

fn text(of: &Comparison<'_>) -> String {
    of.document().to_text(TextStyle {
        width: 80,
        color: false,
        bars: Bars::Blocks,
        program: "boussole",
    })
}

#[test]
fn the_page_is_the_same_whichever_sheet_is_given_first() {
    let instrument = built_in();
    let quiz = instrument.quiz();
    let traits = &instrument.catalog().traits;
    let people = Simulation::new(traits, quiz, 9, Population::TYPICAL);
    let person = people.person(3);
    let mut earlier = person.sheet.clone();
    earlier.on = Day::parse("2026-09-15");
    let mut later = far_off(quiz, &person.sheet, 5);
    later.on = Day::parse("2027-06-01");
    for locale in Locale::ALL {
        let read = |sheet: &AnswerSheet| (sheet.clone(), Vec::new());
        let one = Comparison::new(&instrument, read(&earlier), read(&later), locale);
        let other = Comparison::new(&instrument, read(&later), read(&earlier), locale);
        assert_eq!(text(&one), text(&other));
        assert_eq!(to_json(&one), to_json(&other));
        let json: serde_json::Value = serde_json::from_str(&to_json(&one)).expect("JSON");
        assert_eq!(json["on"], serde_json::json!(["2026-09-15", "2027-06-01"]));
        assert_eq!(
            json["told"].as_array().map(Vec::len),
            Some(3),
            "at most three"
        );
        let day = match locale {
            Locale::Fr => "1er juin 2027",
            Locale::En => "1 June 2027",
        };
        assert!(text(&one).contains(day), "{}", text(&one));
    }
}

#[test]
fn only_answers_that_moved_three_steps_are_told() {
    let world = world(2);
    let earlier = sheet(&world, [0, 1, 2, 4], "2026-09-15");
    let later = sheet(&world, [2, 4, 4, 0], "2027-06-09");
    let found = held(&world, &earlier, &later);
    let id = |at: &usize| world.quiz.items[*at].id.as_str();
    let told: Vec<&str> = found.told.iter().map(id).collect();
    // Four steps before three, then by id.
    assert_eq!(told, ["i30", "i31", "i10"]);
    assert_eq!(STEPS, 3);
}

#[test]
fn hardly_anybody_who_did_not_change_is_told_so() {
    const PEOPLE: u64 = 400;
    let instrument = built_in();
    let (quiz, scoring) = (instrument.quiz(), instrument.scoring());
    let traits = &instrument.catalog().traits;
    let people = Simulation::new(traits, quiz, 10, Population::TYPICAL);
    let of = traits
        .of_domain(Domain::Interest)
        .next()
        .expect("there are interests");
    let (mut alarms, mut seen) = (0, 0);
    for number in 0..PEOPLE {
        let person = people.person(number);
        let again = people.another_day(&person);
        alarms += usize::from(!scoring.moved(&person.sheet, &again).is_empty());
        let mut theta = person.theta.clone();
        theta[of.0] += if theta[of.0] < 0.0 { 4.0 } else { -4.0 };
        let changed = people.changed(&person, &theta);
        let moved = scoring.moved(&person.sheet, &changed);
        seen += usize::from(moved.iter().any(|moved| moved.of == of));
    }
    // The target is .05; two standard errors of 400 are .022.
    assert!(alarms <= 28, "{alarms} false alarms");
    assert!(seen >= 100, "{seen} changes seen");
}
