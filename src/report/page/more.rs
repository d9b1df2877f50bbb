//! What only those look for who want more: the whole portrait, what stands beside the careers that are
//! shown, and what the result rests on.

use super::{apart, reacted};
use crate::card;
use crate::document::{Block, Document, Point};
use crate::shown::Shown;
use crate::{Subject, portrait, situation};
use model::locale::Locale;
use rules::{Match, State, Status};
use words::report::Reader;
use words::support::{self, Support};
use words::{capitalized, document, report};

/// The most careers under *not yet*.
const MOST_NOT_YET: usize = 3;

pub(super) fn blocks(subject: &Subject<'_>, locale: Locale, shown: &Shown<'_>) -> Vec<Block> {
    let say = report::of(locale);
    let mut page = Document::titled(locale, "");
    supports(&mut page, subject);
    portrait::whole(&mut page, subject);
    families(&mut page, subject, shown);
    not_yet(&mut page, subject, shown);
    apart::whole(&mut page, subject);
    reacted::refused(&mut page, subject);
    let notes = subject.notes.iter().map(|note| note.text.clone());
    page.passage(say.notes_heading(), notes);
    page.passage(say.basis_heading(), [basis(subject, locale)]);
    page.push(Block::ToAnnex(document::of(locale).to_the_numbers()));
    page.blocks
}

/// What stands beside each career that is shown for the answers.
fn families(page: &mut Document, subject: &Subject<'_>, shown: &Shown<'_>) {
    let careers = match shown {
        Shown::Leads(careers) | Shown::Weak(careers) => careers.as_slice(),
        Shown::Neutral(_) => &[],
    };
    let beside = |found: &&Match| {
        let title = subject.profiles[found.career].titles.get(page.locale);
        let siblings = card::siblings(subject, page.locale, found)?;
        Some(Point::with(
            capitalized(&title),
            vec![Block::Remark(siblings)],
        ))
    };
    let points: Vec<Point> = careers.iter().filter_map(beside).collect();
    if !points.is_empty() {
        page.section(report::of(page.locale).families_heading());
        page.push(Block::dots(points));
    }
}

/// The careers that would be shown but for a condition.
fn not_yet(page: &mut Document, subject: &Subject<'_>, shown: &Shown<'_>) {
    let say = report::of(page.locale);
    let found = subject.recommendation;
    let last = shown.careers().iter().map(|found| found.rank).max();
    let last = last.filter(|_| found.state == State::Ok).unwrap_or(0);
    let closed = found
        .matches
        .iter()
        .filter(|of| of.status == Status::NotYet);
    let closed: Vec<&Match> = closed
        .filter(|of| of.rank <= last)
        .take(MOST_NOT_YET)
        .collect();
    if closed.is_empty() {
        return;
    }
    page.section(say.not_yet_heading());
    page.paragraph(say.not_yet_intro());
    for found in closed {
        let title = subject.profiles[found.career].titles.get(page.locale);
        page.push(Block::Gap);
        page.push(Block::Label(2, capitalized(&title), Vec::new()));
        page.push(Block::Reasons(card::closed(subject, page.locale, found)));
    }
}

/// What helps an adult who changes their work; nothing for anybody else.
fn supports(page: &mut Document, subject: &Subject<'_>) {
    if situation::from(subject).reader() == Reader::Pupil {
        return;
    }
    let say = support::of(page.locale);
    page.section(say.heading());
    let point = |of: Support| {
        let address = Block::Address(of.address().to_owned());
        Point::with(say.support(of), vec![address])
    };
    page.push(Block::dots(Support::ALL.map(point)));
}

/// What the result rests on.
fn basis(subject: &Subject<'_>, locale: Locale) -> String {
    let found = subject.recommendation;
    let situation = subject.sheet.contexts().count();
    let mut matches = found.matches.iter();
    let reactions = matches.next().map_or(0, |of| of.reactions.len());
    report::of(locale).basis(found.answered, situation, reactions)
}
