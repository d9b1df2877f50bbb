//! What depends on the judgement how much it counts what a career is about.

use crate::statistics::share_kept;
use crate::{Instrument, Progress, for_each, one_if};
use rules::{Scoring, State};

/// What stays when topics count half as much, or twice.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Weight {
    /// How many people there were with a list.
    pub people: usize,
    /// With half the weight of topics.
    pub half: Stays,
    /// With twice the weight.
    pub double: Stays,
}

/// Shares, 0–1, over the people with a list.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stays {
    /// Those whose first career stays.
    pub first: f64,
    /// The mean share of the careers shown that stay.
    pub shown: f64,
}

/// Tries `people` simulated people; each is one piece of work.
pub(super) fn weight(instrument: &Instrument<'_>, people: usize, progress: Progress<'_>) -> Weight {
    let tau = rules::fit::TOPIC_WEIGHT;
    let others = [0.5 * tau, 2.0 * tau].map(|tau| instrument.scoring.with_topic_weight(tau));
    let mut found = Weight::default();
    for_each(
        people,
        progress,
        |number| of_person(instrument, &others, number),
        |stays: Option<[Stays; 2]>| {
            if let Some([half, double]) = stays {
                found.people += 1;
                found.half.add(half);
                found.double.add(double);
            }
        },
    );
    let n = found.people.max(1) as f64;
    for stays in [&mut found.half, &mut found.double] {
        stays.first /= n;
        stays.shown /= n;
    }
    found
}

fn of_person(
    instrument: &Instrument<'_>,
    others: &[Scoring; 2],
    number: u64,
) -> Option<[Stays; 2]> {
    let sheet = instrument.people.person(number).sheet;
    let before = instrument.scoring.ranking(&sheet);
    let shown: Vec<usize> = before.shown().collect();
    (before.state == State::Ok).then(|| {
        others.each_ref().map(|other| {
            let after = other.ranking(&sheet);
            Stays {
                first: one_if(before.first() == after.first()),
                shown: share_kept(&shown, &after.shown().collect::<Vec<_>>()),
            }
        })
    })
}

impl Stays {
    fn add(&mut self, other: Self) {
        self.first += other.first;
        self.shown += other.shown;
    }
}
