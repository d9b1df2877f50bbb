//! Where a database stands: a file for its owner alone, and for one process at a time.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Why a database is not opened. It stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotOpened {
    /// Another process has it open: its number, where it can be read.
    InUse(Option<u32>),
    /// It is none of ours.
    Foreign,
    /// A newer version of the program wrote it.
    Newer,
    /// It is not as it was written.
    Damaged,
    /// It cannot be written to.
    ReadOnly,
    /// The system says no: why, in its words.
    Failed(String),
}

impl From<io::Error> for NotOpened {
    fn from(error: io::Error) -> Self {
        const NO_WRITING: [io::ErrorKind; 2] = [
            io::ErrorKind::PermissionDenied,
            io::ErrorKind::ReadOnlyFilesystem,
        ];
        if NO_WRITING.contains(&error.kind()) {
            Self::ReadOnly
        } else {
            Self::Failed(error.to_string())
        }
    }
}

/// A database that no other process opens as long as this lives.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

/// What a file of SQLite begins with.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// The bytes of its header that say whether changes are written to a log first: 2 if so.
const LOG: usize = 18;

/// Those that say whose file it is: `PRAGMA application_id` in `1_seats.sql`.
const OWNER: Range<usize> = 68..72;
pub(super) const OURS: u32 = u32::from_be_bytes(*b"Bous");

/// As long is the header.
const HEADER: u64 = 100;

/// A file beside another, by what its name has more.
pub(super) fn beside(path: &Path, more: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(more);
    PathBuf::from(name)
}

/// Makes the names in the folder of a file durable.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Takes a place for this process, for its owner alone; gives its own name.
pub(super) fn take(path: &Path) -> Result<(PathBuf, Lock), NotOpened> {
    look(path)?;
    let (path, lock) = reserve(path)?;
    #[cfg(unix)]
    if path.exists() {
        let rights = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        fs::set_permissions(&path, rights)?;
    }
    Ok((path, lock))
}

/// Whether there is no database yet: no file, or one without anything in it.
pub(super) fn is_new(path: &Path) -> bool {
    fs::metadata(path).map_or(true, |found| found.len() == 0)
}

/// Takes a place for this process, whatever stands there; gives its own name.
pub(super) fn reserve(path: &Path) -> Result<(PathBuf, Lock), NotOpened> {
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)?;
    }
    // Whatever name leads to a file, its lock is one.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let lock = lock(&path)?;
    Ok((path, lock))
}

/// Whether what stands there may be ours.
pub(super) fn look(path: &Path) -> Result<(), NotOpened> {
    let Ok(found) = fs::metadata(path) else {
        return Ok(());
    };
    if !found.is_file() {
        return Err(NotOpened::Foreign);
    }
    if found.permissions().readonly() {
        return Err(NotOpened::ReadOnly);
    }
    let mut header = Vec::new();
    File::open(path)?.take(HEADER).read_to_end(&mut header)?;
    if header.is_empty() {
        return Ok(());
    }
    let whose = header.get(OWNER);
    // What a crash left in the log, the whole of the tables at first, is not in the file yet.
    let may_be_ours =
        whose == Some(&OURS.to_be_bytes()) || whose == Some(&[0; 4]) && header[LOG] == 2;
    if header.starts_with(MAGIC) && may_be_ours {
        Ok(())
    } else {
        Err(NotOpened::Foreign)
    }
}

/// The lock is a file of its own: SQLite has locks of its own on the other one.
fn lock(path: &Path) -> Result<Lock, NotOpened> {
    let mut file = for_the_owner()
        .create(true)
        .truncate(false)
        .open(beside(path, ".lock"))?;
    match file.try_lock() {
        Ok(()) => {
            file.set_len(0)?;
            file.rewind()?;
            writeln!(file, "{}", std::process::id())?;
            Ok(Lock { _file: file })
        }
        Err(TryLockError::WouldBlock) => {
            let mut holder = String::new();
            let (Ok(_) | Err(_)) = file.read_to_string(&mut holder);
            Err(NotOpened::InUse(holder.trim().parse().ok()))
        }
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

pub(super) fn for_the_owner() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
