//! The claims ledger: every figure of the catalog with what is needed to judge it, the doubtful
//! ones first.

mod csv;
mod json;
mod text;

use std::ops::RangeInclusive;

use crate::document::Document;
use model::locale::Locale;
use model::profile::{Claim, Figure, Profile, Salary, Source, Unit};
use words::career::Stage;

/// Every figure of some careers, as seen in a year.
#[derive(Clone, Debug)]
pub struct Ledger<'a> {
    /// The year against which ages are counted.
    pub year: u16,
    /// The figures: stale and contradicted ones first, then by career, in the order of its sheet.
    pub entries: Vec<Entry<'a>>,
}

/// A figure with its place in the sheet and what can be held against it.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// Whose it is.
    pub profile: &'a Profile,
    /// What it is of.
    pub about: About,
    /// Its place in that list of the sheet, from 1.
    pub number: usize,
    /// The figure.
    pub claim: &'a Claim,
    /// Its source.
    pub source: Option<&'a Source>,
    /// Its age in years; `None` where the source has no date.
    pub age: Option<u16>,
    /// Whether it is about, or was read in, a year that lies more than [`STALE_AFTER`](model::profile::STALE_AFTER) back.
    pub is_stale: bool,
    /// The figures that it cannot be true together with, by their names and themselves.
    pub conflicts: Vec<(String, &'a Claim)>,
}

/// What a figure is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The pay at a stage.
    Pay(Stage),
    /// Where the demand is heading.
    Outlook,
}

impl About {
    /// The word used in names, CSV and JSON.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Pay(Stage::Entry) => "entry",
            Self::Pay(Stage::Experienced) => "experienced",
            Self::Pay(Stage::General) => "general",
            Self::Outlook => "outlook",
        }
    }
}

impl<'a> Ledger<'a> {
    /// Lists the figures of careers.
    pub fn new(profiles: &'a [Profile], year: u16) -> Self {
        let mut entries: Vec<Entry<'a>> = profiles
            .iter()
            .flat_map(|profile| of_career(profile, year))
            .collect();
        entries.sort_by_key(|entry| !entry.is_doubtful());
        Self { year, entries }
    }

    /// The ledger for people.
    pub fn document(&self, locale: Locale) -> Document {
        text::document(self, locale)
    }

    /// The ledger for a spreadsheet in that language, with a line of headings: in English split by
    /// commas, in French by semicolons and with decimal commas. Ids, units and headings are the same in
    /// every language.
    pub fn to_csv(&self, locale: Locale) -> String {
        csv::write(self, locale)
    }

    /// The ledger for other programs.
    pub fn to_json(&self, locale: Locale) -> String {
        json::write(self, locale)
    }
}

impl Entry<'_> {
    /// A name for the figure: the career, the list, and its place there, such as `nurse/entry/2`.
    pub fn name(&self) -> String {
        name(self.profile, self.about, self.number)
    }

    /// Whether it is stale or contradicted.
    pub fn is_doubtful(&self) -> bool {
        self.is_stale || !self.conflicts.is_empty()
    }
}

fn name(profile: &Profile, about: About, number: usize) -> String {
    format!("{}/{}/{number}", profile.id, about.as_str())
}

fn of_career(profile: &Profile, year: u16) -> Vec<Entry<'_>> {
    let Salary {
        entry,
        experienced,
        general,
    } = &profile.sheet.salary;
    let lists = [
        (About::Pay(Stage::Entry), entry),
        (About::Pay(Stage::Experienced), experienced),
        (About::Pay(Stage::General), general),
        (About::Outlook, &profile.sheet.outlook),
    ];
    let mut entries = Vec::new();
    for (about, claims) in lists {
        for (i, claim) in claims.iter().enumerate() {
            let others = claims.iter().enumerate();
            let conflicts = others
                .filter(|(_, other)| conflict(about, claim, other))
                .map(|(k, other)| (name(profile, about, k + 1), other))
                .collect();
            entries.push(Entry {
                profile,
                about,
                number: i + 1,
                claim,
                source: profile.source(&claim.source),
                age: claim.date.age(year),
                is_stale: claim.date.is_stale(year),
                conflicts,
            });
        }
    }
    entries
}

/// Whether two figures cannot both be true: they count the same in the same country, at the same
/// stage, and do not overlap.
///
/// The outlook mixes quantities in one unit, so there the two must also be said to be of the same.
fn conflict(about: About, claim: &Claim, other: &Claim) -> bool {
    let is_comparable = claim.unit == other.unit
        && claim.country == other.country
        && (about != About::Outlook || claim.what == other.what);
    let (a, b) = (span(claim.value), span(other.value));
    is_comparable && (a.end() < b.start() || b.end() < a.start())
}

fn span(value: Figure) -> RangeInclusive<f64> {
    match value {
        Figure::Exactly(n) => n..=n,
        Figure::AtLeast(n) => n..=f64::INFINITY,
        Figure::UpTo(n) => f64::NEG_INFINITY..=n,
        Figure::Between(low, high) => low..=high,
    }
}

/// The ends of a figure, as far as it has them.
fn ends(value: Figure) -> (Option<f64>, Option<f64>) {
    match value {
        Figure::Exactly(n) => (Some(n), Some(n)),
        Figure::AtLeast(n) => (Some(n), None),
        Figure::UpTo(n) => (None, Some(n)),
        Figure::Between(low, high) => (Some(low), Some(high)),
    }
}

/// The word for a unit in CSV and JSON.
pub(super) const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::EurGrossYear => "eur_gross_year",
        Unit::EurGrossMonth => "eur_gross_month",
        Unit::EurNetMonth => "eur_net_month",
        Unit::EurIncomeMonth => "eur_income_month",
        Unit::EurYear => "eur_year",
        Unit::UsdGrossYear => "usd_gross_year",
        Unit::Percent => "percent",
        Unit::Jobs => "jobs",
        Unit::RankOf5 => "rank_of_5",
    }
}
