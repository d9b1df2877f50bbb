//! What is in a database: whether it is ours, whole, and of a version that is known, and what this version needs.

use sqlx::error::DatabaseError;
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::{AnyPool, SqlStr};

use crate::place::{self, NotOpened};
use crate::{changes, rows};

/// How the tables came to be, one step after the other.
const STEPS: [(i64, &str, &str); 4] = [
    (1, "seats", include_str!("1_seats.sql")),
    (2, "records", include_str!("2_records.sql")),
    (3, "class", include_str!("3_class.sql")),
    (4, "list", include_str!("4_list.sql")),
];

/// Whoever wants no labels may drop their table: it begins anew, empty, and all else works.
const LABELS: &str = "CREATE TABLE IF NOT EXISTS label (seat TEXT NOT NULL PRIMARY KEY, \
                      label TEXT NOT NULL) STRICT, WITHOUT ROWID";

/// The last step of the tables that this version knows.
const LATEST: i64 = STEPS[STEPS.len() - 1].0;

/// Why a database refuses.
pub(super) fn refused(error: &sqlx::Error) -> NotOpened {
    let code = error.as_database_error().and_then(DatabaseError::code);
    // Those of PostgreSQL have five signs: 25006 read_only_sql_transaction, 42501 insufficient_privilege.
    if let Some("25006" | "42501") = code.as_deref() {
        return NotOpened::ReadOnly;
    }
    let code = code.filter(|code| code.len() < 5);
    let code = code.and_then(|code| code.parse::<u32>().ok());
    // The primary code is the last byte: 8 SQLITE_READONLY, 11 SQLITE_CORRUPT, 26 SQLITE_NOTADB.
    match code.map(|code| code & 0xff) {
        Some(8) => NotOpened::ReadOnly,
        Some(11 | 26) => NotOpened::Damaged,
        _ => NotOpened::Failed(error.to_string()),
    }
}

/// Whether it is as we wrote it, or still empty.
pub(super) async fn is_ours(pool: &AnyPool) -> Result<(), NotOpened> {
    let number = async |sql: &'static str| -> Result<i64, NotOpened> {
        let read = sqlx::query_scalar(sql).fetch_one(pool).await;
        read.map_err(|error| refused(&error))
    };
    let tables = number("SELECT count(*) FROM sqlite_schema").await?;
    if tables > 0 && number("PRAGMA application_id").await? != i64::from(place::OURS) {
        return Err(NotOpened::Foreign);
    }
    passes(pool, "PRAGMA quick_check(1)").await
}

/// Whether each page and each index is as it must be; this reads all of it.
pub(super) async fn is_whole(pool: &AnyPool) -> Result<(), NotOpened> {
    passes(pool, "PRAGMA integrity_check(1)").await
}

async fn passes(pool: &AnyPool, check: &'static str) -> Result<(), NotOpened> {
    let found: Result<String, _> = sqlx::query_scalar(check).fetch_one(pool).await;
    match found.as_deref() {
        Ok("ok") => Ok(()),
        Ok(_) => Err(NotOpened::Damaged),
        Err(error) => Err(refused(error)),
    }
}

/// Whether its tables are of a step that this version knows.
pub(super) async fn is_known(pool: &AnyPool) -> Result<(), NotOpened> {
    let sql = "SELECT max(version) FROM _sqlx_migrations WHERE success";
    let last: Option<i64> = sqlx::query_scalar(sql)
        .fetch_one(pool)
        .await
        .map_err(|_| NotOpened::Foreign)?;
    match last {
        Some(1..=LATEST) => Ok(()),
        Some(_) => Err(NotOpened::Newer),
        None => Err(NotOpened::Damaged),
    }
}

/// Erases seats and classes by their names; gives the number of the seats that there were.
pub(super) async fn erase(pool: &AnyPool, names: &[String]) -> Result<u64, sqlx::Error> {
    let mut together = pool.begin().await?;
    let mut erased = 0;
    // The seats first, so that those of a class count too.
    for name in names {
        erased += rows::erase(&mut together, name).await?;
    }
    for name in names {
        changes::erase_marked(&mut together, name).await?;
    }
    together.commit().await?;
    Ok(erased)
}

/// Brings the tables to what this version needs, in the words of the database for what is written for SQLite.
pub(super) async fn migrate(
    pool: &AnyPool,
    in_its_words: fn(&'static str) -> SqlStr,
) -> Result<(), NotOpened> {
    let steps = STEPS.into_iter().map(|(version, name, sql)| {
        let (kind, sql) = (MigrationType::Simple, in_its_words(sql));
        Migration::new(version, name.into(), kind, sql, false)
    });
    let steps = steps.collect();
    match Migrator::with_migrations(steps).run(pool).await {
        Ok(()) => {
            let labels = sqlx::query(in_its_words(LABELS)).execute(pool).await;
            labels.map(|_| ()).map_err(|error| refused(&error))
        }
        Err(MigrateError::VersionMissing(_)) => Err(NotOpened::Newer),
        Err(MigrateError::VersionMismatch(_) | MigrateError::Dirty(_)) => Err(NotOpened::Damaged),
        Err(MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _)) => {
            Err(refused(&error))
        }
        Err(error) => Err(NotOpened::Failed(error.to_string())),
    }
}
