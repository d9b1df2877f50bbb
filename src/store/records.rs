//! Records that are found by a code and kept until a day, for a program that does one thing at a time.

use std::path::Path;

use tokio::runtime::{Builder, Runtime};

use crate::classes::{Change, Class, Classes as _};
use crate::database::{Database, rows};
use crate::write::What;
use crate::{Kept, NotOpened, NotStored, SeatId, Start, Store as _};

/// Where a record is found, and until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The code on the student's sheet.
    pub code: String,
    /// Whose lines are its lines.
    pub seat: SeatId,
    /// What whoever keeps it calls it.
    pub label: Option<String>,
    /// The day on which it is erased: days since 1970.
    pub until: i64,
    /// Whether that day was put off already.
    pub prolonged: bool,
}

/// What a list shows of a record, as whoever writes its lines reads them. It follows from the lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// The day on which it began, `YYYY-MM-DD`.
    pub began: Option<String>,
    /// How far it has come.
    pub step: String,
    /// The day on which the two meet again, `YYYY-MM-DD`.
    pub again: Option<String>,
}

/// The records of a database, opened for this process alone.
#[derive(Debug)]
pub struct Records {
    runtime: Runtime,
    database: Database,
}

impl Records {
    /// Opens a database, which is made where there is none.
    ///
    /// # Errors
    ///
    /// [`NotOpened`] says why it stays as it is.
    pub fn open(path: &Path) -> Result<Self, NotOpened> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let database = runtime.block_on(Database::open(path))?;
        Ok(Self { runtime, database })
    }

    /// Begins a record with its first lines; its seat is named by its code.
    ///
    /// # Errors
    ///
    /// [`NotStored`]; `Taken` where there is a record of that code.
    pub fn begin(
        &self,
        record: &Record,
        start: Start,
        lines: Vec<String>,
    ) -> Result<(), NotStored> {
        self.runtime.block_on(async {
            if self.database.record(&record.code).await?.is_some() {
                return Err(NotStored::Taken);
            }
            // The code first: whatever a crash leaves can be found by it, and erased.
            self.database.write(What::Record(record.clone())).await?;
            self.database.begin(&record.seat, start, lines).await
        })
    }

    /// Adds lines from a place on, with what a list shows from then on; when this returns, both are durable.
    ///
    /// # Errors
    ///
    /// [`NotStored`] says why nothing was added.
    pub fn append(
        &self,
        seat: &SeatId,
        from: i64,
        lines: Vec<String>,
        listed: Listed,
    ) -> Result<(), NotStored> {
        let what = What::Said(rows(seat, from, lines), seat.clone(), listed);
        self.runtime.block_on(self.database.write(what))
    }

    /// Calls a record so, or nothing.
    ///
    /// # Errors
    ///
    /// [`NotStored`] says why it is called as before.
    pub fn label(&self, seat: &SeatId, label: Option<&str>) -> Result<(), NotStored> {
        let what = What::Label(seat.clone(), label.map(str::to_owned));
        self.runtime.block_on(self.database.write(what))
    }

    /// Puts the day off on which a record is erased.
    ///
    /// # Errors
    ///
    /// [`NotStored`] says why it stays.
    pub fn prolong(&self, seat: &SeatId, until: i64) -> Result<(), NotStored> {
        let what = What::Prolong(seat.clone(), until);
        self.runtime.block_on(self.database.write(what))
    }

    /// All records, by their codes, with what a list shows of them; `None` where that was never written.
    ///
    /// # Errors
    ///
    /// [`NotStored`] says why they cannot be read.
    pub fn all(&self) -> Result<Vec<(Record, Option<Listed>)>, NotStored> {
        self.runtime.block_on(self.database.records())
    }

    /// The record of a code, with its lines; `None` if there is none.
    ///
    /// # Errors
    ///
    /// [`NotStored`] says why it cannot be read.
    pub fn find(&self, code: &str) -> Result<Option<(Record, Kept)>, NotStored> {
        self.runtime.block_on(async {
            let Some(record) = self.database.record(code).await? else {
                return Ok(None);
            };
            let kept = self.database.read(&record.seat).await?;
            Ok(kept.map(|kept| (record, kept)))
        })
    }

    /// Erases a record on a day, at once and for good.
    ///
    /// # Errors
    ///
    /// [`NotStored`] says why it is still there.
    pub fn erase(&self, seat: &SeatId, today: i64) -> Result<(), NotStored> {
        self.runtime.block_on(self.database.erase(seat, today))
    }

    /// All classes, by their numbers, with how many of their chairs are taken.
    ///
    /// # Errors
    ///
    /// [`NotStored`] says why they cannot be read.
    pub fn classes(&self) -> Result<Vec<(Class, usize)>, NotStored> {
        self.runtime.block_on(async {
            let mut all = Vec::new();
            for class in self.database.classes().await? {
                let taken = self.database.chairs(class.number).await?.len();
                all.push((class, taken));
            }
            Ok(all)
        })
    }

    /// Erases a class on a day, with all who sit in it and what was told of it, at once and for good.
    ///
    /// # Errors
    ///
    /// [`NotStored`] says why it is still there.
    pub fn erase_class(&self, class: i64, today: i64) -> Result<(), NotStored> {
        let erase = Change::Erase(class, today);
        self.runtime.block_on(self.database.change(erase))?;
        Ok(())
    }

    /// Erases all records whose day has come, and gives their number; classes whose day has come go too.
    ///
    /// # Errors
    ///
    /// [`NotStored`] says why they are still there.
    pub fn purge(&self, today: i64) -> Result<u64, NotStored> {
        self.runtime.block_on(async {
            self.database.purge_classes(today).await?;
            self.database.purge_records(today).await
        })
    }

    /// Writes what is waiting, and closes the file.
    pub fn close(self) {
        self.runtime.block_on(self.database.close());
    }
}
