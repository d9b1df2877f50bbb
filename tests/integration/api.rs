//! The files of a site for other programs: what the schema says of sheets and careers, and where names lead.

use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::locale::Locale;
use boussole::report::careers::json;
use boussole::report::{schema, titles};
use boussole::sheet;
use serde_json::{Value, from_str, json};

use crate::same_bytes::drawn;

fn catalog() -> Catalog {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("the built-in set is valid")
}

/// What of a value a schema does not allow; as much of JSON Schema 2020-12 as ours uses, and nothing passes by.
struct Schema(Value);

impl Schema {
    fn complaint(&self, of: &str, value: &Value) -> Option<String> {
        self.wrong(&self.0["$defs"][of], value, of)
    }

    fn wrong(&self, schema: &Value, value: &Value, at: &str) -> Option<String> {
        let rules = schema.as_object().expect("a schema is an object");
        rules.iter().find_map(|(rule, of)| match rule.as_str() {
            "$ref" => {
                let name = of.as_str().and_then(|of| of.strip_prefix("#/$defs/"));
                self.wrong(&self.0["$defs"][name.expect("a name")], value, at)
            }
            "anyOf" => {
                let ways = of.as_array().expect("ways");
                let fits = ways.iter().any(|way| self.wrong(way, value, at).is_none());
                (!fits).then(|| format!("{at}: none of the ways"))
            }
            "properties" => {
                let held = value.as_object()?.iter();
                let mut known = held.filter_map(|(key, value)| Some((key, of.get(key)?, value)));
                known.find_map(|(key, of, value)| self.wrong(of, value, &format!("{at}.{key}")))
            }
            "additionalProperties" => {
                let named = &schema["properties"];
                let mut held = value.as_object()?.iter();
                held.find_map(|(key, value)| {
                    if named.get(key).is_some() {
                        None
                    } else if *of == Value::Bool(false) {
                        Some(format!("{at}.{key} is not known"))
                    } else {
                        self.wrong(of, value, &format!("{at}.{key}"))
                    }
                })
            }
            "items" => {
                let mut held = value.as_array()?.iter();
                held.find_map(|value| self.wrong(of, value, at))
            }
            _ => (!holds(rule, of, value)).then(|| format!("{at}: {rule} {of}, not {value}")),
        })
    }
}

/// Whether a rule that speaks of one value holds.
fn holds(rule: &str, of: &Value, value: &Value) -> bool {
    let number = || of.as_f64().expect("a number");
    let list = || of.as_array().expect("a list");
    match rule {
        "type" if of.is_array() => list().iter().any(|of| is(of, value)),
        "type" => is(of, value),
        "enum" => list().contains(value),
        "const" => of == value,
        "required" => {
            let has = |key: &Value| value.get(key.as_str().expect("a key")).is_some();
            list().iter().all(has)
        }
        "minimum" => value.as_f64().is_none_or(|is| is >= number()),
        "maximum" => value.as_f64().is_none_or(|is| is <= number()),
        "minItems" => value
            .as_array()
            .is_none_or(|is| is.len() as f64 >= number()),
        "maxItems" => value
            .as_array()
            .is_none_or(|is| is.len() as f64 <= number()),
        "maxProperties" => value
            .as_object()
            .is_none_or(|is| is.len() as f64 <= number()),
        "maxLength" => value
            .as_str()
            .is_none_or(|is| is.chars().count() as f64 <= number()),
        "uniqueItems" => value.as_array().is_none_or(|is| {
            let mut places = is.iter().enumerate();
            places.all(|(at, one)| !is[..at].contains(one))
        }),
        "format" => true,
        _ => panic!("a rule that the test does not know: {rule}"),
    }
}

fn is(of: &Value, value: &Value) -> bool {
    match of.as_str().expect("the name of a type") {
        "string" => value.is_string(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        other => panic!("a type that the test does not know: {other}"),
    }
}

fn of_orientation(catalog: &Catalog) -> Schema {
    let quiz = catalog.quiz("orientation").expect("built in");
    Schema(from_str(&schema::json(quiz, catalog)).expect("it is JSON"))
}

#[test]
fn every_career_is_as_the_schema_says() {
    let catalog = catalog();
    let schema = of_orientation(&catalog);
    for locale in Locale::ALL {
        let all: Vec<_> = catalog.profiles.iter().collect();
        let list = from_str(&json::list(&all, locale)).expect("it is JSON");
        assert_eq!(schema.complaint("careers", &list), None);
        for profile in &catalog.profiles {
            let sheet = json::sheet(profile, &catalog.traits, locale);
            let sheet = from_str(&sheet).expect("it is JSON");
            assert_eq!(schema.complaint("career", &sheet), None, "{}", profile.id);
        }
    }
}

#[test]
fn a_sheet_is_as_the_schema_says_and_a_wrong_one_is_not() {
    let catalog = catalog();
    let schema = of_orientation(&catalog);
    let quiz = catalog.quiz("orientation").expect("built in");
    for seed in 0..40 {
        let sheet = drawn(quiz, catalog.traits.len(), seed);
        let sheet = from_str(&sheet::write(quiz, &sheet)).expect("it is JSON");
        assert_eq!(schema.complaint("answers", &sheet), None);
    }
    let right = json!({
        "quiz": "orientation", "edition": "2026-12", "on": "2026-11-30",
        "answers": {"tile-animals": "yes", "whole-day": ["tile-animals"]},
        "context": {"nights": "never"}, "job": "nurse", "guesses": ["airline pilot"],
        "reactions": {"nurse": {"is": "no", "because": ["hours"]}},
        "seconds": {"tile-animals": 2.5},
    });
    assert_eq!(schema.complaint("answers", &right), None);
    for (field, wrong) in [
        ("quiz", json!("another")),
        ("answers", json!({"tile-animals": "perhaps"})),
        ("answers", json!({"tile-dragons": "yes"})),
        (
            "answers",
            json!({"whole-day": ["tile-animals", "tile-animals"]}),
        ),
        ("context", json!({"nights": ["never"]})),
        ("guesses", json!(["a", "b", "c", "d"])),
        ("reactions", json!({"nurse": {"because": ["hours"]}})),
        ("seconds", json!({"tile-animals": -1})),
        ("anwsers", json!({})),
    ] {
        let mut sheet = right.clone();
        sheet[field] = wrong;
        assert!(schema.complaint("answers", &sheet).is_some(), "{sheet}");
    }
}

#[test]
fn a_name_leads_where_the_search_leads() {
    let catalog = catalog();
    let file: Value = from_str(&titles::json(&catalog)).expect("it is JSON");
    let leads = file["leads"].as_array().expect("a list");
    let led = |name: &str| {
        let held = |line: &&Value| {
            line["names"]
                .as_array()
                .expect("names")
                .contains(&json!(name))
        };
        let line = leads.iter().find(held).expect("a name");
        let careers = line["careers"].as_array().expect("careers").clone();
        (careers, line["nearest"].as_bool().expect("a truth"))
    };
    assert_eq!(led("maieuticien"), (vec![json!("midwife")], false));
    assert!(led("massage therapists").1, "no sheet is of that job");
    let names = leads
        .iter()
        .map(|line| line["names"].as_array().map_or(0, Vec::len));
    assert!(names.sum::<usize>() > 10_000);
    for line in leads {
        let careers = line["careers"].as_array().expect("careers");
        assert!(!careers.is_empty());
        let known = |id: &Value| catalog.profiles.iter().any(|p| *id == *p.id.as_str());
        assert!(careers.iter().all(known), "{line}");
    }
}
