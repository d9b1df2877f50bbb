//! The JSON of 200 sheets drawn by chance, as SHA-256: a change that means to change no result changes no
//! line of `tests/cases/same-bytes.txt`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use boussole::answers::{Answer, AnswerSheet};
use boussole::catalog::Place;
use boussole::content;
use boussole::locale::Locale;
use boussole::quiz::{Item, Keying, Quiz, Response};
use boussole::report::{Report, Subject, json};
use boussole::rules::METHOD;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use sha2::{Digest, Sha256};

use crate::fixture::{self, below};

/// Three sheets in four answer the long quiz.
const QUIZZES: [&str; 4] = ["orientation", "orientation", "orientation", "situations"];

const N_SHEETS: u64 = 200;

/// An answer of somebody who likes some things (`tastes`, one for each trait, 0 to 4) and has moods.
fn answered(item: &Item, tastes: &[usize], rng: &mut ChaCha8Rng) -> Answer {
    let n = item.option_ids().len();
    match &item.response {
        Response::Rating { measures, .. } => {
            let taste = (tastes[measures[0].of.0] + below(rng, 3)).saturating_sub(1);
            let step = taste.min(n - 1);
            Answer::One(match measures[0].keying {
                Keying::Forward => step,
                Keying::Reverse => n - 1 - step,
            })
        }
        Response::Pair(_) | Response::Choice(_) => Answer::One(below(rng, n)),
        Response::Favourites(favourites) => {
            let mut picked: Vec<usize> = (0..n).collect();
            picked.retain(|_| below(rng, 6) == 0);
            picked.truncate(favourites.most);
            Answer::Several(picked)
        }
        Response::Multi(_) => {
            let mut ticked: Vec<usize> = (0..n).collect();
            ticked.retain(|_| below(rng, 2) == 0);
            Answer::Several(ticked)
        }
        Response::Ranking(_) => {
            let mut order: Vec<usize> = (0..n).collect();
            for last in (1..n).rev() {
                order.swap(last, below(rng, last + 1));
            }
            Answer::Ranked(order)
        }
    }
}

/// The first sheet of four answers everything, the others less and less.
fn drawn(quiz: &Quiz, n_traits: usize, seed: u64) -> AnswerSheet {
    let rng = &mut ChaCha8Rng::seed_from_u64(seed);
    let tastes: Vec<usize> = (0..n_traits).map(|_| below(rng, 5)).collect();
    let skipped_of_four = usize::try_from(seed / 4 % 4).expect("below four");
    let mut sheet = AnswerSheet::default();
    for item in &quiz.items {
        if below(rng, 4) >= skipped_of_four {
            let answer = answered(item, &tastes, rng);
            sheet
                .answer(quiz, &item.id, answer)
                .expect("an answer of the item");
        }
    }
    for question in &quiz.context {
        if below(rng, 4) >= skipped_of_four {
            let option = &question.options[below(rng, question.options.len())];
            sheet
                .situate(quiz, &question.id, &option.id)
                .expect("an option of the question");
        }
    }
    sheet
}

#[test]
fn the_same_sheets_give_the_same_bytes_as_before() {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    let catalog = loaded.catalog.expect("the built-in set");
    let mut lines = String::new();
    for seed in 0..N_SHEETS {
        let at = usize::try_from(seed % 4).expect("below four");
        let quiz = catalog.quiz(QUIZZES[at]).expect("a built-in quiz");
        let sheet = drawn(quiz, catalog.traits.len(), seed);
        let scoring = fixture::scoring(&catalog, quiz);
        let subject = Subject {
            traits: &catalog.traits,
            quiz,
            families: &catalog.families,
            profiles: &catalog.profiles,
            titles: &catalog.titles,
            sheet: &sheet,
            recommendation: &scoring.recommend(&sheet),
            method: METHOD,
            catalog_hash: &catalog.hash,
            notes: &[],
        };
        let locale = if seed % 2 == 0 {
            Locale::Fr
        } else {
            Locale::En
        };
        let text = json::render(&Report::new(&subject, locale, None));
        let hash = Sha256::digest(text.as_bytes());
        let hex = hash.iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        let _ = writeln!(lines, "{seed:03} {} {hex}", quiz.id);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let expected = fs::read_to_string(root.join("tests/cases/same-bytes.txt"));
    if expected.ok().as_deref() != Some(lines.as_str()) {
        let printed = root.join("target/same-bytes.txt");
        fs::write(&printed, &lines).expect("the target folder is ours");
        panic!(
            "results changed. Where that is meant, tell it under Scoring in CHANGELOG.md and copy {} to \
             tests/cases/same-bytes.txt",
            printed.display()
        );
    }
}
