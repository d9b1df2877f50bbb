//! Checks `quizzes/` and `profiles/` and packs them, with the personas and the cases of `check --explain`.
//!
//! Only a release carries them. A debug build reads the folders when it runs, so that nothing is compiled
//! again when a career changes.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use catalog::{BuiltIn, Catalog, Place};

#[path = "files.rs"]
mod files;
#[path = "folders.rs"]
mod folders;
#[path = "pack.rs"]
mod pack;
#[path = "stamp.rs"]
mod stamp;
#[path = "texts.rs"]
mod texts;

fn main() -> ExitCode {
    let variable = |name: &str| PathBuf::from(env::var_os(name).expect("cargo sets it"));
    println!("cargo::rustc-check-cfg=cfg(embedded)");
    match build(
        &variable("CARGO_MANIFEST_DIR"),
        &variable("OUT_DIR"),
        variable("PROFILE") == Path::new("release"),
    ) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

/// Folders are watched by two names. The whole one is for a checkout that was renamed: the folder of that name
/// is gone, so this runs again. The short one is for a copy, beside which the old folder is still there.
fn build(member: &Path, out: &Path, is_embedded: bool) -> io::Result<()> {
    let root = member.join("../..").canonicalize()?;
    println!(
        "cargo::rerun-if-changed={}",
        root.join("src/content").display()
    );
    if !is_embedded {
        return Ok(());
    }
    println!("cargo::rustc-cfg=embedded");
    for folder in folders::ALL {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
        println!("cargo::rerun-if-changed=../../{folder}");
    }
    let parts = pack::catalog(&checked(&root)?);
    fs::write(out.join("opening.bin"), parts.opening)?;
    fs::write(out.join("prose.bin"), parts.prose)?;
    fs::write(out.join("texts.bin"), texts::pack(&folders::read(&root)?))
}

/// The definitions, which must be without an error.
fn checked(root: &Path) -> io::Result<Catalog> {
    let none = BuiltIn {
        quizzes: &[],
        profiles: &[],
        titles: Box::leak(Box::default()),
    };
    let folder = |name: &str| Place::Folder(root.join(name));
    let loaded = none.load(&folder("quizzes"), &folder("profiles"));
    let wrong = loaded.diagnostics.iter().map(|found| {
        let file = &loaded.files[found.at.file];
        format!("{} in {}", found.problem.code(), file.name())
    });
    let wrong: Vec<String> = wrong.collect();
    let told = || {
        io::Error::other(format!(
            "{}; `boussole check` in a debug build tells more",
            wrong.join(", ")
        ))
    };
    loaded.catalog.ok_or_else(told)
}
