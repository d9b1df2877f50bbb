//! The ledger for people.

use super::{About, Entry, Ledger};
use crate::document::{Block, Document, Point};
use model::locale::Locale;
use model::profile::STALE_AFTER;
use words::career::{self, Part};

pub(super) fn document(ledger: &Ledger<'_>, locale: Locale) -> Document {
    let say = career::of(locale);
    let title = say.figures(ledger.entries.len(), ledger.year);
    let mut document = Document::titled(locale, title);
    let (doubtful, others): (Vec<_>, Vec<_>) =
        ledger.entries.iter().partition(|entry| entry.is_doubtful());
    for (part, entries) in [(Part::ToReview, doubtful), (Part::Others, others)] {
        if !entries.is_empty() {
            document.section(say.heading(part));
        }
        for of_career in entries.chunk_by(|a, b| a.profile.id == b.profile.id) {
            let title = of_career[0].profile.titles.get(locale);
            document.push(Block::Heading(title));
            let figures = of_career.iter().map(|entry| figure(say, entry, locale));
            document.push(Block::dots(figures));
        }
    }
    document
}

fn figure(say: career::Words, entry: &Entry<'_>, locale: Locale) -> Point {
    let claim = entry.claim;
    let about = match entry.about {
        About::Pay(stage) => say.stage(stage),
        About::Outlook => say.heading(Part::Outlook),
    };
    let what = say.labelled(say.what(&claim.what), &say.figure(claim.value, claim.unit));
    let place = say.place_and_time(&claim.country, &claim.date);
    let place = match entry.age {
        Some(age) => format!("{place}, {}", say.age(age)),
        None => place,
    };
    let source = entry.source.map(|source| {
        let source = say.source(source.title.get(locale), &source.date);
        say.labelled(say.source_label(), &source)
    });
    let conflicts = entry.conflicts.iter().map(|(_, other)| {
        let figure = say.figure(other.value, other.unit);
        let place = say.place_and_time(&other.country, &other.date);
        format!("{figure} ({place})")
    });
    let conflicts: Vec<String> = conflicts.collect();
    let remarks = [
        source,
        claim.estimate.then(|| say.estimate().to_owned()),
        claim.editorial.then(|| say.editorial().to_owned()),
    ];
    let warnings = [
        entry.is_stale.then(|| say.stale(STALE_AFTER)),
        (!conflicts.is_empty()).then(|| say.conflict(&conflicts)),
    ];
    let remarks = remarks.into_iter().flatten().map(Block::Remark);
    let warnings = warnings.into_iter().flatten().map(Block::Warning);
    let text = format!("{} ({place}).", say.labelled(about, &what));
    Point::with(text, remarks.chain(warnings).collect())
}
