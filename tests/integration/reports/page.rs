//! The student's page.

use boussole::catalog::lint::FORBIDDEN;
use boussole::id::ProfileId;
use boussole::locale::{Locale, Text};
use boussole::report::explain::{self, Explanation};
use boussole::report::layout::{Bars, TextStyle};
use boussole::report::{Note, Report, careers};
use boussole::rules::adaptive::Stop;
use boussole::rules::counterfactual::WouldChange;
use boussole::rules::{State, TraitScore};
use boussole::traits::Domain;
use boussole::words;

use super::fixture::World;
use super::{STATES, fits, style};

#[test]
fn it_reads_well_in_every_state_language_and_width() {
    for state in STATES {
        let world = World::new(state);
        for locale in Locale::ALL {
            let report = Report::new(&world.subject(), locale, None);
            for width in [80, 40] {
                let page = report.document().to_text(style(width));
                fits(&page, width);
                insta::assert_snapshot!(format!("{}-{locale}-{width}", state.as_str()), page);
            }
        }
    }
}

#[test]
fn a_thin_result_names_the_activities_and_goes_on_with_the_answers_there_are() {
    let mut world = World::new(State::Flat);
    let page = |world: &World| {
        let report = Report::new(&world.subject(), Locale::En, None);
        let page = report.document().to_text(style(100));
        page.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let lacking = "above all here: ";
    assert!(!page(&world).contains(lacking), "all is answered");
    world.recommendation.answered = world.recommendation.items - 1;
    let mut scores = world.recommendation.traits.iter_mut();
    let is_liking =
        |score: &&mut TraitScore| world.traits.get(score.of).id.domain == Domain::Interest;
    let thin = scores.find(is_liking).expect("a liking");
    thin.coverage.telling = 0;
    let name = world.traits.get(thin.of).short.en.clone();
    let page = page(&world);
    let (_, names) = page.split_once(lacking).expect(&page);
    assert!(names.starts_with(&name), "{page}");
    assert!(
        page.contains("boussole quiz --open MY-ANSWERS.json"),
        "{page}"
    );
    assert!(
        !page.contains(&format!("boussole quiz {}", world.quiz.id)),
        "nobody begins anew: {page}"
    );
}

#[test]
fn each_reason_to_stop_has_its_sentence() {
    let mut said = String::new();
    for locale in Locale::ALL {
        let say = words::progress::of(locale);
        for stop in std::iter::once(None).chain(Stop::ALL.map(Some)) {
            for open in [1, 20] {
                said.push_str(&say.open_questions(stop, open));
                said.push('\n');
            }
        }
    }
    insta::assert_snapshot!("open_questions", said);
}

#[test]
fn no_percentage_and_no_number_of_fit_reaches_it() {
    for state in STATES {
        let world = World::new(state);
        for locale in Locale::ALL {
            let page = Report::new(&world.subject(), locale, None)
                .document()
                .to_text(style(80));
            assert!(!page.contains('%'), "{page}");
            let page = page.replace('\u{a0}', " ");
            // The years of study are digits, too.
            let page = page
                .replace("3 ans après le bac", "")
                .replace("3 years after the bac", "");
            let digits: String = page.chars().filter(char::is_ascii_digit).collect();
            // The steps are numbered, and how many questions are answered is told; nothing else is.
            let told = match state {
                State::NothingMeasured => "1230",
                State::Ok | State::Flat | State::NothingAttractsYet => "1234",
            };
            assert_eq!(digits, told, "{page}");
        }
    }
}

#[test]
fn no_word_judges_or_promises() {
    for state in STATES {
        let world = World::new(state);
        let family = &world.families[0];
        for locale in Locale::ALL {
            let subject = world.subject();
            let mut said = Report::new(&subject, locale, None)
                .document()
                .to_text(style(100));
            for profile in &world.profiles {
                let told = Explanation::new(&subject, locale, &profile.id, &world.would_change)
                    .expect("it is ranked");
                said.push_str(&explain::document(&told).to_text(style(100)));
                let about = careers::Subject {
                    profile,
                    family,
                    traits: &world.traits,
                    profiles: &world.profiles,
                };
                said.push_str(&careers::sheet(&about, locale).to_text(style(100)));
            }
            let said = said
                .to_lowercase()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            for word in FORBIDDEN {
                assert!(!said.contains(word), "“{word}” is said");
            }
        }
    }
}

#[test]
fn nothing_but_the_best_is_on_it_with_a_top() {
    let world = World::new(State::Ok);
    let report = Report::new(&world.subject(), Locale::En, Some(1));
    let page = report.document().to_text(style(80));
    assert!(page.contains("Data analyst"), "{page}");
    assert!(!page.contains("Care assistant"), "{page}");
    assert_eq!(report.matches().len(), 4, "the data stays whole");
}

#[test]
fn that_careers_cannot_be_told_apart_is_told_without_a_name() {
    let world = World::new(State::Ok);
    let page = Report::new(&world.subject(), Locale::En, None).document();
    let sentence = "Their order matters little";
    assert!(page.to_text(style(100)).contains(sentence));
    let mut world = World::new(State::Ok);
    for (group, found) in (1..).zip(&mut world.recommendation.matches) {
        found.group = found.group.map(|_| group);
    }
    let page = Report::new(&world.subject(), Locale::En, None).document();
    assert!(!page.to_text(style(100)).contains(sentence));
}

#[test]
fn colour_and_blocks_are_only_dress() {
    let world = World::new(State::Ok);
    let report = Report::new(&world.subject(), Locale::Fr, None);
    let plain = report.document().to_text(style(80));
    let colored = report.document().to_text(TextStyle {
        color: true,
        ..style(80)
    });
    assert_ne!(colored, plain);
    assert_eq!(console::strip_ansi_codes(&colored), plain);
    let ascii = report.document().to_text(TextStyle {
        bars: Bars::Ascii,
        ..style(80)
    });
    assert!(!ascii.contains(['█', '░', '─']), "{ascii}");
}

#[test]
fn notes_are_told() {
    let mut world = World::new(State::Ok);
    world.notes = vec![Note {
        code: "another-edition",
        text: "Answered in edition 2025-01.".to_owned(),
    }];
    let page = Report::new(&world.subject(), Locale::En, None)
        .document()
        .to_text(style(80));
    assert!(
        page.contains("Please note\n───────────\nAnswered in edition 2025-01.\n"),
        "{page}"
    );
}

#[test]
fn a_definition_cannot_steer_the_terminal() {
    let mut world = World::new(State::Ok);
    let hostile = "\u{1b}]0;owned\u{7}\u{202e}";
    world.families[0].title = Text {
        fr: hostile.to_owned(),
        en: hostile.to_owned(),
    };
    world.profiles[1].titles.en = hostile.to_owned();
    let report = Report::new(&world.subject(), Locale::En, None);
    for color in [false, true] {
        let page = report.document().to_text(TextStyle { color, ..style(80) });
        assert!(!page.contains("\u{1b}]"), "an escape sequence got through");
        assert!(
            !page.contains('\u{202e}'),
            "a bidirectional control got through"
        );
    }
    let json = report::json::render(&report);
    assert!(
        json.chars().all(|c| c == '\n' || !c.is_control()),
        "a control got through"
    );
    let read: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(
        read["families"][0]["title"], hostile,
        "programs still read the whole text"
    );
}

#[test]
fn every_surface_works_without_a_career() {
    let mut world = World::new(State::NothingMeasured);
    world.recommendation.matches.clear();
    world.recommendation.families.clear();
    let page = Report::new(&world.subject(), Locale::Fr, None)
        .document()
        .to_text(style(40));
    assert!(page.contains("boussole careers"), "{page}");
    let unknown = ProfileId::new("nobody").expect("an id");
    assert_eq!(
        Explanation::new(&world.subject(), Locale::Fr, &unknown, &WouldChange::NoList),
        None
    );
}
