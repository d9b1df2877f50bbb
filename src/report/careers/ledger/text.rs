//! The ledger for people.

use super::{About, Entry, Ledger};
use crate::layout::{Layout, TextStyle, Tone};
use model::locale::Locale;
use model::profile::STALE_AFTER;
use words::career::{self, Part};

pub(super) fn write(ledger: &Ledger<'_>, locale: Locale, style: TextStyle) -> String {
    let say = career::of(locale);
    let mut layout = Layout::new(style);
    layout.title(&say.figures(ledger.entries.len(), ledger.year));
    for (part, is_doubtful) in [(Part::ToReview, true), (Part::Others, false)] {
        let mut of_part = ledger
            .entries
            .iter()
            .filter(|entry| entry.is_doubtful() == is_doubtful)
            .peekable();
        if of_part.peek().is_some() {
            layout.section(say.heading(part));
        }
        let mut last = None;
        for entry in of_part {
            if last != Some(&entry.profile.id) {
                layout.heading(&entry.profile.titles.get(locale));
                last = Some(&entry.profile.id);
            }
            figure(&mut layout, say, entry, locale);
        }
    }
    layout.finish()
}

fn figure(layout: &mut Layout, say: career::Words, entry: &Entry<'_>, locale: Locale) {
    let claim = entry.claim;
    let about = match entry.about {
        About::Pay(stage) => say.stage(stage),
        About::Outlook => say.heading(Part::Outlook),
    };
    let what = say.labelled(claim.what.get(locale), &say.figure(claim.value, claim.unit));
    let place = say.place_and_time(&claim.country, &claim.date);
    let place = match entry.age {
        Some(age) => format!("{place}, {}", say.age(age)),
        None => place,
    };
    let text = format!("{} ({place}).", say.labelled(about, &what));
    layout.entry(2, "·", &text, Tone::Plain);
    let source = entry.source.map(|source| {
        let source = say.source(&source.title, &source.date);
        say.labelled(say.source_label(), &source)
    });
    let conflicts: Vec<String> = entry
        .conflicts
        .iter()
        .map(|(_, other)| {
            let figure = say.figure(other.value, other.unit);
            let place = say.place_and_time(&other.country, &other.date);
            format!("{figure} ({place})")
        })
        .collect();
    let remarks = [
        source.map(|source| (source, Tone::Quiet)),
        claim
            .estimate
            .then(|| (say.estimate().to_owned(), Tone::Quiet)),
        claim
            .editorial
            .then(|| (say.editorial().to_owned(), Tone::Quiet)),
        entry
            .is_stale
            .then(|| (say.stale(STALE_AFTER), Tone::Against)),
        (!conflicts.is_empty()).then(|| (say.conflict(&conflicts), Tone::Against)),
    ];
    for (remark, tone) in remarks.into_iter().flatten() {
        layout.toned(4, &remark, tone);
    }
}
