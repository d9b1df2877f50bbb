//! What comes with the program: quizzes, careers, the personas of the audit, the cases of `check`.

use catalog::{BuiltIn, Loaded, Place, Texts};

static QUIZZES: Texts = include!(concat!(env!("OUT_DIR"), "/quizzes.rs"));
static PROFILES: Texts = include!(concat!(env!("OUT_DIR"), "/profiles.rs"));
static PERSONAS: Texts = include!(concat!(env!("OUT_DIR"), "/personas.rs"));
static CASES: Texts = include!(concat!(env!("OUT_DIR"), "/diagnostics.rs"));

/// The quizzes and careers, for whoever reads them as an author's files are read.
pub fn built_in() -> BuiltIn {
    BuiltIn {
        quizzes: QUIZZES,
        profiles: PROFILES,
    }
}

/// Loads the definitions from two places, each the built-in set or a folder.
pub fn load(quizzes: &Place, profiles: &Place) -> Loaded {
    built_in().load(quizzes, profiles)
}

/// The files of `tests/personas`, path and text.
pub fn personas() -> Texts {
    PERSONAS
}

/// The text of a file of `tests/cases/diagnostics`, with which the tests show mistakes.
pub fn case(name: &str) -> Option<&'static str> {
    let of_name =
        |(other, _): &&(&str, &str)| other.strip_prefix("tests/cases/diagnostics/") == Some(name);
    CASES.iter().find(of_name).map(|(_, text)| *text)
}
