//! The class page: what is published at the close, on one sheet of paper.

use catalog::Catalog;
use model::day::Day;
use model::id::FamilyId;
use model::locale::Locale;
use model::profile::{Profile, Status};
use model::quiz::{Item, Quiz};
use model::traits::{Domain, TraitIndex};
use report::document::{Block, Document, Head, Paper, Point};
use words::class;
use words::hour;

use crate::Published;
use crate::totals::{ItemCounts, Table};

/// So many of the families come with somebody to invite.
const MOST_INVITED: usize = 3;

/// A class that was closed.
#[derive(Clone, Copy, Debug)]
pub struct Close<'c> {
    /// What the class is called by whoever leads it; `None` once the class is gone.
    pub label: Option<&'c str>,
    /// The day of the close.
    pub on: Day,
    /// What was published.
    pub published: &'c Published,
}

/// The page of a class that answered a quiz of the catalog. What the catalog no longer holds is left out.
pub fn page(close: &Close<'_>, catalog: &Catalog, quiz: &Quiz, locale: Locale) -> Document {
    let say = class::of(locale);
    let day = hour::of(locale).day(close.on);
    let title = say.page_title(close.label.unwrap_or(&day));
    let table = close.published.totals.table();
    let finished = table.map(|table| say.finished(table.finished, close.published.places));
    let head: Vec<String> = [day].into_iter().chain(finished).collect();
    let mut blocks = vec![Block::Paragraph(head.join(" · "))];
    match table {
        Some(table) => blocks.extend(told(table, catalog, quiz, locale)),
        None => blocks.push(Block::Paragraph(say.too_few().to_owned())),
    }
    blocks.push(Block::Section(say.to_talk().to_owned()));
    blocks.push(Block::dots(say.questions().map(Point::from)));
    blocks.push(Block::Gap);
    blocks.push(Block::Remark(say.does_not_say().to_owned()));
    Document {
        locale,
        head: Head::Title(title),
        blocks,
        paper: Paper::OneSheet,
    }
}

/// What the figures say.
fn told(table: &Table, catalog: &Catalog, quiz: &Quiz, locale: Locale) -> Vec<Block> {
    let say = class::of(locale);
    let mut blocks = Vec::new();
    let families = table.families.iter().filter_map(|count| {
        let family = catalog.family(&count.id)?;
        Some(say.so_many(family.title.get(locale), count.count))
    });
    counted(&mut blocks, say.families(), families);
    let interests = table.interests.iter().filter_map(|count| {
        let mut traits = catalog.traits.iter().map(|(_, of)| of);
        let of =
            traits.find(|of| of.id.domain == Domain::Interest && of.id.dimension == count.id)?;
        Some(say.so_many(of.short.get(locale), count.count))
    });
    counted(&mut blocks, say.interests(), interests);
    let whom = table
        .families
        .iter()
        .take(MOST_INVITED)
        .filter_map(|count| invited(catalog, &count.id, locale));
    let whom: Vec<Point> = whom.collect();
    if !whom.is_empty() {
        blocks.push(Block::Section(say.invite().to_owned()));
        blocks.push(Block::Remark(say.as_on_sheets().to_owned()));
        blocks.push(Block::dots(whom));
    }
    let divided = table.items.iter().filter_map(|counts| {
        let place = quiz.items.iter().position(|item| item.id == counts.item)?;
        Some(situation(place, &quiz.items[place], counts, locale))
    });
    let divided: Vec<Point> = divided.collect();
    if !divided.is_empty() {
        blocks.push(Block::Section(say.divided().to_owned()));
        blocks.push(Block::Remark(say.how_counted().to_owned()));
        blocks.push(Block::dots(divided));
    }
    blocks
}

/// Figures of one kind, in a line; where there is none, why.
fn counted(blocks: &mut Vec<Block>, heading: &str, figures: impl Iterator<Item = String>) {
    let figures: Vec<String> = figures.collect();
    if !figures.is_empty() {
        blocks.push(Block::Section(heading.to_owned()));
        blocks.push(Block::Paragraph(figures.join(" · ")));
    }
}

/// A career of a family, and whom to meet.
fn invited(catalog: &Catalog, family: &FamilyId, locale: Locale) -> Option<Point> {
    let title = catalog.family(family)?.title.get(locale);
    let career = typical(catalog, family)?;
    let to_meet = career.sheet.to_meet.as_ref()?.get(locale);
    Some(Point {
        text: class::of(locale).whom(title, &career.titles.get(locale)),
        career: None,
        inside: vec![Block::Inset(to_meet.to_owned())],
    })
}

/// The established career of a family that is most like the mean of the family in interests and topics, the first by id
/// of equals; only one that says whom to meet.
fn typical<'c>(catalog: &'c Catalog, family: &FamilyId) -> Option<&'c Profile> {
    let careers = catalog.profiles.iter();
    let careers: Vec<&Profile> = careers.filter(|career| career.family == *family).collect();
    let levels = |of: TraitIndex| {
        let levels = careers.iter().map(|career| career.level(of).unwrap_or(0.0));
        levels.sum::<f64>() / careers.len() as f64
    };
    let mean: Vec<(TraitIndex, f64)> = catalog
        .traits
        .iter()
        .map(|(of, _)| (of, levels(of)))
        .collect();
    let distance = |career: &Profile| -> f64 {
        let apart =
            |(of, mean): &(TraitIndex, f64)| (career.level(*of).unwrap_or(0.0) - mean).abs();
        mean.iter().map(apart).sum()
    };
    let settled = careers
        .iter()
        .copied()
        .filter(|career| career.status == Status::Established && career.sheet.to_meet.is_some());
    settled.min_by(|a, b| distance(a).total_cmp(&distance(b)))
}

/// A situation with its figures.
fn situation(place: usize, item: &Item, counts: &ItemCounts, locale: Locale) -> Point {
    let say = class::of(locale);
    let label = |id: &_| {
        let mut options = item.response.scored().iter();
        options
            .find(|option| option.id == *id)
            .map(|option| option.label.get(locale))
    };
    let alone = counts
        .alone
        .iter()
        .filter_map(|count| Some(say.so_many(label(&count.id)?, count.count)));
    let others: Vec<&str> = counts.others.iter().filter_map(label).collect();
    let others = if others.is_empty() {
        say.no_answer().to_owned()
    } else {
        say.together(&others)
    };
    let lines = alone.chain([say.so_many(&others, counts.together)]);
    Point {
        text: say.situation(place + 1, item.prompt.get(locale)),
        career: None,
        inside: lines.map(Block::Inset).collect(),
    }
}
