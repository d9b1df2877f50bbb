//! What the codes of `check` mean, said to an author who meets one for the first time.
//!
//! [`problem`](super::problem) says what is wrong in one place; here stands what that kind of mistake
//! is, why it matters, and how it is mended. A code without an explanation does not compile.

mod en;
mod fr;

use catalog::Code;
use model::locale::Locale;

/// A code in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What it means, in one line without a full stop.
    pub meaning: &'static str,
    /// Why it matters.
    pub matters: &'static str,
    /// How to mend it.
    pub mending: &'static str,
}

/// Explains a code.
pub const fn explain(locale: Locale, code: Code) -> Explanation {
    match locale {
        Locale::Fr => fr::explain(code),
        Locale::En => en::explain(code),
    }
}

/// The words around an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Headings {
    /// Before the reason why it matters.
    pub matters: &'static str,
    /// Before how it is mended.
    pub mending: &'static str,
    /// Above lines that are wrong.
    pub wrong: &'static str,
    /// Above the same lines put right.
    pub right: &'static str,
}

/// The words around an explanation.
pub const fn headings(locale: Locale) -> Headings {
    match locale {
        Locale::Fr => Headings {
            matters: "Pourquoi c'est important",
            mending: "Que faire",
            wrong: "Exemple à corriger",
            right: "Le même, corrigé",
        },
        Locale::En => Headings {
            matters: "Why it matters",
            mending: "What to do",
            wrong: "An example that is wrong",
            right: "The same put right",
        },
    }
}

const fn explanation(
    meaning: &'static str,
    matters: &'static str,
    mending: &'static str,
) -> Explanation {
    Explanation {
        meaning,
        matters,
        mending,
    }
}
