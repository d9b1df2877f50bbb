//! Any bytes in the place of one file of a small valid set.

#![no_main]

use boussole_fuzz::work::{amplified, within};
use boussole_fuzz::{MAX_INPUT, layout, mutate, set, shown};
use catalog::{Catalog, Code, Loaded, file};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use model::answers::{Answer, AnswerSheet};
use model::quiz::Shape;
use rules::Scoring;

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutate::mutate(data, size, max_size, seed)
});

fuzz_target!(|input: &[u8]| {
    if input.len() > MAX_INPUT {
        return;
    }
    let name = set::stands_for(input);
    let loaded = within("the input", || look_at(name, input));
    if let Some(catalog) = &loaded.catalog {
        use_it(catalog);
        another_layout_changes_nothing(name, input, &loaded);
    }
    if let Some((what, large)) = amplified(input) {
        within(&what, || look_at(name, &large));
    }
});

fn look_at(name: &str, input: &[u8]) -> Loaded {
    let loaded = set::load(name, input);
    shown::places(&loaded);
    shown::diagnostics(&loaded);
    loaded
}

/// What is accepted can be used.
fn use_it(catalog: &Catalog) {
    let _ = audit::examples(catalog);
    for quiz in &catalog.quizzes {
        let mut sheet = AnswerSheet::default();
        for item in &quiz.items {
            let answer = match item.response.shape() {
                Shape::One => Answer::One(0),
                Shape::Several => Answer::Several(vec![0]),
                Shape::Ranked => Answer::Ranked((0..item.option_ids().len()).collect()),
            };
            sheet
                .answer(quiz, &item.id, answer)
                .expect("the first option exists");
        }
        let scoring = Scoring::new(&catalog.traits, quiz, &catalog.families, &catalog.profiles);
        for career in &scoring.recommend(&sheet).matches {
            let sum: f64 = career.contributions.iter().map(|part| part.value).sum();
            assert!(
                (career.fit - sum).abs() < 1e-9,
                "{} is not {sum}",
                career.fit
            );
        }
    }
}

/// Blanks, comments, line ends and the order of files change nothing but the fingerprint.
fn another_layout_changes_nothing(name: &str, input: &[u8], loaded: &Loaded) {
    let text = str::from_utf8(input).expect("it was accepted");
    let changed = layout::changed(text);
    if changed.len() as u64 > file::MAX_BYTES {
        return;
    }
    let again = set::load_reversed(name, changed.as_bytes());
    assert_eq!(codes(&again), codes(loaded), "{changed}");
    let (one, other) = (without_hash(loaded), without_hash(&again));
    assert_eq!(one, other, "{changed}");
}

/// The codes but for that of the byte order mark, which is a remark about the layout itself.
fn codes(loaded: &Loaded) -> Vec<&'static str> {
    let all = loaded.diagnostics.iter().map(|one| one.problem.code());
    let mut codes: Vec<&str> = all
        .map(Code::as_str)
        .filter(|code| *code != "byte-order-mark")
        .collect();
    codes.sort_unstable();
    codes
}

fn without_hash(loaded: &Loaded) -> Option<Catalog> {
    let mut catalog = loaded.catalog.clone()?;
    catalog.hash.clear();
    for quiz in &mut catalog.quizzes {
        quiz.hash.clear();
    }
    Some(catalog)
}
