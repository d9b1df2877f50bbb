//! The careers and families that a sheet may name.

use std::collections::BTreeSet;

use catalog::Catalog;
use model::answers::Guess;

use crate::search::named;

/// What a sheet may name: by id, and where a catalog is at hand by a former id, a title or what else it is called.
#[derive(Debug, Default)]
pub struct Known<'c> {
    guesses: BTreeSet<Guess>,
    catalog: Option<&'c Catalog>,
}

impl<'c> Known<'c> {
    /// What a catalog holds.
    pub fn of(catalog: &'c Catalog) -> Self {
        let careers = catalog.profiles.iter().map(|p| Guess::Career(p.id.clone()));
        let families = catalog.families.iter().map(|f| Guess::Family(f.id.clone()));
        Self {
            guesses: careers.chain(families).collect(),
            catalog: Some(catalog),
        }
    }

    /// What is meant by a name: a career before a family.
    pub(super) fn meant(&self, name: &str) -> Option<Guess> {
        let by_id = self.guesses.iter().find(|guess| guess.as_str() == name);
        by_id.cloned().or_else(|| {
            let catalog = self.catalog?;
            let at = named(&catalog.profiles, &catalog.titles, name)?;
            Some(Guess::Career(catalog.profiles[at].id.clone()))
        })
    }

    /// Whether a career had that id before.
    pub(super) fn is_former(&self, name: &str) -> bool {
        let careers = self.catalog.iter().flat_map(|catalog| &catalog.profiles);
        let mut former = careers.flat_map(|career| &career.aliases);
        former.any(|id| id.as_str() == name)
    }

    /// Whether it is what a job is called, though it has no sheet.
    pub(super) fn is_title(&self, name: &str) -> bool {
        self.catalog
            .is_some_and(|catalog| catalog.titles.calls(name))
    }

    /// All of it, by id.
    pub(super) fn ids(&self) -> impl Iterator<Item = &Guess> + Clone {
        self.guesses.iter()
    }
}

impl From<BTreeSet<Guess>> for Known<'_> {
    fn from(guesses: BTreeSet<Guess>) -> Self {
        Self {
            guesses,
            catalog: None,
        }
    }
}
