//! The table of ARCHITECTURE.md, enforced: which module may use which.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each member below `src` with the members it may use. Its manifest says the same, so the compiler
/// holds the code to it.
const MAY_USE: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("rules", &["model"]),
    ("catalog", &["model"]),
    ("content", &["catalog"]),
    ("administration", &["model", "rules", "catalog"]),
    ("audit", &["model", "rules", "catalog"]),
    (
        "words",
        &["model", "rules", "catalog", "administration", "audit"],
    ),
    (
        "report",
        &[
            "model",
            "rules",
            "catalog",
            "content",
            "administration",
            "audit",
            "words",
        ],
    ),
    (
        "pages",
        &[
            "model",
            "rules",
            "catalog",
            "administration",
            "words",
            "report",
        ],
    ),
    (
        "guide",
        &[
            "model",
            "rules",
            "catalog",
            "administration",
            "words",
            "report",
        ],
    ),
    ("class", &["model", "rules", "catalog", "words", "report"]),
    ("site", &["model", "content", "administration", "pages"]),
    ("store", &[]),
    (
        "web",
        &["model", "administration", "pages", "class", "store"],
    ),
    ("terminal", &["model", "administration", "words"]),
];

/// What knows a terminal, a signal, the arguments, the network or a database: only the edges may, so that all
/// else runs in a browser, too.
const OF_THE_EDGE: &[&str] = &[
    "clap",
    "clap_complete",
    "ctrlc",
    "dialoguer",
    "hyper",
    "hyper-util",
    "indicatif",
    "nix",
    "roff",
    "sqlx",
    "tempfile",
    "tokio",
];

/// The members that may use them, and what they may use of them.
const EDGES: &[(&str, &[&str])] = &[
    ("terminal", OF_THE_EDGE),
    // The rights of a file, on Unix; a browser has no such system.
    ("administration", &["nix"]),
    ("store", &["sqlx", "tokio"]),
    ("web", &["hyper", "hyper-util", "tokio"]),
];

/// What a manifest names, for building and for single systems too.
fn dependencies(member: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/{member}/Cargo.toml"));
    let text = fs::read_to_string(path).expect("a member has a manifest");
    let mut named = BTreeSet::new();
    let mut is_dependency = false;
    for line in text.lines() {
        if line.starts_with('[') {
            let is_for_tests = line.contains("dev-dependencies");
            is_dependency = line.contains("dependencies]") && !is_for_tests;
        } else if is_dependency {
            let name = line.split(['.', ' ', '=']).next().unwrap_or_default();
            named.insert(name.to_owned());
        }
    }
    named.remove("");
    named
}

fn source_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the sources are there") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            source_files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

fn sources() -> Vec<(String, PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    source_files(&root, &mut files);
    files
        .into_iter()
        .map(|path| {
            let below = path.strip_prefix(&root).expect("below src");
            let first = below
                .components()
                .next()
                .expect("a name")
                .as_os_str()
                .to_string_lossy();
            let text = fs::read_to_string(&path).expect("readable");
            (first.trim_end_matches(".rs").to_owned(), path.clone(), text)
        })
        .collect()
}

/// The code of a file: no comments, and nothing from its test module on.
fn code(text: &str) -> String {
    let before_tests = text.split("#[cfg(test)]\nmod tests").next().unwrap_or(text);
    before_tests
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn every_member_uses_only_what_its_row_allows() {
    for (member, allowed) in MAY_USE {
        let named = dependencies(member);
        let members: BTreeSet<&str> = MAY_USE
            .iter()
            .map(|(name, _)| *name)
            .filter(|name| named.contains(*name))
            .collect();
        let allowed: BTreeSet<&str> = allowed.iter().copied().collect();
        assert_eq!(members, allowed, "{member}");
    }
}

#[test]
fn only_the_edges_know_a_terminal_or_a_signal() {
    for (member, _) in MAY_USE {
        let named = dependencies(member);
        let allowed = EDGES.iter().filter(|(edge, _)| edge == member);
        let allowed: Vec<&str> = allowed.flat_map(|(_, of)| of.iter().copied()).collect();
        let mut of_the_edge = OF_THE_EDGE.iter().filter(|name| named.contains(**name));
        let wrong = of_the_edge.find(|name| !allowed.contains(name));
        assert_eq!(wrong, None, "{member}");
    }
}

#[test]
fn every_folder_below_src_is_a_member_with_a_row() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("a manifest");
    for entry in fs::read_dir(root.join("src")).expect("the sources are there") {
        let path = entry.expect("a readable folder").path();
        let name = path.file_name().expect("a name").to_string_lossy();
        if path.is_dir() && name != "cli" {
            let lines = manifest.matches(&format!("\"src/{name}\",")).count();
            assert_eq!(lines, 2, "{name}: in `members` and in `default-members`");
            assert!(MAY_USE.iter().any(|(member, _)| *member == name), "{name}");
        }
    }
}

/// What is at the edges only.
const SURPRISES: &[&str] = &[
    "std::fs",
    "std::io",
    "std::env",
    "std::time",
    "std::process",
    "SystemTime",
    "Instant",
    "HashMap",
    "HashSet",
    "println!",
    "eprintln!",
    "SysRng",
    "Serialize",
    "Deserialize",
];

/// What can fail, chooses a language, or may come out otherwise elsewhere: functions of `libm` do not.
const BANNED_IN_RULES: &[&str] = &[
    "locale",
    "Result<",
    "Err(",
    ".exp(",
    ".exp2(",
    ".exp_m1(",
    ".ln(",
    ".ln_1p(",
    ".log(",
    ".log2(",
    ".log10(",
    ".powf(",
    ".powi(",
    ".sqrt(",
    ".cbrt(",
    ".hypot(",
    ".sin(",
    ".cos(",
    ".tan(",
    ".asin(",
    ".acos(",
    ".atan(",
    ".atan2(",
    ".sinh(",
    ".cosh(",
    ".tanh(",
    ".mul_add(",
    "f64::exp",
    "f64::ln",
    "f64::pow",
    "f64::sqrt",
];

#[test]
fn the_inside_has_no_surprises() {
    let inside = ["model", "rules"];
    let computes = |module: &str, path: &Path| {
        let of_model = ["matrix.rs", "chance.rs"];
        module == "rules"
            || of_model
                .iter()
                .any(|name| path.ends_with(format!("model/{name}")))
    };
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        let code = code(&text);
        let mut surprises: Vec<&&str> = Vec::new();
        if inside.contains(&module.as_str()) {
            // The model can be packed into the program (`content`); what is computed of it cannot.
            let is_packing = |word: &&&str| module == "model" && word.ends_with("erialize");
            let found = SURPRISES.iter().filter(|word| code.contains(**word));
            surprises.extend(found.filter(|word| !is_packing(word)));
        }
        if computes(&module, &path) {
            surprises.extend(BANNED_IN_RULES.iter().filter(|word| code.contains(*word)));
        }
        wrong.extend(
            surprises
                .iter()
                .map(|word| format!("{}: {word}", path.display())),
        );
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn rows_of_words_keep_to_a_hundred_columns() {
    // rustfmt leaves the inside of `say!`, `codes!` and `measures!` alone.
    for (_, path, text) in sources() {
        let begins = ["\nsay! {", "\ncodes! {", ": measures! {"];
        if begins.iter().any(|begin| text.contains(begin)) {
            for (n, line) in text.lines().enumerate() {
                let place = format!("{}:{}", path.display(), n + 1);
                assert!(line.chars().count() <= 100, "{place}: {line}");
            }
        }
    }
}

#[test]
fn names_say_what_is_in_a_file() {
    let banned = [
        "utils", "util", "helpers", "common", "types", "models", "misc",
    ];
    for (_, path, _) in sources() {
        let stem = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        assert!(!banned.contains(&stem.as_str()), "{}", path.display());
    }
}

#[test]
fn grammars_keep_their_messages() {
    // What is only written has no message to lose.
    for (_, path, text) in sources() {
        let code = code(&text);
        for attribute in ["serde(untagged", "serde(flatten", "serde(tag"] {
            let is_read = code.contains("Deserialize") && code.contains(attribute);
            assert!(!is_read, "{}: {attribute}", path.display());
        }
    }
}

#[test]
fn the_table_stands_in_architecture_md() {
    let text = include_str!("../../ARCHITECTURE.md");
    for (module, allowed) in MAY_USE {
        let names: Vec<String> = allowed.iter().map(|name| format!("`{name}`")).collect();
        let cell = if names.is_empty() {
            "–".to_owned()
        } else {
            names.join(", ")
        };
        let row = format!("| `{module}` | {cell} |");
        assert!(text.contains(&row), "ARCHITECTURE.md lacks the row {row}");
    }
}
