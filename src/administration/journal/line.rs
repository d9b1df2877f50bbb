//! The lines of a journal: JSON that a person can read.

use serde::{Deserialize, Serialize};

use model::answers::{Answer, AnswerSheet, Guess, MAX_SECONDS};
use model::id::{FamilyId, ItemId, OptionId, ProfileId, QuestionId};
use model::quiz::{Quiz, Shape};

/// The first line: which quiz, and how it is put.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The version of the format.
    pub journal: u32,
    /// The id of the quiz.
    pub quiz: String,
    /// The fingerprint of its definition.
    pub hash: String,
    /// What the questions, or their order, are drawn from.
    pub seed: u64,
    /// Whether everything is asked.
    #[serde(default)]
    pub full: bool,
}

/// The version of the format that is written, and the only one that is read.
const FORMAT: u32 = 1;

impl Header {
    /// Describes a quiz that begins.
    pub fn new(quiz: &Quiz, seed: u64, full: bool) -> Self {
        Self {
            journal: FORMAT,
            quiz: quiz.id.as_str().to_owned(),
            hash: quiz.hash.clone(),
            seed,
            full,
        }
    }

    pub(super) fn read(line: &[u8]) -> Option<Self> {
        let header: Self = serde_json::from_slice(line).ok()?;
        (header.journal == FORMAT).then_some(header)
    }

    pub(super) fn write(&self) -> String {
        with_end(serde_json::to_string(self))
    }
}

/// Something that a person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// Answered an item, or took the answer back.
    Item {
        /// Which.
        item: ItemId,
        /// The answer; `None` if it was skipped.
        answer: Option<Answer>,
        /// The seconds that it took, where they were measured.
        seconds: Option<f64>,
    },
    /// Answered a context question, or took the answer back.
    Question {
        /// Which.
        question: QuestionId,
        /// The place of the option chosen; `None` if it was skipped.
        option: Option<usize>,
    },
    /// Said what they expect.
    Guess(Guess),
}

/// An entry as it is written; options by their names, `null` for what was skipped.
#[derive(Default, Serialize, Deserialize)]
struct Line {
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    question: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    career: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    family: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<f64>,
}

impl Entry {
    /// Reads a line; `None` unless it fits the quiz.
    pub(super) fn read(line: &[u8], quiz: &Quiz) -> Option<Self> {
        let Line {
            item,
            question,
            career,
            family,
            answer,
            seconds,
        } = serde_json::from_slice(line).ok()?;
        match (item, question, career, family) {
            (Some(id), None, None, None) => read_item(quiz, &id, answer.as_deref(), seconds),
            (None, Some(id), None, None) => read_question(quiz, &id, answer.as_deref()),
            (None, None, Some(id), None) => {
                ProfileId::new(&id).map(|id| Self::Guess(Guess::Career(id)))
            }
            (None, None, None, Some(id)) => {
                FamilyId::new(&id).map(|id| Self::Guess(Guess::Family(id)))
            }
            _ => None,
        }
    }

    pub(super) fn write(&self, quiz: &Quiz) -> String {
        let line = match self {
            Self::Item {
                item,
                answer,
                seconds,
            } => {
                let options = quiz.item(item).map(|item| item.option_ids());
                let options = options.unwrap_or_default();
                let places = answer.as_ref().map(|answer| match answer {
                    Answer::One(place) => std::slice::from_ref(place),
                    Answer::Several(places) | Answer::Ranked(places) => places,
                });
                Line {
                    item: Some(item.as_str().to_owned()),
                    answer: places.map(|places| {
                        let names = places.iter().filter_map(|place| options.get(*place));
                        names.map(|name| name.as_str().to_owned()).collect()
                    }),
                    seconds: *seconds,
                    ..Line::default()
                }
            }
            Self::Question { question, option } => {
                let asked = quiz.question(question);
                let name = option.and_then(|place| asked?.options.get(place));
                Line {
                    question: Some(question.as_str().to_owned()),
                    answer: name.map(|option| vec![option.id.as_str().to_owned()]),
                    ..Line::default()
                }
            }
            Self::Guess(Guess::Career(id)) => Line {
                career: Some(id.as_str().to_owned()),
                ..Line::default()
            },
            Self::Guess(Guess::Family(id)) => Line {
                family: Some(id.as_str().to_owned()),
                ..Line::default()
            },
        };
        with_end(serde_json::to_string(&line))
    }
}

fn read_item(
    quiz: &Quiz,
    id: &str,
    answer: Option<&[String]>,
    seconds: Option<f64>,
) -> Option<Entry> {
    let item = quiz.item(&ItemId::new(id)?)?;
    let answer = match answer {
        None => None,
        Some(names) => {
            let answer = answer_of(item.response.shape(), &item.option_ids(), names)?;
            // What a sheet would refuse is no answer.
            let mut sheet = AnswerSheet::default();
            sheet.answer(quiz, &item.id, answer.clone()).ok()?;
            Some(answer)
        }
    };
    Some(Entry::Item {
        item: item.id.clone(),
        answer,
        seconds: seconds.filter(|s| (0.0..=MAX_SECONDS).contains(s)),
    })
}

fn read_question(quiz: &Quiz, id: &str, answer: Option<&[String]>) -> Option<Entry> {
    let question = quiz.question(&QuestionId::new(id)?)?;
    let place = |name: &String| {
        let options = &question.options;
        options.iter().position(|o| o.id.as_str() == name)
    };
    let option = match answer {
        None => None,
        Some([name]) => Some(place(name)?),
        Some(_) => return None,
    };
    Some(Entry::Question {
        question: question.id.clone(),
        option,
    })
}

fn answer_of(shape: Shape, options: &[&OptionId], names: &[String]) -> Option<Answer> {
    let place = |name: &String| options.iter().position(|id| id.as_str() == name);
    let mut places: Vec<usize> = names.iter().map(place).collect::<Option<_>>()?;
    match (shape, places.as_slice()) {
        (Shape::One, [place]) => Some(Answer::One(*place)),
        (Shape::One, _) => None,
        (Shape::Several, _) => {
            places.sort_unstable();
            Some(Answer::Several(places))
        }
        (Shape::Ranked, _) => Some(Answer::Ranked(places)),
    }
}

fn with_end(line: serde_json::Result<String>) -> String {
    let mut line = line.expect("texts and finite numbers");
    line.push('\n');
    line
}
