//! The threads of an hour: what its answers make one ask.

use crate::hour::Hour;

/// A sentence that quotes answers, and an open question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Thread {
    /// Its kind.
    pub(crate) kind: &'static str,
    /// The sentence.
    pub(crate) text: String,
    /// The question.
    pub(crate) question: String,
    /// The items that it quotes.
    pub(crate) items: Vec<String>,
}

impl Hour {
    /// At most three, one of a kind.
    pub(crate) fn threads(&self) -> Vec<Thread> {
        Vec::new()
    }
}
