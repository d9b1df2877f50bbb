//! Lessons are made from the quizzes and the careers, for a screen and for paper.

use std::process::Command;

use boussole::catalog::Catalog;
use boussole::locale::Locale;
use boussole::report::document::{Block, Document, List};
use boussole::report::lessons::{self, Source};
use boussole::words::lessons::Lesson;

use crate::instrument::built_in;

fn lesson(catalog: &Catalog, lesson: Lesson, locale: Locale) -> Document {
    lessons::show(lesson, &source(catalog), locale)
}

fn source(catalog: &Catalog) -> Source<'_> {
    let quiz = |id| catalog.quiz(id).expect("it is built in");
    Source {
        catalog,
        orientation: quiz("orientation"),
        situations: quiz("situations"),
    }
}

/// A page as it is read, without what only keeps words on a line.
fn page(document: &Document) -> String {
    let html = document.to_html().replace('\u{a0}', " ");
    html.replace("&#39;", "'")
}

#[test]
fn the_papers_ask_what_the_screen_asks_word_for_word() {
    let instrument = built_in();
    let catalog = instrument.catalog();
    for locale in Locale::ALL {
        let html = page(&lesson(catalog, Lesson::Situations, locale));
        for item in &source(catalog).situations.items {
            let options = item.response.scored().iter();
            let labels = options.map(|option| &option.label);
            for text in labels.chain([&item.prompt, &item.help]) {
                assert!(html.contains(text.get(locale)), "{}", text.get(locale));
            }
        }
        let html = page(&lesson(catalog, Lesson::Topics, locale));
        let quiz = source(catalog).orientation;
        for id in quiz.batteries.iter().flat_map(|tiles| &tiles.items) {
            let tile = quiz.item(id).expect("it is one of the quiz");
            let row = format!("<th scope=\"row\">{}</th>", tile.prompt.get(locale));
            assert!(html.contains(&row), "{row}");
        }
    }
}

#[test]
fn each_topic_leads_to_careers_after_shorter_and_longer_studies() {
    let instrument = built_in();
    let catalog = instrument.catalog();
    let document = lesson(catalog, Lesson::Topics, Locale::En);
    let Some(Block::Sheet(_, blocks)) = document.blocks.last() else {
        panic!("the last sheet has the careers");
    };
    let Some(Block::List(List { points, .. })) = blocks.last() else {
        panic!("a line for each topic");
    };
    assert_eq!(points.len(), 24);
    for topic in points {
        let (_, careers) = topic.text.split_once(": ").expect("a topic and careers");
        let careers: Vec<&str> = careers.split(" · ").collect();
        assert!((2..=3).contains(&careers.len()), "{}", topic.text);
        let studies = |title: &str| {
            let mut all = catalog.profiles.iter();
            let career = all.find(|career| career.titles.en == title);
            career.expect(title).qualification
        };
        assert!(
            studies(careers[0]) < studies(careers[careers.len() - 1]),
            "{}",
            topic.text
        );
    }
}

#[test]
fn lessons_are_listed_and_printed_and_others_are_not_there() {
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_boussole"))
            .args(["--lang", "fr", "lessons"])
            .args(arguments)
            .output()
            .expect("the program starts");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        (
            output.status.code(),
            text(output.stdout),
            text(output.stderr),
        )
    };
    let (code, list, _) = run(&[]);
    assert_eq!(code, Some(0));
    for lesson in Lesson::ALL {
        let age = lesson.age();
        assert!(
            list.contains(&format!("lessons {age} --format html")),
            "{list}"
        );
        let (code, told, _) = run(&[age]);
        assert_eq!(code, Some(0));
        assert!(told.contains("0–5") && told.contains("–55"), "{told}");
        let (_, html, _) = run(&[age, "--format", "html"]);
        assert!(html.contains("<section class=\"own-sheet\">"), "{age}");
    }
    let (code, _, said) = run(&["16"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("14") && said.contains("17"), "{said}");
    let (code, _, said) = run(&["14", "--quizzes", "tests/cases/diagnostics/_set"]);
    assert_ne!(
        code,
        Some(0),
        "a set without these quizzes has no lessons: {said}"
    );
}
