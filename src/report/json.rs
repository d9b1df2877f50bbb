//! Format 1 of `recommend`, for other programs: its own types, so that no change inside can change
//! it unseen. Numbers are unrounded and read back to the same bits; keys stand in the order below.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde::Serialize;

use crate::change::json as change;
use crate::reason::ReasonLine;
use crate::{MatchLine, PartLine, Report, Source};
use model::answers::Guess;
use model::safe::safe_text;

/// The report as JSON, pretty-printed, with a line feed at its end.
pub fn render(report: &Report<'_>) -> String {
    let matches: Vec<MatchLine> = report.matches().collect();
    write(&Recommend {
        format: 1,
        method: report.method,
        locale: report.locale.code(),
        quiz: Quiz {
            id: report.quiz.id.as_str(),
            edition: &report.quiz.edition,
            hash: &report.quiz.hash,
        },
        catalog: Catalog {
            hash: &report.catalog_hash,
            careers: matches.len(),
        },
        answered: report.answered,
        items: report.items,
        state: report.state.as_str(),
        traits: report.traits.iter().map(Trait::new).collect(),
        notes: report
            .notes
            .iter()
            .map(|n| Note {
                code: n.code,
                text: &n.text,
            })
            .collect(),
        families: report.families.iter().map(Family::new).collect(),
        matches: matches.iter().map(Match::new).collect(),
        guesses: report.guesses.as_ref().map(Guesses::new),
    })
}

/// Any value as JSON, pretty-printed, with a line feed at its end.
///
/// Characters that [`safe_text`] would not let through to a terminal are written as escapes: the
/// same text for a program, harmless on a screen.
pub(super) fn write(value: &impl Serialize) -> String {
    let plain = serde_json::to_string_pretty(value).expect("plain structs and strings serialize");
    let mut out = String::with_capacity(plain.len() + 1);
    let mut buffer = [0; 4];
    for c in plain.chars() {
        // Such characters stand only within strings: JSON's own syntax is printable ASCII.
        let printable = matches!(c, ' '..='~');
        if !printable && matches!(safe_text(c.encode_utf8(&mut buffer)), Cow::Owned(_)) {
            // JSON counts in UTF-16: what lies above U+FFFF takes two escapes.
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out.push('\n');
    out
}

#[derive(Serialize)]
struct Recommend<'a> {
    format: u32,
    method: u32,
    locale: &'a str,
    quiz: Quiz<'a>,
    catalog: Catalog<'a>,
    answered: usize,
    items: usize,
    state: &'a str,
    traits: Vec<Trait>,
    notes: Vec<Note<'a>>,
    families: Vec<Family<'a>>,
    matches: Vec<Match<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    guesses: Option<Guesses<'a>>,
}

#[derive(Serialize)]
struct Guesses<'a> {
    expected: Vec<Expected<'a>>,
    surprise: Option<&'a str>,
}

#[derive(Serialize)]
struct Expected<'a> {
    id: &'a str,
    kind: &'static str,
    found: &'static str,
}

impl<'a> Guesses<'a> {
    fn new(guesses: &'a super::guess::Guesses) -> Self {
        let expected = guesses.expected.iter().map(|line| Expected {
            id: line.of.as_str(),
            kind: match line.of {
                Guess::Career(_) => "career",
                Guess::Family(_) => "family",
            },
            found: line.found.as_str(),
        });
        Self {
            expected: expected.collect(),
            surprise: guesses.surprise.as_ref().map(|lead| lead.career.as_str()),
        }
    }
}

#[derive(Serialize)]
struct Quiz<'a> {
    id: &'a str,
    edition: &'a str,
    hash: &'a str,
}

#[derive(Serialize)]
struct Catalog<'a> {
    hash: &'a str,
    careers: usize,
}

#[derive(Serialize)]
struct Trait {
    id: String,
    pomp: Option<f64>,
    mean: f64,
    sd: f64,
    state: &'static str,
}

impl Trait {
    fn new(line: &super::TraitLine) -> Self {
        let pomp = line.keyed.pomp();
        let state = if pomp.is_some() {
            "measured"
        } else {
            "too_few_answers"
        };
        Self {
            id: line.id.to_string(),
            pomp,
            mean: line.mean,
            sd: line.sd,
            state,
        }
    }
}

#[derive(Serialize)]
struct Note<'a> {
    code: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct Family<'a> {
    id: &'a str,
    title: &'a str,
    p_best: f64,
    shown: bool,
}

impl<'a> Family<'a> {
    fn new(line: &'a super::FamilyLine) -> Self {
        Self {
            id: line.id.as_str(),
            title: &line.title,
            p_best: line.p_best,
            shown: line.shown,
        }
    }
}

/// A match; `explain` writes the same with its rivals and what would change.
#[derive(Serialize)]
pub(super) struct Match<'a> {
    career: &'a str,
    title: &'a str,
    family: &'a str,
    rank: usize,
    group: Option<usize>,
    fit: f64,
    start: f64,
    percent: f64,
    p_top3: f64,
    status: &'a str,
    requirement: &'a str,
    contributions: Vec<Contribution<'a>>,
    answers: Vec<Answer<'a>>,
    reasons: Vec<Reason<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) rivals: Option<Vec<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) would_change: Option<Vec<change::Way<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) carried_by: Option<Vec<change::Carried<'a>>>,
}

impl<'a> Match<'a> {
    pub(super) fn new(line: &'a MatchLine) -> Self {
        Self {
            career: line.career.as_str(),
            title: &line.title,
            family: line.family.as_str(),
            rank: line.rank,
            group: line.group,
            fit: line.fit,
            start: line.start,
            percent: line.percent,
            p_top3: line.p_top3,
            status: line.status.as_str(),
            requirement: line.requirement.as_str(),
            contributions: line.contributions.iter().map(Contribution::new).collect(),
            answers: line
                .answers
                .iter()
                .map(|(item, value)| Answer {
                    item: item.as_str(),
                    value: *value,
                })
                .collect(),
            reasons: line.reasons.iter().map(Reason::new).collect(),
            rivals: None,
            would_change: None,
            carried_by: None,
        }
    }
}

#[derive(Serialize)]
struct Contribution<'a> {
    source: &'a str,
    id: &'a str,
    value: f64,
}

impl<'a> Contribution<'a> {
    fn new(line: &'a PartLine) -> Self {
        let source = match line.source {
            Source::Trait => "trait",
            Source::Rule => "rule",
        };
        Self {
            source,
            id: &line.id,
            value: line.value,
        }
    }
}

#[derive(Serialize)]
struct Answer<'a> {
    item: &'a str,
    value: f64,
}

#[derive(Serialize)]
struct Reason<'a> {
    kind: &'a str,
    about: &'a str,
    value: f64,
    text: &'a str,
}

impl<'a> Reason<'a> {
    fn new(line: &'a ReasonLine) -> Self {
        Self {
            kind: line.kind.as_str(),
            about: &line.about,
            value: line.value,
            text: &line.text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_escaped_reads_back_the_same() {
        // A tag character above U+FFFF, a direction mark, an escape, and what needs no escape.
        let text = "a\u{e0001}b\u{202e}c\u{1b}dé\u{1f9ed}";
        let json = write(&text);
        assert!(json.contains("\\udb40\\udc01"), "{json}");
        assert!(json.contains("é\u{1f9ed}"), "{json}");
        let back: String = serde_json::from_str(&json).expect("it is JSON");
        assert_eq!(back, text);
    }
}
