//! Careers: their list, what a search found, and one career's sheet.

mod compare;
pub mod json;
pub mod ledger;
mod sheet;

use crate::layout::{Layout, TextStyle, Tone};
use model::locale::Locale;
use model::profile::{Family, Profile};
use words::career;

pub use self::compare::compare;
pub use self::sheet::{Subject, sheet};

/// Careers under their families, for a terminal or a plain file.
pub fn list(
    families: &[Family],
    profiles: &[&Profile],
    locale: Locale,
    style: TextStyle,
) -> String {
    let say = career::of(locale);
    let mut layout = Layout::new(style);
    if profiles.is_empty() {
        layout.paragraph(say.none_left());
        return layout.finish();
    }
    layout.title(&say.careers(profiles.len()));
    for family in families {
        let mut members = profiles
            .iter()
            .filter(|profile| profile.family == family.id)
            .peekable();
        if members.peek().is_none() {
            continue;
        }
        layout.heading(&format!("{} ({})", family.title.get(locale), family.id));
        for profile in members {
            entry(&mut layout, profile, locale);
        }
    }
    footer(&mut layout, locale);
    layout.finish()
}

/// What a search found, best first; see [`administration::search`].
pub fn found(words: &str, profiles: &[&Profile], locale: Locale, style: TextStyle) -> String {
    let say = career::of(locale);
    let mut layout = Layout::new(style);
    if profiles.is_empty() {
        layout.paragraph(&say.nothing_found(words));
        return layout.finish();
    }
    layout.title(&say.careers(profiles.len()));
    for profile in profiles {
        entry(&mut layout, profile, locale);
        layout.indented(4, profile.sheet.summary.get(locale));
    }
    footer(&mut layout, locale);
    layout.finish()
}

fn entry(layout: &mut Layout, profile: &Profile, locale: Locale) {
    let title = format!("{} ({})", profile.titles.get(locale), profile.id);
    layout.entry(0, "·", &title, Tone::Plain);
}

fn footer(layout: &mut Layout, locale: Locale) {
    layout.blank();
    layout.paragraph(career::of(locale).read_one());
    layout.indented(2, "boussole careers show ID");
}
