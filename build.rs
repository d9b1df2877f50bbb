//! Embeds `quizzes/`, `profiles/`, `tests/personas/`, and the cases that `check --explain` shows: writes a
//! table of `(path, text)` for each.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[expect(
    clippy::disallowed_methods,
    reason = "cargo speaks to build scripts through variables"
)]
fn main() -> io::Result<()> {
    let root =
        PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).canonicalize()?;
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    for folder in [
        "quizzes",
        "profiles",
        "tests/personas",
        "tests/cases/diagnostics",
    ] {
        // A new file is seen by its folder. The whole name is for a checkout that was moved: the folder of
        // that name is gone, so this runs again; the short one for a copy, beside which it is still there.
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        collect(&root.join(folder), &mut files)?;
        files.sort();
        let mut table = "&[\n".to_owned();
        for file in files {
            let path = file.strip_prefix(&root).expect("collected below the root");
            let name = path
                .to_str()
                .expect("our file names are ASCII")
                .replace('\\', "/");
            let full = format!(
                "concat!(env!(\"CARGO_MANIFEST_DIR\"), {:?})",
                format!("/{name}")
            );
            let _ = writeln!(table, "    ({name:?}, include_str!({full})),");
        }
        table.push_str("]\n");
        let name = folder.rsplit('/').next().expect("a folder has a name");
        fs::write(out.join(name).with_extension("rs"), table)?;
    }
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|e| e == "ron") {
            files.push(path);
        }
    }
    Ok(())
}
