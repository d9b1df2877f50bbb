//! The threads of an hour: what its answers make one ask.

use serde::{Deserialize, Serialize};

use super::Hour;
use crate::{Field, Line};

/// A sentence that quotes answers, and an open question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Thread {
    /// Its kind.
    pub(crate) kind: String,
    /// The sentence.
    pub(crate) text: String,
    /// The question.
    pub(crate) question: String,
    /// The items that it quotes.
    pub(crate) items: Vec<String>,
}

impl Hour {
    /// At most three, one of a kind: as they are noted, or else as they follow from what was said so far.
    pub(crate) fn threads(&self) -> &[Thread] {
        self.threads.get_or_init(|| {
            if let Some(noted) = self.record.said(&Field::Threads) {
                return serde_json::from_str(noted).unwrap_or_default();
            }
            if !self.is_answered() {
                return Vec::new();
            }
            let told = self.scored(self.session()).threads(self.locale);
            let thread = |line: report::threads::ThreadLine| Thread {
                kind: line.kind.to_owned(),
                text: line.text,
                question: line.question,
                items: line.items.iter().map(ToString::to_string).collect(),
            };
            told.into_iter().map(thread).collect()
        })
    }

    /// The thread of a kind.
    pub(crate) fn thread(&self, kind: &str) -> Option<&Thread> {
        self.threads().iter().find(|thread| thread.kind == kind)
    }

    /// What is looked at from a step on, noted before the first thing that is said there, so that it stays what it is
    /// whatever is said later.
    pub(crate) fn noted(&self, field: &Field) -> Vec<Line> {
        let step = field.step();
        // Where there is nothing to look at yet, nothing is held to that.
        if self.leads().is_empty() || field.looks_back() {
            return Vec::new();
        }
        let leads = self.leads().iter().map(model::id::ProfileId::as_str);
        let leads = || leads.collect::<Vec<_>>().join(",");
        let note = |of: Field, said: String| Line::Said {
            field: of.key(),
            said: Some(said),
        };
        let is_new = |of: &Field| step >= of.step() && !self.record.is_past(of);
        let chosen = is_new(&Field::Chosen).then(|| note(Field::Chosen, leads()));
        let threads = is_new(&Field::Threads).then(|| {
            let text = serde_json::to_string(self.threads());
            note(Field::Threads, text.expect("texts can be written"))
        });
        chosen.into_iter().chain(threads).collect()
    }
}
