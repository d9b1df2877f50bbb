//! A career.

use catalog::Catalog;
use model::profile::{Country, Level};
use serde_json::{Value, json};

use super::{
    career_id, defined, family_id, list, number, object, one_of, or_null, status, text, truth,
};

pub(super) fn career(catalog: &Catalog) -> Value {
    let traits = catalog.traits.iter().map(|(_, of)| of.id.to_string());
    let of = one_of(traits.collect::<Vec<_>>());
    let leaning = object(
        &[],
        &json!({ "trait": of, "level": number(), "because": text() }),
    );
    let demand = object(
        &[],
        &json!({
            "trait": of,
            "level": one_of(["little_help", "alone", "even_when_hard"]),
            "importance": number(),
            "because": text(),
        }),
    );
    object(
        &[],
        &json!({
            "format": { "const": 1 },
            "id": career_id(catalog),
            "edition": text(),
            "title": text(),
            "family": family_id(catalog),
            "status": status(),
            "synonyms": list(&text()),
            "summary": text(),
            "missions": list(&text()),
            "takes": list(&text()),
            "hard": list(&text()),
            "interests": list(&leaning),
            "topics": list(&leaning),
            "demands": list(&demand),
            "rules": list(&rule()),
            "facts": list(&fact()),
            "few_places": { "anyOf": [few_places(), { "type": "null" }] },
            "studies": studies(),
            "sectors": list(&text()),
            "conditions": list(&text()),
            "salary": salary(),
            "outlook": list(&defined("claim")),
            "neighbours": list(&career_id(catalog)),
            "evolutions": list(&career_id(catalog)),
            "to_try": or_null("string"),
            "to_meet": or_null("string"),
            "codes": list(&listing()),
            "sources": list(&source()),
        }),
    )
}

fn rule() -> Value {
    let boost = object(&[], &json!({ "boost": number() }));
    object(
        &[],
        &json!({
            "id": text(),
            "when": defined("condition"),
            "effect": { "anyOf": [one_of(["caution", "require"]), boost] },
            "because": text(),
            "source": text(),
        }),
    )
}

fn fact() -> Value {
    object(
        &[],
        &json!({
            "id": text(),
            "value": { "type": ["boolean", "number"] },
            "source": or_null("string"),
            "editorial": truth(),
            "note": or_null("string"),
        }),
    )
}

fn few_places() -> Value {
    object(
        &[],
        &json!({ "beside": text(), "source": or_null("string"), "editorial": truth() }),
    )
}

fn studies() -> Value {
    let level = one_of(Level::ALL.map(Level::as_str));
    let diploma = object(&[], &json!({ "level": level, "name": text() }));
    let country = one_of(Country::ALL.map(Country::as_str));
    let abroad = object(
        &[],
        &json!({ "country": country, "how": text(), "source": text() }),
    );
    object(
        &[],
        &json!({
            "entry": level,
            "entry_eqf": or_null("number"),
            "qualification": level,
            "qualification_eqf": or_null("number"),
            "diplomas": list(&diploma),
            "routes": list(&text()),
            "apply": list(&text()),
            "abroad": list(&abroad),
            "regulated": one_of(["free", "partly", "regulated"]),
            "regulation": or_null("string"),
        }),
    )
}

fn salary() -> Value {
    let claims = list(&defined("claim"));
    object(
        &[],
        &json!({ "entry": claims, "experienced": claims, "general": claims }),
    )
}

/// A code of a classification.
fn listing() -> Value {
    object(
        &[],
        &json!({
            "system": one_of(["rome", "isco08", "esco", "onet_soc"]),
            "code": text(),
            "nearest": truth(),
        }),
    )
}

fn source() -> Value {
    object(
        &[],
        &json!({
            "id": text(),
            "title": text(),
            "date": text(),
            "url": or_null("string"),
            "via": or_null("string"),
        }),
    )
}

pub(super) fn claim() -> Value {
    object(
        &[],
        &json!({
            "what": text(),
            "value": defined("figure"),
            "unit": text(),
            "country": text(),
            "date": { "type": "object" },
            "source": text(),
            "estimate": truth(),
            "editorial": truth(),
            "caution": or_null("string"),
        }),
    )
}

/// A number or a span.
pub(super) fn figure() -> Value {
    let span = json!({ "type": "array", "minItems": 2, "maxItems": 2, "items": number() });
    json!({ "anyOf": [
        object(&[], &json!({ "exactly": number() })),
        object(&[], &json!({ "at_least": number() })),
        object(&[], &json!({ "up_to": number() })),
        object(&[], &json!({ "between": span })),
    ] })
}

/// When a rule applies.
pub(super) fn condition() -> Value {
    let score = object(&[], &json!({ "trait": text(), "score": number() }));
    json!({ "anyOf": [
        object(&[], &json!({ "all": list(&defined("condition")) })),
        object(&[], &json!({ "any": list(&defined("condition")) })),
        object(&[], &json!({ "not": defined("condition") })),
        object(&[], &json!({ "at_least": score })),
        object(&[], &json!({ "at_most": score })),
        object(&[], &json!({ "answered": object(&[], &json!({
            "question": text(),
            "options": list(&text()),
        })) })),
    ] })
}
