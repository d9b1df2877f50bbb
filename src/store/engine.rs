//! The kinds of database there are, where a writer must tell them apart; the rows are written alike in all.

use sqlx::{Any, AnyConnection, AnyPool, Connection as _, Transaction};

use crate::ledger::Ledger;
use crate::postgres;

/// A kind of database.
#[derive(Clone, Debug)]
pub(super) enum Engine {
    /// A file of SQLite for this process alone, and beside it who was erased.
    Sqlite(Ledger),
    /// A database of PostgreSQL, which other servers write to.
    Postgres,
}

impl Engine {
    /// Begins what is to be durable at once; nobody else writes until it is.
    pub(super) async fn begin<'c>(
        &self,
        connection: &'c mut AnyConnection,
    ) -> Result<Transaction<'c, Any>, sqlx::Error> {
        let mut together = connection.begin().await?;
        if let Self::Postgres = self {
            postgres::waits_its_turn(&mut together).await?;
        }
        Ok(together)
    }

    /// What is erased is to be nowhere, as soon as can be.
    pub(super) async fn erased(&self, pool: &AnyPool) {
        match self {
            Self::Sqlite(_) => empty_the_log(pool).await,
            // It clears its pages by itself, when it vacuums.
            Self::Postgres => {}
        }
    }
}

/// What is erased is still in the log beside the file, until the log begins anew. Where somebody reads just then,
/// the next time is soon enough.
pub(super) async fn empty_the_log(pool: &AnyPool) {
    let (Ok(_) | Err(_)) = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
        .fetch_all(pool)
        .await;
}
