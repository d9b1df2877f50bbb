//! What a career asks of a life and the person refuses, or would rather do without, in sentences.

use crate::{ApartLine, Subject};
use model::locale::Locale;
use model::profile::{JobFact, Profile};
use rules::{Bar, Length, SetApart};
use words::limit;

/// What sets a career apart, for other programs.
pub(super) fn line(subject: &Subject<'_>, profile: &Profile, why: SetApart) -> ApartLine {
    ApartLine {
        question: subject.quiz.context[why.question].id.clone(),
        fact: match why.bar {
            Bar::Fact(fact) => Some(profile.facts[fact].is.as_str()),
            Bar::OwnJob => None,
        },
    }
}

/// Why a career is set apart, in a sentence, and what helps.
pub(super) fn sentence(profile: &Profile, why: SetApart, locale: Locale) -> String {
    let say = limit::of(locale);
    match why.bar {
        Bar::OwnJob => say.own_job().to_owned(),
        Bar::Fact(fact) => {
            let fact = &profile.facts[fact];
            noted(say.refused(fact.is), fact, locale)
        }
    }
}

/// What the person would rather do without and the career asks, and what helps.
pub(super) fn unwelcome(fact: &JobFact, locale: Locale) -> String {
    noted(limit::of(locale).unwelcome(fact.is), fact, locale)
}

/// What helps whoever wants shorter studies than those of a career.
pub(super) fn way_in(profile: &Profile, length: Length, locale: Locale) -> Option<&str> {
    let (place, _) = profile.training().filter(|_| length == Length::Above)?;
    let note = profile.facts[place].note.as_ref();
    note.map(|note| note.get(locale))
}

fn noted(sentence: String, fact: &JobFact, locale: Locale) -> String {
    match &fact.note {
        Some(note) => format!("{sentence} {}", note.get(locale)),
        None => sentence,
    }
}
