//! Where an hour stands: what is asked next.

mod above;
mod ask;
mod doors;
mod fields;
mod hear;
mod threads;

use std::cell::OnceCell;
use std::sync::Arc;

use administration::entry::{Entry, Header};
use administration::instrument::Instrument;
use administration::session::Session;
use model::answers::{Back, Guess};
use model::day::Day;
use model::hour::Step;
use model::id::ProfileId;
use model::locale::Locale;
use model::reaction::{Because, Is, Reaction};
use report::document::Document;
use report::held::Comparison;
use report::scored::Scored;

use self::doors::Door;
use self::threads::Thread;
use crate::asked::MOST_OWN;
use crate::leads;
use crate::record::Record;
use crate::{Field, Line, today};

/// An hour under way.
#[derive(Clone, Debug)]
pub struct Hour {
    pub(crate) instrument: Arc<Instrument>,
    pub(crate) header: Header,
    pub(crate) locale: Locale,
    pub(crate) record: Record,
    /// The field that is looked at once more, after going back.
    pub(crate) back: Option<Field>,
    /// What somebody opened in between.
    pub(crate) door: Option<Door>,
    /// A field that is asked in between, behind a door.
    pub(crate) aside: Option<Field>,
    leads: OnceCell<Vec<ProfileId>>,
    session: OnceCell<Session>,
    page: OnceCell<Page>,
    pub(crate) threads: OnceCell<Vec<Thread>>,
}

/// What the page shows, as far as it bears on leads.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// The careers that it showed before anything was said of careers, and does not any more.
    pub(crate) gone: Vec<ProfileId>,
    /// Those that came in their place.
    pub(crate) new: Vec<ProfileId>,
    /// What a limit sets apart.
    pub(crate) apart: Vec<ProfileId>,
}

impl Hour {
    /// Goes on with what was recorded; `header` says how the quiz is put.
    pub fn resumed(
        instrument: Arc<Instrument>,
        header: Header,
        lines: &[Line],
        locale: Locale,
    ) -> Self {
        let lines: Vec<Line> = lines
            .iter()
            .map(|line| today::of(line, &instrument))
            .collect();
        let record = Record::of(&lines);
        Self::of(instrument, header, record, locale)
    }

    /// That of a record.
    pub(crate) fn of(
        instrument: Arc<Instrument>,
        header: Header,
        record: Record,
        locale: Locale,
    ) -> Self {
        Self {
            instrument,
            header,
            locale,
            record,
            back: None,
            door: None,
            aside: None,
            leads: OnceCell::new(),
            session: OnceCell::new(),
            page: OnceCell::new(),
            threads: OnceCell::new(),
        }
    }

    /// What was said and answered so far.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// How the quiz is put.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The quiz, and what scores it.
    pub fn instrument(&self) -> &Arc<Instrument> {
        &self.instrument
    }

    /// Goes on by a line, which the host has made or will make durable.
    pub fn take(&mut self, line: &Line) {
        self.record.take(&today::of(line, &self.instrument));
        if !matches!(line, Line::On(_)) {
            self.leads = OnceCell::new();
            self.threads = OnceCell::new();
        }
        let is_guess = |field: &str| field.starts_with(Step::Guesses.as_str());
        match line {
            Line::Said { field, .. } if !is_guess(field) => {}
            Line::On(_) => {}
            Line::Said { .. } | Line::Quiz(_) | Line::Answered(_) | Line::Again | Line::Anew => {
                self.session = OnceCell::new();
                self.page = OnceCell::new();
            }
        }
    }

    /// The lines with which a day begins; the same day needs none.
    pub fn opens(&self, today: Option<Day>) -> Vec<Line> {
        let is_new = today.is_some() && today != self.record.on;
        let day = today.filter(|_| is_new).map(Line::On);
        let again = self.record.is_over().then_some(Line::Again);
        day.into_iter().chain(again).collect()
    }

    /// The quiz as it is answered.
    pub fn session(&self) -> &Session {
        self.session.get_or_init(|| {
            let instrument = Arc::clone(&self.instrument);
            Session::resumed(instrument, &self.header, &self.entries())
        })
    }

    /// What was done in the quiz, behind what the student thought of before it.
    pub fn entries(&self) -> Vec<Entry> {
        let guesses = self.record.guesses().into_iter().map(Entry::Guess);
        let entries = self.record.entries.iter().cloned();
        guesses.chain(entries).collect()
    }

    /// The same without what was said of careers.
    pub(crate) fn session_before(&self) -> Session {
        let mut entries = self.entries();
        entries.retain(|entry| !matches!(entry, Entry::Reaction { .. }));
        Session::resumed(Arc::clone(&self.instrument), &self.header, &entries)
    }

    /// What held and what moved between the earlier answers and those of today; `None` where there are none.
    pub(crate) fn held(&self) -> Option<Document> {
        let (on, entries) = self.record.earlier.as_ref()?;
        let instrument = Arc::clone(&self.instrument);
        let sheet = |session: &Session, on: Option<Day>| {
            let mut sheet = session.sheet().clone();
            sheet.on = on;
            (sheet, Vec::new())
        };
        let before = sheet(&Session::resumed(instrument, &self.header, entries), *on);
        let now = sheet(self.session(), self.record.answered);
        Some(Comparison::new(&self.instrument, before, now, self.locale).document())
    }

    /// What the answers come to.
    pub(crate) fn scored<'s>(&self, session: &'s Session) -> Scored<'s> {
        Scored::session(session, self.record.answered, Back::default(), self.locale)
    }

    /// Whether anything of the quiz is answered.
    pub(crate) fn is_answered(&self) -> bool {
        let mut entries = self.record.entries.iter();
        entries.any(|entry| matches!(entry, Entry::Item { .. }))
    }

    /// The careers that are looked at together: once something is said of one, they stay what they are.
    pub fn leads(&self) -> &[ProfileId] {
        self.leads.get_or_init(|| {
            if let Some(chosen) = self.record.said(&Field::Chosen) {
                let ids = chosen.split(',').filter_map(ProfileId::new);
                let catalog = self.instrument.catalog();
                return ids
                    .filter(|id| catalog.profile(id.as_str()).is_some())
                    .collect();
            }
            if !self.is_answered() {
                return Vec::new();
            }
            let session = self.session_before();
            leads::of(&self.scored(&session), &self.own_careers())
        })
    }

    /// What draws the student, in a line.
    pub(crate) fn draws(&self) -> Option<String> {
        let scored = self.scored(self.session());
        let report = scored.report(self.locale, None);
        let draws = report.draws();
        (!draws.is_empty()).then(|| words::portrait::of(self.locale).draws(&draws))
    }

    /// What the student says of a career.
    pub fn says_of(&self, career: &ProfileId) -> Option<Is> {
        Is::named(self.record.said(&Field::Lead(career.clone()))?)
    }

    /// Why.
    pub fn because(&self, career: &ProfileId) -> Vec<Because> {
        let is_asked = matches!(self.says_of(career), Some(Is::Yes | Is::Unsure | Is::No));
        let said = self.record.said(&Field::Because(career.clone()));
        let said = said.filter(|_| is_asked);
        let words = said.into_iter().flat_map(|said| said.split(','));
        words.filter_map(Because::named).collect()
    }

    /// The reaction to a career, as far as it is said.
    pub(crate) fn reaction(&self, career: &ProfileId) -> Option<Reaction> {
        Some(Reaction {
            is: self.says_of(career)?,
            because: self.because(career).into_iter().collect(),
        })
    }

    /// The leads of one's own, each once.
    pub fn own(&self) -> Vec<Guess> {
        let mut own: Vec<Guess> = Vec::new();
        for guess in (1..=MOST_OWN).filter_map(|number| self.record.own(number)) {
            if !own.contains(&guess) {
                own.push(guess);
            }
        }
        own
    }

    pub(crate) fn own_careers(&self) -> Vec<ProfileId> {
        let own = self.own().into_iter();
        own.filter_map(|guess| match guess {
            Guess::Career(career) => Some(career),
            Guess::Family(_) | Guess::Typed(_) => None,
        })
        .collect()
    }

    /// What the page shows now, beside what it showed before anything was said of careers.
    pub(crate) fn page(&self) -> &Page {
        self.page.get_or_init(|| {
            let shown = |session: &Session| {
                let scored = self.scored(session);
                let subject = scored.subject();
                let leads = scored.leads().into_iter();
                let ids = leads.map(|found| subject.profiles[found.career].id.clone());
                ids.collect::<Vec<ProfileId>>()
            };
            let (before, now) = (shown(&self.session_before()), shown(self.session()));
            let missing = |of: &[ProfileId], from: &[ProfileId]| {
                let gone = of.iter().filter(|id| !from.contains(id));
                gone.cloned().collect()
            };
            let scored = self.scored(self.session());
            let subject = scored.subject();
            let apart = subject.recommendation.matches.iter();
            let apart = apart.filter(|found| found.set_apart.is_some());
            Page {
                gone: missing(&before, &now),
                new: missing(&now, &before),
                apart: apart
                    .map(|found| subject.profiles[found.career].id.clone())
                    .collect(),
            }
        })
    }

    /// The leads that were not refused, with the careers that came in the place of others, but what a limit sets apart.
    pub(crate) fn open_leads(&self) -> Vec<&ProfileId> {
        let leads = self.leads();
        let Page { new, apart, .. } = self.page();
        let own = self.own_careers();
        let new = new
            .iter()
            .filter(|id| !leads.contains(id) && !own.contains(id));
        let is_open =
            |career: &&ProfileId| self.says_of(career) != Some(Is::No) && !apart.contains(career);
        leads.iter().chain(new).filter(is_open).collect()
    }

    /// The leads that are kept.
    pub(crate) fn kept(&self) -> Vec<&ProfileId> {
        let kept = self.record.standing(&Field::Kept).unwrap_or_default();
        let profiles = kept
            .split(',')
            .filter_map(|id| self.instrument.catalog().profile(id));
        let ids = profiles.map(|profile| &profile.id);
        ids.filter(|career| self.says_of(career) != Some(Is::No))
            .collect()
    }

    /// The lead further afield: one that is neither refused, nor kept, nor one's own.
    pub(crate) fn further(&self) -> Option<ProfileId> {
        let further = ProfileId::new(self.record.said(&Field::Further)?)?;
        let is_open = self.open_leads().contains(&&further);
        let is_other = !self.kept().contains(&&further) && !self.own_careers().contains(&further);
        (is_open && is_other).then_some(further)
    }
}
