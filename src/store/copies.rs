//! A copy of a database, made while it is in use, and put back in its place.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use sqlx::AnyPool;

use crate::ledger::Ledger;
use crate::place::{self, NotOpened, beside, for_the_owner, sync_folder};
use crate::sqlite::{self, Way};
use crate::write;

/// Why there is no copy, or why it is not put back. All is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotCopied {
    /// There is no file to copy.
    Missing,
    /// Something stands already where it is to go.
    Exists,
    /// What is to be copied cannot be used.
    From(NotOpened),
    /// It cannot be put where it is to go.
    To(NotOpened),
}

/// What was put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restored {
    /// So many seats are there now.
    pub seats: u64,
    /// So many of the copy are not, since they were erased after it was made.
    pub erased: u64,
}

/// A file that comes to be under another name, and is gone where it does not get so far.
struct Part {
    path: PathBuf,
    claimed: Option<PathBuf>,
}

impl Part {
    fn of(target: &Path) -> io::Result<Self> {
        Self::made(target, None)
    }

    /// Takes the name where nothing stands.
    fn claim(target: &Path) -> Result<Self, NotCopied> {
        let claim = for_the_owner().create_new(true).open(target);
        claim.map_err(|error| {
            if error.kind() == io::ErrorKind::AlreadyExists {
                NotCopied::Exists
            } else {
                NotCopied::To(error.into())
            }
        })?;
        let part = Self::made(target, Some(target.to_owned()));
        part.map_err(|error| NotCopied::To(error.into()))
    }

    fn made(target: &Path, claimed: Option<PathBuf>) -> io::Result<Self> {
        let path = beside(target, ".part");
        let part = Self { path, claimed };
        for_the_owner()
            .create(true)
            .truncate(true)
            .open(&part.path)?;
        Ok(part)
    }

    /// All that is in it is durable, then it has its name.
    fn becomes(mut self, target: &Path) -> io::Result<()> {
        File::open(&self.path)?.sync_all()?;
        fs::rename(&self.path, target)?;
        self.claimed = None;
        sync_folder(target)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        let sides = ["-wal", "-shm", "-journal"].map(|side| beside(&self.path, side));
        let claimed = self.claimed.iter();
        for path in sides.iter().chain([&self.path]).chain(claimed) {
            let (Ok(()) | Err(_)) = fs::remove_file(path);
        }
    }
}

/// Copies a database to a place where nothing stands, also while another process is at work on it; gives the number of
/// its seats. All that was confirmed before is in the copy.
///
/// # Errors
///
/// [`NotCopied`]; there is no copy then.
pub async fn backup(database: &Path, to: &Path) -> Result<u64, NotCopied> {
    if !database.is_file() {
        return Err(NotCopied::Missing);
    }
    place::look(database).map_err(NotCopied::From)?;
    let part = Part::claim(to)?;
    copy(database, &part.path).await?;
    let copied = sqlite::connect(&part.path, Way::Read).await;
    let copied = copied.map_err(NotCopied::To)?;
    let seats = verified(&copied).await;
    copied.close().await;
    let seats = seats.map_err(NotCopied::From)?;
    part.becomes(to)
        .map_err(|error| NotCopied::To(error.into()))?;
    Ok(seats)
}

/// Puts a copy in the place of a database that no process has open. Who was erased since the copy was made stays
/// erased. What stands there goes only if it may.
///
/// # Errors
///
/// [`NotCopied`]; what stood there is there still.
pub async fn restore(
    from: &Path,
    database: &Path,
    may_replace: bool,
) -> Result<Restored, NotCopied> {
    let to = |error: io::Error| NotCopied::To(error.into());
    if !from.is_file() {
        return Err(NotCopied::Missing);
    }
    place::look(from).map_err(NotCopied::From)?;
    let (database, _lock) = place::reserve(database).map_err(NotCopied::To)?;
    let is_empty = fs::metadata(&database).map_or(true, |found| found.len() == 0);
    if !is_empty && !may_replace {
        return Err(NotCopied::Exists);
    }
    let part = Part::of(&database).map_err(to)?;
    copy(from, &part.path).await?;
    let names = Ledger::of(&database).names().map_err(to)?;
    let copied = sqlite::connect(&part.path, Way::Write).await;
    let copied = copied.map_err(NotCopied::To)?;
    let seats = verified(&copied).await;
    let restored = match seats {
        Ok(seats) => without(&copied, &names, seats).await,
        Err(why) => Err(why),
    };
    copied.close().await;
    let restored = restored.map_err(NotCopied::From)?;
    // The file alone is what is put in the place of the other.
    if beside(&part.path, "-wal").exists() {
        let left = NotOpened::Failed("something is left in the log".to_owned());
        return Err(NotCopied::To(left));
    }
    // A log of the one before would be taken for one of the copy.
    for side in ["-wal", "-shm", "-journal"] {
        match fs::remove_file(beside(&database, side)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(to(error)),
            Ok(()) | Err(_) => {}
        }
    }
    part.becomes(&database).map_err(to)?;
    Ok(restored)
}

/// Writes all that a database holds at one moment into an empty file.
async fn copy(database: &Path, part: &Path) -> Result<(), NotCopied> {
    let pool = sqlite::connect(database, Way::Read).await;
    let pool = pool.map_err(NotCopied::From)?;
    let is_ours = sqlite::is_ours(&pool).await;
    let no_name = || NotCopied::To(NotOpened::Failed("the path is no text".to_owned()));
    let copied = match (is_ours, part.to_str()) {
        (Err(why), _) => Err(NotCopied::From(why)),
        (_, None) => Err(no_name()),
        (Ok(()), Some(part)) => {
            let query = sqlx::query("VACUUM INTO $1").bind(part);
            let written = query.execute(&pool).await;
            written
                .map(|_| ())
                .map_err(|error| NotCopied::To(sqlite::refused(&error)))
        }
    };
    pool.close().await;
    copied
}

/// Whether a copy is whole, ours, and of a version that is known; the number of its seats.
async fn verified(pool: &AnyPool) -> Result<u64, NotOpened> {
    sqlite::is_ours(pool).await?;
    sqlite::is_whole(pool).await?;
    sqlite::is_known(pool).await?;
    let seats: i64 = sqlx::query_scalar("SELECT count(*) FROM seat")
        .fetch_one(pool)
        .await
        .map_err(|error| sqlite::refused(&error))?;
    Ok(u64::try_from(seats).unwrap_or_default())
}

/// Brings a copy to what this version needs, and takes out who was erased.
async fn without(pool: &AnyPool, names: &[String], seats: u64) -> Result<Restored, NotOpened> {
    sqlite::migrate(pool).await?;
    let erased = sqlite::erase(pool, names).await;
    let erased = erased.map_err(|error| sqlite::refused(&error))?;
    write::empty_the_log(pool).await;
    Ok(Restored {
        seats: seats - erased,
        erased,
    })
}
