//! Saving answers to a file that the person names.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

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
        Existing::Keep => create(path, text).inspect_err(|error| {
            if error.kind() != io::ErrorKind::AlreadyExists {
                let _ = fs::remove_file(path);
            }
        }),
        Existing::Replace => {
            let mut part: OsString = path.as_os_str().to_owned();
            part.push(".part");
            let part = Path::new(&part);
            let written = create(part, text).and_then(|()| fs::rename(part, path));
            written.inspect_err(|error| {
                if error.kind() != io::ErrorKind::AlreadyExists {
                    let _ = fs::remove_file(part);
                }
            })
        }
    }
}

fn create(path: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use std::{fs, io};

    use super::{Existing, save};

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
    fn a_folder_is_not_a_file() {
        let folder = tempfile::tempdir().unwrap();
        for existing in [Existing::Keep, Existing::Replace] {
            let refused = save(folder.path(), "one", existing).unwrap_err();
            assert_eq!(refused.kind(), io::ErrorKind::IsADirectory);
        }
        assert!(save(&folder.path().join("none/x.json"), "one", Existing::Keep).is_err());
    }
}
