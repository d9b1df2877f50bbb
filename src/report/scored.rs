//! From an answer sheet to what is said of it: scored once, for whatever is then shown.

use std::collections::BTreeMap;

use administration::instrument::Instrument;
use administration::session::Session;
use administration::sheet::SheetNote;
use model::answers::{AnswerSheet, Back};
use model::day::Day;
use model::id::{ItemId, ProfileId};
use model::locale::Locale;
use model::reaction::Reaction;
use model::traits::{Domain, TraitId};
use rules::adaptive::Stop;
use rules::{METHOD, Match, Recommendation};

use crate::called::{Called, called};
use crate::card::{self, Card};
use crate::explain::Explanation;
use crate::shown::Shown;
use crate::threads::{self, ThreadLine};
use crate::{Note, Report, Subject};

/// A sheet with what follows from it.
#[derive(Clone, Debug)]
pub struct Scored<'a> {
    instrument: &'a Instrument,
    sheet: AnswerSheet,
    recommendation: Recommendation,
    /// The careers that were shown before the person said something of any, where they have.
    before: Option<Vec<ProfileId>>,
    notes: Vec<Note>,
}

impl<'a> Scored<'a> {
    /// Scores a sheet of the quiz that was read from a file.
    pub fn sheet(
        instrument: &'a Instrument,
        mut sheet: AnswerSheet,
        notes: &[SheetNote],
        locale: Locale,
    ) -> Self {
        let reactions = std::mem::take(&mut sheet.reactions);
        let evaluation = instrument.scoring().evaluate(&sheet);
        let (recommendation, stop) = (evaluation.recommendation(), evaluation.verdict());
        let note = |note: &SheetNote| Note {
            code: note.code(),
            text: words::sheet::of(locale).note(note),
        };
        let unfinished = unfinished(instrument, &sheet, stop, locale);
        let notes = notes.iter().map(note).chain(unfinished).collect();
        Self {
            instrument,
            sheet,
            recommendation,
            before: None,
            notes,
        }
        .reacted(reactions)
    }

    /// Scores what is answered in a session of the quiz, on that day, with the careers that are brought back;
    /// the session knows why it stopped.
    pub fn session(session: &'a Session, on: Option<Day>, back: Back, locale: Locale) -> Self {
        let (instrument, mut sheet) = (session.instrument(), session.sheet().clone());
        (sheet.on, sheet.back) = (on, back);
        let reactions = std::mem::take(&mut sheet.reactions);
        let unfinished = unfinished(instrument, &sheet, session.stopped(), locale);
        Self {
            instrument,
            recommendation: instrument.scoring().recommend(&sheet),
            before: None,
            notes: unfinished.into_iter().collect(),
            sheet,
        }
        .reacted(reactions)
    }

    /// The same with what the person says of careers, and what was shown to them before.
    fn reacted(mut self, reactions: BTreeMap<ProfileId, Reaction>) -> Self {
        if !reactions.is_empty() {
            let profiles = &self.instrument.catalog().profiles;
            let shown = Shown::of(&self.subject());
            let shown = shown.careers().iter();
            let shown = shown.map(|found| profiles[found.career].id.clone());
            self.before = Some(shown.collect());
            self.sheet.reactions = reactions;
            self.recommendation = self.instrument.scoring().recommend(&self.sheet);
        }
        self
    }
}

/// From so many open questions up, a sheet whose quiz did not stop by itself is worth going on with.
const MANY_OPEN: usize = 10;

/// What is to be said about items that are left; nothing where none is, or few where the quiz did not stop by
/// itself, or nothing is answered.
fn unfinished(
    instrument: &Instrument,
    sheet: &AnswerSheet,
    stop: Option<Stop>,
    locale: Locale,
) -> Option<Note> {
    let open = sheet.n_asked(instrument.quiz()) - sheet.len();
    let least = if stop.is_some() { 1 } else { MANY_OPEN };
    (open >= least && !sheet.is_empty()).then(|| Note {
        code: "open-questions",
        text: words::progress::of(locale).open_questions(stop, open),
    })
}

impl Scored<'_> {
    /// What is said of it in a language; of `top` careers at most, where that is asked.
    pub fn report(&self, locale: Locale, top: Option<usize>) -> Report<'_> {
        Report::new(&self.subject(), locale, top).after(self.before.clone())
    }

    /// The careers that the page shows for the answers, in its order; none where it shows the same to everybody.
    pub fn leads(&self) -> Vec<&Match> {
        match Shown::of(&self.subject()) {
            Shown::Leads(careers) | Shown::Weak(careers) => careers,
            Shown::Neutral(_) => Vec::new(),
        }
    }

    /// The interests that the person is called by, surely: those in the upper band.
    pub fn high_interests(&self) -> Vec<&TraitId> {
        let traits = &self.instrument.catalog().traits;
        let scores = self.recommendation.traits.iter();
        let high = scores.filter(|score| called(score) == Some(Called::High));
        let ids = high.map(|score| &traits.get(score.of).id);
        ids.filter(|id| id.domain == Domain::Interest).collect()
    }

    /// The card of a career, without what is told on request; `None` if the catalog does not hold it.
    pub fn card(&self, locale: Locale, career: &ProfileId) -> Option<Card> {
        let subject = self.subject();
        let mut matches = self.recommendation.matches.iter();
        let found = matches.find(|found| subject.profiles[found.career].id == *career)?;
        Some(Card {
            inside: None,
            ..card::card(&subject, locale, found)
        })
    }

    /// The items whose answers count for or against a career, as its reasons name them; none if the catalog does not
    /// hold it.
    pub fn behind(&self, career: &ProfileId) -> Vec<ItemId> {
        let subject = self.subject();
        let mut matches = self.recommendation.matches.iter();
        let found = matches.find(|found| subject.profiles[found.career].id == *career);
        let reasons = found.into_iter().flat_map(|found| &found.reasons);
        let mut items: Vec<usize> = Vec::new();
        for item in reasons.flat_map(|reason| &reason.items) {
            if !items.contains(item) {
                items.push(*item);
            }
        }
        let items = items.into_iter();
        items
            .map(|item| subject.quiz.items[item].id.clone())
            .collect()
    }

    /// Why one career, and what would change its place; `None` if the catalog does not hold it.
    pub fn explanation(&self, locale: Locale, career: &ProfileId) -> Option<Explanation> {
        let mut profiles = self.instrument.catalog().profiles.iter();
        let place = profiles.position(|profile| profile.id == *career)?;
        let scoring = self.instrument.scoring();
        let would_change = scoring.would_change(&self.sheet, place);
        Explanation::new(&self.subject(), locale, career, &would_change)
    }

    /// What is worth talking over.
    pub fn threads(&self, locale: Locale) -> Vec<ThreadLine> {
        let scoring = self.instrument.scoring();
        let threads = scoring.threads(&self.sheet, &self.recommendation);
        threads::told(&self.subject(), locale, &threads)
    }

    /// Whom and what all that is said of it is about.
    pub fn subject(&self) -> Subject<'_> {
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
