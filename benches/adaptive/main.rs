//! How many questions choosing them saves, on the answers of real people.
//!
//! `cargo bench --bench adaptive` asks 2,000 people who answered all 70 items of an inventory as if
//! they were in front of it: an item that is put gets their own answer. It stops when the three listed
//! careers are sure enough, and compares them with the three of all 70 items. Posterior, draws and
//! choice are those of the program (`rules`). With `-- --test` it asks ten.

mod course;
mod full_form;
mod world;

use std::env;
use std::io::{self, Write};

use boussole::rules::draws::Normals;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom;
use rayon::prelude::*;

use crate::course::{Order, Outcome, Until, ask};
use crate::world::{Start, World, people};

/// How many draws stand behind each probability, as in the program.
const DRAWS: usize = 512;

/// The seed of the random orders.
const SEED: u64 = 2026;

/// What is measured, and what should come out.
struct Study {
    name: &'static str,
    start: Start,
    n_careers: usize,
    /// In the columns of the table.
    target: [&'static str; 6],
    /// What a first implementation, in Python, reached with 1,000 of these people.
    before: Option<[&'static str; 6]>,
}

const STUDIES: [Study; 4] = [
    Study {
        name: "40 careers",
        start: Start::Warm,
        n_careers: 40,
        target: ["", "≥ .45", "≥ .79", "± .03", "≥ .93", "≤ .055"],
        before: Some(["37.8", ".460", ".797", "", ".942", ".050"]),
    },
    Study {
        name: "12 careers",
        start: Start::Warm,
        n_careers: 12,
        target: ["", "≥ .70", "≥ .80", "± .03", "", ""],
        before: Some(["20.1", ".713", ".805", "", ".935", ".080"]),
    },
    Study {
        name: "40 careers, cold start",
        start: Start::Cold,
        n_careers: 40,
        target: ["", "≥ .38", "≥ .78", "± .03", "", ""],
        before: None,
    },
    Study {
        name: "40 careers, only norms known",
        start: Start::Normed,
        n_careers: 40,
        target: ["", "≥ .38", "≥ .78", "± .03", "", ""],
        before: Some(["41.7", ".404", ".787", "", ".918", ".059"]),
    },
];

const COLUMNS: [&str; 6] = ["items", "saved", "overlap", "stated", "best in 3", "regret"];

fn main() -> io::Result<()> {
    let people = people();
    let n = if env::args().any(|argument| argument == "--test") {
        10
    } else {
        people.len()
    };
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "{n} people, three careers listed, asked until .80 sure\n"
    )?;
    for study in &STUDIES {
        row(&mut out, study.name, COLUMNS)?;
        for (name, outcomes) in measure(study, &people[..n]) {
            row(
                &mut out,
                name,
                figures(&outcomes, people[0].len())
                    .each_ref()
                    .map(String::as_str),
            )?;
        }
        row(&mut out, "  target", study.target)?;
        if let Some(before) = study.before {
            row(&mut out, "  first implementation", before)?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn row(out: &mut impl Write, name: &str, cells: [&str; 6]) -> io::Result<()> {
    write!(out, "{name:<32}")?;
    for cell in cells {
        write!(out, "{cell:>11}")?;
    }
    writeln!(out)
}

/// The adaptive order, then a random and a fixed one: until they are as sure, and for as many items as
/// each person was asked.
fn measure(study: &Study, people: &[Vec<f64>]) -> [(&'static str, Vec<Outcome>); 5] {
    let world = World::new(study.start, study.n_careers);
    let normals = Normals::new(world.phi.size(), DRAWS);
    let fixed = in_turns(&world);
    let outcomes: Vec<[Outcome; 5]> = people
        .par_iter()
        .enumerate()
        .map(|(n, person)| {
            let mut random = fixed.clone();
            let mut rng = ChaCha8Rng::seed_from_u64(SEED + n as u64);
            random.shuffle(&mut rng);
            let ask = |order, until| ask(&world, &normals, person, order, until);
            let adaptive = ask(Order::Adaptive, Until::Sure);
            let as_many = Until::Length(adaptive.n_items);
            [
                adaptive,
                ask(Order::Given(&random), as_many),
                ask(Order::Given(&fixed), as_many),
                ask(Order::Given(&random), Until::Sure),
                ask(Order::Given(&fixed), Until::Sure),
            ]
        })
        .collect();
    let names = [
        "  adaptive order",
        "  random order, as many items",
        "  fixed order, as many items",
        "  random order, as sure",
        "  fixed order, as sure",
    ];
    let mut at = 0;
    names.map(|name| {
        let column = outcomes.iter().map(|of| of[at]).collect();
        at += 1;
        (name, column)
    })
}

/// The first item of each trait, then the second of each, and so on.
fn in_turns(world: &World) -> Vec<usize> {
    let turn = |item: usize| {
        let before = &world.items[..item];
        before
            .iter()
            .filter(|other| other.of == world.items[item].of)
            .count()
    };
    let mut items: Vec<usize> = (0..world.items.len()).collect();
    items.sort_by_key(|item| turn(*item));
    items
}

/// The means over people, in the columns of the table.
fn figures(outcomes: &[Outcome], bank: usize) -> [String; 6] {
    let mean =
        |of: fn(&Outcome) -> f64| outcomes.iter().map(of).sum::<f64>() / outcomes.len() as f64;
    let items = mean(|outcome| outcome.n_items as f64);
    let share = |value: f64| format!("{value:.3}").trim_start_matches('0').to_owned();
    [
        format!("{items:.1}"),
        share(1.0 - items / bank as f64),
        share(mean(|outcome| outcome.overlap)),
        share(mean(|outcome| outcome.stated)),
        share(mean(|outcome| f64::from(u8::from(outcome.has_best)))),
        share(mean(|outcome| outcome.regret)),
    ]
}
