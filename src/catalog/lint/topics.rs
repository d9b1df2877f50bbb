//! Topics about which a set has too few careers for whoever likes them.

use crate::Catalog;
use crate::codes::presence::{Lack, Presence};
use crate::diagnostic::Diagnostic;
use crate::lint::Sheet;
use crate::parse::Definition;
use model::profile::{Level, Profile};
use model::traits::{Domain, TraitId, TraitIndex};

/// The fewest careers about a topic: fewer leave nothing to choose from.
const LEAST: usize = 4;

/// The fewest of them that are about it in full.
const LEAST_IN_FULL: usize = 2;

/// How many topics a career has, most often.
const USUAL: usize = 2;

/// Reports topics with few careers, none for short studies or none for long ones.
///
/// A set with too few careers to fill its topics is left in peace, and so are the built-in topics unless
/// their file is looked at: what they lack is nothing that an author of something else could mend.
pub(crate) fn check(catalog: &Catalog, sheets: &[Sheet<'_>], found: &mut Vec<Diagnostic>) {
    let n_topics = catalog.traits.of_domain(Domain::Topic).count();
    if catalog.profiles.len() * USUAL < n_topics * LEAST {
        return;
    }
    for sheet in sheets.iter().filter(|sheet| !sheet.file.is_builtin()) {
        let Definition::Traits(source) = &sheet.definition else {
            continue;
        };
        for topic in &source.topics {
            let name = format!("{}/{}", topic.id, Domain::Topic.as_str());
            let of = TraitId::parse(&name).and_then(|id| catalog.traits.index_of(&id));
            let lacks = of.map_or_else(Vec::new, |of| lacks(catalog, of));
            if !lacks.is_empty() {
                let advice = Presence::ThinTopic { name, lacks };
                sheet.scope(found).report(topic.id, advice);
            }
        }
    }
}

/// What the careers about a topic lack; nothing where no quiz measures it.
fn lacks(catalog: &Catalog, of: TraitIndex) -> Vec<Lack> {
    if !catalog.quizzes.iter().any(|quiz| quiz.measures(of)) {
        return Vec::new();
    }
    let level = |career: &Profile| {
        let mut topics = career.topics.iter();
        topics.find(|topic| topic.of == of).map(|topic| topic.level)
    };
    let n_careers = catalog.profiles.iter().filter_map(level).count();
    let is_in_full = |career: &&Profile| level(career).is_some_and(|level| level >= 1.0);
    let in_full = catalog.profiles.iter().filter(is_in_full);
    let entries: Vec<Level> = in_full.map(|career| career.qualification).collect();
    let mut lacks = Vec::new();
    if n_careers < LEAST {
        lacks.push(Lack::Careers(LEAST - n_careers));
    }
    if entries.len() < LEAST_IN_FULL {
        lacks.push(Lack::InFull(LEAST_IN_FULL - entries.len()));
    }
    if entries.iter().all(|entry| *entry > Level::Bac) {
        lacks.push(Lack::ShortStudies);
    }
    if entries.iter().all(|entry| *entry < Level::Bac3) {
        lacks.push(Lack::LongStudies);
    }
    lacks
}
