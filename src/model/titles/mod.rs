//! What jobs are called in public classifications, and which careers a name leads to.
//!
//! The names come with the code under which they stand, and a code with those near it. Which careers bear a
//! code is written in their sheets, so a new sheet needs no new names.

mod lazy;
mod leads;
mod parse;
pub mod words;

use serde::{Deserialize, Serialize};

use words::stem;

pub use lazy::LazyTitles;
pub use leads::{Lead, Leads};
pub use parse::{Line, lines};

/// Names by their words, and the codes under which they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Titles {
    /// Every word that says something in a name, folded, in its order; each once.
    words: Vec<String>,
    /// The names, those of a code in a row.
    names: Vec<Name>,
    /// The codes, in the order of the file.
    entries: Vec<Entry>,
}

/// A name; of two genders that have the same stems, one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The places of its words.
    words: Vec<u16>,
    /// The place of its code.
    entry: u16,
}

/// A code of a classification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    code: String,
    /// The places of the codes that it leads to, the nearest first.
    near: Vec<u16>,
}

/// In the place of a code: the names below are everyday words for the jobs of the codes beside it.
const JOBS: &str = "=";

/// In the place of a code: the names below are everyday words, to which the codes beside it are the nearest.
const NEAREST: &str = "~";

impl Titles {
    /// Every word, folded.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Every name.
    pub fn names(&self) -> &[Name] {
        &self.names
    }

    /// The places of the codes under which a name of these words stands, in either gender and number.
    pub fn called(&self, words: &[String]) -> impl Iterator<Item = usize> {
        let stems: Vec<String> = words.iter().map(|word| stem(word)).collect();
        let is_so = move |name: &&Name| {
            let mut pairs = name.words().map(|at| &*self.words[at]).zip(&stems);
            // A word and its stem begin alike.
            name.words().len() == stems.len()
                && pairs.all(|(word, is)| {
                    word.as_bytes().first() == is.as_bytes().first() && stem(word) == *is
                })
        };
        self.names.iter().filter(is_so).map(Name::entry)
    }

    /// Whether a job is called so.
    pub fn calls(&self, name: &str) -> bool {
        let words = words::telling(name);
        self.called(&words).next().is_some()
    }

    /// The code at a place.
    pub fn code(&self, at: usize) -> &str {
        &self.entries[at].code
    }

    /// Whether what stands at a place is no code of a classification, but gathers everyday words.
    pub fn is_everyday(&self, at: usize) -> bool {
        [JOBS, NEAREST].contains(&self.code(at))
    }

    /// The codes, by their places.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| &*entry.code)
    }
}

impl Name {
    /// The places of its words among [`Titles::words`].
    pub fn words(&self) -> impl ExactSizeIterator<Item = usize> {
        self.words.iter().map(|place| usize::from(*place))
    }

    /// The place of its code among [`Titles::codes`].
    pub fn entry(&self) -> usize {
        usize::from(self.entry)
    }
}
