//! A database that is a file of SQLite.

use std::path::Path;
use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::error::DatabaseError;
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::{AnyPool, AssertSqlSafe, Executor as _, SqlStr};
use tokio::sync::{mpsc, oneshot};

use crate::place::{self, Lock, NotOpened};
use crate::write::{self, Job, Row, What};
use crate::{Kept, NotStored, Record, SeatId, Start, Store};

/// A file of SQLite, open for this process alone.
#[derive(Debug)]
pub struct Database {
    pool: AnyPool,
    writer: mpsc::Sender<Job>,
    _lock: Lock,
}

/// How each connection is set up: what is confirmed outlasts a power cut, what is erased is overwritten.
const SETUP: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; \
                     PRAGMA trusted_schema = OFF; PRAGMA busy_timeout = 5000;";

/// As many jobs may wait to be written.
const WAITING: usize = 4096;

impl Database {
    /// Opens a database, which is made where there is none.
    ///
    /// # Errors
    ///
    /// [`NotOpened`] says why it stays as it is.
    pub async fn open(path: &Path) -> Result<Self, NotOpened> {
        let lock = place::take(path)?;
        sqlx::any::install_default_drivers();
        let pool = AnyPoolOptions::new()
            .max_connections(3)
            .acquire_timeout(Duration::from_secs(5))
            .after_connect(|connection, _| {
                Box::pin(async move {
                    connection.execute(SETUP).await?;
                    Ok(())
                })
            })
            .connect(&url(path)?)
            .await
            .map_err(|error| refused(&error))?;
        is_ours(&pool).await?;
        migrate(&pool).await?;
        let (writer, jobs) = mpsc::channel(WAITING);
        tokio::spawn(write::all(pool.clone(), jobs));
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
    pub(super) async fn records(&self) -> Result<Vec<Record>, NotStored> {
        let sql = format!("{RECORDS} ORDER BY code");
        let rows = sqlx::query_as(AssertSqlSafe(sql)).fetch_all(&self.pool);
        Ok(rows.await?.into_iter().map(record).collect())
    }

    /// The record of a code.
    pub(super) async fn record(&self, code: &str) -> Result<Option<Record>, NotStored> {
        let sql = format!("{RECORDS} WHERE code = $1");
        let query = sqlx::query_as(AssertSqlSafe(sql)).bind(code.to_owned());
        Ok(query.fetch_optional(&self.pool).await?.map(record))
    }

    async fn ask<T>(
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

const RECORDS: &str = "SELECT code, record.seat, label, until, prolonged \
                       FROM record LEFT JOIN label ON label.seat = record.seat";

type Found = (String, String, Option<String>, i64, i64);

fn record((code, seat, label, until, prolonged): Found) -> Record {
    Record {
        code,
        seat: SeatId(seat),
        label,
        until,
        prolonged: prolonged != 0,
    }
}

/// The address of a file, in which only plain characters stand as they are.
fn url(path: &Path) -> Result<String, NotOpened> {
    let no_name = || NotOpened::Failed("the path is no text".to_owned());
    let bytes = path.to_str().ok_or_else(no_name)?.bytes();
    let written = bytes.map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    });
    Ok(format!("sqlite://{}?mode=rw", written.collect::<String>()))
}

/// Why SQLite refuses a file.
fn refused(error: &sqlx::Error) -> NotOpened {
    let code = error.as_database_error().and_then(DatabaseError::code);
    let code = code.and_then(|code| code.parse::<u32>().ok());
    // The primary code is the last byte: 8 SQLITE_READONLY, 11 SQLITE_CORRUPT, 26 SQLITE_NOTADB.
    match code.map(|code| code & 0xff) {
        Some(8) => NotOpened::ReadOnly,
        Some(11 | 26) => NotOpened::Damaged,
        _ => NotOpened::Failed(error.to_string()),
    }
}

/// Whether it is as we wrote it, or still empty.
async fn is_ours(pool: &AnyPool) -> Result<(), NotOpened> {
    let number = async |sql: &'static str| -> Result<i64, NotOpened> {
        let read = sqlx::query_scalar(sql).fetch_one(pool).await;
        read.map_err(|error| refused(&error))
    };
    let tables = number("SELECT count(*) FROM sqlite_schema").await?;
    if tables > 0 && number("PRAGMA application_id").await? != i64::from(place::OURS) {
        return Err(NotOpened::Foreign);
    }
    let found: Result<String, _> = sqlx::query_scalar("PRAGMA quick_check(1)")
        .fetch_one(pool)
        .await;
    match found.as_deref() {
        Ok("ok") => Ok(()),
        Ok(_) => Err(NotOpened::Damaged),
        Err(error) => Err(refused(error)),
    }
}

/// How the tables came to be, one step after the other.
pub(super) const STEPS: [(i64, &str, &str); 2] = [
    (1, "seats", include_str!("1_seats.sql")),
    (2, "records", include_str!("2_records.sql")),
];

/// Brings the tables to what this version needs.
async fn migrate(pool: &AnyPool) -> Result<(), NotOpened> {
    let steps = STEPS.into_iter().map(|(version, name, sql)| {
        let sql = SqlStr::from_static(sql);
        Migration::new(version, name.into(), MigrationType::Simple, sql, false)
    });
    let steps = steps.collect();
    match Migrator::with_migrations(steps).run(pool).await {
        Ok(()) => Ok(()),
        Err(MigrateError::VersionMissing(_)) => Err(NotOpened::Newer),
        Err(MigrateError::VersionMismatch(_) | MigrateError::Dirty(_)) => Err(NotOpened::Damaged),
        Err(MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _)) => {
            Err(refused(&error))
        }
        Err(error) => Err(NotOpened::Failed(error.to_string())),
    }
}

fn rows(seat: &SeatId, from: i64, lines: Vec<String>) -> Vec<Row> {
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

    async fn erase(&self, seat: &SeatId) -> Result<(), NotStored> {
        self.write(What::Erase(seat.clone())).await
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
