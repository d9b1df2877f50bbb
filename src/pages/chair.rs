//! What whoever asks has to do with a class.

use model::day::Day;

/// What whoever asks has to do with a class.
#[derive(Clone, Copy, Debug)]
pub enum Within<'a> {
    /// Nothing, and no class takes anybody in.
    NoClass,
    /// Nothing yet, but a class has its lesson: they may be one of it.
    AtTheDoor,
    /// They had a seat that is not open here any more, and are to be told so.
    Gone,
    /// They sit on a chair of it.
    Class(&'a Chair),
}

/// A chair of a class, for whoever sits on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chair {
    /// The name of the seat in the language of the page, such as *Loutre 42*.
    pub name: String,
    /// The code that opens it again, in the groups in which it is shown.
    pub code: String,
    /// What the class is called.
    pub class: String,
    /// Whether there is a result.
    pub is_finished: bool,
    /// Whether it has another code, and whoever sits there has not looked at it yet.
    pub is_recoded: bool,
    /// Whether the result is kept for a talk: the desk may then read it.
    pub is_for_a_talk: bool,
    /// The day on which all of the class is erased.
    pub until: Day,
}

impl<'a> Within<'a> {
    /// Their chair.
    pub fn chair(self) -> Option<&'a Chair> {
        match self {
            Self::NoClass | Self::AtTheDoor | Self::Gone => None,
            Self::Class(chair) => Some(chair),
        }
    }
}
