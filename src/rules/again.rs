//! The same answers, were one career defined otherwise.
//!
//! Answers, posterior and draws do not change with a career, nor does what the others come to in each draw. That is
//! kept, and only the one career is worked out anew.

use crate::Scoring;
use crate::TOP;
use crate::draws::{BLOCK, Block, Draws};
use crate::fit::Fit;
use crate::person::Person;
use crate::rank::{self, Leader};
use crate::ranking::{self, Order, Ranking, fit_in};
use crate::recommendation::Contribution;
use crate::shares::ties;
use model::answers::AnswerSheet;

/// One answer sheet, with all of its ranking that stays when one career changes.
pub struct Again<'a> {
    sheet: &'a AnswerSheet,
    person: Person<'a>,
    order: Order,
    draws: Draws,
    /// The open careers that fit best in each draw, best first.
    best: Vec<[Fitting; KEPT]>,
    /// For each career the leader that it was compared with, and whether that one is clearly ahead.
    led: Vec<Option<(usize, bool)>>,
}

/// A career by its place, with its fit in a draw.
#[derive(Clone, Copy)]
struct Fitting {
    career: usize,
    fit: f64,
}

/// How many of the best are kept of each draw: one of them may change, and the last that counts may tie with the
/// next.
const KEPT: usize = TOP + 2;

/// Where there is no career.
const NOBODY: Fitting = Fitting {
    career: usize::MAX,
    fit: f64::NEG_INFINITY,
};

impl Scoring {
    /// Scores one answer sheet, to be ranked again with other definitions of one career at a time.
    pub fn again<'a>(&self, sheet: &'a AnswerSheet) -> Again<'a> {
        let person = self.person(sheet);
        let (order, draws) = (self.order(&person), self.draws(&person));
        let mut led = vec![None; self.profiles.len()];
        let mut leader = Leader::default();
        let fit = |place: usize, theta: &[Block]| fit_in(&person.fits, order.open[place], theta);
        rank::cut(order.open.len(), |first, career| {
            let is_clear = leader.is_clear(&draws, [first, career], fit);
            led[order.open[career].0] = Some((order.open[first].0, is_clear));
            is_clear
        });
        Again {
            best: best(&draws, &order.open, fit),
            sheet,
            person,
            order,
            draws,
            led,
        }
    }
}

impl Again<'_> {
    /// Where every career stands if one of them, by its place, is as `other` has it: just what
    /// [`Scoring::ranking`] of `other` says. `other` is [`Scoring::with_profile`] of the scoring that this is of, for
    /// that career.
    pub fn ranking(&self, other: &Scoring, career: usize) -> Ranking {
        self.spared(other, career)
            .unwrap_or_else(|| other.ranking(self.sheet))
    }

    /// The same as far as it is spared; nothing where the career moves what is known of the person, or where careers
    /// tie in a draw.
    fn spared(&self, other: &Scoring, changed: usize) -> Option<Ranking> {
        let person = &self.person;
        if person.reactions.iter().any(|(of, _)| *of == changed) {
            return None;
        }
        let own = other.fit_to(changed, person);
        let mut careers = self.order.careers.clone();
        let place = careers.iter().position(|s| s.career == changed)?;
        careers[place] = other.standing(changed, &own, person);
        let order = other.in_order(careers);
        let fit = |place: usize, theta: &[Block]| {
            let (career, boosts) = order.open[place];
            if career == changed {
                own.at_block(theta).map(|fit| fit + boosts)
            } else {
                fit_in(&person.fits, order.open[place], theta)
            }
        };
        let place = order.open.iter().position(|(career, _)| *career == changed);
        let in_draws = place.map(|place| self.draws.fits(|theta| fit(place, theta)));
        let shares = self.shares(&order.open, changed, in_draws.as_deref())?;
        let lists = other.listed(person, &order.open, shares);
        let mut leader = Leader::default();
        let groups = rank::cut(order.open.len(), |first, career| {
            let [by, of] = [first, career].map(|place| order.open[place].0);
            match self.led[of] {
                Some((leader, is_clear)) if leader == by && changed != by && changed != of => {
                    is_clear
                }
                _ => leader.is_clear(&self.draws, [first, career], fit),
            }
        });
        Some(ranking::grouped(person.state, order, groups, &lists))
    }

    /// What each trait, each rule and the length of studies adds to the fit of some careers: as
    /// [`Scoring::contributions_to`] of `other` says, which is as for [`Again::ranking`].
    pub fn contributions_to(
        &self,
        other: &Scoring,
        changed: usize,
        careers: &[usize],
    ) -> Vec<Vec<Contribution>> {
        let person = &self.person;
        if person.reactions.iter().any(|(of, _)| *of == changed) {
            return other.contributions_to(careers, self.sheet);
        }
        let (mean, situation) = (person.posterior.mean(), person.situation());
        let own = other.fit_to(changed, person);
        let fit = |career: usize| -> &Fit {
            if career == changed {
                &own
            } else {
                &person.fits[career]
            }
        };
        let of = |career: &usize| other.contributions(*career, fit(*career), mean, &situation);
        careers.iter().map(of).collect()
    }

    /// For open careers the shares of draws in which each is among the three best, and the best, where one has these
    /// fits or is not open; nothing where careers tie, which shares a place among them.
    fn shares(
        &self,
        open: &[(usize, f64)],
        changed: usize,
        own: Option<&[Block]>,
    ) -> Option<[Vec<f64>; 2]> {
        let mut counts = vec![[0_usize; 2]; self.led.len()];
        for (draw, best) in self.best.iter().enumerate() {
            let mut now = [NOBODY; KEPT + 1];
            let others = best.iter().filter(|one| one.career != changed).copied();
            let own = own.map(|own| Fitting {
                career: changed,
                fit: own[draw / BLOCK][draw % BLOCK],
            });
            let mut n = 0;
            for one in others.chain(own) {
                now[n] = one;
                n += 1;
            }
            let now = &mut now[..n];
            now.sort_unstable_by(|a, b| b.fit.total_cmp(&a.fit));
            if now.windows(2).any(|two| ties(two[0].fit, two[1].fit)) {
                return None;
            }
            counts[now[0].career][1] += 1;
            for one in &now[..TOP] {
                counts[one.career][0] += 1;
            }
        }
        let n = self.best.len().max(1) as f64;
        let share = |k: usize| {
            let counts = open.iter().map(|(career, _)| counts[*career][k]);
            counts.map(|count| count as f64 / n).collect()
        };
        Some([share(0), share(1)])
    }
}

/// The open careers that fit best in each draw.
fn best(
    draws: &Draws,
    open: &[(usize, f64)],
    fit: impl Fn(usize, &[Block]) -> Block,
) -> Vec<[Fitting; KEPT]> {
    let mut best = vec![[NOBODY; KEPT]; draws.n()];
    for (block, (theta, _)) in draws.blocks().enumerate() {
        let some = best.iter_mut().skip(block * BLOCK).take(BLOCK);
        let mut some: Vec<&mut [Fitting; KEPT]> = some.collect();
        for (place, (career, _)) in open.iter().enumerate() {
            for (best, fit) in some.iter_mut().zip(fit(place, theta)) {
                let mut sinking = Fitting {
                    career: *career,
                    fit,
                };
                for kept in best.iter_mut().filter(|kept| kept.fit < fit) {
                    std::mem::swap(kept, &mut sinking);
                }
            }
        }
    }
    best
}
