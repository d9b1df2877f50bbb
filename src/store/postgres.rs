//! A database of PostgreSQL, which several servers write to.

use std::io;
use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::{
    AnyConnection, AnyPool, AssertSqlSafe, Connection as _, Executor as _, SqlSafeStr as _, SqlStr,
};
use tokio::time::timeout;

use crate::address::Address;
use crate::place::NotOpened;
use crate::tables;

/// How each connection is set up: what is confirmed outlasts a power cut, and nobody waits for a server that hangs.
const SETUP: &str = "SET synchronous_commit = on; SET statement_timeout = '20s'; \
                     SET idle_in_transaction_session_timeout = '10s'; SET client_min_messages = warning;";

/// How long it may take to be let in.
const PATIENCE: Duration = Duration::from_secs(5);

/// What servers wait for that want to write: "Bous".
const TURN: &str = "SELECT 1 FROM pg_advisory_xact_lock(1114600819)";

/// Waits until no other server writes, up to the end of the transaction: so one at a time does, of all there are, and
/// what holds for the one writer of a file holds here.
pub(super) async fn waits_its_turn(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    connection.execute(TURN).await.map(|_| ())
}

/// Opens a database; its tables are made where there are none.
pub(super) async fn opened(address: &Address) -> Result<AnyPool, NotOpened> {
    let pool = connected(address).await?;
    is_ours(&pool).await?;
    tables::migrate(&pool, step).await?;
    Ok(pool)
}

async fn connected(address: &Address) -> Result<AnyPool, NotOpened> {
    sqlx::any::install_default_drivers();
    // The pool tries again and again, and then knows no more than that its time is over; this one knows why.
    let first = timeout(PATIENCE, AnyConnection::connect(address.as_str())).await;
    let first = first.map_err(io::Error::from)?;
    let first = first.map_err(|error| tables::refused(&error))?;
    let (Ok(()) | Err(_)) = first.close().await;
    AnyPoolOptions::new()
        .max_connections(8)
        .acquire_timeout(PATIENCE)
        .after_connect(|connection, _| {
            Box::pin(async move {
                connection.execute(SETUP).await?;
                Ok(())
            })
        })
        .connect(address.as_str())
        .await
        .map_err(|error| tables::refused(&error))
}

/// Whether it is still empty, or has tables of ours: those of another program are not.
async fn is_ours(pool: &AnyPool) -> Result<(), NotOpened> {
    let sql = "SELECT count(*), count(*) FILTER (WHERE table_name = '_sqlx_migrations') \
               FROM information_schema.tables WHERE table_schema = current_schema()";
    let found = sqlx::query_as(sql).fetch_one(pool).await;
    let found: (i64, i64) = found.map_err(|error| tables::refused(&error))?;
    match found {
        (0, _) | (_, 1) => Ok(()),
        _ => Err(NotOpened::Foreign),
    }
}

/// A step of the tables, as it is written for SQLite, in the words of PostgreSQL.
fn step(sql: &'static str) -> SqlStr {
    let lines = sql.lines().filter(|line| !line.starts_with("PRAGMA"));
    let sql = lines.collect::<Vec<_>>().join("\n");
    let sql = [
        (", WITHOUT ROWID", ""),
        (" STRICT", ""),
        (
            "INTEGER PRIMARY KEY AUTOINCREMENT",
            "BIGINT PRIMARY KEY GENERATED ALWAYS AS IDENTITY",
        ),
        ("INTEGER", "BIGINT"),
    ]
    .into_iter()
    .fold(sql, |sql, (ours, theirs)| sql.replace(ours, theirs));
    AssertSqlSafe(sql).into_sql_str()
}
