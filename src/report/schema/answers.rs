//! An answer sheet.

use administration::sheet::{MAX_GUESSES, MAX_REACTIONS};
use model::answers::{MAX_SECONDS, MAX_TYPED};
use model::quiz::{Item, Quiz, Shape};
use model::reaction::{Because, Is};
use serde_json::{Map, Value, json};

use super::{object, one_of, text};

/// An answer sheet. A career may also be named by a title or a former id, and an idea as it is typed.
pub(super) fn answers(quiz: &Quiz) -> Value {
    let items = quiz.items.iter();
    let items = items.map(|item| (item.id.to_string(), answer(item)));
    let questions = quiz.context.iter().map(|question| {
        let options = one_of(question.options.iter().map(|o| o.id.as_str()));
        (question.id.to_string(), options)
    });
    let seconds = json!({ "type": "number", "minimum": 0, "maximum": MAX_SECONDS });
    let each = |of: Vec<String>, value: &Value| -> Map<String, Value> {
        of.into_iter().map(|key| (key, value.clone())).collect()
    };
    let ids = quiz.items.iter().map(|item| item.id.to_string()).collect();
    let reaction = object(
        &["because"],
        &json!({
            "is": one_of(Is::ALL.map(Is::as_str)),
            "because": {
                "type": "array",
                "uniqueItems": true,
                "items": one_of(Because::ALL.map(Because::as_str)),
            },
        }),
    );
    let fields = json!({
        "quiz": { "const": quiz.id.as_str() },
        "edition": text(),
        "on": { "type": "string", "format": "date" },
        "answers": answered(&items.collect()),
        "context": answered(&questions.collect()),
        "job": text(),
        "guesses": {
            "type": "array",
            "maxItems": MAX_GUESSES,
            "items": { "type": "string", "maxLength": MAX_TYPED },
        },
        "reactions": {
            "type": "object",
            "maxProperties": MAX_REACTIONS,
            "additionalProperties": reaction,
        },
        "seconds": answered(&each(ids, &seconds)),
    });
    let optional = [
        "edition",
        "on",
        "context",
        "job",
        "guesses",
        "reactions",
        "seconds",
    ];
    object(&optional, &fields)
}

/// What is answered of these; what is not is left out.
fn answered(of: &Map<String, Value>) -> Value {
    json!({ "type": "object", "additionalProperties": false, "properties": of })
}

fn answer(item: &Item) -> Value {
    let options = one_of(item.option_ids().iter().map(|option| option.as_str()));
    let n = item.option_ids().len();
    let most = item.response.favourites().map_or(n, |of| of.most.min(n));
    let (least, most) = match item.response.shape() {
        Shape::One => return options,
        Shape::Several => (0, most),
        Shape::Ranked => (n, n),
    };
    json!({
        "type": "array",
        "uniqueItems": true,
        "minItems": least,
        "maxItems": most,
        "items": options,
    })
}
