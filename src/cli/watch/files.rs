//! Notices that files have changed, by looking again and again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The deepest that folders are looked into, so that nothing goes round in circles.
const MAX_FOLDERS: usize = 16;

/// The most files that are watched; a set has no more.
const MAX_FILES: usize = 6_000;

/// Files and folders as they were when they were last looked at.
#[derive(Debug)]
pub(super) struct Watched {
    roots: Vec<PathBuf>,
    seen: BTreeMap<PathBuf, Stamp>,
}

/// What tells that a file is another than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp {
    modified: Option<SystemTime>,
    length: u64,
}

impl Watched {
    /// Looks for the first time at files, and at every `*.ron` below folders.
    pub(super) fn new(roots: Vec<PathBuf>) -> Self {
        let seen = look(&roots);
        Self { roots, seen }
    }

    /// The number of files that are there.
    pub(super) fn len(&self) -> usize {
        self.seen.len()
    }

    /// Looks again: the files that came, went or changed since the last look, in order.
    pub(super) fn changes(&mut self) -> Vec<PathBuf> {
        let now = look(&self.roots);
        let came = now
            .iter()
            .filter(|(path, stamp)| self.seen.get(*path) != Some(*stamp))
            .map(|(path, _)| path);
        let went = self.seen.keys().filter(|path| !now.contains_key(*path));
        let mut changed: Vec<PathBuf> = came.chain(went).cloned().collect();
        changed.sort();
        self.seen = now;
        changed
    }
}

fn look(roots: &[PathBuf]) -> BTreeMap<PathBuf, Stamp> {
    let mut seen = BTreeMap::new();
    for root in roots {
        match fs::metadata(root) {
            Ok(metadata) if metadata.is_dir() => look_into(root, 0, &mut seen),
            _ => add(root, &mut seen),
        }
    }
    seen
}

fn look_into(folder: &Path, depth: usize, seen: &mut BTreeMap<PathBuf, Stamp>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        if name.to_string_lossy().starts_with('.') || seen.len() >= MAX_FILES {
            continue;
        }
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && depth < MAX_FOLDERS => look_into(&path, depth + 1, seen),
            Ok(kind) if !kind.is_dir() && path.extension().is_some_and(|e| e == "ron") => {
                add(&path, seen);
            }
            _ => {}
        }
    }
}

/// Adds a file; one that is not there is no entry, so that it can come.
fn add(path: &Path, seen: &mut BTreeMap<PathBuf, Stamp>) {
    if let Ok(metadata) = fs::metadata(path) {
        let stamp = Stamp {
            modified: metadata.modified().ok(),
            length: metadata.len(),
        };
        seen.insert(path.to_owned(), stamp);
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::Watched;

    #[test]
    fn what_comes_changes_and_goes_is_noticed_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("trades")).unwrap();
        fs::write(path("trades/a.ron"), "1").unwrap();
        fs::write(path("trades/b.ron"), "1").unwrap();
        let later = path("later.ron");
        let mut watched = Watched::new(vec![path("trades"), later.clone()]);
        assert_eq!(watched.len(), 2);
        assert_eq!(watched.changes(), Vec::<std::path::PathBuf>::new());
        fs::write(path("trades/a.ron"), "12").unwrap();
        fs::remove_file(path("trades/b.ron")).unwrap();
        fs::write(path("trades/c.ron"), "1").unwrap();
        fs::write(path("trades/notes.txt"), "not a definition").unwrap();
        fs::write(&later, "1").unwrap();
        let expected = [
            later,
            path("trades/a.ron"),
            path("trades/b.ron"),
            path("trades/c.ron"),
        ];
        assert_eq!(watched.changes(), expected);
        assert_eq!(watched.changes(), Vec::<std::path::PathBuf>::new());
    }
}
