//! Careers: their list, what a search found, and one career's sheet.

mod compare;
mod drawn;
pub mod json;
pub mod ledger;
mod sheet;

use crate::document::{Block, Document, Head, Point};
use model::locale::Locale;
use model::profile::{Claim, Family, Profile, Salary};
use words::career::{self, Stage};

pub use self::compare::compare;
pub use self::sheet::{Subject, sheet};

/// The figures of the pay by what they are of.
fn stages(salary: &Salary) -> [(Stage, &[Claim]); 3] {
    let Salary {
        entry,
        experienced,
        general,
    } = salary;
    [
        (Stage::Entry, entry),
        (Stage::Experienced, experienced),
        (Stage::General, general),
    ]
}

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

/// So many careers are shown where what was searched has no sheet.
const NEAREST: usize = 5;

/// What a search found; see [`administration::search`].
#[derive(Debug)]
pub struct Found<'a> {
    /// What was searched.
    pub words: &'a str,
    /// The careers, best first.
    pub careers: Vec<&'a Profile>,
    /// Whether what was searched has no sheet, and these are the nearest.
    pub is_nearest: bool,
}

impl<'a> Found<'a> {
    /// Those that are shown.
    fn shown(&self) -> &[&'a Profile] {
        let n = if self.is_nearest { NEAREST } else { usize::MAX };
        &self.careers[..n.min(self.careers.len())]
    }
}

/// What a search found, best first.
pub fn found(found: &Found<'_>, locale: Locale) -> Document {
    let say = career::of(locale);
    let profiles = found.shown();
    let mut document = if found.is_nearest && !profiles.is_empty() {
        let mut document = Document::titled(locale, say.no_sheet_yet(found.words));
        document.paragraph(say.nearest_ones());
        document
    } else {
        counted(profiles, &say.nothing_found(found.words), locale)
    };
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
