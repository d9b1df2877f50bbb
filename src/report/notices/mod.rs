//! What whoever meets the pages must be told, as documents.

mod rgaa;

use words::notices::{self, Notice, Part, Verdict, Words};
use words::pages::Host;

use crate::document::{Block, Document};
use crate::table::Table;
use model::locale::Locale;

/// A notice as it is true of a host, with whom to write to, if anybody is named.
pub fn notice(notice: Notice, host: Host, contact: Option<&str>, locale: Locale) -> Document {
    let say = notices::of(locale);
    let mut document = Document::titled(locale, say.title(notice));
    if notice == Notice::Accessibility {
        audit(&mut document, say);
    }
    for part in say.parts(notice, host) {
        written(&mut document, &part);
    }
    document.section(say.contact_heading());
    document.paragraph(say.contact(contact));
    document
}

fn written(document: &mut Document, part: &Part) {
    document.section(part.heading);
    if !part.text.is_empty() {
        document.paragraph(part.text);
    }
    if !part.points.is_empty() {
        document.push(Block::dots(part.points.iter().map(|text| (*text).into())));
    }
    if let Some(address) = part.address {
        document.push(Block::Address(address.to_owned()));
    }
}

/// What the self-audit comes to, what is missing, and the criteria by topic.
fn audit(document: &mut Document, say: Words) {
    let say = say.audit();
    let all = rgaa::AUDIT.iter().flat_map(|(_, criteria)| *criteria);
    let flaws = all.clone().filter_map(|verdict| match verdict {
        Verdict::Missed(flaw) => Some(say.flaw(*flaw).into()),
        Verdict::Met | Verdict::NotApplicable => None,
    });
    let flaws: Vec<_> = flaws.collect();
    let met = all.filter(|verdict| **verdict == Verdict::Met).count();
    document.section(say.state_heading());
    document.paragraph(say.state(met, met + flaws.len()));
    document.section(say.flaws_heading());
    document.push(Block::dots(flaws));
    let row = |(theme, criteria): &(_, &[Verdict])| {
        let count = |is: fn(&Verdict) -> bool| criteria.iter().filter(|v| is(v)).count();
        vec![
            say.theme(*theme).to_owned(),
            count(|v| *v == Verdict::Met).to_string(),
            count(|v| matches!(v, Verdict::Missed(_))).to_string(),
            count(|v| *v == Verdict::NotApplicable).to_string(),
        ]
    };
    document.push(Block::Table(Table {
        name: say.table().to_owned(),
        head: say.columns().to_vec(),
        rows: rgaa::AUDIT.iter().map(row).collect(),
        more: None,
    }));
}
