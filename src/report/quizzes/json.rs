//! Quizzes for other programs, in the language asked for; keys stand in the order below.

use std::fmt::Display;

use serde::Serialize;

use crate::json::{shown, write};
use model::id::{ItemId, OptionId, QuestionId, QuizId};

use model::locale::Locale;
use model::profile::Circumstance;
use model::quiz::{self, Keying, Quiz, Response, Role};
use model::traits::{TraitId, Traits};

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
    let items = quiz.items.iter();
    let context = quiz.context.iter();
    let batteries = quiz.batteries.iter();
    let limits = quiz.limits.iter();
    write(&Show {
        format: 1,
        id: &quiz.id,
        edition: &quiz.edition,
        batteries: batteries.map(|b| Battery::new(b, locale)).collect(),
        limits: limits.map(|b| Battery::new(b, locale)).collect(),
        items: items.map(|item| Item::new(item, traits, locale)).collect(),
        context: context.map(|asked| Question::new(asked, locale)).collect(),
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
struct Show<'a> {
    format: u32,
    id: &'a QuizId,
    edition: &'a str,
    /// Which items are shown together, before all others.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    batteries: Vec<Battery>,
    /// Which context questions are shown together.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    limits: Vec<Battery>,
    items: Vec<Item<'a>>,
    context: Vec<Question<'a>>,
}

#[derive(Serialize)]
struct Battery {
    id: String,
    prompt: String,
    items: Vec<String>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a ItemId,
    response: &'static str,
    prompt: &'a str,
    measures: Vec<Measure<'a>>,
    /// How many options may be picked, where it is fewer than there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    most: Option<usize>,
    options: Vec<Choice<'a>>,
}

#[derive(Serialize)]
struct Measure<'a> {
    #[serde(rename = "trait", serialize_with = "shown")]
    of: &'a TraitId,
    keying: Keying,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<f64>,
}

#[derive(Serialize)]
struct Choice<'a> {
    id: &'a OptionId,
    label: &'a str,
    value: Option<f64>,
    measures: Vec<Load<'a>>,
}

#[derive(Serialize)]
struct Load<'a> {
    #[serde(rename = "trait", serialize_with = "shown")]
    of: &'a TraitId,
    weight: f64,
}

#[derive(Serialize)]
struct Question<'a> {
    id: &'a QuestionId,
    prompt: &'a str,
    /// The fact of careers that its answers are limits of.
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<&'static str>,
    options: Vec<Label<'a>>,
}

#[derive(Serialize)]
struct Label<'a> {
    id: &'a OptionId,
    label: &'a str,
}

impl Battery {
    fn new<Id: Display>(battery: &quiz::Battery<Id>, locale: Locale) -> Self {
        Self {
            id: battery.id.to_string(),
            prompt: battery.prompt.get(locale).to_owned(),
            items: battery.items.iter().map(ToString::to_string).collect(),
        }
    }
}

impl<'a> Item<'a> {
    fn new(item: &'a quiz::Item, traits: &'a Traits, locale: Locale) -> Self {
        let measure = |measure: &quiz::Measure| Measure {
            of: &traits.get(measure.of).id,
            keying: measure.keying,
            weight: match measure.role {
                Role::Own => None,
                Role::Crossed(weight) => Some(weight),
            },
        };
        let anchor = |anchor: &'a quiz::Anchor| Choice {
            id: &anchor.id,
            label: anchor.label.get(locale),
            value: anchor.value,
            measures: Vec::new(),
        };
        let load = |load: &quiz::Load| Load {
            of: &traits.get(load.of).id,
            weight: load.weight,
        };
        let option = |option: &'a quiz::ScoredOption| Choice {
            id: &option.id,
            label: option.label.get(locale),
            value: None,
            measures: option.loads.iter().map(load).collect(),
        };
        let (response, options) = match &item.response {
            Response::Rating { anchors, .. } => ("rating", anchors.iter().map(anchor).collect()),
            Response::Pair(options) => ("pair", options.iter().map(option).collect()),
            Response::Choice(options) => ("choice", options.iter().map(option).collect()),
            Response::Multi(options) => ("multi", options.iter().map(option).collect()),
            Response::Ranking(options) => ("ranking", options.iter().map(option).collect()),
            Response::Favourites(of) => ("favourites", of.options.iter().map(option).collect()),
        };
        Self {
            id: &item.id,
            response,
            prompt: item.prompt.get(locale),
            measures: item.response.measures().iter().map(measure).collect(),
            most: item.response.favourites().map(|favourites| favourites.most),
            options,
        }
    }
}

impl<'a> Question<'a> {
    fn new(question: &'a quiz::Question, locale: Locale) -> Self {
        let label = |option: &'a quiz::QuestionOption| Label {
            id: &option.id,
            label: option.label.get(locale),
        };
        Self {
            id: &question.id,
            prompt: question.prompt.get(locale),
            about: question.about.map(Circumstance::as_str),
            options: question.options.iter().map(label).collect(),
        }
    }
}
