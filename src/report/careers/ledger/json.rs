//! The ledger for other programs.

use serde::Serialize;

use super::{Ledger, ends, unit};
use crate::careers::sheet::caution;
use crate::json;
use model::locale::Locale;
use model::profile::{Date, Source};
use words::career;

pub(super) fn write(ledger: &Ledger<'_>, locale: Locale) -> String {
    let say = career::of(locale);
    let entry = |entry: &super::Entry<'_>| {
        let claim = entry.claim;
        let (low, high) = ends(claim.value);
        let (year, read) = match &claim.date {
            Date::Year(year) => (Some(*year), None),
            Date::Undated { read } => (None, Some(read.clone())),
        };
        let source =
            |part: &dyn Fn(&Source) -> Option<&str>| entry.source.and_then(part).map(str::to_owned);
        Entry {
            claim: entry.name(),
            career: entry.profile.id.to_string(),
            title: entry.profile.titles.get(locale),
            about: entry.about.as_str(),
            what: say.what(&claim.what).to_owned(),
            low,
            high,
            unit: unit(claim.unit),
            country: claim.country.clone(),
            year,
            read,
            age: entry.age,
            source: source(&|s| Some(s.title.get(locale))),
            source_date: source(&|s| Some(&s.date)),
            source_url: source(&|s| s.url.as_deref()),
            estimate: claim.estimate,
            editorial: claim.editorial,
            stale: entry.is_stale,
            conflicts_with: entry.conflicts.iter().map(|(n, _)| n.clone()).collect(),
            caution: caution(say, claim, locale),
        }
    };
    json::write(&Document {
        format: 1,
        year: ledger.year,
        claims: ledger.entries.iter().map(entry).collect(),
    })
}

#[derive(Serialize)]
struct Document {
    format: u32,
    year: u16,
    claims: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    claim: String,
    career: String,
    title: String,
    about: &'static str,
    what: String,
    low: Option<f64>,
    high: Option<f64>,
    unit: &'static str,
    country: String,
    year: Option<u16>,
    read: Option<String>,
    age: Option<u16>,
    source: Option<String>,
    source_date: Option<String>,
    source_url: Option<String>,
    estimate: bool,
    editorial: bool,
    stale: bool,
    conflicts_with: Vec<String>,
    caution: Option<String>,
}
