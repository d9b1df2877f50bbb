//! Every problem has its words in both languages.

use std::collections::{BTreeMap, BTreeSet};

use boussole::catalog::{Code, Problem};
use boussole::locale::Locale;

#[test]
fn every_code_has_a_sample_and_a_name_of_its_own() {
    let samples: BTreeSet<Code> = Problem::samples("abc").iter().map(Problem::code).collect();
    assert_eq!(Code::ALL.iter().copied().collect::<BTreeSet<_>>(), samples);
    for code in Code::ALL {
        let is_kebab = |b: u8| b.is_ascii_lowercase() || b == b'-';
        assert!(code.as_str().bytes().all(is_kebab), "{code}");
        assert_eq!(
            Code::named(code.as_str()),
            Some(*code),
            "two are named {code}"
        );
    }
}

#[test]
fn every_problem_is_described_in_both_languages() {
    let mut seen = BTreeMap::new();
    for problem in Problem::samples("abc") {
        let [fr, en] = Locale::ALL.map(|locale| problem.describe(locale));
        for title in [&fr.title, &en.title] {
            assert!(
                !title.trim().is_empty() && !title.ends_with('.'),
                "{problem:?}: {title}"
            );
        }
        assert_ne!(fr.title, en.title, "{problem:?}");
        assert_eq!(fr.label.is_some(), en.label.is_some(), "{problem:?}");
        assert_eq!(fr.help.is_some(), en.help.is_some(), "{problem:?}");
        assert!(fr.help.is_none() || fr.help != en.help, "{problem:?}");
        for said in [fr, en].map(|said| format!("{said:?}")) {
            let code = *seen.entry(said.clone()).or_insert(problem.code());
            assert_eq!(code, problem.code(), "{said} is said of both");
        }
    }
}

#[test]
fn french_is_french() {
    let english = [
        "the", "is", "of", "expected", "and", "not", "here", "this", "found", "cannot",
    ];
    for problem in Problem::samples("abc") {
        let said = problem.describe(Locale::Fr);
        for text in [Some(said.title), said.label, said.help]
            .into_iter()
            .flatten()
        {
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            assert!(!words.any(|word| english.contains(&word)), "{text}");
        }
    }
}

#[test]
fn french_punctuation_has_its_no_break_space() {
    for problem in Problem::samples("abc") {
        let said = problem.describe(Locale::Fr);
        for text in [Some(said.title), said.label, said.help]
            .into_iter()
            .flatten()
        {
            for mark in [" ;", " :", " ?", " !", "« ", " »"] {
                assert!(!text.contains(mark), "{text}");
            }
        }
    }
}
