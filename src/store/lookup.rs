//! How classes, and what was told of them, are found in a database.

use sqlx::AssertSqlSafe;

use crate::classes::{Chair, Change, Class, Classes, Told};
use crate::database::Database;
use crate::write::{Job, What};
use crate::{NotStored, SeatId};

const CLASSES: &str =
    "SELECT number, mark, label, quiz, seats, until, code, expires, is_open, is_closed FROM class";

const CHAIRS: &str = "SELECT class, chair, seat, code, is_finished, may_be_seen FROM chair";

type FoundClass = (i64, String, String, String, i64, i64, String, i64, i64, i64);

type FoundChair = (i64, i64, String, String, i64, i64);

fn class(found: FoundClass) -> Class {
    let (number, mark, label, quiz, seats, until, code, expires, is_open, is_closed) = found;
    Class {
        number,
        mark: SeatId(mark),
        label,
        quiz,
        seats,
        until,
        code,
        expires,
        is_open: is_open != 0,
        is_closed: is_closed != 0,
    }
}

fn chair((class, chair, seat, code, is_finished, may_be_seen): FoundChair) -> Chair {
    Chair {
        class,
        chair,
        seat: SeatId(seat),
        code,
        is_finished: is_finished != 0,
        may_be_seen: may_be_seen != 0,
    }
}

impl Classes for Database {
    async fn change(&self, change: Change) -> Result<u64, NotStored> {
        self.ask(|done| Job::counted(What::Change(change), done))
            .await
    }

    async fn class(&self, number: i64) -> Result<Option<Class>, NotStored> {
        let sql = AssertSqlSafe(format!("{CLASSES} WHERE number = $1"));
        let found = sqlx::query_as(sql).bind(number).fetch_optional(&self.pool);
        Ok(found.await?.map(class))
    }

    async fn class_of(&self, code: &str) -> Result<Option<Class>, NotStored> {
        let sql = AssertSqlSafe(format!("{CLASSES} WHERE code = $1"));
        let query = sqlx::query_as(sql).bind(code.to_owned());
        Ok(query.fetch_optional(&self.pool).await?.map(class))
    }

    async fn classes(&self) -> Result<Vec<Class>, NotStored> {
        let sql = AssertSqlSafe(format!("{CLASSES} ORDER BY number"));
        let found = sqlx::query_as(sql).fetch_all(&self.pool).await?;
        Ok(found.into_iter().map(class).collect())
    }

    async fn chairs(&self, class: i64) -> Result<Vec<Chair>, NotStored> {
        let sql = AssertSqlSafe(format!("{CHAIRS} WHERE class = $1 ORDER BY chair"));
        let found = sqlx::query_as(sql).bind(class).fetch_all(&self.pool);
        Ok(found.await?.into_iter().map(chair).collect())
    }

    async fn sits(&self, shown: &SeatId) -> Result<Option<Chair>, NotStored> {
        let sql = AssertSqlSafe(format!("{CHAIRS} WHERE shown = $1"));
        let found = sqlx::query_as(sql)
            .bind(&shown.0)
            .fetch_optional(&self.pool);
        Ok(found.await?.map(chair))
    }

    async fn outlasting(&self) -> Result<Vec<Told>, NotStored> {
        let sql = "SELECT class, day, told FROM totals \
                   WHERE class NOT IN (SELECT number FROM class) ORDER BY class";
        let found = sqlx::query_as(sql).fetch_all(&self.pool);
        let found: Vec<(i64, i64, String)> = found.await?;
        let told = |(class, day, totals)| Told { class, day, totals };
        Ok(found.into_iter().map(told).collect())
    }

    async fn told(&self, class: i64) -> Result<Option<Told>, NotStored> {
        let sql = "SELECT day, told FROM totals WHERE class = $1";
        let found = sqlx::query_as(sql).bind(class).fetch_optional(&self.pool);
        let found: Option<(i64, String)> = found.await?;
        Ok(found.map(|(day, totals)| Told { class, day, totals }))
    }

    async fn purge_classes(&self, today: i64) -> Result<u64, NotStored> {
        self.ask(|done| Job::counted(What::PurgeClasses(today), done))
            .await
    }
}
