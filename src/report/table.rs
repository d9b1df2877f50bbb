//! A table of worded cells, for the surfaces that people read.

/// A table with a head; every row has as many cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub name: String,
    /// The names of its columns.
    pub head: Vec<&'static str>,
    /// Its rows; the first cell of each names it.
    pub rows: Vec<Vec<String>>,
    /// How many rows were left out, in words.
    pub more: Option<String>,
}

impl Table {
    /// Whether a column holds numbers, at least one of them, which stand right.
    pub fn is_number(&self, column: usize) -> bool {
        let is_number = |cell: &String| {
            let digits = cell.trim_start_matches(['+', '-', '−', '–', '<', '>', ' ']);
            digits.is_empty() || digits.starts_with(char::is_numeric)
        };
        let mut cells = self.rows.iter().filter_map(|row| row.get(column));
        let has_any = cells.clone().any(|cell| cell.contains(char::is_numeric));
        has_any && cells.all(is_number)
    }
}
