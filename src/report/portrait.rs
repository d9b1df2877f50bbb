//! The portrait: what the answers say about the person, from their answers.

use crate::Subject;
use crate::called::{Called, HIGH, LOW, is_sure, leans};
use crate::document::{Band, Bar, Bars, Block, Document};
use model::locale::Locale;
use model::traits::{Domain, Trait, Traits};
use rules::{Predicted, State, TraitScore};
use words::document::{self, Third};
use words::portrait::{self, Leaning};

/// So many topics, and so many activities, are shown before anything is opened: those that draw most.
const BRIEF: usize = 3;

/// The most topics of the whole portrait: more would not be read.
const MOST_TOPICS: usize = 9;

/// The thirds of the scale that the lower and the upper end of a band lie in; the bounds are those of
/// the words.
fn reach(band: Band) -> [Third; 2] {
    [band.low, band.high].map(|end| match end {
        p if p >= HIGH => Third::High,
        p if p <= LOW => Third::Low,
        _ => Third::Middle,
    })
}

/// What is known of the traits of a person.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) traits: &'a Traits,
    pub(super) scores: &'a [TraitScore],
}

impl<'a> Known<'a> {
    pub(super) fn of(subject: &Subject<'a>) -> Self {
        Self {
            traits: subject.traits,
            scores: &subject.recommendation.traits,
        }
    }
}

/// What draws the person most: a few topics, then a few activities; none that seems low.
pub(super) fn brief(page: &mut Document, subject: &Subject<'_>) {
    let bars: Vec<Bar> = brief_bars(subject, page.locale)
        .map(|(_, bar)| bar)
        .collect();
    if !bars.is_empty() {
        page.section(portrait::of(page.locale).brief_heading());
        page.push(Block::Bars(Bars { ends: None, bars }));
    }
}

/// The bars of [`brief`], each with where it leans.
pub(super) fn brief_bars(
    subject: &Subject<'_>,
    locale: Locale,
) -> impl Iterator<Item = (Leaning, Bar)> {
    let known = Known::of(subject);
    [Domain::Topic, Domain::Interest]
        .into_iter()
        .flat_map(move |domain| measured(known, domain).into_iter().take(BRIEF))
        .filter(|(_, score, full)| leaning(score, *full).0 != Leaning::Low)
        .map(move |(shown, score, full)| {
            let (leaning, is_sure) = leaning(score, full);
            let bar = Bar {
                words: portrait::of(locale).briefly(leaning, is_sure).to_owned(),
                place: None,
                ..bar(shown, score, full, locale)
            };
            (leaning, bar)
        })
}

/// The names of what draws the person most of all that [`brief`] tells, and surely.
pub(super) fn draws(known: Known<'_>, locale: Locale) -> Vec<&str> {
    [Domain::Topic, Domain::Interest]
        .into_iter()
        .flat_map(|domain| measured(known, domain).into_iter().take(BRIEF))
        .filter(|(_, score, full)| leaning(score, *full) == (Leaning::High, true))
        .map(|(shown, ..)| shown.short.get(locale))
        .collect()
}

/// The one liking that is surely high, where none of all others that answers tell of even seems so; nothing where they
/// tell of less than half of all that the quiz measures.
pub(super) fn alone(known: Known<'_>, locale: Locale) -> Option<&str> {
    let domains = [Domain::Topic, Domain::Interest];
    let n_asked: usize = domains.map(|of| shown_scores(known, of).len()).iter().sum();
    let likings = domains.map(|of| measured(known, of)).concat();
    let n_told = likings.len();
    let leanings = likings.into_iter();
    let leanings = leanings.map(|(shown, score, full)| (shown, leaning(score, full)));
    let high: Vec<_> = leanings.filter(|(_, of)| of.0 == Leaning::High).collect();
    match high.as_slice() {
        [(shown, (_, true))] if 2 * n_told >= n_asked => Some(shown.short.get(locale)),
        _ => None,
    }
}

/// The portraits that the quiz allows, what draws the person first; none where nothing was measured.
pub(super) fn whole(page: &mut Document, subject: &Subject<'_>) {
    if subject.recommendation.state == State::NothingMeasured {
        return;
    }
    let mut legend = Some(document::of(page.locale).how_to_read());
    for domain in [Domain::Topic, Domain::Interest, Domain::Skill] {
        portrait(page, subject, domain, &mut legend);
    }
}

/// The traits of which an answer tells the level, highest first and in the author's order where they
/// are equal.
fn measured(known: Known<'_>, domain: Domain) -> Vec<(&Trait, &TraitScore, Predicted)> {
    let mut measured: Vec<(&Trait, &TraitScore, Predicted)> = shown_scores(known, domain)
        .into_iter()
        .filter_map(|(shown, score)| Some((shown, score, score.predicted?)))
        .collect();
    measured.sort_by(|(_, _, a), (_, _, b)| b.score.total_cmp(&a.score));
    measured
}

/// The traits that are told, then the names of the others. How to read a chart is told with the first one.
fn portrait(
    page: &mut Document,
    subject: &Subject<'_>,
    domain: Domain,
    legend: &mut Option<&'static str>,
) {
    let locale = page.locale;
    let say = portrait::of(locale);
    let known = Known::of(subject);
    let measured = measured(known, domain);
    let unmeasured: Vec<&str> = shown_scores(known, domain)
        .iter()
        .filter(|(_, score)| domain != Domain::Topic && score.predicted.is_none())
        .map(|(shown, _)| shown.name.get(locale))
        .collect();
    if measured.is_empty() && unmeasured.is_empty() {
        return;
    }
    page.section(say.heading(domain));
    if !measured.is_empty() {
        page.blocks.extend(legend.take().map(Block::Legend));
        let most = if domain == Domain::Topic {
            MOST_TOPICS
        } else {
            usize::MAX
        };
        page.push(Block::Bars(Bars {
            ends: Some(document::of(locale).ends(domain)),
            bars: measured
                .into_iter()
                .take(most)
                .map(|(shown, score, full)| bar(shown, score, full, locale))
                .collect(),
        }));
    }
    if !unmeasured.is_empty() {
        page.push(Block::Inset(say.nothing_told(&unmeasured)));
    }
}

fn shown_scores(known: Known<'_>, domain: Domain) -> Vec<(&Trait, &TraitScore)> {
    let score = |index| known.scores.iter().find(|score| score.of == index);
    let shown = known.traits.shown().iter();
    shown
        .filter_map(|index| Some((known.traits.get(*index), score(*index)?)))
        .filter(|(shown, _)| shown.id.domain == domain)
        .collect()
}

/// Where a trait seems to lie, and whether its own words may be used for it.
fn leaning(score: &TraitScore, full: Predicted) -> (Leaning, bool) {
    let leaning = match leans(score, full) {
        Some(Called::High) => Leaning::High,
        Some(Called::Low) => Leaning::Low,
        None => Leaning::Neither,
    };
    (leaning, is_sure(score, full))
}

fn bar(shown: &Trait, score: &TraitScore, full: Predicted, locale: Locale) -> Bar {
    let say = portrait::of(locale);
    let domain = shown.id.domain;
    let words = match leaning(score, full) {
        (leaning, false) => say.to_confirm(domain, leaning),
        (Leaning::High, true) => shown.high.get(locale),
        (Leaning::Low, true) => shown.low.get(locale),
        (Leaning::Neither, true) => say.in_between(domain),
    };
    let band = Band::around(score.mean, score.sd);
    Bar {
        name: shown.name.get(locale).to_owned(),
        words: words.to_owned(),
        band,
        place: Some(document::of(locale).band(reach(band))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_stays_on_its_scale_and_reaches_the_thirds_of_its_ends() {
        let band = Band::around(95.0, 10.0);
        assert_eq!((band.low, band.middle, band.high), (85.0, 95.0, 100.0));
        assert_eq!(reach(band), [Third::High, Third::High]);
        let band = Band::around(40.0, 10.0);
        assert_eq!(reach(band), [Third::Low, Third::Middle]);
    }
}
