//! From an answer sheet to a report, for every command that shows one.

use std::io::{self, Read as _};
use std::path::Path;

use crate::instrument::Instrument;

use crate::answers::AnswerSheet;
use crate::catalog::Catalog;
use crate::cli::Error;
use crate::day::Day;
use crate::id::ProfileId;
use crate::locale::Locale;
use crate::report::explain::Explanation;
use crate::report::{Note, Report, Subject};
use crate::rules::adaptive::Stop;
use crate::rules::{METHOD, Recommendation};
use crate::session::Session;
use crate::sheet::{self, Known, MAX_BYTES, ReadSheet, SheetNote};
use crate::words;

/// A sheet with what follows from it.
pub(super) struct Scored<'a> {
    instrument: &'a Instrument,
    sheet: AnswerSheet,
    recommendation: Recommendation,
    notes: Vec<Note>,
}

impl<'a> Scored<'a> {
    /// Scores a sheet of the quiz that was read from a file.
    pub(super) fn sheet(
        instrument: &'a Instrument,
        sheet: AnswerSheet,
        notes: &[SheetNote],
        locale: Locale,
    ) -> Self {
        let evaluation = instrument.scoring().evaluate(&sheet);
        let (recommendation, stop) = (evaluation.recommendation(), evaluation.verdict());
        let note = |note: &SheetNote| Note {
            code: note.code(),
            text: words::sheet::of(locale).note(note),
        };
        let unfinished = unfinished(instrument, &sheet, stop, locale);
        Self {
            instrument,
            notes: notes.iter().map(note).chain(unfinished).collect(),
            sheet,
            recommendation,
        }
    }

    /// Scores what is answered in a session of the quiz, on that day; the session knows why it stopped.
    pub(super) fn session(session: &'a Session, on: Option<Day>, locale: Locale) -> Self {
        let (instrument, mut sheet) = (session.instrument(), session.sheet().clone());
        sheet.on = on;
        let unfinished = unfinished(instrument, &sheet, session.stopped(), locale);
        Self {
            instrument,
            recommendation: instrument.scoring().recommend(&sheet),
            notes: unfinished.into_iter().collect(),
            sheet,
        }
    }
}

/// What is to be said about items that are left; nothing where none is, or nothing is answered.
fn unfinished(
    instrument: &Instrument,
    sheet: &AnswerSheet,
    stop: Option<Stop>,
    locale: Locale,
) -> Option<Note> {
    let open = sheet.n_asked(instrument.quiz()) - sheet.len();
    (open > 0 && !sheet.is_empty()).then(|| Note {
        code: "open-questions",
        text: words::progress::of(locale).open_questions(stop, open),
    })
}

impl Scored<'_> {
    pub(super) fn report(&self, locale: Locale, top: Option<usize>) -> Report<'_> {
        Report::new(&self.subject(), locale, top)
    }

    /// Why one career, and what would change its place; `None` if the catalog does not hold it.
    pub(super) fn explanation(&self, locale: Locale, career: &ProfileId) -> Option<Explanation> {
        let mut profiles = self.instrument.catalog().profiles.iter();
        let place = profiles.position(|profile| profile.id == *career)?;
        let scoring = self.instrument.scoring();
        let would_change = scoring.would_change(&self.sheet, place);
        Explanation::new(&self.subject(), locale, career, &would_change)
    }

    pub(super) fn subject(&self) -> Subject<'_> {
        let catalog = self.instrument.catalog();
        Subject {
            traits: &catalog.traits,
            quiz: self.instrument.quiz(),
            families: &catalog.families,
            profiles: &catalog.profiles,
            titles: &catalog.titles,
            sheet: &self.sheet,
            recommendation: &self.recommendation,
            method: METHOD,
            catalog_hash: &catalog.hash,
            notes: &self.notes,
        }
    }
}

/// Reads a sheet for one of the catalog's quizzes; `-` is standard input.
pub(super) fn read(path: &Path, catalog: &Catalog) -> Result<ReadSheet, Error> {
    let bytes = read_bytes(path).map_err(|source| Error::Read {
        path: path.to_owned(),
        source,
    })?;
    sheet::read_bytes(&bytes, &catalog.quizzes, &Known::of(catalog)).map_err(|problems| {
        Error::Answers {
            path: path.to_owned(),
            problems,
        }
    })
}

/// One byte more than a sheet may have, at most: enough to see that it is too large.
fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let limit = u64::try_from(MAX_BYTES)
        .unwrap_or(u64::MAX)
        .saturating_add(1);
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)?;
    } else {
        std::fs::File::open(path)?
            .take(limit)
            .read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}
