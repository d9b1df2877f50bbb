//! A database that is open: what is asked of it is written by one writer, and read beside.

use std::path::Path;

use sqlx::{AnyPool, AssertSqlSafe};
use tokio::sync::{mpsc, oneshot};

use crate::address::Place;
use crate::engine::Engine;
use crate::ledger::Ledger;
use crate::place::{Lock, NotOpened};
use crate::rows::Row;
use crate::write::{self, Job, What};
use crate::{Kept, Listed, NotStored, Record, SeatId, Start, Store};
use crate::{postgres, sqlite};

/// A database that is open: a file of SQLite for this process alone, or one of PostgreSQL.
#[derive(Debug)]
pub struct Database {
    pub(super) pool: AnyPool,
    writer: mpsc::Sender<Job>,
    /// That of a file.
    lock: Option<Lock>,
}

/// As many jobs may wait to be written.
const WAITING: usize = 4096;

impl Database {
    /// Opens a file, which is made where there is none.
    ///
    /// # Errors
    ///
    /// [`NotOpened`] says why it stays as it is.
    pub async fn open(path: &Path) -> Result<Self, NotOpened> {
        Self::set_up(path, sqlite::SETUP).await
    }

    /// Opens a file with connections that are set up as somebody wants.
    pub(super) async fn set_up(path: &Path, setup: &'static str) -> Result<Self, NotOpened> {
        let (path, pool, lock) = sqlite::opened(path, setup).await?;
        let engine = Engine::Sqlite(Ledger::of(&path));
        Ok(Self::writing(pool, engine, Some(lock)))
    }

    /// Opens what is at a place: a file, or a database of PostgreSQL, whose tables are made where there are none.
    ///
    /// # Errors
    ///
    /// [`NotOpened`] says why it stays as it is.
    pub async fn at(place: &Place) -> Result<Self, NotOpened> {
        match place {
            Place::File(path) => Self::open(path).await,
            Place::Postgres(address) => {
                let pool = postgres::opened(address).await?;
                Ok(Self::writing(pool, Engine::Postgres, None))
            }
        }
    }

    fn writing(pool: AnyPool, engine: Engine, lock: Option<Lock>) -> Self {
        let (writer, jobs) = mpsc::channel(WAITING);
        tokio::spawn(write::all(pool.clone(), engine, jobs));
        Self { pool, writer, lock }
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
type Line = (String, Text, i64, Option<i64>, Text);
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

    fn is_shared(&self) -> bool {
        self.lock.is_none()
    }

    async fn read(&self, seat: &SeatId) -> Result<Option<Kept>, NotStored> {
        // One statement, so that all of it is of one moment.
        let sql = "SELECT header, answered, touched, seq, line \
                   FROM seat LEFT JOIN entry ON entry.seat = seat.id WHERE seat.id = $1 ORDER BY seq";
        let found: Vec<Line> = sqlx::query_as(sql)
            .bind(&seat.0)
            .fetch_all(&self.pool)
            .await?;
        let Some((header, answered, touched, ..)) = found.first().cloned() else {
            return Ok(None);
        };
        let start = Start {
            header,
            answered,
            touched,
        };
        // A seat without lines has one row, in which none stands.
        let lines = found
            .into_iter()
            .filter_map(|(.., seq, line)| seq.zip(line));
        Ok(Some(Kept {
            start,
            lines: lines.collect(),
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
