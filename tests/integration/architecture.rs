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

/// The modules named as `crate::x` in some code, also in lists such as `crate::{a::{b, c}, d}`.
fn used(code: &str) -> BTreeSet<String> {
    code.split("crate::")
        .skip(1)
        .flat_map(|rest| match rest.strip_prefix('{') {
            Some(list) => entries(list),
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

/// The entries of a list of `use` up to its closing brace, each with the lists in it.
fn entries(list: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (0_u32, 0, Vec::new());
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(&list[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// How many modules above its own the code of a file reaches: `super::super::x` reaches two.
fn reach(code: &str) -> usize {
    let chains = code.match_indices("super::").map(|(at, _)| {
        let mut rest = &code[at..];
        let mut n = 0;
        while let Some(after) = rest.strip_prefix("super::") {
            (n, rest) = (n + 1, after);
        }
        n
    });
    chains.max().unwrap_or(0)
}

#[test]
fn a_module_is_seen_however_it_is_named() {
    let names = |code: &str| used(code).into_iter().collect::<Vec<_>>();
    assert_eq!(names("use crate::rules::Fit;"), ["rules"]);
    assert_eq!(
        names("use crate::{rules::{A, draws::{B, C}}, report, Traits};"),
        ["report", "rules"]
    );
    assert_eq!(names("fn f() -> crate::sheet::Sheet"), ["sheet"]);
    assert_eq!(reach("use super::super::report;"), 2);
    assert_eq!(reach("use super::A; pub(super) fn b() {}"), 1);
    assert_eq!(reach("use crate::A;"), 0);
}

/// `super` names no module of the table, so it must not lead out of one.
#[test]
fn nothing_reaches_out_of_its_module_by_super() {
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        // src/a.rs and src/a/mod.rs are 0 modules below a, src/a/b.rs and src/a/b/mod.rs are 1.
        let below = path
            .components()
            .rev()
            .take_while(|part| part.as_os_str() != "src");
        let is_own = path.file_name().is_some_and(|name| name == "mod.rs");
        let depth = below.count() - 1 - usize::from(is_own);
        if !EDGES.contains(&module.as_str()) && reach(&code(&text)) > depth {
            wrong.push(format!("{}: out of {module}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
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
    let inside = [
        "locale", "id", "matrix", "traits", "quiz", "profile", "answers", "rules",
    ];
    let computes = ["rules", "matrix", "chance"];
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        let code = code(&text);
        let mut surprises: Vec<&&str> = Vec::new();
        if inside.contains(&module.as_str()) {
            surprises.extend(SURPRISES.iter().filter(|word| code.contains(*word)));
        }
        if computes.contains(&module.as_str()) {
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
