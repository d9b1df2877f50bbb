//! A suggested change removes what it is suggested for, and breaks nothing.

use std::collections::BTreeMap;

use boussole::catalog::{Diagnostic, Fix, Loaded};
use boussole::locale::Locale;
use boussole::report::diagnostics::{Style, to_text};

use super::fixture::{Fixture, STYLE, wrong_ones};

/// How often each code is found.
fn counts(loaded: &Loaded) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for diagnostic in &loaded.diagnostics {
        *counts
            .entry(diagnostic.problem.code().as_str())
            .or_default() += 1;
    }
    counts
}

fn apply(text: &str, fix: &Fix) -> String {
    let mut text = text.to_owned();
    text.replace_range(fix.at.span(), &fix.replacement);
    text
}

#[test]
fn every_fix_of_every_case_removes_its_problem_and_adds_none() {
    let mut n_fixes = 0;
    let mut wrong = Vec::new();
    for (path, text) in wrong_ones() {
        let target = text
            .lines()
            .find_map(|line| line.strip_prefix("// as: "))
            .unwrap();
        let loaded = Fixture::new().write(target, &text).load();
        let before = counts(&loaded);
        for diagnostic in &loaded.diagnostics {
            let Some(fix) = &diagnostic.fix else { continue };
            n_fixes += 1;
            let fixed = apply(loaded.files[fix.at.file].text(), fix);
            let after = counts(&Fixture::new().write(target, &fixed).load());
            let code = diagnostic.problem.code().as_str();
            let n_after = |code| after.get(code).copied().unwrap_or_default();
            if n_after(code) + 1 != before[code] {
                wrong.push(format!("{path:?}: {diagnostic:?} stays"));
            }
            for (other, n) in &after {
                let n_before = before.get(other).copied().unwrap_or_default();
                if *n > n_before {
                    wrong.push(format!("{path:?}: {diagnostic:?} brings {other}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(n_fixes >= 70, "{n_fixes} fixes");
}

/// The only fix of a set in which one thing is wrong: what it replaces, and with what.
fn fix_of(fixture: &Fixture) -> Option<(String, String)> {
    let loaded = fixture.load();
    let [diagnostic] = loaded.diagnostics.as_slice() else {
        panic!("one thing is wrong: {:?}", loaded.diagnostics);
    };
    let Diagnostic { fix, .. } = diagnostic;
    let fix = fix.as_ref()?;
    let text = loaded.files[fix.at.file].text();
    Some((text[fix.at.span()].to_owned(), fix.replacement.clone()))
}

#[test]
fn what_is_certain_is_suggested() {
    let family = |from: &str, to: &str| fix_of(&Fixture::new().edit("trades/family.ron", from, to));
    let nurse = |from: &str, to: &str| fix_of(&Fixture::new().edit("trades/nurse.ron", from, to));
    let change = |from: &str, to: &str| Some((from.to_owned(), to.to_owned()));
    assert_eq!(family("summary", "sumary"), change("sumary", "summary"));
    assert_eq!(family("Family(", "Famly("), change("Famly", "Family"));
    assert_eq!(family("id: ", "id = "), change("=", ":"));
    assert_eq!(family("id: ", "id "), change("", ":"));
    assert_eq!(family("\"trades\",", "\"trades\""), change("", ","));
    assert_eq!(family("\"trades\",", "\"trades\",,"), change(",", ""));
    assert_eq!(
        family("\"Métiers\"", "“Métiers”"),
        change("“Métiers”", "\"Métiers\"")
    );
    assert_eq!(family("\"Métiers\"", "\"Métiers”"), change("”", "\""));
    assert_eq!(family("Métiers", "Mé\u{200b}tiers"), change("\u{200b}", ""));
    assert_eq!(family("id: ", "id:\u{a0}"), change("\u{a0}", " "));
    assert_eq!(
        family("\"trades\"", "trades"),
        change("trades", "\"trades\"")
    );
    assert_eq!(family("\"trades\"", "\"trade\""), change("trade", "trades"));
    assert_eq!(
        nurse("importance: 2", "importance: 2.0"),
        change("2.0", "2")
    );
    assert_eq!(nurse("Year(2024)", "Year(2_024)"), change("2_024", "2024"));
    assert_eq!(nurse("2024)", "0x7E8)"), change("0x7E8", "2024"));
    assert_eq!(nurse("Bac3", "\"Bac3\""), change("\"Bac3\"", "Bac3"));
    assert_eq!(nurse("\"FR\"", "\"Fr\""), change("Fr", "FR"));
    assert_eq!(
        nurse("onisep\",\n", "onisepp\",\n"),
        change("onisepp", "onisep")
    );
}

#[test]
fn what_is_not_certain_is_left_to_its_author() {
    let nurse = |from: &str, to: &str| fix_of(&Fixture::new().edit("trades/nurse.ron", from, to));
    assert_eq!(nurse("Bac3", "Bac4"), None, "Bac3 or Bac5");
    assert_eq!(nurse("level: 0.25", "level: 0.3"), None);
    assert_eq!(
        nurse("[\"doctor\"]", "[\"docteur\"]"),
        None,
        "three letters off"
    );
    assert_eq!(nurse("level: 0.25", "level: \"low\""), None);
    assert_eq!(
        nurse(", en: \"Cares.\"", ""),
        None,
        "no one can write it for them"
    );
}

#[test]
fn the_first_word_of_a_text_without_its_quotes_is_not_quoted_alone() {
    for to in [
        "Les métiers de la main\"",
        "Les métiers de la main",
        "Les métiers, et d'autres",
    ] {
        let fixture = Fixture::new().edit("trades/family.ron", "\"Métiers\"", to);
        let loaded = fixture.load();
        assert!(loaded.has_errors(), "{to}");
        let fixes = loaded.diagnostics.iter().filter_map(|d| d.fix.as_ref());
        let quoting: Vec<&str> = fixes
            .map(|fix| fix.replacement.as_str())
            .filter(|replacement| replacement.contains('"'))
            .collect();
        assert_eq!(quoting, Vec::<&str>::new(), "{to}");
    }
}

#[test]
fn a_fix_is_shown_as_a_diff() {
    let fixture = Fixture::new()
        .edit("trades/family.ron", "summary", "sumary")
        .edit("trades/nurse.ron", "importance: 2", "importance: 2.0");
    let root = format!("{}/", fixture.folder.path().display());
    let shown = |locale| {
        let style = Style { locale, ..STYLE };
        to_text(&fixture.load(), style).replace(&root, "")
    };
    insta::assert_snapshot!(Locale::ALL.map(shown).concat());
}
