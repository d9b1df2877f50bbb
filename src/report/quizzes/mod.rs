//! Quizzes: their list, and what one asks and measures.

pub mod json;

use crate::layout::{Layout, TextStyle, Tone};
use model::locale::Locale;
use model::quiz::{Item, Keying, Load, Measure, Quiz, Response};
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

/// The list of quizzes for a terminal or a plain file.
pub fn list(all: &[Quiz], locale: Locale, style: TextStyle) -> String {
    let say = quizzes::of(locale);
    let mut layout = Layout::new(style);
    if all.is_empty() {
        layout.paragraph(say.none());
    }
    for quiz in all {
        layout.blank();
        let title = format!("{} ({})", quiz.title.get(locale), quiz.id);
        layout.toned(0, &title, Tone::Heading);
        layout.indented(2, &length(quiz, locale));
        layout.indented(2, quiz.intro.get(locale));
        layout.indented(2, &format!("boussole quiz {}", quiz.id));
    }
    layout.finish()
}

/// One quiz in full for a terminal or a plain file: each question with its answers, and what they
/// measure.
pub fn show(quiz: &Quiz, traits: &Traits, locale: Locale, style: TextStyle) -> String {
    let say = quizzes::of(locale);
    let mut layout = Layout::new(style);
    layout.title(quiz.title.get(locale));
    layout.paragraph(&length(quiz, locale));
    layout.blank();
    layout.paragraph(quiz.intro.get(locale));
    layout.section(say.items_heading());
    for (i, item) in quiz.items.iter().enumerate() {
        if i > 0 {
            layout.blank();
        }
        layout.entry(
            0,
            &format!("{}.", i + 1),
            item.prompt.get(locale),
            Tone::Plain,
        );
        answers(&mut layout, item, traits, locale);
    }
    if !quiz.context.is_empty() {
        layout.section(say.context_heading());
    }
    for question in &quiz.context {
        layout.paragraph(question.prompt.get(locale));
        for option in &question.options {
            layout.entry(3, "·", option.label.get(locale), Tone::Plain);
        }
    }
    layout.section(say.source_heading());
    layout.paragraph(quiz.source.get(locale));
    layout.finish()
}

fn length(quiz: &Quiz, locale: Locale) -> String {
    let say = quizzes::of(locale);
    format!(
        "{}, {}",
        say.length(quiz.items.len(), quiz.context.len(), minutes(quiz)),
        say.edition(&quiz.edition)
    )
}

fn answers(layout: &mut Layout, item: &Item, traits: &Traits, locale: Locale) {
    let say = quizzes::of(locale);
    match &item.response {
        Response::Rating {
            stem,
            measures,
            anchors,
        } => {
            let keyed = |measure: &Measure| {
                let name = side(traits, measure.of, locale);
                match measure.keying {
                    Keying::Forward => name,
                    Keying::Reverse => say.reversed(&name),
                }
            };
            let names: Vec<String> = measures.iter().map(keyed).collect();
            layout.toned(3, &say.measures(&names), Tone::Quiet);
            layout.indented(3, stem.get(locale));
            for anchor in anchors {
                layout.entry(3, "·", anchor.label.get(locale), Tone::Plain);
            }
        }
        Response::Pair(options)
        | Response::Choice(options)
        | Response::Multi(options)
        | Response::Ranking(options) => {
            for option in options {
                let names: Vec<String> = option
                    .loads
                    .iter()
                    .map(|load| loaded(traits, *load, locale))
                    .collect();
                layout.entry(3, "·", option.label.get(locale), Tone::Plain);
                layout.toned(5, &say.measures(&names), Tone::Quiet);
            }
        }
    }
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
