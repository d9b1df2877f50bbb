//! What an audit found: one page for an inspector, as text, HTML or JSON.
//!
//! A measure is a row in the file of its part (`parts`). The page is a document of these parts,
//! so text and HTML cannot disagree; JSON holds the same figures unrounded, with everything that the page
//! shortens.

pub mod json;

#[macro_use]
mod measure;

mod page;
mod parts;

pub use measure::{Figure, Measure};
pub use page::document;
pub use parts::figures;

use audit::Audit;
use catalog::Catalog;
use model::locale::Locale;
use model::quiz::Quiz;

/// Everything that a page is made of.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// What was found.
    pub audit: &'a Audit,
    /// Of which definitions.
    pub catalog: &'a Catalog,
    /// Of which quiz.
    pub quiz: &'a Quiz,
    /// In which language it is said.
    pub locale: Locale,
}

impl Subject<'_> {
    /// The name of a career.
    fn career(&self, place: usize) -> String {
        self.catalog.profiles[place].titles.get(self.locale)
    }
}
