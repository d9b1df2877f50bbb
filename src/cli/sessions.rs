//! `boussole sessions`: the records of guided hours: listed, shown, exported, erased, kept longer; copies of the whole
//! database are [`copies`](super::copies).

use std::io::{self, BufRead as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;

use crate::cli::records;
use crate::cli::unusable::RecordError;
use crate::cli::{Error, Format, Globals, environment, print, tell};
use crate::day::Day;
use crate::guide::record::Record as Said;
use crate::guide::{file, listed, told};
use crate::report::document::{Block, Document, Head, Paper};
use crate::report::table::Table;
use crate::store::{Listed, Record, Records, SeatId};
use crate::terminal::Attached;
use crate::terminal::save::{self, Existing};
use crate::words::misuse::Misuse;
use crate::words::{hour, records as words};

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    database: Option<PathBuf>,
    what: What,
}

#[derive(Debug)]
enum What {
    List(Format),
    Show(String, Format),
    Export(String, PathBuf),
    Erase(Which, bool),
    Keep(String, Day),
}

#[derive(Debug)]
enum Which {
    Code(String),
    Before(Day),
    Class(String),
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Result<Self, Error> {
        let (name, matches) = matches.subcommand().unwrap_or(("list", matches));
        let database = matches.get_one::<PathBuf>("database").cloned();
        let code = || {
            matches
                .get_one::<String>("code")
                .cloned()
                .unwrap_or_default()
        };
        let day = |option: &str| -> Result<Option<Day>, Error> {
            let given = matches.try_get_one::<String>(option).ok().flatten();
            given.map(|given| read_day(option, given)).transpose()
        };
        let what = match name {
            "show" => What::Show(code(), Format::of(matches)),
            "export" => {
                let to = matches.get_one::<PathBuf>("to").cloned();
                What::Export(code(), to.unwrap_or_default())
            }
            "erase" => {
                let class = matches.get_one::<String>("class").cloned();
                let which = match (day("before")?, class) {
                    (Some(day), _) => Which::Before(day),
                    (None, Some(label)) => Which::Class(label),
                    (None, None) => Which::Code(code()),
                };
                What::Erase(which, matches.get_flag("yes"))
            }
            "keep" => What::Keep(code(), day("until")?.unwrap_or(Day::MAX)),
            _ => What::List(Format::of(matches)),
        };
        Ok(Self { database, what })
    }
}

fn read_day(option: &str, given: &str) -> Result<Day, Error> {
    Day::parse(given).ok_or_else(|| {
        Error::Misuse(Misuse::InvalidValue {
            argument: format!("--{option}"),
            value: given.to_owned(),
            possible: vec!["2027-08-31".to_owned()],
            suggestion: None,
        })
    })
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let records = records::open(args.database.as_ref(), globals)?;
    match &args.what {
        What::List(format) => list(&records, *format, globals),
        What::Show(code, format) => show(&records, code, *format, globals),
        What::Export(code, to) => export(&records, code, to, globals),
        What::Erase(Which::Class(label), is_agreed) => {
            erase_class(&records, label, *is_agreed, globals)
        }
        What::Erase(Which::Code(code), is_agreed) => {
            let seats = vec![records::seat_of(&records, code)?];
            erase(&records, &seats, *is_agreed, globals)
        }
        What::Erase(Which::Before(day), is_agreed) => {
            let seats = before(&records, *day, globals)?;
            erase(&records, &seats, *is_agreed, globals)
        }
        What::Keep(code, until) => keep(&records, code, *until, globals),
    }
}

fn list(records: &Records, format: Format, globals: &Globals) -> Result<(), Error> {
    let mut lines: Vec<listed::Line> = Vec::new();
    for (record, listed) in all(records, globals)? {
        let Some(kept) = records::kept(&record) else {
            continue;
        };
        lines.push(listed::Line {
            code: kept.code.to_string(),
            day: listed.began,
            step: listed.step,
            label: record.label,
            again: listed.again,
            erased_on: kept.until.to_string(),
        });
    }
    lines.sort_by(|a, b| (&a.day, &a.code).cmp(&(&b.day, &b.code)));
    match format {
        Format::Json => {
            let mut text = serde_json::to_string_pretty(&lines).map_err(io::Error::other)?;
            text.push('\n');
            print(&text)
        }
        Format::Text => print(&table(&lines, globals).to_text(globals.style())),
    }
}

/// All records with what a list shows of them; only one of which that was never written is read whole.
fn all(records: &Records, globals: &Globals) -> Result<Vec<(Record, Listed)>, Error> {
    let all = records.all()?;
    let is_read = all.iter().any(|(_, listed)| listed.is_none());
    let catalog = is_read.then(|| globals.catalog()).transpose()?;
    let read = |record: &Record| {
        let catalog = catalog.as_ref();
        let found = catalog.and_then(|all| records::find(records, &record.code, all).ok());
        // What cannot be read any more is listed all the same, so that it can be erased.
        let said = found.map_or_else(Said::default, |found| Said::of(&found.lines));
        records::listed(&said)
    };
    let listed = all.into_iter().map(|(record, listed)| {
        let listed = listed.unwrap_or_else(|| read(&record));
        (record, listed)
    });
    Ok(listed.collect())
}

fn table(lines: &[listed::Line], globals: &Globals) -> Document {
    let (say, hours) = (words::of(globals.locale), hour::of(globals.locale));
    let day = |text: &Option<String>| {
        let day = text.as_deref().and_then(Day::parse);
        day.map_or_else(|| "—".to_owned(), |day| hours.day(day))
    };
    let row = |line: &listed::Line| {
        vec![
            line.code.clone(),
            day(&line.day),
            listed::step_named(&line.step, globals.locale).to_owned(),
            line.label.clone().unwrap_or_else(|| "—".to_owned()),
            day(&line.again),
            day(&Some(line.erased_on.clone())),
        ]
    };
    let table = Table {
        name: say.list().to_owned(),
        head: say.columns().to_vec(),
        rows: lines.iter().map(row).collect(),
        more: None,
    };
    let table = (!lines.is_empty()).then_some(Block::Table(table));
    let many = Block::Paragraph(say.how_many(lines.len()));
    Document {
        locale: globals.locale,
        head: Head::Name(say.list().to_owned()),
        blocks: table.into_iter().chain([many]).collect(),
        paper: Paper::Sheets,
    }
}

fn show(records: &Records, code: &str, format: Format, globals: &Globals) -> Result<(), Error> {
    let catalog = Arc::new(globals.catalog()?);
    let found = records::find(records, code, &catalog)?;
    let (hour, kept) = found.hour(&catalog, globals.locale)?;
    print(&match format {
        Format::Text => told::document(&hour, kept).to_text(globals.style()),
        Format::Json => file::json(&hour, kept, found.record.label.as_deref()),
    })
}

fn export(records: &Records, code: &str, to: &Path, globals: &Globals) -> Result<(), Error> {
    let catalog = Arc::new(globals.catalog()?);
    let found = records::find(records, code, &catalog)?;
    let (hour, kept) = found.hour(&catalog, globals.locale)?;
    let say = words::of(globals.locale);
    let page = told::document(&hour, kept).to_html();
    let page = records::exported(&page, &found, say.lines_heading());
    save::save(to, &page, Existing::Keep).map_err(|source| Error::Write {
        path: to.to_owned(),
        source,
    })?;
    tell(&say.exported(&to.to_string_lossy()))
}

/// Whose records began before a day. What cannot be read any more has no day; it is erased by its code.
fn before(records: &Records, day: Day, globals: &Globals) -> Result<Vec<SeatId>, Error> {
    let began = |listed: &Listed| Day::parse(listed.began.as_deref()?);
    let all = all(records, globals)?.into_iter();
    let before = all.filter(|(_, listed)| began(listed).is_some_and(|on| on < day));
    Ok(before.map(|(record, _)| record.seat).collect())
}

fn erase(
    records: &Records,
    seats: &[SeatId],
    is_agreed: bool,
    globals: &Globals,
) -> Result<(), Error> {
    let say = words::of(globals.locale);
    if !is_agreed && !agrees(&say.erase(seats.len()), globals)? {
        return tell(say.nothing_erased());
    }
    for seat in seats {
        records.erase(seat, environment::today().number)?;
    }
    tell(&say.erased_all(seats.len()))
}

/// Erases all classes of a name, once whoever asks is sure.
fn erase_class(
    records: &Records,
    label: &str,
    is_agreed: bool,
    globals: &Globals,
) -> Result<(), Error> {
    let say = words::of(globals.locale);
    let mut named = records.classes()?;
    named.retain(|(class, _)| class.label == label.trim());
    if named.is_empty() {
        let label = label.to_owned();
        return Err(RecordError::NoClass { label }.into());
    }
    let seats = named.iter().map(|(_, taken)| taken).sum();
    if !is_agreed && !agrees(&say.erase_class(label, named.len(), seats), globals)? {
        return tell(say.nothing_erased());
    }
    for (class, _) in &named {
        records.erase_class(class.number, environment::today().number)?;
    }
    tell(&say.erased_classes(named.len()))
}

/// Asks before what cannot be undone; where nobody is there to answer, it has to be said beforehand.
fn agrees(question: &str, globals: &Globals) -> Result<bool, Error> {
    if globals.environment.input != Attached::Terminal {
        let arguments = vec!["--yes".to_owned()];
        return Err(Error::Misuse(Misuse::MissingArguments { arguments }));
    }
    write!(io::stderr(), "{question} ")?;
    io::stderr().flush()?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(words::of(globals.locale).yes(&line))
}

fn keep(records: &Records, code: &str, until: Day, globals: &Globals) -> Result<(), Error> {
    let catalog = globals.catalog()?;
    let found = records::find(records, code, &catalog)?;
    let say = words::of(globals.locale);
    if found.record.prolonged {
        return Err(Error::Misuse(Misuse::PutOffAlready));
    }
    let today = environment::today().number;
    let latest = records::latest(today);
    let hours = hour::of(globals.locale);
    let number = until.since_1970();
    if !(today.max(found.record.until) + 1..=latest).contains(&number) {
        let most = Day::after_1970(latest).map_or_else(String::new, |day| hours.day(day));
        return Err(Error::Misuse(Misuse::NotThatDay { most }));
    }
    records.prolong(&found.record.seat, number)?;
    tell(&say.kept_until(&hours.day(until)))
}
