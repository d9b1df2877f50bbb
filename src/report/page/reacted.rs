//! What the person said of the careers that they were shown, and what came of it.

use crate::card;
use crate::document::{Block, Document, Point};
use crate::shown::Shown;
use crate::{Report, Subject};
use model::id::ProfileId;
use model::reaction::{Is, MAX_KEPT};
use rules::Match;
use words::{capitalized, reaction};

/// Which careers gave their place to which others, in one line.
pub(super) fn moved(page: &mut Document, of: &Report<'_>) {
    let Some(before) = &of.before else {
        return;
    };
    let (subject, now) = (&of.subject, of.shown());
    let title = |career: &ProfileId| {
        let profile = subject.profiles.iter().find(|p| p.id == *career);
        profile.map(|profile| capitalized(&profile.titles.get(page.locale)))
    };
    let gone = before.iter().filter(|id| !now.contains(id));
    let gone: Vec<String> = gone.filter_map(title).collect();
    let come = now.iter().copied().filter(|id| !before.contains(id));
    let come: Vec<String> = come.filter_map(title).collect();
    if gone.is_empty() && come.is_empty() {
        return;
    }
    let [gone, come] = [&gone, &come].map(|all| all.iter().map(String::as_str).collect::<Vec<_>>());
    page.push(Block::Gap);
    page.paragraph(reaction::of(page.locale).moved(&gone, &come));
}

/// The careers that the person keeps, best fit first.
pub(crate) fn kept<'a>(subject: &Subject<'a>) -> Vec<&'a Match> {
    let matches = subject.recommendation.matches.iter();
    let kept = matches.filter(|found| says(subject, found) == Some(Is::Yes));
    kept.take(MAX_KEPT).collect()
}

/// Those of them that are not among the careers that are shown, below a heading.
pub(super) fn kept_elsewhere(page: &mut Document, subject: &Subject<'_>, shown: &Shown<'_>) {
    let is_shown = |found: &&Match| shown.careers().iter().any(|of| of.career == found.career);
    let kept = kept(subject).into_iter().filter(|found| !is_shown(found));
    let locale = page.locale;
    let heading = reaction::of(locale).kept_heading();
    super::cards(
        page,
        heading,
        None,
        kept.map(|found| card::card(subject, locale, found)),
    );
}

/// The careers that the person turned down, each with why and with the way back.
pub(super) fn refused(page: &mut Document, subject: &Subject<'_>) {
    let (locale, say) = (page.locale, reaction::of(page.locale));
    let refused = subject.recommendation.matches.iter();
    let points = refused.filter(|found| found.refused).map(|found| {
        let profile = &subject.profiles[found.career];
        let said = subject.sheet.reactions.get(&profile.id);
        let because = said.into_iter().flat_map(|said| &said.because);
        let because: Vec<&str> = because.map(|because| say.because(*because)).collect();
        let title = capitalized(&profile.titles.get(locale));
        let told = [vec![title.as_str()], because].concat().join(" · ");
        Point::with(told, vec![Block::TakeBack(profile.id.clone())])
    });
    let points: Vec<Point> = points.collect();
    if points.is_empty() {
        return;
    }
    page.section(say.refused_heading());
    page.paragraph(say.refused_intro());
    page.push(Block::dots(points));
}

fn says(subject: &Subject<'_>, found: &Match) -> Option<Is> {
    subject.sheet.says_of(&subject.profiles[found.career].id)
}
