//! From an answer sheet to a report, for every command that shows one.

use std::collections::BTreeSet;
use std::io::{self, Read as _};
use std::path::Path;

use crate::answers::{AnswerSheet, Guess};
use crate::catalog::Catalog;
use crate::cli::Error;
use crate::id::ProfileId;
use crate::locale::Locale;
use crate::quiz::Quiz;
use crate::report::explain::Explanation;
use crate::report::{Note, Report, Subject};
use crate::rules::adaptive::Stop;
use crate::rules::{METHOD, Recommendation, Scoring};
use crate::session::Session;
use crate::sheet::{self, MAX_BYTES, ReadSheet, SheetNote};
use crate::words;

/// A quiz of a catalog, ready to score answer sheets.
pub(super) struct Scorer<'a> {
    catalog: &'a Catalog,
    quiz: &'a Quiz,
    scoring: Scoring,
}

/// A sheet with what follows from it.
pub(super) struct Scored<'a> {
    scorer: &'a Scorer<'a>,
    sheet: AnswerSheet,
    recommendation: Recommendation,
    notes: Vec<Note>,
}

impl<'a> Scorer<'a> {
    pub(super) fn new(catalog: &'a Catalog, quiz: &'a Quiz) -> Self {
        let Catalog {
            traits,
            families,
            profiles,
            ..
        } = catalog;
        Self {
            catalog,
            quiz,
            scoring: Scoring::new(traits, quiz, families, profiles),
        }
    }

    /// The scoring of the quiz.
    pub(super) fn scoring(&self) -> &Scoring {
        &self.scoring
    }

    /// Scores a sheet of the quiz that was read from a file.
    pub(super) fn score(
        &'a self,
        sheet: AnswerSheet,
        notes: &[SheetNote],
        locale: Locale,
    ) -> Scored<'a> {
        let evaluation = self.scoring.evaluate(&sheet);
        let (recommendation, stop) = (evaluation.recommendation(), evaluation.verdict());
        self.noted(sheet, recommendation, stop, notes, locale)
    }

    /// Scores what is answered in a session of the quiz; the session knows why it stopped.
    pub(super) fn score_session(&'a self, session: &Session<'_>, locale: Locale) -> Scored<'a> {
        let sheet = session.sheet().clone();
        let recommendation = self.scoring.recommend(&sheet);
        self.noted(sheet, recommendation, session.stopped(), &[], locale)
    }

    fn noted(
        &'a self,
        sheet: AnswerSheet,
        recommendation: Recommendation,
        stop: Option<Stop>,
        notes: &[SheetNote],
        locale: Locale,
    ) -> Scored<'a> {
        let note = |note: &SheetNote| Note {
            code: note.code(),
            text: words::sheet::of(locale).note(note),
        };
        let unfinished = self.unfinished(&sheet, stop, locale);
        Scored {
            scorer: self,
            sheet,
            recommendation,
            notes: notes.iter().map(note).chain(unfinished).collect(),
        }
    }
}

impl Scorer<'_> {
    /// What is to be said about items that are left; nothing where none is, or nothing is answered.
    fn unfinished(&self, sheet: &AnswerSheet, stop: Option<Stop>, locale: Locale) -> Option<Note> {
        let open = self.quiz.items.len() - sheet.len();
        (open > 0 && !sheet.is_empty()).then(|| Note {
            code: "open-questions",
            text: words::report::of(locale).open_questions(stop, open),
        })
    }
}

impl Scored<'_> {
    pub(super) fn report(&self, locale: Locale, top: Option<usize>) -> Report<'_> {
        Report::new(&self.subject(), locale, top)
    }

    /// Why one career, and what would change its place; `None` if the catalog does not hold it.
    pub(super) fn explanation(&self, locale: Locale, career: &ProfileId) -> Option<Explanation> {
        let Scorer {
            catalog, scoring, ..
        } = self.scorer;
        let place = catalog.profiles.iter().position(|p| p.id == *career)?;
        let would_change = scoring.would_change(&self.sheet, place);
        Explanation::new(&self.subject(), locale, career, &would_change)
    }

    pub(super) fn subject(&self) -> Subject<'_> {
        let Scorer { catalog, quiz, .. } = self.scorer;
        Subject {
            traits: &catalog.traits,
            quiz,
            families: &catalog.families,
            profiles: &catalog.profiles,
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
    sheet::read_bytes(&bytes, &catalog.quizzes, &guessable(catalog)).map_err(|problems| {
        Error::Answers {
            path: path.to_owned(),
            problems,
        }
    })
}

/// All that a person can expect.
pub(super) fn guessable(catalog: &Catalog) -> BTreeSet<Guess> {
    let careers = catalog.profiles.iter().map(|p| Guess::Career(p.id.clone()));
    let families = catalog.families.iter().map(|f| Guess::Family(f.id.clone()));
    careers.chain(families).collect()
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
