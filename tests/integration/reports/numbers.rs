//! What programs and counselors read: JSON and explanations.

use boussole::id::ProfileId;
use boussole::locale::Locale;
use boussole::report::explain::{self, Explanation};
use boussole::report::{Report, json};
use boussole::rules::State;
use serde_json::Value;

use super::fixture::World;
use super::{STATES, fits, style};

#[test]
fn recommend_keeps_its_keys_in_order() {
    let world = World::new(State::Ok);
    let text = json::render(&Report::new(&world.subject(), Locale::Fr, None));
    insta::assert_snapshot!("recommend-fr", text);
}

#[test]
fn the_language_changes_nothing_but_words() {
    for state in STATES {
        let world = World::new(state);
        let [fr, en] = Locale::ALL.map(|locale| {
            let text = json::render(&Report::new(&world.subject(), locale, None));
            without_words(serde_json::from_str(&text).expect("it is JSON"))
        });
        assert_eq!(fr, en);
    }
}

#[test]
fn a_fit_reads_back_to_the_same_bits() {
    let world = World::new(State::Ok);
    let text = json::render(&Report::new(&world.subject(), Locale::En, None));
    let read: Value = serde_json::from_str(&text).expect("it is JSON");
    for (written, found) in read["matches"]
        .as_array()
        .expect("a list")
        .iter()
        .zip(&world.recommendation.matches)
    {
        let fit = written["fit"].as_f64().expect("a number");
        assert_eq!(fit.to_bits(), found.fit.to_bits());
    }
}

#[test]
fn a_reason_has_the_same_sentence_on_every_surface() {
    let world = World::new(State::Ok);
    let report = Report::new(&world.subject(), Locale::Fr, None);
    let read: Value = serde_json::from_str(&json::render(&report)).expect("it is JSON");
    let sentence = read["matches"][0]["reasons"][0]["text"]
        .as_str()
        .expect("a sentence");
    assert_eq!(
        report.page.lists[0].families[0].cards[0].lines[0].text,
        sentence
    );
}

#[test]
fn an_explanation_shows_both_sums_and_the_rivals() {
    let world = World::new(State::Ok);
    for locale in Locale::ALL {
        let told = explained(&world, locale, "data-analyst");
        for width in [80, 40] {
            let text = explain::to_text(&told, style(width));
            fits(&text, width);
            insta::assert_snapshot!(format!("explain-{locale}-{width}"), text);
        }
    }
}

#[test]
fn the_lines_of_an_explanation_add_up() {
    let world = World::new(State::Ok);
    let told = explained(&world, Locale::En, "data-analyst");
    for terms in [&told.by_answer, &told.by_trait] {
        let sum: f64 = terms.iter().map(|term| term.value).sum();
        assert!(
            (sum - told.found.fit).abs() < 1e-12,
            "{sum} is not {}",
            told.found.fit
        );
    }
}

#[test]
fn explain_is_the_match_and_its_rivals() {
    let world = World::new(State::Ok);
    let report = Report::new(&world.subject(), Locale::En, None);
    let all: Value = serde_json::from_str(&json::render(&report)).expect("it is JSON");
    let text = explain::to_json(&explained(&world, Locale::En, "data-analyst"));
    let mut one: Value = serde_json::from_str(&text).expect("it is JSON");
    let fields = one.as_object_mut().expect("an object");
    assert_eq!(
        fields.remove("rivals"),
        Some(serde_json::json!(["prompt-engineer"]))
    );
    assert_eq!(one, all["matches"][0]);
}

#[test]
fn a_career_that_is_not_yet_open_has_no_rivals() {
    let world = World::new(State::Ok);
    let told = explained(&world, Locale::En, "nurse");
    assert_eq!(told.rivals, []);
    let text = explain::to_text(&told, style(80));
    assert!(text.contains("One condition does not hold"), "{text}");
}

fn explained(world: &World, locale: Locale, career: &str) -> Explanation {
    let career = ProfileId::new(career).expect("an id");
    Explanation::new(&world.subject(), locale, &career).expect("it is ranked")
}

/// The value without its sentences, names and language.
fn without_words(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let worded = ["locale", "title", "text"];
            let fields = fields
                .into_iter()
                .filter(|(key, _)| !worded.contains(&key.as_str()));
            Value::Object(
                fields
                    .map(|(key, value)| (key, without_words(value)))
                    .collect(),
            )
        }
        Value::Array(values) => Value::Array(values.into_iter().map(without_words).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}
