//! What becomes of what a person expected.

use boussole::answers::Guess;
use boussole::locale::Locale;
use boussole::report::{Report, json};
use boussole::rules::{State, Status};
use boussole::words::guess::GuessFound;

use super::fixture::World;
use super::style;

/// Every career and family of the small world, guessed at once: more than a sheet may hold.
fn all_guessed(mut world: World) -> World {
    let careers = world.profiles.iter().map(|p| Guess::Career(p.id.clone()));
    let families = world.families.iter().map(|f| Guess::Family(f.id.clone()));
    world.sheet.guesses = careers.chain(families).collect();
    world
}

fn found(world: &World) -> Vec<(String, GuessFound)> {
    let report = Report::new(&world.subject(), Locale::En, None);
    let guesses = report.guesses.expect("something was guessed");
    let lines = guesses.expected.iter();
    lines
        .map(|line| (line.of.as_str().to_owned(), line.found))
        .collect()
}

/// What became of one guess, once the career has this standing.
fn standing(career: &str, status: Status, group: Option<usize>) -> GuessFound {
    let mut world = all_guessed(World::new(State::Ok));
    let at = world.profiles.iter().position(|p| p.id.as_str() == career);
    let at = at.expect("it is in the small world");
    let matches = &mut world.recommendation.matches;
    let found_at = matches.iter().position(|found| found.career == at);
    let of = &mut matches[found_at.expect("every career is ranked")];
    (of.status, of.group) = (status, group);
    let found = found(&world);
    let line = found.iter().find(|(id, _)| id == career);
    line.expect("it was guessed").1
}

#[test]
fn a_guess_is_held_against_what_is_shown() {
    let world = all_guessed(World::new(State::Ok));
    let expected = [
        ("care-assistant", GuessFound::Shown),
        ("data-analyst", GuessFound::Shown),
        ("nurse", GuessFound::NotYet),
        ("prompt-engineer", GuessFound::Close),
        ("digital", GuessFound::Shown),
        ("health", GuessFound::Shown),
    ];
    let expected = expected.map(|(id, found)| (id.to_owned(), found));
    assert_eq!(found(&world), expected);
}

#[test]
fn what_is_not_shown_is_near_or_elsewhere() {
    // In the tie group of the two main leads.
    let close = standing("care-assistant", Status::Listed, Some(1));
    assert_eq!(close, GuessFound::Close);
    // Nothing else of its family is shown, since the nurse's condition is missing.
    let elsewhere = standing("care-assistant", Status::Listed, Some(2));
    assert_eq!(elsewhere, GuessFound::Elsewhere);
    let sibling = standing("prompt-engineer", Status::Listed, Some(3));
    assert_eq!(sibling, GuessFound::FamilyShown);
}

#[test]
fn without_a_list_no_guess_is_judged() {
    for state in [
        State::Flat,
        State::NothingAttractsYet,
        State::NothingMeasured,
    ] {
        let found = found(&all_guessed(World::new(state)));
        assert_eq!(found.len(), 6);
        // A tentative lead is on the page, and no more is said of it.
        let is_open = |found: &GuessFound| {
            let is_tentative = state == State::Flat && *found == GuessFound::Shown;
            is_tentative || *found == GuessFound::NoListYet
        };
        assert!(found.iter().all(|(_, found)| is_open(found)), "{found:?}");
    }
}

#[test]
fn the_surprise_is_the_best_lead_of_another_family() {
    let surprise = |of: Guess| {
        let mut world = World::new(State::Ok);
        world.sheet.guesses = vec![of];
        let report = Report::new(&world.subject(), Locale::En, None);
        let guesses = report.guesses.expect("something was guessed");
        guesses.surprise.map(|lead| lead.title)
    };
    let world = World::new(State::Ok);
    let analyst = Some("Data analyst".to_owned());
    assert_eq!(
        surprise(Guess::Career(world.profiles[2].id.clone())),
        analyst
    );
    assert_eq!(
        surprise(Guess::Family(world.families[1].id.clone())),
        analyst
    );
    let aide = Some("Care assistant".to_owned());
    assert_eq!(surprise(Guess::Career(world.profiles[3].id.clone())), aide);
    assert_eq!(surprise(Guess::Family(world.families[0].id.clone())), aide);
}

#[test]
fn the_page_and_the_json_say_it() {
    let mut world = World::new(State::Ok);
    let careers = [2, 0].map(|at| Guess::Career(world.profiles[at].id.clone()));
    world.sheet.guesses = careers.to_vec();
    for locale in Locale::ALL {
        let report = Report::new(&world.subject(), locale, None);
        let heading = match locale {
            Locale::Fr => "Tes idées",
            Locale::En => "Your ideas",
        };
        let page = report.document().to_text(style(80));
        let (_, told) = page.split_once(heading).expect("it has a heading");
        let until = told
            .find("\n\nEt maintenant")
            .or(told.find("\n\nWhat comes"));
        let until = until.expect("more follows");
        insta::assert_snapshot!(format!("guesses-{locale}"), &told[..until]);
        let written = json::render(&report);
        let at = written.find("\"guesses\"").expect("it has a field");
        insta::assert_snapshot!("guesses-json", &written[at..]);
    }
}
