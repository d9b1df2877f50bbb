//! The small valid set of the diagnostics' tests, with one file in the place of another.

use catalog::{Loaded, load_files};

macro_rules! small_set {
    ($($name:literal)*) => {
        [$(($name, include_str!(concat!("../../cases/diagnostics/_set/", $name)))),*]
    };
}

/// The files of the set: name and text.
const FILES: [(&str, &str); 6] = small_set! {
    "traits.ron" "small.ron" "tiles.ron" "trades/family.ron" "trades/nurse.ron" "trades/doctor.ron"
};

/// Which file of the set an input stands for.
///
/// A line `// as: NAME` says so, as in the case files of the tests; else the first name of a kind
/// of definition that it holds; else it stands for a career.
pub fn stands_for(input: &[u8]) -> &'static str {
    let text = String::from_utf8_lossy(input);
    let named = text
        .lines()
        .take(10)
        .find_map(|line| line.strip_prefix("// as: "))
        .and_then(|name| FILES.iter().find(|(file, _)| *file == name.trim()));
    if let Some((name, _)) = named {
        return name;
    }
    let kinds = [
        ("Traits", "traits.ron"),
        ("Quiz", "small.ron"),
        ("Family", "trades/family.ron"),
        ("Profile", "trades/nurse.ron"),
    ];
    kinds
        .iter()
        .filter_map(|(kind, name)| Some((text.find(kind)?, *name)))
        .min()
        .map_or("trades/nurse.ron", |(_, name)| name)
}

/// The year in which the definitions are looked at.
const YEAR: u16 = 2026;

/// Loads the set with `input` in the place of the file `name`, and adds what is doubtful about it.
pub fn load(name: &str, input: &[u8]) -> Loaded {
    check(files(name, input))
}

/// The same with the files in the opposite order.
pub fn load_reversed(name: &str, input: &[u8]) -> Loaded {
    let mut files: Vec<_> = files(name, input).collect();
    files.reverse();
    check(files)
}

fn check<'f>(files: impl IntoIterator<Item = (&'static str, &'f [u8])>) -> Loaded {
    let mut loaded = load_files("set", files);
    assert_eq!(loaded.catalog.is_none(), loaded.has_errors());
    let reach = loaded.catalog.as_ref().map(audit::bounds);
    loaded.lint(YEAR, &reach.unwrap_or_default());
    loaded
}

fn files<'i>(name: &str, input: &'i [u8]) -> impl Iterator<Item = (&'static str, &'i [u8])> {
    FILES.into_iter().map(move |(file, text)| {
        let bytes = if file == name { input } else { text.as_bytes() };
        (file, bytes)
    })
}
