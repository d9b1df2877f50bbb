//! `boussole guide`: the guided hour, line by line, on a screen or from a pipe.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::io::{self, BufRead};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::SystemTime;

use clap::ArgMatches;
use rand::TryRng;
use rand::rngs::SysRng;

use crate::catalog::Catalog;
use crate::cli::records::{self, Found};
use crate::cli::unusable::RecordError;
use crate::cli::{Error, Globals, PageFormat, environment, print, quiz, quizzes, result, tell};
use crate::entry::{Entry, Header};
use crate::guide::{Ask, Code, Field, Heard, Hour, Kind, Line, Step, sheet, told};
use crate::instrument::Instrument;
use crate::quiz::Quiz;
use crate::reaction::Because;
use crate::record::{self as journal, NotErased, NotKept, Opened, Unfinished};
use crate::report::document::{Block, Document, Head, Paper};
use crate::safe::{safe_line, shell_word};
use crate::session;
use crate::sheet::code as sheet_code;
use crate::sitting::{Found as Waiting, Resume, Sitting};
use crate::store::{NotStored, Record, Records};
use crate::terminal::save::{self, Existing};
use crate::terminal::{Attached, Ended};
use crate::words::{failure, hour, records as words};

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    open: Option<String>,
    sheet: Option<String>,
    format: PageFormat,
    database: Option<PathBuf>,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        Self {
            open: matches.get_one::<String>("open").cloned(),
            sheet: matches.get_one::<String>("sheet").cloned(),
            format: PageFormat::of(matches),
            database: matches.get_one::<PathBuf>("database").cloned(),
        }
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = Arc::new(globals.catalog()?);
    records::purge(args.database.as_ref(), globals)?;
    if let Some(code) = &args.sheet {
        return show_sheet(code, args, &catalog, globals);
    }
    let opened = args
        .open
        .as_ref()
        .map(|given| open(given, args, &catalog, globals));
    let begun = match opened.transpose()? {
        Some(begun) => begun,
        None => Begun::anew(quizzes::meant(&catalog, None)?)?,
    };
    let quiz = catalog
        .quiz(&begun.header.quiz)
        .ok_or(Error::Definitions { errors: 0 })?;
    let instrument = Arc::new(Instrument::new(Arc::clone(&catalog), quiz));
    for note in &begun.notes {
        tell(note)?;
    }
    let hour = Hour::resumed(instrument, begun.header, &begun.lines, globals.locale);
    let ledger = Ledger {
        stood: begun.stood,
        lines: if begun.kept.is_some() {
            Vec::new()
        } else {
            begun.lines
        },
        saved: 0,
        kept: begun.kept,
        is_told: false,
        is_taken_back: false,
    };
    Desk {
        globals,
        hour,
        ledger: Rc::new(RefCell::new(ledger)),
        database: args.database.clone(),
        step: None,
    }
    .run()
}

/// The sheet of a record once more.
fn show_sheet(
    code: &str,
    args: &Args,
    catalog: &Arc<Catalog>,
    globals: &Globals,
) -> Result<(), Error> {
    let records = records::open(args.database.as_ref(), globals)?;
    let found = records::find(&records, code, catalog)?;
    let (hour, kept) = (hour_of(&found, catalog, globals)?, found.kept());
    let page = sheet::document(&hour, kept);
    let json = || kept.map_or_else(String::new, |kept| told::json(&hour, kept));
    print(&globals.shown(args.format, || page, json))
}

/// The hour of a record.
pub(super) fn hour_of(
    found: &Found,
    catalog: &Arc<Catalog>,
    globals: &Globals,
) -> Result<Hour, Error> {
    let none = || RecordError::None {
        code: found.record.code.clone(),
    };
    let quiz = found.quiz(catalog).ok_or_else(none)?;
    let instrument = Arc::new(Instrument::new(Arc::clone(catalog), quiz));
    Ok(Hour::resumed(
        instrument,
        found.header.clone(),
        &found.lines,
        globals.locale,
    ))
}

/// What an hour begins with.
struct Begun {
    header: Header,
    /// How many lines stand in the record.
    stood: usize,
    lines: Vec<Line>,
    kept: Option<(Records, Record)>,
    notes: Vec<String>,
}

impl Begun {
    fn anew(quiz: &Quiz) -> Result<Self, Error> {
        let seed = SysRng.try_next_u64().map_err(io::Error::other)?;
        Ok(Self {
            header: Header::new(quiz, seed, session::is_short(quiz)),
            stood: 0,
            lines: Vec::new(),
            kept: None,
            notes: Vec::new(),
        })
    }
}

/// As long is the code of a record at most, as people type it.
const LONGEST_CODE: usize = 12;

/// Opens an answer sheet or its code, an exported record, or the record of a code.
fn open(
    given: &str,
    args: &Args,
    catalog: &Arc<Catalog>,
    globals: &Globals,
) -> Result<Begun, Error> {
    let path = Path::new(given);
    if records::is_exported(path) && path.is_file() {
        return import(path, args, catalog, globals);
    }
    // The code of a sheet is longer than that of a record.
    let is_sheet = given.len() > LONGEST_CODE && sheet_code::may_be(given);
    if path.is_file() || is_sheet {
        let read = result::read(path, catalog)?;
        let quiz = &catalog.quizzes[read.quiz];
        let say = crate::words::sheet::of(globals.locale);
        let mut begun = Begun::anew(quiz)?;
        begun.notes = read.notes.iter().map(|note| say.note(note)).collect();
        let entries = session::entries(quiz, &read.sheet).into_iter();
        // Whoever brings a sheet has answered; going back, they can answer more.
        let is_quizzed = Line::Said {
            field: Field::Quiz.key(),
            said: Some("done".to_owned()),
        };
        begun.lines = entries.map(Line::Quiz).chain([is_quizzed]).collect();
        return Ok(begun);
    }
    if Code::parse(given).is_none() {
        return Err(RecordError::Neither {
            given: given.to_owned(),
        }
        .into());
    }
    let records = records::open(args.database.as_ref(), globals)?;
    let found = records::find(&records, given, catalog)?;
    Ok(going_on(found, records, catalog, globals))
}

fn going_on(found: Found, records: Records, catalog: &Catalog, globals: &Globals) -> Begun {
    let say = words::of(globals.locale);
    let hash = found.quiz(catalog).map(|quiz| quiz.hash.clone());
    let is_other = hash.is_some_and(|hash| hash != found.header.hash);
    let other = is_other.then(|| say.other_edition().to_owned());
    let lost = (found.lost > 0).then(|| say.lost(found.lost));
    Begun {
        header: found.header,
        stood: found.written.len(),
        lines: found.lines,
        kept: Some((records, found.record)),
        notes: other.into_iter().chain(lost).collect(),
    }
}

/// Takes a record over from an exported file.
fn import(
    path: &Path,
    args: &Args,
    catalog: &Arc<Catalog>,
    globals: &Globals,
) -> Result<Begun, Error> {
    let bytes = records::bytes(path).map_err(|source| Error::Read {
        path: path.to_owned(),
        source,
    })?;
    let text = String::from_utf8(bytes).ok();
    let found = text.and_then(|text| records::imported(&text, catalog));
    let found = found.ok_or_else(|| RecordError::NotExported {
        path: path.to_owned(),
    })?;
    let records = records::open(args.database.as_ref(), globals)?;
    if records.find(&found.record.code)?.is_some() {
        return Err(RecordError::IsHere {
            code: found.record.code,
        }
        .into());
    }
    records.begin(
        &found.record,
        records::start(&found.header),
        found.written.clone(),
    )?;
    Ok(going_on(found, records, catalog, globals))
}

/// The lines of an hour, and where they are kept.
struct Ledger {
    /// How many places are taken by what was kept before.
    stood: usize,
    /// What was said since.
    lines: Vec<Line>,
    /// How many of these are kept.
    saved: usize,
    kept: Option<(Records, Record)>,
    /// Whether it was told that some are not kept.
    is_told: bool,
    /// Whether the answers to the quiz are to be taken back.
    is_taken_back: bool,
}

impl Ledger {
    /// Adds lines, and keeps all that is not kept yet.
    fn add(&mut self, lines: Vec<Line>, hour: &Hour) -> Result<(), String> {
        self.lines.extend(lines);
        let Some((records, record)) = &self.kept else {
            return Ok(());
        };
        let at = self.stood + self.saved;
        let places = AFTER_HEADER + u64::try_from(at).unwrap_or_default()..;
        let quiz = hour.instrument().quiz();
        let new = self.lines[self.saved..].iter();
        let new = places
            .zip(new)
            .map(|(place, line)| masked(line).write(quiz, place));
        let new: Vec<String> = new.collect();
        let from = i64::try_from(at).unwrap_or(i64::MAX);
        records
            .append(&record.seat, from, new)
            .map_err(|why| why.to_string())?;
        self.saved = self.lines.len();
        Ok(())
    }
}

/// The place of the line behind the first one.
const AFTER_HEADER: u64 = 2;

/// A label is kept apart from all that was said.
fn masked(line: &Line) -> Line {
    let is_label =
        |line: &Line| matches!(line, Line::Said { field, .. } if *field == Field::Label.key());
    if is_label(line) {
        let (field, said) = (Field::Label.key(), None);
        return Line::Said { field, said };
    }
    line.clone()
}

/// The part of the ledger that the quiz of step 3 writes to.
struct OfQuiz {
    ledger: Rc<RefCell<Ledger>>,
    hour: Hour,
}

impl journal::Record for OfQuiz {
    fn begin(&mut self, _header: &Header, _entries: &[Entry]) -> io::Result<()> {
        // What was said before the quiz stands there, and stays.
        Ok(())
    }

    fn append(&mut self, entry: &Entry) -> io::Result<()> {
        let lines = vec![Line::Quiz(entry.clone())];
        // What cannot be kept now is told after the quiz, and tried again; here it is noted in any case.
        let (Ok(()) | Err(_)) = self.ledger.borrow_mut().add(lines, &self.hour);
        Ok(())
    }

    fn read(&mut self) -> Result<Option<Unfinished>, NotKept> {
        Ok(None)
    }

    fn is_whole(&self) -> bool {
        let ledger = self.ledger.borrow();
        ledger.saved == ledger.lines.len()
    }

    fn erase(self) -> Result<(), NotErased> {
        // Whoever leaves the quiz so takes their answers to it back; the rest of the hour stays.
        self.ledger.borrow_mut().is_taken_back = true;
        Ok(())
    }
}

/// Two people at an hour.
struct Desk<'g> {
    globals: &'g Globals,
    hour: Hour,
    ledger: Rc<RefCell<Ledger>>,
    database: Option<PathBuf>,
    /// The step that was headed last.
    step: Option<Step>,
}

impl Desk<'_> {
    fn run(mut self) -> Result<(), Error> {
        let opens = self.hour.opens(self.globals.environment.today);
        // A day begins with the first thing that is said on it.
        let mut opens = Some(opens);
        for line in opens.iter().flatten() {
            self.hour.take(line);
        }
        let keys = hour::of(self.globals.locale).keys();
        print(&self.text(vec![Block::Paragraph(keys.to_owned())]))?;
        while let Some(ask) = self.hour.asked() {
            self.put(&ask)?;
            let Some(typed) = read_line(&mut io::stdin().lock())? else {
                return self.pause();
            };
            match self.hour.hear(&typed) {
                Ok(Heard::Said(field, lines)) => {
                    let opens = opens.take().unwrap_or_default();
                    self.keep(opens.into_iter().chain(lines).collect())?;
                    if self.said(field.as_ref())? {
                        return Ok(());
                    }
                }
                Ok(Heard::Quiz) => {
                    let opens = opens.take().unwrap_or_default();
                    self.keep(opens)?;
                    self.quiz()?;
                }
                Ok(Heard::Moved) => {}
                Ok(Heard::Told(text)) => print(&self.text(vec![Block::Paragraph(text)]))?,
                Ok(Heard::Pause) => return self.pause(),
                Err(why) => {
                    let text = hour::of(self.globals.locale).not_heard(why);
                    print(&self.text(vec![Block::Paragraph(text)]))?;
                }
            }
        }
        self.end()
    }

    /// Puts a question: what stands above it, its choices, and where to answer.
    fn put(&mut self, ask: &Ask) -> Result<(), Error> {
        let say = hour::of(self.globals.locale);
        let mut text = String::from("\n");
        if self.step != Some(ask.step) || ask.place.is_some() {
            let place = ask.place.map(|(n, all)| say.place(n, all));
            let parts = std::iter::once(say.step(ask.step).to_owned()).chain(place);
            let head: Vec<String> = parts.chain([say.usual(ask.step)]).collect();
            text += &self.text(vec![Block::Heading(head.join(" · "))]);
            self.step = Some(ask.step);
        }
        text += &self.text(ask.above.clone());
        text += &self.text(vec![Block::Paragraph(ask.question.clone())]);
        if let Kind::One(choices) | Kind::Several { choices, .. } = &ask.kind {
            for choice in choices {
                let _ = writeln!(text, "  {} {}", choice.key, safe_line(&choice.label));
            }
        }
        if self.is_on_screen() {
            text += "> ";
        } else {
            let (number, steps) = (ask.step.number(), Step::ALL.len());
            let _ = writeln!(
                text,
                "[{number}/{steps} {} {}]",
                ask.step.as_str(),
                ask.name
            );
        }
        print(&text)
    }

    fn text(&self, blocks: Vec<Block>) -> String {
        if blocks.is_empty() {
            return String::new();
        }
        let document = Document {
            locale: self.globals.locale,
            head: Head::Name(String::new()),
            blocks,
            paper: Paper::Sheets,
        };
        document
            .to_text(self.globals.style())
            .trim_start_matches('\n')
            .to_owned()
    }

    fn is_on_screen(&self) -> bool {
        let environment = &self.globals.environment;
        let is_plain = environment.term.as_deref() == Some("dumb");
        !is_plain && [environment.input, environment.output] == [Attached::Terminal; 2]
    }

    /// Keeps lines, where something is kept; what cannot be is told once, and tried again with the next.
    fn keep(&mut self, lines: Vec<Line>) -> Result<(), Error> {
        let say = words::of(self.globals.locale);
        let mut ledger = self.ledger.borrow_mut();
        match ledger.add(lines, &self.hour) {
            Ok(()) if ledger.is_told => {
                ledger.is_told = false;
                tell(say.kept_again())
            }
            Err(cause) if !ledger.is_told => {
                ledger.is_told = true;
                tell(&say.no_longer_kept(&cause))
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// What comes of a field beside its line; tells whether the hour is over for this program.
    fn said(&mut self, field: Option<&Field>) -> Result<bool, Error> {
        let answer = field
            .and_then(|field| self.hour.record().said(field))
            .map(str::to_owned);
        match (field, answer.as_deref()) {
            (Some(Field::Keep), Some("yes")) => self.begin()?,
            (Some(Field::Label), label) => {
                if let Some((records, record)) = &self.ledger.borrow().kept
                    && let Err(why) = records.label(&record.seat, label)
                {
                    let say = words::of(self.globals.locale);
                    tell(&say.no_longer_kept(&why.to_string()))?;
                }
            }
            (Some(Field::Because(career)), Some(_)) => {
                let reaction = self.hour.because(career);
                let counts = reaction.contains(&Because::Activities);
                let text = hour::of(self.globals.locale).noted(counts);
                print(&format!("{text}\n"))?;
            }
            (Some(Field::Print), Some("file")) => self.print_sheet()?,
            (Some(Field::End), Some("erase")) => {
                self.erase()?;
                return Ok(true);
            }
            _ => {}
        }
        Ok(false)
    }

    /// From here on everything is kept, with what was said so far.
    fn begin(&mut self) -> Result<(), Error> {
        if self.ledger.borrow().kept.is_some() {
            return Ok(());
        }
        let records = records::open(self.database.as_ref(), self.globals)?;
        let record = records::begun()?;
        records.begin(&record, records::start(self.hour.header()), Vec::new())?;
        let code = record.code.clone();
        self.ledger.borrow_mut().kept = Some((records, record));
        self.keep(Vec::new())?;
        let text = words::of(self.globals.locale).begun(&code);
        print(&format!("{text}\n"))
    }

    /// Puts the quiz; the hour goes on with what was answered.
    fn quiz(&mut self) -> Result<(), Error> {
        let before = self.ledger.borrow().lines.len();
        let record = OfQuiz {
            ledger: Rc::clone(&self.ledger),
            hour: self.hour.clone(),
        };
        let header = self.hour.header().clone();
        let waiting = Unfinished {
            header: Some(header.clone()),
            entries: self.hour.record().entries.clone(),
            lost: 0,
            at: SystemTime::UNIX_EPOCH,
        };
        let found: Waiting<OfQuiz> = Ok(Opened::Unfinished(record, waiting)).into();
        let instrument = Arc::clone(self.hour.instrument());
        let (sitting, _): (Sitting<OfQuiz>, _) = found.start(Resume::GoOn, instrument, header);
        let Ended { taken, .. } = quiz::put(sitting, self.globals)?;
        let lines: Vec<Line> = self.ledger.borrow().lines[before..].to_vec();
        for line in &lines {
            self.hour.take(line);
        }
        if std::mem::take(&mut self.ledger.borrow_mut().is_taken_back) {
            let lines = self.hour.takes_back();
            return self.keep(lines);
        }
        let is_over = taken.is_some_and(|session| session.is_finished());
        let lines = if is_over {
            self.hour.is_quizzed()
        } else {
            Vec::new()
        };
        self.keep(lines)
    }

    /// Under which code, and until when.
    fn kept(&self) -> Option<sheet::Kept> {
        let ledger = self.ledger.borrow();
        ledger
            .kept
            .as_ref()
            .and_then(|(_, record)| records::kept(record))
    }

    /// Writes the sheet to a file of its own.
    fn print_sheet(&self) -> Result<(), Error> {
        let say = words::of(self.globals.locale);
        let kept = self.kept();
        let name = kept.map_or_else(
            || say.own_sheet_file().to_owned(),
            |kept| say.sheet_file(&kept.code.to_string()),
        );
        let page = sheet::document(&self.hour, kept).to_html();
        let name = free(&name);
        match save::save(Path::new(&name), &page, Existing::Keep) {
            Ok(()) => print(&format!("{}\n", say.printed(&name))),
            // The hour does not end for a file: it is told, and the sheet can be asked for again.
            Err(source) => {
                let say = failure::of(self.globals.locale);
                tell(&say.error(&say.unwritable(&name, source.kind())))
            }
        }
    }

    fn erase(&self) -> Result<(), Error> {
        let say = words::of(self.globals.locale);
        let text = match &self.ledger.borrow().kept {
            Some((records, record)) => {
                records.erase(&record.seat, environment::today().number)?;
                say.erased()
            }
            None => say.gone(),
        };
        print(&format!("{text}\n"))
    }

    /// Keeps what is not kept yet; whoever leaves is told if it cannot be.
    fn settle(&self) -> Result<(), Error> {
        let settled = self.ledger.borrow_mut().add(Vec::new(), &self.hour);
        settled.map_err(|cause| RecordError::NotStored(NotStored::Failed(cause)).into())
    }

    fn pause(&self) -> Result<(), Error> {
        self.settle()?;
        let say = words::of(self.globals.locale);
        match self.kept() {
            Some(kept) => {
                let code = kept.code.to_string();
                let mut command = quiz::command("guide", self.globals);
                if let Some(database) = &self.database {
                    let database = shell_word(&database.to_string_lossy()).into_owned();
                    command = format!("{command} --database {database}");
                }
                print(&format!(
                    "\n{}\n{code}\n",
                    say.paused(&format!("{command} --open {code}"))
                ))
            }
            None => print(&format!("\n{}\n", say.gone())),
        }
    }

    fn end(&self) -> Result<(), Error> {
        self.settle()?;
        let say = words::of(self.globals.locale);
        match self.kept() {
            Some(kept) => {
                let until = hour::of(self.globals.locale).day(kept.until);
                print(&format!("\n{}\n{}\n", say.kept_until(&until), kept.code))
            }
            None => print(&format!("\n{}\n", say.gone())),
        }
    }
}

/// A name that no file has yet: another's sheet is not written over.
fn free(name: &str) -> String {
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, ""));
    let others = (2..).map(|n| format!("{stem}-{n}.{end}"));
    let mut names = std::iter::once(name.to_owned()).chain(others);
    let is_free = |name: &String| !Path::new(name).exists();
    names.find(is_free).unwrap_or_else(|| name.to_owned())
}

/// Longer than any text there is room for; what is behind it on its line is read, and dropped.
const LONGEST: u64 = 1 << 16;

/// The next line without its end; `None` at the end of the input.
fn read_line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    io::Read::take(&mut *input, LONGEST).read_until(b'\n', &mut bytes)?;
    if bytes.is_empty() {
        return Ok(None);
    }
    if bytes.last() != Some(&b'\n') && bytes.len() == usize::try_from(LONGEST).unwrap_or(usize::MAX)
    {
        input.skip_until(b'\n')?;
    }
    Ok(Some(
        String::from_utf8_lossy(&bytes)
            .trim_end_matches(['\n', '\r'])
            .to_owned(),
    ))
}

#[cfg(test)]
mod tests {
    use super::read_line;

    #[test]
    fn a_line_without_end_is_one_line() {
        let long = "x".repeat(200_000) + "\nnext\n";
        let mut input = long.as_bytes();
        assert_eq!(
            read_line(&mut input).unwrap().map(|line| line.len()),
            Some(1 << 16)
        );
        assert_eq!(read_line(&mut input).unwrap().as_deref(), Some("next"));
        assert_eq!(read_line(&mut input).unwrap(), None);
    }
}
