//! The part of `explain`'s JSON that says what would change.

use serde::Serialize;

use crate::id::OptionId;
use crate::report::change::{By, CarriedLine, ChangeLine, Options, Outcome, WayLine};

#[derive(Serialize)]
pub(in crate::report) struct Way<'a> {
    goal: &'a str,
    by: Option<&'a str>,
    outcome: &'a str,
    /// The number of answers up to which there is no way, for `not_within`.
    within: Option<usize>,
    /// For what was found, whether as many answers in fewer steps are ruled out.
    fewest_steps: Option<bool>,
    changes: Vec<Change<'a>>,
    text: &'a str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Change<'a> {
    Skill {
        r#trait: String,
        from: f64,
        to: f64,
    },
    Answer {
        item: &'a str,
        from: Answer<'a>,
        to: Answer<'a>,
        text: &'a str,
    },
}

/// As an answer sheet has it.
#[derive(Serialize)]
#[serde(untagged)]
enum Answer<'a> {
    One(&'a str),
    Several(Vec<&'a str>),
}

#[derive(Serialize)]
pub(in crate::report) struct Carried<'a> {
    item: &'a str,
    loses: &'a str,
    rank: usize,
}

impl<'a> Way<'a> {
    pub(in crate::report) fn new(line: &'a WayLine) -> Self {
        let (outcome, within, fewest_steps) = match line.outcome {
            Outcome::NoList => ("no_list", None, None),
            Outcome::Closed => ("closed", None, None),
            Outcome::There => ("there", None, None),
            Outcome::Found { fewest_steps } => ("found", None, Some(fewest_steps)),
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
            fewest_steps,
            changes: line.changes.iter().map(Change::new).collect(),
            text: &line.text,
        }
    }
}

impl<'a> Change<'a> {
    fn new(line: &'a ChangeLine) -> Self {
        match line {
            ChangeLine::Skill { of, from, to } => Self::Skill {
                r#trait: of.to_string(),
                from: *from,
                to: *to,
            },
            ChangeLine::Answer {
                item,
                from,
                to,
                text,
            } => Self::Answer {
                item: item.as_str(),
                from: Answer::new(from),
                to: Answer::new(to),
                text,
            },
        }
    }
}

impl<'a> Answer<'a> {
    fn new(options: &'a Options) -> Self {
        match options {
            Options::One(option) => Self::One(option.as_str()),
            Options::Several(options) => {
                Self::Several(options.iter().map(OptionId::as_str).collect())
            }
        }
    }
}

impl<'a> Carried<'a> {
    pub(in crate::report) fn new(line: &'a CarriedLine) -> Self {
        Self {
            item: line.item.as_str(),
            loses: line.loses.as_str(),
            rank: line.rank,
        }
    }
}
