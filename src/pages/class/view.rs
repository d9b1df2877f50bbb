//! What the pages of a class are made from: plain facts, as the host has them.

use model::day::Day;
use report::document::Document;
use words::chair::NotIn;
use words::desk::{self, Standing};

use crate::Seat;
use crate::class::begin::Refused;

/// A page of a class.
#[derive(Clone, Copy, Debug)]
pub enum View<'a> {
    /// Asks for a code; with why the last one led nowhere.
    Join {
        /// Why the last code led nowhere.
        why: Option<NotIn>,
        /// Whether this browser has a quiz of no class, which goes when somebody sits down.
        is_under_way: bool,
    },
    /// What whoever sits on a chair must know of it: [`Within::Class`](crate::class::Within) says which.
    Place,
    /// All classes, those that are gone, and the form of a new one; with what was wrong about the last.
    Desk(&'a [Class], &'a [Past], Option<&'a Refused>),
    /// A class, for whoever leads it.
    Lesson(&'a Class, Board<'a>),
    /// Its board, for all who are in the room.
    Board(&'a Class, Board<'a>),
    /// Its seats, in their order.
    Seats(&'a Class, &'a [Row]),
    /// The new code of a seat, this once.
    NewCode(&'a Class, Code<'a>),
    /// Asks before a seat is given another code: its number and its name.
    Recode(&'a Class, u16, &'a str),
    /// Asks before a seat is removed: its number and its name.
    Remove(&'a Class, u16, &'a str),
    /// The result of a seat that is kept for a talk, and its name.
    Talk(&'a Class, &'a str, &'a Seat),
    /// Asks before a class is closed.
    Close(&'a Class),
    /// What a closed class shares; the class may be gone.
    Page(Option<&'a Class>, &'a Document),
    /// Asks before a class is erased.
    Erase(&'a Class),
}

/// A class, as the desk sees it: at most as many have finished as have joined, and at most as many have joined as
/// there are seats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// Its number, in addresses.
    pub number: u32,
    /// What it is called, in the words of whoever made it.
    pub label: String,
    /// The id of its quiz.
    pub quiz: String,
    /// How many seats there are.
    pub seats: u16,
    /// How many of them are taken.
    pub joined: u16,
    /// How many of those have finished.
    pub finished: u16,
    /// The day on which all of it is erased.
    pub until: Day,
    /// Whether somebody can come in.
    pub door: Door,
}

/// A class that is gone, since its day had come: its totals stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Past {
    /// Its number, in addresses.
    pub number: u32,
    /// The day of its close.
    pub on: Day,
    /// The day on which its totals go, too.
    pub until: Day,
}

/// Whether somebody can come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Door {
    /// With a code, in the groups in which it is shown.
    Open(String),
    /// Nobody: it was shut, or the lesson of its code is over.
    Shut,
    /// Nobody any more: the class is closed, and has its page.
    Closed,
}

/// What only the lesson and its board show.
#[derive(Clone, Copy, Debug)]
pub struct Board<'a> {
    /// What is typed on the computers of the class, such as `http://192.168.1.20:8080`.
    pub address: &'a str,
    /// Whether so many wrong codes are typed that each has to wait for its turn.
    pub is_crowded: bool,
}

/// A seat of a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its place in the class, from 0.
    pub number: u16,
    /// Its name in the language of the page.
    pub name: String,
    /// Where whoever sits there is.
    pub is: Standing,
    /// Whether its result is kept for a talk.
    pub is_for_a_talk: bool,
}

/// A code, and the seat that it opens.
#[derive(Clone, Copy, Debug)]
pub struct Code<'a> {
    /// The name of the seat in the language of the page.
    pub name: &'a str,
    /// The code, in the groups in which it is shown.
    pub code: &'a str,
}

impl Class {
    /// How many have joined and not finished.
    pub fn going(&self) -> u16 {
        self.joined.saturating_sub(self.finished)
    }
}

impl Door {
    pub(super) fn word(&self) -> desk::Door {
        match self {
            Self::Open(_) => desk::Door::Open,
            Self::Shut => desk::Door::Shut,
            Self::Closed => desk::Door::Closed,
        }
    }
}

impl Row {
    pub(super) fn is_taken(&self) -> bool {
        self.is != Standing::Free
    }
}
