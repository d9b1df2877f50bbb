//! The result page for a terminal or a plain file.

use unicode_width::UnicodeWidthStr;

use crate::Report;
use crate::card::Card;
use crate::document::write_line;
pub use crate::layout::{Bars, TextStyle};
use crate::layout::{Layout, Tone};
use crate::page::{List, Step};
use crate::portrait::{BAR_LENGTH, Bar, Portrait};

/// The columns that the words beside a bar need at least; with less, they stand below it.
const WORDS_BESIDE: usize = 30;

/// Sets the page of a report; no line is longer than the style's width.
pub fn render(report: &Report<'_>, style: TextStyle) -> String {
    let page = &report.page;
    let mut layout = Layout::new(style);
    layout.title(&page.title);
    layout.blank();
    layout.paragraph(&page.opening);
    if let Some(restart) = &page.restart {
        layout.blank();
        layout.paragraph(&restart.text);
        command(&mut layout, 2, restart);
    }
    for portrait in &page.portraits {
        draw(&mut layout, portrait);
    }
    for list in &page.lists {
        write_list(&mut layout, list);
    }
    if !page.next.is_empty() {
        layout.section(&page.next_heading);
    }
    for (i, step) in page.next.iter().enumerate() {
        layout.entry(2, &format!("{}.", i + 1), &step.text, Tone::Plain);
        command(&mut layout, 5, step);
    }
    for passage in &page.closing {
        layout.section(&passage.heading);
        for paragraph in &passage.paragraphs {
            layout.paragraph(paragraph);
        }
    }
    layout.finish()
}

fn command(layout: &mut Layout, indent: usize, step: &Step) {
    if let Some(command) = &step.command {
        layout.command(indent, command);
    }
}

fn draw(layout: &mut Layout, portrait: &Portrait) {
    layout.section(&portrait.heading);
    let names = portrait
        .bars
        .iter()
        .map(|bar| bar.name.width())
        .max()
        .unwrap_or(0);
    let beside = 2 + names + 2 + BAR_LENGTH + 2;
    for bar in &portrait.bars {
        if beside + WORDS_BESIDE <= layout.width() {
            let mark = format!("{}  {}", padded(&bar.name, names), cells(layout, bar));
            layout.entry(2, &mark, &format!(" {}", bar.words), Tone::Plain);
        } else {
            layout.indented(2, &format!("{}  {}", cells(layout, bar), bar.name));
            layout.indented(2 + BAR_LENGTH + 2, &bar.words);
        }
    }
    if let Some(unmeasured) = &portrait.unmeasured {
        layout.indented(2, unmeasured);
    }
}

fn cells(layout: &Layout, bar: &Bar) -> String {
    layout.bar(bar.filled, BAR_LENGTH)
}

fn padded(name: &str, width: usize) -> String {
    format!("{name}{}", " ".repeat(width.saturating_sub(name.width())))
}

fn write_list(layout: &mut Layout, list: &List) {
    layout.section(&list.heading);
    for paragraph in &list.intro {
        layout.paragraph(paragraph);
    }
    for family in &list.families {
        layout.heading(&family.title);
        for (i, card) in family.cards.iter().enumerate() {
            if i > 0 && !card.lines.is_empty() {
                layout.blank();
            }
            write_card(layout, card);
        }
    }
    if let Some(also) = &list.also {
        layout.blank();
        layout.paragraph(also);
    }
}

fn write_card(layout: &mut Layout, card: &Card) {
    layout.toned(2, &card.title, Tone::Heading);
    if !card.standing.is_empty() {
        layout.indented(2, &card.standing);
    }
    for line in &card.lines {
        write_line(layout, line);
    }
}
