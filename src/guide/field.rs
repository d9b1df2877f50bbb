//! What is asked in the steps, one field at a time.

use std::fmt;

use model::hour::Step;
use model::id::{ProfileId, QuestionId};

/// Something that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// Whether what is said is kept.
    Keep,
    /// A name for the record, for whoever keeps it.
    Label,
    /// What the student wants to know.
    Demand,
    /// The next date by which something must be decided.
    Deadline,
    /// A career that the student thinks of, before the answers.
    Guess(usize),
    /// The quiz.
    Quiz,
    /// Which leads are looked at: said by nobody, and noted with the first thing that is said of one.
    Chosen,
    /// What the student says of a lead.
    Lead(ProfileId),
    /// Why.
    Because(ProfileId),
    /// Why, in the student's words.
    Else(ProfileId),
    /// A lead of one's own, by its number.
    Own(usize),
    /// What the threads are: said by nobody, and noted with the first thing that is said to one.
    Threads,
    /// What the student says to a thread, by its kind.
    Thread(String),
    /// A limit that no answer told yet.
    Limit(QuestionId),
    /// How firm what stands in the way of a lead is.
    Obstacle(ProfileId),
    /// Who can help.
    Helps,
    /// The leads that are kept.
    Kept,
    /// One that is further afield.
    Further,
    /// What is to be done, of an action by its number.
    What(usize),
    /// On which day.
    When(usize),
    /// At which hour and place.
    Where(usize),
    /// With whom.
    With(usize),
    /// What may come between.
    If(usize),
    /// What is done then.
    Then(usize),
    /// How sure the student is to do it, 0–10.
    Confidence(usize),
    /// How it is made smaller.
    Smaller(usize),
    /// When the two meet again.
    Again,
    /// Whether an action of the last time was done.
    Done(usize),
    /// What helped, or was in the way.
    Helped(usize),
    /// Whether the quiz is answered anew.
    Redo,
    /// What the student says to what held, and what moved, between two answers to it.
    Held,
    /// Whether the sheet is written to a file.
    Print,
    /// What becomes of the record.
    End,
    /// What the student says is not so in a career.
    NotSo(ProfileId),
}

impl Field {
    /// The step to which it belongs.
    pub fn step(&self) -> Step {
        match self {
            Self::Keep | Self::Label | Self::Demand | Self::Deadline => Step::Demand,
            Self::Guess(_) => Step::Guesses,
            Self::Quiz | Self::Redo | Self::Held => Step::Answers,
            Self::Chosen
            | Self::Lead(_)
            | Self::Because(_)
            | Self::Else(_)
            | Self::Own(_)
            | Self::NotSo(_) => Step::Leads,
            Self::Threads | Self::Thread(_) => Step::Threads,
            Self::Limit(_) | Self::Obstacle(_) | Self::Helps => Step::Limits,
            Self::Kept | Self::Further => Step::Keep,
            Self::What(_)
            | Self::When(_)
            | Self::Where(_)
            | Self::With(_)
            | Self::If(_)
            | Self::Then(_)
            | Self::Confidence(_)
            | Self::Smaller(_)
            | Self::Again
            | Self::Done(_)
            | Self::Helped(_) => Step::Plan,
            Self::Print | Self::End => Step::Sheet,
        }
    }

    /// Under which it is kept: the step, then the name.
    pub fn key(&self) -> String {
        format!("{} {self}", self.step().as_str())
    }

    /// Whether it is asked while looking back on the plan of the last time, before anything else.
    pub fn looks_back(&self) -> bool {
        matches!(self, Self::Done(_) | Self::Helped(_))
    }
}

/// The name of a field within its step.
impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Keep => f.write_str("keep"),
            Self::Label => f.write_str("label"),
            Self::Demand => f.write_str("demand"),
            Self::Deadline => f.write_str("deadline"),
            Self::Guess(n) => write!(f, "guess-{n}"),
            Self::Quiz => f.write_str("quiz"),
            Self::Chosen => f.write_str("chosen"),
            Self::Lead(career) => write!(f, "{career}"),
            Self::Because(career) => write!(f, "{career}.because"),
            Self::Else(career) => write!(f, "{career}.else"),
            Self::Own(1) => f.write_str("own"),
            Self::Own(n) => write!(f, "own-{n}"),
            Self::Threads => f.write_str("noted"),
            Self::Thread(kind) => f.write_str(kind),
            Self::Limit(question) => write!(f, "{question}"),
            Self::Obstacle(career) => write!(f, "{career}.obstacle"),
            Self::Helps => f.write_str("helps"),
            Self::Kept => f.write_str("kept"),
            Self::Further => f.write_str("further"),
            Self::What(n) => write!(f, "what-{n}"),
            Self::When(n) => write!(f, "when-{n}"),
            Self::Where(n) => write!(f, "where-{n}"),
            Self::With(n) => write!(f, "with-{n}"),
            Self::If(n) => write!(f, "if-{n}"),
            Self::Then(n) => write!(f, "then-{n}"),
            Self::Confidence(n) => write!(f, "confidence-{n}"),
            Self::Smaller(n) => write!(f, "smaller-{n}"),
            Self::Again => f.write_str("again"),
            Self::Done(n) => write!(f, "done-{n}"),
            Self::Helped(n) => write!(f, "helped-{n}"),
            Self::Redo => f.write_str("redo"),
            Self::Held => f.write_str("held"),
            Self::Print => f.write_str("print"),
            Self::End => f.write_str("end"),
            Self::NotSo(career) => write!(f, "{career}.not-so"),
        }
    }
}
