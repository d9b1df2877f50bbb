//! The main figures among people who answer otherwise than most, or just as the engine assumes.

use crate::adaptive::{self, Adaptive};
use crate::lists::{self, Lists};
use crate::{Instrument, Population, Progress, Settings};

/// What another population is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Among {
    /// On the full form.
    pub lists: Lists,
    /// On the adaptive form, beside the full one.
    pub adaptive: Adaptive,
}

/// How many people of each other population fill in the full form, and how many the adaptive one.
fn people(settings: Settings) -> [usize; 2] {
    [settings.fewer(), settings.people.div_ceil(16)]
}

/// How many pieces of work one other population is.
pub(super) fn work(settings: Settings) -> usize {
    people(settings).iter().sum()
}

/// Asks people of another population.
pub(super) fn among(
    instrument: &Instrument<'_>,
    population: Population,
    settings: Settings,
    progress: Progress<'_>,
) -> Among {
    let others = instrument.among(population);
    let [full, short] = people(settings);
    Among {
        lists: lists::lists(&others, full, progress),
        adaptive: adaptive::adaptive(&others, short, progress),
    }
}
