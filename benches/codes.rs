//! How long the codes of answer sheets are, and whether a million of them read back.
//!
//! ```sh
//! cargo bench --bench codes
//! ```
//!
//! The short sheets are those of simulated people whom the quiz chose its questions for; with `-- --test` there are
//! few of everything.

#![expect(
    clippy::print_stdout,
    reason = "what it measures is told on standard output"
)]

use std::env;
use std::sync::Arc;
use std::time::Instant;

use boussole::answers::{Answer, AnswerSheet};
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::entry::Header;
use boussole::flow::{Act, Administration, Put, Scene};
use boussole::instrument::Instrument;
use boussole::quiz::{Quiz, Shape};
use boussole::session::Asked;
use boussole::sheet::code;
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};
use rayon::prelude::*;

/// An answer of somebody who likes some things (`tastes`, one for each trait, 0 to 4) and has moods.
fn answered(put: &Put<'_>, tastes: &[usize], rng: &mut ChaCha8Rng) -> Answer {
    let n = put.choices.len();
    let drawn = rng.random_range(0..n);
    match (put.asked, put.asked.shape()) {
        (Asked::Item(item), Shape::One) => {
            let place = item.response.measures().first().map_or(drawn, |measure| {
                let taste = tastes[measure.of.0] + rng.random_range(0..3);
                taste.saturating_sub(1).min(n - 1)
            });
            Answer::One(place)
        }
        (Asked::Question(_), _) => Answer::One(drawn),
        (_, Shape::Several) => {
            let mut picked: Vec<usize> = put.choices.iter().map(|choice| choice.place).collect();
            picked.truncate(put.most.unwrap_or(n));
            picked.sort_unstable();
            Answer::Several(picked)
        }
        (_, Shape::Ranked) => Answer::Ranked((0..n).collect()),
    }
}

/// The sheet of somebody who answers until the quiz stops.
fn short(instrument: &Arc<Instrument>, seed: u64) -> AnswerSheet {
    let rng = &mut ChaCha8Rng::seed_from_u64(seed);
    let n_traits = instrument.catalog().traits.len();
    let tastes: Vec<usize> = (0..n_traits).map(|_| rng.random_range(0..5)).collect();
    let header = Header::new(instrument.quiz(), seed, false);
    let mut quiz = Administration::new(Arc::clone(instrument), &header);
    quiz.act(Act::Begin).expect("it has not begun");
    loop {
        let act = match quiz.scene() {
            Scene::Question(put) => Act::Answer {
                answer: answered(&put, &tastes, rng),
                seconds: None,
            },
            Scene::Remark(_) => Act::AsMeant,
            Scene::Welcome { .. } | Scene::End { .. } => break,
        };
        quiz.act(act).expect("it is one of the answers");
    }
    quiz.into_session().into_sheet()
}

/// A share of all items and questions, each answer as likely as any other.
fn drawn(quiz: &Quiz, share: f64, rng: &mut ChaCha8Rng) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for item in &quiz.items {
        let n = item.option_ids().len();
        let answer = match item.response.shape() {
            Shape::One => Answer::One(rng.random_range(0..n)),
            Shape::Several => {
                let most = item.response.favourites().map_or(n, |of| of.most);
                let mut picked: Vec<usize> = (0..n).collect();
                picked.retain(|_| rng.random_bool(0.2));
                picked.truncate(most);
                Answer::Several(picked)
            }
            Shape::Ranked => {
                let mut order: Vec<usize> = (0..n).collect();
                for last in (1..n).rev() {
                    order.swap(last, rng.random_range(0..=last));
                }
                Answer::Ranked(order)
            }
        };
        if rng.random_bool(share) {
            sheet.answer(quiz, &item.id, answer).expect("it fits");
        }
    }
    for question in &quiz.context {
        let option = &question.options[rng.random_range(0..question.options.len())].id;
        if rng.random_bool(share) {
            sheet.situate(quiz, &question.id, option).expect("it fits");
        }
    }
    sheet
}

/// The characters of a code, without the hyphens between its groups.
fn length(quiz: &Quiz, sheet: &AnswerSheet) -> usize {
    code::write(quiz, sheet).replace('-', "").len()
}

fn tell(what: &str, mut lengths: Vec<usize>) {
    lengths.sort_unstable();
    let at = |share: usize| lengths[(lengths.len() - 1) * share / 100];
    let (n, low, middle, high) = (lengths.len(), at(0), at(50), at(100));
    println!("{what}: {n} codes of {low} to {high} characters, median {middle}");
}

fn main() {
    let is_test = env::args().any(|argument| argument == "--test");
    let (people, trips) = if is_test {
        (4, 1_000)
    } else {
        (1_000, 1_000_000)
    };
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    let catalog: Arc<Catalog> = Arc::new(loaded.catalog.expect("the built-in set is valid"));
    let quiz = catalog.quiz("orientation").expect("built in").clone();
    let instrument = Arc::new(Instrument::new(Arc::clone(&catalog), &quiz));
    let lengths = (0..people).into_par_iter();
    let lengths = lengths.map(|seed| length(&quiz, &short(&instrument, seed)));
    tell("short sheets", lengths.collect());
    let whole = (0..people).map(|seed| {
        let rng = &mut ChaCha8Rng::seed_from_u64(seed);
        length(&quiz, &drawn(&quiz, 1.0, rng))
    });
    tell("full sheets", whole.collect());
    let started = Instant::now();
    let failed = (0..trips).into_par_iter().filter(|seed| {
        let quiz = &catalog.quizzes[usize::try_from(*seed).unwrap_or(0) % catalog.quizzes.len()];
        let rng = &mut ChaCha8Rng::seed_from_u64(*seed);
        let share = rng.random_range(0.0..=1.0);
        let sheet = drawn(quiz, share, rng);
        let read = code::read(&code::write(quiz, &sheet), &catalog.quizzes);
        read.map(|read| read.sheet) != Ok(sheet)
    });
    let failed = failed.count();
    let seconds = started.elapsed().as_secs_f64();
    println!(
        "{trips} sheets of every quiz there and back: {failed} came back otherwise ({seconds:.0} s)"
    );
    assert_eq!(failed, 0);
}
