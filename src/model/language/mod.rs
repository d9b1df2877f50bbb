//! How a sentence is written in French and in English: rows with their languages side by side, and what
//! both languages need of grammar and typography.

pub mod english;
pub mod french;
mod say;

/// At most two decimals, none of them a trailing zero, and the whole part in groups of three.
fn grouped(value: f64, group: char, point: char) -> String {
    let plain = format!("{value:.2}");
    let plain = plain.trim_end_matches('0').trim_end_matches('.');
    let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
    let (sign, digits) = whole
        .strip_prefix('-')
        .map_or(("", whole), |digits| ("-", digits));
    let mut out = sign.to_owned();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if !decimals.is_empty() {
        out.push(point);
        out.push_str(decimals);
    }
    out
}

/// A sentence and its ground: a fragment in lower case after the colon, a sentence on its own.
fn joined(sentence: &str, colon: &str, because: &str) -> String {
    let because = because.trim();
    let Some(first) = because.chars().next() else {
        return sentence.to_owned();
    };
    let stop = if because.ends_with(['.', '!', '?', '…']) {
        ""
    } else {
        "."
    };
    if first.is_lowercase() {
        format!("{}{colon}{because}{stop}", sentence.trim_end_matches('.'))
    } else {
        format!("{sentence} {because}{stop}")
    }
}

/// `2026-03` as month and year; anything else as it is.
fn month_of(date: &str, months: &[&str; 12]) -> String {
    let named = date.split_once('-').and_then(|(year, month)| {
        let place: usize = month.parse().ok()?;
        Some(format!("{} {year}", months.get(place.checked_sub(1)?)?))
    });
    named.unwrap_or_else(|| date.to_owned())
}
