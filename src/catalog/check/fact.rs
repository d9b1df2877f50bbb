//! What a career asks of a life.

use std::collections::BTreeMap;

use crate::check::condition::check_source;
use crate::check::scope::Scope;
use crate::codes::claims::Claims;
use crate::codes::naming::{Kind, Naming};
use crate::source;
use model::profile::{Circumstance, Demanded, FewPlaces, Ground, JobFact};

/// The most years that training may take, from where people enter.
pub(super) const MAX_TRAINING_YEARS: f64 = 12.0;

/// Checks the facts of one profile.
pub(crate) fn check(scope: &mut Scope<'_>, source: &source::Profile<'_>) -> Vec<JobFact> {
    scope.entries(&source.facts, source::Fact::place);
    let mut seen = BTreeMap::new();
    let mut checked = Vec::new();
    for fact in &source.facts {
        let place = fact.place();
        if let Some(earlier) = seen.insert(fact.name(), place) {
            let earlier = scope.location(earlier);
            let name = fact.name().to_owned();
            scope.report_both(place, earlier, Naming::ListedTwice { name });
        }
        let is = match fact {
            source::Fact::Fact(fact) => circumstance(scope, fact.is).map(Demanded::Circumstance),
            source::Fact::TrainingYears(fact) => {
                let years = scope.number(fact.value, 0.0..=MAX_TRAINING_YEARS);
                Some(Demanded::TrainingYears(years))
            }
        };
        let said = (fact.source(), fact.is_editorial());
        let ground = check_ground(scope, place, said, source);
        let note = fact.note().map(|text| scope.prose(text));
        checked.extend(
            is.zip(ground)
                .map(|(is, ground)| JobFact { is, ground, note }),
        );
    }
    checked
}

/// Looks a circumstance up by its word.
pub(crate) fn circumstance(scope: &mut Scope<'_>, word: &str) -> Option<Circumstance> {
    let mut all = Circumstance::ALL.into_iter();
    let found = all.find(|circumstance| circumstance.as_str() == word);
    if found.is_none() {
        let known = Circumstance::ALL.map(Circumstance::as_str);
        scope.unknown(Kind::Circumstance, word, known);
    }
    found
}

/// Checks that few live from the career, where a profile says so.
pub(crate) fn check_few_places(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
) -> Option<FewPlaces> {
    let few = source.few_places.as_ref()?;
    let beside = scope.prose(&few.beside);
    let said = (few.source, few.editorial);
    let ground = check_ground(scope, &few.beside.fr, said, source)?;
    Some(FewPlaces { beside, ground })
}

/// What is said of a source and of a judgement, at a place of the file.
fn check_ground(
    scope: &mut Scope<'_>,
    place: &str,
    said: (Option<source::Word<'_>>, bool),
    profile: &source::Profile<'_>,
) -> Option<Ground> {
    match said {
        (Some(word), false) => check_source(scope, word, profile).map(Ground::Stated),
        (Some(word), true) => check_source(scope, word, profile).map(|s| Ground::Judged(Some(s))),
        (None, true) => Some(Ground::Judged(None)),
        (None, false) => {
            scope.report(place, Claims::Ungrounded);
            None
        }
    }
}
