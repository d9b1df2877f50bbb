//! Job titles in items: people would answer to the image of the job, not to the activity.

use crate::check::scope::Scope;
use crate::codes::job_titles::JobTitles;
use crate::lint::phrases::Phrases;
use crate::lint::report_part;
use crate::source::{Quiz, Text};
use model::profile::Profile;

/// The titles of the careers of a set, by language.
pub(crate) struct Titles {
    fr: Phrases,
    en: Phrases,
}

impl Titles {
    pub(crate) fn of(profiles: &[Profile]) -> Self {
        let titles = || profiles.iter().map(|profile| &profile.titles);
        Self {
            fr: Phrases::new(titles().flat_map(|t| [t.fr_m.as_str(), t.fr_f.as_str()])),
            en: Phrases::new(titles().map(|t| t.en.as_str())),
        }
    }

    fn check(&self, scope: &mut Scope<'_>, text: &Text<'_>) {
        for (said, phrases) in [(&text.fr, &self.fr), (&text.en, &self.en)] {
            if let Some(found) = phrases.find(said) {
                let title = found.to_owned();
                report_part(scope, said, found, JobTitles::JobTitleInItem { title });
            }
        }
    }
}

/// Reports items and options that name a career.
pub(crate) fn check_items(scope: &mut Scope<'_>, source: &Quiz<'_>, titles: &Titles) {
    for item in &source.items {
        for text in item.prompts() {
            titles.check(scope, text);
        }
    }
}
