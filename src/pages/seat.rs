//! One person at the quiz.

use std::sync::Arc;

use administration::entry::{Entry, Header};
use administration::flow::{Act, Administration, Refused, Scene};
use administration::instrument::Instrument;
use administration::session::{Asked, Session, is_short};
use administration::sheet;
use model::answers::Back;
use model::day::Day;
use model::locale::Locale;
use report::scored::Scored;

/// A quiz under way, or done, and how it began.
#[derive(Clone, Debug)]
pub struct Seat {
    /// How it began.
    pub header: Header,
    administration: Administration,
    on: Option<Day>,
    /// The careers that are shown although the answers set them apart; like a way of looking, it is not kept.
    pub(super) back: Back,
    pub(super) kept: Kept,
}

/// Whether the browser keeps the answers when the page is closed; a server always does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Kept {
    /// Nobody has asked for it.
    #[default]
    No,
    /// The person wants it.
    Yes,
    /// They do, and the browser refuses.
    Refused,
}

impl Seat {
    /// Sits somebody down: what they did before is in the entries. `on` is the day of the answers, where it is
    /// known.
    pub fn resumed(
        instrument: &Arc<Instrument>,
        header: Header,
        entries: &[Entry],
        on: Option<Day>,
    ) -> Self {
        let mut administration = Administration::resumed(Arc::clone(instrument), &header, entries);
        // Who has begun before is not asked to begin.
        let (Ok(_) | Err(_)) = administration.act(Act::Begin);
        Self {
            header,
            administration,
            on,
            back: Back::default(),
            kept: Kept::default(),
        }
    }

    /// Sits somebody down who has done nothing yet.
    pub(super) fn new(instrument: &Arc<Instrument>, seed: u64, on: Option<Day>) -> Self {
        let quiz = instrument.quiz();
        let header = Header::new(quiz, seed, is_short(quiz));
        Self::resumed(instrument, header, &[], on)
    }

    /// What was asked and answered.
    pub fn session(&self) -> &Session {
        self.administration.session()
    }

    /// The day of the answers, where it is known.
    pub fn on(&self) -> Option<Day> {
        self.on
    }

    /// The answers as a file, of that day where they have none of their own.
    pub fn file(&self, today: Option<Day>) -> String {
        let session = self.session();
        let mut answers = session.sheet().clone();
        answers.on = answers.on.or(today);
        sheet::write(session.quiz(), &answers)
    }

    /// Whether the person wants the browser to keep the answers, and it has not refused.
    pub fn is_kept(&self) -> bool {
        self.kept == Kept::Yes
    }

    pub(super) fn scene(&self) -> Scene<'_> {
        self.administration.scene()
    }

    pub(super) fn act(&mut self, act: Act) -> Result<Option<Entry>, Refused> {
        self.administration.act(act)
    }

    /// Whether what is asked now opens the quiz for everybody.
    pub(super) fn is_opening(&self) -> bool {
        let session = self.session();
        match session.current() {
            Some(Asked::Item(item)) => session.quiz().opens(item),
            Some(Asked::Question(_)) | None => false,
        }
    }

    /// What its answers come to.
    pub fn scored(&self, locale: Locale) -> Scored<'_> {
        Scored::session(self.session(), self.on, self.back.clone(), locale)
    }
}
