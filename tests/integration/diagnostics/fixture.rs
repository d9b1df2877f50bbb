//! A small valid set, to put something wrong into.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot prepare its files has failed"
)]

use std::fs;
use std::path::{Path, PathBuf};

use boussole::audit::{self, Failure};
use boussole::catalog::{Diagnostic, Loaded, Outcome, Place, load_files};
use boussole::locale::Locale;
use boussole::report::diagnostics::Style;
use tempfile::TempDir;

pub(crate) const STYLE: Style = Style {
    locale: Locale::En,
    color: false,
    ascii: true,
    width: 100,
    program: "boussole",
};

pub(crate) fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/diagnostics")
}

/// Every wrong definition: its path and its text.
pub(crate) fn wrong_ones() -> impl Iterator<Item = (PathBuf, String)> {
    let paths = fs::read_dir(cases())
        .unwrap()
        .map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
}

/// The files of the small valid set.
const FILES: [&str; 6] = [
    "traits.ron",
    "small.ron",
    "tiles.ron",
    "trades/family.ron",
    "trades/nurse.ron",
    "trades/doctor.ron",
];

/// A copy of the small valid set, to put something wrong into.
pub(crate) struct Fixture {
    pub(crate) folder: TempDir,
}

impl Fixture {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("trades")).unwrap();
        for name in FILES {
            fs::copy(cases().join("_set").join(name), folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), bytes).unwrap();
        self
    }

    /// Changes the first `from` of a file into `to`.
    pub(crate) fn edit(self, name: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.path(name)).unwrap();
        assert!(text.contains(from), "{name} holds {from}");
        self.write(name, text.replacen(from, to, 1))
    }

    pub(crate) fn load(&self) -> Loaded {
        let place = Place::Folder(self.folder.path().to_owned());
        content::load(&place, &place)
    }

    /// What an author who checks the set is told in 2026.
    pub(crate) fn check(&self) -> Loaded {
        let mut loaded = self.load();
        let reach = loaded.catalog.as_ref().map(audit::bounds);
        loaded.lint(2026, &reach.unwrap_or_default());
        loaded
    }

    /// What is found, one line each: code, file, line, column.
    pub(crate) fn found(&self) -> Vec<String> {
        self.summary(&self.check())
    }

    /// The same with the examples that fail, whatever comes out of them.
    pub(crate) fn found_with_examples(&self) -> Vec<String> {
        let mut loaded = self.check();
        let failures = loaded.catalog.as_ref().map(|catalog| {
            let id = |failure: &Failure| catalog.profiles[failure.profile].id.clone();
            let failures = audit::examples(catalog);
            let named = failures.iter().map(|f| (id(f), f.example));
            named.collect::<Vec<_>>()
        });
        for (id, number) in failures.unwrap_or_default() {
            let (expected, actual) = ("", "");
            loaded.example_fails(&id, number, Outcome::Requirement { expected, actual });
        }
        self.summary(&loaded)
    }

    fn summary(&self, loaded: &Loaded) -> Vec<String> {
        let root = format!("{}/", self.folder.path().display());
        let lines = summary(loaded).into_iter();
        lines.map(|line| line.replace(&root, "")).collect()
    }
}

/// The small set in memory, with other bytes in the place of one file.
pub(crate) fn small_set_with(name: &str, bytes: &[u8]) -> Loaded {
    let files: Vec<(&str, Vec<u8>)> = FILES
        .iter()
        .map(|file| {
            let is_it = *file == name;
            let given = is_it.then(|| bytes.to_vec());
            (
                *file,
                given.unwrap_or_else(|| fs::read(cases().join("_set").join(file)).unwrap()),
            )
        })
        .collect();
    load_files(
        "set",
        files.iter().map(|(name, bytes)| (*name, bytes.as_slice())),
    )
}

pub(crate) fn summary(loaded: &Loaded) -> Vec<String> {
    let line = |d: &Diagnostic| {
        let file = &loaded.files[d.at.file];
        let at = file.position(d.at.start);
        format!(
            "{} {} {}:{}",
            d.problem.code(),
            file.name(),
            at.line,
            at.column
        )
    };
    loaded.diagnostics.iter().map(line).collect()
}
