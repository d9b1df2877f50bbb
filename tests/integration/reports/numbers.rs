//! What programs and counselors read: JSON and explanations.

use boussole::id::ProfileId;
use boussole::locale::Locale;
use boussole::report::document::Block;
use boussole::report::explain::{self, Explanation};
use boussole::report::{Report, json};
use boussole::rules::State;
use boussole::rules::counterfactual::{
    Absence, AnswerPath, Goal, Raise, SkillPath, Way, WouldChange,
};
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
fn the_careers_shown_can_be_had_alone() {
    for state in STATES {
        let world = World::new(state);
        let report = Report::new(&world.subject(), Locale::Fr, None);
        let [all, alone] = [json::render(&report), json::render_shown(&report)];
        let [mut all, alone] =
            [all, alone].map(|text| serde_json::from_str::<Value>(&text).expect("it is JSON"));
        let shown = all["shown"].as_array().expect("a list").clone();
        let matches = all["matches"].as_array_mut().expect("a list");
        matches.retain(|found| shown.contains(&found["career"]));
        assert_eq!(matches.len(), shown.len());
        assert_eq!(all, alone);
    }
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
    let document = report.document();
    let mut blocks = document.blocks.iter();
    let card = blocks.find_map(|block| {
        let Block::Card(card) = block else {
            return None;
        };
        Some(card)
    });
    let inside = card.and_then(|card| card.inside.as_ref());
    let reasons = &inside.expect("what is told on request").reasons;
    assert_eq!(reasons[0].text, sentence);
}

#[test]
fn an_explanation_shows_both_sums_and_the_rivals() {
    let world = World::new(State::Ok);
    for locale in Locale::ALL {
        let told = explained(&world, locale, "data-analyst");
        for width in [80, 40] {
            let text = explain::document(&told).to_text(style(width));
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
fn explain_is_the_match_its_rivals_and_what_would_change() {
    let world = World::new(State::Ok);
    let report = Report::new(&world.subject(), Locale::En, None);
    let all: Value = serde_json::from_str(&json::render(&report)).expect("it is JSON");
    let text = explain::to_json(&explained(&world, Locale::En, "data-analyst"));
    let mut one: Value = serde_json::from_str(&text).expect("it is JSON");
    let fields = one.as_object_mut().expect("an object");
    assert_eq!(
        fields.remove("rivals"),
        Some(serde_json::json!(["prompt-engineer", "care-assistant"]))
    );
    let would_change = fields.remove("would_change").expect("a list");
    let outcomes: Vec<_> = would_change.as_array().expect("a list").iter().collect();
    assert_eq!(outcomes.len(), 4);
    let changes = |of: usize| outcomes[of]["changes"].clone();
    assert_eq!(
        changes(0),
        serde_json::json!([{ "trait": "coding/skill", "from": 38.2, "to": 51.2 }])
    );
    assert_eq!(changes(1)[0]["item"], "comfort");
    assert_eq!(outcomes[3]["outcome"], "not_within");
    assert_eq!(outcomes[3]["within"], 3);
    assert_eq!(fields.remove("carried_by"), Some(serde_json::json!([])));
    assert_eq!(one, all["matches"][0]);
}

#[test]
fn a_career_that_is_not_yet_open_has_no_rivals() {
    let world = World::new(State::Ok);
    let told = explained(&world, Locale::En, "nurse");
    assert_eq!(told.rivals, []);
    let text = explain::document(&told).to_text(style(80));
    assert!(text.contains("One condition does not hold"), "{text}");
}

#[test]
fn every_outcome_has_its_sentence() {
    let mut world = World::new(State::Ok);
    let raise = Raise {
        of: super::fixture::of(&world.traits, "coding/skill"),
        from: 38.2,
        to: 51.2,
    };
    let skills = [
        SkillPath::Raise(raise),
        SkillPath::Never,
        SkillPath::NoneShort,
    ];
    let paths = (0..3).map(AnswerPath::NotWithin).chain([AnswerPath::Never]);
    let mut ways: Vec<Way> = vec![Way::There];
    ways.extend(
        paths
            .zip(skills.into_iter().cycle())
            .map(|(answers, skill)| Way::Away { skill, answers }),
    );
    let absence = |loses| Absence {
        item: 0,
        loses,
        rank: 9,
    };
    let mut facts = vec![WouldChange::NoList, WouldChange::Closed];
    for way in ways {
        facts.push(WouldChange::Compared {
            ways: Goal::ALL.map(|goal| (goal, way.clone())),
            carried_by: Goal::ALL.map(absence).to_vec(),
        });
    }
    let mut said = String::new();
    for locale in Locale::ALL {
        for would_change in &facts {
            world.would_change = would_change.clone();
            let told = explained(&world, locale, "data-analyst").change;
            for line in told.ways.iter().map(|way| &way.text) {
                said.push_str(line);
                said.push('\n');
            }
        }
    }
    insta::assert_snapshot!("would_change", said);
}

pub(super) fn explained(world: &World, locale: Locale, career: &str) -> Explanation {
    let career = ProfileId::new(career).expect("an id");
    Explanation::new(&world.subject(), locale, &career, &world.would_change).expect("it is ranked")
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
