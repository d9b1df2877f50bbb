//! The instrument: what is asked, and what each answer says about which trait.

use serde::{Deserialize, Serialize};

use crate::id::{ItemId, OptionId, QuestionId, QuizId};
use crate::locale::Text;
use crate::traits::TraitIndex;

/// A quiz, checked: nothing in it is left to fail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quiz {
    /// The stem of its file.
    pub id: QuizId,
    /// The version of its content, a date such as `2026-11`.
    pub edition: String,
    /// Its name.
    pub title: Text,
    /// What a person reads before the first question.
    pub intro: Text,
    /// How the items were made and reviewed, under which licence.
    pub source: Text,
    /// The scored items in the author's order.
    pub items: Vec<Item>,
    /// Questions about the person's situation; they never enter a trait.
    pub context: Vec<Question>,
    /// The fingerprint of the definition: SHA-256, in lower-case hexadecimal.
    pub hash: String,
}

impl Quiz {
    /// The item of that name.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// The context question of that name.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.context.iter().find(|question| question.id == *id)
    }

    /// Whether some item tells something about the trait.
    pub fn measures(&self, index: TraitIndex) -> bool {
        self.items.iter().any(|item| item.measures(index))
    }
}

/// One thing to answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Its name within the quiz.
    pub id: ItemId,
    /// What is shown.
    pub prompt: Text,
    /// Why it is asked, for whoever presses the help key.
    pub help: Text,
    /// The seconds that a person is expected to need.
    pub seconds: u16,
    /// How it is answered.
    pub response: Response,
}

impl Item {
    /// Whether an answer tells something about the trait.
    pub fn measures(&self, index: TraitIndex) -> bool {
        self.response.measured().any(|of| of == index)
    }

    /// The names of the options in the order in which they are shown; a rating's run low to high,
    /// with those that stand apart from the scale last.
    pub fn option_ids(&self) -> Vec<&OptionId> {
        self.response.options().map(|(id, _)| id).collect()
    }
}

/// How an item is answered (the field's *response format*), with what the options measure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Response {
    /// One step on a scale of anchors.
    Rating {
        /// The question that every item of the format puts, such as *would you like to do this?*; the
        /// prompt is what it is about.
        stem: Text,
        /// The traits that the item measures; at least one, each once.
        measures: Vec<Measure>,
        /// The steps, low to high, then those that stand apart; at least two have a value.
        anchors: Vec<Anchor>,
    },
    /// One of two options (forced choice).
    Pair(Vec<ScoredOption>),
    /// One of three to eight options.
    Choice(Vec<ScoredOption>),
    /// Any number of options, none included.
    Multi(Vec<ScoredOption>),
    /// All of three to eight options, best first.
    Ranking(Vec<ScoredOption>),
}

/// The shape that an answer must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// One option.
    One,
    /// Any number of options, none included.
    Several,
    /// Every option, best first.
    Ranked,
}

impl Response {
    /// The shape of its answers.
    pub fn shape(&self) -> Shape {
        match self {
            Self::Rating { .. } | Self::Pair(_) | Self::Choice(_) => Shape::One,
            Self::Multi(_) => Shape::Several,
            Self::Ranking(_) => Shape::Ranked,
        }
    }

    /// The options in the order in which they are shown, each with its name and what is shown.
    pub fn options(&self) -> impl Iterator<Item = (&OptionId, &Text)> {
        let (anchors, options): (&[Anchor], &[ScoredOption]) = match self {
            Self::Rating { anchors, .. } => (anchors, &[]),
            Self::Pair(options)
            | Self::Choice(options)
            | Self::Multi(options)
            | Self::Ranking(options) => (&[], options),
        };
        let anchors = anchors.iter().map(|a| (&a.id, &a.label));
        anchors.chain(options.iter().map(|o| (&o.id, &o.label)))
    }

    /// The traits that the answers tell of; one may come more than once.
    pub fn measured(&self) -> impl Iterator<Item = TraitIndex> {
        let (measures, options): (&[Measure], &[ScoredOption]) = match self {
            Self::Rating { measures, .. } => (measures, &[]),
            Self::Pair(options)
            | Self::Choice(options)
            | Self::Multi(options)
            | Self::Ranking(options) => (&[], options),
        };
        let loads = options.iter().flat_map(|option| &option.loads);
        let measures = measures.iter().map(|measure| measure.of);
        measures.chain(loads.map(|load| load.of))
    }
}

/// A trait that a rating measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Which trait.
    pub of: TraitIndex,
    /// In which direction.
    pub keying: Keying,
}

/// The direction of an item (the field's *positively* and *negatively keyed*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all(serialize = "snake_case"))]
pub enum Keying {
    /// A higher step says more of the trait.
    Forward,
    /// A higher step says less of the trait.
    Reverse,
}

impl Keying {
    /// The share of the range in the direction of the trait: `value`, or `1 − value` for a reverse
    /// key; in 0..=1 as `value` is.
    pub fn share(self, value: f64) -> f64 {
        match self {
            Self::Forward => value,
            Self::Reverse => 1.0 - value,
        }
    }
}

/// A step of a rating.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Anchor {
    /// Its name within the item.
    pub id: OptionId,
    /// What is shown.
    pub label: Text,
    /// Its place in the range, from 0 (lowest) to 1 (highest) in equal steps; `None` for a step
    /// that stands apart, such as *never tried*, and says nothing about the trait.
    pub value: Option<f64>,
}

/// An option of an item other than a rating.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScoredOption {
    /// Its name within the item.
    pub id: OptionId,
    /// What is shown.
    pub label: Text,
    /// What choosing it says; each trait once.
    pub loads: Vec<Load>,
}

/// How strongly an option leans towards a trait.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Load {
    /// Which trait.
    pub of: TraitIndex,
    /// From −1 to 1, not 0; below 0 the option speaks against the trait.
    pub weight: f64,
}

/// A question about the person's situation, used by the rules of profiles and never scored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Its name within the quiz.
    pub id: QuestionId,
    /// What is shown.
    pub prompt: Text,
    /// Why it is asked, for whoever presses the help key.
    pub help: Text,
    /// The seconds that a person is expected to need.
    pub seconds: u16,
    /// The answers to choose from; at least two.
    pub options: Vec<QuestionOption>,
}

/// An answer to a context question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionOption {
    /// Its name within the question.
    pub id: OptionId,
    /// What is shown.
    pub label: Text,
}
