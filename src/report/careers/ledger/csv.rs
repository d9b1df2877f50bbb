//! The ledger for spreadsheets.

use csv::Writer;

use super::{Entry, Ledger, ends, unit};
use model::locale::Locale;
use model::profile::{Date, Source};

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

pub(super) fn write(ledger: &Ledger<'_>, locale: Locale) -> String {
    let mut writer = Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(HEADINGS);
    for entry in &ledger.entries {
        let _ = writer.write_record(record(entry, locale));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn record(entry: &Entry<'_>, locale: Locale) -> [String; HEADINGS.len()] {
    let claim = entry.claim;
    let (low, high) = ends(claim.value);
    let number = |n: Option<f64>| n.map_or_else(String::new, |n| n.to_string());
    let (year, read) = match &claim.date {
        Date::Year(year) => (year.to_string(), String::new()),
        Date::Undated { read } => (String::new(), read.clone()),
    };
    let source =
        |part: fn(&Source) -> Option<&str>| inert(entry.source.and_then(part).unwrap_or_default());
    let conflicts: Vec<&str> = entry.conflicts.iter().map(|(n, _)| n.as_str()).collect();
    [
        entry.name(),
        entry.profile.id.to_string(),
        inert(&entry.profile.titles.get(locale)),
        entry.about.as_str().to_owned(),
        inert(claim.what.get(locale)),
        number(low),
        number(high),
        unit(claim.unit).to_owned(),
        inert(&claim.country),
        year,
        inert(&read),
        entry.age.map_or_else(String::new, |age| age.to_string()),
        source(|s| Some(&s.title)),
        source(|s| Some(&s.date)),
        source(|s| s.url.as_deref()),
        claim.estimate.to_string(),
        claim.editorial.to_string(),
        entry.is_stale.to_string(),
        conflicts.join(" "),
        inert(claim.caution.as_ref().map_or("", |c| c.get(locale))),
    ]
}

/// A text that no spreadsheet takes for a formula.
fn inert(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

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
            ("plain = text", "plain = text"),
            ("", ""),
        ] {
            assert_eq!(inert(text), expected);
        }
    }
}
