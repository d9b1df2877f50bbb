//! What would change: the smallest changes that would put a career elsewhere, or the proof that none
//! does.
//!
//! # What is asked
//!
//! A [`Goal`] is a place in the [`Ranking`] of a changed sheet, as the page would show it: among the
//! careers that are shown, or first. Two ways lead there: other [answers](AnswerPath), or more of one
//! [skill](SkillPath). Only a skill is something to work on; other answers show what the result rests
//! on, and are no advice to change one's tastes.
//!
//! # What may change
//!
//! Answers that say something, each by one move: another step of the scale, another option,
//! one tick more or less, one option of a ranking moved to another place. What was not answered, or
//! answered *never tried*, stays so, and so does the situation (context answers). With the same items
//! answered the covariance S is the same, and each move shifts the mean μ by a fixed vector, so
//! moves add up: that is what makes an exact search possible. Of favourites one pick may stand for another.
//! A tile that would be offered among them no longer, or newly, and one pick more or less, change S: each
//! of those is scored by itself, and of sets with several answers no more is then said than that one
//! was found.
//!
//! # How exact it is
//!
//! Smallest means fewest answers, then fewest steps in all. The search goes through all sets of one
//! move, then of two, and so on, and leaves out only what a bound that holds for every set rules out;
//! whatever it finds was scored like any other sheet. So taking back one of its changes always misses
//! the goal: that smaller set was looked at before. It ends after [`MOST_ANSWERS`] or [`MOST_WORK`],
//! and says where. Where that end comes before a set for the list, one for the front serves as well;
//! [`Least`] says what is then known of it.
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

use crate::person::Person;
use crate::ranking::Ranking;
use crate::recommendation::State;
use crate::{Scoring, Truth};
use model::answers::{Answer, AnswerSheet};
use model::profile::Effect;
use model::traits::TraitIndex;

pub use crate::counterfactual::absence::Absence;
pub use crate::counterfactual::search::{MOST_ANSWERS, MOST_WORK};

/// A place that a career may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Goal {
    /// Among the careers that are shown.
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
                Self::List => ranking.shown().any(|listed| listed == career),
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
    /// The person refuses what the career asks of a life; no answer to an item changes that.
    SetApart,
    /// The person said no to it; no answer to an item changes that.
    Refused,
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
    /// This one reaches it.
    Change {
        /// The most telling first.
        changes: Vec<AnswerChange>,
        /// How small it is for certain.
        least: Least,
    },
    /// No set of up to so many answers does, at most [`MOST_ANSWERS`]; of larger sets nothing is
    /// known.
    NotWithin(usize),
    /// No set does, however large: all were looked at, or not even all answers together close the gap.
    /// Of ticks and rankings this covers what one move each can do.
    Never,
}

impl AnswerPath {
    /// The same where sets with some answers were looked at one answer at a time only: nothing is certain
    /// of what a set of several would do.
    fn known_in_part(self, is_in_part: bool) -> Self {
        match self {
            known if !is_in_part => known,
            Self::Change { changes, .. } => Self::Change {
                least: if changes.len() > 1 {
                    Least::Nothing
                } else {
                    Least::Answers
                },
                changes,
            },
            Self::NotWithin(n) => Self::NotWithin(n.min(1)),
            Self::Never => Self::NotWithin(1),
        }
    }
}

/// What is certain of a set of other answers that reaches a goal; all else the search came to its
/// [end](MOST_WORK) before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Least {
    /// That it reaches the goal; fewer answers may do so too.
    Nothing,
    /// That no smaller number of answers does; as many in fewer steps may.
    Answers,
    /// That as many in fewer steps do not either.
    Steps,
}

/// An answer in place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerChange {
    /// The item, by its place in the quiz.
    pub item: usize,
    /// The other answer.
    pub to: Answer,
}

impl Scoring {
    /// What would put a career, by its place in the catalog's list of profiles, on the list or first.
    ///
    /// Without answers there is no list. The cost is bounded by [`MOST_WORK`] and the number of answers.
    pub fn would_change(&self, sheet: &AnswerSheet, career: usize) -> WouldChange {
        let person = self.person(sheet);
        if person.state != State::Ok {
            return WouldChange::NoList;
        }
        if person
            .situation()
            .set_apart(&self.profiles[career])
            .is_some()
        {
            return WouldChange::SetApart;
        }
        if self.refuses(&person, career) {
            return WouldChange::Refused;
        }
        if self.is_closed_for_good(&person, career) {
            return WouldChange::Closed;
        }
        let ranking = self.rank(&person);
        let raises = self.raises(sheet, career);
        let [(list, mut to_list), front] = Goal::ALL.map(|goal| {
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
        to_list.by_the_front(&front.1);
        WouldChange::Compared {
            ways: [(list, to_list), front],
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

impl Way {
    /// Who is first is on the list: a set of answers found for the front leads to the list as well,
    /// where the search for the list came to its end without one.
    fn by_the_front(&mut self, front: &Self) {
        if let Self::Away { answers: path, .. } = self
            && let AnswerPath::NotWithin(n) = *path
            && let Self::Away { answers, .. } = front
            && let AnswerPath::Change { changes, .. } = answers
        {
            let changes = changes.clone();
            let least = if changes.len() == n + 1 {
                Least::Answers
            } else {
                Least::Nothing
            };
            *path = AnswerPath::Change { changes, least };
        }
    }
}

/// The rank of a career.
fn rank_of(ranking: &Ranking, career: usize) -> usize {
    let is_before = |place: &usize| ranking.careers[*place].career != career;
    1 + (0..ranking.careers.len()).take_while(is_before).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn away(answers: AnswerPath) -> Way {
        Way::Away {
            skill: SkillPath::NoneShort,
            answers,
        }
    }

    fn found(n: usize, least: Least) -> Way {
        let change = |item| AnswerChange {
            item,
            to: Answer::One(0),
        };
        let changes = (0..n).map(change).collect();
        away(AnswerPath::Change { changes, least })
    }

    #[test]
    fn a_set_for_the_front_stands_in_where_none_was_found_for_the_list() {
        let joined = |mut list: Way, front: &Way| {
            list.by_the_front(front);
            list
        };
        let front = found(3, Least::Steps);
        let ended = |n| away(AnswerPath::NotWithin(n));
        assert_eq!(joined(ended(1), &front), found(3, Least::Nothing));
        // All smaller sets were ruled out.
        assert_eq!(joined(ended(2), &front), found(3, Least::Answers));
        let own = found(2, Least::Answers);
        for stays in [own, away(AnswerPath::Never), Way::There] {
            assert_eq!(joined(stays.clone(), &front), stays);
        }
        for of_no_help in [ended(4), away(AnswerPath::Never), Way::There] {
            assert_eq!(joined(ended(1), &of_no_help), ended(1));
        }
    }
}
