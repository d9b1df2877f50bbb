//! The one writer: takes what is waiting, and makes all of it durable at once.

use std::io;

use sqlx::{Any, AnyConnection, AnyPool, Transaction};
use tokio::sync::{mpsc, oneshot};

use crate::classes::Change;
use crate::engine::Engine;
use crate::rows::{self, Row};
use crate::{Listed, NotStored, Record, SeatId, Start, changes};

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
    Change(Change),
    PurgeClasses(i64),
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
pub(super) async fn all(pool: AnyPool, engine: Engine, mut jobs: mpsc::Receiver<Job>) {
    let mut batch = Vec::with_capacity(TOGETHER);
    let mut is_open = true;
    while is_open && jobs.recv_many(&mut batch, TOGETHER).await > 0 {
        is_open = !batch.iter().any(|job| matches!(job.what, What::Close));
        if !is_open {
            jobs.close();
        }
        let outcomes = match noted(&pool, &engine, &batch).await {
            Ok(()) => commit(&pool, &engine, &batch).await,
            Err(error) => Err(error),
        };
        if batch.iter().any(|job| job.what.erases()) {
            engine.erased(&pool).await;
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

impl What {
    /// Whether it takes something away for good.
    fn erases(&self) -> bool {
        match self {
            Self::Erase(..) | Self::Purge(_) | Self::PurgeRecords(_) | Self::PurgeClasses(_) => {
                true
            }
            Self::Change(change) => matches!(change, Change::Erase(..)),
            Self::Begin(..)
            | Self::Append(_)
            | Self::Touch(..)
            | Self::Record(_)
            | Self::Said(..)
            | Self::Label(..)
            | Self::Prolong(..)
            | Self::Close => false,
        }
    }
}

/// Notes who is erased before they are, so that nobody comes back whom somebody was told to be gone. Records and
/// classes whose day has come are not among them: they come back with that day, and go by it. Copies of PostgreSQL are
/// made by whoever runs it, and so is what becomes of them.
async fn noted(pool: &AnyPool, engine: &Engine, batch: &[Job]) -> Result<(), sqlx::Error> {
    let Engine::Sqlite(ledger) = engine else {
        return Ok(());
    };
    let mut erased: Vec<(SeatId, i64)> = Vec::new();
    let mut purged = None;
    for job in batch.iter().filter(|job| job.what.erases()) {
        if let What::Erase(seat, day) = &job.what {
            erased.push((seat.clone(), *day));
        } else if let What::Change(Change::Erase(class, day)) = &job.what {
            let names = changes::names(pool, *class).await?;
            erased.extend(names.into_iter().map(|name| (name, *day)));
        } else if let What::Purge(before) = job.what {
            purged = purged.max(Some(before - LONGER));
        }
    }
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
    let noted = tokio::task::spawn_blocking(work).await;
    Ok(noted.map_err(io::Error::from)??)
}

/// Makes all of a batch durable, or nothing of it; gives what became of each job.
async fn commit(
    pool: &AnyPool,
    engine: &Engine,
    batch: &[Job],
) -> Result<Vec<Result<u64, NotStored>>, sqlx::Error> {
    let mut connection = pool.acquire().await?;
    let outcomes = at_once(&mut connection, engine, batch).await;
    if outcomes.is_err() {
        // A commit that failed may leave its transaction open, or ended unknown to its connection: what came next on
        // it would be confirmed as a part of that, and be lost with it.
        let (Ok(()) | Err(_)) = connection.close().await;
    }
    outcomes
}

async fn at_once(
    connection: &mut AnyConnection,
    engine: &Engine,
    batch: &[Job],
) -> Result<Vec<Result<u64, NotStored>>, sqlx::Error> {
    let mut together = engine.begin(connection).await?;
    let is_new = placed(&mut together, batch).await?;
    let mut outcomes = Vec::with_capacity(batch.len());
    for job in batch {
        outcomes.push(match &job.what {
            What::Begin(_, _, rows) | What::Append(rows) if !is_new => {
                rows::stand(&mut together, rows).await?
            }
            What::Said(rows, seat, listed) => {
                let stand = if is_new {
                    Ok(0)
                } else {
                    rows::stand(&mut together, rows).await?
                };
                match stand {
                    Ok(_) => Ok(rows::list(&mut together, seat, listed).await?),
                    taken @ Err(_) => taken,
                }
            }
            What::Begin(..) | What::Append(_) | What::Close => Ok(0),
            What::Touch(seat, day) => {
                let sql = "UPDATE seat SET touched = $1 WHERE id = $2";
                let query = sqlx::query(sql).bind(*day).bind(&seat.0);
                Ok(query.execute(&mut *together).await?.rows_affected())
            }
            What::Record(record) => Ok(rows::keep(&mut together, record).await?),
            What::Label(seat, label) => {
                Ok(rows::call(&mut together, seat, label.as_deref()).await?)
            }
            What::Prolong(seat, until) => {
                let sql = "UPDATE record SET until = $1, prolonged = 1 WHERE seat = $2";
                let query = sqlx::query(sql).bind(*until).bind(&seat.0);
                Ok(query.execute(&mut *together).await?.rows_affected())
            }
            What::Erase(seat, _) => Ok(rows::erase(&mut together, &seat.0).await?),
            What::Purge(before) => Ok(rows::purge(&mut together, *before).await?),
            What::PurgeRecords(today) => Ok(rows::purge_records(&mut together, *today).await?),
            What::Change(change) => changes::change(&mut together, change).await?,
            What::PurgeClasses(today) => Ok(changes::purge(&mut together, *today).await?),
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
                rows::begin(together, seat, start).await?;
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
            | What::Change(_)
            | What::PurgeClasses(_)
            | What::Close => {}
        }
    }
    // In the order of keys, which is that of their pages.
    rows.sort();
    let mut is_new = true;
    for some in rows.chunks(TOGETHER) {
        is_new &= rows::insert(together, some).await?;
    }
    Ok(is_new)
}
