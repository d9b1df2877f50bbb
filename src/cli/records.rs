//! The records of guided hours on this computer: where they stand, until when, and what an exported file of one is.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rand::TryRng;
use rand::rngs::SysRng;

use crate::catalog::Catalog;
use crate::cli::unusable::RecordError;
use crate::cli::{Error, Globals, environment, serve, tell};
use crate::day::Day;
use crate::entry::Header;
use crate::guide::paper::Kept;
use crate::guide::record::Record as Said;
use crate::guide::{Code, Field, Hour, Line, listed};
use crate::instrument::Instrument;
use crate::journal::unseal;
use crate::locale::Locale;
use crate::quiz::Quiz;
use crate::store::{Listed, Record, Records, SeatId, Start};
use crate::words::records;

/// A record with its lines.
pub(super) struct Found {
    pub(super) record: Record,
    pub(super) header: Header,
    pub(super) lines: Vec<Line>,
    /// As they are kept.
    pub(super) written: Vec<String>,
    /// How many lines cannot be read any more.
    pub(super) lost: usize,
}

impl Found {
    /// The hour, and under which code and until when it is kept.
    pub(super) fn hour(
        &self,
        catalog: &Arc<Catalog>,
        locale: Locale,
    ) -> Result<(Hour, Kept), Error> {
        let none = || RecordError::None {
            code: self.record.code.clone(),
        };
        let quiz = self.quiz(catalog).ok_or_else(none)?;
        let kept = kept(&self.record).ok_or_else(none)?;
        let instrument = Arc::new(Instrument::new(Arc::clone(catalog), quiz));
        let hour = Hour::resumed(instrument, self.header.clone(), &self.lines, locale);
        Ok((hour, kept))
    }

    /// The quiz that it is of.
    pub(super) fn quiz<'c>(&self, catalog: &'c Catalog) -> Option<&'c Quiz> {
        catalog.quiz(&self.header.quiz)
    }
}

/// Under which code, and until which day.
pub(super) fn kept(record: &Record) -> Option<Kept> {
    Some(Kept {
        code: Code::parse(&record.code)?,
        until: Day::after_1970(record.until)?,
    })
}

/// Opens the records, and erases those whose day has come.
pub(super) fn open(database: Option<&PathBuf>, globals: &Globals) -> Result<Records, Error> {
    let path = serve::database(database.map(PathBuf::as_path), globals)?;
    let records = Records::open(&path).map_err(|why| RecordError::NotOpened {
        database: path.clone(),
        why,
    })?;
    let gone = records.purge(environment::today().number)?;
    if gone > 0 {
        tell(&records::of(globals.locale).purged(gone))?;
    }
    Ok(records)
}

/// Erases the records whose day has come, where there are any; a database that is in use is looked after by whoever
/// uses it.
pub(super) fn purge(database: Option<&PathBuf>, globals: &Globals) -> Result<(), Error> {
    let is_there = serve::database(database.map(PathBuf::as_path), globals)
        .is_ok_and(|database| database.is_file());
    if !is_there {
        return Ok(());
    }
    match open(database, globals) {
        Ok(records) => records.close(),
        Err(Error::Record(RecordError::NotOpened { .. })) => {}
        Err(error) => return Err(error),
    }
    Ok(())
}

/// The record of a code as people type it.
pub(super) fn find(records: &Records, typed: &str, catalog: &Catalog) -> Result<Found, Error> {
    let none = || RecordError::None {
        code: typed.to_owned(),
    };
    let code = Code::parse(typed).ok_or_else(none)?;
    let (record, kept) = records.find(&code.to_string())?.ok_or_else(none)?;
    let written = kept.lines.into_iter().map(|(_, line)| line);
    let found = read(record, &kept.start.header, written.collect(), catalog);
    Ok(found.ok_or_else(none)?)
}

/// Whose lines those of a code are, whether they can be read or not.
pub(super) fn seat_of(records: &Records, typed: &str) -> Result<SeatId, Error> {
    let none = || RecordError::None {
        code: typed.to_owned(),
    };
    let code = Code::parse(typed).ok_or_else(none)?.to_string();
    let mut all = records.all()?.into_iter();
    let found = all.find(|(record, _)| record.code == code);
    let (record, _) = found.ok_or_else(none)?;
    Ok(record.seat)
}

fn read(record: Record, header: &str, written: Vec<String>, catalog: &Catalog) -> Option<Found> {
    let mut quizzes = catalog.quizzes.iter();
    let (quiz, header) =
        quizzes.find_map(|quiz| Some((quiz, Header::read(header.as_bytes(), quiz)?)))?;
    let lines: Vec<Line> = written
        .iter()
        .filter_map(|line| Line::read(line, quiz))
        .collect();
    Some(Found {
        lost: written.len() - lines.len(),
        record,
        header,
        lines,
        written,
    })
}

/// A record that begins today, under a new code.
pub(super) fn begun() -> Result<Record, Error> {
    let code = Code::of_chance(SysRng.try_next_u64().map_err(io::Error::other)?).to_string();
    Ok(Record {
        seat: seat()?,
        code,
        label: None,
        until: next_end_of_august(environment::today().number),
        prolonged: false,
    })
}

/// What a list shows of what was said.
pub(super) fn listed(said: &Said) -> Listed {
    Listed {
        began: said.began.map(|day| day.to_string()),
        step: listed::step(said).to_owned(),
        again: said.said(&Field::Again).map(str::to_owned),
    }
}

/// How a record begins in the database.
pub(super) fn start(header: &Header) -> Start {
    let today = environment::today();
    Start {
        header: header.write().trim_end().to_owned(),
        answered: today.day.map(|day| day.to_string()),
        touched: today.number,
    }
}

/// The name of a seat by chance. One that was erased never comes back, so a record that is taken up again has another.
fn seat() -> Result<SeatId, Error> {
    let mut bits = [0; 32];
    SysRng.try_fill_bytes(&mut bits).map_err(io::Error::other)?;
    Ok(SeatId::of(&bits))
}

/// The first 31 August after a day.
fn next_end_of_august(today: i64) -> i64 {
    let of = |year: u16| Day::new(year, 8, 31).map(Day::since_1970);
    let year = Day::after_1970(today).map_or(9999, |day| day.parts().0);
    let this = of(year).filter(|end| *end > today);
    this.or_else(|| of(year + 1)).unwrap_or(today)
}

/// The latest day until which a record that begins or is kept longer today may be kept.
pub(super) fn latest(today: i64) -> i64 {
    today + 366
}

/// What begins and ends the lines in an exported file, which is a page for people.
const BEGIN: &str = "<pre id=\"lines\">";
const END: &str = "</pre>";

/// A page with the lines of a record, of which [`imported`] makes the record again.
pub(super) fn exported(page: &str, found: &Found, heading: &str) -> String {
    let Record {
        code,
        label,
        until,
        prolonged,
        ..
    } = &found.record;
    let about = serde_json::json!({
        "code": code, "label": label, "until": until, "prolonged": prolonged,
    });
    let header = found.header.write();
    let head = [about.to_string(), header.trim_end().to_owned()];
    let lines: Vec<String> = head
        .iter()
        .chain(&found.written)
        .map(|line| escaped(line))
        .collect();
    let lines = format!(
        "<h2>{heading}</h2>\n{BEGIN}\n{}\n{END}\n</main>",
        lines.join("\n")
    );
    page.replacen("</main>", &lines, 1)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// The record in an exported file; `None` if it is none, or not as it was written.
pub(super) fn imported(text: &str, catalog: &Catalog) -> Option<Found> {
    let (_, rest) = text.split_once(BEGIN)?;
    let (lines, _) = rest.split_once(END)?;
    let mut lines = lines.lines().filter(|line| !line.is_empty()).map(unescaped);
    let about: serde_json::Value = serde_json::from_str(&lines.next()?).ok()?;
    let header = lines.next()?;
    let code = Code::parse(about["code"].as_str()?)?.to_string();
    let record = Record {
        seat: seat().ok()?,
        label: about["label"].as_str().map(str::to_owned),
        until: about["until"].as_i64()?,
        prolonged: about["prolonged"].as_bool()?,
        code,
    };
    let today = environment::today().number;
    if !(today + 1..=latest(today)).contains(&record.until) {
        return None;
    }
    let written: Vec<String> = lines.collect();
    // Every line as it was written, and none of them missing, moved or doubled.
    let is_whole = |(place, line): (u64, &String)| {
        unseal(line.as_bytes()).is_some_and(|sealed| sealed.place == Some(place))
    };
    if !(2..).zip(&written).all(is_whole) {
        return None;
    }
    let found = read(record, &header, written, catalog)?;
    let times = found.lines.iter().filter(|line| **line == Line::Again);
    (times.count() <= MOST_TIMES).then_some(found)
}

/// The most times that two people meet over one record.
const MOST_TIMES: usize = 20;

/// The most bytes of an exported record.
const MAX_EXPORTED: u64 = 4 << 20;

/// The bytes of a file that may be an exported record: no more than one can have.
pub(super) fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path)?;
    file.take(MAX_EXPORTED).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Whether a file is a page that may be an exported record.
pub(super) fn is_exported(path: &Path) -> bool {
    path.extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("html"))
}

#[cfg(test)]
mod tests {
    use super::next_end_of_august;
    use crate::day::Day;

    #[test]
    fn a_record_is_kept_until_the_end_of_the_school_year() {
        for (today, until) in [
            ("2026-09-15", "2027-08-31"),
            ("2026-08-30", "2026-08-31"),
            ("2026-08-31", "2027-08-31"),
            ("2027-01-01", "2027-08-31"),
        ] {
            let [today, until] = [today, until].map(|day| Day::parse(day).unwrap().since_1970());
            assert_eq!(next_end_of_august(today), until);
        }
    }
}
