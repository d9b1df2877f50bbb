//! A problem with its place.

use std::cmp::Ordering;
use std::ops::Range;

use crate::problem::Problem;

/// A stretch of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// Which file: its place in [`Loaded::files`](super::Loaded::files).
    pub file: usize,
    /// The bytes of [`File::text`](super::file::File::text), start first.
    pub start: usize,
    /// The first byte after it; equal to `start` where something is missing.
    pub end: usize,
}

impl Location {
    /// A stretch of a file.
    pub fn new(file: usize, span: Range<usize>) -> Self {
        Self {
            file,
            start: span.start,
            end: span.end,
        }
    }

    /// The bytes as a range.
    pub fn span(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// A problem with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// What is wrong.
    pub problem: Problem,
    /// Where.
    pub at: Location,
    /// The other place, where there are two: the first use of a name, the file that clashes.
    pub also: Option<Location>,
    /// The change that removes it, where that is certain.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A problem with its place, and nothing else yet.
    pub fn new(problem: impl Into<Problem>, at: Location) -> Self {
        Self {
            problem: problem.into(),
            at,
            also: None,
            fix: None,
        }
    }

    /// The same with another place that has to do with it.
    #[must_use]
    pub fn with_also(self, also: Location) -> Self {
        Self {
            also: Some(also),
            ..self
        }
    }
}

/// A change to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What is replaced; empty where something is put in.
    pub at: Location,
    /// What stands there afterwards; it may come from a file and hold anything.
    pub replacement: String,
}

/// A position as editors show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// A problem with the stretch it concerns, and the other stretch if there are two.
pub(crate) type Found = (Problem, Range<usize>, Option<Range<usize>>);

/// Puts diagnostics in the order of files and places, and leaves out exact repetitions.
pub(crate) fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(order);
    diagnostics.dedup();
}

/// Puts a diagnostic among others that are in order.
pub(crate) fn insert(diagnostics: &mut Vec<Diagnostic>, one: Diagnostic) {
    let place = diagnostics.partition_point(|other| order(other, &one).is_le());
    if place == 0 || diagnostics[place - 1] != one {
        diagnostics.insert(place, one);
    }
}

fn order(a: &Diagnostic, b: &Diagnostic) -> Ordering {
    let code = |diagnostic: &Diagnostic| diagnostic.problem.code();
    a.at.cmp(&b.at).then_with(|| code(a).cmp(&code(b)))
}
