//! Who was erased: beside the database, so that a backup of before brings nobody back, and so that it is there too
//! where the database itself is damaged.
//!
//! A line for each: the day, and the name of the seat. The name is a hash of what only a browser knew; nothing leads
//! from it to anybody.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::SeatId;
use crate::place::{beside, for_the_owner, sync_folder};

/// The names of a database.
#[derive(Clone, Debug)]
pub(super) struct Ledger {
    path: PathBuf,
}

impl Ledger {
    /// That of a database.
    pub(super) fn of(database: &Path) -> Self {
        let path = beside(database, ".erased");
        Self { path }
    }

    /// Notes that seats are erased on a day; durable once it returns.
    pub(super) fn note<'s>(
        &self,
        erased: impl IntoIterator<Item = (&'s SeatId, i64)>,
    ) -> io::Result<()> {
        // What a crash left of a line before stays one of its own.
        let mut lines = String::from("\n");
        for (seat, day) in erased {
            lines += &line(day, &seat.0);
        }
        let is_new = !self.path.exists();
        let mut file = for_the_owner().create(true).append(true).open(&self.path)?;
        file.write_all(lines.as_bytes())?;
        file.sync_data()?;
        if is_new {
            sync_folder(&self.path)?;
        }
        Ok(())
    }

    /// The names; those that a crash left in the middle are passed over, since nobody was told that they are erased.
    pub(super) fn names(&self) -> io::Result<Vec<String>> {
        let all = self.read()?.into_iter();
        Ok(all.map(|(_, name)| name).collect())
    }

    /// Drops names that were noted before a day.
    pub(super) fn forget(&self, before: i64) -> io::Result<()> {
        let all = self.read()?;
        if all.iter().all(|(day, _)| *day >= before) {
            return Ok(());
        }
        let kept = all.iter().filter(|(day, _)| *day >= before);
        let lines: String = kept.map(|(day, name)| line(*day, name)).collect();
        let part = beside(&self.path, ".part");
        let mut file = for_the_owner().create(true).truncate(true).open(&part)?;
        file.write_all(lines.as_bytes())?;
        file.sync_all()?;
        fs::rename(&part, &self.path)?;
        sync_folder(&self.path)
    }

    fn read(&self) -> io::Result<Vec<(i64, String)>> {
        let bytes = match fs::read(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            read => read?,
        };
        let text = String::from_utf8_lossy(&bytes);
        let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
        let read = whole.lines().filter_map(|line| {
            let (day, name) = line.split_once(' ')?;
            Some((day.parse().ok()?, name.to_owned()))
        });
        Ok(read.collect())
    }
}

fn line(day: i64, name: &str) -> String {
    format!("{day} {name}\n")
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use super::*;

    #[test]
    fn what_a_crash_left_of_a_line_spoils_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::of(&folder.path().join("b.db"));
        let [one, other, third] = [1, 2, 3].map(|name| SeatId::of(&[name; 32]));
        assert_eq!(ledger.names().unwrap(), [""; 0]);
        ledger.note([(&one, 100)]).unwrap();
        let mut file = File::options().append(true).open(&ledger.path).unwrap();
        file.write_all(b"100 02020").unwrap();
        assert_eq!(ledger.names().unwrap(), [one.0.as_str()]);
        ledger.note([(&other, 101), (&third, 102)]).unwrap();
        for name in [&one, &other, &third] {
            assert!(ledger.names().unwrap().contains(&name.0));
        }
        ledger.forget(102).unwrap();
        assert_eq!(ledger.names().unwrap(), [third.0]);
    }
}
