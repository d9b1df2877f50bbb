//! The rows of seats and records, as they are written within a commit.

use std::fmt::Write as _;

use sqlx::{Any, AssertSqlSafe, Transaction};

use crate::{Listed, NotStored, Record, SeatId, Start};

/// A line of a seat, at its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Row {
    pub(super) seat: SeatId,
    pub(super) seq: i64,
    pub(super) line: String,
}

/// Begins a seat.
pub(super) async fn begin(
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
pub(super) async fn insert(
    together: &mut Transaction<'_, Any>,
    rows: &[&Row],
) -> Result<bool, sqlx::Error> {
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
pub(super) async fn stand(
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
pub(super) async fn keep(
    together: &mut Transaction<'_, Any>,
    record: &Record,
) -> Result<u64, sqlx::Error> {
    let sql = "INSERT INTO record (seat, code, until, prolonged) VALUES ($1, $2, $3, $4)";
    let query = sqlx::query(sql).bind(&record.seat.0).bind(&record.code);
    let query = query.bind(record.until).bind(i64::from(record.prolonged));
    query.execute(&mut **together).await?;
    call(together, &record.seat, record.label.as_deref()).await
}

/// What a list shows of a record from now on.
pub(super) async fn list(
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

pub(super) async fn call(
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
        "DELETE FROM chair WHERE seat = $1",
    ] {
        sqlx::query(sql).bind(seat).execute(&mut **together).await?;
    }
    let seats = sqlx::query("DELETE FROM seat WHERE id = $1").bind(seat);
    Ok(seats.execute(&mut **together).await?.rows_affected())
}

/// Removes seats that nobody used for long, and lines that no seat has: what was written while one was erased.
pub(super) async fn purge(
    together: &mut Transaction<'_, Any>,
    before: i64,
) -> Result<u64, sqlx::Error> {
    let sql = "DELETE FROM seat WHERE touched < $1 AND id NOT IN (SELECT seat FROM record) \
               AND id NOT IN (SELECT seat FROM chair)";
    let seats = sqlx::query(sql).bind(before);
    let seats = seats.execute(&mut **together).await?.rows_affected();
    let lines = sqlx::query("DELETE FROM entry WHERE seat NOT IN (SELECT id FROM seat)");
    lines.execute(&mut **together).await?;
    Ok(seats)
}

/// Removes the records whose day has come.
pub(super) async fn purge_records(
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
