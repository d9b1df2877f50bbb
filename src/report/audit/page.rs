//! The page of an audit: its parts, worded.

use crate::audit::parts::{PARTS, Part, Tables};
use crate::audit::{Figure, Subject, figures};
use crate::document::{Block, Document, FigureRow, Figures};
use words::audit::{self, Words};

/// With fewer people, a share of one half is known to no better than .7 points of 100.
const ENOUGH_PEOPLE: usize = 5_000;

/// What was found, for people.
pub fn document(subject: &Subject<'_>) -> Document {
    let say = audit::of(subject.locale);
    let judged: Vec<bool> = figures(subject.audit).filter_map(|f| f.is_met()).collect();
    let settings = subject.audit.settings;
    let with_list = subject.audit.lists.with_list;
    let careers = subject.catalog.profiles.len();
    let n_met = judged.iter().filter(|is_met| **is_met).count();
    let title = say.title(subject.quiz.title.get(subject.locale));
    let mut page = Document::titled(subject.locale, title);
    page.paragraph(say.intro(settings.people, settings.seed, careers));
    page.paragraph(say.with_list(with_list));
    page.push(Block::Summary(say.summary(n_met, judged.len())));
    if with_list < ENOUGH_PEOPLE {
        page.paragraph(say.rough());
    }
    for part in PARTS {
        section(&mut page, subject, say, part);
    }
    page.push(Block::Gap);
    page.paragraph(say.limits());
    page
}

/// One question that an inspector asks, with its answer.
fn section(page: &mut Document, subject: &Subject<'_>, say: Words, part: &Part) {
    let name = part.heading.get(subject.locale);
    page.section(name);
    page.push(Block::Remark(part.about.get(subject.locale).to_owned()));
    let figures = part.figures(subject.audit);
    let rows: Vec<FigureRow> = figures.map(|figure| row(subject, say, &figure)).collect();
    if !rows.is_empty() {
        page.push(Block::Gap);
        page.push(Block::Figures(Figures {
            name,
            columns: say.columns(),
            rows,
        }));
    }
    let tables = part.tables(&Tables { subject, say });
    page.blocks.extend(tables.into_iter().map(Block::Table));
}

fn row(subject: &Subject<'_>, say: Words, figure: &Figure) -> FigureRow {
    let label = figure.measure.name.get(subject.locale);
    let value = say.number(figure.value);
    let target = say.target(figure.measure.bound, figure.value);
    let verdict = figure.is_met().map(|is_met| (is_met, say.verdict(is_met)));
    let judged = verdict.map(|(_, word)| (target.as_str(), word));
    FigureRow {
        line: say.line(label, &value, judged),
        label,
        value,
        target,
        verdict,
    }
}
