//! What comes out of the scoring: numbers and facts, no sentences.

use crate::apart::SetApart;
use crate::fact::{Fact, Reason};
use crate::normal;
use crate::studies::Length;
use model::profile::RequirementState;
use model::reaction::Is;
use model::traits::TraitIndex;

/// Everything that one answer sheet says, against one catalog.
#[derive(Clone, Debug, PartialEq)]
pub struct Recommendation {
    /// Whether a list can be drawn at all.
    pub state: State,
    /// How many items are answered; *never tried* is an answer.
    pub answered: usize,
    /// How many items there are to ask.
    pub items: usize,
    /// One score for each trait that the quiz measures, in the order of the trait ids.
    pub traits: Vec<TraitScore>,
    /// How reliably the answers tell two activities apart, 0–1, in the mean of all pairs of them; `None` with
    /// fewer than two.
    pub contrast_of_interests: Option<f64>,
    /// The same of two topics.
    pub contrast_of_topics: Option<f64>,
    /// Every family that has a career, likeliest to hold the best one first, then by the fit of its best
    /// career.
    pub families: Vec<FamilyStanding>,
    /// Every career, best fit first, then by id.
    pub matches: Vec<Match>,
}

/// Whether the answers carry a list of careers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// They do.
    Ok,
    /// No interest stands out from another beyond its error, and no topic.
    Flat,
    /// Interests were measured, and none of them attracts.
    NothingAttractsYet,
    /// No answer says anything about a trait.
    NothingMeasured,
}

impl State {
    /// The word used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Flat => "flat",
            Self::NothingAttractsYet => "nothing_attracts_yet",
            Self::NothingMeasured => "nothing_measured",
        }
    }
}

/// What the answers say about one trait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TraitScore {
    /// Which trait.
    pub of: TraitIndex,
    /// The keyed score.
    pub keyed: Keyed,
    /// What the keyed score is expected to be after a full form, for showing; `None` where no answer
    /// tells the trait's level. Of an interest that is only compared there is no keyed score: here stands
    /// its true score, which says as much as its place among the others does.
    pub predicted: Option<Predicted>,
    /// How many answers tell the trait's level; its order, if no item can tell the level.
    pub coverage: Coverage,
    /// The posterior mean of the true score, on the scale 0–100 of the keyed score: what endless
    /// similar items would give. Before any answer the midpoint of its response format; after extreme
    /// answers it may lie a little beyond the ends.
    pub mean: f64,
    /// The posterior standard deviation of the true score, in the same points.
    pub sd: f64,
    /// How reliably the answers tell the trait, 0–1.
    pub reliability: f64,
}

impl TraitScore {
    /// How probable it is, 0–1, that the true score is above a score of 0–100.
    pub fn above(&self, score: f64) -> f64 {
        normal::probability((self.mean - score) / self.sd)
    }
}

/// A keyed score, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Keyed {
    /// The percentage of the maximum possible, 0–100.
    Measured(f64),
    /// Less than half of the trait's items are answered.
    TooFewAnswers,
}

impl Keyed {
    /// The score in 0–100, if there is one.
    pub fn pomp(self) -> Option<f64> {
        match self {
            Self::Measured(pomp) => Some(pomp),
            Self::TooFewAnswers => None,
        }
    }
}

/// A prediction of the keyed score that a full form would give.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Predicted {
    /// Its mean, 0–100; the keyed score itself where nothing is open.
    pub score: f64,
    /// Its standard deviation, in the same points; 0 where nothing is open.
    pub sd: f64,
}

/// How much of what a quiz asks about a trait is answered. Pairs and rankings tell no level and count only
/// where nothing else is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The items whose answers can tell it.
    pub items: usize,
    /// Those of them that are answered on their scale.
    pub telling: usize,
    /// Those of the telling ones that are ratings of the trait itself, and not only crossed with it.
    pub own: usize,
    /// Those answered apart from the scale, such as *never tried*.
    pub apart: usize,
}

impl Coverage {
    /// Whether fewer than two answers tell of the trait, and more could: one answer, turned, would turn
    /// whatever is said. So it is too where no answer can tell of it.
    pub fn is_thin(self) -> bool {
        self.telling < self.items.clamp(1, 2)
    }
}

/// The standing of a family of careers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FamilyStanding {
    /// Its place in the catalog's list of families.
    pub family: usize,
    /// The probability, given the answers, that it holds the career that fits best.
    pub p_best: f64,
    /// Whether one of its careers is shown.
    pub shown: bool,
}

/// A person and a career.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Its place in the catalog's list of profiles.
    pub career: usize,
    /// The place of its family in the catalog's list.
    pub family: usize,
    /// 1 for the best fit; each career has its own rank.
    pub rank: usize,
    /// The tie group, 1 for the best: careers that the answers cannot tell apart. `None` for a
    /// career that is *not yet* open, or set apart.
    pub group: Option<usize>,
    /// How well the career fits, in SD of the model population, rules included.
    pub fit: f64,
    /// The fit of average traits: 0, and for each skill that the career expects and an answer tells of, what
    /// an average skill is ahead of the mean of all.
    pub start: f64,
    /// The percentage of the model population whom the career fits less, rules left out.
    pub percent: f64,
    /// The probability, given the answers, that it is among the three that fit best; 0 for a career
    /// that is *not yet* open, or set apart.
    pub p_top3: f64,
    /// Where it is shown.
    pub status: Status,
    /// Why it is set apart, if it is.
    pub set_apart: Option<SetApart>,
    /// Whether the person said no to it: it keeps its place, and is not shown.
    pub refused: bool,
    /// Whether its requirements hold.
    pub requirement: RequirementState,
    /// How its studies miss those that the person wants or has, if they are warned of it.
    pub missed: Option<Length>,
    /// What each trait and each rule adds; sums to `fit`.
    pub contributions: Vec<Contribution>,
    /// What each answer adds; `start`, these, the reactions and the rules' contributions sum to `fit`.
    pub answers: Vec<AnswerShare>,
    /// What each reaction adds that is about what one does in a career; of all others nothing.
    pub reactions: Vec<ReactionShare>,
    /// Why, and why not: those for the career first, those against next; what is spared after what is
    /// there, and else the strongest first.
    pub reasons: Vec<Reason>,
}

/// Where a career is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A lead: among the first three that are shown, each of another family.
    Main,
    /// Shown after the leads.
    Further,
    /// Not shown to the person, but ranked.
    Listed,
    /// A requirement does not hold yet.
    NotYet,
    /// The person refuses what it asks of a life.
    SetApart,
}

impl Status {
    /// The word used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Further => "further",
            Self::Listed => "listed",
            Self::NotYet => "not_yet",
            Self::SetApart => "set_apart",
        }
    }
}

/// A part of the fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// Where it comes from.
    pub from: Origin,
    /// In SD of the model population.
    pub value: f64,
}

/// Where a contribution comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A trait.
    Trait(TraitIndex),
    /// A rule, by its place in the profile.
    Rule(usize),
    /// The length of its studies.
    Studies,
}

/// What one answer adds to a fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AnswerShare {
    /// The item, by its place in the quiz.
    pub item: usize,
    /// In SD of the model population.
    pub value: f64,
}

/// What one reaction adds to a fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReactionShare {
    /// The career that it is to, by its place in the catalog's list of profiles.
    pub career: usize,
    /// What it is.
    pub is: Is,
    /// In SD of the model population.
    pub value: f64,
}

impl Match {
    /// The reasons by the size of the term that they state, the largest first; what moves no number is
    /// left out. A career is told by the first [`TERMS_TOLD`](crate::TERMS_TOLD), whichever side they are on.
    pub fn largest(&self) -> Vec<&Reason> {
        let mut terms: Vec<&Reason> = self
            .reasons
            .iter()
            .filter(|reason| reason.value.abs() > 0.0)
            .collect();
        terms.sort_by(|a, b| b.value.abs().total_cmp(&a.value.abs()));
        terms
    }

    /// What the person likes less and the career spares them, the largest first, where that carries at
    /// least a third of what speaks for it ([`SPARED_TELLS`]); else nothing.
    pub fn carried_by_what_is_spared(&self) -> Vec<TraitIndex> {
        let value = |c: &Contribution| f64::max(0.0, c.value);
        let for_it: f64 = self.contributions.iter().map(value).sum();
        let spared = self.reasons.iter().filter_map(|reason| {
            let Fact::DislikedAndSpared { of, .. } = reason.fact else {
                return None;
            };
            Some((of, reason.value))
        });
        let spared: Vec<(TraitIndex, f64)> = spared.collect();
        let sum: f64 = spared.iter().map(|(_, value)| value).sum();
        if sum >= SPARED_TELLS * for_it {
            spared.into_iter().map(|(of, _)| of).collect()
        } else {
            Vec::new()
        }
    }
}

/// The share of what speaks for a career, 0–1, from which on it is told that it is there for what it spares.
pub const SPARED_TELLS: f64 = 1.0 / 3.0;
