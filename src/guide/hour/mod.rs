//! Where an hour stands: what is asked next.

mod ask;
mod doors;
mod hear;
mod threads;

use std::cell::OnceCell;
use std::sync::Arc;

use administration::entry::{Entry, Header};
use administration::instrument::Instrument;
use administration::session::Session;
use model::answers::{Back, Guess, MAX_GUESSES};
use model::day::Day;
use model::id::ProfileId;
use model::locale::Locale;
use model::reaction::{Because, Is, Reaction};
use report::document::Document;
use report::held::Comparison;
use report::scored::Scored;
use words::hour::Step;

use self::doors::Door;
use self::threads::Thread;
use crate::leads;
use crate::record::{MOST_ACTIONS, Record, SURE};
use crate::{Field, Line};

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
    pub(crate) threads: OnceCell<Vec<Thread>>,
}

impl Hour {
    /// Goes on with what was recorded; `header` says how the quiz is put.
    pub fn resumed(
        instrument: Arc<Instrument>,
        header: Header,
        lines: &[Line],
        locale: Locale,
    ) -> Self {
        Self::of(instrument, header, Record::of(lines), locale)
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
        self.record.take(line);
        if !matches!(line, Line::On(_)) {
            self.leads = OnceCell::new();
            self.threads = OnceCell::new();
        }
        if matches!(line, Line::Quiz(_) | Line::Anew) {
            self.session = OnceCell::new();
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
            Session::resumed(instrument, &self.header, &self.record.entries)
        })
    }

    /// The same without what was said of careers.
    pub(crate) fn session_before(&self) -> Session {
        let entries = self.record.entries.iter();
        let entries = entries.filter(|entry| !matches!(entry, Entry::Reaction { .. }));
        let entries: Vec<Entry> = entries.cloned().collect();
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
            leads::of(&self.scored(&session), self.own_career().as_ref())
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

    /// The lead of one's own.
    pub fn own(&self) -> Option<Guess> {
        guess(self.record.standing(&Field::Own)?)
    }

    pub(crate) fn own_career(&self) -> Option<ProfileId> {
        match self.own()? {
            Guess::Career(career) => Some(career),
            Guess::Family(_) | Guess::Typed(_) => None,
        }
    }

    /// The leads that were not refused, and that no limit sets apart.
    pub(crate) fn open_leads(&self) -> Vec<&ProfileId> {
        let scored = self.scored(self.session());
        let subject = scored.subject();
        let apart = subject.recommendation.matches.iter();
        let apart = apart.filter(|found| found.set_apart.is_some());
        let apart: Vec<&ProfileId> = apart
            .map(|found| &subject.profiles[found.career].id)
            .collect();
        let leads = self.leads().iter();
        let is_open =
            |career: &&ProfileId| self.says_of(career) != Some(Is::No) && !apart.contains(career);
        leads.filter(is_open).collect()
    }

    /// What is asked now; `None` once the hour is over.
    pub fn field(&self) -> Option<Field> {
        let first = self.aside.clone().or_else(|| self.back.clone());
        first.or_else(|| self.next())
    }

    /// The first field that nothing was said to yet.
    fn next(&self) -> Option<Field> {
        let open = |field: &Field| !self.record.is_past(field);
        if let Some(field) = self.looking_back().into_iter().find(open) {
            return Some(field);
        }
        Step::ALL
            .into_iter()
            .find_map(|step| self.fields(step).into_iter().find(open))
    }

    /// The field before another one, in the order in which they are asked.
    pub(crate) fn before(&self, field: &Field) -> Option<Field> {
        let steps = Step::ALL.into_iter();
        let steps = steps.take_while(|step| *step <= field.step() || field.looks_back());
        let looked = self.looking_back();
        let all = looked
            .into_iter()
            .chain(steps.flat_map(|step| self.fields(step)));
        let before: Vec<Field> = all.take_while(|other| other != field).collect();
        // Whether something is kept, and whether the quiz is answered anew, is decided once.
        let is_open = |field: &Field| !matches!(field, Field::Keep | Field::Redo);
        before.into_iter().rfind(is_open)
    }

    /// The field after another one, if something was said to it already.
    pub(crate) fn after(&self, field: &Field) -> Option<Field> {
        let looked = self.looking_back().into_iter();
        let mut all = looked.chain(Step::ALL.into_iter().flat_map(|step| self.fields(step)));
        all.find(|other| other == field)?;
        all.next().filter(|next| self.record.is_past(next))
    }

    /// What is asked of the plan of the last time, before anything else.
    pub(crate) fn looking_back(&self) -> Vec<Field> {
        let plan = self.record.last_plan();
        let asked = plan.iter().flat_map(|action| {
            let done = Field::Done(action.number);
            let was_tried = self.record.is_past(&done) && self.record.said(&done).is_some();
            let helped = was_tried.then_some(Field::Helped(action.number));
            std::iter::once(done).chain(helped)
        });
        asked.collect()
    }

    /// What is asked in a step, as far as it is known from what was said.
    pub(crate) fn fields(&self, step: Step) -> Vec<Field> {
        let record = &self.record;
        match step {
            Step::Demand => {
                let is_kept = record.said(&Field::Keep) == Some(YES);
                let label = is_kept.then_some(Field::Label);
                let others = [Field::Demand, Field::Deadline];
                std::iter::once(Field::Keep)
                    .chain(label)
                    .chain(others)
                    .collect()
            }
            Step::Guesses => self.guesses(),
            Step::Answers => {
                let is_again = record.last_time.is_some() && self.could_redo();
                let redo = is_again.then_some(Field::Redo);
                let is_anew = redo.is_none() || record.said(&Field::Redo) == Some(YES);
                let is_twice = self.is_answered() && record.earlier.is_some();
                let fields = redo.into_iter().chain(is_anew.then_some(Field::Quiz));
                fields.chain(is_twice.then_some(Field::Held)).collect()
            }
            Step::Leads => {
                let leads = self.leads().iter();
                let fields = leads.flat_map(|career| self.of_lead(career));
                fields.chain([Field::Own]).collect()
            }
            Step::Threads => {
                let kinds = self.threads().iter().map(|thread| &thread.kind);
                kinds.cloned().map(Field::Thread).collect()
            }
            Step::Limits => {
                let limits = self.open_limits();
                let leads = self
                    .leads()
                    .iter()
                    .filter(|career| self.is_hindered(career));
                let obstacles = leads.map(|career| Field::Obstacle(career.clone()));
                limits
                    .into_iter()
                    .chain(obstacles)
                    .chain([Field::Helps])
                    .collect()
            }
            Step::Keep => {
                let open = self.open_leads();
                let kept = self.kept();
                let is_left = open.iter().any(|career| !kept.contains(career));
                let some = (!open.is_empty()).then_some(Field::Kept);
                some.into_iter()
                    .chain(is_left.then_some(Field::Further))
                    .collect()
            }
            Step::Plan => self.plan_fields(),
            Step::Sheet => vec![Field::Print, Field::End],
        }
    }

    /// Whether there are answers that could be given anew.
    fn could_redo(&self) -> bool {
        self.is_answered() || self.record.earlier.is_some()
    }

    fn guesses(&self) -> Vec<Field> {
        let all = (1..=MAX_GUESSES).map(Field::Guess);
        // What one expects is asked before the answers; later it would only tell of them.
        if self.is_answered() {
            return all.filter(|field| self.record.is_past(field)).collect();
        }
        let mut fields = Vec::new();
        for field in all {
            let is_last = self.record.said(&field).is_none();
            fields.push(field);
            if is_last {
                break;
            }
        }
        fields
    }

    fn of_lead(&self, career: &ProfileId) -> Vec<Field> {
        let mut fields = vec![Field::Lead(career.clone())];
        if matches!(self.says_of(career), Some(Is::Yes | Is::Unsure | Is::No)) {
            fields.push(Field::Because(career.clone()));
        }
        if self.because(career).contains(&Because::Else) {
            fields.push(Field::Else(career.clone()));
        }
        fields
    }

    /// The questions of context that were not answered before this step.
    fn open_limits(&self) -> Vec<Field> {
        let session = self.session();
        let questions = session.quiz().context.iter();
        let fields = questions.map(|question| {
            let is_open = session.sheet().context(&question.id).is_none();
            (is_open, Field::Limit(question.id.clone()))
        });
        fields
            .filter(|(is_open, field)| *is_open || self.record.is_past(field))
            .map(|(_, field)| field)
            .collect()
    }

    /// Whether what somebody says of a lead is about something that may be in its way.
    fn is_hindered(&self, career: &ProfileId) -> bool {
        let hinders =
            |because| matches!(because, Because::Hours | Because::Studies | Because::Money);
        self.because(career).into_iter().any(hinders)
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
        let is_other =
            !self.kept().contains(&&further) && self.own_career() != Some(further.clone());
        (is_open && is_other).then_some(further)
    }

    fn plan_fields(&self) -> Vec<Field> {
        let said = |field: &Field| self.record.said(field);
        let mut fields = Vec::new();
        for n in 1..=MOST_ACTIONS {
            let (what, obstacle, sure) = (Field::What(n), Field::If(n), Field::Confidence(n));
            let is_one = said(&what).is_some();
            fields.push(what);
            if !is_one {
                break;
            }
            let then = said(&obstacle).map(|_| Field::Then(n));
            let is_unsure = said(&sure)
                .and_then(|sure| sure.parse().ok())
                .is_some_and(|s: u8| s < SURE);
            fields.extend([Field::When(n), Field::Where(n), Field::With(n), obstacle]);
            fields.extend(then);
            fields.push(sure);
            fields.extend(is_unsure.then_some(Field::Smaller(n)));
        }
        fields.push(Field::Again);
        fields
    }
}

/// The word for agreeing.
pub(crate) const YES: &str = "yes";

/// A career, a family or what was typed, as it is kept.
pub(crate) fn written(guess: &Guess) -> String {
    match guess {
        Guess::Career(id) => format!("career:{id}"),
        Guess::Family(id) => format!("family:{id}"),
        Guess::Typed(words) => format!("typed:{words}"),
    }
}

/// What [`written`] wrote.
pub(crate) fn guess(written: &str) -> Option<Guess> {
    let (kind, of) = written.split_once(':')?;
    Some(match kind {
        "career" => Guess::Career(ProfileId::new(of)?),
        "family" => Guess::Family(model::id::FamilyId::new(of)?),
        _ => Guess::Typed(of.to_owned()),
    })
}
