//! A part of the page that is only read.

/// A heading with its paragraphs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The heading.
    pub heading: String,
    /// The paragraphs.
    pub paragraphs: Vec<String>,
}
