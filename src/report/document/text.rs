//! A document for a terminal or a plain file.

use unicode_width::UnicodeWidthStr;

use super::{
    Bar, Bars, Block, Column, Document, FigureRow, Head, List, Mark, Point, PortableCode, Side,
    Sum, Sums,
};
use crate::card::{Card, CardLine, Sign};
use crate::layout::{Layout, TextStyle, Tone};
use crate::table::Table;

/// The narrowest text in which two columns can still be read; below, one follows the other.
const COLUMNS: usize = 60;

/// How many cells a full bar has.
const CELLS: usize = 10;

/// The columns that the words beside a bar need at least; with less, they stand below it.
const WORDS_BESIDE: usize = 30;

pub(super) fn document(document: &Document, style: TextStyle) -> String {
    let mut layout = Layout::new(style);
    match &document.head {
        Head::Title(title) => layout.title(title),
        Head::Name(_) => {}
        Head::Pair(_, sides) => pair(&mut layout, sides),
    }
    blocks(&mut layout, 0, &document.blocks);
    layout.finish()
}

fn pair(layout: &mut Layout, [left, right]: &[Side; 2]) {
    if layout.width() >= COLUMNS {
        layout.beside("", &left.title, &right.title, Tone::Heading);
        layout.ruler();
        layout.beside("", &left.kind, &right.kind, Tone::Plain);
        layout.blank();
        layout.beside("", &left.summary, &right.summary, Tone::Plain);
        return;
    }
    for side in [left, right] {
        layout.blank();
        layout.title(&side.title);
        layout.paragraph(&side.kind);
        layout.paragraph(&side.summary);
    }
}

fn blocks(layout: &mut Layout, indent: usize, all: &[Block]) {
    for block in all {
        match block {
            Block::Section(text) => layout.section(text),
            Block::Heading(text) => layout.heading(text),
            Block::Opening(text) => {
                layout.blank();
                layout.indented(indent, text);
            }
            Block::Paragraph(text) | Block::Summary(text) => layout.indented(indent, text),
            Block::Inset(text) => layout.indented(indent + 2, text),
            Block::Command(text) => layout.command(indent + 2, text),
            Block::Remark(text) => layout.toned(indent, text, Tone::Quiet),
            Block::Warning(text) => layout.toned(indent, text, Tone::Against),
            Block::Gap => layout.blank(),
            Block::Label(further, text, inside) => {
                let indent = indent + further;
                layout.toned(indent, text, Tone::Heading);
                blocks(layout, indent, inside);
            }
            Block::List(all) => list(layout, indent, all),
            Block::Reasons(lines) => lines.iter().for_each(|line| write_line(layout, line)),
            Block::Bars(all) => bars(layout, all),
            Block::Card(about) => card(layout, about),
            Block::Steps(heading, all) => steps(layout, heading, all),
            Block::Sum(lines) => sum(layout, lines),
            Block::Sums(Sums { title, ways }) => {
                layout.heading(title);
                for lines in ways {
                    sum(layout, lines);
                }
            }
            Block::Table(cells) => table(layout, cells),
            Block::Figures(all) => all.rows.iter().for_each(|row| figure(layout, row)),
            Block::Columns(both) => columns(layout, both),
            Block::Address(address) => layout.address(indent, address),
            Block::More(heading, inside) => {
                layout.blank();
                layout.title(heading);
                blocks(layout, indent, inside);
            }
            Block::Code(code) => portable(layout, indent, code),
            Block::Sheet(title, inside) => {
                layout.blank();
                layout.title(title);
                blocks(layout, indent, inside);
            }
            Block::Spans(_)
            | Block::Legend(_)
            | Block::TakeBack(_)
            | Block::Blanks(_)
            | Block::Ruled
            | Block::Notes(_)
            | Block::ToAnnex(_)
            | Block::Annex(..) => {}
        }
    }
}

fn list(layout: &mut Layout, indent: usize, list: &List) {
    let indent = indent + list.indent;
    for (i, point) in list.points.iter().enumerate() {
        let (mark, inside) = match list.mark {
            Mark::Dot => ("·".to_owned(), 2),
            Mark::Dash => ("-".to_owned(), 2),
            Mark::Box => ("□".to_owned(), 2),
            Mark::Number => (format!("{}.", i + 1), 3),
        };
        if i > 0 && list.mark == Mark::Number {
            layout.blank();
        }
        layout.entry(indent, &mark, &point.text, Tone::Plain);
        blocks(layout, indent + inside, &point.inside);
    }
}

fn bars(layout: &mut Layout, Bars { bars, .. }: &Bars) {
    let names = bars.iter().map(|bar| bar.name.width()).max().unwrap_or(0);
    let beside = 2 + names + 2 + CELLS + 2;
    for Bar {
        name, band, words, ..
    } in bars
    {
        let cells = layout.bar(
            (1..=CELLS)
                .filter(|cell| is_full(*cell, band.middle))
                .count(),
            CELLS,
        );
        if beside + WORDS_BESIDE <= layout.width() {
            let filling = " ".repeat(names - name.width());
            let mark = format!("{name}{filling}  {cells}");
            layout.entry(2, &mark, &format!(" {words}"), Tone::Plain);
        } else {
            layout.indented(2, &format!("{cells}  {name}"));
            layout.indented(2 + CELLS + 2, words);
        }
    }
}

/// Whether an estimate reaches the middle of the tenth that a cell stands for, so that cells round to nearest.
fn is_full(cell: usize, score: f64) -> bool {
    let cell = u8::try_from(cell).map_or(f64::MAX, f64::from);
    score >= 10.0 * cell - 5.0
}

/// What is seen of a card before it is opened.
fn card(layout: &mut Layout, card: &Card) {
    layout.toned(2, &card.title, Tone::Heading);
    if let Some(kept) = card.kept {
        layout.toned(2, &format!("★ {kept}"), Tone::For);
    }
    if !card.why.is_empty() {
        layout.indented(2, &card.why);
    }
    let sure = card
        .sure
        .iter()
        .map(|sure| format!("{} {}", sure.dots, sure.word));
    let chips: Vec<String> = card.chips.iter().cloned().chain(sure).collect();
    if !chips.is_empty() {
        layout.toned(2, &chips.join(" · "), Tone::Quiet);
    }
    if let Some(check) = &card.check {
        layout.toned(2, check, Tone::Against);
    }
}

fn steps(layout: &mut Layout, heading: &str, steps: &[Point]) {
    layout.section(heading);
    for (i, step) in steps.iter().enumerate() {
        layout.entry(2, &format!("{}.", i + 1), &step.text, Tone::Plain);
        blocks(layout, 3, &step.inside);
    }
}

fn portable(layout: &mut Layout, indent: usize, about: &PortableCode) {
    layout.section(about.heading);
    for line in groups(&about.code, layout.width().saturating_sub(indent + 2)) {
        layout.indented(indent + 2, &line);
    }
    layout.toned(indent, about.help, Tone::Quiet);
}

/// A code in lines of whole groups, as many as the columns hold.
fn groups(code: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for group in code.split_inclusive('-') {
        let last = lines.len() - 1;
        if lines[last].is_empty() || lines[last].len() + group.len() <= columns {
            lines[last] += group;
        } else {
            lines.push(group.to_owned());
        }
    }
    lines
}

/// Row by row, or the lines of the one under those of the other.
fn columns(layout: &mut Layout, columns: &[Column; 2]) {
    if layout.width() >= COLUMNS {
        let [left, right] = columns;
        for i in 0..left.lines.len().max(right.lines.len()) {
            let [left, right] =
                [left, right].map(|column| column.lines.get(i).map_or("", String::as_str));
            layout.beside("· ", left, right, Tone::Plain);
        }
        return;
    }
    for column in columns {
        layout.toned(2, &column.title, Tone::Heading);
        for line in &column.lines {
            layout.entry(4, "·", line, Tone::Plain);
        }
    }
}

fn sum(layout: &mut Layout, sum: &Sum) {
    layout.section(sum.name);
    let (total, number) = &sum.total;
    let numbers = sum.lines.iter().map(|(_, number)| number).chain([number]);
    let width = numbers.map(|number| number.width()).max().unwrap_or(0);
    let aligned = |number: &str| format!("{}{number} ", " ".repeat(width - number.width()));
    for (label, number) in &sum.lines {
        layout.entry(2, &aligned(number), label, Tone::Plain);
    }
    layout.indented(2, &"-".repeat(width));
    layout.entry(2, &aligned(number), total, Tone::Plain);
}

fn table(layout: &mut Layout, table: &Table) {
    layout.heading(&table.name);
    layout.table(&table.head, &table.rows, |column| table.is_number(column));
    if let Some(more) = &table.more {
        layout.toned(2, more, Tone::Quiet);
    }
}

fn figure(layout: &mut Layout, row: &FigureRow) {
    let (mark, tone) = match row.verdict {
        Some((true, _)) => ("✓", Tone::For),
        Some((false, _)) => ("✗", Tone::Against),
        None => ("·", Tone::Plain),
    };
    layout.entry(0, mark, &row.line, tone);
}

/// A reason with its sign and the answers behind it.
fn write_line(layout: &mut Layout, line: &CardLine) {
    let (sign, tone) = match line.sign {
        Sign::For => ("+", Tone::For),
        Sign::Against => ("−", Tone::Against),
        Sign::Try => ("?", Tone::Quiet),
        Sign::Know => ("!", Tone::Quiet),
    };
    layout.entry(2, sign, &line.text, tone);
    for quote in &line.quotes {
        layout.toned(6, quote, Tone::Quiet);
    }
}
