//! A database in the making: under a name beside the one that it is to have, so that nobody ever finds half of one.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::place::{beside, for_the_owner, sync_folder};

/// What SQLite keeps beside a file.
const SIDES: [&str; 3] = ["-wal", "-shm", "-journal"];

/// A database that comes to be under another name, and is gone where it does not get so far.
pub(super) struct Part {
    pub(super) path: PathBuf,
    claimed: Option<PathBuf>,
}

impl Part {
    pub(super) fn of(target: &Path) -> io::Result<Self> {
        Self::made(target, None)
    }

    /// Takes the name, where nothing stands.
    pub(super) fn claim(target: &Path) -> io::Result<Self> {
        for_the_owner().create_new(true).open(target)?;
        Self::made(target, Some(target.to_owned()))
    }

    fn made(target: &Path, claimed: Option<PathBuf>) -> io::Result<Self> {
        let path = beside(target, ".boussole-part");
        let part = Self { path, claimed };
        // What a crash left of another one is none of this one.
        part.clear();
        for_the_owner().create_new(true).open(&part.path)?;
        Ok(part)
    }

    /// All that is in it is durable, then it has its name. Nothing may have it open any more.
    pub(super) fn becomes(mut self, target: &Path) -> io::Result<()> {
        // The file alone gets the name, so all must be in it.
        if SIDES.iter().any(|side| beside(&self.path, side).exists()) {
            return Err(io::Error::other("something is left in the log"));
        }
        File::open(&self.path)?.sync_all()?;
        // A log of what had the name before would be taken for one of this.
        for side in SIDES {
            match fs::remove_file(beside(target, side)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                Ok(()) | Err(_) => {}
            }
        }
        fs::rename(&self.path, target)?;
        self.claimed = None;
        sync_folder(target)
    }

    fn clear(&self) {
        let sides = SIDES.map(|side| beside(&self.path, side));
        for path in sides.iter().chain([&self.path]) {
            let (Ok(()) | Err(_)) = fs::remove_file(path);
        }
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        self.clear();
        if let Some(claimed) = &self.claimed {
            let (Ok(()) | Err(_)) = fs::remove_file(claimed);
        }
    }
}
