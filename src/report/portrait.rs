//! The portrait: what the answers say about the person, in their own words.

use crate::Subject;
use model::locale::Locale;
use model::traits::{Domain, Trait};
use rules::{Predicted, State, TraitScore};
use words::document::Third;
use words::report::{self, Leaning};

/// At most so many traits of one domain are shown: more would not be read.
const MOST_SHOWN: usize = 8;

/// How many cells a full bar has.
pub const BAR_LENGTH: usize = 10;

/// From here up a trait is called by its high words: the nearest step of five above the middle is
/// 75, and 62.5 is half the way there, so that one answer more or less does not turn the word.
const HIGH: f64 = 62.5;

/// The middle of the scale.
const MIDDLE: f64 = 50.0;

/// Up to here a trait is called by its low words; the mirror of [`HIGH`].
const LOW: f64 = 37.5;

/// The traits of one domain.
#[derive(Clone, Debug, PartialEq)]
pub struct Portrait {
    /// Which domain it shows.
    pub domain: Domain,
    /// What it shows.
    pub heading: String,
    /// The traits of which an answer tells the level, highest first; in the author's order where they
    /// are equal.
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
    /// Where the true score most likely lies.
    pub band: Band,
}

/// The posterior mean of a true score with one standard deviation on both sides, each within 0–100:
/// a place on a scale, for drawing, and no number for the person to read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// The lower end.
    pub low: f64,
    /// The mean.
    pub middle: f64,
    /// The upper end.
    pub high: f64,
}

impl Band {
    fn new(score: &TraitScore) -> Self {
        let at = |points: f64| points.clamp(0.0, 100.0);
        Self {
            low: at(score.mean - score.sd),
            middle: at(score.mean),
            high: at(score.mean + score.sd),
        }
    }

    /// The thirds of the scale that its lower and its upper end lie in; the bounds are those of the words.
    pub fn reach(self) -> [Third; 2] {
        [self.low, self.high].map(|end| match end {
            p if p >= HIGH => Third::High,
            p if p <= LOW => Third::Low,
            _ => Third::Middle,
        })
    }
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
    let mut measured: Vec<(&Trait, &TraitScore, Predicted)> = scores
        .iter()
        .filter_map(|(shown, score)| Some((*shown, *score, score.predicted?)))
        .collect();
    measured.sort_by(|(_, _, a), (_, _, b)| b.score.total_cmp(&a.score));
    let unmeasured: Vec<&str> = scores
        .iter()
        .filter(|(_, score)| score.predicted.is_none())
        .map(|(shown, _)| shown.name.get(locale))
        .collect();
    Some(Portrait {
        domain,
        heading: say.portrait_heading(domain).to_owned(),
        bars: measured
            .into_iter()
            .take(MOST_SHOWN)
            .map(|(shown, score, full)| bar(shown, score, full, locale))
            .collect(),
        unmeasured: (!unmeasured.is_empty()).then(|| say.nothing_told(&unmeasured)),
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

fn bar(shown: &Trait, score: &TraitScore, full: Predicted, locale: Locale) -> Bar {
    let say = report::of(locale);
    let domain = shown.id.domain;
    let leaning = match full.score {
        p if p >= HIGH => Leaning::High,
        p if p <= LOW => Leaning::Low,
        _ => Leaning::Neither,
    };
    let words = match leaning {
        leaning if !is_sure(score, full) => say.to_confirm(domain, leaning),
        Leaning::High => shown.high.get(locale),
        Leaning::Low => shown.low.get(locale),
        Leaning::Neither => say.in_between(domain),
    };
    Bar {
        name: shown.name.get(locale).to_owned(),
        filled: (1..=BAR_LENGTH)
            .filter(|cell| full.score >= threshold(*cell))
            .count(),
        words: words.to_owned(),
        band: Band::new(score),
    }
}

/// Whether a trait may be called by its words: more than one answer tells its level, and a score that
/// leans to one side stays there, one standard deviation further to the middle.
fn is_sure(score: &TraitScore, full: Predicted) -> bool {
    let distance = (full.score - MIDDLE).abs();
    let leans = distance >= HIGH - MIDDLE;
    !score.coverage.is_thin() && (!leans || full.sd < distance)
}

/// The score from which a cell is full: the middle of its tenth, so that cells round to nearest.
fn threshold(cell: usize) -> f64 {
    let cell = u8::try_from(cell).map_or(f64::MAX, f64::from);
    10.0 * cell - 5.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::traits::TraitIndex;
    use rules::{Coverage, Keyed};

    #[test]
    fn a_band_stays_on_its_scale_and_reaches_the_thirds_of_its_ends() {
        let score = |mean: f64, sd: f64| TraitScore {
            of: TraitIndex(0),
            keyed: Keyed::TooFewAnswers,
            predicted: None,
            coverage: Coverage::default(),
            mean,
            sd,
        };
        let band = Band::new(&score(95.0, 10.0));
        assert_eq!((band.low, band.middle, band.high), (85.0, 95.0, 100.0));
        assert_eq!(band.reach(), [Third::High, Third::High]);
        let band = Band::new(&score(40.0, 10.0));
        assert_eq!(band.reach(), [Third::Low, Third::Middle]);
    }
}
