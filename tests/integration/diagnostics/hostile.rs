//! Files made to be slow or deep are answered in time.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use boussole::locale::Locale;
use boussole::report::diagnostics::{to_json, to_text};

use super::fixture::{Fixture, STYLE};

/// Generous, since a debug build on a busy machine is slow; squares would take minutes.
const IN_TIME: Duration = Duration::from_secs(10);

#[test]
fn hostile_sizes_are_answered_in_time() {
    let nested = |open: &str, n: usize| format!("Family(format: 1, id: {}", open.repeat(n));
    let many = 100_000;
    let most = 1 << 18;
    let many_escapes = format!("Family(format: 1, id: \"{}\")", "\\n".repeat(most / 2));
    let hostile = [
        nested("[", 1_000_000),
        nested("Not(", most / 4),
        nested("/*", most / 2),
        nested("\"", many),
        many_escapes,
        format!("Family({})", "id: 1, ".repeat(many / 4)),
        format!("Family({})", "idd: 1, ".repeat(many / 4)),
        format!("Family(id: [{}])", "1.5, ".repeat(most / 5)),
        format!("Family({})", ",".repeat(many)),
        format!("Family({})", "а: 1, ".repeat(many / 4)),
        format!("Family(id: \"{}\")", "<b>".repeat(many / 4)),
        format!("Family(id: \"{}\")", "\u{301}".repeat(most / 2)),
        format!("Family(id: {})", "“a”, ".repeat(many / 4)),
        format!("Family(id: {})", "1_0, ".repeat(many / 4)),
        format!("Family(id: {})", "=".repeat(most)),
        format!("Family(id: {})", "„".repeat(most / 3)),
        format!("Family(id: [{}])", "(),".repeat(most / 3)),
        format!("Family(id: \"{}\")", "<".repeat(most)),
        format!("Family(id: {})", "\"a\" ".repeat(most / 4)),
        format!("Family({})", "(".repeat(60) + &")".repeat(60)),
        format!("Family({}", "([".repeat(30) + &"])]".repeat(many / 4)),
        format!(
            "Family(format: 1, id: \"{}\")",
            "\\u{202e}".repeat(many / 5)
        ),
        "\u{202e}".repeat(many / 2),
        "\n".repeat(many) + "x",
        "#\n".repeat(many) + "x: 1",
    ];
    for text in hostile {
        let fixture = Fixture::new().write("trades/hostile.ron", &text);
        let start = Instant::now();
        let loaded = fixture.load();
        let shown = to_text(&loaded, STYLE) + &to_json(&loaded, Locale::Fr);
        assert!(loaded.has_errors(), "{text:.40}");
        assert!(shown.len() < 100_000, "only the place is shown: {text:.40}");
        assert!(start.elapsed() < IN_TIME, "{text:.40}");
    }
}

#[test]
fn a_condition_of_very_many_parts_is_answered_in_time() {
    let parts = "All([]),".repeat(100_000);
    let fixture = Fixture::new().edit(
        "trades/nurse.ron",
        "Answered(\"length\", [\"short\"])",
        &format!("Any([{parts}])"),
    );
    let start = Instant::now();
    let found = fixture.found();
    let first = "condition-too-large trades/nurse.ron 19:18";
    assert!(found.contains(&first.to_owned()), "{:?}", found.first());
    assert!(start.elapsed() < IN_TIME);
}

#[test]
fn very_many_errors_are_answered_in_time() {
    let mut interests = String::from("interests: [\n");
    for n in 0..10_000 {
        let _ = writeln!(
            interests,
            "Interest(of: \"x{n}/interest\", level: 7, because: Text(fr: \"\", en: \"\")),"
        );
    }
    let fixture = Fixture::new().edit("trades/nurse.ron", "interests: [\n", &interests);
    let start = Instant::now();
    let loaded = fixture.load();
    let text = to_text(&loaded, STYLE);
    let json = to_json(&loaded, Locale::En);
    assert_eq!(
        json.matches("\"severity\"").count(),
        loaded.diagnostics.len()
    );
    assert!(loaded.diagnostics.len() >= 40_000);
    let n_places = text.lines().filter(|line| line.starts_with("  /")).count();
    assert_eq!(text.matches("error[").count() + n_places, 50);
    assert!(start.elapsed() < IN_TIME);
}
