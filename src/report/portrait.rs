//! The portrait: what the answers say about the person, in their own words.

use crate::Subject;
use crate::called::{HIGH, LOW, is_sure};
use crate::document::{Band, Bar, Bars, Block, Document};
use model::locale::Locale;
use model::traits::{Domain, Trait};
use rules::{Predicted, State, TraitScore};
use words::document::{self, Third};
use words::portrait::{self, Leaning};

/// At most so many traits of one domain are shown: more would not be read. Of topics those that draw most.
const fn most_shown(domain: Domain) -> usize {
    match domain {
        Domain::Interest | Domain::Skill => 9,
        Domain::Topic => 5,
    }
}

/// The thirds of the scale that the lower and the upper end of a band lie in; the bounds are those of
/// the words.
fn reach(band: Band) -> [Third; 2] {
    [band.low, band.high].map(|end| match end {
        p if p >= HIGH => Third::High,
        p if p <= LOW => Third::Low,
        _ => Third::Middle,
    })
}

/// The portraits that the quiz allows, what draws the person first; none where nothing was measured.
pub(super) fn tell(page: &mut Document, subject: &Subject<'_>) {
    if subject.recommendation.state == State::NothingMeasured {
        return;
    }
    let mut legend = Some(document::of(page.locale).how_to_read());
    for domain in [Domain::Topic, Domain::Interest, Domain::Skill] {
        portrait(page, subject, domain, &mut legend);
    }
}

/// The traits of which an answer tells the level, highest first and in the author's order where they
/// are equal; then the names of the others. How to read a chart is told with the first one.
fn portrait(
    page: &mut Document,
    subject: &Subject<'_>,
    domain: Domain,
    legend: &mut Option<&'static str>,
) {
    let locale = page.locale;
    let say = portrait::of(locale);
    let scores = shown_scores(subject, domain);
    if scores.is_empty() {
        return;
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
    let names_the_rest = domain != Domain::Topic;
    if measured.is_empty() && !names_the_rest {
        return;
    }
    page.section(say.heading(domain));
    if !measured.is_empty() {
        page.blocks.extend(legend.take().map(Block::Legend));
        let measured = measured.into_iter().take(most_shown(domain));
        page.push(Block::Bars(Bars {
            ends: document::of(locale).ends(domain),
            bars: measured
                .map(|(shown, score, full)| bar(shown, score, full, locale))
                .collect(),
        }));
    }
    if names_the_rest && !unmeasured.is_empty() {
        page.push(Block::Inset(say.nothing_told(&unmeasured)));
    }
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
    let say = portrait::of(locale);
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
    let band = Band::around(score.mean, score.sd);
    Bar {
        name: shown.name.get(locale).to_owned(),
        score: full.score,
        words: words.to_owned(),
        band,
        place: document::of(locale).band(reach(band)),
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
