//! The dialogue of an hour: questions on standard output, a line of standard input each.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::io::{self, BufRead};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::SystemTime;

use super::ledger::{Ledger, OfQuiz};
use crate::cli::unusable::cause;
use crate::cli::{Error, Globals, environment, print, quiz, records, tell};
use crate::day::Day;
use crate::guide::{Ask, Field, Heard, Hour, Kind, Line, Step, paper};
use crate::reaction::Because;
use crate::record::{Opened, Unfinished};
use crate::report::document::{Block, Document, Head, Paper};
use crate::safe::shell_word;
use crate::sitting::{Found as Waiting, Resume, Sitting};
use crate::terminal::Attached;
use crate::terminal::save::{self, Existing};
use crate::words::{failure, hour, records as words};

/// Two people at an hour.
pub(super) struct Desk<'g> {
    pub(super) globals: &'g Globals,
    pub(super) hour: Hour,
    pub(super) ledger: Rc<RefCell<Ledger>>,
    pub(super) database: Option<PathBuf>,
    /// What was asked last: what stood above it is not said twice in a row.
    pub(super) last: Option<Ask>,
}

impl Desk<'_> {
    pub(super) fn run(mut self) -> Result<(), Error> {
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
        let last = self.last.replace(ask.clone());
        let is_new_step = last.as_ref().is_none_or(|last| last.step != ask.step);
        let is_new = last.as_ref().is_none_or(|last| last.name != ask.name);
        if is_new_step || is_new && ask.place.is_some() {
            let place = ask.place.map(|(n, all)| say.place(n, all));
            let parts = std::iter::once(say.step(ask.step).to_owned()).chain(place);
            let head: Vec<String> = parts.chain([say.usual(ask.step)]).collect();
            text += &self.text(vec![Block::Heading(head.join(" · "))]);
        }
        if last.is_none_or(|last| last.above != ask.above) {
            text += &self.text(ask.above.clone());
        }
        text += &self.text(vec![Block::Paragraph(ask.question.clone())]);
        if let Kind::One(choices) | Kind::Several { choices, .. } = &ask.kind {
            let choices = choices.iter();
            let choices = choices.map(|choice| format!("{} {}", choice.key, choice.label));
            text += &self.text(choices.map(Block::Inset).collect());
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
            Err(why) if !ledger.is_told => {
                ledger.is_told = true;
                tell(&say.no_longer_kept(&cause(&why, self.globals.locale)))
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
                    tell(&say.no_longer_kept(&cause(&why, self.globals.locale)))?;
                }
            }
            (Some(Field::Because(career)), Some(_)) => {
                let reaction = self.hour.because(career);
                let counts = reaction.contains(&Because::Activities);
                let text = hour::of(self.globals.locale).noted(counts);
                print(&format!("{text}\n"))?;
            }
            (Some(Field::Again), Some(again)) => self.outlasts(again)?,
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
            entries: self.hour.entries(),
            lost: 0,
            at: SystemTime::UNIX_EPOCH,
        };
        let found: Waiting<OfQuiz> = Ok(Opened::Unfinished(record, waiting)).into();
        let instrument = Arc::clone(self.hour.instrument());
        let (sitting, _): (Sitting<OfQuiz>, _) = found.start(Resume::GoOn, instrument, header);
        let is_kept = self.ledger.borrow().kept.is_some();
        quiz::put(sitting.within_hour(is_kept), self.globals)?;
        let lines: Vec<Line> = self.ledger.borrow().lines[before..].to_vec();
        for line in &lines {
            self.hour.take(line);
        }
        let lines = self.hour.is_quizzed();
        self.keep(lines)
    }

    /// Under which code, and until when.
    fn kept(&self) -> Option<paper::Kept> {
        let ledger = self.ledger.borrow();
        ledger
            .kept
            .as_ref()
            .and_then(|(_, record)| records::kept(record))
    }

    /// Tells whoever meets again on a day on which nothing is kept any more.
    fn outlasts(&self, again: &str) -> Result<(), Error> {
        let late = |kept: &paper::Kept| Day::parse(again).is_some_and(|day| day >= kept.until);
        let Some(kept) = self.kept().filter(late) else {
            return Ok(());
        };
        let until = hour::of(self.globals.locale).day(kept.until);
        let command = format!(
            "{} {}",
            quiz::command("sessions keep", self.globals),
            kept.code
        );
        let command = self.on_this_database(command);
        let say = words::of(self.globals.locale);
        let text = say.erased_before(&until, &format!("{command} --until {again}"));
        print(&format!("{text}\n"))
    }

    /// Writes the sheet to a file of its own.
    fn print_sheet(&self) -> Result<(), Error> {
        let say = words::of(self.globals.locale);
        let kept = self.kept();
        let name = kept.map_or_else(
            || say.own_sheet_file().to_owned(),
            |kept| say.sheet_file(&kept.code.to_string()),
        );
        let page = paper::document(&self.hour, kept).to_html();
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
        Ok(self.ledger.borrow_mut().add(Vec::new(), &self.hour)?)
    }

    /// A command, on the database that was given.
    fn on_this_database(&self, command: String) -> String {
        match &self.database {
            Some(database) => {
                let database = shell_word(&database.to_string_lossy()).into_owned();
                format!("{command} --database {database}")
            }
            None => command,
        }
    }

    fn pause(&self) -> Result<(), Error> {
        self.settle()?;
        let say = words::of(self.globals.locale);
        match self.kept() {
            Some(kept) => {
                let code = kept.code.to_string();
                let command = self.on_this_database(quiz::command("guide", self.globals));
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
