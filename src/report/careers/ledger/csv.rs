//! The ledger for spreadsheets.

use csv::WriterBuilder;

use super::{Entry, Ledger, ends, unit};
use crate::careers::sheet::caution;
use model::locale::Locale;
use model::profile::{Date, Source};
use words::career;

const HEADINGS: [&str; 20] = [
    "claim",
    "career",
    "title",
    "about",
    "what",
    "low",
    "high",
    "unit",
    "country",
    "year",
    "read",
    "age",
    "source",
    "source_date",
    "source_url",
    "estimate",
    "editorial",
    "stale",
    "conflicts_with",
    "caution",
];

/// How a spreadsheet in a language reads a table: that of a program in English splits at commas, that
/// of one in French at semicolons, since the comma is its decimal sign.
#[derive(Clone, Copy)]
struct Notation {
    separator: u8,
    decimal: &'static str,
}

impl Notation {
    const fn of(locale: Locale) -> Self {
        match locale {
            Locale::Fr => Self {
                separator: b';',
                decimal: ",",
            },
            Locale::En => Self {
                separator: b',',
                decimal: ".",
            },
        }
    }

    fn number(self, number: Option<f64>) -> String {
        number.map_or_else(String::new, |n| n.to_string().replace('.', self.decimal))
    }
}

/// Without this mark a spreadsheet does not know UTF-8 and spoils accents.
const BYTE_ORDER_MARK: char = '\u{feff}';

pub(super) fn write(ledger: &Ledger<'_>, locale: Locale) -> String {
    let notation = Notation::of(locale);
    let mut writer = WriterBuilder::new()
        .delimiter(notation.separator)
        .from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(HEADINGS);
    for entry in &ledger.entries {
        let _ = writer.write_record(record(entry, locale, notation));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("{BYTE_ORDER_MARK}{}", String::from_utf8_lossy(&bytes))
}

fn record(entry: &Entry<'_>, locale: Locale, notation: Notation) -> [String; HEADINGS.len()] {
    let say = career::of(locale);
    let claim = entry.claim;
    let (low, high) = ends(claim.value);
    let (year, read) = match &claim.date {
        Date::Year(year) => (year.to_string(), String::new()),
        Date::Undated { read } => (String::new(), read.clone()),
    };
    let source = |part: &dyn Fn(&Source) -> Option<&str>| {
        inert(entry.source.and_then(part).unwrap_or_default())
    };
    let conflicts: Vec<&str> = entry.conflicts.iter().map(|(n, _)| n.as_str()).collect();
    [
        entry.name(),
        entry.profile.id.to_string(),
        inert(&entry.profile.titles.get(locale)),
        entry.about.as_str().to_owned(),
        inert(say.what(&claim.what)),
        notation.number(low),
        notation.number(high),
        unit(claim.unit).to_owned(),
        inert(&claim.country),
        year,
        inert(&read),
        entry.age.map_or_else(String::new, |age| age.to_string()),
        source(&|s| Some(s.title.get(locale))),
        source(&|s| Some(&s.date)),
        source(&|s| s.url.as_deref()),
        claim.estimate.to_string(),
        claim.editorial.to_string(),
        entry.is_stale.to_string(),
        conflicts.join(" "),
        inert(&caution(say, claim, locale).unwrap_or_default()),
    ]
}

/// A text that no spreadsheet takes for a formula, wherever it splits the table: an apostrophe stands
/// before what could start one, at the start and after each separator or line end.
fn inert(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_start = true;
    for (at, c) in text.char_indices() {
        // Where a table is split at another sign than ours, our quotes are skipped as well.
        let first = text[at..].trim_start_matches('"').chars().next();
        if is_start && first.is_some_and(|c| STARTS_FORMULA.contains(&c)) {
            out.push('\'');
        }
        out.push(c);
        is_start = SPLITS.contains(&c);
    }
    out
}

/// What a spreadsheet takes for the start of a formula, or skips before one; full-width signs too.
const STARTS_FORMULA: [char; 11] = [
    '=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];

/// Where some spreadsheet starts a new cell.
const SPLITS: [char; 5] = [';', ',', '\t', '\r', '\n'];

#[cfg(test)]
mod tests {
    use super::inert;

    #[test]
    fn what_a_spreadsheet_would_run_is_made_inert() {
        for (text, expected) in [
            ("=1+1", "'=1+1"),
            ("+33", "'+33"),
            ("-5", "'-5"),
            ("@SUM", "'@SUM"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("\n=1+1", "'\n'=1+1"),
            ("\u{ff1d}1+1", "'\u{ff1d}1+1"),
            ("\u{ff0b}1", "'\u{ff0b}1"),
            ("\u{ff0d}1", "'\u{ff0d}1"),
            ("\u{ff20}SUM", "'\u{ff20}SUM"),
            ("x;=HYPERLINK(1)", "x;'=HYPERLINK(1)"),
            ("x;\"=1", "x;'\"=1"),
            ("x\t=1", "x\t'=1"),
            ("x,=1", "x,'=1"),
            ("x\n@SUM", "x\n'@SUM"),
            ("plain = text; 2 - 1, + 3", "plain = text; 2 - 1, + 3"),
            ("", ""),
        ] {
            assert_eq!(inert(text), expected);
        }
    }
}
