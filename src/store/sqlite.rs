//! A file of SQLite: how it is made, and connected to.

use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::{AnyPool, Executor as _, SqlStr};

use crate::engine;
use crate::part::Part;
use crate::place::{self, Lock, NotOpened};
use crate::tables;

/// How each connection is set up: what is confirmed outlasts a power cut, what is erased is overwritten.
pub(super) const SETUP: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; \
                     PRAGMA trusted_schema = OFF; PRAGMA busy_timeout = 5000;";

/// How a connection that only looks is set up, beside another process that writes.
const LOOKING: &str = "PRAGMA trusted_schema = OFF; PRAGMA busy_timeout = 5000;";

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// To look; nothing is changed.
    Read,
    /// To change what is there.
    Write,
}

/// Opens a file, which is made where there is none; gives its own name.
pub(super) async fn opened(
    path: &Path,
    setup: &'static str,
) -> Result<(PathBuf, AnyPool, Lock), NotOpened> {
    let (path, lock) = place::take(path)?;
    if place::is_new(&path) {
        made(&path, setup).await?;
    }
    let pool = connected(&url(&path, Way::Write)?, setup).await?;
    tables::is_ours(&pool).await?;
    tables::migrate(&pool, SqlStr::from_static).await?;
    Ok((path, pool, lock))
}

/// Makes a database where none is: whole, or not at all.
async fn made(path: &Path, setup: &'static str) -> Result<(), NotOpened> {
    let part = Part::of(path)?;
    let pool = connected(&url(&part.path, Way::Write)?, setup).await?;
    let migrated = tables::migrate(&pool, SqlStr::from_static).await;
    engine::empty_the_log(&pool).await;
    pool.close().await;
    migrated?;
    Ok(part.becomes(path)?)
}

/// Connects to a file that is there.
pub(super) async fn connect(path: &Path, way: Way) -> Result<AnyPool, NotOpened> {
    let setup = match way {
        Way::Read => LOOKING,
        Way::Write => SETUP,
    };
    connected(&url(path, way)?, setup).await
}

async fn connected(url: &str, setup: &'static str) -> Result<AnyPool, NotOpened> {
    sqlx::any::install_default_drivers();
    AnyPoolOptions::new()
        .max_connections(3)
        .acquire_timeout(Duration::from_secs(5))
        .after_connect(move |connection, _| {
            Box::pin(async move {
                connection.execute(setup).await?;
                Ok(())
            })
        })
        .connect(url)
        .await
        .map_err(|error| tables::refused(&error))
}

/// The address of a file, in which only plain characters stand as they are.
fn url(path: &Path, way: Way) -> Result<String, NotOpened> {
    let no_name = || NotOpened::Failed("the path is no text".to_owned());
    let bytes = path.to_str().ok_or_else(no_name)?.bytes();
    let written = bytes.map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    });
    let mode = match way {
        Way::Read => "ro",
        Way::Write => "rw",
    };
    Ok(format!(
        "sqlite://{}?mode={mode}",
        written.collect::<String>()
    ))
}
