//! Figures that somebody published, with what is needed to judge them.

use serde::{Deserialize, Serialize};

use crate::id::SourceId;
use crate::locale::Text;

/// What a career pays; an empty list means that no reliable figure was found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Salary {
    /// At the start.
    pub entry: Vec<Claim>,
    /// After some years.
    pub experienced: Vec<Claim>,
    /// Where the source does not say at which stage, or speaks of another country.
    pub general: Vec<Claim>,
}

/// A figure with everything that is needed to judge it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// What was measured.
    pub what: What,
    /// The figure.
    pub value: Figure,
    /// Of what.
    pub unit: Unit,
    /// Where, as an ISO 3166 code such as `FR`.
    pub country: String,
    /// When.
    pub date: Date,
    /// Who says so.
    pub source: SourceId,
    /// Whether it is an estimate rather than a count or a survey.
    pub estimate: bool,
    /// Whether the judgement is ours.
    pub editorial: bool,
    /// What to keep in mind while reading it.
    pub caution: Option<Text>,
}

/// What a figure is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// What the sheet says.
    Said(Text),
    /// Pay at the start that its source puts at the legal minimum; see [`MinimumWage`](crate::profile::MinimumWage).
    MinimumWage,
    /// How hard employers find it to recruit, from 1 (little) to 5 (very). A job is then found more
    /// easily, sometimes because few want the conditions; it says nothing of the number of jobs tomorrow.
    Tension,
}

/// A number or a span.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all(serialize = "snake_case"))]
pub enum Figure {
    /// This number.
    Exactly(f64),
    /// This number or more.
    AtLeast(f64),
    /// This number or less.
    UpTo(f64),
    /// From the first to the second.
    Between(f64, f64),
}

impl Figure {
    /// The lower end, or the only one.
    pub const fn least(self) -> f64 {
        match self {
            Self::Exactly(n) | Self::AtLeast(n) | Self::UpTo(n) | Self::Between(n, _) => n,
        }
    }

    /// A year's pay by the month: a twelfth, to the nearest ten.
    #[must_use]
    pub fn monthly(self) -> Self {
        let month = |year: f64| (year / 120.0).round() * 10.0;
        match self {
            Self::Exactly(n) => Self::Exactly(month(n)),
            Self::AtLeast(n) => Self::AtLeast(month(n)),
            Self::UpTo(n) => Self::UpTo(month(n)),
            Self::Between(a, b) => Self::Between(month(a), month(b)),
        }
    }
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    /// Euros a year before deductions.
    EurGrossYear,
    /// Euros a month before deductions.
    EurGrossMonth,
    /// Euros a month after deductions.
    EurNetMonth,
    /// Euros a month that the self-employed have earned; no wage, so no minimum wage holds.
    EurIncomeMonth,
    /// Euros a year, of which the source does not say whether before or after deductions.
    EurYear,
    /// US dollars a year before deductions.
    UsdGrossYear,
    /// Percent.
    Percent,
    /// Jobs that come on top.
    Jobs,
    /// A rank from 1 to 5; what is counted says which end is which.
    RankOf5,
}

/// The date of a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all(serialize = "snake_case"))]
pub enum Date {
    /// The year it is about.
    Year(u16),
    /// The source prints no date; the month in which it was read, such as `2026-03`.
    Undated {
        /// When it was read.
        read: String,
    },
}

/// The years after which a figure is stale.
pub const STALE_AFTER: u16 = 3;

impl Date {
    /// The age in a year of what is dated; `None` for what is not. A date to come is of that year.
    pub fn age(&self, year: u16) -> Option<u16> {
        match self {
            Self::Year(of) => Some(year.saturating_sub(*of)),
            Self::Undated { .. } => None,
        }
    }

    /// Whether it is about, or was read in, a year that lies more than [`STALE_AFTER`] back.
    pub fn is_stale(&self, year: u16) -> bool {
        let since = match self {
            Self::Year(of) => Some(*of),
            Self::Undated { read } => read.split('-').next().and_then(|year| year.parse().ok()),
        };
        since.is_some_and(|since| year.saturating_sub(since) > STALE_AFTER)
    }
}

/// The date of a source that prints none.
pub const UNDATED: &str = "undated";

/// Where facts come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its name within the profile.
    pub id: SourceId,
    /// Who published what.
    pub title: Text,
    /// The year, month or day of publication, or [`UNDATED`].
    pub date: String,
    /// Its address, if it has one.
    pub url: Option<String>,
    /// The address of the public copy in which it was read, if it was not read where it was published.
    pub via: Option<String>,
}
