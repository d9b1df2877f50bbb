//! Quizzes: their list, and what one asks and measures.

pub mod json;

use crate::document::{Block, Document, Head, List, Mark, Paper, Point};
use model::locale::Locale;
use model::quiz::{self, Keying, Load, Measure, Quiz, Response, ScoredOption};
use model::traits::{TraitIndex, Traits};
use words::{explain, quizzes};

/// The time that a quiz takes, in minutes, rounded up: what its authors expect of each question.
pub fn minutes(quiz: &Quiz) -> u32 {
    let items = quiz.items.iter().map(|item| u32::from(item.seconds));
    let context = quiz
        .context
        .iter()
        .map(|question| u32::from(question.seconds));
    items.chain(context).sum::<u32>().div_ceil(60)
}

/// The list of quizzes.
pub fn list(all: &[Quiz], locale: Locale) -> Document {
    let say = quizzes::of(locale);
    let mut document = Document {
        locale,
        head: Head::Name(say.name().to_owned()),
        blocks: Vec::new(),
        paper: Paper::Sheets,
    };
    if all.is_empty() {
        document.paragraph(say.none());
    }
    for quiz in all {
        let title = format!("{} ({})", quiz.title.get(locale), quiz.id);
        document.push(Block::Heading(title));
        document.push(Block::Inset(length(quiz, locale)));
        document.push(Block::Inset(quiz.intro.get(locale).to_owned()));
        document.push(Block::Command(format!("boussole quiz {}", quiz.id)));
    }
    document
}

/// One quiz in full: each question with its answers, and what they measure.
pub fn show(quiz: &Quiz, traits: &Traits, locale: Locale) -> Document {
    let say = quizzes::of(locale);
    let mut document = Document::titled(locale, quiz.title.get(locale));
    document.paragraph(length(quiz, locale));
    document.push(Block::Gap);
    document.paragraph(quiz.intro.get(locale));
    document.section(say.items_heading());
    let item =
        |item: &quiz::Item| Point::with(item.prompt.get(locale), answers(item, traits, locale));
    document.push(Block::List(List {
        mark: Mark::Number,
        indent: 0,
        points: quiz.items.iter().map(item).collect(),
    }));
    if !quiz.context.is_empty() {
        document.section(say.context_heading());
    }
    for question in &quiz.context {
        document.paragraph(question.prompt.get(locale));
        let labels = question.options.iter().map(|option| &option.label);
        let labels = labels.map(|label| label.get(locale).into());
        document.push(Block::dots_at(3, labels));
    }
    document.section(say.source_heading());
    document.paragraph(quiz.source.get(locale));
    document
}

fn length(quiz: &Quiz, locale: Locale) -> String {
    let say = quizzes::of(locale);
    format!(
        "{}, {}",
        say.length(quiz.items.len(), quiz.context.len(), minutes(quiz)),
        say.edition(&quiz.edition)
    )
}

fn answers(item: &quiz::Item, traits: &Traits, locale: Locale) -> Vec<Block> {
    let say = quizzes::of(locale);
    let Response::Rating {
        stem,
        measures,
        anchors,
        ..
    } = &item.response
    else {
        let option = |option: &ScoredOption| {
            let loads = option.loads.iter();
            let names: Vec<String> = loads.map(|load| loaded(traits, *load, locale)).collect();
            let measured = Block::Remark(say.measures(&names));
            Point::with(option.label.get(locale), vec![measured])
        };
        return vec![Block::dots_at(0, item.response.scored().iter().map(option))];
    };
    let keyed = |measure: &Measure| {
        let name = side(traits, measure.of, locale);
        match measure.keying {
            Keying::Forward => name,
            Keying::Reverse => say.reversed(&name),
        }
    };
    let names: Vec<String> = measures.iter().map(keyed).collect();
    let labels = anchors.iter().map(|anchor| anchor.label.get(locale).into());
    vec![
        Block::Remark(say.measures(&names)),
        Block::Paragraph(stem.get(locale).to_owned()),
        Block::dots_at(0, labels),
    ]
}

fn loaded(traits: &Traits, load: Load, locale: Locale) -> String {
    let name = side(traits, load.of, locale);
    if load.weight < 0.0 {
        quizzes::of(locale).reversed(&name)
    } else {
        name
    }
}

fn side(traits: &Traits, of: TraitIndex, locale: Locale) -> String {
    let measured = traits.get(of);
    explain::of(locale).side(measured.name.get(locale), measured.id.domain)
}
