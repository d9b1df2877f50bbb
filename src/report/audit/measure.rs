//! What is measured: a row for each figure, and the figure that an audit makes of it.

use audit::Audit;
use words::Said;
use words::audit::{Bound, Value};

/// The measures of a part, a row each: its name for programs, what it should be, how it is read
/// from what was found, and what it is called.
///
/// ```text
/// measures! {
///     noise_lists: Exactly(0.0), |audit| Some(Count(audit.robustness.noise.lists)),
///         fr: "listes données à qui répond partout pareil, à un cran près",
///         en: "lists given to people who answer all alike, give or take a step";
/// }
/// ```
///
/// A row is all there is to a measure: text, HTML, JSON and the count of targets reached walk the
/// rows.
macro_rules! measures {
    ($($id:ident: $bound:expr, $of:expr, fr: $fr:expr, en: $en:expr;)*) => {
        &[$($crate::audit::Measure {
            id: stringify!($id),
            bound: $bound,
            of: $of,
            name: words::Said { fr: $fr, en: $en },
        }),*]
    };
}

/// What is measured, what it should be and what it is called.
#[derive(Debug)]
pub struct Measure {
    /// Its name for programs, which stays.
    pub id: &'static str,
    /// What it should be.
    pub bound: Bound,
    /// How it is read from what was found; `None` if the quiz has nothing to measure it on.
    pub of: fn(&Audit) -> Option<Value>,
    /// What it is called.
    pub name: Said,
}

impl Measure {
    /// How much it is.
    pub(super) fn figure(&'static self, audit: &Audit) -> Option<Figure> {
        let value = (self.of)(audit)?;
        Some(Figure {
            measure: self,
            value,
        })
    }
}

/// A measure with how much it is.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// What it is.
    pub measure: &'static Measure,
    /// How much.
    pub value: Value,
}

impl Figure {
    /// Whether it is what it should be; `None` where nothing is asked of it.
    pub fn is_met(&self) -> Option<bool> {
        self.measure.bound.is_met(self.value.get())
    }
}
