//! Wrong definitions are answered with the right code at the right place, in both languages.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use boussole::catalog::{Loaded, Place, Severity, load, load_paths};
use boussole::locale::Locale;
use boussole::report::diagnostics::{Style, to_json, to_text};
use proptest::prelude::*;
use tempfile::TempDir;

const STYLE: Style = Style {
    locale: Locale::En,
    color: false,
    ascii: true,
    width: 100,
};

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/diagnostics")
}

/// A copy of the small valid set, to put something wrong into.
struct Fixture {
    folder: TempDir,
}

impl Fixture {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("trades")).unwrap();
        for name in [
            "traits.ron",
            "small.ron",
            "trades/family.ron",
            "trades/nurse.ron",
            "trades/doctor.ron",
        ] {
            fs::copy(cases().join("_set").join(name), folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), bytes).unwrap();
        self
    }

    /// Changes the first `from` of a file into `to`.
    fn edit(self, name: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.path(name)).unwrap();
        assert!(text.contains(from), "{name} holds {from}");
        self.write(name, text.replacen(from, to, 1))
    }

    fn load(&self) -> Loaded {
        let place = Place::Folder(self.folder.path().to_owned());
        load(&place, &place)
    }

    /// What is found, one line each: code, file, line, column.
    fn found(&self) -> Vec<String> {
        let root = format!("{}/", self.folder.path().display());
        summary(&self.load())
            .into_iter()
            .map(|line| line.replace(&root, ""))
            .collect()
    }
}

fn summary(loaded: &Loaded) -> Vec<String> {
    let line = |d: &boussole::catalog::Diagnostic| {
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

#[test]
fn the_fixture_itself_is_right() {
    let fixture = Fixture::new();
    assert_eq!(fixture.found(), Vec::<String>::new());
    let catalog = fixture.load().catalog.expect("nothing is wrong with it");
    assert_eq!(catalog.profile("nurse").unwrap().titles.en, "nurse");
    assert_eq!(catalog.quiz("small").unwrap().items.len(), 3);
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
    for entry in fs::read_dir(cases()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            continue;
        }
        n_cases += 1;
        let text = fs::read_to_string(&path).unwrap();
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
        let place = |expected: &String| {
            let (code, position) = expected.split_once(' ').unwrap();
            format!("{code} {target} {position}")
        };
        let expected: Vec<String> = header("expect").iter().map(place).collect();
        assert_ne!(expected, Vec::<String>::new(), "{path:?} expects something");
        let fixture = Fixture::new().write(&target, &text);
        let found = fixture.found();
        if found != expected {
            wrong.push(format!(
                "{path:?}\n  expected {expected:#?}\n  found {found:#?}"
            ));
        }
        let loaded = fixture.load();
        assert_eq!(loaded.catalog.is_none(), loaded.has_errors(), "in {path:?}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(n_cases >= 32, "{n_cases} cases");
}
