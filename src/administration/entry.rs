//! What is recorded of an administration: how it begins, and what the person did.

use serde::{Deserialize, Serialize};

use model::answers::{Answer, Guess};
use model::id::{ItemId, ProfileId, QuestionId};
use model::quiz::Quiz;
use model::reaction::Reaction;

/// Which quiz, and how it is put: with the entries, all that an administration follows from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
    pub full: bool,
}

impl Header {
    /// The version of the format that is written: each line says which one it is.
    pub const FORMAT: u32 = 3;

    /// The oldest that is still read.
    pub const OLDEST: u32 = 2;

    /// Describes a quiz that begins.
    pub fn new(quiz: &Quiz, seed: u64, full: bool) -> Self {
        Self {
            journal: Self::FORMAT,
            quiz: quiz.id.as_str().to_owned(),
            hash: quiz.hash.clone(),
            seed,
            full,
        }
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
    /// Said which job they do.
    Job(ProfileId),
    /// Reacted to a career.
    Reaction {
        /// Which.
        career: ProfileId,
        /// How; `None` if the reaction was taken back.
        reaction: Option<Reaction>,
    },
}
