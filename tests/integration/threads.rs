//! What is worth talking over: chosen as it says, and resting on what it quotes.

use boussole::answers::{Answer, AnswerSheet, Guess};
use boussole::audit::Population;
use boussole::audit::respondent::Simulation;
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::locale::Locale;
use boussole::matrix::Matrix;
use boussole::quiz::{Keying, Quiz};
use boussole::reaction::{Because, Is, Reaction};
use boussole::report::scored::Scored;
use boussole::rules::observe::Observation;
use boussole::rules::posterior::{Posterior, Prior};
use boussole::rules::scale::Scale;
use boussole::rules::threads::{APART, AtOdds, Decisive, LED_TO, Thread, Without};
use boussole::rules::{Match, Scoring, State, Status};
use boussole::traits::TraitIndex;
use rayon::prelude::*;

use crate::fixture::{self, World};
use crate::instrument::built_in;

/// The built-in set with one career of each family: the leave-one-out of many people is then a matter of seconds.
fn one_a_family() -> Catalog {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    let mut catalog = loaded.catalog.expect("the built-in set is sound");
    let mut seen = Vec::new();
    catalog.profiles.retain(|profile| {
        let is_new = !seen.contains(&profile.family);
        seen.push(profile.family.clone());
        is_new
    });
    catalog
}

/// A simulated person; some answered to careers, or had one in mind.
fn person(
    catalog: &Catalog,
    scoring: &Scoring,
    people: &Simulation<'_>,
    number: u64,
) -> AnswerSheet {
    let mut sheet = people.person(number).sheet;
    let found = scoring.ranking(&sheet);
    let id = |at: usize| catalog.profiles[found.careers[at].career].id.clone();
    if number.is_multiple_of(3) {
        let because = [Because::Activities].into();
        let no = Reaction {
            is: Is::No,
            because,
        };
        sheet.reactions.insert(id(0), no);
    }
    if number.is_multiple_of(2) {
        sheet.guesses = vec![Guess::Career(id(found.careers.len() - 1))];
    }
    sheet
}

/// The same without what a thread quotes.
fn without(catalog: &Catalog, quiz: &Quiz, sheet: &AnswerSheet, thread: &Thread) -> AnswerSheet {
    let mut left = sheet.clone();
    for item in thread.items() {
        left.withdraw(&quiz.items[item].id);
    }
    match thread {
        Thread::AtOdds(AtOdds::Refused { career, .. }) => {
            left.reactions.remove(&catalog.profiles[*career].id);
        }
        Thread::AtOdds(AtOdds::Guessed { guess, .. }) => {
            left.guesses.remove(*guess);
        }
        Thread::AtOdds(_) | Thread::Decisive(_) | Thread::BetweenTwo(_) => {}
    }
    left
}

#[test]
fn threads_rest_on_the_answers_that_they_quote_and_none_comes_twice() {
    // The long quiz has leaving out to be done eight times as often.
    let catalog = one_a_family();
    let all = [("orientation", 60), ("situations", 240)];
    let counts = all.map(|(quiz, people)| {
        let quiz = catalog.quiz(quiz).expect("built in");
        threads_of(&catalog, quiz, people)
    });
    assert!(counts[0].iter().all(|n| *n >= 6), "{counts:?}");
    assert!(counts[1].iter().all(|n| *n >= 12), "{counts:?}");
}

/// How many of so many people have a thread of each kind, each of them held against what it says.
fn threads_of(catalog: &Catalog, quiz: &Quiz, people: u64) -> [usize; 3] {
    let scoring = fixture::scoring(catalog, quiz);
    let simulated = Simulation::new(&catalog.traits, quiz, 5, Population::TYPICAL);
    let seen: Vec<[bool; 3]> = (0..people)
        .into_par_iter()
        .map(|number| {
            let sheet = person(catalog, &scoring, &simulated, number);
            let threads = scoring.threads(&sheet, &scoring.recommend(&sheet));
            let kinds: Vec<&str> = threads.iter().map(Thread::as_str).collect();
            let all = ["at-odds", "decisive", "between-two"];
            let in_order: Vec<&str> = all.into_iter().filter(|k| kinds.contains(k)).collect();
            assert_eq!(kinds, in_order, "{number}: each once, in their order");
            let mut left = sheet.clone();
            for thread in &threads {
                let items = thread.items();
                let is_answered = |item: &usize| sheet.get(&quiz.items[*item].id).is_some();
                assert!(items.iter().all(is_answered), "{number}: {thread:?}");
                let alone = without(catalog, quiz, &sheet, thread);
                assert!(alone != sheet, "{number}: it quotes something: {thread:?}");
                left = without(catalog, quiz, &left, thread);
            }
            for thread in scoring.threads(&left, &scoring.recommend(&left)) {
                assert!(!threads.contains(&thread), "{number}: {thread:?}");
            }
            all.map(|kind| kinds.contains(&kind))
        })
        .collect();
    [0, 1, 2].map(|of| seen.iter().filter(|seen| seen[of]).count())
}

/// Two ratings of `a` of which one is high and one low, and two of `b` in the middle.
fn at_odds(low: usize) -> World {
    let traits = fixture::traits(&["a/interest", "b/interest"], &[]);
    let [a, b] = ["a/interest", "b/interest"].map(|id| fixture::of(&traits, id));
    let rating = |id: &str, of: TraitIndex| fixture::rating(id, &[(of, Keying::Forward)], 5);
    let items = vec![
        rating("a0", a),
        rating("a1", a),
        rating("b0", b),
        rating("b1", b),
    ];
    let quiz = fixture::quiz(items, vec![]);
    let steps = [("a0", 4), ("a1", low), ("b0", 2), ("b1", 2)];
    let answers = steps.map(|(id, step)| (id, Answer::One(step)));
    let sheet = fixture::sheet(&quiz, &answers);
    World {
        families: fixture::families(&["f"]),
        profiles: vec![fixture::career("c", "f", &[(a, 1.0), (b, 0.0)], &[])],
        traits,
        quiz,
        sheet,
    }
}

#[test]
fn two_answers_are_at_odds_by_the_difference_of_their_residuals() {
    let world = at_odds(0);
    let scoring = world.scoring();
    let threads = scoring.threads(&world.sheet, &scoring.recommend(&world.sheet));
    let [Thread::AtOdds(AtOdds::Answers { items, apart, .. })] = threads[..] else {
        panic!("{threads:?}");
    };
    assert_eq!(items, [0, 1]);
    // Both load alike, so neither the mean nor S has a say in the difference: (y₀ − y₁)/√(2ψ).
    let scale = Scale::FIVE_STEPS;
    let difference = scale.standardized(1.0) - scale.standardized(0.0);
    let expected = difference / (2.0 * scale.noise).sqrt();
    assert!((apart - expected).abs() < 1e-12, "{apart} {expected}");
    assert!(apart >= APART);
    // A step less, and it is within chance: 2.5/√1.3 = 2.19.
    let world = at_odds(1);
    let scoring = world.scoring();
    let threads = scoring.threads(&world.sheet, &scoring.recommend(&world.sheet));
    assert_eq!(threads, []);
}

#[test]
fn the_covariance_of_residuals_is_that_of_the_errors_less_what_is_explained() {
    // Cov(e) = R C⁻¹ R, C = H Φ Hᵀ + R, by hand for two rows: it is R − H S Hᵀ.
    let phi = Matrix::identity(1);
    let row = |load: f64, noise| Observation {
        loads: vec![load],
        value: 0.0,
        noise,
    };
    let rows = [row(0.6, 0.5), row(0.3, 0.8)];
    let known = Posterior::new(&Prior::new(&phi), &[rows.to_vec()]);
    let s = known.covariance().get(0, 0);
    // C = [.86 .18; .18 .89], det = .7330.
    let det = 0.86 * 0.89 - 0.18 * 0.18;
    let exact = [0.25 * 0.89 / det, 0.64 * 0.86 / det];
    let cross = -0.5 * 0.8 * 0.18 / det;
    assert!((0.5 - 0.36 * s - exact[0]).abs() < 1e-12);
    assert!((0.8 - 0.09 * s - exact[1]).abs() < 1e-12);
    assert!((-0.18 * s - cross).abs() < 1e-12);
}

#[test]
fn the_decisive_answer_does_what_is_said_of_it() {
    let catalog = one_a_family();
    let quiz = catalog.quiz("orientation").expect("built in");
    let scoring = fixture::scoring(&catalog, quiz);
    let people = Simulation::new(&catalog.traits, quiz, 6, Population::TYPICAL);
    let mut fronts = 0;
    for number in 0..25 {
        let sheet = people.person(number).sheet;
        let found = scoring.recommend(&sheet);
        let threads = scoring.threads(&sheet, &found);
        let decisive = threads.iter().find_map(|thread| match thread {
            Thread::Decisive(decisive) => Some(decisive),
            Thread::AtOdds(_) | Thread::BetweenTwo(_) => None,
        });
        let Some(Decisive {
            item,
            moves,
            without,
        }) = decisive
        else {
            continue;
        };
        let mut left = sheet.clone();
        left.withdraw(&quiz.items[*item].id);
        let after = scoring.ranking(&left);
        let chance = |family: usize| {
            let mut of = after.families.iter();
            of.find(|f| f.family == family).map_or(0.0, |f| f.p_best)
        };
        let differences = found.families.iter().map(|f| f.p_best - chance(f.family));
        let distance = 0.5 * differences.map(f64::abs).sum::<f64>();
        assert!((distance - moves).abs() < 1e-12);
        match *without {
            Without::Front { family, instead } => {
                fronts += 1;
                assert_eq!(found.families[0].family, family);
                assert_eq!(after.families[0].family, instead);
                assert_ne!(family, instead);
            }
            Without::Lower { family } | Without::Higher { family } => {
                let before = found.families.iter().find(|f| f.family == family);
                let before = before.expect("a family of the page").p_best;
                let is_lower = matches!(without, Without::Lower { .. });
                assert_eq!(chance(family) < before, is_lower);
            }
        }
    }
    assert!(fronts > 0);
}

#[test]
fn a_no_to_a_lead_and_an_idea_elsewhere_are_at_odds_with_the_answers() {
    let catalog = one_a_family();
    let quiz = catalog.quiz("orientation").expect("built in");
    let scoring = fixture::scoring(&catalog, quiz);
    let people = Simulation::new(&catalog.traits, quiz, 7, Population::TYPICAL);
    // Somebody of whom no two answers are at odds.
    let calm = (0..200)
        .map(|number| people.person(number).sheet)
        .find(|sheet| {
            let found = scoring.recommend(sheet);
            let threads = scoring.threads(sheet, &found);
            let is_led = found.matches[0].p_top3 >= LED_TO + 0.2;
            let last = found.matches.iter().filter_map(|m| m.group).max();
            found.state == State::Ok
                && is_led
                && last > Some(2)
                && threads.iter().all(|t| t.as_str() != "at-odds")
        });
    let calm = calm.expect("most people contradict themselves nowhere");
    let found = scoring.recommend(&calm);
    let first = found.matches[0].career;
    let said = |because| {
        let mut sheet = calm.clone();
        let id = catalog.profiles[first].id.clone();
        let no = Reaction {
            is: Is::No,
            because: [because].into(),
        };
        sheet.reactions.insert(id, no);
        let found = scoring.recommend(&sheet);
        scoring.threads(&sheet, &found).into_iter().next()
    };
    let told = said(Because::Activities);
    assert!(
        matches!(told, Some(Thread::AtOdds(AtOdds::Refused { career, .. })) if career == first),
        "{told:?}"
    );
    let hours = said(Because::Hours);
    assert!(!matches!(hours, Some(Thread::AtOdds(_))), "{hours:?}");

    let guessed = |guess: Guess| {
        let mut sheet = calm.clone();
        sheet.guesses = vec![guess];
        let threads = scoring.threads(&sheet, &found);
        matches!(
            threads.first(),
            Some(Thread::AtOdds(AtOdds::Guessed { guess: 0, .. }))
        )
    };
    let (on_page, elsewhere): (Vec<&Match>, Vec<&Match>) = {
        let is_shown = |m: &&Match| matches!(m.status, Status::Main | Status::Further);
        found.matches.iter().partition(is_shown)
    };
    let is_far = |m: &&&Match| m.group.is_some() && on_page.iter().all(|o| o.group != m.group);
    let elsewhere = elsewhere.iter().rev().find(is_far).map(|m| m.family);
    let elsewhere =
        &catalog.families[elsewhere.expect("a family that is told from those of the page")].id;
    let career = catalog.profiles.iter().find(|p| p.family == *elsewhere);
    assert!(guessed(Guess::Family(elsewhere.clone())));
    assert!(guessed(Guess::Career(career.expect("one each").id.clone())));
    assert!(!guessed(Guess::Career(catalog.profiles[first].id.clone())));
    assert!(!guessed(Guess::Typed("pilote".to_owned())));
}

#[test]
fn a_thread_is_told_with_what_it_quotes_and_one_question() {
    let instrument = built_in();
    let quiz = instrument.quiz();
    let traits = &instrument.catalog().traits;
    let people = Simulation::new(traits, quiz, 8, Population::TYPICAL);
    for number in 0..6 {
        let sheet = people.person(number).sheet;
        let scored = Scored::sheet(&instrument, sheet, &[], Locale::Fr);
        for locale in Locale::ALL {
            for line in scored.threads(locale) {
                assert!(line.question.ends_with('?'), "{line:?}");
                assert_eq!(line.text.matches('?').count(), 0, "{line:?}");
                assert!(!line.items.is_empty(), "nothing but answers is given here");
                for item in &line.items {
                    let prompt = quiz.item(item).expect("an item").prompt.get(locale);
                    assert!(line.text.contains(prompt.trim_end_matches('.')), "{line:?}");
                }
            }
        }
    }
}
