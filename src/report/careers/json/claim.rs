//! The figures of a profile, with everything that is needed to judge them.

use serde::Serialize;

use crate::careers::ledger::unit;
use crate::careers::sheet::caution;
use model::id::SourceId;
use model::locale::Locale;
use model::profile as checked;
use model::profile::{Date, Figure};
use words::career;

#[derive(Serialize)]
pub(super) struct Salary<'a> {
    entry: Vec<Claim<'a>>,
    experienced: Vec<Claim<'a>>,
    general: Vec<Claim<'a>>,
}

impl<'a> Salary<'a> {
    pub(super) fn new(salary: &'a checked::Salary, locale: Locale) -> Self {
        Self {
            entry: claims(&salary.entry, locale),
            experienced: claims(&salary.experienced, locale),
            general: claims(&salary.general, locale),
        }
    }
}

#[derive(Serialize)]
pub(super) struct Claim<'a> {
    what: &'a str,
    value: Figure,
    unit: &'static str,
    country: &'a str,
    date: &'a Date,
    source: &'a SourceId,
    estimate: bool,
    editorial: bool,
    caution: Option<String>,
}

impl<'a> Claim<'a> {
    fn new(claim: &'a checked::Claim, locale: Locale) -> Self {
        let say = career::of(locale);
        Self {
            what: say.what(&claim.what),
            value: claim.value,
            unit: unit(claim.unit),
            country: &claim.country,
            date: &claim.date,
            source: &claim.source,
            estimate: claim.estimate,
            editorial: claim.editorial,
            caution: caution(say, claim, locale),
        }
    }
}

pub(super) fn claims(claims: &[checked::Claim], locale: Locale) -> Vec<Claim<'_>> {
    let claims = claims.iter();
    claims.map(|claim| Claim::new(claim, locale)).collect()
}
