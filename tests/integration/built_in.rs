//! The built-in set: dead ends, reachability, and what the files promise.

use boussole::answers::{Answer, AnswerSheet};
use boussole::audit;
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::id::{OptionId, QuestionId};
use boussole::locale::Locale;
use boussole::profile::Circumstance;
use boussole::quiz::{Quiz, Response, Shape};
use boussole::report::{self, scored::Scored};
use boussole::rules::{Recommendation, State, Status};
use boussole::sheet::{self, Known};
use boussole::traits::Domain;
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

use crate::fixture::scoring;

fn built_in() -> Catalog {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    loaded.catalog.expect("no problems")
}

fn orientation(catalog: &Catalog) -> &Quiz {
    catalog.quiz("orientation").expect("built in")
}

/// Answers every rating with a share of its scale; pairs are skipped.
fn all_at(quiz: &Quiz, share: f64) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for item in &quiz.items {
        if let Response::Rating { anchors, .. } = &item.response {
            let top = anchors.iter().filter(|a| a.value.is_some()).count() - 1;
            let step = (share * top as f64).floor() as usize;
            sheet
                .answer(quiz, &item.id, Answer::One(step))
                .expect("a valid step");
        }
    }
    sheet
}

/// Moves each rating a step up or down with probability `p`, staying on the scale.
fn with_noise(quiz: &Quiz, sheet: &AnswerSheet, p: f64, rng: &mut ChaCha8Rng) -> AnswerSheet {
    let mut noisy = sheet.clone();
    for item in &quiz.items {
        let Response::Rating { anchors, .. } = &item.response else {
            continue;
        };
        let Some(Answer::One(step)) = sheet.get(&item.id) else {
            continue;
        };
        let top = anchors.iter().filter(|a| a.value.is_some()).count() - 1;
        let draw = rng.next_u64();
        if ((draw >> 11) as f64) < p * (1_u64 << 53) as f64 && *step <= top {
            let moved = if draw & 1 == 0 {
                step.saturating_sub(1)
            } else {
                (step + 1).min(top)
            };
            noisy
                .answer(quiz, &item.id, Answer::One(moved))
                .expect("a valid step");
        }
    }
    noisy
}

#[track_caller]
fn assert_no_list(recommendation: &Recommendation) {
    assert_ne!(recommendation.state, State::Ok);
    assert!(
        recommendation
            .matches
            .iter()
            .all(|m| m.status == Status::Listed)
    );
    assert!(recommendation.families.iter().all(|f| !f.shown));
}

#[test]
fn the_examples_of_every_career_come_out_as_their_authors_expect() {
    let catalog = built_in();
    let failures: Vec<String> = audit::examples(&catalog)
        .into_iter()
        .map(|f| {
            format!(
                "{} {}: {:?}",
                catalog.profiles[f.profile].id, f.example, f.found
            )
        })
        .collect();
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn nothing_answered_measures_nothing() {
    let catalog = built_in();
    let quiz = orientation(&catalog);
    let recommendation = scoring(&catalog, quiz).recommend(&AnswerSheet::default());
    assert_eq!(recommendation.state, State::NothingMeasured);
    assert_no_list(&recommendation);
}

#[test]
fn only_context_measures_nothing() {
    let catalog = built_in();
    let quiz = orientation(&catalog);
    let mut sheet = AnswerSheet::default();
    for question in &quiz.context {
        let last = question.options.last().expect("it has two at least");
        sheet
            .situate(quiz, &question.id, &last.id)
            .expect("an option");
    }
    let recommendation = scoring(&catalog, quiz).recommend(&sheet);
    assert_eq!(recommendation.state, State::NothingMeasured);
    assert_no_list(&recommendation);
}

#[test]
fn all_never_tried_measures_nothing() {
    let catalog = built_in();
    let quiz = orientation(&catalog);
    let mut sheet = AnswerSheet::default();
    for item in &quiz.items {
        if let Response::Rating { anchors, .. } = &item.response
            && let Some(apart) = anchors.iter().position(|a| a.value.is_none())
        {
            sheet
                .answer(quiz, &item.id, Answer::One(apart))
                .expect("an option");
        }
    }
    assert_eq!(sheet.len(), 15, "every skill item knows *never tried*");
    let recommendation = scoring(&catalog, quiz).recommend(&sheet);
    assert_eq!(recommendation.state, State::NothingMeasured);
    assert_no_list(&recommendation);
}

#[test]
fn one_answer_is_no_list() {
    let catalog = built_in();
    let quiz = orientation(&catalog);
    let scoring = scoring(&catalog, quiz);
    for item in &quiz.items {
        for option in 0..item.option_ids().len() {
            if item.response.shape() != Shape::One {
                continue;
            }
            let mut sheet = AnswerSheet::default();
            sheet
                .answer(quiz, &item.id, Answer::One(option))
                .expect("an option");
            assert_no_list(&scoring.recommend(&sheet));
        }
    }
}

#[test]
fn answers_all_alike_are_no_list() {
    let catalog = built_in();
    let quiz = orientation(&catalog);
    let scoring = scoring(&catalog, quiz);
    for (share, state) in [
        (0.0, State::NothingAttractsYet),
        (0.25, State::NothingAttractsYet),
        (0.5, State::Flat),
        (0.75, State::Flat),
        (1.0, State::Flat),
    ] {
        let recommendation = scoring.recommend(&all_at(quiz, share));
        assert_eq!(recommendation.state, state, "at {share}");
        assert_no_list(&recommendation);
    }
}

#[test]
fn answers_all_alike_but_for_noise_are_no_list() {
    let catalog = built_in();
    let quiz = orientation(&catalog);
    let scoring = scoring(&catalog, quiz);
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    for share in [0.0, 0.25, 0.5, 0.75, 1.0] {
        let sheet = all_at(quiz, share);
        for _ in 0..50 {
            let noisy = with_noise(quiz, &sheet, 0.2, &mut rng);
            assert_no_list(&scoring.recommend(&noisy));
        }
    }
}

#[test]
fn every_shown_career_has_a_reason_for_it() {
    let catalog = built_in();
    let quiz = orientation(&catalog);
    let scoring = scoring(&catalog, quiz);
    let mut rng = ChaCha8Rng::seed_from_u64(2);
    for _ in 0..200 {
        let mut sheet = AnswerSheet::default();
        for item in &quiz.items {
            let mut drawn = |n: usize| (rng.next_u64() % n as u64) as usize;
            let answer = if let Some(favourites) = item.response.favourites() {
                let shown = sheet.shown(quiz, &item.id, favourites);
                let picked = favourites.most.min(drawn(shown.len() + 1));
                Answer::Several(shown.into_iter().take(picked).collect())
            } else {
                Answer::One(drawn(item.option_ids().len()))
            };
            sheet.answer(quiz, &item.id, answer).expect("an option");
        }
        let recommendation = scoring.recommend(&sheet);
        let shown = recommendation
            .matches
            .iter()
            .filter(|m| matches!(m.status, Status::Main | Status::Further));
        for found in shown {
            let is_for = |r: &rules::Reason| r.side() == rules::Side::For;
            let id = &catalog.profiles[found.career].id;
            assert!(
                found.fit <= 0.0 || found.reasons.iter().any(is_for),
                "{id}: {:?}",
                found.reasons
            );
        }
    }
}

#[test]
fn the_bank_is_what_the_design_says() {
    let catalog = built_in();
    let quiz = orientation(&catalog);
    let ratings = |domain: Domain| {
        let measures = |item: &&boussole::quiz::Item| {
            let first = item.response.measures().first();
            first.is_some_and(|first| catalog.traits.get(first.of).id.domain == domain)
        };
        quiz.items.iter().filter(measures).count()
    };
    assert_eq!(
        (ratings(Domain::Interest), ratings(Domain::Skill)),
        (48, 15)
    );
    assert_eq!(ratings(Domain::Topic), 24, "tiles");
    assert_eq!(quiz.batteries.len(), 2);
    let others = quiz.items.len() - 48 - 15 - 24;
    assert_eq!(others, 5, "four pairs and the favourites");
    for (of, measured) in catalog.traits.iter() {
        let items = quiz.items.iter().filter(|item| item.measures(of)).count();
        let least = match measured.id.domain {
            Domain::Interest => 5,
            Domain::Skill => 3,
            // A tile, the favourites, and two activities that are about it.
            Domain::Topic => 4,
        };
        assert!(items >= least, "{}: {items}", measured.id);
    }
    let limits: Vec<_> = quiz.limits.iter().flat_map(|b| &b.items).collect();
    assert_eq!(limits.len(), Circumstance::ALL.len(), "a limit for each");
    assert_eq!(quiz.context.len() - limits.len(), 2);
    let study = QuestionId::new("study-length").expect("an id");
    let asked = quiz.question(&study).expect("profiles refer to it");
    assert!(
        asked
            .options
            .iter()
            .any(|o| o.id == OptionId::new("short").expect("an id"))
    );
}

#[test]
fn every_sheet_is_whole() {
    let mut wanting = Vec::new();
    for profile in &built_in().profiles {
        let whole = [
            ("missions", (4..=6).contains(&profile.sheet.missions.len())),
            ("takes", profile.sheet.takes.len() >= 2),
            ("hard", profile.sheet.hard.len() >= 2),
            ("routes", profile.sheet.studies.routes.len() >= 2),
            ("diplomas", !profile.sheet.studies.diplomas.is_empty()),
            ("sectors", !profile.sheet.sectors.is_empty()),
            ("conditions", !profile.sheet.conditions.is_empty()),
            ("neighbours", profile.sheet.neighbours.len() >= 2),
            (
                "to try and to meet",
                profile.sheet.to_try.is_some() && profile.sheet.to_meet.is_some(),
            ),
            ("codes", !profile.sheet.codes.is_empty()),
            ("examples", profile.sheet.examples.len() >= 2),
        ];
        let missing = whole.iter().filter(|(_, is_there)| !is_there);
        wanting.extend(missing.map(|(what, _)| format!("{}: {what}", profile.id)));
    }
    assert!(wanting.is_empty(), "{wanting:#?}");
}

#[test]
fn what_is_told_in_the_middle_of_a_quiz_is_what_the_result_says() {
    let instrument = crate::instrument::built_in();
    let known = Known::of(instrument.catalog());
    let text = include_str!("../cases/sheets/sample.json");
    let read = sheet::read(text, std::slice::from_ref(instrument.quiz()), &known);
    let sheet = read.expect("it is valid").sheet;
    let scores = instrument.scoring().scores(&sheet);
    assert_eq!(scores, instrument.scoring().recommend(&sheet).traits);
    for locale in Locale::ALL {
        let whole = Scored::sheet(&instrument, sheet.clone(), &[], locale);
        let draws = report::draws(instrument.traits(), &scores, locale);
        assert_eq!(draws, whole.report(locale, None).draws());
        assert!(!draws.is_empty());
    }
}
