//! One line of a record.

use administration::entry::Entry;
use administration::journal::{seal, unseal};
use model::day::Day;
use model::quiz::Quiz;
use serde::{Deserialize, Serialize};

/// Something that was said or done in the hour.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// From here on it was that day.
    On(Day),
    /// The answers that follow were given on that day, elsewhere.
    Answered(Day),
    /// Something was said in a field, by its key; `None` if it was left out.
    Said {
        /// The step and the name of the field.
        field: String,
        /// What: a text, the word for a choice, several with commas, a day.
        said: Option<String>,
    },
    /// Something of the quiz.
    Quiz(Entry),
    /// The two meet again: all is asked anew, and what was said stays to be looked back on.
    Again,
    /// The quiz is answered anew: what was answered before is the earlier sheet.
    Anew,
}

/// A line that is none of the quiz, as it is written.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
enum Written {
    On(String),
    Answered(String),
    Said {
        field: String,
        #[serde(deserialize_with = "Option::deserialize")]
        said: Option<String>,
    },
    Again(bool),
    Anew(bool),
}

impl Line {
    /// Reads a line; `None` unless it is as it was written, and fits the quiz.
    pub fn read(line: &str, quiz: &Quiz) -> Option<Self> {
        if let Some((entry, _)) = Entry::read(line.as_bytes(), quiz) {
            return Some(Self::Quiz(entry));
        }
        Some(
            match serde_json::from_slice(&unseal(line.as_bytes())?.value).ok()? {
                Written::On(day) => Self::On(Day::parse(&day)?),
                Written::Answered(day) => Self::Answered(Day::parse(&day)?),
                Written::Said { field, said } => Self::Said { field, said },
                Written::Again(_) => Self::Again,
                Written::Anew(_) => Self::Anew,
            },
        )
    }

    /// The line at a place from 1, without its end.
    pub fn write(&self, quiz: &Quiz, place: u64) -> String {
        let written = match self {
            Self::Quiz(entry) => return entry.write(quiz, place).trim_end().to_owned(),
            Self::On(day) => Written::On(day.to_string()),
            Self::Answered(day) => Written::Answered(day.to_string()),
            Self::Said { field, said } => Written::Said {
                field: field.clone(),
                said: said.clone(),
            },
            Self::Again => Written::Again(true),
            Self::Anew => Written::Anew(true),
        };
        seal(&written, place).trim_end().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::Written;

    #[test]
    fn a_line_with_another_key_is_none() {
        for (line, is_one) in [
            (r#"{"on":"2026-11-30"}"#, true),
            (r#"{"answered":"2026-09-15"}"#, true),
            (r#"{"said":{"field":"demand demand","said":"x"}}"#, true),
            (r#"{"said":{"field":"demand demand","said":null}}"#, true),
            (r#"{"again":true}"#, true),
            (r#"{"said":{"field":"demand demand"}}"#, false),
            (r#"{"said":{"field":"a","said":"x","who":"y"}}"#, false),
            (r#"{"said":"x"}"#, false),
            ("{}", false),
        ] {
            assert_eq!(
                serde_json::from_str::<Written>(line).is_ok(),
                is_one,
                "{line}"
            );
        }
    }
}
