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

#[test]
fn a_class_without_a_network_gets_the_situations_a_table_and_strips() {
    let instrument = built_in();
    let catalog = instrument.catalog();
    let situations = source(catalog).situations;
    for locale in Locale::ALL {
        let document = lessons::class(situations, locale).expect("it can be read aloud");
        let [.., Block::Sheet(_, aloud), hands, Block::Sheet(_, strips)] = &document.blocks[..]
        else {
            panic!("what is read, the table and the strips");
        };
        let [Block::List(List { points, .. })] = &aloud[..] else {
            panic!("a list of situations");
        };
        assert_eq!(points.len(), 12);
        for (point, item) in points.iter().zip(&situations.items) {
            assert_eq!(point.text, item.prompt.get(locale));
            assert_eq!(point.inside.len(), item.response.scored().len());
        }
        let lesson = lesson(catalog, Lesson::Situations, locale);
        assert_eq!(lesson.blocks.last(), Some(hands), "they share a sheet");
        assert_eq!(
            strips.len(),
            8,
            "four strips, each with a line for an address"
        );
        for strip in strips.iter().step_by(2) {
            let Block::Table(strip) = strip else {
                panic!("a place for each answer: {strip:?}");
            };
            assert_eq!(strip.head.len(), 13);
        }
    }
    assert!(lessons::class(source(catalog).orientation, Locale::Fr).is_none());
}

#[test]
fn the_papers_of_a_class_are_printed_or_written_and_nothing_is_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_boussole"))
            .args(["--lang", "en", "class", "print"])
            .args(arguments)
            .current_dir(folder.path())
            .output()
            .expect("the program starts");
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8(said).expect("text");
        (output.status.code(), said.replace('\u{a0}', " "))
    };
    let (code, text) = run(&["--quiz", "situations"]);
    assert_eq!(code, Some(0));
    assert!(text.contains("at least 5 hands are up"), "{text}");
    let html = ["--quiz", "situations", "--output", "class.html"];
    assert_eq!(run(&html), (Some(0), String::new()));
    let written = std::fs::read_to_string(folder.path().join("class.html"));
    assert!(written.is_ok_and(|page| page.contains("<section class=\"own-sheet\">")));
    let (code, said) = run(&html);
    assert_eq!(code, Some(1), "{said}");
    let (code, said) = run(&["--quiz", "orientation"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("cannot be read aloud"), "{said}");
    let (code, said) = run(&["--quiz", "nothing"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("there is no quiz"), "{said}");
}
