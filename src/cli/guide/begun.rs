//! What an hour begins with: nothing, an answer sheet, an exported record, or the record of a code.

use std::io;
use std::path::Path;
use std::sync::Arc;

use rand::TryRng;
use rand::rngs::SysRng;

use super::Args;
use crate::catalog::Catalog;
use crate::cli::records::{self, Found};
use crate::cli::unusable::RecordError;
use crate::cli::{Error, Globals, result};
use crate::entry::Header;
use crate::guide::{Code, Field, Line};
use crate::quiz::Quiz;
use crate::session;
use crate::sheet::code as sheet_code;
use crate::store::{Record, Records};
use crate::words::records as words;

/// What an hour begins with.
pub(super) struct Begun {
    pub(super) header: Header,
    /// How many lines stand in the record.
    pub(super) stood: usize,
    pub(super) lines: Vec<Line>,
    pub(super) kept: Option<(Records, Record)>,
    pub(super) notes: Vec<String>,
}

impl Begun {
    pub(super) fn anew(quiz: &Quiz) -> Result<Self, Error> {
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
pub(super) fn open(
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
        let answered = read.sheet.on.map(Line::Answered);
        let entries = session::entries(quiz, &read.sheet).into_iter();
        // Whoever brings a sheet has answered; going back, they can answer more.
        let is_quizzed = Line::Said {
            field: Field::Quiz.key(),
            said: Some("done".to_owned()),
        };
        let entries = entries.map(Line::Quiz).chain([is_quizzed]);
        begun.lines = answered.into_iter().chain(entries).collect();
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
