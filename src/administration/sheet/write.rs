//! The canonical form of a sheet: JSON, keys in the order of the format, ids in theirs.

use std::collections::BTreeMap;

use serde::Serialize;

use model::answers::{Answer, AnswerSheet, Guess};
use model::id::ProfileId;
use model::quiz::Quiz;
use model::reaction::Reaction;

/// Writes a sheet of a quiz; reading it back gives the same sheet, but for the time that each answer took:
/// nothing that a saved sheet is for needs it.
///
/// # Panics
///
/// Never: texts, lists, and numbers can all be written.
pub fn write(quiz: &Quiz, sheet: &AnswerSheet) -> String {
    let answers = sheet.iter().filter_map(|(id, answer)| {
        let options = quiz.item(id)?.option_ids();
        let name = |place: &usize| options.get(*place).map(|option| option.as_str());
        let written = match answer {
            Answer::One(place) => Written::One(name(place)?),
            Answer::Several(places) | Answer::Ranked(places) => {
                Written::Many(places.iter().filter_map(name).collect())
            }
        };
        Some((id.as_str(), written))
    });
    let file = File {
        quiz: quiz.id.as_str(),
        edition: &quiz.edition,
        on: sheet.on.map(|day| day.to_string()),
        answers: answers.collect(),
        context: sheet
            .contexts()
            .map(|(q, option)| (q.as_str(), option.as_str()))
            .collect(),
        job: sheet.job.as_ref().map(ProfileId::as_str),
        guesses: sheet.guesses.iter().map(Guess::as_str).collect(),
        reactions: sheet
            .reactions
            .iter()
            .map(|(career, reaction)| (career.as_str(), Reacted::of(reaction)))
            .collect(),
    };
    let mut text = serde_json::to_string_pretty(&file).expect("texts and finite numbers");
    text.push('\n');
    text
}

#[derive(Serialize)]
struct File<'a> {
    quiz: &'a str,
    edition: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    answers: BTreeMap<&'a str, Written<'a>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    context: BTreeMap<&'a str, &'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    guesses: Vec<&'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    reactions: BTreeMap<&'a str, Reacted>,
}

#[derive(Serialize)]
struct Reacted {
    is: &'static str,
    because: Vec<&'static str>,
}

impl Reacted {
    fn of(reaction: &Reaction) -> Self {
        let because = reaction.because.iter();
        Self {
            is: reaction.is.as_str(),
            because: because.map(|because| because.as_str()).collect(),
        }
    }
}

enum Written<'a> {
    One(&'a str),
    Many(Vec<&'a str>),
}

impl Serialize for Written<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(option) => option.serialize(serializer),
            Self::Many(options) => options.serialize(serializer),
        }
    }
}
