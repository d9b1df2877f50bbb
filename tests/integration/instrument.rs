//! The sample, ready to be given.

use std::sync::Arc;

use boussole::catalog::{Catalog, LazyTitles};
use boussole::instrument::Instrument;
use boussole::quiz::Quiz;
use boussole::traits::TraitIndex;

use crate::fixture;
use crate::sample::{quiz, traits};

/// A quiz that measures the sample's traits, among one career and one family.
pub(crate) fn instrument_of(quiz: &Quiz) -> Arc<Instrument> {
    let catalog = Catalog {
        titles: LazyTitles::default(),
        traits: traits(),
        quizzes: vec![quiz.clone()],
        families: fixture::families(&["health"]),
        profiles: vec![fixture::career(
            "nurse",
            "health",
            &[(TraitIndex(2), 0.8)],
            &[],
        )],
        hash: String::new(),
    };
    Arc::new(Instrument::new(Arc::new(catalog), quiz))
}

/// The sample quiz, ready to be given.
pub(crate) fn instrument() -> Arc<Instrument> {
    instrument_of(&quiz())
}
