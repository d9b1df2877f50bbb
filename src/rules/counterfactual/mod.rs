//! What would change: the smallest changes that would put a career elsewhere, or the proof that none
//! does.
//!
//! # What is asked
//!
//! A [`Goal`] is a place in the [`Ranking`] of a changed sheet, as the page would show it: on the main
//! list, or first. Two ways lead there: other [answers](AnswerPath), or more of one
//! [skill](SkillPath). Only a skill is something to work on; other answers show what the result rests
//! on, and are no advice to change one's tastes.
//!
//! # What may change
//!
//! Answers that say something, each by one move: another step of the scale, another option,
//! one tick more or less, one option of a ranking moved to another place. What was not answered, or
//! answered *never tried*, stays so, and so does the situation (context answers). With the same items
//! answered the covariance S is the same, and each move shifts the mean μ by a fixed vector, so
//! moves add up: that is what makes an exact search possible.
//!
//! # How exact it is
//!
//! Smallest means fewest answers, then fewest steps in all. The search goes through all sets of one
//! move, then of two, and so on, and leaves out only what a bound that holds for every set rules out;
//! whatever it finds was scored like any other sheet. So taking back one of its changes always misses
//! the goal: that smaller set was looked at before. It ends after [`MOST_ANSWERS`] or [`MOST_WORK`],
//! and says where.
//!
//! # Source
//!
//! Counterfactual explanations: Wachter, Mittelstadt & Russell (2018), "Counterfactual explanations
//! without opening the black box", Harvard Journal of Law & Technology 31(2). Branch and bound: Land
//! & Doig (1960), "An automatic method of solving discrete programming problems", Econometrica 28(3).

mod absence;
mod lead;
mod most;
mod moves;
mod search;
mod skill;

use crate::answers::{Answer, AnswerSheet};
use crate::profile::Effect;
use crate::rules::person::Person;
use crate::rules::ranking::Ranking;
use crate::rules::recommendation::State;
use crate::rules::{Scoring, Truth};
use crate::traits::TraitIndex;

pub use crate::rules::counterfactual::absence::Absence;
pub use crate::rules::counterfactual::search::{MOST_ANSWERS, MOST_WORK};

/// A place that a career may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Goal {
    /// On the main list.
    List,
    /// The first of all open careers.
    Front,
}

impl Goal {
    /// Both, the nearer one first: who is first is on the list.
    pub const ALL: [Self; 2] = [Self::List, Self::Front];

    /// The word used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Front => "front",
        }
    }

    /// Whether the career is there; never without a list.
    pub fn is_reached(self, ranking: &Ranking, career: usize) -> bool {
        ranking.state == State::Ok
            && match self {
                Self::List => ranking.main_list().any(|listed| listed == career),
                Self::Front => ranking.first() == Some(career),
            }
    }
}

/// What would put a career elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub enum WouldChange {
    /// The answers carry no list, so there is no place to come to.
    NoList,
    /// A requirement about the person's situation does not hold; no answer to an item changes that.
    Closed,
    /// The career is compared with the others.
    Compared {
        /// The way to each goal, in the order of [`Goal::ALL`].
        ways: [(Goal, Way); 2],
        /// The answers without which the career would lose its place, in the order of their ids.
        carried_by: Vec<Absence>,
    },
}

/// The way of a career to a goal.
#[derive(Clone, Debug, PartialEq)]
pub enum Way {
    /// It is there.
    There,
    /// It is not.
    Away {
        /// With more of one skill.
        skill: SkillPath,
        /// With other answers.
        answers: AnswerPath,
    },
}

/// The least raise of one skill, all else as it is, that reaches a goal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SkillPath {
    /// This one: the fewest whole points; of several, the first trait.
    Raise(Raise),
    /// None does, up to what the career expects of each skill; beyond that, more adds nothing.
    Never,
    /// The career expects no skill that is not there.
    NoneShort,
}

/// A raise of a skill's true score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Raise {
    /// Which skill.
    pub of: TraitIndex,
    /// Its posterior mean, on the scale 0–100 of the true score.
    pub from: f64,
    /// Where it would have to be, on the same scale.
    pub to: f64,
}

/// The smallest set of other answers that reaches a goal.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerPath {
    /// This one; no smaller number of answers does.
    Change {
        /// The most telling first.
        changes: Vec<AnswerChange>,
        /// Whether it is certain that as many answers do not reach the goal in fewer steps; else the
        /// search came to its [end](MOST_WORK) before.
        fewest_steps: bool,
    },
    /// No set of up to so many answers does, at most [`MOST_ANSWERS`]; of larger sets nothing is
    /// known.
    NotWithin(usize),
    /// No set does, however large: all were looked at, or not even all answers together close the gap.
    /// Of ticks and rankings this covers what one move each can do.
    Never,
}

/// An answer in place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerChange {
    /// The item, by its place in the quiz.
    pub item: usize,
    /// The other answer.
    pub to: Answer,
}

impl Scoring<'_> {
    /// What would put a career, by its place in the catalog's list of profiles, on the list or first.
    ///
    /// Without answers there is no list. The cost is bounded by [`MOST_WORK`] and the number of answers.
    pub fn would_change(&self, sheet: &AnswerSheet, career: usize) -> WouldChange {
        let person = self.person(sheet);
        if person.state != State::Ok {
            return WouldChange::NoList;
        }
        if self.is_closed_for_good(&person, career) {
            return WouldChange::Closed;
        }
        let ranking = self.rank(&person);
        let raises = self.raises(sheet, career);
        let ways = Goal::ALL.map(|goal| {
            let way = if goal.is_reached(&ranking, career) {
                Way::There
            } else {
                Way::Away {
                    skill: raises.to(goal),
                    answers: self.fewest_answers(sheet, &person, career, goal),
                }
            };
            (goal, way)
        });
        WouldChange::Compared {
            ways,
            carried_by: self.carried_by(sheet, &ranking, career),
        }
    }

    /// Whether a requirement fails, whatever the traits.
    fn is_closed_for_good(&self, person: &Person<'_>, career: usize) -> bool {
        let situation = person.situation();
        self.profiles[career].rules.iter().any(|rule| {
            rule.effect == Effect::Require
                && !rule.when.compares_traits()
                && situation.judge(&rule.when) == Truth::No
        })
    }
}

/// The rank of a career.
fn rank_of(ranking: &Ranking, career: usize) -> usize {
    let is_before = |place: &usize| ranking.careers[*place].career != career;
    1 + (0..ranking.careers.len()).take_while(is_before).count()
}
