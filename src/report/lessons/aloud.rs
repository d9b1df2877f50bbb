//! A quiz for a class without a network: read aloud, answered on a strip of paper, counted by a show of hands.

use words::class::aloud;

use super::paper::{NUMBERS, hands, is_for_paper, numbered, read_aloud, to_write};
use crate::document::{Block, Document, Mark, Point};
use crate::table::Table;
use model::locale::Locale;
use model::quiz::Quiz;

/// So many have to raise a hand, and as many not to, for a count to be told.
const FEWEST: usize = 5;

/// So many strips are on a sheet.
const STRIPS: usize = 4;

/// The papers for a class: how it is done, the situations, the table for a show of hands, the strips.
///
/// `None` for a quiz that cannot be read aloud: one with scales, or with more items than a strip has room for.
pub fn class(quiz: &Quiz, locale: Locale) -> Option<Document> {
    if !is_for_paper(quiz) {
        return None;
    }
    let say = aloud::of(locale);
    let mut document = Document::titled(locale, quiz.title.get(locale));
    document.push(Block::Opening(say.opening().to_owned()));
    document.section(say.how());
    document.push(Block::list(Mark::Number, say.steps().map(Point::from)));
    document.section(say.counts());
    document.paragraph(say.rule(FEWEST));
    document.section(say.at_home());
    document.paragraph(say.go_on(quiz.id.as_str()));
    let situations = numbered(quiz, |item| read_aloud(item, locale));
    document.push(Block::Sheet(say.to_read().to_owned(), vec![situations]));
    document.push(hands(quiz, locale));
    let strips = std::iter::repeat_with(|| strip(quiz, locale)).take(STRIPS);
    let strips = strips.flatten().collect();
    document.push(Block::Sheet(say.strips().to_owned(), strips));
    Some(document)
}

/// What one student writes on.
fn strip(quiz: &Quiz, locale: Locale) -> [Block; 2] {
    let say = aloud::of(locale);
    let n = quiz.items.len();
    let mut row = vec![String::new(); n + 1];
    say.letters().clone_into(&mut row[0]);
    let table = Table {
        name: say.strip().to_owned(),
        head: [""].into_iter().chain(NUMBERS).take(n + 1).collect(),
        rows: vec![row],
        more: Some(say.how_strip().to_owned()),
    };
    [Block::Table(table), to_write(say.address(), 1)]
}
