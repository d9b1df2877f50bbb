//! The JSON of `recommend` and `explain`, as other programs read it from the built binary.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

fn run(args: &[&str]) -> Vec<u8> {
    let sheet = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/sheets/sample.json");
    let args = args
        .iter()
        .map(|arg| arg.replace("SHEET", &sheet.to_string_lossy()));
    let output = Command::new(env!("CARGO_BIN_EXE_boussole"))
        .args(args)
        .output()
        .expect("the binary runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

fn recommend(lang: &str) -> Vec<u8> {
    run(&["--lang", lang, "recommend", "SHEET", "--format", "json"])
}

fn parse(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("JSON")
}

/// The keys of objects as they stand in the text: `serde_json` would sort them.
fn keys_in_order(json: &str, indent: usize) -> Vec<String> {
    let pad = " ".repeat(indent);
    let mut keys: Vec<String> = Vec::new();
    for line in json.lines() {
        let Some(rest) = line
            .strip_prefix(&pad)
            .and_then(|rest| rest.strip_prefix('"'))
        else {
            continue;
        };
        if let Some((key, _)) = rest.split_once("\":")
            && !keys.iter().any(|k| k == key)
        {
            keys.push(key.to_owned());
        }
    }
    keys
}

fn number(value: &Value) -> f64 {
    value
        .as_f64()
        .filter(|x| x.is_finite())
        .expect("a finite number")
}

fn sum(list: &Value, keep: impl Fn(&Value) -> bool) -> f64 {
    let list = list.as_array().expect("a list");
    list.iter()
        .filter(|entry| keep(entry))
        .map(|entry| number(&entry["value"]))
        .sum()
}

#[test]
fn the_same_answers_give_the_same_bytes() {
    assert_eq!(recommend("fr"), recommend("fr"));
}

#[test]
fn the_keys_stand_in_the_order_of_the_contract() {
    let text = String::from_utf8(recommend("en")).expect("UTF-8");
    let top = [
        "format", "method", "locale", "on", "quiz", "catalog", "answered", "items", "state",
        "traits", "notes", "shown", "families", "matches",
    ];
    assert_eq!(keys_in_order(&text, 2), top);
    let matches = text.split("\"matches\"").nth(1).expect("the matches");
    let of_match = [
        "career",
        "title",
        "family",
        "rank",
        "group",
        "fit",
        "start",
        "percent",
        "p_top3",
        "status",
        "set_apart",
        "solidity",
        "requirement",
        "contributions",
        "answers",
        "reactions",
        "reasons",
    ];
    assert_eq!(keys_in_order(matches, 6), of_match);
}

#[test]
fn every_sum_adds_up_from_the_printed_digits() {
    let report = parse(&recommend("fr"));
    let matches = report["matches"].as_array().expect("a list");
    assert_eq!(
        Some(matches.len() as u64),
        report["catalog"]["careers"].as_u64()
    );
    for found in matches {
        let fit = number(&found["fit"]);
        let of_rule = |entry: &Value| entry["source"] != "trait";
        let all = sum(&found["contributions"], |_| true);
        let rules = sum(&found["contributions"], of_rule);
        let answers = sum(&found["answers"], |_| true);
        assert!((fit - all).abs() < 1e-12, "{}", found["career"]);
        assert!((fit - number(&found["start"]) - answers - rules).abs() < 1e-12);
    }
}

#[test]
fn both_languages_say_the_same_numbers() {
    /// Numbers, words of the format and ids; sentences are emptied.
    fn without_words(value: &mut Value) {
        match value {
            Value::Object(map) => {
                for (key, value) in map.iter_mut() {
                    if ["text", "title", "locale"].contains(&key.as_str()) {
                        assert!(value.as_str().is_some_and(|text| !text.is_empty()), "{key}");
                        *value = Value::Null;
                    }
                    without_words(value);
                }
            }
            Value::Array(list) => list.iter_mut().for_each(without_words),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let (mut french, mut english) = (parse(&recommend("fr")), parse(&recommend("en")));
    assert_ne!(french, english);
    without_words(&mut french);
    without_words(&mut english);
    assert_eq!(french, english);
}

fn explain(career: &str) -> Value {
    parse(&run(&[
        "--lang", "en", "explain", "SHEET", career, "--format", "json",
    ]))
}

#[test]
fn explain_gives_the_match_of_recommend() {
    let report = parse(&recommend("en"));
    let first = &report["matches"][0];
    let mut explained = explain(first["career"].as_str().expect("an id"));
    let fields = explained.as_object_mut().expect("an object");
    for more in ["rivals", "would_change", "carried_by"] {
        assert!(
            fields.remove(more).is_some_and(|more| more.is_array()),
            "{more}"
        );
    }
    assert_eq!(&explained, first);
}

#[test]
fn explain_says_what_would_change() {
    let report = parse(&recommend("en"));
    let listed = &report["matches"][0];
    let first = explain(listed["career"].as_str().expect("an id"));
    for (way, goal) in [(0, "list"), (1, "front")] {
        let way = &first["would_change"][way];
        assert_eq!(
            (&way["goal"], &way["outcome"]),
            (&goal.into(), &"there".into())
        );
    }
    let matches = report["matches"].as_array().expect("a list");
    let missed = matches.iter().find(|found| found["status"] == "listed");
    let missed = missed.expect("not every career is on the list");
    let text = run(&[
        "explain",
        "SHEET",
        missed["career"].as_str().expect("an id"),
        "--format",
        "json",
    ]);
    let text = String::from_utf8(text).expect("UTF-8");
    let ways = text.split("\"would_change\"").nth(1).expect("the ways");
    let of_way = [
        "goal",
        "by",
        "outcome",
        "within",
        "fewest_answers",
        "fewest_steps",
        "changes",
        "text",
    ];
    assert_eq!(keys_in_order(ways, 6), of_way);
    let of_change = ["item", "from", "to", "text"];
    assert_eq!(keys_in_order(ways, 10), of_change);
    let explained = parse(text.as_bytes());
    let by_answers = &explained["would_change"][1];
    assert_eq!(by_answers["by"], "answers");
    assert_eq!(by_answers["outcome"], "found");
    let sheet = changed(&by_answers["changes"]);
    let path = sheet.path().to_string_lossy().into_owned();
    let other = parse(&run(&["recommend", &path, "--format", "json"]));
    let again = other["matches"].as_array().expect("a list").iter();
    let again = again.filter(|found| found["career"] == missed["career"]);
    let statuses: Vec<&Value> = again.map(|found| &found["status"]).collect();
    assert_eq!(statuses, ["main"], "the changed sheet puts it on the list");
}

/// The sample sheet with the changes that `explain` names.
fn changed(changes: &Value) -> tempfile::NamedTempFile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/sheets/sample.json");
    let text = std::fs::read_to_string(path).expect("the sample");
    let sheet: Value = serde_json::from_str(&text).expect("JSON");
    let mut answers = sheet["answers"].clone();
    for change in changes.as_array().expect("a list") {
        let item = change["item"].as_str().expect("an id");
        assert_eq!(answers[item], change["from"]);
        answers[item] = change["to"].clone();
    }
    sample_with("answers", answers)
}

/// The sample sheet with something else written into it.
fn sample_with(field: &str, value: Value) -> tempfile::NamedTempFile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/sheets/sample.json");
    let text = std::fs::read_to_string(path).expect("the sample");
    let mut sheet: Value = serde_json::from_str(&text).expect("JSON");
    sheet[field] = value;
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    std::io::Write::write_all(&mut file, sheet.to_string().as_bytes()).expect("written");
    file
}

#[test]
fn the_same_answers_give_the_same_bytes_whoever_gives_them() {
    let plain = recommend("en");
    let of = |field: &str, value: Value| {
        let file = sample_with(field, value);
        let path = file.path().to_string_lossy().into_owned();
        run(&["--lang", "en", "recommend", &path, "--format", "json"])
    };
    // What a person expects, and how long they took, is all a sheet can say beside the answers.
    let with = of("guesses", serde_json::json!(["nurse", "health-and-care"]));
    let with = String::from_utf8(with).expect("UTF-8");
    let (scores, guesses) = with
        .split_once(",\n  \"guesses\": ")
        .expect("the guesses come last");
    let scores = format!("{scores}\n}}\n");
    assert_eq!(scores.as_bytes(), plain, "no guess enters a score");
    assert!(guesses.contains("\"surprise\""), "{guesses}");
    assert_eq!(
        of("seconds", serde_json::json!({ "code-web-page": 3.5 })),
        plain
    );
}

#[test]
fn a_sheet_has_no_place_for_a_label() {
    for label in ["gender", "group", "school", "name"] {
        let file = sample_with(label, Value::from("F"));
        let output = Command::new(env!("CARGO_BIN_EXE_boussole"))
            .args(["--lang", "en", "recommend"])
            .arg(file.path())
            .output()
            .expect("the binary runs");
        assert_eq!(output.status.code(), Some(4), "{label}");
        assert!(String::from_utf8_lossy(&output.stderr).contains(label));
    }
}

/// A set of two careers.
const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/diagnostics/_set");

#[test]
fn an_audit_from_the_command_line() {
    let audit = |args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_boussole"))
            .args([
                "--lang",
                "en",
                "audit",
                "--quizzes",
                SMALL,
                "--profiles",
                SMALL,
            ])
            .args(args)
            .output()
            .expect("the binary runs");
        (output.status.code(), output.stdout, output.stderr)
    };
    let (code, _, error) = audit(&["smal"]);
    assert_eq!(code, Some(2));
    assert!(String::from_utf8_lossy(&error).contains("`small`"));
    let (code, _, _) = audit(&["small", "--people", "10"]);
    assert_eq!(code, Some(2));
    let (code, page, error) = audit(&[
        "small", "--people", "100", "--seed", "9", "--format", "html",
    ]);
    assert_eq!(code, Some(0));
    assert!(
        page.starts_with(b"<!DOCTYPE html>") && error.is_empty(),
        "no bar in a pipe"
    );
}
