//! Any bytes as an answer sheet of the built-in quizzes, or of one with every kind of item.

#![no_main]

#[path = "../../integration/sample.rs"]
#[expect(dead_code, reason = "its traits and careers are not needed here")]
mod sample;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use administration::sheet::{Known, Position, ReadSheet, SheetProblem, code, read_bytes, write};
use boussole_fuzz::work::{amplified, within};
use boussole_fuzz::{MAX_INPUT, mutate, shown};
use catalog::Place;
use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use model::answers::Guess;
use model::locale::Locale;
use model::quiz::Quiz;
use model::safe::safe_line;

static KNOWN: LazyLock<(Vec<Quiz>, Known<'static>)> = LazyLock::new(|| {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    let catalog = loaded.catalog.expect("the built-in set is right");
    let careers = catalog
        .profiles
        .into_iter()
        .map(|career| Guess::Career(career.id));
    let families = catalog
        .families
        .into_iter()
        .map(|family| Guess::Family(family.id));
    let quizzes = catalog.quizzes.into_iter().chain([sample::quiz()]);
    let known: BTreeSet<Guess> = careers.chain(families).collect();
    (quizzes.collect(), known.into())
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutate::mutate(data, size, max_size, seed)
});

fuzz_target!(init: { LazyLock::force(&KNOWN); }, |input: &[u8]| {
    if input.len() > MAX_INPUT {
        return;
    }
    match within("the input", || look_at(input)) {
        Ok(read) => what_is_written_reads_back_the_same(&read),
        Err(problems) => assert!(!problems.is_empty(), "refused without a reason"),
    }
    if let Some((what, large)) = amplified(input) {
        let _ = within(&what, || look_at(&large));
    }
});

fn look_at(input: &[u8]) -> Result<ReadSheet, Vec<SheetProblem>> {
    let read = read_bytes(input, &KNOWN.0, &KNOWN.1);
    let text = String::from_utf8_lossy(input);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    for locale in Locale::ALL {
        for problem in read.as_ref().err().into_iter().flatten() {
            if let Some(at) = problem.position() {
                assert!(lies_inside(text, at), "outside of the text: {problem:?}");
            }
            let words = words::sheet::of(locale).describe(problem);
            assert_ne!(words, "", "{problem:?}");
            shown::harmless(&safe_line(&words));
        }
        for note in read.iter().flat_map(|read| &read.notes) {
            shown::harmless(&safe_line(&words::sheet::of(locale).note(note)));
        }
    }
    read
}

/// The end of a line is a place too, and so is the line behind the last line end.
fn lies_inside(text: &str, at: Position) -> bool {
    let line = text.split('\n').nth(at.line.wrapping_sub(1));
    line.is_some_and(|line| (1..=line.chars().count() + 1).contains(&at.column))
}

/// As JSON, and as RON, which a comment in front makes of it; but for the times, which are not written.
fn what_is_written_reads_back_the_same(read: &ReadSheet) {
    let text = write(&KNOWN.0[read.quiz], &read.sheet);
    let mut same = ReadSheet {
        notes: Vec::new(),
        ..read.clone()
    };
    same.sheet.seconds.clear();
    for text in [text.clone(), format!("// RON\n{text}")] {
        let again = read_bytes(text.as_bytes(), &KNOWN.0, &KNOWN.1);
        assert_eq!(again.as_ref(), Ok(&same), "{text}");
    }
    assert_eq!(write(&KNOWN.0[same.quiz], &same.sheet), text);
    let code = code::write(&KNOWN.0[same.quiz], &same.sheet);
    let again = code::read(&code, &KNOWN.0).map(|again| again.sheet);
    let mut bare = same.sheet;
    (bare.on, bare.job) = (None, None);
    bare.guesses.clear();
    bare.reactions.clear();
    assert_eq!(again, Ok(bare), "{code}");
}
