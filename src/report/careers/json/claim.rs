//! The figures of a profile, with everything that is needed to judge them.

use serde::Serialize;

use crate::careers::ledger::unit;
use model::locale::Locale;
use model::profile as checked;

#[derive(Serialize)]
pub(super) struct Salary {
    entry: Vec<Claim>,
    experienced: Vec<Claim>,
    general: Vec<Claim>,
}

impl Salary {
    pub(super) fn new(salary: &checked::Salary, locale: Locale) -> Self {
        Self {
            entry: claims(&salary.entry, locale),
            experienced: claims(&salary.experienced, locale),
            general: claims(&salary.general, locale),
        }
    }
}

pub(super) fn claims(claims: &[checked::Claim], locale: Locale) -> Vec<Claim> {
    claims
        .iter()
        .map(|claim| Claim::new(claim, locale))
        .collect()
}

#[derive(Serialize)]
pub(super) struct Claim {
    what: String,
    value: Figure,
    unit: &'static str,
    country: String,
    date: Date,
    source: String,
    estimate: bool,
    editorial: bool,
    caution: Option<String>,
}

impl Claim {
    fn new(claim: &checked::Claim, locale: Locale) -> Self {
        Self {
            what: claim.what.get(locale).to_owned(),
            value: match claim.value {
                checked::Figure::Exactly(n) => Figure::Exactly(n),
                checked::Figure::AtLeast(n) => Figure::AtLeast(n),
                checked::Figure::UpTo(n) => Figure::UpTo(n),
                checked::Figure::Between(a, b) => Figure::Between(a, b),
            },
            unit: unit(claim.unit),
            country: claim.country.clone(),
            date: match &claim.date {
                checked::Date::Year(year) => Date::Year(*year),
                checked::Date::Undated { read } => Date::Undated { read: read.clone() },
            },
            source: claim.source.to_string(),
            estimate: claim.estimate,
            editorial: claim.editorial,
            caution: claim
                .caution
                .as_ref()
                .map(|text| text.get(locale).to_owned()),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Figure {
    Exactly(f64),
    AtLeast(f64),
    UpTo(f64),
    Between(f64, f64),
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Date {
    Year(u16),
    Undated { read: String },
}
