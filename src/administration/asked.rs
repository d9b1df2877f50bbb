//! What is asked at a step, and what it looks like to whoever puts the question.

use model::answers::Answer;
use model::id::{BatteryId, OptionId};
use model::locale::Text;
use model::quiz::{Item, Question, Response, Shape};

/// One thing to ask, by its place in the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A scored item.
    Item(usize),
    /// A context question.
    Question(usize),
}

impl Step {
    /// The place of a scored item.
    pub(super) fn item(self) -> Option<usize> {
        match self {
            Self::Item(place) => Some(place),
            Self::Question(_) => None,
        }
    }
}

/// What is asked at a step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Asked<'q> {
    /// A scored item.
    Item(&'q Item),
    /// A context question.
    Question(&'q Question),
}

/// The kind of questions that follow each other: the parts of a quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What draws one, as ratings of topics.
    Topics,
    /// What one would like, as ratings.
    Likes,
    /// What one can do, as ratings.
    Skills,
    /// Pairs and the like: some activities side by side.
    Comparisons,
    /// The person's situation.
    Situation,
}

/// One of the answers to choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice<'q> {
    /// Its place among all answers of the item or question.
    pub place: usize,
    /// Its name within the item or question.
    pub id: &'q OptionId,
    /// What is shown.
    pub label: &'q Text,
}

/// A battery as it is put to one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Tiles<'a> {
    /// Its name.
    pub id: &'a BatteryId,
    /// What stands above it.
    pub prompt: &'a Text,
    /// What is asked in it in its order, each with its answer.
    pub items: Vec<(Asked<'a>, Option<Answer>)>,
    /// Which of them is asked now.
    pub current: usize,
}

impl<'q> Asked<'q> {
    /// Its name, among the items of the quiz or among its context questions.
    pub fn id(self) -> &'q str {
        match self {
            Self::Item(item) => item.id.as_str(),
            Self::Question(question) => question.id.as_str(),
        }
    }

    /// What is shown.
    pub fn prompt(self) -> &'q Text {
        match self {
            Self::Item(item) => &item.prompt,
            Self::Question(question) => &question.prompt,
        }
    }

    /// The question that the prompt is the object of, for a rating.
    pub fn stem(self) -> Option<&'q Text> {
        match self {
            Self::Item(Item {
                response: Response::Rating { stem, .. },
                ..
            }) => Some(stem),
            Self::Item(_) | Self::Question(_) => None,
        }
    }

    /// Why it is asked.
    pub fn help(self) -> &'q Text {
        match self {
            Self::Item(item) => &item.help,
            Self::Question(question) => &question.help,
        }
    }

    /// The seconds that a person is expected to need.
    pub fn seconds(self) -> f64 {
        match self {
            Self::Item(item) => f64::from(item.seconds),
            Self::Question(question) => f64::from(question.seconds),
        }
    }

    /// The shape that its answer must have.
    pub fn shape(self) -> Shape {
        match self {
            Self::Item(item) => item.response.shape(),
            Self::Question(_) => Shape::One,
        }
    }

    /// How many answers may be chosen at most, where it is fewer than there are.
    pub fn most(self) -> Option<usize> {
        match self {
            Self::Item(Item {
                response: Response::Favourites(favourites),
                ..
            }) => Some(favourites.most),
            Self::Item(_) | Self::Question(_) => None,
        }
    }

    /// All answers that there are, in the order in which they are shown.
    pub fn choices(self) -> Vec<Choice<'q>> {
        let named: Vec<(&OptionId, &Text)> = match self {
            Self::Item(item) => item.response.options().collect(),
            Self::Question(question) => {
                let options = question.options.iter();
                options.map(|o| (&o.id, &o.label)).collect()
            }
        };
        let choice = |(place, (id, label))| Choice { place, id, label };
        named.into_iter().enumerate().map(choice).collect()
    }
}
