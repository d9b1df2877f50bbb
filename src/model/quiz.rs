//! The instrument: what is asked, and what each answer says about which trait.

use serde::{Deserialize, Serialize};

use crate::id::{BatteryId, FormatId, ItemId, OptionId, QuestionId, QuizId};
use crate::locale::Text;
use crate::profile::{Circumstance, Level};
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
    /// The items that are shown together, before all others, in the author's order.
    pub batteries: Vec<Battery>,
    /// Questions about the person's situation; they never enter a trait.
    pub context: Vec<Question>,
    /// The context questions that are shown together, in the author's order.
    pub limits: Vec<Battery<QuestionId>>,
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

    /// The battery that an item is shown in.
    pub fn battery_of(&self, id: &ItemId) -> Option<&Battery> {
        let mut batteries = self.batteries.iter();
        batteries.find(|battery| battery.items.contains(id))
    }

    /// The battery that a context question is shown in.
    pub fn limits_of(&self, id: &QuestionId) -> Option<&Battery<QuestionId>> {
        let mut batteries = self.limits.iter();
        batteries.find(|battery| battery.items.contains(id))
    }

    /// Whether an item is asked of everybody before any other: it is one of a battery, or asks about
    /// batteries.
    pub fn opens(&self, item: &Item) -> bool {
        matches!(item.response, Response::Favourites(_)) || self.battery_of(&item.id).is_some()
    }

    /// Whether some item tells something about the trait.
    pub fn measures(&self, index: TraitIndex) -> bool {
        self.items.iter().any(|item| item.measures(index))
    }
}

/// Ratings, or context questions, that are shown on one screen, with one question and one scale for all:
/// *tiles*.
///
/// In answers its items are as any others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Battery<Id = ItemId> {
    /// Its name within the quiz.
    pub id: BatteryId,
    /// What stands above them.
    pub prompt: Text,
    /// Why it is asked, for whoever presses the help key.
    pub help: Text,
    /// Its items; at least two.
    pub items: Vec<Id>,
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
        /// The response format, which says how its answers are read.
        format: FormatId,
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
    /// At most so many of what batteries showed and the person did not refuse.
    Favourites(Favourites),
}

/// The question which items of some batteries one likes best.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Favourites {
    /// How many may be picked; at least 1, and fewer than there are.
    pub most: usize,
    /// The items to pick from, in their order…
    pub items: Vec<ItemId>,
    /// … each as an option of the same name, with what it measures.
    pub options: Vec<ScoredOption>,
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
    /// The options with what they measure, in the order in which they are shown; none for a rating, whose
    /// anchors measure nothing by themselves.
    pub fn scored(&self) -> &[ScoredOption] {
        match self {
            Self::Rating { .. } => &[],
            Self::Pair(options)
            | Self::Choice(options)
            | Self::Multi(options)
            | Self::Ranking(options)
            | Self::Favourites(Favourites { options, .. }) => options,
        }
    }

    /// What a rating measures; nothing for what is no rating.
    pub fn measures(&self) -> &[Measure] {
        if let Self::Rating { measures, .. } = self {
            measures
        } else {
            &[]
        }
    }

    /// The favourites that it asks for, if it does.
    pub fn favourites(&self) -> Option<&Favourites> {
        if let Self::Favourites(favourites) = self {
            Some(favourites)
        } else {
            None
        }
    }

    /// The shape of its answers.
    pub fn shape(&self) -> Shape {
        match self {
            Self::Rating { .. } | Self::Pair(_) | Self::Choice(_) => Shape::One,
            Self::Multi(_) | Self::Favourites(_) => Shape::Several,
            Self::Ranking(_) => Shape::Ranked,
        }
    }

    /// The options in the order in which they are shown, each with its name and what is shown.
    pub fn options(&self) -> impl Iterator<Item = (&OptionId, &Text)> {
        let anchors: &[Anchor] = if let Self::Rating { anchors, .. } = self {
            anchors
        } else {
            &[]
        };
        let anchors = anchors.iter().map(|a| (&a.id, &a.label));
        anchors.chain(self.scored().iter().map(|o| (&o.id, &o.label)))
    }

    /// The traits that the answers tell of; one may come more than once.
    pub fn measured(&self) -> impl Iterator<Item = TraitIndex> {
        let loads = self.scored().iter().flat_map(|option| &option.loads);
        let measures = self.measures().iter().map(|measure| measure.of);
        measures.chain(loads.map(|load| load.of))
    }
}

/// A trait that a rating measures.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// Which trait.
    pub of: TraitIndex,
    /// In which direction.
    pub keying: Keying,
    /// What the item is to the trait.
    pub role: Role,
}

impl Measure {
    /// How a higher step leans to the trait, as an option does.
    pub fn load(&self) -> Load {
        Load {
            of: self.of,
            weight: self.slope(),
        }
    }

    /// How a higher step leans to the trait: the weight of its role, below 0 where it is keyed reverse.
    pub fn slope(&self) -> f64 {
        match self.keying {
            Keying::Forward => self.role.weight(),
            Keying::Reverse => -self.role.weight(),
        }
    }
}

/// What a rating is to a trait that it measures.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Role {
    /// The item is one of the trait: an activity.
    Own,
    /// The item is also about the trait, with this weight beside an own one's 1, above 0 and at most 1: the
    /// topic of an activity.
    Crossed(f64),
}

impl Role {
    /// How strongly the item leans to the trait, beside an own one's 1.
    pub fn weight(self) -> f64 {
        match self {
            Self::Own => 1.0,
            Self::Crossed(weight) => weight,
        }
    }

    /// The weight of the item in the trait's keyed score: 1, or ½ for one that is only crossed with it.
    pub fn keyed(self) -> f64 {
        match self {
            Self::Own => 1.0,
            Self::Crossed(_) => 0.5,
        }
    }
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

/// The places of options in the order of their ids, so that their order in the file changes no bit.
pub fn by_id(options: &[ScoredOption]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..options.len()).collect();
    order.sort_by(|a, b| options[*a].id.cmp(&options[*b].id));
    order
}

/// How strongly an option leans towards a trait.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Load {
    /// Which trait.
    pub of: TraitIndex,
    /// From −1 to 1, not 0; below 0 the option speaks against the trait.
    pub weight: f64,
}

/// A question about the person's situation; it enters no trait. The studies that one wants move careers, a
/// limit sets them apart, and rules of profiles may use any answer.
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
    /// The circumstance of work that it is about, where its answers are limits.
    pub about: Option<Circumstance>,
    /// The answers to choose from; at least two.
    pub options: Vec<QuestionOption>,
}

impl Question {
    /// Whether some answer says something that every career is held against, or how to address the person.
    pub fn is_used(&self) -> bool {
        self.options.iter().any(|option| {
            let QuestionOption {
                studies,
                most_years,
                limit,
                occupation,
                has,
                ..
            } = option;
            let sets_apart = self.about.is_some() && limit.is_some();
            let wants = studies.is_some() || most_years.is_some();
            sets_apart || wants || occupation.is_some() || has.is_some()
        })
    }
}

/// An answer to a context question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuestionOption {
    /// Its name within the question.
    pub id: OptionId,
    /// What is shown.
    pub label: Text,
    /// How far a person sees themselves going with their studies who chooses it, where the question asks
    /// that.
    pub studies: Option<Level>,
    /// How many years of training they want at most, where they rule out more.
    pub most_years: Option<f64>,
    /// How far they refuse what the question is about.
    pub limit: Option<Limit>,
    /// What they do today, where the question asks that.
    pub occupation: Option<Occupation>,
    /// The level of studies that they have reached, as far as the answer tells.
    pub has: Option<Level>,
}

impl QuestionOption {
    /// An answer that says nothing by itself.
    pub fn new(id: OptionId, label: Text) -> Self {
        Self {
            id,
            label,
            studies: None,
            most_years: None,
            limit: None,
            occupation: None,
            has: None,
        }
    }
}

/// How far somebody refuses a circumstance of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Limit {
    /// They would rather do without.
    RatherNot,
    /// They will not have it.
    Never,
}

/// What somebody does today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Occupation {
    /// They are at lower secondary school.
    College,
    /// They are at school behind it, before the bac.
    School,
    /// They study after it.
    Studies,
    /// They work.
    Work,
    /// They work, and want to do something else.
    Leaving,
}
