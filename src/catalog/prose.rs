//! What is told of careers, apart from what is asked and scored.

use serde::{Deserialize, Serialize};

use model::lazy::Lazy;
use model::profile::JobSheet;

use crate::{Catalog, LazyTitles};

/// What no score looks at, and most of what a catalog weighs: the sheets of the careers and what jobs are called.
///
/// A catalog is serialized without it, so that a quiz can begin before it is there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Prose {
    /// In the order of the careers.
    sheets: Vec<Lazy<JobSheet>>,
    titles: LazyTitles,
}

impl Catalog {
    /// What is told of its careers.
    pub fn prose(&self) -> Prose {
        Prose {
            sheets: self.profiles.iter().map(|p| p.sheet.clone()).collect(),
            titles: self.titles.clone(),
        }
    }

    /// Takes in its own prose, if that was apart.
    pub fn take_in(&self, prose: &Prose) {
        for (profile, sheet) in self.profiles.iter().zip(&prose.sheets) {
            profile.sheet.fill(sheet);
        }
        self.titles.fill(&prose.titles);
    }

    /// Whether somebody looked for prose that was apart, since this was last asked; they saw empty sheets.
    pub fn take_missed(&self) -> bool {
        let mut is_missed = self.titles.take_missed();
        for profile in &self.profiles {
            is_missed |= profile.sheet.take_missed();
        }
        is_missed
    }
}
