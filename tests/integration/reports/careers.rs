//! Career sheets, lists, searches and quizzes.

use boussole::locale::Locale;
use boussole::profile::Profile;
use boussole::report::{careers, quizzes};
use boussole::rules::State;
use boussole::search::{Found, search};

use super::fixture::World;
use super::{fits, style};

#[test]
fn a_sheet_reads_well() {
    let world = World::new(State::Ok);
    let profile = &world.profiles[1];
    for locale in Locale::ALL {
        let about = careers::Subject {
            profile,
            family: &world.families[0],
            traits: &world.traits,
            profiles: &world.profiles,
        };
        for width in [80, 40] {
            let text = careers::sheet(&about, locale).to_text(style(width));
            fits(&text, width);
            insta::assert_snapshot!(format!("sheet-{locale}-{width}"), text);
        }
        let json = careers::json::sheet(profile, &world.traits, locale);
        insta::assert_snapshot!(format!("sheet-{locale}-json"), json);
    }
}

#[test]
fn two_careers_stand_side_by_side_or_one_below_the_other() {
    let mut world = World::new(State::Ok);
    world.profiles[2].interests[0].level = 0.25;
    let subject = |i: usize, family: usize| careers::Subject {
        profile: &world.profiles[i],
        family: &world.families[family],
        traits: &world.traits,
        profiles: &world.profiles,
    };
    let (left, right) = (subject(1, 0), subject(2, 1));
    for locale in Locale::ALL {
        for width in [80, 40] {
            let text = careers::compare([&left, &right], locale).to_text(style(width));
            fits(&text, width);
            insta::assert_snapshot!(format!("compare-{locale}-{width}"), text);
        }
    }
}

#[test]
fn the_ledger_reads_well() {
    let world = World::new(State::Ok);
    let ledger = careers::ledger::Ledger::new(&world.profiles, 2030);
    for locale in Locale::ALL {
        let text = ledger.document(locale).to_text(style(80));
        fits(&text, 80);
        insta::assert_snapshot!(format!("ledger-{locale}"), text);
    }
    insta::assert_snapshot!("ledger-csv", ledger.to_csv(Locale::En));
    insta::assert_snapshot!("ledger-json", ledger.to_json(Locale::En));
}

#[test]
fn the_list_goes_by_family() {
    let world = World::new(State::Ok);
    for locale in Locale::ALL {
        let all: Vec<&Profile> = world.profiles.iter().collect();
        let text = careers::list(&world.families, &all, locale).to_text(style(80));
        insta::assert_snapshot!(format!("list-{locale}"), text);
    }
    let all: Vec<&Profile> = world.profiles.iter().collect();
    insta::assert_snapshot!("list-json", careers::json::list(&all[..2], Locale::En));
}

#[test]
fn a_search_tells_what_it_found() {
    let world = World::new(State::Ok);
    let found = |words: &str, locale: Locale| {
        let found = search(&world.profiles, &world.titles, words);
        let careers = found.careers().iter().map(|place| &world.profiles[*place]);
        let found = careers::Found {
            words,
            careers: careers.collect(),
            is_nearest: matches!(found, Found::Nearest(_)),
        };
        careers::found(&found, locale).to_text(style(80))
    };
    let text = found("infirmi", Locale::En);
    assert!(text.contains("Nurse (nurse)"), "{text}");
    let text = found("zzz", Locale::Fr);
    assert_eq!(
        text,
        "Aucun métier pour « zzz ». Essaie un mot plus court ou plus courant.\n"
    );
}

#[test]
fn a_search_ignores_case_and_accents_and_wants_every_word() {
    let world = World::new(State::Ok);
    let ids = |words: &str| -> Vec<&str> {
        let found = search(&world.profiles, &world.titles, words);
        let found = found.careers().iter();
        found
            .map(|place| world.profiles[*place].id.as_str())
            .collect()
    };
    assert_eq!(ids("INFIRMIÈRE"), ["nurse"]);
    assert_eq!(ids("infirmiere"), ["nurse"]);
    assert_eq!(ids("analyst data"), ["data-analyst"]);
    assert_eq!(ids("data nurse"), ["nurse"], "its mission speaks of data");
    assert_eq!(
        ids("data")[0],
        "data-analyst",
        "a title comes before a mission"
    );
    assert_eq!(ids("nurse pilot"), [""; 0]);
    assert_eq!(ids(" "), [""; 0]);
}

#[test]
fn quizzes_are_listed_and_shown() {
    let world = World::new(State::Ok);
    let all = std::slice::from_ref(&world.quiz);
    for locale in Locale::ALL {
        insta::assert_snapshot!(
            format!("quizzes-{locale}"),
            quizzes::list(all, locale).to_text(style(80))
        );
        let text = quizzes::show(&world.quiz, &world.traits, locale).to_text(style(40));
        fits(&text, 40);
        insta::assert_snapshot!(format!("quiz-{locale}"), text);
    }
    insta::assert_snapshot!("quizzes-json", quizzes::json::list(all, Locale::En));
    let json = quizzes::json::show(&world.quiz, &world.traits, Locale::En);
    insta::assert_snapshot!("quiz-json", json);
}
