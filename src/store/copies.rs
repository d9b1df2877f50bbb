//! A copy of a database, made while it is in use, and put back in its place.

use std::io;
use std::path::Path;

use sqlx::{AnyPool, SqlStr};

use crate::ledger::Ledger;
use crate::part::Part;
use crate::place::{self, NotOpened};
use crate::sqlite::{self, Way};
use crate::{engine, tables};

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
    let part = Part::claim(to).map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            NotCopied::Exists
        } else {
            NotCopied::To(error.into())
        }
    })?;
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
    if !place::is_new(&database) && !may_replace {
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
    part.becomes(&database).map_err(to)?;
    Ok(restored)
}

/// Writes all that a database holds at one moment into an empty file.
async fn copy(database: &Path, part: &Path) -> Result<(), NotCopied> {
    let pool = sqlite::connect(database, Way::Read).await;
    let pool = pool.map_err(NotCopied::From)?;
    let is_ours = tables::is_ours(&pool).await;
    let no_name = || NotCopied::To(NotOpened::Failed("the path is no text".to_owned()));
    let copied = match (is_ours, part.to_str()) {
        (Err(why), _) => Err(NotCopied::From(why)),
        (_, None) => Err(no_name()),
        (Ok(()), Some(part)) => {
            let query = sqlx::query("VACUUM INTO $1").bind(part);
            let written = query.execute(&pool).await;
            written
                .map(|_| ())
                .map_err(|error| NotCopied::To(tables::refused(&error)))
        }
    };
    pool.close().await;
    copied
}

/// Whether a copy is whole, ours, and of a version that is known; the number of its seats.
async fn verified(pool: &AnyPool) -> Result<u64, NotOpened> {
    tables::is_ours(pool).await?;
    tables::is_whole(pool).await?;
    tables::is_known(pool).await?;
    let seats: i64 = sqlx::query_scalar("SELECT count(*) FROM seat")
        .fetch_one(pool)
        .await
        .map_err(|error| tables::refused(&error))?;
    Ok(u64::try_from(seats).unwrap_or_default())
}

/// Brings a copy to what this version needs, and takes out who was erased.
async fn without(pool: &AnyPool, names: &[String], seats: u64) -> Result<Restored, NotOpened> {
    tables::migrate(pool, SqlStr::from_static).await?;
    let erased = tables::erase(pool, names).await;
    let erased = erased.map_err(|error| tables::refused(&error))?;
    engine::empty_the_log(pool).await;
    Ok(Restored {
        seats: seats - erased,
        erased,
    })
}
