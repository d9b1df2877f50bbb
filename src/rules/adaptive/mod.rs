//! The next question, and when to stop asking.
//!
//! # In prose
//!
//! What opens the quiz, batteries and the favourites among them, is asked of everybody first and counts
//! towards no limit; then:
//!
//! 1. **Forecast**. The full form's result is not known, but its distribution is: the mean of the
//!    traits that it will give is normal around today's, and draws of it tell how likely each career
//!    is to be among its best three.
//! 2. **Contest**. Careers that are neither certain nor hopeless are contested; what separates them is
//!    worth asking about. As long as there is no list, the differences between interests, and
//!    between topics, are contested instead, above all the likeliest.
//! 3. **Gain** ([`Contest::gain`]). An open item is worth the variance that its answer would take from
//!    the contested differences, exactly, per second that it is expected to take. A demand enters
//!    with its expected slope: by Stein's lemma that gives the exact covariance of a shortfall with
//!    the answer.
//! 4. **Balance**. Each interest is asked about once before any is asked about twice, each skill that a
//!    lead expects once, at the end; never twice in a row about the same trait.
//! 5. **Stop** ([`Stop`]) when more answers would hardly change the families shown, or hardly bring
//!    a list, or after [`MOST`] items. The person may stop at any time.
//!
//! Pure: what was asked comes in, the generator comes in, one decision comes out.

mod contest;
mod forecast;

use std::collections::BTreeSet;

use rand::Rng;

use crate::observe::Observation;
use crate::person::Person;
use crate::ranking::Lists;
use crate::recommendation::{FamilyStanding, State, Status};
use crate::{Evaluation, Fit, Scoring};
use model::answers::AnswerSheet;
use model::chance::below;
use model::matrix::dot;
use model::quiz::Item;
use model::traits::{Domain, TraitIndex};

pub use contest::Contest;
pub use forecast::Forecast;

/// How many draws stand behind the choice of a question; the error of a probability is at most .022.
pub(super) const DRAWS: usize = 512;

/// How many items are asked before asking may stop…
///
/// Our choice; adaptive tests have such a floor, since on fewer answers no error can be trusted.
pub const LEAST: usize = 10;

/// … and after how many it does, unless the person goes on: what a sitting of five minutes can hold.
pub const MOST: usize = 30;

/// Asking stops when the families shown hold the full form's first career with this probability: more
/// answers would hardly change them.
///
/// Of the families shown, at most half of those with an open career count: a page with most of a small catalog on it
/// would hold the best career whatever was answered.
pub const SURE: f64 = 0.95;

/// Asking stops when the full form gives a list with less than this probability.
pub const HOPELESS: f64 = 0.10;

/// The first items are drawn from the most informative ones, so that not everybody is asked the
/// same…
const DRAWN: usize = 3;

/// … each from as many.
const DRAWN_FROM: usize = 3;

/// Gains that differ by less than this share are equal but for rounding.
const ROUNDING: f64 = 1e-9;

/// The seconds that a question of another kind costs: another stem to read, another way to think.
///
/// About the time of a question, so that one of another kind must tell twice as much; our choice.
const SWITCH: f64 = 6.0;

/// How strongly the likeliest differences between interests are asked about before others.
///
/// On simulated people 1 leaves every eighth without a list that the full form would give, 8 and more
/// one in sixty.
const FOCUS: f64 = 8.0;

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Ask this item, by its place in the quiz.
    Ask(usize),
    /// Stop asking.
    Stop(Stop),
}

/// Why asking stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stop {
    /// The families shown very likely hold what a full form would put first.
    Sure,
    /// There is no list, and more answers would hardly bring one.
    NoList,
    /// As many items as one sitting should have.
    Longest,
    /// Everything was asked.
    Complete,
}

impl Stop {
    /// Every reason, in the order in which they are looked for.
    pub const ALL: [Self; 4] = [Self::Sure, Self::NoList, Self::Longest, Self::Complete];

    /// The word used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sure => "sure",
            Self::NoList => "no_list",
            Self::Longest => "longest",
            Self::Complete => "complete",
        }
    }
}

/// What there is to do.
enum Agenda {
    /// To choose from these items, by their places among the designs; at least one.
    From(Vec<usize>),
    /// To stop.
    Stop(Stop),
}

/// A form under way, with what follows from it.
struct Course<'a> {
    /// The items put so far, by their places in the quiz, in their order.
    asked: &'a [usize],
    person: &'a Person<'a>,
    /// The open careers, best fit first, each by its place with what its rules add.
    careers: &'a [(usize, f64)],
    /// How many families they are of.
    families: usize,
    /// The items that are left, by their places among the designs.
    open: Vec<usize>,
    forecast: Forecast,
    /// How many items are asked at most.
    most: usize,
}

impl Course<'_> {
    /// Why asking may stop here, if it may; `owed` items are asked in any case.
    fn stop(&self, families: &[FamilyStanding], owed: usize) -> Option<Stop> {
        let asked = self.asked.len() + owed;
        if asked >= self.most {
            return Some(Stop::Longest);
        }
        if asked < LEAST {
            return None;
        }
        if self.forecast.list < HOPELESS {
            return Some(Stop::NoList);
        }
        if self.person.state != State::Ok {
            return None;
        }
        let shown = families.iter().filter(|family| family.shown);
        let mut held: Vec<f64> = shown.map(|f| self.forecast.first[f.family]).collect();
        held.sort_by(|a, b| b.total_cmp(a));
        let held: f64 = held.iter().take(self.families / 2).sum();
        (held >= SURE).then_some(Stop::Sure)
    }
}

impl Evaluation<'_> {
    /// Why asking may stop at these answers, whichever way they came about; `None` if there is more that
    /// is worth asking.
    pub fn verdict(&self) -> Option<Stop> {
        let Self {
            scoring,
            sheet,
            person,
            order,
            lists,
            ..
        } = self;
        let mut asked = scoring.chosen(&person.items);
        asked.sort_unstable();
        let open = scoring.open(&asked, sheet);
        if open.is_empty() {
            return Some(Stop::Complete);
        }
        let course = scoring.course(&asked, person, &order.open, open);
        let beginning = scoring.beginning(&course);
        match beginning.unwrap_or_else(|| scoring.agenda(&course, lists)) {
            Agenda::From(_) => None,
            Agenda::Stop(stop) => Some(stop),
        }
    }
}

impl Scoring {
    /// Decides what to ask next; `asked` holds the items put so far, by their places in the quiz, in
    /// their order, answered or not.
    ///
    /// The generator is used for the first items, and among equal gains, so that of items that tell the same
    /// not always the first is asked. The cost is linear in careers and items.
    pub fn next(&self, asked: &[usize], sheet: &AnswerSheet, rng: &mut impl Rng) -> Next {
        let asked = &self.chosen(asked);
        let open = self.open(asked, sheet);
        if open.is_empty() {
            return Next::Stop(Stop::Complete);
        }
        let person = self.person(sheet);
        let order = self.order(&person);
        let course = self.course(asked, &person, &order.open, open);
        let lists = || self.lists(&person, &order.open, &self.draws(&person));
        let beginning = self.beginning(&course);
        match beginning.unwrap_or_else(|| self.agenda(&course, &lists())) {
            Agenda::From(items) => Next::Ask(self.choose(&course, &items, rng)),
            Agenda::Stop(stop) => Next::Stop(stop),
        }
    }

    /// The item that tells most among all that are left, whatever would stop asking; `None` if none is.
    pub fn go_on(&self, asked: &[usize], sheet: &AnswerSheet, rng: &mut impl Rng) -> Option<usize> {
        let asked = &self.chosen(asked);
        let open = self.open(asked, sheet);
        if open.is_empty() {
            return None;
        }
        let person = self.person(sheet);
        let order = self.order(&person);
        let course = self.course(asked, &person, &order.open, open);
        Some(self.choose(&course, &course.open, rng))
    }

    /// What the full form would say, as far as these answers tell.
    pub fn forecast(&self, sheet: &AnswerSheet) -> Forecast {
        let person = self.person(sheet);
        let order = self.order(&person);
        let open = self.open(&[], sheet);
        self.course(&[], &person, &order.open, open).forecast
    }

    /// Those of some items, by their places in the quiz, that are chosen one by one: what opens the quiz is
    /// asked of everybody.
    fn chosen(&self, items: &[usize]) -> Vec<usize> {
        let chosen = |item: &usize| !self.quiz.opens(&self.quiz.items[*item]);
        items.iter().copied().filter(chosen).collect()
    }

    fn open(&self, asked: &[usize], sheet: &AnswerSheet) -> Vec<usize> {
        (0..self.designs.len())
            .filter(|at| !self.quiz.opens(self.item(*at)))
            .filter(|at| !asked.contains(&self.designs[*at].0))
            .filter(|at| sheet.get(&self.item(*at).id).is_none())
            .collect()
    }

    fn course<'a>(
        &self,
        asked: &'a [usize],
        person: &'a Person<'_>,
        careers: &'a [(usize, f64)],
        open: Vec<usize>,
    ) -> Course<'a> {
        let rows = open.iter().flat_map(|at| self.designs[*at].1.rows());
        let forecast = self.forecast_of(person, careers, &rows.collect::<Vec<Observation>>());
        Course {
            asked,
            person,
            careers,
            families: {
                let families = careers.iter().map(|(career, _)| self.family_of[*career]);
                families.collect::<BTreeSet<usize>>().len()
            },
            open,
            forecast,
            // Whoever answered more went on, or was asked everything.
            most: if asked.len() > MOST { usize::MAX } else { MOST },
        }
    }

    /// What there is to do before any career is listed: every interest is asked about once.
    fn beginning(&self, course: &Course<'_>) -> Option<Agenda> {
        if course.asked.len() >= course.most {
            return Some(Agenda::Stop(Stop::Longest));
        }
        let all: Vec<&Fit> = self.fits.iter().collect();
        let first = self.open_about(course, &self.unasked(course, Domain::Interest, &all));
        (!first.is_empty()).then_some(Agenda::From(first))
    }

    /// What there is to do from then on.
    fn agenda(&self, course: &Course<'_>, lists: &Lists) -> Agenda {
        let listed: Vec<&Fit> = course
            .careers
            .iter()
            .zip(&lists.status)
            .filter(|(_, status)| **status == Status::Main)
            .map(|((career, _), _)| &self.fits[*career])
            .collect();
        let skills = self.unasked(course, Domain::Skill, &listed);
        let last = self.open_about(course, &skills);
        let begun = course
            .asked
            .last()
            .and_then(|item| self.kind(&self.quiz.items[*item]));
        let stop = course.stop(&lists.families, skills.len());
        match stop {
            _ if begun == Some(Domain::Skill) && !last.is_empty() => Agenda::From(last),
            Some(_) if !last.is_empty() => Agenda::From(last),
            Some(stop) => Agenda::Stop(stop),
            None => Agenda::From(self.before_skills(course)),
        }
    }

    /// The open items that ask about no skill, so that skills come in one block, the last; all, where no other
    /// is left.
    fn before_skills(&self, course: &Course<'_>) -> Vec<usize> {
        let is_skill = |at: &&usize| self.kind(self.item(**at)) == Some(Domain::Skill);
        let others = course.open.iter().filter(|at| !is_skill(at));
        let others: Vec<usize> = others.copied().collect();
        if others.is_empty() {
            course.open.clone()
        } else {
            others
        }
    }

    /// The open items that measure one of these traits.
    fn open_about(&self, course: &Course<'_>, traits: &[TraitIndex]) -> Vec<usize> {
        let some = |at: &&usize| traits.iter().any(|of| self.item(**at).measures(*of));
        course.open.iter().filter(some).copied().collect()
    }

    /// The traits of a domain on which some of these fits count and about which nothing was asked.
    fn unasked(&self, course: &Course<'_>, domain: Domain, fits: &[&Fit]) -> Vec<TraitIndex> {
        let is_asked = |of: TraitIndex| {
            let mut asked = course.asked.iter().map(|item| &self.quiz.items[*item]);
            asked.any(|item| item.measures(of))
        };
        let traits = self.traits.of_domain(domain);
        traits
            .filter(|of| self.measured[of.0] && !is_asked(*of))
            .filter(|of| fits.iter().any(|fit| fit.uses(*of)))
            .collect()
    }

    /// The candidate that is worth most, one of them where several are, and at first one of the few that
    /// are worth most; `candidates` is not empty.
    fn choose(&self, course: &Course<'_>, candidates: &[usize], rng: &mut impl Rng) -> usize {
        let last = course.asked.last().map(|item| &self.quiz.items[*item]);
        let is_apart =
            |at: &&usize| !last.is_some_and(|last| self.share_a_trait(last, self.item(**at)));
        let apart: Vec<usize> = candidates.iter().filter(is_apart).copied().collect();
        let candidates = if apart.is_empty() { candidates } else { &apart };
        let contest = if course.person.state == State::Ok {
            self.between_careers(course)
        } else {
            self.between_interests(course)
        };
        let worth = |at: &usize| (*at, self.worth(*at, last, course, &contest));
        let mut worth: Vec<(usize, f64)> = candidates.iter().map(worth).collect();
        // The sort is stable, and designs stand in the order of their items' ids.
        worth.sort_by(|a, b| b.1.total_cmp(&a.1));
        let (_, best) = worth[0];
        let is_best = |(_, worth): &&(usize, f64)| best > 0.0 && *worth >= best * (1.0 - ROUNDING);
        let equals = worth.iter().take_while(is_best).count().max(1);
        let from = if course.asked.len() < DRAWN {
            DRAWN_FROM.min(worth.len())
        } else {
            1
        };
        let (at, _) = worth[below(from.max(equals), rng)];
        self.designs[at].0
    }

    fn between_careers(&self, course: &Course<'_>) -> Contest {
        let (mean, forecast) = (course.person.posterior.mean(), &course.forecast);
        let slopes = |career: usize| {
            let mut slopes = self.fits[career].expected_slopes(mean, &forecast.sds);
            slopes.resize(mean.len(), 0.0);
            slopes
        };
        let careers = forecast
            .careers
            .iter()
            .map(|(career, p)| (*p, slopes(*career)));
        Contest::of_careers(mean.len(), &careers.collect::<Vec<_>>())
    }

    fn between_interests(&self, course: &Course<'_>) -> Contest {
        let n_factors = self.factors.len();
        let pairs = course.forecast.pairs.iter();
        let differences = pairs.map(|(above, below, p)| {
            let mut difference = vec![0.0; n_factors];
            difference[above.0] = 1.0;
            difference[below.0] = -1.0;
            (libm::pow(*p, FOCUS) * (1.0 - p), difference)
        });
        Contest::of_differences(n_factors, differences)
    }

    /// The gain of all rows of an item, each after those before it, per second.
    fn worth(&self, at: usize, last: Option<&Item>, course: &Course<'_>, contest: &Contest) -> f64 {
        let item = self.item(at);
        let mut covariance = course.person.posterior.covariance().clone();
        let mut gain = 0.0;
        for row in self.designs[at].1.rows() {
            let with_traits = covariance.times(&row.loads);
            gain += contest.gain(&with_traits, dot(&row.loads, &with_traits) + row.noise);
            covariance.observe(&row.loads, row.noise);
        }
        let is_switch = last.is_some_and(|last| self.kind(last) != self.kind(item));
        let seconds = f64::from(item.seconds.max(1)) + if is_switch { SWITCH } else { 0.0 };
        gain / seconds
    }

    fn item(&self, design: usize) -> &Item {
        &self.quiz.items[self.designs[design].0]
    }

    /// What a rating asks about, a liking or a skill; `None` for a comparison.
    pub fn kind(&self, item: &Item) -> Option<Domain> {
        let first = item.response.measures().first()?;
        Some(self.traits.get(first.of).id.domain)
    }

    fn share_a_trait(&self, a: &Item, b: &Item) -> bool {
        let mut traits = self.traits.iter();
        traits.any(|(of, _)| a.measures(of) && b.measures(of))
    }
}
