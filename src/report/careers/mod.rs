//! Careers: their list, what a search found, and one career's sheet.

mod compare;
pub mod json;
pub mod ledger;
mod sheet;

use crate::document::{Block, Document, Head, Point};
use model::locale::Locale;
use model::profile::{Family, Profile};
use words::career;

pub use self::compare::compare;
pub use self::sheet::{Subject, sheet};

/// Careers under their families.
pub fn list(families: &[Family], profiles: &[&Profile], locale: Locale) -> Document {
    let say = career::of(locale);
    let mut document = counted(profiles, say.none_left(), locale);
    for family in families {
        let members = profiles.iter().filter(|p| p.family == family.id);
        let members: Vec<Point> = members.map(|p| named(p, locale).into()).collect();
        if !members.is_empty() {
            let title = format!("{} ({})", family.title.get(locale), family.id);
            document.push(Block::Heading(title));
            document.push(Block::dots_at(0, members));
        }
    }
    footer(document, profiles)
}

/// What a search found, best first; see [`administration::search`].
pub fn found(words: &str, profiles: &[&Profile], locale: Locale) -> Document {
    let say = career::of(locale);
    let mut document = counted(profiles, &say.nothing_found(words), locale);
    let item = |profile: &&Profile| {
        let summary = profile.sheet.summary.get(locale).to_owned();
        Point::with(named(profile, locale), vec![Block::Inset(summary)])
    };
    if !profiles.is_empty() {
        document.push(Block::dots_at(0, profiles.iter().map(item)));
    }
    footer(document, profiles)
}

/// How many careers there are, or else what is said of none.
fn counted(profiles: &[&Profile], of_none: &str, locale: Locale) -> Document {
    let count = career::of(locale).careers(profiles.len());
    let mut document = Document::titled(locale, count.clone());
    if profiles.is_empty() {
        document.head = Head::Name(count);
        document.paragraph(of_none);
    }
    document
}

fn named(profile: &Profile, locale: Locale) -> String {
    format!("{} ({})", profile.titles.get(locale), profile.id)
}

fn footer(mut document: Document, profiles: &[&Profile]) -> Document {
    if !profiles.is_empty() {
        document.push(Block::Gap);
        document.paragraph(career::of(document.locale).read_one());
        document.push(Block::Command("boussole careers show ID".to_owned()));
    }
    document
}
