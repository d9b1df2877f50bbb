//! The careers that are set apart because of what the person said of the life that they want.

use crate::document::{Block, Document, Point};
use crate::{Subject, apart};
use model::profile::Profile;
use rules::{Match, SetApart, Status};
use words::{capitalized, limit};

/// The most careers that are told to be set apart.
const MOST_APART: usize = 3;

/// The best of those that would stand among the careers shown, each with its reason, and how to bring them
/// back. Nothing where the answers carry no list.
pub(super) fn tell(page: &mut Document, subject: &Subject<'_>) {
    let found = subject.recommendation;
    let is_shown = |found: &&Match| matches!(found.status, Status::Main | Status::Further);
    let shown = found.matches.iter().filter(is_shown);
    let Some(last) = shown.map(|found| found.rank).max() else {
        return;
    };
    let best = found.matches.iter().take_while(|found| found.rank <= last);
    let aside = best.filter_map(|found| {
        let profile = &subject.profiles[found.career];
        Some((profile, found.set_apart?))
    });
    let aside: Vec<(&Profile, SetApart)> = aside.take(MOST_APART).collect();
    let Some((first, _)) = aside.first() else {
        return;
    };
    let (locale, say) = (page.locale, limit::of(page.locale));
    page.section(say.apart_heading());
    page.paragraph(say.apart_intro());
    let points = aside.iter().map(|(profile, why)| {
        let title = capitalized(&profile.titles.get(locale));
        Point::from(format!(
            "{title}. {}",
            apart::sentence(profile, *why, locale)
        ))
    });
    page.push(Block::dots(points));
    page.paragraph(say.bring_back(first.id.as_str()));
}
