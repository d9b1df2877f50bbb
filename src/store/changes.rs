//! What changes in a class, within the commit of the one writer.

use sqlx::{Any, AnyPool, Transaction};

use crate::classes::{Change, Class, Close, DAYS_TOLD, Sitting};
use crate::rows;
use crate::{NotStored, SeatId};

type Together<'t> = Transaction<'t, Any>;
type Outcome = Result<Result<u64, NotStored>, sqlx::Error>;

/// Has something change.
pub(super) async fn change(together: &mut Together<'_>, change: &Change) -> Outcome {
    match change {
        Change::Begin(class) => begin(together, class).await,
        Change::Sit(sitting) => sit(together, sitting).await,
        Change::Return(code, shown) => {
            let sql = "UPDATE chair SET shown = $1 WHERE code = $2";
            let query = sqlx::query(sql).bind(&shown.0).bind(code);
            Ok(Ok(query.execute(&mut **together).await?.rows_affected()))
        }
        Change::Recode(seat, code) => {
            if is_there(together, SAME_CHAIR, code).await? {
                return Ok(Err(NotStored::Busy));
            }
            let sql = "UPDATE chair SET code = $1 WHERE seat = $2";
            let query = sqlx::query(sql).bind(code).bind(&seat.0);
            Ok(Ok(query.execute(&mut **together).await?.rows_affected()))
        }
        Change::Finish(seat) => {
            let sql = "UPDATE chair SET is_finished = 1 WHERE seat = $1";
            let query = sqlx::query(sql).bind(&seat.0);
            Ok(Ok(query.execute(&mut **together).await?.rows_affected()))
        }
        Change::Show(seat, may_be_seen) => {
            let sql = "UPDATE chair SET may_be_seen = $1 WHERE seat = $2";
            let query = sqlx::query(sql).bind(i64::from(*may_be_seen)).bind(&seat.0);
            Ok(Ok(query.execute(&mut **together).await?.rows_affected()))
        }
        Change::Door(class, is_open) => {
            let sql = "UPDATE class SET is_open = $1 WHERE number = $2 AND is_closed = 0";
            let query = sqlx::query(sql).bind(i64::from(*is_open)).bind(*class);
            Ok(Ok(query.execute(&mut **together).await?.rows_affected()))
        }
        Change::Code(class, code, expires) => {
            if is_there(together, SAME_CLASS, code).await? {
                return Ok(Err(NotStored::Busy));
            }
            let sql = "UPDATE class SET code = $1, expires = $2, is_open = 1 \
                       WHERE number = $3 AND is_closed = 0";
            let query = sqlx::query(sql).bind(code).bind(*expires).bind(*class);
            Ok(Ok(query.execute(&mut **together).await?.rows_affected()))
        }
        Change::Close(close) => self::close(together, close).await,
        Change::Erase(class, _) => Ok(Ok(erase_all(together, *class).await?)),
    }
}

/// Chance gives a code twice once in a very long time; then another one has to be drawn.
const SAME_CHAIR: &str = "SELECT count(*) FROM chair WHERE code = $1";
const SAME_CLASS: &str = "SELECT count(*) FROM class WHERE code = $1";

async fn is_there(
    together: &mut Together<'_>,
    sql: &'static str,
    value: &str,
) -> Result<bool, sqlx::Error> {
    let query = sqlx::query_scalar(sql).bind(value.to_owned());
    let found: i64 = query.fetch_one(&mut **together).await?;
    Ok(found > 0)
}

async fn begin(together: &mut Together<'_>, class: &Class) -> Outcome {
    if is_there(together, SAME_CLASS, &class.code).await? {
        return Ok(Err(NotStored::Busy));
    }
    let sql = "INSERT INTO class (mark, label, quiz, seats, until, code, expires, is_open) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING number";
    let query = sqlx::query_scalar(sql).bind(&class.mark.0);
    let query = query.bind(&class.label).bind(&class.quiz).bind(class.seats);
    let query = query.bind(class.until).bind(&class.code);
    let query = query.bind(class.expires).bind(i64::from(class.is_open));
    let number: i64 = query.fetch_one(&mut **together).await?;
    Ok(Ok(u64::try_from(number).unwrap_or_default()))
}

async fn sit(together: &mut Together<'_>, sitting: &Sitting) -> Outcome {
    if is_there(together, SAME_CHAIR, &sitting.code).await? {
        return Ok(Err(NotStored::Busy));
    }
    let sql = "SELECT seats FROM class WHERE number = $1 AND is_open = 1 AND is_closed = 0";
    let query = sqlx::query_scalar(sql).bind(sitting.class);
    let seats: Option<i64> = query.fetch_optional(&mut **together).await?;
    let sql = "SELECT chair FROM chair WHERE class = $1";
    let query = sqlx::query_scalar(sql).bind(sitting.class);
    let taken: Vec<i64> = query.fetch_all(&mut **together).await?;
    let free = (0..seats.unwrap_or(0)).filter(|chair| !taken.contains(chair));
    let free: Vec<i64> = free.collect();
    let of = u64::try_from(free.len()).unwrap_or_default();
    let place = sitting.chance.checked_rem(of);
    let place = place.and_then(|place| usize::try_from(place).ok());
    let Some(chair) = place.and_then(|place| free.get(place)) else {
        return Ok(Err(NotStored::Taken));
    };
    rows::begin(together, &sitting.seat, &sitting.start).await?;
    let sql = "INSERT INTO chair (class, chair, seat, shown, code) VALUES ($1, $2, $3, $4, $5)";
    let query = sqlx::query(sql).bind(sitting.class).bind(*chair);
    let query = query.bind(&sitting.seat.0).bind(&sitting.shown.0);
    query.bind(&sitting.code).execute(&mut **together).await?;
    Ok(Ok(u64::try_from(*chair).unwrap_or_default()))
}

async fn close(together: &mut Together<'_>, close: &Close) -> Outcome {
    let class = close.told.class;
    let sql = "SELECT count(*) FROM totals WHERE class = $1";
    let told: i64 = sqlx::query_scalar(sql)
        .bind(class)
        .fetch_one(&mut **together)
        .await?;
    if told > 0 {
        return Ok(Ok(0));
    }
    let sql = "SELECT seat FROM chair WHERE class = $1 AND is_finished = 1 ORDER BY seat";
    let query = sqlx::query_scalar(sql).bind(class);
    let finished: Vec<String> = query.fetch_all(&mut **together).await?;
    let mut of: Vec<&String> = close.of.iter().map(|seat| &seat.0).collect();
    of.sort();
    if finished.iter().collect::<Vec<_>>() != of {
        return Ok(Err(NotStored::Taken));
    }
    let sql = "UPDATE class SET is_closed = 1, is_open = 0 WHERE number = $1";
    let closed = sqlx::query(sql).bind(class).execute(&mut **together);
    if closed.await?.rows_affected() == 0 {
        return Ok(Ok(0));
    }
    let sql = "INSERT INTO totals (class, day, told) VALUES ($1, $2, $3)";
    let query = sqlx::query(sql).bind(class).bind(close.told.day);
    let query = query.bind(&close.told.totals);
    Ok(Ok(query.execute(&mut **together).await?.rows_affected()))
}

/// By which the seats of a class and the class itself stay erased.
pub(super) async fn names(pool: &AnyPool, class: i64) -> Result<Vec<SeatId>, sqlx::Error> {
    let sql =
        "SELECT seat FROM chair WHERE class = $1 UNION SELECT mark FROM class WHERE number = $1";
    let names: Vec<String> = sqlx::query_scalar(sql).bind(class).fetch_all(pool).await?;
    Ok(names.into_iter().map(SeatId).collect())
}

/// Erases a class, all who sit in it, and what was told of it.
async fn erase_all(together: &mut Together<'_>, class: i64) -> Result<u64, sqlx::Error> {
    let query = sqlx::query("DELETE FROM totals WHERE class = $1").bind(class);
    query.execute(&mut **together).await?;
    erase(together, class).await
}

/// Erases a class, and all who sit in it.
async fn erase(together: &mut Together<'_>, class: i64) -> Result<u64, sqlx::Error> {
    let sql = "SELECT seat FROM chair WHERE class = $1";
    let query = sqlx::query_scalar(sql).bind(class);
    let seats: Vec<String> = query.fetch_all(&mut **together).await?;
    for seat in seats {
        rows::erase(together, &seat).await?;
    }
    let query = sqlx::query("DELETE FROM class WHERE number = $1").bind(class);
    Ok(query.execute(&mut **together).await?.rows_affected())
}

/// Erases the class of a mark, in a copy of before it was erased.
pub(super) async fn erase_marked(
    together: &mut Together<'_>,
    mark: &str,
) -> Result<(), sqlx::Error> {
    let query = sqlx::query_scalar("SELECT number FROM class WHERE mark = $1").bind(mark);
    let found: Option<i64> = query.fetch_optional(&mut **together).await?;
    if let Some(class) = found {
        erase_all(together, class).await?;
    }
    Ok(())
}

/// Erases the classes whose day has come, and what was told long ago of those that are gone.
pub(super) async fn purge(together: &mut Together<'_>, today: i64) -> Result<u64, sqlx::Error> {
    let query = sqlx::query_scalar("SELECT number FROM class WHERE until <= $1").bind(today);
    let due: Vec<i64> = query.fetch_all(&mut **together).await?;
    let mut gone = 0;
    for class in due {
        gone += erase(together, class).await?;
    }
    let sql = "DELETE FROM totals WHERE day <= $1 AND class NOT IN (SELECT number FROM class)";
    let query = sqlx::query(sql).bind(today - DAYS_TOLD);
    query.execute(&mut **together).await?;
    Ok(gone)
}
