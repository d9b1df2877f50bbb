//! Where every career stands for one person: order, ties, lists and families, without reasons.

use crate::apart::SetApart;
use crate::beside::beside;
use crate::draws::{Block, Draws};
use crate::fit::Fit;
use crate::person::Person;
use crate::rank;
use crate::recommendation::{FamilyStanding, Origin, State, Status};
use crate::studies::Length;
use crate::{Scoring, TOP};
use model::profile::RequirementState;
use model::reaction::Is;

/// Every career in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// Whether a list can be drawn at all.
    pub state: State,
    /// Every career, best fit first, then by id.
    pub careers: Vec<Standing>,
    /// Every family that has a career, likeliest to hold the best one first, then by the fit of its
    /// best career.
    pub families: Vec<FamilyStanding>,
}

impl Ranking {
    /// The open career that fits best, by its place in the catalog's list of profiles.
    pub fn first(&self) -> Option<usize> {
        let mut open = self.careers.iter().filter(|s| s.group.is_some());
        open.next().map(|standing| standing.career)
    }

    /// The careers that are shown, one a family, best fit first.
    pub fn shown(&self) -> impl Iterator<Item = usize> + '_ {
        let is_shown = |s: &&Standing| matches!(s.status, Status::Main | Status::Further);
        self.careers.iter().filter(is_shown).map(|s| s.career)
    }

    /// The careers that the page names: those shown, and beside each the next [`SIBLINGS`](rank::SIBLINGS) of its
    /// family, those first whose studies meet what its own miss.
    pub fn named(&self) -> Vec<usize> {
        let is_shown = |s: &Standing| matches!(s.status, Status::Main | Status::Further);
        let shown = self.careers.iter().filter(|s| is_shown(s));
        let next = |of: &Standing| {
            let open = self.careers.iter().filter(|s| s.group.is_some());
            let family = of.family;
            let others = open.filter(move |s| s.family == family && !is_shown(s) && !s.refused);
            let others = beside(of.missed, others, |other| other.missed);
            others.iter().map(|s| s.career).collect::<Vec<_>>()
        };
        shown
            .flat_map(|s| [vec![s.career], next(s)].concat())
            .collect()
    }

    /// The leads, which are the main list: the first three of those shown.
    pub fn main_list(&self) -> impl Iterator<Item = usize> + '_ {
        let leads = self.careers.iter().filter(|s| s.status == Status::Main);
        leads.map(|standing| standing.career)
    }
}

/// Where one career stands; [`Match`](crate::Match) has the same with reasons.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Its place in the catalog's list of profiles.
    pub career: usize,
    /// The place of its family in the catalog's list.
    pub family: usize,
    /// 1 for the best fit; each career has its own rank.
    pub rank: usize,
    /// The tie group, 1 for the best; `None` for a career that is *not yet* open, or set apart.
    pub group: Option<usize>,
    /// How well the career fits, in SD of the model population, rules included.
    pub fit: f64,
    /// What its rules and the length of its studies add of that.
    pub boosts: f64,
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
}

impl Standing {
    /// Whether nothing closes the career: neither what the person refuses nor a requirement that does not hold.
    pub(super) fn is_open(&self) -> bool {
        self.set_apart.is_none() && self.requirement != RequirementState::Unmet
    }
}

/// Every career in the order of its fit, before any draw.
#[derive(Clone)]
pub(super) struct Order {
    pub(super) careers: Vec<Standing>,
    /// The careers that are open, by their places in the catalog, each with what its
    /// rules add; best fit first.
    pub(super) open: Vec<(usize, f64)>,
}

/// What draws from the posterior say of open careers, in the order of their fits.
pub(super) struct Lists {
    /// The probability that each is among the best.
    p_top3: Vec<f64>,
    /// Where each career is shown, if anything is.
    pub(super) status: Vec<Status>,
    /// Every family, likeliest to hold the best career first.
    pub(super) families: Vec<FamilyStanding>,
}

impl Scoring {
    /// Puts the careers in order and compares them.
    pub(super) fn rank(&self, person: &Person<'_>) -> Ranking {
        let (order, draws) = (self.order(person), self.draws(person));
        let lists = self.lists(person, &order.open, &draws);
        ranked(person, order, &draws, &lists)
    }

    pub(super) fn order(&self, person: &Person<'_>) -> Order {
        let careers = 0..self.profiles.len();
        let standing = |career: usize| self.standing(career, &person.fits[career], person);
        self.in_order(careers.map(standing).collect())
    }

    /// Where a career of this fit stands for a person, before it is compared with others.
    pub(super) fn standing(&self, career: usize, fit: &Fit, person: &Person<'_>) -> Standing {
        let (mean, situation) = (person.posterior.mean(), person.situation());
        let contributions = self.contributions(career, fit, mean, &situation);
        let of_rules = contributions
            .iter()
            .filter(|c| !matches!(c.from, Origin::Trait(_)));
        Standing {
            career,
            family: self.family_of[career],
            rank: 0,
            group: None,
            fit: contributions.iter().map(|c| c.value).sum(),
            boosts: of_rules.map(|c| c.value).sum(),
            p_top3: 0.0,
            status: Status::Listed,
            set_apart: situation.set_apart(&self.profiles[career]),
            refused: self.refuses(person, career),
            requirement: situation.requirements(&self.profiles[career]),
            missed: situation.missed(&self.profiles[career]),
        }
    }

    /// Puts careers in order, best fit first, then by id.
    pub(super) fn in_order(&self, mut careers: Vec<Standing>) -> Order {
        careers.sort_by(|a, b| {
            let id = |standing: &Standing| &self.profiles[standing.career].id;
            b.fit.total_cmp(&a.fit).then_with(|| id(a).cmp(id(b)))
        });
        for (place, standing) in careers.iter_mut().enumerate() {
            standing.rank = place + 1;
        }
        let open = careers.iter().filter(|standing| standing.is_open());
        Order {
            open: open.map(|s| (s.career, s.boosts)).collect(),
            careers,
        }
    }

    /// Whether a person said no to a career.
    pub(super) fn refuses(&self, person: &Person<'_>, career: usize) -> bool {
        person.sheet().says_of(&self.profiles[career].id) == Some(Is::No)
    }

    /// Draws of θ from what is known of a person.
    pub(super) fn draws(&self, person: &Person<'_>) -> Draws {
        let posterior = &person.posterior;
        let draws = self.normals.draw(posterior.mean(), posterior.covariance());
        draws.with_mean_of(&self.topics)
    }

    /// What the draws say of open careers, each by its place with what its rules add, best fit first.
    pub(super) fn lists(&self, person: &Person<'_>, open: &[(usize, f64)], draws: &Draws) -> Lists {
        let fit = |place: usize, theta: &[Block]| fit_in(&person.fits, open[place], theta);
        let shares = draws.shares_in_top([TOP, 1], open.len(), fit);
        self.listed(person, open, shares)
    }

    /// The same from the shares of draws in which each of them is among the three best, and the best.
    pub(super) fn listed(
        &self,
        person: &Person<'_>,
        open: &[(usize, f64)],
        [p_top3, p_first]: [Vec<f64>; 2],
    ) -> Lists {
        let family_of: Vec<usize> = open.iter().map(|(c, _)| self.family_of[*c]).collect();
        let p_best = self.by_family(open, &p_first);
        let refused = open.iter().map(|(career, _)| self.refuses(person, *career));
        let refused: Vec<bool> = refused.collect();
        let (status, mut families) = rank::lists(&family_of, &p_best, &refused);
        families.retain(|family| self.family_of.contains(&family.family));
        Lists {
            p_top3,
            status,
            families,
        }
    }

    /// Sums the shares of open careers over their families.
    pub(super) fn by_family(&self, open: &[(usize, f64)], shares: &[f64]) -> Vec<f64> {
        let mut sums = vec![0.0; self.n_families];
        for ((career, _), share) in open.iter().zip(shares) {
            sums[self.family_of[*career]] += share;
        }
        sums
    }
}

/// The careers in order with what draws say of them.
pub(super) fn ranked(person: &Person<'_>, order: Order, draws: &Draws, lists: &Lists) -> Ranking {
    let fit = |place: usize, theta: &[Block]| fit_in(&person.fits, order.open[place], theta);
    let groups = rank::tie_groups(draws, order.open.len(), fit);
    grouped(person.state, order, groups, lists)
}

/// The careers in order, the open ones in these tie groups.
///
/// Without a list (any state but [`State::Ok`]) every open career stays merely listed and no
/// family is shown.
pub(super) fn grouped(state: State, order: Order, groups: Vec<usize>, lists: &Lists) -> Ranking {
    let mut careers = order.careers;
    let mut groups = groups.into_iter();
    let mut places = lists.p_top3.iter().zip(&lists.status);
    for standing in &mut careers {
        if !standing.is_open() {
            standing.status = match standing.set_apart {
                Some(_) => Status::SetApart,
                None => Status::NotYet,
            };
            continue;
        }
        standing.group = groups.next();
        if let Some((p_top3, status)) = places.next() {
            standing.p_top3 = *p_top3;
            if state == State::Ok {
                standing.status = *status;
            }
        }
    }
    let mut families = lists.families.clone();
    for family in &mut families {
        family.shown &= state == State::Ok;
    }
    Ranking {
        state,
        careers,
        families,
    }
}

/// The fits of a career in a block of draws, with what its rules add.
pub(super) fn fit_in(fits: &[Fit], (career, boosts): (usize, f64), theta: &[Block]) -> Block {
    fits[career].at_block(theta).map(|fit| fit + boosts)
}
