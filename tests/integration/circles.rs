//! No circles between files: whoever reads one file need not read it again because of another it uses.
//!
//! A file that uses a module depends on the file of that module. A module is not counted for using its own
//! parts: it is their table of contents, and they may be parts of one type.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

type Module = Vec<String>;

/// The modules of a member with their code, by their paths in it; the member itself is the empty path.
fn modules(folder: &Path, at: &[String], found: &mut BTreeMap<Module, String>) {
    for entry in fs::read_dir(folder).expect("the sources are there") {
        let path = entry.expect("a readable folder").path();
        let stem = path.file_stem().expect("a name").to_string_lossy();
        let mut module = at.to_vec();
        if !["mod", "lib"].contains(&stem.as_ref()) {
            module.push(stem.into_owned());
        }
        if path.is_dir() {
            modules(&path, &module, found);
        } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("build.rs") {
            let text = fs::read_to_string(&path).expect("readable");
            let code = text.split("#[cfg(test)]\nmod tests").next();
            let lines = code.unwrap_or_default().lines();
            let lines: Vec<&str> = lines
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect();
            found.insert(module, lines.join("\n"));
        }
    }
}

/// The paths of a tree such as `crate::{a::B, c::{D, E}}`.
fn paths(tree: &str) -> Vec<String> {
    let tree = tree.trim();
    let Some((before, list)) = tree.split_once('{') else {
        return vec![tree.to_owned()];
    };
    let list = list.strip_suffix('}').unwrap_or(list);
    let (mut depth, mut start, mut all) = (0_i32, 0, Vec::new());
    for (at, c) in list.char_indices().chain([(list.len(), ',')]) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                let inner = paths(&list[start..at]).into_iter();
                all.extend(inner.map(|path| format!("{before}{path}")));
                start = at + 1;
            }
            _ => {}
        }
    }
    all
}

/// Everything that some code of a module names by a path from the member's root.
fn named(code: &str, module: &[String]) -> Vec<Module> {
    let uses = code.split("use ").skip(1);
    let trees = uses.filter_map(|rest| Some(rest.split_once(';')?.0));
    let spelled = code.split("crate::").skip(1).map(|rest| {
        let is_of_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
        let end = rest.find(|c| !is_of_path(c)).unwrap_or(rest.len());
        format!("crate::{}", &rest[..end])
    });
    let all = trees.flat_map(paths).chain(spelled);
    let from_root = all.filter_map(|path| {
        let mut parts = path.split("::").map(str::trim).peekable();
        let mut root = module.to_vec();
        match parts.next()? {
            "crate" => root.clear(),
            "super" => {
                root.pop();
                while parts.next_if_eq(&"super").is_some() {
                    root.pop();
                }
            }
            "self" => {}
            first => root.push(first.to_owned()),
        }
        root.extend(parts.map(str::to_owned));
        Some(root)
    });
    from_root.collect()
}

/// The modules that each module uses, its own parts left out.
fn uses(modules: &BTreeMap<Module, String>) -> BTreeMap<&Module, BTreeSet<Module>> {
    let used = |module: &Module, code: &str| {
        let known = named(code, module).into_iter().filter_map(|path| {
            let longest = (0..=path.len()).rev().map(|n| path[..n].to_vec());
            longest.into_iter().find(|path| modules.contains_key(path))
        });
        known.filter(|path| !path.starts_with(module)).collect()
    };
    let each = modules.iter();
    each.map(|(module, code)| (module, used(module, code)))
        .collect()
}

/// Drops whatever leads nowhere, or comes from nowhere, until only circles remain.
fn circles(mut uses: BTreeMap<&Module, BTreeSet<Module>>) -> Vec<String> {
    loop {
        let targets: BTreeSet<Module> = uses.values().flatten().cloned().collect();
        let ends = uses.iter().filter(|(module, of_it)| {
            let leads = of_it.iter().any(|other| uses.contains_key(other));
            !leads || !targets.contains(**module)
        });
        let ends: Vec<Module> = ends.map(|(module, _)| (*module).clone()).collect();
        if ends.is_empty() {
            break;
        }
        for end in &ends {
            uses.remove(end);
        }
    }
    let told = uses.iter().map(|(module, of_it)| {
        let of_it: Vec<String> = of_it.iter().map(|path| path.join("::")).collect();
        format!("{} uses {}", module.join("::"), of_it.join(", "))
    });
    told.collect()
}

#[test]
fn no_file_is_part_of_a_circle() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for entry in fs::read_dir(source).expect("the sources are there") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            let name = path.file_name().expect("a name").to_string_lossy();
            // The package itself is no member: its paths begin with the folder.
            let at = if name == "cli" {
                vec!["cli".to_owned()]
            } else {
                Vec::new()
            };
            let mut found = BTreeMap::new();
            modules(&path, &at, &mut found);
            let told = circles(uses(&found)).into_iter();
            wrong.extend(told.map(|circle| format!("{name}: {circle}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_circle_is_seen_however_its_files_name_each_other() {
    let module = |path: &str| path.split("::").map(str::to_owned).collect::<Module>();
    let found = [
        ("a", "use crate::{b::B, c::{self, C}};"),
        ("b", "fn f() -> crate::d::D {}"),
        ("c", "use model::A;"),
        ("d", "mod inner;\nuse inner::X;\nuse super::a;"),
        ("d::inner", "use super::super::c::C;"),
    ];
    let found = found.map(|(path, code)| (module(path), code.to_owned()));
    let told = circles(uses(&found.into_iter().collect()));
    assert_eq!(told, ["a uses b, c", "b uses d", "d uses a"]);
}
