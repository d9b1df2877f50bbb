//! What a career asks of a life.

use serde::Serialize;

use model::id::SourceId;
use model::locale::Locale;
use model::profile::{self, Demanded, JobFact};

#[derive(Serialize)]
pub(super) struct Fact<'a> {
    id: &'static str,
    value: Value,
    source: Option<&'a SourceId>,
    editorial: bool,
    note: Option<&'a str>,
}

/// Whether it is so, or how much.
#[derive(Serialize)]
#[serde(untagged)]
enum Value {
    Is(bool),
    Years(f64),
}

impl<'a> Fact<'a> {
    pub(super) fn new(fact: &'a JobFact, locale: Locale) -> Self {
        Self {
            id: fact.is.as_str(),
            value: match fact.is {
                Demanded::Circumstance(_) => Value::Is(true),
                Demanded::TrainingYears(years) => Value::Years(years),
            },
            source: fact.ground.source(),
            editorial: fact.ground.is_editorial(),
            note: fact.note.as_ref().map(|note| note.get(locale)),
        }
    }
}

/// That few live from it of those who try.
#[derive(Serialize)]
pub(super) struct FewPlaces<'a> {
    beside: &'a str,
    source: Option<&'a SourceId>,
    editorial: bool,
}

impl<'a> FewPlaces<'a> {
    pub(super) fn new(few: &'a profile::FewPlaces, locale: Locale) -> Self {
        Self {
            beside: few.beside.get(locale),
            source: few.ground.source(),
            editorial: few.ground.is_editorial(),
        }
    }
}
