//! A database that is a file of SQLite.

use std::path::Path;
use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::{AnyPool, AssertSqlSafe, Executor as _};
use tokio::sync::{mpsc, oneshot};

use crate::ledger::Ledger;
use crate::part::Part;
use crate::place::{self, Lock, NotOpened};
use crate::rows::Row;
use crate::tables;
use crate::write::{self, Job, What};
use crate::{Kept, Listed, NotStored, Record, SeatId, Start, Store};

/// A file of SQLite, open for this process alone.
#[derive(Debug)]
pub struct Database {
    pub(super) pool: AnyPool,
    writer: mpsc::Sender<Job>,
    _lock: Lock,
}

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

/// As many jobs may wait to be written.
const WAITING: usize = 4096;

impl Database {
    /// Opens a database, which is made where there is none.
    ///
    /// # Errors
    ///
    /// [`NotOpened`] says why it stays as it is.
    pub async fn open(path: &Path) -> Result<Self, NotOpened> {
        Self::set_up(path, SETUP).await
    }

    /// Opens a database whose connections are set up as somebody wants.
    pub(super) async fn set_up(path: &Path, setup: &'static str) -> Result<Self, NotOpened> {
        let (path, lock) = place::take(path)?;
        if place::is_new(&path) {
            made(&path, setup).await?;
        }
        let pool = connected(&url(&path, Way::Write)?, setup).await?;
        tables::is_ours(&pool).await?;
        tables::migrate(&pool).await?;
        let (writer, jobs) = mpsc::channel(WAITING);
        tokio::spawn(write::all(pool.clone(), Ledger::of(&path), jobs));
        Ok(Self {
            pool,
            writer,
            _lock: lock,
        })
    }

    /// Writes what is still waiting, and closes the file.
    pub async fn close(&self) {
        let (Ok(()) | Err(_)) = self.ask(|done| Job::new(What::Close, done)).await;
        self.pool.close().await;
    }

    #[cfg(test)]
    pub(super) async fn version(&self) -> String {
        let sql = "SELECT sqlite_version()";
        let version = sqlx::query_scalar(sql).fetch_one(&self.pool).await;
        version.expect("SQLite knows its version")
    }

    /// Has something written.
    pub(super) async fn write(&self, what: What) -> Result<(), NotStored> {
        self.ask(|done| Job::new(what, done)).await
    }

    /// Erases the records whose day has come; gives their number.
    ///
    /// # Errors
    ///
    /// [`NotStored`] says why they are still there.
    pub async fn purge_records(&self, today: i64) -> Result<u64, NotStored> {
        self.ask(|done| Job::counted(What::PurgeRecords(today), done))
            .await
    }

    /// All records, by their codes.
    pub(super) async fn records(&self) -> Result<Vec<(Record, Option<Listed>)>, NotStored> {
        let sql = format!("{RECORDS} ORDER BY code");
        let rows = sqlx::query_as(AssertSqlSafe(sql)).fetch_all(&self.pool);
        Ok(rows.await?.into_iter().map(record).collect())
    }

    /// The record of a code.
    pub(super) async fn record(&self, code: &str) -> Result<Option<Record>, NotStored> {
        let sql = format!("{RECORDS} WHERE code = $1");
        let query = sqlx::query_as(AssertSqlSafe(sql)).bind(code.to_owned());
        let found = query.fetch_optional(&self.pool).await?.map(record);
        Ok(found.map(|(record, _)| record))
    }

    pub(super) async fn ask<T>(
        &self,
        job: impl FnOnce(oneshot::Sender<Result<T, NotStored>>) -> Job,
    ) -> Result<T, NotStored> {
        let (done, told) = oneshot::channel();
        self.writer
            .try_send(job(done))
            .map_err(|_| NotStored::Busy)?;
        let gone = |_| Err(NotStored::Failed("closed".to_owned()));
        told.await.unwrap_or_else(gone)
    }
}

const RECORDS: &str = "SELECT code, record.seat, until, prolonged, label, began, step, again \
                       FROM record LEFT JOIN label ON label.seat = record.seat \
                       LEFT JOIN listed ON listed.seat = record.seat";

type Text = Option<String>;
type Found = (String, String, i64, i64, Text, Text, Text, Text);

fn record(found: Found) -> (Record, Option<Listed>) {
    let (code, seat, until, prolonged, label, began, step, again) = found;
    let record = Record {
        code,
        seat: SeatId(seat),
        label,
        until,
        prolonged: prolonged != 0,
    };
    let listed = step.map(|step| Listed { began, step, again });
    (record, listed)
}

/// Makes a database where none is: whole, or not at all.
async fn made(path: &Path, setup: &'static str) -> Result<(), NotOpened> {
    let part = Part::of(path)?;
    let pool = connected(&url(&part.path, Way::Write)?, setup).await?;
    let migrated = tables::migrate(&pool).await;
    write::empty_the_log(&pool).await;
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

pub(super) fn rows(seat: &SeatId, from: i64, lines: Vec<String>) -> Vec<Row> {
    let row = |(seq, line)| Row {
        seat: seat.clone(),
        seq,
        line,
    };
    (from..).zip(lines).map(row).collect()
}

impl Store for Database {
    async fn begin(
        &self,
        seat: &SeatId,
        start: Start,
        lines: Vec<String>,
    ) -> Result<(), NotStored> {
        self.write(What::Begin(seat.clone(), start, rows(seat, 0, lines)))
            .await
    }

    async fn append(&self, seat: &SeatId, from: i64, lines: Vec<String>) -> Result<(), NotStored> {
        self.write(What::Append(rows(seat, from, lines))).await
    }

    async fn read(&self, seat: &SeatId) -> Result<Option<Kept>, NotStored> {
        // Both from one connection, so both of one moment.
        let mut moment = self.pool.begin().await?;
        let sql = "SELECT header, answered, touched FROM seat WHERE id = $1";
        let found: Option<(String, Option<String>, i64)> = sqlx::query_as(sql)
            .bind(&seat.0)
            .fetch_optional(&mut *moment)
            .await?;
        let Some((header, answered, touched)) = found else {
            return Ok(None);
        };
        let sql = "SELECT seq, line FROM entry WHERE seat = $1 ORDER BY seq";
        let lines = sqlx::query_as(sql).bind(&seat.0).fetch_all(&mut *moment);
        Ok(Some(Kept {
            start: Start {
                header,
                answered,
                touched,
            },
            lines: lines.await?,
        }))
    }

    async fn touch(&self, seat: &SeatId, day: i64) -> Result<(), NotStored> {
        self.write(What::Touch(seat.clone(), day)).await
    }

    async fn erase(&self, seat: &SeatId, day: i64) -> Result<(), NotStored> {
        self.write(What::Erase(seat.clone(), day)).await
    }

    async fn purge(&self, before: i64) -> Result<u64, NotStored> {
        self.ask(|done| Job::counted(What::Purge(before), done))
            .await
    }
}

impl From<sqlx::Error> for NotStored {
    fn from(error: sqlx::Error) -> Self {
        Self::Failed(error.to_string())
    }
}
