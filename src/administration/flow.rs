//! The flow of asking, as a state machine: scenes to show, acts to do.
//!
//! There is no file, clock, chance or language here. An act gives what is to be made durable, or says why
//! it is refused; whoever drives the machine records that first and shows the next [`Scene`] only then.
//! If it cannot be recorded, the machine has moved all the same: go on from a clone made before, or from
//! [`Administration::resumed`].
//! What a scene looks like, and what else one may look at in between, is up to who shows it.

use std::sync::Arc;

use crate::entry::{Entry, Header};
use crate::instrument::Instrument;
use crate::session::{Asked, Choice, Part, Progress, Session, Step, Tiles};
use model::answers::{Answer, AnswerError, Guess, MAX_GUESSES};
use model::id::ProfileId;
use model::reaction::Reaction;
use rules::careless::Careless;
pub use rules::careless::Sign;

/// What a person is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Scene<'a> {
    /// Before the first question: what is to come.
    Welcome {
        /// How long it is.
        progress: Progress,
        /// What the person expects, as far as they said.
        guesses: &'a [Guess],
    },
    /// A question.
    Question(Put<'a>),
    /// Once, behind the last question: something that hardly anybody does who reads the questions.
    Remark(&'a Sign),
    /// The last question is behind.
    End {
        /// How much is answered.
        progress: Progress,
        /// Whether the form stopped before its last item.
        has_more: bool,
    },
}

/// A question as it is put.
#[derive(Clone, Debug, PartialEq)]
pub struct Put<'a> {
    /// What is asked.
    pub asked: Asked<'a>,
    /// The answers to choose from, in the order in which they are shown; of favourites only what the
    /// person did not refuse.
    pub choices: Vec<Choice<'a>>,
    /// How many may be chosen at most, where that is fewer than there are choices.
    pub most: Option<usize>,
    /// The answer that is there already.
    pub chosen: Option<Answer>,
    /// The battery that it is shown in; a front end may show all of it at once.
    pub battery: Option<Tiles<'a>>,
    /// How far the person is.
    pub progress: Progress,
    /// The part that begins here, where it is reached for the first time.
    pub begins: Option<Part>,
    /// Whether nothing is before it.
    pub is_first: bool,
}

/// What a person does.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Begins, at the welcome.
    Begin,
    /// Says what they expect, before the first question that is no tile.
    Guess(Guess),
    /// Says which job they do today.
    Job(ProfileId),
    /// Says something of a career that they were shown.
    React {
        /// Which.
        career: ProfileId,
        /// What; `None` takes back what they said.
        reaction: Option<Reaction>,
    },
    /// Answers what is asked.
    Answer {
        /// How.
        answer: Answer,
        /// The seconds that it took, where they were measured.
        seconds: Option<f64>,
    },
    /// Goes on and leaves what is there; a question without an answer is skipped.
    Keep,
    /// Leaves a question without an answer, and takes back one that is there.
    Skip,
    /// Goes one question back.
    Back,
    /// Goes one question on, after going back.
    Forward,
    /// Goes on behind a stop, to what was not asked.
    More,
    /// Goes over the questions of the remark.
    LookAgain,
    /// Says that the answers are meant as they are.
    AsMeant,
}

/// Why nothing came of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It does not belong to what is shown.
    NotNow,
    /// There is no question before this one.
    IsFirst,
    /// There is no question ahead that was reached before.
    IsLast,
    /// An answer does not fit the question.
    Answer(AnswerError),
    /// What one expects is to be said before the first question that is no tile is answered.
    TooLate,
    /// As much is expected, or said of careers, as there is room for.
    Enough,
    /// It was said already.
    Said,
    /// There is no such career or family.
    Unknown,
}

/// One administration of a quiz to one person.
#[derive(Clone, Debug)]
pub struct Administration {
    session: Session,
    has_begun: bool,
    remark: Remark,
}

/// Whether something is to be remarked: nobody is told twice.
#[derive(Clone, Debug)]
enum Remark {
    /// Not before the last question.
    NotYet,
    /// Now.
    Now(Sign),
    /// Not any more.
    Over,
}

impl Administration {
    /// Starts a quiz as a header says.
    pub fn new(instrument: Arc<Instrument>, header: &Header) -> Self {
        Self::resumed(instrument, header, &[])
    }

    /// Goes on with what was recorded; the next question is planned once, whatever was answered. Whoever
    /// was at the end before has read what was to be remarked.
    pub fn resumed(instrument: Arc<Instrument>, header: &Header, entries: &[Entry]) -> Self {
        let session = Session::resumed(instrument, header, entries);
        let was_at_end = session.is_finished() || session.is_going_on();
        let mut acts = entries.iter();
        let has_begun = acts.any(|entry| !matches!(entry, Entry::Guess(_) | Entry::Job(_)));
        // Looking for something to remark costs as much as a dozen questions.
        let remark = if was_at_end {
            Remark::Over
        } else {
            Remark::NotYet
        };
        Self {
            session,
            has_begun,
            remark,
        }
        .looked_back()
    }

    /// Starts with a session of one's own.
    pub fn of(session: Session, has_begun: bool) -> Self {
        Self {
            session,
            has_begun,
            remark: Remark::NotYet,
        }
        .looked_back()
    }

    fn looked_back(mut self) -> Self {
        self.look_back();
        self
    }

    /// The same without a remark at the end: where somebody else would read it, or a script answers.
    #[must_use]
    pub fn without_remark(mut self) -> Self {
        self.remark = Remark::Over;
        self
    }

    /// What was asked and answered.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Ends.
    pub fn into_session(self) -> Session {
        self.session
    }

    /// Whether nothing is answered.
    pub fn is_unanswered(&self) -> bool {
        let sheet = self.session.sheet();
        sheet.is_empty() && sheet.contexts().next().is_none()
    }

    /// What is shown now.
    pub fn scene(&self) -> Scene<'_> {
        let session = &self.session;
        let progress = session.progress();
        if !self.has_begun {
            let guesses = &session.sheet().guesses;
            return Scene::Welcome { progress, guesses };
        }
        match (session.current(), &self.remark) {
            (Some(asked), _) => {
                let choices = session.choices(asked);
                Scene::Question(Put {
                    asked,
                    most: asked.most().filter(|most| *most < choices.len()),
                    choices,
                    battery: session.tiles(),
                    chosen: session.current_answer(),
                    progress,
                    begins: session.begins(),
                    is_first: session.is_first(),
                })
            }
            (None, Remark::Now(sign)) => Scene::Remark(sign),
            (None, Remark::NotYet | Remark::Over) => Scene::End {
                progress,
                has_more: session.has_more(),
            },
        }
    }

    /// Does what a person wants; gives what is to be recorded of it before the next scene is shown.
    ///
    /// # Errors
    ///
    /// [`Refused`] says why nothing changed.
    pub fn act(&mut self, act: Act) -> Result<Option<Entry>, Refused> {
        let entry = match act {
            Act::Begin if !self.has_begun => {
                self.has_begun = true;
                None
            }
            Act::Guess(guess) => Some(self.guess(&guess)?),
            Act::Job(job) => Some(self.job(&job)?),
            Act::React { career, reaction } => Some(self.react(&career, reaction)?),
            Act::Answer { answer, seconds } => Some(self.answer(answer, seconds)?),
            Act::Keep if self.session.is_behind() || self.session.current_answer().is_some() => {
                self.asked()?;
                self.session.forward();
                None
            }
            Act::Keep | Act::Skip => {
                let step = self.asked()?;
                self.session.skip();
                Some(self.session.instrument().entry(step, None, None))
            }
            Act::Back if self.is_at_end() || self.asked().is_ok() => {
                if !self.session.back() {
                    return Err(Refused::IsFirst);
                }
                None
            }
            Act::Forward => {
                self.asked()?;
                if !self.session.is_behind() {
                    return Err(Refused::IsLast);
                }
                self.session.forward();
                None
            }
            Act::More if self.is_at_end() && self.session.has_more() => {
                self.session.go_on();
                None
            }
            Act::LookAgain | Act::AsMeant if self.has_begun && self.session.is_finished() => {
                let remark = std::mem::replace(&mut self.remark, Remark::Over);
                let Remark::Now(sign) = remark else {
                    return Err(Refused::NotNow);
                };
                if act == Act::LookAgain {
                    self.session.revisit(&sign.items);
                }
                None
            }
            Act::Begin | Act::Back | Act::More | Act::LookAgain | Act::AsMeant => {
                return Err(Refused::NotNow);
            }
        };
        self.look_back();
        Ok(entry)
    }

    /// The question that is shown.
    fn asked(&self) -> Result<Step, Refused> {
        let step = self.session.step().filter(|_| self.has_begun);
        step.ok_or(Refused::NotNow)
    }

    fn is_at_end(&self) -> bool {
        matches!(self.scene(), Scene::End { .. })
    }

    fn answer(&mut self, answer: Answer, seconds: Option<f64>) -> Result<Entry, Refused> {
        let step = self.asked()?;
        // Tiles are read together, so that the time of one tells nothing; of others, tenths tell all that a
        // pace needs.
        let seconds = seconds.filter(|_| self.session.tiles().is_none());
        let seconds = seconds.map(|seconds| (seconds * 10.0).round() / 10.0);
        let instrument = Arc::clone(self.session.instrument());
        let entry = instrument.entry(step, Some(answer.clone()), seconds);
        let answered = self.session.answer(answer, seconds);
        answered.map_err(Refused::Answer)?;
        Ok(entry)
    }

    fn guess(&mut self, guess: &Guess) -> Result<Entry, Refused> {
        let guesses = &self.session.sheet().guesses;
        if self.has_left_the_tiles() {
            return Err(Refused::TooLate);
        }
        let Some(guess) = self.session.instrument().meant(guess) else {
            return Err(Refused::Unknown);
        };
        if guesses.contains(&guess) {
            return Err(Refused::Said);
        }
        if guesses.len() >= MAX_GUESSES {
            return Err(Refused::Enough);
        }
        self.session.guess(guess.clone());
        Ok(Entry::Guess(guess))
    }

    /// Whether more is answered than what opens the quiz: the rest of it might tell what to expect.
    fn has_left_the_tiles(&self) -> bool {
        let (sheet, quiz) = (self.session.sheet(), self.session.quiz());
        let opens = |id| quiz.item(id).is_some_and(|item| quiz.opens(item));
        sheet.iter().any(|(id, _)| !opens(id)) || sheet.contexts().next().is_some()
    }

    fn job(&mut self, job: &ProfileId) -> Result<Entry, Refused> {
        let career = self.session.instrument().career(job);
        let job = career.ok_or(Refused::Unknown)?;
        self.session.works_as(job.clone());
        Ok(Entry::Job(job))
    }

    fn react(&mut self, career: &ProfileId, reaction: Option<Reaction>) -> Result<Entry, Refused> {
        if !self.has_begun {
            return Err(Refused::NotNow);
        }
        let session = &mut self.session;
        let known = session.instrument().career(career);
        let career = known.ok_or(Refused::Unknown)?;
        if session.sheet().reactions.get(&career) == reaction.as_ref() {
            return Err(Refused::Said);
        }
        if !session.react(career.clone(), reaction.clone()) {
            return Err(Refused::Enough);
        }
        Ok(Entry::Reaction { career, reaction })
    }

    /// Behind the last question, looks once whether something is to be remarked.
    fn look_back(&mut self) {
        if !matches!(self.remark, Remark::NotYet) || !self.session.is_finished() {
            return;
        }
        let session = &self.session;
        let (quiz, sheet) = (session.quiz(), session.sheet());
        let careless = Careless::new(quiz, session.traits(), sheet, &session.asked_items());
        let sign = careless.signs(sheet).into_iter().next();
        self.remark = sign.map_or(Remark::Over, Remark::Now);
    }
}
