//! `tests/cases/diagnostics`: each file says in its first lines what is wrong with it, and where.

use std::fs;
use std::time::{Duration, Instant};

use boussole::catalog::Code;

use super::fixture::{Fixture, cases, wrong_ones};

#[test]
fn the_fixture_itself_is_right() {
    let fixture = Fixture::new();
    assert_eq!(fixture.found_with_examples(), Vec::<String>::new());
    let catalog = fixture.load().catalog.expect("nothing is wrong with it");
    assert_eq!(catalog.profile("nurse").unwrap().titles.en, "nurse");
    assert_eq!(catalog.quiz("small").unwrap().items.len(), 9);
    assert_eq!(catalog.hash.len(), 64);
    assert!(
        catalog
            .profiles
            .iter()
            .all(|p| catalog.family(&p.family).is_some())
    );
}

#[test]
fn every_wrong_definition_is_answered_at_its_place() {
    let mut n_cases = 0;
    let mut wrong = Vec::new();
    for (path, text) in wrong_ones() {
        n_cases += 1;
        let header = |name: &str| -> Vec<String> {
            let prefix = format!("// {name}: ");
            text.lines()
                .filter_map(|l| l.strip_prefix(&prefix))
                .map(str::to_owned)
                .collect()
        };
        let target = header("as")
            .pop()
            .expect("a case says which file it stands for");
        let place = |expected: &String| match expected.split(' ').collect::<Vec<_>>()[..] {
            [code, position] => format!("{code} {target} {position}"),
            [_, _, _] => expected.clone(),
            _ => panic!("{path:?}: a code, perhaps another file, a line and column"),
        };
        let expected: Vec<String> = header("expect").iter().map(place).collect();
        assert_ne!(expected, Vec::<String>::new(), "{path:?} expects something");
        let fixture = Fixture::new().write(&target, &text);
        let start = Instant::now();
        let found = fixture.found_with_examples();
        // A second is promised; a debug build on a busy machine gets more.
        assert!(start.elapsed() < Duration::from_secs(4), "{path:?}");
        if found != expected {
            wrong.push(format!(
                "{path:?}\n  expected {expected:#?}\n  found {found:#?}"
            ));
        }
        let loaded = fixture.load();
        assert_eq!(loaded.catalog.is_none(), loaded.has_errors(), "in {path:?}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(n_cases >= 130, "{n_cases} cases");
}

#[test]
fn the_table_of_the_catalogue_names_cases_and_codes_that_exist() {
    let readme = fs::read_to_string(cases().join("README.md")).unwrap();
    let rows: Vec<&str> = readme.lines().filter(|l| l.starts_with("| P")).collect();
    assert!(rows.len() >= 70, "{} rows", rows.len());
    for row in rows {
        let quoted = row.split('`').skip(1).step_by(2);
        let is_name = |word: &&str| word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        for name in quoted.filter(is_name) {
            let is_case = cases().join(format!("{name}.ron")).is_file();
            let is_code = Code::named(name).is_some();
            assert!(is_case || is_code, "{name} in {row}");
        }
    }
}
