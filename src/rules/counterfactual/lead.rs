//! How far a career is from a goal, and the most that some changes can bring it nearer.
//!
//! The lead of a career over a rival is the difference of their fits. A move shifts μ, and every
//! draw from the posterior with it, by the same vector Δ, and adds at most
//! `most(Δ) − least(Δ)` to the lead: the career's fit rises by no more than its interest part and the
//! full slope of each raised skill, the rival's falls by no less ([`Fit::most`], [`Fit::least`]).
//! Both add up over moves. So a rival stays ahead, whatever set of moves is made, if even the
//! largest gains do not close its lead; and behind a rival neither goal is reached: whoever is shown is the
//! first of its family. Where no skill changes, the bound of a lead is the lead.

use crate::Scoring;
use crate::counterfactual::Goal;
use crate::counterfactual::moves::{Menu, Move};
use crate::fit::Fit;
use crate::person::Person;
use crate::studies::Length;
use model::profile::{Effect, RequirementState, Rule};

/// Leads are sums of some dozens of numbers of the size of 1; a rival counts as ahead only by more
/// than their rounding could explain.
const ROUNDING: f64 = 1e-9;

/// The most that moves can add to the lead over each rival.
pub(super) type Gains = Vec<f64>;

/// A career against its rivals.
#[derive(Clone, Debug)]
pub(super) struct Leads<'a> {
    career: &'a Fit,
    /// The careers that stay open, the best first, each with the least that its rules add beyond the
    /// most that the career's do.
    rivals: Vec<(&'a Fit, f64)>,
    mean: Vec<f64>,
}

impl<'a> Leads<'a> {
    /// The rivals are the careers that stay open whatever is answered, for the list those of its own
    /// family that the person has not refused; at most so many of the best: with fewer a bound is larger than it could be, and holds all the
    /// same.
    ///
    /// A rule about a trait may come to hold, or no longer hold, so it counts here as it suits the
    /// career best.
    pub(super) fn new(
        scoring: &'a Scoring,
        person: &'a Person<'_>,
        career: usize,
        goal: Goal,
        n_rivals: usize,
    ) -> Self {
        let mean = person.posterior.mean().to_vec();
        let highest = scoring.boosts(person, career).1;
        let family = |career: usize| scoring.family_of[career];
        let competes = |rival: &usize| match goal {
            Goal::List => family(*rival) == family(career) && !scoring.refuses(person, *rival),
            Goal::Front => true,
        };
        let stays_open = |rival: &usize| *rival != career && scoring.stays_open(person, *rival);
        let rival = |rival| {
            (
                &person.fits[rival],
                scoring.boosts(person, rival).0 - highest,
            )
        };
        let mut rivals: Vec<(&Fit, f64)> = (0..person.fits.len())
            .filter(competes)
            .filter(stays_open)
            .map(rival)
            .collect();
        rivals.sort_by(|(a, more_a), (b, more_b)| {
            (b.at(&mean) + more_b).total_cmp(&(a.at(&mean) + more_a))
        });
        rivals.truncate(n_rivals);
        Self {
            career: &person.fits[career],
            rivals,
            mean,
        }
    }

    pub(super) fn n_rivals(&self) -> usize {
        self.rivals.len()
    }

    /// No shift.
    pub(super) fn nowhere(&self) -> Vec<f64> {
        vec![0.0; self.mean.len()]
    }

    /// The most that an item can help against the strongest rival; 0 without one.
    pub(super) fn help(&self, menu: &Menu) -> f64 {
        let gains = menu.moves.iter().map(|of| self.gains(of));
        gains
            .filter_map(|gains| gains.first().copied())
            .fold(0.0, f64::max)
    }

    /// The most that a move adds to each lead.
    pub(super) fn gains(&self, of: &Move) -> Gains {
        let most = self.career.most(&of.shift);
        let rivals = self.rivals.iter();
        let gain = |(rival, _): &(&Fit, f64)| most - rival.least(&of.shift);
        rivals.map(gain).collect()
    }

    /// Whether the goal may be reached after a shift, with so much more added to each lead; `false`
    /// is a proof that it is not.
    pub(super) fn may_reach(&self, shift: &[f64], gains: &Gains) -> bool {
        let theta: Vec<f64> = self.mean.iter().zip(shift).map(|(m, s)| m + s).collect();
        let own = self.career.at(&theta) + ROUNDING;
        let mut rivals = self.rivals.iter().zip(gains);
        !rivals.any(|((rival, more), gain)| rival.at(&theta) + more - gain - own > 0.0)
    }
}

impl Scoring {
    /// The least and the most that the rules and the studies of a career can add to its fit, whatever the traits.
    fn boosts(&self, person: &Person<'_>, career: usize) -> (f64, f64) {
        let situation = person.situation();
        let profile = &self.profiles[career];
        let studies = situation.length(profile).map_or(0.0, Length::value);
        let rules = profile.rules.iter();
        rules.fold((studies, studies), |(least, most), rule| {
            match rule.effect {
                Effect::Boost(amount) if rule.when.compares_traits() => {
                    (least + amount.min(0.0), most + amount.max(0.0))
                }
                Effect::Boost(_) | Effect::Caution | Effect::Require => {
                    let amount = situation.boost(rule).unwrap_or(0.0);
                    (least + amount, most + amount)
                }
            }
        })
    }

    /// Whether the requirements of a career hold or are unclear, whatever the traits.
    fn stays_open(&self, person: &Person<'_>, career: usize) -> bool {
        let profile = &self.profiles[career];
        let turns = |rule: &Rule| rule.effect == Effect::Require && rule.when.compares_traits();
        !profile.rules.iter().any(turns)
            && person.situation().set_apart(profile).is_none()
            && person.situation().requirements(profile) != RequirementState::Unmet
    }
}
