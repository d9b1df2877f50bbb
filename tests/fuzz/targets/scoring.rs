//! Any valid answers to a built-in quiz, or to one whose options lean to any traits, scored against the
//! built-in careers.

#![no_main]

use std::sync::LazyLock;

use boussole_fuzz::shown;
use boussole_fuzz::work::within;
use catalog::{Catalog, Place};
use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use model::answers::{Answer, AnswerSheet};
use model::id::{ItemId, OptionId, QuestionId};
use model::locale::Locale;
use model::quiz::{Item, Load, Quiz, Response, ScoredOption, Shape};
use report::{Report, Subject, json};
use rules::{METHOD, Match, Origin, Recommendation, Scoring};
use serde_json::Value;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("the built-in set is right")
});

static SCORINGS: LazyLock<Vec<(&'static Quiz, Scoring)>> = LazyLock::new(|| {
    let Catalog {
        traits,
        families,
        profiles,
        ..
    } = &*CATALOG;
    let scoring = |quiz| (quiz, Scoring::new(traits, quiz, families, profiles));
    CATALOG.quizzes.iter().map(scoring).collect()
});

fuzz_target!(init: { LazyLock::force(&SCORINGS); }, |input: &[u8]| {
    let mut bytes = Unstructured::new(input);
    let made_up;
    let (quiz, scoring) = match bytes.int_in_range(0..=SCORINGS.len()) {
        Ok(at) if at < SCORINGS.len() => (SCORINGS[at].0, &SCORINGS[at].1),
        _ => {
            let Ok(quiz) = made_up_quiz(&mut bytes) else { return };
            let Catalog { traits, families, profiles, .. } = &*CATALOG;
            made_up = quiz;
            (&made_up, &Scoring::new(traits, &made_up, families, profiles))
        }
    };
    let Ok(answered) = answered(quiz, &mut bytes) else { return };
    let sheet = sheet(quiz, answered.iter());
    let recommendation = within("the answers", || scoring.recommend(&sheet));
    for one in &recommendation.matches {
        adds_up(one);
    }
    let again = scoring.recommend(&self::sheet(quiz, answered.iter().rev()));
    assert_eq!(again, recommendation, "the same answers, the last first");
    // The words cost more than the numbers, so they are for some.
    if input.len().is_multiple_of(8) {
        let locale = Locale::ALL[input.len() / 8 % Locale::ALL.len()];
        within("the report", || {
            is_finite_json(quiz, &sheet, &recommendation, locale);
        });
    }
});

/// One to four items in any format, whose options lean to any traits, to either side.
fn made_up_quiz(bytes: &mut Unstructured<'_>) -> Result<Quiz> {
    let mut quiz = Quiz {
        items: Vec::new(),
        batteries: Vec::new(),
        limits: Vec::new(),
        context: Vec::new(),
        ..CATALOG.quizzes[0].clone()
    };
    let text = &quiz.title;
    for n in 0..=bytes.int_in_range(0..=3)? {
        let options = (0..bytes.int_in_range(2..=8)?)
            .map(|k| {
                Ok(ScoredOption {
                    id: OptionId::new(&format!("o{k}")).expect("an id"),
                    label: text.clone(),
                    loads: loads(bytes)?,
                })
            })
            .collect::<Result<Vec<_>>>()?;
        let response = match (bytes.int_in_range(0..=2)?, options.len()) {
            (0, _) => Response::Multi(options),
            (_, 2) => Response::Pair(options),
            (1, _) => Response::Choice(options),
            _ => Response::Ranking(options),
        };
        quiz.items.push(Item {
            id: ItemId::new(&format!("i{n}")).expect("an id"),
            prompt: text.clone(),
            help: text.clone(),
            seconds: 5,
            response,
        });
    }
    Ok(quiz)
}

/// Half of the loads are none, and a quarter are full.
fn loads(bytes: &mut Unstructured<'_>) -> Result<Vec<Load>> {
    let mut loads = Vec::new();
    for (of, _) in CATALOG.traits.iter() {
        let weight = match bytes.int_in_range(0..=7)? {
            4 => 1.0,
            5 => -1.0,
            6 | 7 => f64::from(bytes.int_in_range(-100..=100)?) / 100.0,
            _ => 0.0,
        };
        if weight.abs() > 0.0 {
            loads.push(Load { of, weight });
        }
    }
    Ok(loads)
}

enum Answered<'q> {
    Item(&'q ItemId, Answer),
    Question(&'q QuestionId, &'q OptionId),
}

/// What the bytes answer; where they end, nothing is answered any more.
fn answered<'q>(quiz: &'q Quiz, bytes: &mut Unstructured<'_>) -> Result<Vec<Answered<'q>>> {
    let mut all = Vec::new();
    for item in &quiz.items {
        let n_options = item.option_ids().len();
        if bytes.is_empty() || bytes.ratio(1, 8)? {
            continue;
        }
        let answer = match item.response.shape() {
            Shape::One => Answer::One(bytes.choose_index(n_options)?),
            Shape::Several => {
                let chosen: u8 = bytes.arbitrary()?;
                let most = match &item.response {
                    Response::Favourites(favourites) => favourites.most,
                    _ => n_options,
                };
                let chosen = (0..n_options).filter(|at| chosen >> (at % 8) & 1 == 1);
                Answer::Several(chosen.take(most).collect())
            }
            Shape::Ranked => {
                let mut order: Vec<usize> = (0..n_options).collect();
                for at in (1..n_options).rev() {
                    order.swap(at, bytes.int_in_range(0..=at)?);
                }
                Answer::Ranked(order)
            }
        };
        all.push(Answered::Item(&item.id, answer));
    }
    for question in &quiz.context {
        if !bytes.is_empty() {
            all.push(Answered::Question(
                &question.id,
                &bytes.choose(&question.options)?.id,
            ));
        }
    }
    Ok(all)
}

fn sheet<'a>(quiz: &Quiz, answered: impl Iterator<Item = &'a Answered<'a>>) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for one in answered {
        let recorded = match one {
            Answered::Item(item, answer) => sheet.answer(quiz, item, answer.clone()),
            Answered::Question(question, option) => sheet.situate(quiz, question, option),
        };
        recorded.expect("a valid answer");
    }
    sheet
}

/// The contributions sum to the fit; so do the start, the answers and the rules.
fn adds_up(one: &Match) {
    let sum: f64 = one.contributions.iter().map(|part| part.value).sum();
    assert!((one.fit - sum).abs() < 1e-12, "{} is not {sum}", one.fit);
    let rules = one
        .contributions
        .iter()
        .filter(|part| !matches!(part.from, Origin::Trait(_)));
    let shares = one.answers.iter().map(|share| share.value);
    let sum = one.start + shares.sum::<f64>() + rules.map(|part| part.value).sum::<f64>();
    assert!((one.fit - sum).abs() < 1e-12, "{} is not {sum}", one.fit);
}

/// A number that is not finite has no JSON form and would come out as `null`.
fn is_finite_json(
    quiz: &Quiz,
    sheet: &AnswerSheet,
    recommendation: &Recommendation,
    locale: Locale,
) {
    let subject = Subject {
        traits: &CATALOG.traits,
        quiz,
        families: &CATALOG.families,
        profiles: &CATALOG.profiles,
        titles: &CATALOG.titles,
        sheet,
        recommendation,
        method: METHOD,
        catalog_hash: &CATALOG.hash,
        notes: &[],
    };
    let text = json::render(&Report::new(&subject, locale, None));
    shown::harmless(&text);
    let report: Value = serde_json::from_str(&text).expect("it is JSON");
    for one in report["matches"].as_array().expect("a list") {
        for field in ["fit", "start", "percent", "p_top3"] {
            assert!(one[field].is_f64(), "{field} of {one}");
        }
    }
}
