//! What comes out on a terminal and as JSON.

use std::path::Path;

use boussole::catalog::{Diagnostic, Fix, Outcome, Problem};
use boussole::content;
use boussole::id::ProfileId;
use boussole::locale::Locale;
use boussole::report::diagnostics::{MAX_SHOWN, Style, to_json, to_text};
use boussole::safe::forbidden;

use super::fixture::{Fixture, STYLE, summary};

#[test]
fn hostile_texts_come_out_escaped() {
    let hostile = "a\u{1b}[2J\u{9b}\u{7}\u{202e}\u{200b}\r\nb";
    let mut loaded = Fixture::new()
        .edit("trades/nurse.ron", "level: 0.25", "level: 0.3")
        .load();
    let at = loaded.diagnostics[0].at.clone();
    let one = |problem: Problem| Diagnostic {
        fix: Some(Fix {
            at: at.clone(),
            replacement: hostile.to_owned(),
        }),
        ..Diagnostic::new(problem, at.clone())
    };
    let all: Vec<Diagnostic> = Problem::samples(hostile).into_iter().map(one).collect();
    for (locale, chunk) in Locale::ALL
        .into_iter()
        .flat_map(|l| all.chunks(MAX_SHOWN).map(move |c| (l, c)))
    {
        loaded.diagnostics = chunk.to_vec();
        let text = to_text(&loaded, Style { locale, ..STYLE });
        let json = to_json(&loaded, locale);
        for c in text.chars().chain(json.chars()) {
            assert!(forbidden(c).is_none(), "{c:?} in {text}");
        }
        serde_json::from_str::<serde_json::Value>(&json).expect("it is JSON");
    }
    let name = format!("trades/{}.ron", "x\u{1b}[2J\u{202e}");
    let fixture = Fixture::new()
        .edit("trades/nurse.ron", "\"Soigne.\"", &format!("\"{hostile}\""))
        .write(&name, "Famly()");
    let text = to_text(&fixture.load(), STYLE);
    assert!(
        text.contains(r"a\u{1b}[2J\u{9b}\u{7}\u{202e}\u{200b}"),
        "{text}"
    );
    assert!(text.chars().all(|c| forbidden(c).is_none()), "{text}");
}

#[test]
fn fifty_are_shown_and_the_rest_counted() {
    let line = "Interest(of: \"x/interest\", level: 0.3, because: Text(fr: \"f\", en: \"e\")),\n";
    let many = format!("interests: [\n{}", line.repeat(60));
    let loaded = Fixture::new()
        .edit("trades/nurse.ron", "interests: [\n", &many)
        .load();
    let n_hidden = loaded.diagnostics.len() - MAX_SHOWN;
    let text = to_text(
        &loaded,
        Style {
            locale: Locale::Fr,
            ..STYLE
        },
    );
    let n_whole = text.matches("erreur[").count();
    let n_places = text.lines().filter(|line| line.starts_with("  /")).count();
    assert_eq!(n_whole + n_places, MAX_SHOWN, "{text}");
    assert!(
        text.ends_with(&format!("… et {n_hidden} autres\n")),
        "{text}"
    );
    let json: serde_json::Value = serde_json::from_str(&to_json(&loaded, Locale::En)).unwrap();
    assert_eq!(
        json["diagnostics"].as_array().unwrap().len(),
        loaded.diagnostics.len()
    );
}

#[test]
fn what_is_said_many_times_is_said_once_with_its_places() {
    let many = |n: usize| {
        let line = "Text(fr: \" Bien.\", en: \"Well.\"),\n";
        let missions = format!("missions: [\n{}", line.repeat(n));
        let fixture = Fixture::new().edit("trades/nurse.ron", "missions: [", &missions);
        let loaded = fixture.check();
        let found = summary(&loaded);
        assert_eq!(found.len(), n, "{found:?}");
        assert!(found[0].starts_with("loose-spacing"), "{found:?}");
        to_text(&loaded, STYLE)
    };
    let few = many(3);
    assert_eq!(few.matches("[loose-spacing]").count(), 3, "{few}");
    let text = many(15);
    assert_eq!(text.matches("[loose-spacing]").count(), 1, "{text}");
    assert!(
        text.contains("... and 14 more like it:") || text.contains("… and 14 more like it:"),
        "{text}"
    );
    assert_eq!(text.matches("nurse.ron:").count(), 15, "{text}");
}

/// A name with a suggestion, a name that stands twice, a missing translation.
fn shown(locale: Locale) -> String {
    let fixture = Fixture::new()
        .edit(
            "trades/nurse.ron",
            "source: \"onisep\"",
            "source: \"onisepp\"",
        )
        .edit("small.ron", "id: \"check\"", "id: \"solve\"")
        .edit("trades/family.ron", ", en: \"Trades\"", "");
    let root = format!("{}/", fixture.folder.path().display());
    to_text(&fixture.load(), Style { locale, ..STYLE }).replace(&root, "")
}

#[test]
fn diagnostics_in_french() {
    insta::assert_snapshot!(shown(Locale::Fr));
}

#[test]
fn diagnostics_in_english() {
    insta::assert_snapshot!(shown(Locale::En));
}

/// A topic between the levels, an interest among topics, an item that is only crossed, a weight out of
/// range, as many favourites as tiles, two tiles of one name.
fn shown_of_topics(locale: Locale) -> String {
    let interest = "    topics: [\n        Topic(of: \"care/interest\", level: 0.5, \
                    because: Text(fr: \"On rassure.\", en: \"You comfort.\")),";
    let alone = "[Load(of: \"health/topic\", weight: 1.5)]";
    let crossed = "[Forward(\"analysis/interest\"), Load(of: \"health/topic\", weight: 0.75)]";
    let fixture = Fixture::new()
        .edit(
            "trades/doctor.ron",
            "\"health/topic\", level: 1.0",
            "\"health/topic\", level: 0.75",
        )
        .edit("trades/doctor.ron", "    topics: [", interest)
        .edit("tiles.ron", crossed, alone)
        .edit("tiles.ron", "most: 1", "most: 2")
        .edit("tiles.ron", "id: \"tile-animals\"", "id: \"tile-health\"");
    let root = format!("{}/", fixture.folder.path().display());
    to_text(&fixture.load(), Style { locale, ..STYLE }).replace(&root, "")
}

#[test]
fn diagnostics_of_topics_in_french() {
    insta::assert_snapshot!(shown_of_topics(Locale::Fr));
}

#[test]
fn diagnostics_of_topics_in_english() {
    insta::assert_snapshot!(shown_of_topics(Locale::En));
}

#[test]
fn json_has_exactly_the_promised_fields() {
    let fixture = Fixture::new().edit("trades/nurse.ron", "[\"doctor\"]", "[\"doctors\"]");
    let root = format!("{}/", fixture.folder.path().display());
    let json = to_json(&fixture.load(), Locale::En).replace(&root, "");
    assert_eq!(
        json,
        concat!(
            r#"{"format":1,"diagnostics":[{"code":"unknown-reference","severity":"error","#,
            r#""file":"trades/nurse.ron","line":46,"column":19,"end_line":46,"end_column":26,"#,
            r#""message":"there is no career `doctors`","help":"did you mean `doctor`?","#,
            r#""fix":{"line":46,"column":19,"end_line":46,"end_column":26,"text":"doctor"}}]}"#
        )
    );
}

#[test]
fn an_example_that_fails_is_shown_where_it_stands() {
    let mut loaded = Fixture::new().load();
    let nurse = ProfileId::new("nurse").unwrap();
    let outcome = Outcome::Requirement {
        expected: "met",
        actual: "none",
    };
    loaded.example_fails(&nurse, 1, outcome);
    let found = summary(&loaded).concat();
    assert!(found.starts_with("example-fails"), "{found}");
    assert!(found.ends_with("trades/nurse.ron 53:9"), "{found}");
    assert!(loaded.has_errors());
}

#[test]
fn single_files_are_completed_from_the_built_in_set() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut nurse =
        content::built_in().load_paths(&[root.join("profiles/health-and-care/nurse.ron")]);
    nurse.lint(2026, &[]);
    let found = summary(&nurse);
    assert!(
        found.is_empty(),
        "families without a career are not its author's: {found:?}"
    );
    let traits = root.join("quizzes/traits.ron");
    let loaded = content::built_in().load_paths(&[traits]);
    let own = loaded
        .diagnostics
        .iter()
        .filter(|d| !loaded.files[d.at.file].is_builtin());
    assert_eq!(own.count(), 0);
    let fixture = Fixture::new();
    let loaded = content::built_in().load_paths(&[fixture.folder.path().to_owned()]);
    let own = loaded
        .diagnostics
        .iter()
        .filter(|d| !loaded.files[d.at.file].is_builtin());
    assert_eq!(own.count(), 0, "a set that is complete needs nothing else");
}
