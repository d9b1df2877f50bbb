//! The careers that are set apart because of what the person said of the life that they want.

use crate::document::{Block, Document, Point};
use crate::{ALL_APART, Subject, apart};
use model::profile::Profile;
use rules::{Match, SetApart, Status};
use words::{capitalized, limit};

/// The most careers that are told to be set apart.
const MOST_APART: usize = 3;

/// Those that would stand before the last career shown, best first, with why; none where the answers carry no
/// list.
fn best<'s>(subject: &'s Subject<'_>) -> Vec<(&'s Profile, SetApart)> {
    let found = subject.recommendation;
    let is_shown = |found: &&Match| matches!(found.status, Status::Main | Status::Further);
    let shown = found.matches.iter().filter(is_shown);
    let last = shown.map(|found| found.rank).max().unwrap_or(0);
    let best = found.matches.iter().take_while(|found| found.rank <= last);
    let apart = best.filter_map(|found| {
        let profile = &subject.profiles[found.career];
        Some((profile, found.set_apart?))
    });
    apart.collect()
}

/// That there are some, in a sentence.
pub(super) fn brief(page: &mut Document, subject: &Subject<'_>) {
    let apart = best(subject).len();
    if apart > 0 {
        page.push(Block::Gap);
        page.paragraph(limit::of(page.locale).some_apart(apart));
    }
}

/// Each with its reason and what helps, and how to bring them back.
pub(super) fn whole(page: &mut Document, subject: &Subject<'_>) {
    let (locale, say) = (page.locale, limit::of(page.locale));
    let apart = best(subject);
    let Some((first, _)) = apart.first() else {
        return;
    };
    page.section(say.apart_heading());
    page.paragraph(say.apart_intro());
    let points = apart.iter().take(MOST_APART).map(|(profile, why)| {
        let title = capitalized(&profile.titles.get(locale));
        Point::from(format!(
            "{title}. {}",
            apart::sentence(profile, *why, locale)
        ))
    });
    page.push(Block::dots(points.collect::<Vec<Point>>()));
    page.paragraph(say.bring_back());
    for back in [first.id.as_str(), ALL_APART] {
        let command = format!("boussole recommend {} --with {back}", say.sheet());
        page.push(Block::Command(command));
    }
}
