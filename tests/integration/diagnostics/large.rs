//! What takes long on one side of a file's limit takes for ever on the other: nothing may grow with
//! the square of a file's size. Found by `tests/fuzz`.

use std::fmt::Write as _;
use std::time::Duration;

use boussole::audit::{self, Failure};
use boussole::catalog::Outcome;
use boussole::locale::Locale;
use boussole::report::diagnostics::{to_json, to_text};
use nix::time::ClockId;

use super::fixture::{STYLE, small_set_with};

/// A quarter of what a file may have.
const LARGE: usize = 256 << 10;

/// How many times as long as for the yardstick anything may take. What is quadratic takes hundreds
/// of times as long.
const MOST: u32 = 12;

/// The time that this thread was at work; what else the machine does is no part of it.
fn processor_time() -> Duration {
    let clock = ClockId::CLOCK_THREAD_CPUTIME_ID;
    clock.now().expect("every Unix has this clock").into()
}

/// How long it takes to check a file, to run its examples and lints and to show what is found; and how much
/// that is.
fn time(name: &str, text: &str) -> (Duration, usize) {
    let start = processor_time();
    let mut loaded = small_set_with(name, text.as_bytes());
    let failures = loaded.catalog.as_ref().map(|catalog| {
        let failed = audit::examples(catalog).into_iter();
        let career = |failure: &Failure| catalog.profiles[failure.profile].id.clone();
        failed.map(|f| (career(&f), f.example)).collect::<Vec<_>>()
    });
    for (career, number) in failures.unwrap_or_default() {
        let outcome = Outcome::Requirement {
            expected: "met",
            actual: "none",
        };
        loaded.example_fails(&career, number, outcome);
    }
    let reach = loaded.catalog.as_ref().map(audit::bounds);
    loaded.lint(2026, &reach.unwrap_or_default());
    to_text(&loaded, STYLE);
    to_json(&loaded, Locale::Fr);
    let spent = processor_time().saturating_sub(start);
    (spent, loaded.diagnostics.len())
}

/// So many numbered copies of a text as make a large file.
fn many(copy: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for number in 0.. {
        if text.len() >= LARGE {
            break;
        }
        let _ = write!(text, "{}", copy(number));
    }
    text
}

/// The career of the small set with more behind the first `after`.
fn nurse(after: &str, more: &str) -> String {
    let nurse = include_str!("../../cases/diagnostics/_set/trades/nurse.ron");
    put(nurse, after, more)
}

fn put(text: &str, after: &str, more: &str) -> String {
    assert!(text.contains(after), "{after}");
    text.replacen(after, &format!("{after}{more}"), 1)
}

const TEXT: &str = r#"Text(fr: "f", en: "e")"#;

fn mission(_: usize) -> String {
    format!("{TEXT},\n")
}

fn demand(number: usize) -> String {
    format!("Demand(of: \"skill-{number}\", level: Alone, importance: 1, because: {TEXT}),")
}

fn career(number: usize) -> String {
    format!("\"doctar-{number}\",")
}

fn source(number: usize) -> String {
    format!("Source(id: \"onisep-{number}\", title: \"t\", date: \"2024\"),")
}

fn claim(number: usize) -> String {
    format!(
        "Claim(what: {TEXT}, value: Exactly(1), unit: Jobs, country: \"FR\", date: Year(2024), \
         source: \"onisap-{number}\"),"
    )
}

/// A text that is blank once its escapes are read, each another.
fn blank(number: usize) -> String {
    let blanks = format!("{number:b}")
        .replace('0', "\\t")
        .replace('1', "\\n");
    format!("Text(fr: \"f\", en: \"{blanks}\"),\n")
}

fn example(_: usize) -> String {
    "Example(scores: [(\"care/interest\", 99)], \
     expect: FitAtMost(fit: -9, because: \"care/interest\")),"
        .to_owned()
}

fn dimension(number: usize) -> String {
    format!(
        "Dimension(id: \"d{number}\", name: {TEXT}, doing: {TEXT}, \
         interest: Poles(low: {TEXT}, high: {TEXT})),"
    )
}

#[test]
fn no_time_grows_with_the_square_of_a_file() {
    let traits = include_str!("../../cases/diagnostics/_set/traits.ron");
    let blanks = " ".repeat(LARGE / 2);
    let invisible = "a".repeat(LARGE / 2) + &"\u{200b}".repeat(LARGE / 6) + "\\n";
    let sources = nurse("sources: [", &many(source));
    let careers = [
        ("equal signs", nurse("Profile(", &"=".repeat(LARGE))),
        ("brackets", nurse("Profile(", &"()".repeat(LARGE / 2))),
        ("behind blanks", blanks + &"()".repeat(LARGE / 4)),
        ("unknown skills", nurse("demands: [", &many(demand))),
        ("unknown careers", nurse("neighbours: [", &many(career))),
        ("unknown sources", put(&sources, "outlook: [", &many(claim))),
        ("blanks in escapes", nurse("missions: [", &many(blank))),
        ("invisible", nurse("summary: Text(fr: \"", &invisible)),
        ("failing examples", nurse("examples: [", &many(example))),
    ];
    let yardstick = nurse("missions: [", &many(mission));
    let (_, n_found) = time("trades/nurse.ron", &yardstick);
    assert!(
        n_found <= 4,
        "the small set has at most so many examples that fail"
    );
    let dimensions = put(traits, "dimensions: [", &many(dimension));
    let careers = careers.map(|(what, text)| (what, "trades/nurse.ron", text));
    let traits = [("dimensions", "traits.ron", dimensions)];
    let mut slow = Vec::new();
    for (what, name, text) in traits.into_iter().chain(careers) {
        let (_, n_found) = time(name, &text);
        assert!(n_found > 0, "{what}: something is wrong with it");
        // What else runs on the machine may hold up one measurement, and not each of five.
        let mut of_five = (0..5).map(|_| {
            let (beside, _) = time("trades/nurse.ron", &yardstick);
            time(name, &text).0 <= MOST * beside
        });
        if !of_five.any(|is_quick| is_quick) {
            slow.push(what);
        }
    }
    assert!(slow.is_empty(), "{slow:#?}");
}
