//! Which careers the page shows: what text, HTML and JSON, and the page of numbers, have in common.

use crate::Subject;
use model::profile::{Effect, Level, Profile};
use rules::rank::SHOWN;
use rules::{Match, State, Status};

/// The careers of a page, in its order.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shown<'a> {
    /// What the answers lead to, best fit first: the leads, and what comes after them.
    Leads(Vec<&'a Match>),
    /// The same where nothing stands out: only careers that something speaks for.
    Weak(Vec<&'a Match>),
    /// The same careers for everybody, since no answer chooses.
    Neutral(Vec<&'a Match>),
}

impl<'a> Shown<'a> {
    /// Those of a recommendation.
    pub(crate) fn of(subject: &Subject<'a>) -> Self {
        let found = subject.recommendation;
        match found.state {
            State::Ok => {
                let is_shown = |of: &&Match| matches!(of.status, Status::Main | Status::Further);
                Self::Leads(found.matches.iter().filter(is_shown).collect())
            }
            State::Flat => match found.weak_leads() {
                careers if careers.is_empty() => Self::Neutral(neutral(subject)),
                careers => Self::Weak(careers),
            },
            State::NothingAttractsYet | State::NothingMeasured => Self::Neutral(neutral(subject)),
        }
    }

    /// At most so many of them, the first ones.
    pub(crate) fn first(mut self, most: Option<usize>) -> Self {
        let (Self::Leads(careers) | Self::Weak(careers) | Self::Neutral(careers)) = &mut self;
        careers.truncate(most.unwrap_or(usize::MAX));
        self
    }

    /// The same without some careers.
    pub(crate) fn without(mut self, others: &[&Match]) -> Self {
        let (Self::Leads(careers) | Self::Weak(careers) | Self::Neutral(careers)) = &mut self;
        careers.retain(|found| others.iter().all(|other| other.career != found.career));
        self
    }

    /// All of them.
    pub(crate) fn careers(&self) -> &[&'a Match] {
        match self {
            Self::Leads(careers) | Self::Weak(careers) | Self::Neutral(careers) => careers,
        }
    }
}

/// Spans of studies among which the neutral careers are spread.
const SPANS: [&[Level]; 4] = [
    &[Level::None, Level::Cap],
    &[Level::Bac, Level::Bac2],
    &[Level::Bac3],
    &[Level::Bac5, Level::Bac8],
];

/// One career of each of some families, spread over the catalog's families and over the levels of studies:
/// nothing of it depends on an answer.
///
/// Careers that are closed to some are left out, or it would depend on who looks, and those that were turned
/// down. Families go by their ids; of
/// each the first career by id whose studies are next in turn, or else the first.
fn neutral<'a>(subject: &Subject<'a>) -> Vec<&'a Match> {
    let profile = |found: &Match| -> &Profile { &subject.profiles[found.career] };
    let is_free = |found: &&Match| {
        let mut rules = profile(found).rules.iter();
        !found.refused && rules.all(|rule| rule.effect != Effect::Require)
    };
    let matches = subject.recommendation.matches.iter();
    let mut matches: Vec<&Match> = matches.filter(is_free).collect();
    matches.sort_by_key(|found| (&profile(found).family, &profile(found).id));
    let families: Vec<&[&'a Match]> = matches
        .chunk_by(|a, b| profile(a).family == profile(b).family)
        .collect();
    let n = families.len().min(SHOWN);
    let pick = |turn: usize| {
        let family = families[turn * families.len() / n];
        let span = SPANS[turn % SPANS.len()];
        let suits = |found: &&&'a Match| span.contains(&profile(found).qualification);
        family.iter().find(suits).or(family.first()).copied()
    };
    (0..n).filter_map(pick).collect()
}
