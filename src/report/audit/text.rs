//! The page of an audit for a terminal.

use crate::audit::Subject;
use crate::audit::page::{Page, Row};
use crate::layout::{Layout, TextStyle, Tone};
use words::audit;

/// Writes the page.
pub fn to_text(subject: &Subject<'_>, style: TextStyle) -> String {
    let (page, say) = (Page::new(subject), audit::of(subject.locale));
    let mut layout = Layout::new(style);
    layout.title(&page.title);
    layout.paragraph(&page.intro);
    layout.paragraph(&page.with_list);
    layout.paragraph(&page.summary);
    if let Some(rough) = page.rough {
        layout.paragraph(rough);
    }
    for section in &page.sections {
        layout.section(section.heading);
        layout.toned(0, section.about, Tone::Quiet);
        if !section.rows.is_empty() {
            layout.blank();
        }
        for row in &section.rows {
            figure(&mut layout, say, row);
        }
        for table in &section.tables {
            layout.heading(&table.name);
            layout.table(&table.head, &table.rows, |column| table.is_number(column));
            if let Some(more) = &table.more {
                layout.toned(2, more, Tone::Quiet);
            }
        }
    }
    layout.blank();
    layout.paragraph(page.limits);
    layout.finish()
}

fn figure(layout: &mut Layout, say: audit::Words, row: &Row) {
    let (mark, tone) = match row.verdict {
        Some((true, _)) => ("✓", Tone::For),
        Some((false, _)) => ("✗", Tone::Against),
        None => ("·", Tone::Plain),
    };
    let judged = row.verdict.map(|(_, word)| (row.target.as_str(), word));
    layout.entry(0, mark, &say.line(row.label, &row.value, judged), tone);
}
