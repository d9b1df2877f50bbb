//! A quote that is missing or one too many, in real files, at hundreds of places: what is said points at
//! the line that is wrong, and no change is offered for one that is right.

use std::fs;
use std::ops::Range;
use std::path::Path;

use boussole::catalog::{Loaded, load_files};
use boussole::locale::Locale;

const TRAITS: &str = "quizzes/traits.ron";

/// The files, each with its name in a set.
const FILES: [&str; 3] = [
    "quizzes/orientation.ron",
    "profiles/health-and-care/nurse.ron",
    "quizzes/traits.ron",
];

fn read(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(root.join(name)).expect("a file of the project")
}

/// The insides of the texts, none of which holds an escape or crosses a line.
fn texts(file: &str) -> Vec<Range<usize>> {
    let mut texts = Vec::new();
    let mut start = 0;
    for line in file.split_inclusive('\n') {
        let quotes: Vec<usize> = line.match_indices('"').map(|(at, _)| start + at).collect();
        if !line.trim_start().starts_with("//") && !line.contains('\\') {
            texts.extend(quotes.chunks_exact(2).map(|pair| pair[0] + 1..pair[1]));
        }
        start += line.len();
    }
    texts
}

fn load(name: &str, text: &str) -> Loaded {
    let traits = read(TRAITS);
    let beside = (name != TRAITS).then_some((TRAITS, traits.as_bytes()));
    load_files("set", [(name, text.as_bytes())].into_iter().chain(beside))
}

/// What is wrong with the first that is said of a file with a mistake in this line.
fn misled(name: &str, text: &str, line: usize) -> Option<String> {
    let loaded = load(name, text);
    let line_of = |file: usize, at: usize| loaded.files[file].position(at).line;
    let mut own = loaded.diagnostics.iter();
    let is_own = |file: usize| loaded.files[file].name() == name;
    let Some(first) =
        own.find(|d| is_own(d.at.file) && d.problem.code().as_str() != "missing-family")
    else {
        return Some(format!("{name}:{line}: silence"));
    };
    let code = first.problem.code();
    let place = line_of(first.at.file, first.at.start);
    let fixes = loaded.diagnostics.iter().filter_map(|d| d.fix.as_ref());
    let lines = fixes.map(|fix| line_of(fix.at.file, fix.at.start));
    let harmful: Vec<usize> = lines.filter(|fixed| *fixed != line).collect();
    (place != line || !harmful.is_empty())
        .then(|| format!("{name}:{line}: {code} at {place}, changes {harmful:?}"))
}

/// The places at which a quote is put in or taken out: beside every fifth text of a file.
fn all_misled(change: impl Fn(&mut String, Range<usize>)) -> (usize, Vec<String>) {
    let mut n_tried = 0;
    let mut wrong = Vec::new();
    for name in FILES {
        let file = read(name);
        for inside in texts(&file).into_iter().step_by(5) {
            n_tried += 1;
            let line = file[..inside.start].matches('\n').count() + 1;
            let mut text = file.clone();
            change(&mut text, inside);
            wrong.extend(misled(name, &text, line));
        }
    }
    (n_tried, wrong)
}

#[test]
fn a_quote_that_is_missing_is_found_where_it_is_missing() {
    let (n_closing, closing) = all_misled(|text, inside| {
        text.remove(inside.end);
    });
    let (n_opening, opening) = all_misled(|text, inside| {
        text.remove(inside.start - 1);
    });
    assert!(n_closing + n_opening > 320, "{n_closing} and {n_opening}");
    assert!(
        closing.is_empty(),
        "{} of {n_closing}: {closing:#?}",
        closing.len()
    );
    assert!(
        opening.is_empty(),
        "{} of {n_opening}: {opening:#?}",
        opening.len()
    );
}

#[test]
fn a_quote_inside_a_text_is_found_where_it_is() {
    // Behind the first letter, in the middle, before the last letter; alone or around what follows.
    for (part, are_two) in [(1, false), (2, false), (3, false), (1, true), (2, true)] {
        let (n_tried, wrong) = all_misled(|text, inside| {
            let at = inside.start + inside.len() * part / 4;
            let at = text.floor_char_boundary(at).clamp(inside.start, inside.end);
            if are_two {
                let end = text.floor_char_boundary(at + (inside.end - at) / 2);
                text.insert(end, '"');
            }
            text.insert(at, '"');
        });
        assert!(n_tried > 160, "{n_tried}");
        assert!(
            wrong.is_empty(),
            "{part}, {are_two}: {} of {n_tried}: {wrong:#?}",
            wrong.len()
        );
    }
}

#[test]
fn quotes_of_print_inside_a_text_that_is_not_closed_stay_as_they_are() {
    let family = |title: &str| {
        format!(
            "Family(\n    format: 1,\n    id: \"trades\",\n    title: Text(fr: {title}, en: \"Trades\"),\n    \
             summary: Text(fr: \"Dire « bonjour ».\", en: \"Say “hello”.\"),\n    \
             shared: Text(fr: \"« Bien »\", en: \"“Well”\"),\n)\n"
        )
    };
    for (title, code) in [
        ("\"Dire « bonjour »", "unclosed-text"),
        ("\"Dire « bonjour » ici", "unclosed-text"),
        ("\"Dire “bonjour”", "unclosed-text"),
        ("\"Métiers”", "smart-quote"),
        ("\"Dire « bonjour »”", "smart-quote"),
        ("\"Dire \"bonjour\" ici\"", "unclosed-text"),
        ("\"Un écran de 5\" ici\"", "unclosed-text"),
    ] {
        let loaded = load_files("set", [("trades/family.ron", family(title).as_bytes())]);
        let own = loaded
            .diagnostics
            .iter()
            .filter(|d| loaded.files[d.at.file].name() == "trades/family.ron");
        let found: Vec<_> = own
            .map(|d| {
                (
                    d.problem.code().as_str(),
                    loaded.files[d.at.file].position(d.at.start).line,
                )
            })
            .collect();
        assert_eq!(found, [(code, 4)], "{title}");
    }
}

#[test]
fn a_text_in_other_quotes_than_double_ones_is_told_at_its_first_and_mended() {
    let file = |title: &str| {
        format!(
            "Family(\n    format: 1,\n    id: \"trades\",\n    title: Text(fr: {title}, en: \"Trades\"),\n    \
             summary: Text(fr: \"Dire.\", en: \"Say.\"),\n    shared: Text(fr: \"Bien\", en: \"Well\"),\n)\n"
        )
    };
    for (title, code, mended) in [
        ("'Métiers'", "wrong-type", Some("Métiers")),
        ("'M'", "wrong-type", Some("M")),
        ("'Métiers d'art'", "wrong-type", Some("Métiers d'art")),
        ("'L'art, d'ici'", "wrong-type", Some("L'art, d'ici")),
        ("'Métiers", "wrong-type", None),
        ("'Dire \"oui\"'", "wrong-type", None),
        ("«Métiers»", "smart-quote", Some("Métiers")),
        ("« Métiers »", "smart-quote", Some("Métiers")),
        ("“Métiers”", "smart-quote", Some("Métiers")),
        ("„Métiers“", "smart-quote", Some("Métiers")),
        ("”Métiers”", "smart-quote", Some("Métiers")),
        ("»Métiers«", "smart-quote", Some("Métiers")),
        ("‘Métiers d’art’", "smart-quote", Some("Métiers d’art")),
        ("’Métiers’", "smart-quote", Some("Métiers")),
        ("“Métiers", "smart-quote", None),
    ] {
        let text = file(title);
        let loaded = load_files("set", [("trades/family.ron", text.as_bytes())]);
        let place = text.find(title).expect("it is there");
        let of_title: Vec<_> = loaded
            .diagnostics
            .iter()
            .filter(|d| loaded.files[d.at.file].name() == "trades/family.ron")
            .collect();
        let [told] = of_title[..] else {
            panic!("{title}: {of_title:?}");
        };
        assert_eq!(
            (told.problem.code().as_str(), told.at.start),
            (code, place),
            "{title}"
        );
        let hint = told.problem.describe(Locale::En).help.unwrap_or_default();
        assert!(hint.contains("quote `\"`"), "{title}: {hint}");
        let fixed = told.fix.as_ref().map(|fix| {
            let mut text = text.clone();
            text.replace_range(fix.at.span(), &fix.replacement);
            text
        });
        assert_eq!(
            fixed,
            mended.map(|inside| file(&format!("\"{inside}\""))),
            "{title}"
        );
    }
}
