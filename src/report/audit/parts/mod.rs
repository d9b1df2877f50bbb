//! The parts of the page, a file each: what an inspector asks, the measures that answer it, and the
//! tables behind them, with their words.

mod adaptive;
mod again;
mod among;
mod care;
mod careless;
mod certainty;
mod fairness;
mod order;
mod reach;
mod scales;
mod stability;
mod told;

use crate::audit::{Figure, Measure, Subject};
use crate::table::Table;
use audit::Audit;
use audit::statistics::share;
use words::Said;
use words::audit::{Value, Words};

/// A part of the page.
pub(super) struct Part {
    /// What is asked.
    pub(super) heading: Said,
    /// What it is about, in a sentence or two.
    pub(super) about: Said,
    /// What answers it.
    measures: &'static [Measure],
    /// What stands behind the figures.
    tables: fn(&Tables<'_>) -> Vec<Table>,
}

/// All parts, in their order.
pub(super) const PARTS: [&Part; 12] = [
    &reach::PART,
    &certainty::PART,
    &told::PART,
    &adaptive::PART,
    &stability::PART,
    &again::PART,
    &order::PART,
    &fairness::PART,
    &care::PART,
    &careless::PART,
    &scales::PART,
    &among::PART,
];

/// All figures of an audit, part by part.
pub fn figures(audit: &Audit) -> impl Iterator<Item = Figure> {
    PARTS.into_iter().flat_map(|part| part.figures(audit))
}

impl Part {
    /// Its figures.
    pub(super) fn figures(&self, audit: &Audit) -> impl Iterator<Item = Figure> {
        let measures = self.measures.iter();
        measures.filter_map(|measure| measure.figure(audit))
    }

    /// Its tables, those without a row left out.
    pub(super) fn tables(&self, of: &Tables<'_>) -> Vec<Table> {
        let mut tables = (self.tables)(of);
        tables.retain(|table| !table.rows.is_empty());
        tables
    }
}

/// The most rows of a table of careers, items or changes; JSON has all.
const ROWS: usize = 10;

/// The words of a table with `N` columns.
struct Head<const N: usize> {
    /// What it shows.
    name: Said,
    /// The names of its columns.
    columns: Said<[&'static str; N]>,
}

/// What tables are made of.
pub(super) struct Tables<'a> {
    pub(super) subject: &'a Subject<'a>,
    pub(super) say: Words,
}

impl Tables<'_> {
    fn table<const N: usize>(
        &self,
        head: &Head<N>,
        rows: impl Iterator<Item = [String; N]>,
    ) -> Table {
        let name = head.name.get(self.subject.locale).to_owned();
        self.titled(name, &head.columns, rows)
    }

    /// A table whose name depends on what it shows.
    fn titled<const N: usize>(
        &self,
        name: String,
        columns: &Said<[&'static str; N]>,
        rows: impl Iterator<Item = [String; N]>,
    ) -> Table {
        Table {
            name,
            head: columns.get(self.subject.locale).to_vec(),
            rows: rows.map(Vec::from).collect(),
            more: None,
        }
    }

    /// The first [`ROWS`] rows of a table, with how many more there are.
    fn shortened(&self, mut table: Table) -> Table {
        let n_more = table.rows.len().saturating_sub(ROWS);
        table.rows.truncate(ROWS);
        table.more = (n_more > 0).then(|| self.say.and_more(n_more));
        table
    }

    fn share(&self, n: usize, of: usize) -> String {
        self.say.number(Value::Share(share(n, of)))
    }
}
