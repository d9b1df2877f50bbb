//! Format 1 of `recommend`, for other programs: the lines of the report as they are, in an envelope.
//!
//! Its keys and their order are a contract, which tests hold. Numbers are unrounded and read back to the
//! same bits.

use std::borrow::Cow;
use std::fmt::{Display, Write as _};

use serde::{Serialize, Serializer};

use crate::{FamilyLine, MatchLine, Note, QuizLine, Report, TraitLine};
use model::answers::Guess;
use model::id::ProfileId;
use model::profile::RequirementState;
use model::reaction::Is;
use model::safe::safe_text;
use rules::counterfactual::Goal;
use rules::{Kind, Status};
use words::guess::GuessFound;

/// The report as JSON, pretty-printed, with a line feed at its end.
pub fn render(report: &Report<'_>) -> String {
    of_matches(report, &report.matches().collect::<Vec<_>>())
}

/// The same with no careers but those that the page shows.
pub fn render_shown(report: &Report<'_>) -> String {
    let shown = report.shown();
    let is_shown = |line: &MatchLine| shown.contains(&&line.career);
    of_matches(
        report,
        &report.matches().filter(is_shown).collect::<Vec<_>>(),
    )
}

fn of_matches(report: &Report<'_>, matches: &[MatchLine]) -> String {
    write(&Recommend {
        format: 1,
        method: report.method,
        locale: report.locale.code(),
        on: report.on.map(|day| day.to_string()),
        quiz: &report.quiz,
        catalog: Catalog {
            hash: &report.catalog_hash,
            careers: report.matches().len(),
        },
        answered: report.answered,
        items: report.items,
        state: report.state.as_str(),
        traits: report.traits.iter().map(Trait::new).collect(),
        notes: &report.notes,
        shown: &report.shown(),
        families: &report.families,
        matches,
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

/// What is written as one word; no type of `rules` is serializable by itself.
pub(super) trait Word: Copy {
    fn word(self) -> &'static str;
}

/// Writes the word for a value.
pub(super) fn word<T: Word, S: Serializer>(of: &T, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(of.word())
}

/// Writes a value as it is shown.
pub(super) fn shown<S: Serializer>(of: &impl Display, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(of)
}

impl Word for Goal {
    fn word(self) -> &'static str {
        self.as_str()
    }
}

impl Word for Is {
    fn word(self) -> &'static str {
        self.as_str()
    }
}

impl Word for Kind {
    fn word(self) -> &'static str {
        self.as_str()
    }
}

impl Word for RequirementState {
    fn word(self) -> &'static str {
        self.as_str()
    }
}

impl Word for Status {
    fn word(self) -> &'static str {
        self.as_str()
    }
}

#[derive(Serialize)]
struct Recommend<'a> {
    format: u32,
    method: u32,
    locale: &'a str,
    on: Option<String>,
    quiz: &'a QuizLine,
    catalog: Catalog<'a>,
    answered: usize,
    items: usize,
    state: &'a str,
    traits: Vec<Trait>,
    notes: &'a [Note],
    shown: &'a [&'a ProfileId],
    families: &'a [FamilyLine],
    matches: &'a [MatchLine],
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
                Guess::Typed(_) => "typed",
            },
            found: name_of(line.found),
        });
        Self {
            expected: expected.collect(),
            surprise: guesses.surprise.as_ref().map(|lead| lead.career.as_str()),
        }
    }
}

/// The name for programs of what became of an idea.
const fn name_of(found: GuessFound) -> &'static str {
    match found {
        GuessFound::Shown => "confirmed",
        GuessFound::Close => "close",
        GuessFound::FamilyShown => "family_shown",
        GuessFound::NotYet => "not_yet",
        GuessFound::SetApart => "set_apart",
        GuessFound::Elsewhere => "absent",
        GuessFound::NoListYet => "no_list_yet",
        GuessFound::NoSheet => "no_sheet",
    }
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
    fn new(line: &TraitLine) -> Self {
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
