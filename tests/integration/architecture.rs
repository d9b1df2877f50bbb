//! The table of ARCHITECTURE.md, enforced: which module may use which.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each module of `src` with the modules it may use; a module may always use itself.
const MAY_USE: &[(&str, &[&str])] = &[
    ("locale", &[]),
    ("id", &[]),
    ("matrix", &[]),
    ("safe", &[]),
    ("chance", &[]),
    ("suggest", &["id"]),
    ("traits", &["id", "locale", "matrix"]),
    ("quiz", &["id", "locale", "traits"]),
    ("profile", &["id", "locale", "traits"]),
    ("answers", &["id", "quiz"]),
    (
        "rules",
        &[
            "chance", "id", "matrix", "traits", "quiz", "profile", "answers",
        ],
    ),
    (
        "catalog",
        &[
            "id", "locale", "matrix", "safe", "suggest", "traits", "quiz", "profile",
        ],
    ),
    ("scaffold", &["id", "locale", "traits"]),
    (
        "audit",
        &[
            "chance", "id", "matrix", "traits", "quiz", "profile", "answers", "rules", "catalog",
        ],
    ),
    ("search", &["id", "profile", "traits"]),
    (
        "session",
        &[
            "chance", "id", "locale", "traits", "quiz", "answers", "rules",
        ],
    ),
    ("journal", &["id", "quiz", "answers"]),
    ("sheet", &["id", "safe", "suggest", "quiz", "answers"]),
    (
        "wording",
        &[
            "id", "locale", "safe", "traits", "quiz", "profile", "rules", "catalog", "audit",
            "sheet", "session", "journal",
        ],
    ),
    (
        "report",
        &[
            "id", "locale", "safe", "traits", "quiz", "profile", "answers", "rules", "catalog",
            "audit", "sheet", "wording",
        ],
    ),
    (
        "terminal",
        &[
            "locale", "safe", "quiz", "answers", "session", "journal", "sheet", "wording",
        ],
    ),
];

/// Modules that may use all others: the edges.
const EDGES: &[&str] = &["cli", "main", "lib"];

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

/// The modules named as `crate::x` in some code, also in lists such as `crate::{a, b}`.
fn used(code: &str) -> BTreeSet<String> {
    code.split("crate::")
        .skip(1)
        .flat_map(|rest| match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or("").split(',').collect(),
            None => vec![rest],
        })
        .map(|name| {
            name.trim()
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                .collect::<String>()
        })
        .filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect()
}

#[test]
fn every_module_uses_only_what_its_row_allows() {
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        if EDGES.contains(&module.as_str()) {
            continue;
        }
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == module) else {
            wrong.push(format!("{module}: not in the table"));
            continue;
        };
        for name in used(&code(&text)) {
            if name != module && !allowed.contains(&name.as_str()) {
                wrong.push(format!("{}: {module} may not use {name}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_inside_has_no_surprises() {
    let inside = [
        "locale", "id", "matrix", "traits", "quiz", "profile", "answers", "rules",
    ];
    let banned = [
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
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        let code = code(&text);
        let surprises = banned.iter().filter(|word| code.contains(*word));
        if inside.contains(&module.as_str()) {
            wrong.extend(surprises.map(|word| format!("{}: {word}", path.display())));
        }
        if module == "rules" && code.contains("locale") {
            wrong.push(format!("{}: rules choose no language", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
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
    for (_, path, text) in sources() {
        let code = code(&text);
        for attribute in ["serde(untagged", "serde(flatten", "serde(tag"] {
            assert!(!code.contains(attribute), "{}: {attribute}", path.display());
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
