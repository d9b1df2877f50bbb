//! The one writer: takes what is waiting, and makes all of it durable at once.

use std::fmt::Write as _;
use std::io;

use sqlx::{Any, AnyConnection, AnyPool, AssertSqlSafe, Connection as _, Transaction};
use tokio::sync::{mpsc, oneshot};

use crate::ledger::Ledger;
use crate::{Listed, NotStored, Record, SeatId, Start};

/// A line of a seat, at its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Row {
    pub(super) seat: SeatId,
    pub(super) seq: i64,
    pub(super) line: String,
}

/// What is to be written.
#[derive(Debug)]
pub(super) enum What {
    Begin(SeatId, Start, Vec<Row>),
    Append(Vec<Row>),
    Touch(SeatId, i64),
    Record(Record),
    /// Lines of a record, with what a list shows of it from then on.
    Said(Vec<Row>, SeatId, Listed),
    Label(SeatId, Option<String>),
    Prolong(SeatId, i64),
    Erase(SeatId, i64),
    Purge(i64),
    PurgeRecords(i64),
    Close,
}

/// What is to be written, and whom to tell.
#[derive(Debug)]
pub(super) struct Job {
    what: What,
    done: Done,
}

#[derive(Debug)]
enum Done {
    Plain(oneshot::Sender<Result<(), NotStored>>),
    Counted(oneshot::Sender<Result<u64, NotStored>>),
}

impl Job {
    pub(super) fn new(what: What, done: oneshot::Sender<Result<(), NotStored>>) -> Self {
        let done = Done::Plain(done);
        Self { what, done }
    }

    pub(super) fn counted(what: What, done: oneshot::Sender<Result<u64, NotStored>>) -> Self {
        let done = Done::Counted(done);
        Self { what, done }
    }

    /// Who has gone needs no reply.
    fn tell(self, outcome: Result<u64, NotStored>) {
        match self.done {
            Done::Plain(done) => drop(done.send(outcome.map(|_| ()))),
            Done::Counted(done) => drop(done.send(outcome)),
        }
    }
}

/// As many jobs go into one commit, and as many rows into one statement.
const TOGETHER: usize = 256;

/// So many days longer than its seat a name stays in the ledger: no older copy is to be put back.
const LONGER: i64 = 370;

/// Writes what comes, until nothing can come any more.
pub(super) async fn all(pool: AnyPool, ledger: Ledger, mut jobs: mpsc::Receiver<Job>) {
    let mut batch = Vec::with_capacity(TOGETHER);
    let mut is_open = true;
    while is_open && jobs.recv_many(&mut batch, TOGETHER).await > 0 {
        is_open = !batch.iter().any(|job| matches!(job.what, What::Close));
        if !is_open {
            jobs.close();
        }
        let outcomes = match noted(&ledger, &batch).await {
            Ok(()) => commit(&pool, &batch).await,
            Err(error) => Err(error.into()),
        };
        let erases = |job: &Job| {
            let what = &job.what;
            matches!(
                what,
                What::Erase(..) | What::Purge(_) | What::PurgeRecords(_)
            )
        };
        if batch.iter().any(erases) {
            empty_the_log(&pool).await;
        }
        match outcomes {
            Ok(outcomes) => {
                for (job, outcome) in batch.drain(..).zip(outcomes) {
                    job.tell(outcome);
                }
            }
            Err(error) => {
                for job in batch.drain(..) {
                    job.tell(Err(NotStored::Failed(error.to_string())));
                }
            }
        }
    }
}

/// Notes who is erased before they are, so that nobody comes back whom somebody was told to be gone.
async fn noted(ledger: &Ledger, batch: &[Job]) -> io::Result<()> {
    let erased = batch.iter().filter_map(|job| match &job.what {
        What::Erase(seat, day) => Some((seat.clone(), *day)),
        What::Begin(..)
        | What::Append(_)
        | What::Touch(..)
        | What::Record(_)
        | What::Said(..)
        | What::Label(..)
        | What::Prolong(..)
        | What::Purge(_)
        // A record comes back with its day, and goes by it.
        | What::PurgeRecords(_)
        | What::Close => None,
    });
    let erased: Vec<(SeatId, i64)> = erased.collect();
    let purged = batch.iter().filter_map(|job| match job.what {
        What::Purge(before) => Some(before - LONGER),
        What::Begin(..)
        | What::Append(_)
        | What::Touch(..)
        | What::Record(_)
        | What::Said(..)
        | What::Label(..)
        | What::Prolong(..)
        | What::Erase(..)
        | What::PurgeRecords(_)
        | What::Close => None,
    });
    let purged = purged.max();
    if erased.is_empty() && purged.is_none() {
        return Ok(());
    }
    let ledger = ledger.clone();
    let work = move || {
        if !erased.is_empty() {
            ledger.note(erased.iter().map(|(seat, day)| (seat, *day)))?;
        }
        purged.map_or(Ok(()), |before| ledger.forget(before))
    };
    tokio::task::spawn_blocking(work).await?
}

/// What is erased is still in the log beside the file, until the log begins anew. Where somebody reads just then,
/// the next time is soon enough.
pub(super) async fn empty_the_log(pool: &AnyPool) {
    let (Ok(_) | Err(_)) = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
        .fetch_all(pool)
        .await;
}

/// Makes all of a batch durable, or nothing of it; gives what became of each job.
async fn commit(pool: &AnyPool, batch: &[Job]) -> Result<Vec<Result<u64, NotStored>>, sqlx::Error> {
    let mut connection = pool.acquire().await?;
    let outcomes = at_once(&mut connection, batch).await;
    if outcomes.is_err() {
        // A commit that failed may leave its transaction open, or ended unknown to its connection: what came next on
        // it would be confirmed as a part of that, and be lost with it.
        let (Ok(()) | Err(_)) = connection.close().await;
    }
    outcomes
}

async fn at_once(
    connection: &mut AnyConnection,
    batch: &[Job],
) -> Result<Vec<Result<u64, NotStored>>, sqlx::Error> {
    let mut together = connection.begin().await?;
    let is_new = placed(&mut together, batch).await?;
    let mut outcomes = Vec::with_capacity(batch.len());
    for job in batch {
        outcomes.push(match &job.what {
            What::Begin(_, _, rows) | What::Append(rows) if !is_new => {
                stand(&mut together, rows).await?
            }
            What::Said(rows, seat, listed) => {
                let stand = if is_new {
                    Ok(0)
                } else {
                    stand(&mut together, rows).await?
                };
                match stand {
                    Ok(_) => Ok(list(&mut together, seat, listed).await?),
                    taken @ Err(_) => taken,
                }
            }
            What::Begin(..) | What::Append(_) | What::Close => Ok(0),
            What::Touch(seat, day) => {
                let sql = "UPDATE seat SET touched = $1 WHERE id = $2";
                let query = sqlx::query(sql).bind(*day).bind(&seat.0);
                Ok(query.execute(&mut *together).await?.rows_affected())
            }
            What::Record(record) => Ok(keep(&mut together, record).await?),
            What::Label(seat, label) => Ok(call(&mut together, seat, label.as_deref()).await?),
            What::Prolong(seat, until) => {
                let sql = "UPDATE record SET until = $1, prolonged = 1 WHERE seat = $2";
                let query = sqlx::query(sql).bind(*until).bind(&seat.0);
                Ok(query.execute(&mut *together).await?.rows_affected())
            }
            What::Erase(seat, _) => Ok(erase(&mut together, &seat.0).await?),
            What::Purge(before) => Ok(purge(&mut together, *before).await?),
            What::PurgeRecords(today) => Ok(purge_records(&mut together, *today).await?),
        });
    }
    together.commit().await?;
    Ok(outcomes)
}

/// Begins seats, and puts all lines at their places; whether nothing stood at any of these.
async fn placed(together: &mut Transaction<'_, Any>, batch: &[Job]) -> Result<bool, sqlx::Error> {
    let mut rows: Vec<&Row> = Vec::new();
    for job in batch {
        match &job.what {
            What::Begin(seat, start, lines) => {
                begin(together, seat, start).await?;
                rows.extend(lines);
            }
            What::Append(lines) | What::Said(lines, ..) => rows.extend(lines),
            What::Touch(..)
            | What::Record(_)
            | What::Label(..)
            | What::Prolong(..)
            | What::Erase(..)
            | What::Purge(_)
            | What::PurgeRecords(_)
            | What::Close => {}
        }
    }
    // In the order of keys, so that two writers would never wait for each other's rows.
    rows.sort();
    let mut is_new = true;
    for some in rows.chunks(TOGETHER) {
        is_new &= insert(together, some).await?;
    }
    Ok(is_new)
}

async fn begin(
    together: &mut Transaction<'_, Any>,
    seat: &SeatId,
    start: &Start,
) -> Result<(), sqlx::Error> {
    let sql = "INSERT INTO seat (id, header, answered, created, touched) \
               VALUES ($1, $2, $3, $4, $4) ON CONFLICT DO NOTHING";
    let query = sqlx::query(sql).bind(&seat.0).bind(&start.header);
    let query = query.bind(start.answered.as_ref()).bind(start.touched);
    query.execute(&mut **together).await?;
    Ok(())
}

/// Whether nothing stood at any of the places.
async fn insert(together: &mut Transaction<'_, Any>, rows: &[&Row]) -> Result<bool, sqlx::Error> {
    let mut sql = String::from("INSERT INTO entry (seat, seq, line) VALUES ");
    for (n, at) in (0..rows.len()).zip((1..).step_by(3)) {
        let comma = if n > 0 { ", " } else { "" };
        write!(sql, "{comma}(${at}, ${}, ${})", at + 1, at + 2).expect("a text can be written");
    }
    sql.push_str(" ON CONFLICT (seat, seq) DO NOTHING");
    // As many statements as there are lengths would push all others out of the cache.
    let mut query = sqlx::query(AssertSqlSafe(sql)).persistent(false);
    for row in rows {
        query = query.bind(&row.seat.0).bind(row.seq).bind(&row.line);
    }
    let written = query.execute(&mut **together).await?.rows_affected();
    Ok(usize::try_from(written).is_ok_and(|written| written == rows.len()))
}

/// Whether rows stand as they were to be written.
async fn stand(
    together: &mut Transaction<'_, Any>,
    rows: &[Row],
) -> Result<Result<u64, NotStored>, sqlx::Error> {
    for row in rows {
        let sql = "SELECT line FROM entry WHERE seat = $1 AND seq = $2";
        let query = sqlx::query_scalar(sql).bind(&row.seat.0).bind(row.seq);
        let line: Option<String> = query.fetch_optional(&mut **together).await?;
        if line.as_ref() != Some(&row.line) {
            return Ok(Err(NotStored::Taken));
        }
    }
    Ok(Ok(0))
}

/// Makes a seat a record.
async fn keep(together: &mut Transaction<'_, Any>, record: &Record) -> Result<u64, sqlx::Error> {
    let sql = "INSERT INTO record (seat, code, until, prolonged) VALUES ($1, $2, $3, $4)";
    let query = sqlx::query(sql).bind(&record.seat.0).bind(&record.code);
    let query = query.bind(record.until).bind(i64::from(record.prolonged));
    query.execute(&mut **together).await?;
    call(together, &record.seat, record.label.as_deref()).await
}

/// What a list shows of a record from now on.
async fn list(
    together: &mut Transaction<'_, Any>,
    seat: &SeatId,
    listed: &Listed,
) -> Result<u64, sqlx::Error> {
    let sql = "INSERT INTO listed (seat, began, step, again) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (seat) DO UPDATE SET began = $2, step = $3, again = $4";
    let query = sqlx::query(sql).bind(&seat.0).bind(listed.began.as_ref());
    let query = query.bind(&listed.step).bind(listed.again.as_ref());
    Ok(query.execute(&mut **together).await?.rows_affected())
}

async fn call(
    together: &mut Transaction<'_, Any>,
    seat: &SeatId,
    label: Option<&str>,
) -> Result<u64, sqlx::Error> {
    let before = sqlx::query("DELETE FROM label WHERE seat = $1").bind(&seat.0);
    let before = before.execute(&mut **together).await?.rows_affected();
    let Some(label) = label else {
        return Ok(before);
    };
    let sql = "INSERT INTO label (seat, label) VALUES ($1, $2)";
    let query = sqlx::query(sql).bind(&seat.0).bind(label);
    Ok(query.execute(&mut **together).await?.rows_affected())
}

/// Erases a seat by its name.
pub(super) async fn erase(
    together: &mut Transaction<'_, Any>,
    seat: &str,
) -> Result<u64, sqlx::Error> {
    for sql in [
        "DELETE FROM entry WHERE seat = $1",
        "DELETE FROM label WHERE seat = $1",
        "DELETE FROM listed WHERE seat = $1",
        "DELETE FROM record WHERE seat = $1",
    ] {
        sqlx::query(sql).bind(seat).execute(&mut **together).await?;
    }
    let seats = sqlx::query("DELETE FROM seat WHERE id = $1").bind(seat);
    Ok(seats.execute(&mut **together).await?.rows_affected())
}

/// Removes seats that nobody used for long, and lines that no seat has: what was written while one was erased.
async fn purge(together: &mut Transaction<'_, Any>, before: i64) -> Result<u64, sqlx::Error> {
    let sql = "DELETE FROM seat WHERE touched < $1 AND id NOT IN (SELECT seat FROM record)";
    let seats = sqlx::query(sql).bind(before);
    let seats = seats.execute(&mut **together).await?.rows_affected();
    let lines = sqlx::query("DELETE FROM entry WHERE seat NOT IN (SELECT id FROM seat)");
    lines.execute(&mut **together).await?;
    Ok(seats)
}

/// Removes the records whose day has come.
async fn purge_records(
    together: &mut Transaction<'_, Any>,
    today: i64,
) -> Result<u64, sqlx::Error> {
    let sql = "SELECT seat FROM record WHERE until <= $1";
    let due = sqlx::query_scalar(sql).bind(today);
    let due: Vec<String> = due.fetch_all(&mut **together).await?;
    let mut gone = 0;
    for seat in due {
        gone += erase(together, &seat).await?;
    }
    Ok(gone)
}
