//! Where every career stands for one person: order, ties, lists and families, without reasons.

use crate::profile::RequirementState;
use crate::rules::draws::{DrawnFits, Draws};
use crate::rules::fit::Fit;
use crate::rules::person::Person;
use crate::rules::rank;
use crate::rules::recommendation::{FamilyStanding, Origin, State, Status};
use crate::rules::{Scoring, TOP};

/// Every career in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// Whether a list can be drawn at all.
    pub state: State,
    /// Every career, best fit first, then by id.
    pub careers: Vec<Standing>,
    /// Every family that has a career, likeliest to hold the best one first, then by id.
    pub families: Vec<FamilyStanding>,
}

impl Ranking {
    /// The open career that fits best, by its place in the catalog's list of profiles.
    pub fn first(&self) -> Option<usize> {
        let mut open = self.careers.iter().filter(|s| s.group.is_some());
        open.next().map(|standing| standing.career)
    }

    /// The careers that are shown, on the main list or further afield, best fit first.
    pub fn shown(&self) -> impl Iterator<Item = usize> + '_ {
        let is_shown = |s: &&Standing| matches!(s.status, Status::Main | Status::Further);
        self.careers.iter().filter(is_shown).map(|s| s.career)
    }

    /// The careers on the main list, best fit first.
    pub fn main_list(&self) -> impl Iterator<Item = usize> + '_ {
        let listed = self.careers.iter().filter(|s| s.status == Status::Main);
        listed.map(|standing| standing.career)
    }
}

/// Where one career stands; [`Match`](crate::rules::Match) has the same with reasons.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Its place in the catalog's list of profiles.
    pub career: usize,
    /// 1 for the best fit; each career has its own rank.
    pub rank: usize,
    /// The tie group, 1 for the best; `None` for a career that is *not yet* open.
    pub group: Option<usize>,
    /// How well the career fits, in SD of the norm group, rules included.
    pub fit: f64,
    /// What its rules add of that.
    pub boosts: f64,
    /// The probability, given the answers, that it is among the three that fit best; 0 for a career
    /// that is *not yet* open.
    pub p_top3: f64,
    /// Where it is shown.
    pub status: Status,
    /// Whether its requirements hold.
    pub requirement: RequirementState,
}

impl Scoring<'_> {
    /// Puts the careers in order and compares them.
    ///
    /// Without a list (any state but [`State::Ok`]) every open career stays merely listed and no
    /// family is shown.
    pub(super) fn rank(&self, person: &Person<'_>) -> Ranking {
        let mut careers = self.in_order(person);
        let (mut open, closed): (Vec<&mut Standing>, Vec<&mut Standing>) = careers
            .iter_mut()
            .partition(|standing| standing.requirement != RequirementState::Unmet);
        for standing in closed {
            standing.status = Status::NotYet;
        }
        let family_of: Vec<usize> = open.iter().map(|s| self.family_of[s.career]).collect();
        let drawn = self.drawn_fits(&open, person);
        let [p_top3, p_first] = drawn.shares_in_top([TOP, 1]);
        let mut p_best = vec![0.0; self.n_families];
        for (family, share) in family_of.iter().zip(p_first) {
            p_best[*family] += share;
        }
        let (status, mut families) = rank::lists(&family_of, &p_top3, &p_best);
        let groups = rank::tie_groups(&drawn);
        for (place, standing) in open.iter_mut().enumerate() {
            standing.group = Some(groups[place]);
            standing.p_top3 = p_top3[place];
            if person.state == State::Ok {
                standing.status = status[place];
            }
        }
        for family in &mut families {
            family.shown &= person.state == State::Ok;
        }
        families.retain(|family| self.family_of.contains(&family.family));
        Ranking {
            state: person.state,
            careers,
            families,
        }
    }

    pub(super) fn in_order(&self, person: &Person<'_>) -> Vec<Standing> {
        let (mean, situation) = (person.posterior.mean(), person.situation());
        let mut careers: Vec<Standing> = (0..self.profiles.len())
            .map(|career| {
                let contributions = self.contributions(career, mean, &situation);
                let of_rules = contributions
                    .iter()
                    .filter(|c| matches!(c.from, Origin::Rule(_)));
                Standing {
                    career,
                    rank: 0,
                    group: None,
                    fit: contributions.iter().map(|c| c.value).sum(),
                    boosts: of_rules.map(|c| c.value).sum(),
                    p_top3: 0.0,
                    status: Status::Listed,
                    requirement: situation.requirements(self.profiles[career]),
                }
            })
            .collect();
        careers.sort_by(|a, b| {
            let id = |standing: &Standing| &self.profiles[standing.career].id;
            b.fit.total_cmp(&a.fit).then_with(|| id(a).cmp(id(b)))
        });
        for (place, standing) in careers.iter_mut().enumerate() {
            standing.rank = place + 1;
        }
        careers
    }

    /// Draws of θ from what is known of a person.
    pub(super) fn draws(&self, person: &Person<'_>) -> Draws {
        let posterior = &person.posterior;
        self.normals.draw(posterior.mean(), posterior.covariance())
    }

    fn drawn_fits(&self, open: &[&mut Standing], person: &Person<'_>) -> DrawnFits {
        let draws = self.draws(person);
        let careers: Vec<(&Fit, f64)> = open
            .iter()
            .map(|standing| (&self.fits[standing.career], standing.boosts))
            .collect();
        DrawnFits::of(&careers, &draws)
    }
}
