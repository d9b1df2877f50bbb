//! The part of `explain`'s JSON that says what would change.

use serde::{Serialize, Serializer};

use crate::change::{By, CarriedLine, ChangeLine, Options, Outcome, WayLine};
use model::id::OptionId;
use rules::counterfactual::Least;

#[derive(Serialize)]
pub(crate) struct Way<'a> {
    goal: &'a str,
    by: Option<&'a str>,
    outcome: &'a str,
    /// The number of answers up to which there is no way, for `not_within`.
    within: Option<usize>,
    /// For what was found, whether fewer answers are ruled out.
    fewest_answers: Option<bool>,
    /// For what was found, whether as many answers in fewer steps are ruled out too.
    fewest_steps: Option<bool>,
    changes: Vec<Change<'a>>,
    text: &'a str,
}

/// A skill has a `trait`, an answer an `item` and a text.
#[derive(Serialize)]
struct Change<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    r#trait: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<&'a str>,
    from: Value<'a>,
    to: Value<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

/// A number for a score; for an answer what an answer sheet has.
enum Value<'a> {
    Score(f64),
    Answer(&'a Options),
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Score(score) => to.serialize_f64(*score),
            Self::Answer(Options::One(option)) => to.serialize_str(option.as_str()),
            Self::Answer(Options::Several(options)) => {
                to.collect_seq(options.iter().map(OptionId::as_str))
            }
        }
    }
}

#[derive(Serialize)]
pub(crate) struct Carried<'a> {
    item: &'a str,
    loses: &'a str,
    rank: usize,
}

impl<'a> Way<'a> {
    pub(crate) fn new(line: &'a WayLine) -> Self {
        let (outcome, within, least) = match line.outcome {
            Outcome::NoList => ("no_list", None, None),
            Outcome::Closed => ("closed", None, None),
            Outcome::There => ("there", None, None),
            Outcome::Found(least) => ("found", None, Some(least)),
            Outcome::NothingShort => ("nothing_short", None, None),
            Outcome::NotWithin(n) => ("not_within", Some(n), None),
            Outcome::Never => ("never", None, None),
        };
        Self {
            goal: line.goal.as_str(),
            by: line.by.map(|by| match by {
                By::Skill => "skill",
                By::Answers => "answers",
            }),
            outcome,
            within,
            fewest_answers: least.map(|least| least >= Least::Answers),
            fewest_steps: least.map(|least| least == Least::Steps),
            changes: line.changes.iter().map(Change::new).collect(),
            text: &line.text,
        }
    }
}

impl<'a> Change<'a> {
    fn new(line: &'a ChangeLine) -> Self {
        match line {
            ChangeLine::Skill { of, from, to } => Self {
                r#trait: Some(of.to_string()),
                item: None,
                from: Value::Score(*from),
                to: Value::Score(*to),
                text: None,
            },
            ChangeLine::Answer {
                item,
                from,
                to,
                text,
            } => Self {
                r#trait: None,
                item: Some(item.as_str()),
                from: Value::Answer(from),
                to: Value::Answer(to),
                text: Some(text),
            },
        }
    }
}

impl<'a> Carried<'a> {
    pub(crate) fn new(line: &'a CarriedLine) -> Self {
        Self {
            item: line.item.as_str(),
            loses: line.loses.as_str(),
            rank: line.rank,
        }
    }
}
