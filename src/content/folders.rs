//! The folders whose files come with the program.

use std::path::Path;
use std::{fs, io};

use crate::files::Files;

/// Below the root of the project.
pub(crate) const ALL: [&str; 4] = [
    "quizzes",
    "profiles",
    "tests/personas",
    "tests/cases/diagnostics",
];

/// Every `*.ron` below the folders, in the order of names.
pub(crate) fn read(root: &Path) -> io::Result<Files> {
    let mut all = Files::default();
    for (folder, files) in ALL.iter().zip(&mut all) {
        collect(root, folder, files)?;
        files.sort();
    }
    Ok(all)
}

fn collect(root: &Path, folder: &str, files: &mut Vec<(String, String)>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let path = entry?.path();
        let last = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{folder}/{last}");
        if path.is_dir() {
            collect(root, &name, files)?;
        } else if path.extension().is_some_and(|e| e == "ron") {
            files.push((name, fs::read_to_string(&path)?));
        }
    }
    Ok(())
}
