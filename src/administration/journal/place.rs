//! Where a journal stands: a folder and a file that only their owner can reach.

use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::record::NotKept;

/// The file of a quiz.
pub(super) fn of(folder: &Path, quiz: &str) -> PathBuf {
    folder.join(format!("{quiz}.jsonl"))
}

/// Makes a folder that only its owner may enter, where the system knows such rights; one that is there
/// already must be the owner's, and nobody else may put files into it.
pub(super) fn make(folder: &Path) -> Result<(), NotKept> {
    let missing: Vec<&Path> = missing(folder).collect();
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    // The name of a folder stands in the one above it: a crash must not take it away.
    for made in missing {
        sync_folder_of(made)?;
    }
    if is_own(&fs::metadata(folder)?, WRITABLE_BY_OTHERS) {
        Ok(())
    } else {
        Err(NotKept::Exposed)
    }
}

/// A folder that is to be made, and those above it, up to the first that exists.
fn missing(folder: &Path) -> impl Iterator<Item = &Path> {
    folder.ancestors().take_while(|above| !above.exists())
}

/// Opens a file for its owner alone, and locks it. What is no file of the owner's stays as it is.
pub(super) fn locked(path: &Path) -> Result<File, NotKept> {
    if path.symlink_metadata().is_ok_and(|found| !found.is_file()) {
        return Err(NotKept::Foreign);
    }
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        // Whatever took its place since: no link is followed, and no pipe waited for.
        let flags = nix::libc::O_NOFOLLOW | nix::libc::O_NONBLOCK;
        options.mode(0o600).custom_flags(flags);
    }
    let file = options.open(path)?;
    let found = file.metadata()?;
    if !found.is_file() {
        return Err(NotKept::Foreign);
    }
    if !is_own(&found, NOTHING) {
        return Err(NotKept::Exposed);
    }
    match file.try_lock() {
        // Another process may have erased it in between, and even begun a new one.
        Ok(()) if !stands_at(&found, path) => Err(NotKept::InUse),
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(NotKept::InUse),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Replaces a file as a whole, by one that is on disk and locked before it takes the name: at no time is
/// the name without a lock.
pub(super) fn replaced(path: &Path, text: &str) -> io::Result<File> {
    clear(path);
    let part = part(path);
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&part)?;
    file.try_lock()
        .map_err(io::Error::from)
        .and_then(|()| file.write_all(text.as_bytes()))
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&part, path))
        .inspect_err(|_| clear(path))?;
    Ok(file)
}

/// Removes what a crash left of a file that was to take the place of another one; it is for whoever has
/// locked that one.
pub(super) fn clear(path: &Path) {
    let _ = fs::remove_file(part(path));
}

/// Where a file is written that is to take the place of another one.
fn part(path: &Path) -> PathBuf {
    path.with_extension("part")
}

/// Takes a file away from all but its owner.
pub(super) fn close_to_others(file: &File) -> Result<(), NotKept> {
    if is_own(&file.metadata()?, USABLE_BY_OTHERS) {
        return Ok(());
    }
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    // Some file systems say yes and change nothing.
    if is_own(&file.metadata()?, USABLE_BY_OTHERS) {
        Ok(())
    } else {
        Err(NotKept::Exposed)
    }
}

/// Puts the name of a file on disk: one whose name is lost in a crash is lost as well.
///
/// # Errors
///
/// Those of the file system; none where it knows no such thing.
pub fn sync_folder_of(path: &Path) -> io::Result<()> {
    // What may be written to need not be readable, nor can every file system do this.
    const CANNOT: [io::ErrorKind; 3] = [
        io::ErrorKind::PermissionDenied,
        io::ErrorKind::InvalidInput,
        io::ErrorKind::Unsupported,
    ];
    let folder = path.parent().filter(|above| !above.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    // Only Unix opens a folder like a file.
    if cfg!(unix)
        && let Err(error) = File::open(folder).and_then(|folder| folder.sync_all())
        && !CANNOT.contains(&error.kind())
    {
        return Err(error);
    }
    Ok(())
}

/// Rights of others that a folder or a file may not give.
const NOTHING: u32 = 0;
const WRITABLE_BY_OTHERS: u32 = 0o022;
const USABLE_BY_OTHERS: u32 = 0o077;

/// Whether something belongs to who runs the program, and gives others none of some rights.
#[cfg(unix)]
fn is_own(found: &Metadata, rights: u32) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    found.uid() == nix::unistd::geteuid().as_raw() && found.mode() & rights == 0
}

#[cfg(not(unix))]
fn is_own(_: &Metadata, _: u32) -> bool {
    true
}

/// Whether an open file is the one that stands at a path.
#[cfg(unix)]
fn stands_at(open: &Metadata, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let place = |of: &Metadata| (of.dev(), of.ino());
    path.symlink_metadata()
        .is_ok_and(|found| place(&found) == place(open))
}

#[cfg(not(unix))]
fn stands_at(_: &Metadata, path: &Path) -> bool {
    path.exists()
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File};
    use std::path::Path;

    use super::{missing, stands_at};

    #[test]
    fn every_folder_that_is_made_is_put_on_disk() {
        let home = tempfile::tempdir().unwrap();
        let state = home.path().join(".local/state/boussole");
        let made: Vec<&Path> = missing(&state).collect();
        let below = |name: &str| home.path().join(name);
        assert_eq!(
            made,
            [state.clone(), below(".local/state"), below(".local")]
        );
        fs::create_dir_all(&state).unwrap();
        assert_eq!(missing(&state).count(), 0);
    }

    #[test]
    fn a_file_that_was_erased_and_begun_anew_by_another_is_not_the_one_that_is_open() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample.jsonl");
        fs::write(&path, "").unwrap();
        let open = File::open(&path).unwrap();
        assert!(stands_at(&open.metadata().unwrap(), &path));
        fs::remove_file(&path).unwrap();
        assert!(!stands_at(&open.metadata().unwrap(), &path));
        // The open file keeps its inode from being used again.
        fs::write(&path, "").unwrap();
        assert!(cfg!(not(unix)) || !stands_at(&open.metadata().unwrap(), &path));
    }
}
