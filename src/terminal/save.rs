//! Saving answers to a file that the person names.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use administration::journal::sync_folder_of;

/// What may happen to a file that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// It stays; saving fails.
    Keep,
    /// It is replaced as a whole, or left as it was if something fails.
    Replace,
}

/// Writes answers to a file that, where the system knows such rights, only its owner may read.
///
/// # Errors
///
/// Those of the file system; [`io::ErrorKind::AlreadyExists`] for a file that is to be kept.
pub fn save(path: &Path, text: &str, existing: Existing) -> io::Result<()> {
    // A folder would look like a file that may be replaced.
    if path.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    match existing {
        Existing::Keep => write(create(path)?, path, text)?,
        Existing::Replace => {
            let (file, part) = create_part(path)?;
            write(file, &part, text)?;
            fs::rename(&part, path).inspect_err(|_| drop(fs::remove_file(&part)))?;
        }
    }
    sync_folder_of(path)
}

/// Tries whether a file could be written, and leaves nothing behind.
///
/// # Errors
///
/// Those of the file system, such as a folder in which the person may not write.
pub fn could_save(path: &Path) -> io::Result<()> {
    let (file, part) = create_part(path)?;
    drop(file);
    fs::remove_file(part)
}

/// Creates a file with a name that nothing has, in the folder of another one.
fn create_part(path: &Path) -> io::Result<(File, PathBuf)> {
    let id = std::process::id();
    let mut parts = (0..).map(|n: u32| path.with_file_name(format!("boussole-{id}-{n}.part")));
    parts
        .find_map(|part| match create(&part) {
            // Another program's, or what a crash left.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => None,
            created => Some(created.map(|file| (file, part))),
        })
        .expect("a folder holds fewer files than there are numbers")
}

fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes a file that was just created; it is removed where that fails.
fn write(mut file: File, path: &Path, text: &str) -> io::Result<()> {
    file.write_all(text.as_bytes())
        .and_then(|()| file.sync_all())
        .inspect_err(|_| drop(fs::remove_file(path)))
}

#[cfg(test)]
mod tests {
    use std::{fs, io};

    use super::{Existing, could_save, create_part, save};

    #[test]
    fn a_file_is_replaced_only_on_demand() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("réponses.json");
        save(&path, "one", Existing::Keep).unwrap();
        let kept = save(&path, "two", Existing::Keep).unwrap_err();
        assert_eq!(kept.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).unwrap(), "one");
        save(&path, "two", Existing::Replace).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
        assert_eq!(
            fs::read_dir(folder.path()).unwrap().count(),
            1,
            "nothing is left behind"
        );
    }

    #[test]
    fn what_an_earlier_crash_left_forbids_no_replacing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("r.html");
        fs::write(&path, "old").unwrap();
        // A part of our own name, and one of the name that parts once had.
        let (_, left) = create_part(&path).unwrap();
        fs::write(&left, "left").unwrap();
        let other = folder.path().join("r.html.part");
        fs::write(&other, "other").unwrap();
        could_save(&path).unwrap();
        save(&path, "new", Existing::Replace).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(fs::read_to_string(&left).unwrap(), "left");
        assert_eq!(fs::read_to_string(&other).unwrap(), "other");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
    }

    #[test]
    fn a_folder_is_not_a_file() {
        let folder = tempfile::tempdir().unwrap();
        for existing in [Existing::Keep, Existing::Replace] {
            let refused = save(folder.path(), "one", existing).unwrap_err();
            assert_eq!(refused.kind(), io::ErrorKind::IsADirectory);
        }
        let nowhere = folder.path().join("none/x.json");
        assert!(save(&nowhere, "one", Existing::Keep).is_err());
        let refused = could_save(&nowhere).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::NotFound);
    }
}
