//! Classes that answer together: what is kept of one, of who sits in it, and how it is found.
//!
//! A *chair* is a place of a class, by its number. Who sits there has a seat like everybody else, but one that is
//! named by chance alone and not by what a browser shows: so another browser can take the chair over by its code, and
//! the answers keep their name, by which they can be erased from every copy.

use std::future::Future;

use crate::{NotStored, SeatId, Start, Store};

/// So many days what was told of a class stays after its close, though the class is gone: the next school year may want it.
pub const DAYS_TOLD: i64 = 730;

/// A class, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// Its number: given when it begins, to no other one ever.
    pub number: i64,
    /// By which it stays erased, if it is: chance alone.
    pub mark: SeatId,
    /// What whoever runs it calls it.
    pub label: String,
    /// The id of its quiz.
    pub quiz: String,
    /// How many chairs there are.
    pub seats: i64,
    /// The day on which it is erased: days since 1970.
    pub until: i64,
    /// What opens the door.
    pub code: String,
    /// From when on it does not any more: minutes since 1970.
    pub expires: i64,
    /// Whether the door is open to who has the code.
    pub is_open: bool,
    /// Whether its totals are told.
    pub is_closed: bool,
}

/// A chair that is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chair {
    /// The number of the class.
    pub class: i64,
    /// Which one, from 0.
    pub chair: i64,
    /// Whose lines are the answers.
    pub seat: SeatId,
    /// What opens it again.
    pub code: String,
    /// Whether there was a result.
    pub is_finished: bool,
    /// Whether whoever runs the class may see it.
    pub may_be_seen: bool,
}

/// What was told of a class at its close.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The number of the class, which may be gone.
    pub class: i64,
    /// The day: days since 1970.
    pub day: i64,
    /// What was told.
    pub totals: String,
}

/// Somebody who takes a chair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// The number of the class.
    pub class: i64,
    /// Which of the free chairs: by chance, so that a number tells no order.
    pub chance: u64,
    /// A name by chance for the answers.
    pub seat: SeatId,
    /// The hash of what the browser shows.
    pub shown: SeatId,
    /// What opens the chair again.
    pub code: String,
    /// How the seat begins.
    pub start: Start,
}

/// Something that changes in a class. What it gives back is a number of things that it found, but where it says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A class begins; gives its number, which is not the one it is passed.
    Begin(Class),
    /// Somebody takes a chair, and a seat begins; gives the chair. `Taken` where the door is shut or no chair is free.
    Sit(Sitting),
    /// Another browser takes over the chair of a code.
    Return(String, SeatId),
    /// The chair of a seat has another code.
    Recode(SeatId, String),
    /// Somebody came to a result.
    Finish(SeatId),
    /// Whoever runs the class may see somebody's result, or may not.
    Show(SeatId, bool),
    /// The door of a class is open, or shut.
    Door(i64, bool),
    /// Another code opens the door of a class, until a minute; the door is open.
    Code(i64, String, i64),
    /// A class is closed, and what is told of it is kept.
    Close(Close),
    /// A class is erased by whoever runs it, with all who sit in it and what was told of it, on a day.
    Erase(i64, i64),
}

/// The close of a class: once, and only as long as those have finished whom it tells of, nobody more and nobody less;
/// else it is `Taken`, and nothing is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Close {
    /// What is told.
    pub told: Told,
    /// Whom it tells of.
    pub of: Vec<SeatId>,
}

/// Where classes are kept besides.
pub trait Classes: Store {
    /// Has something change; what has returned is durable.
    fn change(&self, change: Change) -> impl Future<Output = Result<u64, NotStored>> + Send;

    /// The class of a number.
    fn class(&self, number: i64) -> impl Future<Output = Result<Option<Class>, NotStored>> + Send;

    /// The class whose door a code opens or opened.
    fn class_of(&self, code: &str)
    -> impl Future<Output = Result<Option<Class>, NotStored>> + Send;

    /// All classes, by their numbers.
    fn classes(&self) -> impl Future<Output = Result<Vec<Class>, NotStored>> + Send;

    /// The chairs of a class that are taken, by their numbers.
    fn chairs(&self, class: i64) -> impl Future<Output = Result<Vec<Chair>, NotStored>> + Send;

    /// The chair of a browser, by the hash of what it shows.
    fn sits(&self, shown: &SeatId)
    -> impl Future<Output = Result<Option<Chair>, NotStored>> + Send;

    /// What was told of classes that are gone since, by their numbers.
    fn outlasting(&self) -> impl Future<Output = Result<Vec<Told>, NotStored>> + Send;

    /// What was told of a class.
    fn told(&self, class: i64) -> impl Future<Output = Result<Option<Told>, NotStored>> + Send;

    /// Erases all classes whose day has come, with all who sit in them; gives their number. What was told of one stays,
    /// until [`DAYS_TOLD`] after its close.
    fn purge_classes(&self, today: i64) -> impl Future<Output = Result<u64, NotStored>> + Send;
}
