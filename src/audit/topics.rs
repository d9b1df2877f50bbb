//! Which topics say too little: few careers are about them, or few answers tell of them.

use crate::Instrument;
use model::traits::{Domain, TraitIndex};

/// A topic that the quiz measures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Topic {
    /// Which.
    pub of: TraitIndex,
    /// How many careers are about it.
    pub careers: usize,
    /// The reliability of what a full form tells of it beside other topics, 0–1: the mean over its contrasts
    /// with them.
    pub reliability: f64,
}

/// With fewer careers, a topic sends whoever likes it to the same few.
const CAREERS: usize = 4;

/// From here up, a full form leaves less of what sets a topic apart from others unknown than it tells.
const RELIABILITY: f64 = 0.5;

impl Topic {
    /// Whether it says too little.
    pub fn is_thin(&self) -> bool {
        self.careers < CAREERS || self.reliability < RELIABILITY
    }
}

/// Every topic that the quiz measures, in the order of the trait ids.
pub(super) fn topics(instrument: &Instrument<'_>) -> Vec<Topic> {
    let contrasts = instrument.scoring.full_reliability().contrasts;
    let measured = instrument
        .catalog
        .traits
        .of_domain(Domain::Topic)
        .filter(|of| instrument.quiz.measures(*of));
    let topic = |of: TraitIndex| {
        let is_about =
            |profile: &&model::profile::Profile| profile.topics.iter().any(|topic| topic.of == of);
        let own = contrasts.iter().filter(|(a, b, _)| *a == of || *b == of);
        let n = own.clone().count().max(1) as f64;
        Topic {
            of,
            careers: instrument.catalog.profiles.iter().filter(is_about).count(),
            reliability: own.map(|(.., reliability)| reliability).sum::<f64>() / n,
        }
    };
    measured.map(topic).collect()
}
