//! The legal minimum wage of France, the Smic: for full time, in euros a month.

use super::{Claim, Date, Unit};

/// A minimum wage, and since when it holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MinimumWage {
    /// Its first year.
    pub year: u16,
    /// Its first month in that year, from 1.
    pub month: u8,
    /// Before deductions.
    pub gross: f64,
    /// After deductions.
    pub net: f64,
}

/// Those of each January, and every one since 2024; the newest is last.
///
/// Gross: the decrees (11.88 € an hour: 2024-951; 12.02 €: 2025-1228; 12.31 €: order of May 22, 2026), 35 hours a
/// week. Net: Insee until 2016, service-public since 2024; between, where firms differ, the least that was published.
const MINIMUM_WAGES: [MinimumWage; 15] = [
    since(2013, 1, 1430.22, 1120.43),
    since(2014, 1, 1445.38, 1128.70),
    since(2015, 1, 1457.52, 1135.99),
    since(2016, 1, 1466.62, 1141.61),
    since(2017, 1, 1480.27, 1149.07),
    since(2018, 1, 1498.47, 1173.00),
    since(2019, 1, 1521.22, 1204.00),
    since(2020, 1, 1539.42, 1218.00),
    since(2021, 1, 1554.58, 1230.00),
    since(2022, 1, 1603.12, 1268.00),
    since(2023, 1, 1709.28, 1353.00),
    since(2024, 1, 1766.92, 1398.69),
    since(2024, 11, 1801.80, 1426.30),
    since(2026, 1, 1823.03, 1443.11),
    since(2026, 6, 1867.02, 1477.93),
];

const fn since(year: u16, month: u8, gross: f64, net: f64) -> MinimumWage {
    MinimumWage {
        year,
        month,
        gross,
        net,
    }
}

impl MinimumWage {
    /// The one in force: where a source says no more than *the minimum wage*, it means this one.
    pub const CURRENT: Self = MINIMUM_WAGES[MINIMUM_WAGES.len() - 1];

    /// The text that sets [`MinimumWage::CURRENT`].
    pub const URL: &'static str = "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054126589";

    /// The month since which it holds, such as `2026-06`.
    pub fn since(&self) -> String {
        format!("{}-{:02}", self.year, self.month)
    }

    /// The least that was legal at that time, where it is known: all through a year, or in the month of
    /// reading where a figure has no date.
    fn at(date: &Date) -> Option<Self> {
        let (year, month) = match date {
            Date::Year(year) => (*year, 1),
            Date::Undated { read } => {
                let mut parts = read.split('-');
                (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?)
            }
        };
        let begun = |wage: &&Self| (wage.year, wage.month) <= (year, month);
        MINIMUM_WAGES.iter().rev().find(begun).copied()
    }

    /// The least that full-time pay could legally be where and when a figure is of, in its unit; `None` where no
    /// minimum is known, or what is counted is no wage.
    pub fn floor(claim: &Claim) -> Option<f64> {
        let wage = Self::at(&claim.date).filter(|_| claim.country == "FR")?;
        match claim.unit {
            Unit::EurGrossYear => Some(wage.gross * 12.0),
            Unit::EurGrossMonth => Some(wage.gross),
            Unit::EurNetMonth => Some(wage.net),
            Unit::EurIncomeMonth
            | Unit::EurYear
            | Unit::UsdGrossYear
            | Unit::Percent
            | Unit::Jobs
            | Unit::RankOf5 => None,
        }
    }
}
