//! Quizzes for other programs, in the language asked for; keys stand in the order below.

use serde::Serialize;

use crate::json::write;
use model::locale::Locale;
use model::quiz::{self, Keying, Quiz, Response};
use model::traits::Traits;

/// The list of quizzes as JSON: `[{"id","edition","title","items","minutes"}]`.
pub fn list(all: &[Quiz], locale: Locale) -> String {
    let entry = |quiz: &Quiz| Entry {
        id: quiz.id.to_string(),
        edition: quiz.edition.clone(),
        title: quiz.title.get(locale).to_owned(),
        items: quiz.items.len(),
        minutes: super::minutes(quiz),
    };
    write(&all.iter().map(entry).collect::<Vec<_>>())
}

/// One quiz as JSON: what a program needs to ask it and to write an answer sheet.
pub fn show(quiz: &Quiz, traits: &Traits, locale: Locale) -> String {
    write(&Show {
        format: 1,
        id: quiz.id.to_string(),
        edition: quiz.edition.clone(),
        items: quiz
            .items
            .iter()
            .map(|item| Item::new(item, traits, locale))
            .collect(),
        context: quiz
            .context
            .iter()
            .map(|question| Question::new(question, locale))
            .collect(),
    })
}

#[derive(Serialize)]
struct Entry {
    id: String,
    edition: String,
    title: String,
    items: usize,
    minutes: u32,
}

#[derive(Serialize)]
struct Show {
    format: u32,
    id: String,
    edition: String,
    items: Vec<Item>,
    context: Vec<Question>,
}

#[derive(Serialize)]
struct Item {
    id: String,
    response: &'static str,
    prompt: String,
    measures: Vec<Measure>,
    options: Vec<Choice>,
}

#[derive(Serialize)]
struct Measure {
    #[serde(rename = "trait")]
    of: String,
    keying: &'static str,
}

#[derive(Serialize)]
struct Choice {
    id: String,
    label: String,
    value: Option<f64>,
    measures: Vec<Load>,
}

#[derive(Serialize)]
struct Load {
    #[serde(rename = "trait")]
    of: String,
    weight: f64,
}

#[derive(Serialize)]
struct Question {
    id: String,
    prompt: String,
    options: Vec<Label>,
}

#[derive(Serialize)]
struct Label {
    id: String,
    label: String,
}

impl Item {
    fn new(item: &quiz::Item, traits: &Traits, locale: Locale) -> Self {
        let (response, measures, options) = match &item.response {
            Response::Rating {
                measures, anchors, ..
            } => (
                "rating",
                measures
                    .iter()
                    .map(|measure| Measure::new(*measure, traits))
                    .collect(),
                anchors
                    .iter()
                    .map(|anchor| Choice::of_anchor(anchor, locale))
                    .collect(),
            ),
            Response::Pair(options) => ("pair", Vec::new(), choices(options, traits, locale)),
            Response::Choice(options) => ("choice", Vec::new(), choices(options, traits, locale)),
            Response::Multi(options) => ("multi", Vec::new(), choices(options, traits, locale)),
            Response::Ranking(options) => ("ranking", Vec::new(), choices(options, traits, locale)),
        };
        let prompt = item.prompt.get(locale).to_owned();
        Self {
            id: item.id.to_string(),
            response,
            prompt,
            measures,
            options,
        }
    }
}

impl Measure {
    fn new(measure: quiz::Measure, traits: &Traits) -> Self {
        let keying = match measure.keying {
            Keying::Forward => "forward",
            Keying::Reverse => "reverse",
        };
        Self {
            of: traits.get(measure.of).id.to_string(),
            keying,
        }
    }
}

impl Choice {
    fn of_anchor(anchor: &quiz::Anchor, locale: Locale) -> Self {
        Self {
            id: anchor.id.to_string(),
            label: anchor.label.get(locale).to_owned(),
            value: anchor.value,
            measures: Vec::new(),
        }
    }
}

fn choices(options: &[quiz::ScoredOption], traits: &Traits, locale: Locale) -> Vec<Choice> {
    let load = |load: &quiz::Load| Load {
        of: traits.get(load.of).id.to_string(),
        weight: load.weight,
    };
    let choice = |option: &quiz::ScoredOption| Choice {
        id: option.id.to_string(),
        label: option.label.get(locale).to_owned(),
        value: None,
        measures: option.loads.iter().map(load).collect(),
    };
    options.iter().map(choice).collect()
}

impl Question {
    fn new(question: &quiz::Question, locale: Locale) -> Self {
        let label = |option: &quiz::QuestionOption| Label {
            id: option.id.to_string(),
            label: option.label.get(locale).to_owned(),
        };
        Self {
            id: question.id.to_string(),
            prompt: question.prompt.get(locale).to_owned(),
            options: question.options.iter().map(label).collect(),
        }
    }
}
