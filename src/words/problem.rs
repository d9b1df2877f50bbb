//! What stands around a problem with definitions, and around the explanation of its code.
//!
//! What is said of the problem itself stands with its code, in `catalog::codes`.

use catalog::Severity;

say! {
    /// The sentences of one language.
    pub struct Words;

    /// Names how much a problem matters.
    pub fn severity(self, severity: Severity) -> &'static str {
        match severity {
            Severity::Error => fr: "erreur", en: "error",
            Severity::Warning => fr: "avertissement", en: "warning",
            Severity::Advice => fr: "conseil", en: "advice",
        }
    }
    /// Announces what to do.
    pub fn help(self) -> &'static str { fr: "aide", en: "help" }
    /// Announces a change that needs no further word.
    pub fn change(self) -> &'static str { fr: "ce qu'il faut changer", en: "what to change" }
    /// Labels the other of two places.
    pub fn other_place(self) -> &'static str {
        fr: "l'autre endroit est ici",
        en: "the other place is here",
    }
    /// Says how many more problems there are than those shown; `n` is at least 1.
    pub fn and_more(self, n: usize) -> String {
        fr: match n {
            1 => "… et 1 autre".to_owned(),
            n => format!("… et {n} autres"),
        },
        en: format!("… and {n} more"),
    }
    /// Announces the places of more problems of one kind; `n` is at least 2.
    pub fn and_more_alike(self, n: usize) -> String {
        fr: format!("… et {n} autres du même genre\u{a0}:"),
        en: format!("… and {n} more like it:"),
    }
    /// The words around an explanation.
    pub fn headings(self) -> Headings {
        fr: Headings {
            matters: "Pourquoi c'est important",
            mending: "Que faire",
            wrong: "Exemple à corriger",
            right: "Le même, corrigé",
        },
        en: Headings {
            matters: "Why it matters",
            mending: "What to do",
            wrong: "An example that is wrong",
            right: "The same put right",
        },
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
