//! What somebody refuses, against what careers ask of a life.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use boussole::answers::{Answer, AnswerSheet, Back};
use boussole::audit::respondent::Simulation;
use boussole::audit::{Persona, Population};
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::entry::{Entry, Header};
use boussole::flow::{Act, Administration, Scene};
use boussole::id::{OptionId, ProfileId, QuestionId};
use boussole::instrument::Instrument;
use boussole::profile::{Circumstance, Demanded, Level, Profile};
use boussole::quiz::{Item, Quiz};
use boussole::rules::{About, Bar, Fact, Length, Match, Recommendation, Scoring, Side, Status};
use boussole::session::Asked;

use crate::fixture;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("no problems")
});

static SCORING: LazyLock<Scoring> = LazyLock::new(|| fixture::scoring(&CATALOG, quiz()));

fn quiz() -> &'static Quiz {
    CATALOG.quiz("orientation").expect("built in")
}

fn situate(sheet: &mut AnswerSheet, question: &str, option: &str) {
    let question = QuestionId::new(question).expect("an id");
    let option = OptionId::new(option).expect("an id");
    let situated = sheet.situate(quiz(), &question, &option);
    situated.expect("the quiz asks it");
}

fn career(id: &str) -> ProfileId {
    ProfileId::new(id).expect("an id")
}

fn profile(found: &Match) -> &'static Profile {
    &CATALOG.profiles[found.career]
}

fn of<'r>(found: &'r Recommendation, id: &str) -> &'r Match {
    let mut matches = found.matches.iter();
    matches
        .find(|found| profile(found).id.as_str() == id)
        .expect("every career has a match")
}

fn is_shown(found: &Match) -> bool {
    matches!(found.status, Status::Main | Status::Further)
}

/// The nurse of the personas, who says what she does.
fn nurse() -> AnswerSheet {
    let personas = Persona::all(content::personas(), &CATALOG, quiz());
    let mut personas = personas.into_iter();
    let persona = personas.find(|persona| persona.name == "nurse-who-wants-out");
    let mut sheet = persona.expect("she is one of them").sheet;
    sheet.job = Some(career("nurse"));
    sheet
}

#[test]
fn a_nurse_who_wants_out_and_no_nights_is_shown_neither_her_job_nor_night_work() {
    let found = SCORING.recommend(&nurse());
    let job = of(&found, "nurse");
    assert_eq!(job.status, Status::SetApart);
    assert_eq!(job.set_apart.map(|why| why.bar), Some(Bar::OwnJob));
    let nights: Vec<&Match> = (found.matches.iter())
        .filter(|found| profile(found).circumstance(Circumstance::Nights).is_some())
        .collect();
    assert!(nights.len() >= 10, "{} careers at night", nights.len());
    for found in nights {
        assert_eq!(found.status, Status::SetApart, "{}", profile(found).id);
    }
    assert!(found.matches.iter().filter(|found| is_shown(found)).count() >= 3);
}

#[test]
fn her_job_stays_without_the_wish_to_leave_it() {
    let mut sheet = nurse();
    situate(&mut sheet, "now", "working");
    situate(&mut sheet, "nights", "fine");
    let found = SCORING.recommend(&sheet);
    assert_eq!(of(&found, "nurse").set_apart, None);
}

#[test]
fn no_more_studies_set_apart_what_takes_a_year_and_a_year_at_most_what_takes_more() {
    let mut sheet = nurse();
    sheet.job = None;
    situate(&mut sheet, "nights", "fine");
    situate(&mut sheet, "outdoors", "fine");
    situate(&mut sheet, "now", "working-leave");
    for (wish, within, beyond) in [
        ("none", "waiter", "care-assistant"),
        ("year", "care-assistant", "hairdresser"),
        ("vocational", "hairdresser", ""),
    ] {
        situate(&mut sheet, "study-length", wish);
        let found = SCORING.recommend(&sheet);
        assert_eq!(of(&found, within).set_apart, None, "{wish}");
        for apart in found
            .matches
            .iter()
            .filter(|found| found.set_apart.is_some())
        {
            let (place, years) = profile(apart).training().expect("it says so");
            let most = if wish == "none" { 0.6 } else { 1.5 };
            assert!(years >= most, "{wish}: {} {years}", profile(apart).id);
            let why = apart.set_apart.map(|why| why.bar);
            assert_eq!(why, Some(Bar::Fact(place)), "{wish}");
        }
        let apart = found
            .matches
            .iter()
            .filter(|found| found.set_apart.is_some());
        let mut apart = apart.map(|found| profile(found).id.as_str());
        assert_eq!(apart.any(|id| id == beyond), !beyond.is_empty(), "{wish}");
    }
}

/// Simulated people with limits of their own; the number says which.
fn limited(number: u64) -> AnswerSheet {
    let people = Simulation::new(&CATALOG.traits, quiz(), 7, Population::TYPICAL);
    let mut sheet = people.person(number).sheet;
    for (place, battery) in (0_u64..).zip(&quiz().limits[0].items) {
        let option = ["never", "rather-not", "fine"][((number + place * 5 + 1) % 3) as usize];
        situate(&mut sheet, battery.as_str(), option);
    }
    sheet
}

#[test]
fn what_is_set_apart_is_never_shown_and_comes_back_as_if_nothing_had_been_refused() {
    let mut n_apart = 0;
    for number in 0..12 {
        let mut sheet = limited(number);
        let ranking = SCORING.ranking(&sheet);
        let apart = ranking.careers.iter().filter(|one| one.set_apart.is_some());
        for standing in apart {
            n_apart += 1;
            assert_eq!(standing.status, Status::SetApart);
            assert_eq!((standing.group, standing.p_top3), (None, 0.0));
            assert!(ranking.shown().all(|shown| shown != standing.career));
        }
        let p_best: f64 = ranking.families.iter().map(|family| family.p_best).sum();
        assert!((p_best - 1.0).abs() < 1e-9, "{p_best}");

        sheet.back = Back::All;
        let mut fine = sheet.clone();
        for question in &quiz().limits[0].items {
            situate(&mut fine, question.as_str(), "fine");
        }
        assert_eq!(SCORING.ranking(&sheet), SCORING.ranking(&fine));
    }
    assert!(n_apart > 100, "{n_apart}");
}

#[test]
fn one_career_comes_back_alone() {
    let mut sheet = nurse();
    let apart = |sheet: &AnswerSheet| -> BTreeSet<usize> {
        let ranking = SCORING.ranking(sheet);
        let apart = ranking.careers.iter().filter(|one| one.set_apart.is_some());
        apart.map(|standing| standing.career).collect()
    };
    let before = apart(&sheet);
    sheet.back = Back::Careers([career("nurse")].into());
    let after = apart(&sheet);
    let back: Vec<&usize> = before.difference(&after).collect();
    assert_eq!(back.len(), 1);
    assert_eq!(CATALOG.profiles[*back[0]].id, career("nurse"));
    assert!(after.is_subset(&before));
}

#[test]
fn what_one_would_rather_not_is_said_of_every_career_that_comes_with_it() {
    for number in 0..4 {
        let sheet = limited(number);
        let found = SCORING.recommend(&sheet);
        for found in &found.matches {
            for circumstance in Circumstance::ALL {
                let question = QuestionId::new(circumstance.as_str()).expect("an id");
                let answer = sheet.context(&question).map(OptionId::as_str);
                let Some(place) = profile(found).circumstance(circumstance) else {
                    continue;
                };
                let told = found.reasons.iter().find(
                    |reason| matches!(reason.fact, Fact::Unwelcome { fact } if fact == place),
                );
                assert_eq!(told.is_some(), answer != Some("fine"));
                assert!(told.is_none_or(|reason| reason.side() == Side::Against));
            }
        }
    }
}

#[test]
fn limits_are_put_on_one_screen_and_answered_one_by_one() {
    let instrument = Arc::new(Instrument::new(Arc::new(CATALOG.clone()), quiz()));
    let header = Header::new(quiz(), 7, true);
    let mut flow = Administration::new(instrument, &header).without_remark();
    flow.act(Act::Begin).expect("it has not begun");
    let mut asked = Vec::new();
    while let Scene::Question(put) = flow.scene() {
        let is_limit = matches!(put.asked, Asked::Question(question) if question.about.is_some());
        if !is_limit {
            flow.act(Act::Skip).expect("a question");
            continue;
        }
        let tiles = put.battery.expect("it is shown with the others");
        assert_eq!(tiles.id.as_str(), "limits");
        assert_eq!(tiles.items.len(), 9);
        assert_eq!(tiles.current, asked.len());
        assert_eq!(tiles.items[tiles.current].0.id(), put.asked.id());
        asked.push(put.asked.id().to_owned());
        let answer = Answer::One(1);
        let seconds = Some(1.0);
        let entry = flow.act(Act::Answer { answer, seconds });
        let entry = entry.expect("an answer").expect("it is recorded");
        assert!(matches!(
            entry,
            Entry::Question {
                option: Some(1),
                ..
            }
        ));
    }
    let expected: Vec<&str> = quiz().limits[0]
        .items
        .iter()
        .map(QuestionId::as_str)
        .collect();
    assert_eq!(asked, expected);
    let sheet = flow.session().sheet();
    assert_eq!(sheet.contexts().count(), 9);
    assert!(
        sheet
            .contexts()
            .all(|(_, option)| option.as_str() == "rather-not")
    );
}

#[test]
fn a_nurse_with_a_year_to_spare_is_not_sent_back_to_jobs_without_a_diploma() {
    let mut sheet = nurse();
    situate(&mut sheet, "study-length", "year");
    let found = SCORING.recommend(&sheet);
    let studies = |id: &str| {
        let mut reasons = of(&found, id).reasons.iter();
        reasons.find_map(|reason| {
            let Fact::Studies { length, .. } = reason.fact else {
                return None;
            };
            Some((length, reason.value))
        })
    };
    for id in ["public-clerk", "home-care-worker", "fast-food-worker"] {
        assert_eq!(studies(id), Some((Length::BelowYours, -0.5)), "{id}");
    }
    // Three of its years lie behind her.
    let manager = of(&found, "ward-manager");
    assert_eq!(
        profile(manager).training().map(|(_, years)| years),
        Some(4.0)
    );
    assert_eq!(manager.set_apart, None);
    // A year is no wish for something short, behind three.
    assert_eq!(studies("social-worker"), None);

    // Where nobody says so, nothing is known of what they have.
    situate(&mut sheet, "now", "working-leave");
    let found = SCORING.recommend(&sheet);
    assert!(of(&found, "ward-manager").set_apart.is_some());
    let short = of(&found, "public-clerk");
    assert!(
        !short
            .reasons
            .iter()
            .any(|r| matches!(r.fact, Fact::Studies { .. }))
    );
}

#[test]
fn nothing_is_longer_than_five_years_or_more() {
    let mut sheet = nurse();
    sheet.job = None;
    situate(&mut sheet, "now", "lycee-general");
    situate(&mut sheet, "study-length", "long");
    let found = SCORING.recommend(&sheet);
    let longest = found
        .matches
        .iter()
        .filter(|found| profile(found).qualification == Level::Bac8);
    let mut seen = 0;
    for found in longest {
        seen += 1;
        let mut reasons = found.reasons.iter();
        let warned = reasons.any(|reason| {
            let Fact::Unwelcome { fact } = reason.fact else {
                return false;
            };
            matches!(profile(found).facts[fact].is, Demanded::TrainingYears(_))
        });
        assert!(!warned, "{}", profile(found).id);
    }
    assert!(seen > 2, "{seen}");
}

#[test]
fn who_would_tend_an_injured_animal_has_not_said_that_they_care_for_people() {
    let care = fixture::of(&CATALOG.traits, "care/interest");
    let animals = fixture::of(&CATALOG.traits, "animals/topic");
    let of_care = |item: &&Item| item.measures(care);
    let asked: Vec<&Item> = quiz().items.iter().filter(of_care).collect();
    let animal = asked
        .iter()
        .position(|item| item.measures(animals))
        .expect("one is");
    let personas = Persona::all(content::personas(), &CATALOG, quiz());
    let (mut told, mut of_animals) = (0, 0);
    for persona in personas {
        let mut sheet = persona.sheet;
        for (place, item) in asked.iter().enumerate() {
            if place != animal {
                sheet.withdraw(&item.id);
            }
        }
        for found in SCORING.recommend(&sheet).matches {
            let about = found.reasons.iter();
            let likings = about.filter(|r| r.value != 0.0 && r.fact.about() == About::Trait(care));
            let n = likings.count();
            if profile(&found).level(animals).is_some() {
                of_animals += n;
            } else {
                told += n;
            }
        }
    }
    assert_eq!(told, 0);
    assert!(of_animals > 0);
}
