//! What a catalog promises of its own scoring, put to the proof.
//!
//! [`examples`] runs what authors wrote into their profiles. [`audit`] draws simulated people and asks
//! of the whole instrument what an inspector would: can every career be reached, do a few take all,
//! is what is said about certainty true, what does one answer change, who is treated otherwise, and
//! does anybody notice when a number in a file is changed? [`impact()`](impact::impact) compares two sets of
//! definitions.
//!
//! Everything is seeded: the same catalog, people and seed give the same figures, on one core or on
//! many. Definitions do not know how they are scored, and scoring does not know where definitions come
//! from: they meet here and in `administration::instrument`.
//!
#![doc = include_str!("DECISIONS.md")]

pub mod adaptive;
pub mod among;
mod bounds;
pub mod careless;
pub mod example;
pub mod fairness;
pub mod held;
pub mod impact;
pub mod lists;
pub mod monotone;
pub mod mutation;
pub mod persona;
mod place;
pub mod population;
pub mod position;
pub mod reach;
pub mod reactions;
pub mod reliability;
pub mod respondent;
pub mod robustness;
pub mod shift;
pub mod statistics;
mod step;
mod stream;
pub mod told;
pub mod topics;
pub mod twins;
pub mod weight;

pub use bounds::bounds;
pub use example::{Failure, Found, examples};
pub use persona::Persona;
pub use population::Population;

use rayon::prelude::*;

use catalog::Catalog;
use model::quiz::Quiz;
use rules::Scoring;

use respondent::Simulation;

/// How an audit is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How many people are simulated for the lists; other parts take a quarter of them.
    pub people: usize,
    /// What the people are drawn with.
    pub seed: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            people: 20_000,
            seed: 2026,
        }
    }
}

impl Settings {
    /// How many people the parts get that compare two sheets of each: enough for a standard error of
    /// .7 points of 100 by default.
    pub fn fewer(&self) -> usize {
        self.people.div_ceil(4)
    }
}

/// What an audit found.
#[derive(Clone, Debug, PartialEq)]
pub struct Audit {
    /// How it was run.
    pub settings: Settings,
    /// Who gets what, how often what is said is true.
    pub lists: lists::Lists,
    /// For each career the answers that put it first, or why there are none.
    pub reach: Vec<reach::Reach>,
    /// Careers that hardly any person tells apart.
    pub twins: Vec<twins::Twins>,
    /// What the adaptive form costs and saves.
    pub adaptive: adaptive::Adaptive,
    /// What is told on cards, against what is true.
    pub told: told::Told,
    /// What small changes of the answers do.
    pub robustness: robustness::Robustness,
    /// What two sheets of one person tell.
    pub held: held::Held,
    /// What reactions to careers are worth.
    pub reactions: reactions::Reactions,
    /// What the order of options and tiles does.
    pub position: position::Position,
    /// What the weight of topics decides.
    pub weight: weight::Weight,
    /// Whether more of what a career asks for ever speaks against it.
    pub monotonicity: monotone::Monotonicity,
    /// How the lists of two groups differ, and which items carry it.
    pub fairness: fairness::Fairness,
    /// Which numbers of the profiles could be changed without anybody noticing.
    pub mutation: mutation::Mutation,
    /// How many careless people would be asked to look again, on a full form and on a short one.
    pub careless: Vec<careless::Form>,
    /// How reliable each scale can be expected to be.
    pub scales: Vec<reliability::Scale>,
    /// What there is of each topic.
    pub topics: Vec<topics::Topic>,
    /// The main figures among people who keep nearer to the middle of scales.
    pub narrow: among::Among,
    /// The main figures among people who answer just as the engine assumes.
    pub nominal: among::Among,
}

/// Something that is told each time a piece of work is done.
pub type Progress<'a> = &'a (dyn Fn() + Sync);

/// How many pieces of work an audit is made of.
pub fn work(catalog: &Catalog, settings: Settings) -> usize {
    let careers = catalog.profiles.len();
    // Lists; the adaptive form; what is told; robustness and noise; two sheets; reactions; position; weight;
    // careless people on two forms; fairness, two pairs of groups; two other populations; reach and mutation, a career each.
    settings.people
        + settings.fewer() * 10
        + fairness::work(settings)
        + among::work(settings) * 2
        + careers * 2
}

/// Audits a quiz with the careers of its catalog.
///
/// Linear in people times careers, and quadratic in careers for twins, reach and monotonicity; uses all
/// cores. What is true of a person leaves rules out: simulated people have no situation.
pub fn audit(
    catalog: &Catalog,
    quiz: &Quiz,
    personas: &[Persona],
    settings: Settings,
    progress: Progress<'_>,
) -> Audit {
    let instrument = Instrument::new(catalog, quiz, settings.seed);
    Audit {
        settings,
        lists: lists::lists(&instrument, settings.people, progress),
        reach: reach::reach(&instrument, progress),
        twins: twins::twins(&instrument),
        adaptive: adaptive::adaptive(&instrument, settings.fewer(), progress),
        told: told::told(&instrument, settings.fewer(), progress),
        robustness: robustness::robustness(&instrument, settings.fewer(), progress),
        held: held::held(&instrument, settings.fewer(), progress),
        reactions: reactions::reactions(&instrument, settings.fewer(), progress),
        position: position::position(&instrument, settings.fewer(), progress),
        weight: weight::weight(&instrument, settings.fewer(), progress),
        monotonicity: monotone::monotonicity(&instrument),
        fairness: fairness::fairness(&instrument, settings, progress),
        mutation: mutation::mutation(&instrument, personas, progress),
        careless: careless::careless(&instrument, settings.fewer(), progress),
        scales: reliability::scales(&instrument, settings.fewer()),
        topics: topics::topics(&instrument),
        narrow: among::among(&instrument, Population::NARROW, settings, progress),
        nominal: among::among(&instrument, Population::NOMINAL, settings, progress),
    }
}

/// A quiz and the careers of its catalog, ready to be tried on simulated people; not that of
/// `administration`, which gives a quiz to a person.
#[derive(Debug)]
pub struct Instrument<'a> {
    /// All definitions.
    pub catalog: &'a Catalog,
    /// The quiz that people answer.
    pub quiz: &'a Quiz,
    /// Their scoring.
    pub scoring: Scoring,
    /// The people.
    pub people: Simulation<'a>,
}

impl<'a> Instrument<'a> {
    /// Makes a quiz and the careers of its catalog ready for typical people.
    pub fn new(catalog: &'a Catalog, quiz: &'a Quiz, seed: u64) -> Self {
        Self {
            catalog,
            quiz,
            scoring: Scoring::new(&catalog.traits, quiz, &catalog.families, &catalog.profiles),
            people: Simulation::new(&catalog.traits, quiz, seed, Population::TYPICAL),
        }
    }

    /// The same for people of another population.
    #[must_use]
    pub fn among(&self, population: Population) -> Self {
        Self {
            scoring: self.scoring.clone(),
            people: self.people.among(&self.catalog.traits, population),
            ..*self
        }
    }

    /// The place of each career's family.
    fn families(&self) -> Vec<usize> {
        let place = |profile: &model::profile::Profile| {
            let families = self.catalog.families.iter();
            families.map(|f| &f.id).position(|id| *id == profile.family)
        };
        let places = self.catalog.profiles.iter().map(place);
        places.map(Option::unwrap_or_default).collect()
    }

    /// The careers in the order in which they truly fit somebody with these traits.
    fn truth(&self, theta: &[f64]) -> Vec<usize> {
        let fits: Vec<f64> = self.scoring.fits().iter().map(|f| f.at(theta)).collect();
        let mut order: Vec<usize> = (0..fits.len()).collect();
        order.sort_by(|a, b| fits[*b].total_cmp(&fits[*a]).then(a.cmp(b)));
        order
    }
}

/// How many people are worked out before their results are taken in: bounds the memory.
const AT_ONCE: usize = 512;

/// Works something out for each person, on all cores, and takes the results in the order of the
/// people's numbers; each person is one piece of work.
fn for_each<T: Send>(
    people: usize,
    progress: Progress<'_>,
    of: impl Fn(u64) -> T + Sync,
    mut take: impl FnMut(T),
) {
    let people: Vec<u64> = (0..people as u64).collect();
    for some in people.chunks(AT_ONCE) {
        let results: Vec<T> = some
            .par_iter()
            .map(|number| {
                let result = of(*number);
                progress();
                result
            })
            .collect();
        results.into_iter().for_each(&mut take);
    }
}

/// 1 for what is so, 0 for what is not: to count in means.
fn one_if(is_so: bool) -> f64 {
    f64::from(u8::from(is_so))
}
