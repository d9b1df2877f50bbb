//! The portrait: what the answers say about the person, in their own words.

use crate::locale::Locale;
use crate::report::Subject;
use crate::rules::{State, TraitScore};
use crate::traits::{Domain, Trait};
use crate::wording::report;

/// At most so many traits of one domain are shown: more would not be read.
const MOST_SHOWN: usize = 8;

/// How many cells a full bar has.
pub const BAR_LENGTH: usize = 10;

/// From here up a trait is called by its high words: the nearest step of five above the middle is
/// 75, and 62.5 is half the way there, so that one answer more or less does not turn the word.
const HIGH: f64 = 62.5;

/// Up to here a trait is called by its low words; the mirror of [`HIGH`].
const LOW: f64 = 37.5;

/// The traits of one domain.
#[derive(Clone, Debug, PartialEq)]
pub struct Portrait {
    /// What it shows.
    pub heading: String,
    /// The measured traits, highest first; in the author's order where they are equal.
    pub bars: Vec<Bar>,
    /// The sentence that names the others; `None` if there are none.
    pub unmeasured: Option<String>,
}

/// One trait.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Its name.
    pub name: String,
    /// How many of [`BAR_LENGTH`] cells are full.
    pub filled: usize,
    /// A few words, addressed to the person.
    pub words: String,
}

/// The portraits that the quiz allows, interests first; none where nothing was measured.
pub(super) fn portraits(subject: &Subject<'_>, locale: Locale) -> Vec<Portrait> {
    if subject.recommendation.state == State::NothingMeasured {
        return Vec::new();
    }
    let domains = [Domain::Interest, Domain::Skill];
    domains
        .into_iter()
        .filter_map(|domain| portrait(subject, locale, domain))
        .collect()
}

fn portrait(subject: &Subject<'_>, locale: Locale, domain: Domain) -> Option<Portrait> {
    let say = report::of(locale);
    let scores = shown_scores(subject, domain);
    if scores.is_empty() {
        return None;
    }
    let mut measured: Vec<(&Trait, f64)> = scores
        .iter()
        .filter_map(|(shown, score)| Some((*shown, score.keyed.pomp()?)))
        .collect();
    measured.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let unmeasured: Vec<&str> = scores
        .iter()
        .filter(|(_, score)| score.keyed.pomp().is_none())
        .map(|(shown, _)| shown.name.get(locale))
        .collect();
    Some(Portrait {
        heading: say.portrait_heading(domain).to_owned(),
        bars: measured
            .into_iter()
            .take(MOST_SHOWN)
            .map(|(shown, pomp)| bar(shown, pomp, locale))
            .collect(),
        unmeasured: (!unmeasured.is_empty()).then(|| say.too_few_answers(&unmeasured)),
    })
}

fn shown_scores<'a>(subject: &Subject<'a>, domain: Domain) -> Vec<(&'a Trait, &'a TraitScore)> {
    let scores = &subject.recommendation.traits;
    let score = |index| scores.iter().find(|score| score.of == index);
    subject
        .traits
        .shown()
        .iter()
        .filter_map(|index| Some((subject.traits.get(*index), score(*index)?)))
        .filter(|(shown, _)| shown.id.domain == domain)
        .collect()
}

fn bar(shown: &Trait, pomp: f64, locale: Locale) -> Bar {
    let words = match pomp {
        p if p >= HIGH => shown.high.get(locale),
        p if p <= LOW => shown.low.get(locale),
        _ => report::of(locale).in_between(shown.id.domain),
    };
    Bar {
        name: shown.name.get(locale).to_owned(),
        filled: (1..=BAR_LENGTH)
            .filter(|cell| pomp >= threshold(*cell))
            .count(),
        words: words.to_owned(),
    }
}

/// The score from which a cell is full: the middle of its tenth, so that cells round to nearest.
fn threshold(cell: usize) -> f64 {
    let cell = u8::try_from(cell).map_or(f64::MAX, f64::from);
    10.0 * cell - 5.0
}
