//! What an answer sheet and a career look like as JSON, for other programs: a JSON Schema (draft 2020-12).
//!
//! Of careers it says what `careers show --format json` and the site's files hold; a field may be added, none goes or
//! changes its meaning within the same `format`.

mod answers;
mod career;

use catalog::Catalog;
use model::profile::Status;
use model::quiz::Quiz;
use serde_json::{Map, Value, json};

use crate::json::write;

/// The schema of an answer sheet of the quiz (`$defs/answers`), of the list of careers (`$defs/careers`) and of a career
/// (`$defs/career`).
pub fn json(quiz: &Quiz, catalog: &Catalog) -> String {
    let defs = json!({
        "answers": answers::answers(quiz),
        "careers": list(&object(&[], &json!({
            "id": career_id(catalog),
            "title": text(),
            "family": family_id(catalog),
            "status": status(),
        }))),
        "career": career::career(catalog),
        "claim": career::claim(),
        "condition": career::condition(),
        "figure": career::figure(),
    });
    write(&json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Boussole",
        "$defs": defs,
    }))
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn number() -> Value {
    json!({ "type": "number" })
}

fn truth() -> Value {
    json!({ "type": "boolean" })
}

fn list(of: &Value) -> Value {
    json!({ "type": "array", "items": of })
}

fn or_null(of: &str) -> Value {
    json!({ "type": [of, "null"] })
}

fn one_of(words: impl IntoIterator<Item = impl AsRef<str>>) -> Value {
    let words = words.into_iter().map(|word| Value::from(word.as_ref()));
    json!({ "enum": words.collect::<Vec<_>>() })
}

fn defined(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// An object with all of these properties but the optional ones, and no other.
fn object(optional: &[&str], properties: &Value) -> Value {
    let names = properties.as_object().into_iter().flat_map(Map::keys);
    let required = names.filter(|name| !optional.contains(&name.as_str()));
    let required: Vec<&String> = required.collect();
    json!({
        "type": "object",
        "required": required,
        "additionalProperties": false,
        "properties": properties,
    })
}

fn career_id(catalog: &Catalog) -> Value {
    one_of(catalog.profiles.iter().map(|profile| profile.id.as_str()))
}

fn family_id(catalog: &Catalog) -> Value {
    one_of(catalog.families.iter().map(|family| family.id.as_str()))
}

fn status() -> Value {
    one_of(Status::ALL.map(Status::as_str))
}
