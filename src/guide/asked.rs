//! A question as it is put, what may be answered, and what came of it.

use model::day::Day;
use model::hour::Step;
use report::document::Block;

use crate::{Field, Line};

/// What is asked now.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// The step.
    pub step: Step,
    /// The name of the field within it.
    pub name: String,
    /// Which of how many of its kind it is, where there are several.
    pub place: Option<(usize, usize)>,
    /// What stands above the question.
    pub above: Vec<Block>,
    /// The question.
    pub question: String,
    /// What may be answered.
    pub kind: Kind,
}

/// What may be answered; a field may always be left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Some words of one's own.
    Text {
        /// The most characters.
        most: usize,
    },
    /// A day.
    Day {
        /// The earliest that makes sense, where that is known.
        from: Option<Day>,
    },
    /// A number from 0 to 10.
    Number,
    /// One of some choices.
    One(Vec<Choice>),
    /// Several of some choices.
    Several {
        /// The choices.
        choices: Vec<Choice>,
        /// The most of them.
        most: usize,
    },
    /// The name of a job, as people type it.
    Job,
}

/// One of some choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is typed for it.
    pub key: String,
    /// The word under which it is kept.
    pub word: String,
    /// What it says.
    pub label: String,
}

/// The most characters of a text that has a line of the sheet for itself.
pub(crate) const LONG: usize = 160;

/// The most characters of a text that shares its line.
pub(crate) const SHORT: usize = 80;

/// The most leads that are kept.
pub(crate) const MOST_KEPT: usize = 2;

/// The most leads of one's own.
pub(crate) const MOST_OWN: usize = 3;

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// Something was said: these lines are to be made durable before the next question is put. The field that
    /// was answered, where it was one.
    Said(Option<Field>, Vec<Line>),
    /// The two are elsewhere, or something was opened or closed.
    Moved,
    /// Something to read, and then the same again.
    Told(String),
    /// The quiz is to be put now; what is answered are lines, and then [`Hour::is_quizzed`](crate::Hour::is_quizzed).
    Quiz,
    /// They stop for now.
    Pause,
}

/// Choices by their numbers, from 1.
pub(crate) fn numbered<'c>(choices: impl IntoIterator<Item = (&'c str, &'c str)>) -> Vec<Choice> {
    let choice = |(place, (word, label)): (usize, (&str, &str))| Choice {
        key: (place + 1).to_string(),
        word: word.to_owned(),
        label: label.to_owned(),
    };
    choices.into_iter().enumerate().map(choice).collect()
}
