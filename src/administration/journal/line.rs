//! The lines of a journal: JSON that a person can read, each with its place and its check number. Whoever keeps
//! entries elsewhere, as in a database, keeps the same lines.

use serde::{Deserialize, Serialize};

use super::seal::{Sealed, seal, unseal};
use crate::entry::{Entry, Header};
use model::answers::{Answer, AnswerSheet, Guess, MAX_SECONDS};
use model::id::{FamilyId, ItemId, OptionId, ProfileId, QuestionId};
use model::quiz::{Quiz, Shape};
use model::reaction::{Because, Is, Reaction};

impl Header {
    /// Reads a line; `None` unless it begins a journal of the quiz.
    pub fn read(line: &[u8], quiz: &Quiz) -> Option<Self> {
        let header: Self = serde_json::from_slice(&unseal(line)?.value).ok()?;
        let is_known = (Self::OLDEST..=Self::FORMAT).contains(&header.journal);
        (is_known && header.quiz == quiz.id.as_str()).then_some(header)
    }

    /// Whether bytes may be a first line that a crash tore.
    pub(super) fn may_begin(bytes: &[u8]) -> bool {
        let begin = br#"{"journal":"#;
        bytes.starts_with(begin) || begin.starts_with(bytes)
    }

    /// The first line, with its end.
    pub fn write(&self) -> String {
        seal(self, 1)
    }
}

/// What was done about an item, as it is written: options by their names, `null` where it was skipped.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemLine {
    item: String,
    // A function of its own, or else the key might be missing.
    #[serde(deserialize_with = "Option::deserialize")]
    answer: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<f64>,
}

/// The same for a context question.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionLine {
    question: String,
    #[serde(deserialize_with = "Option::deserialize")]
    answer: Option<[String; 1]>,
}

/// What was said of a career; `null` where it was taken back.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReactionLine {
    reaction: String,
    #[serde(deserialize_with = "Option::deserialize")]
    is: Option<String>,
    because: Vec<String>,
}

/// What a person expects, or which job they do, as it is written.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum GuessLine {
    Career(String),
    Family(String),
    Typed(String),
    Job(String),
}

impl Entry {
    /// Reads a line, and which one it is; `None` unless it is as it was written, and fits the quiz.
    pub fn read(line: &[u8], quiz: &Quiz) -> Option<(Self, Option<u64>)> {
        let Sealed { value, place } = unseal(line)?;
        Some((Self::of(&value, quiz)?, place))
    }

    fn of(line: &[u8], quiz: &Quiz) -> Option<Self> {
        if let Ok(line) = serde_json::from_slice::<ItemLine>(line) {
            read_item(quiz, line)
        } else if let Ok(line) = serde_json::from_slice::<QuestionLine>(line) {
            read_question(quiz, line)
        } else if let Ok(line) = serde_json::from_slice::<ReactionLine>(line) {
            read_reaction(&line)
        } else {
            Some(match serde_json::from_slice(line).ok()? {
                GuessLine::Career(id) => Self::Guess(Guess::Career(ProfileId::new(&id)?)),
                GuessLine::Family(id) => Self::Guess(Guess::Family(FamilyId::new(&id)?)),
                GuessLine::Typed(words) => Self::Guess(Guess::Typed(words)),
                GuessLine::Job(id) => Self::Job(ProfileId::new(&id)?),
            })
        }
    }

    /// The line at a place, with its end.
    pub fn write(&self, quiz: &Quiz, place: u64) -> String {
        match self {
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
                let line = ItemLine {
                    item: item.as_str().to_owned(),
                    answer: places.map(|places| {
                        let names = places.iter().filter_map(|place| options.get(*place));
                        names.map(|name| name.as_str().to_owned()).collect()
                    }),
                    seconds: *seconds,
                };
                seal(&line, place)
            }
            Self::Question { question, option } => {
                let asked = quiz.question(question);
                let name = option.and_then(|place| asked?.options.get(place));
                let line = QuestionLine {
                    question: question.as_str().to_owned(),
                    answer: name.map(|option| [option.id.as_str().to_owned()]),
                };
                seal(&line, place)
            }
            Self::Guess(guess) => {
                let line = match guess {
                    Guess::Career(id) => GuessLine::Career(id.as_str().to_owned()),
                    Guess::Family(id) => GuessLine::Family(id.as_str().to_owned()),
                    Guess::Typed(words) => GuessLine::Typed(words.clone()),
                };
                seal(&line, place)
            }
            Self::Reaction { career, reaction } => {
                let because = reaction.iter().flat_map(|reaction| &reaction.because);
                let line = ReactionLine {
                    reaction: career.as_str().to_owned(),
                    is: reaction.as_ref().map(|r| r.is.as_str().to_owned()),
                    because: because.map(|because| because.as_str().to_owned()).collect(),
                };
                seal(&line, place)
            }
            Self::Job(id) => seal(&GuessLine::Job(id.as_str().to_owned()), place),
        }
    }
}

fn read_item(quiz: &Quiz, line: ItemLine) -> Option<Entry> {
    let item = quiz.item(&ItemId::new(&line.item)?)?;
    let answer = match line.answer {
        None => None,
        Some(names) => {
            let answer = answer_of(item.response.shape(), &item.option_ids(), &names)?;
            // What a sheet would refuse is no answer.
            let mut sheet = AnswerSheet::default();
            sheet.answer(quiz, &item.id, answer.clone()).ok()?;
            Some(answer)
        }
    };
    Some(Entry::Item {
        item: item.id.clone(),
        answer,
        seconds: line.seconds.filter(|s| (0.0..=MAX_SECONDS).contains(s)),
    })
}

fn read_question(quiz: &Quiz, line: QuestionLine) -> Option<Entry> {
    let question = quiz.question(&QuestionId::new(&line.question)?)?;
    let option = match line.answer {
        None => None,
        Some([name]) => {
            let mut options = question.options.iter();
            Some(options.position(|option| option.id.as_str() == name)?)
        }
    };
    Some(Entry::Question {
        question: question.id.clone(),
        option,
    })
}

fn read_reaction(line: &ReactionLine) -> Option<Entry> {
    let named = |word: &String| Because::named(word);
    let because = line.because.iter().map(named).collect::<Option<_>>()?;
    let reaction = match &line.is {
        None => None,
        Some(word) => Some(Reaction {
            is: Is::named(word)?,
            because,
        }),
    };
    let career = ProfileId::new(&line.reaction)?;
    Some(Entry::Reaction { career, reaction })
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

#[cfg(test)]
mod tests {
    use super::{GuessLine, Header, ItemLine, QuestionLine, ReactionLine};

    #[test]
    fn a_line_with_another_key_or_without_its_answer_is_none() {
        let is_line = |text: &str| {
            serde_json::from_str::<ItemLine>(text).is_ok()
                || serde_json::from_str::<QuestionLine>(text).is_ok()
                || serde_json::from_str::<ReactionLine>(text).is_ok()
                || serde_json::from_str::<GuessLine>(text).is_ok()
        };
        for line in [
            r#"{"item":"sew","answer":["yes"],"seconds":2.0}"#,
            r#"{"item":"sew","answer":null}"#,
            r#"{"question":"shifts","answer":["no"]}"#,
            r#"{"question":"shifts","answer":null}"#,
            r#"{"career":"nurse"}"#,
            r#"{"family":"health"}"#,
            r#"{"reaction":"nurse","is":"no","because":["hours"]}"#,
            r#"{"reaction":"nurse","is":null,"because":[]}"#,
        ] {
            assert!(is_line(line), "{line}");
        }
        for line in [
            r#"{"item":"sew","answes":["yes"],"seconds":2.0}"#,
            r#"{"item":"sew","answer":["yes"],"secondr":2.0}"#,
            r#"{"item":"sew"}"#,
            r#"{"question":"shifts"}"#,
            r#"{"question":"shifts","answer":[]}"#,
            r#"{"question":"shifts","answer":["no","yes"]}"#,
            r#"{"item":"sew","question":"shifts","answer":["no"]}"#,
            r#"{"career":"nurse","answer":null}"#,
            r#"{"reaction":"nurse","because":[]}"#,
            r#"{"reaction":"nurse","is":"no","becaus":[]}"#,
            "{}",
        ] {
            assert!(!is_line(line), "{line}");
        }
    }

    #[test]
    fn a_header_with_another_key_is_none() {
        let whole = r#"{"journal":3,"quiz":"q","hash":"h","seed":7,"full":false}"#;
        assert!(serde_json::from_str::<Header>(whole).is_ok());
        let keys = [("full", "fulm"), ("false", "false,\"lang\":\"fr\"")];
        for (from, to) in keys {
            let other = whole.replace(from, to);
            assert!(serde_json::from_str::<Header>(&other).is_err(), "{other}");
        }
    }
}
