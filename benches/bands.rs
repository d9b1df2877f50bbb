//! Whether the bands around a prediction hold what they say, on answers to sixty interest items.
//!
//! Each person's answers to one half of every scale predict their score on the whole; the band of .50, of .80
//! and of .95 should hold the whole in as many cases. `cargo bench --bench bands -- FILE` reads the answers
//! of real people: `riasec.csv` of the *Job Cannon* psychometric dataset (CC BY 4.0,
//! doi 10.5281/zenodo.20686670), which the project does not carry. Without a file the answers are those of
//! simulated people whose spread was chosen to have the moments of these, which says less: it shows what the
//! method does with such answers, not that people answer like that. With `--test` it asks ten of them.

use std::io::{self, Write as _};
use std::{env, fs};

use boussole::answers::{Answer, AnswerSheet};
use boussole::audit::Population;
use boussole::audit::respondent::Simulation;
use boussole::id::{FormatId, ItemId, OptionId, QuizId};
use boussole::locale::Text;
use boussole::quiz::{Anchor, Item, Keying, Measure, Quiz, Response, Role};
use boussole::rules::Scoring;
use boussole::traits::{Trait, TraitId, TraitIndex, Traits};

/// The scales, each with the numbers of its items in the file.
const SCALES: [(&str, [usize; 10]); 6] = [
    ("artistic", [12, 13, 18, 25, 27, 36, 43, 47, 52, 58]),
    ("conventional", [5, 6, 14, 19, 30, 33, 39, 50, 54, 60]),
    ("enterprising", [3, 4, 9, 29, 37, 38, 40, 44, 49, 53]),
    ("investigative", [11, 15, 24, 31, 34, 35, 41, 42, 46, 57]),
    ("realistic", [1, 7, 10, 17, 20, 21, 45, 51, 55, 56]),
    ("social", [2, 8, 16, 22, 23, 26, 28, 32, 48, 59]),
];

/// How many steps an item has.
const STEPS: usize = 5;

/// What a band should hold, with how many standard deviations on either side it takes.
const BANDS: [(f64, f64); 3] = [
    (0.50, 0.674_489_750_196_081_7),
    (0.80, 1.281_551_565_544_600_4),
    (0.95, 1.959_963_984_540_054),
];

/// How many simulated people there are: as many as real ones.
const PEOPLE: u64 = 740;

/// The seed of the simulated people.
const SEED: u64 = 2026;

fn main() -> io::Result<()> {
    let (traits, quiz) = (traits(), quiz());
    let file = env::args()
        .skip(1)
        .find(|argument| !argument.starts_with("--"));
    let whose = file.as_deref().unwrap_or("simulated people");
    let sheets: Vec<AnswerSheet> = if let Some(file) = &file {
        let text = fs::read_to_string(file)?;
        let lines = text.lines().skip(1);
        lines.filter_map(|line| read(&quiz, line)).collect()
    } else {
        let is_test = env::args().any(|argument| argument == "--test");
        let people = Simulation::new(&traits, &quiz, SEED, Population::TYPICAL);
        let numbers = 0..if is_test { 10 } else { PEOPLE };
        numbers.map(|number| people.person(number).sheet).collect()
    };
    let scoring = Scoring::new(&traits, &quiz, &[], &[]);
    let mut held = [0_usize; BANDS.len()];
    let mut bands = 0_usize;
    for whole in &sheets {
        for half in [0, 1] {
            let answered = half_of(&quiz, whole, half);
            for (of, _) in traits.iter() {
                let (true_score, predicted) = both(&scoring, whole, &answered, of);
                bands += 1;
                for (held, (_, sds)) in held.iter_mut().zip(BANDS) {
                    let is_held = (true_score - predicted.0).abs() <= sds * predicted.1;
                    *held += usize::from(is_held);
                }
            }
        }
    }
    let mut out = io::stdout().lock();
    writeln!(out, "{whose}: {} sheets, {bands} bands", sheets.len())?;
    for ((stated, _), held) in BANDS.iter().zip(held) {
        let share = held as f64 / bands.max(1) as f64;
        writeln!(out, "  stated {stated:.2}, holds {share:.3}")?;
    }
    Ok(())
}

/// The score on the whole scale, and what a half predicts of it with its standard deviation.
fn both(
    scoring: &Scoring,
    whole: &AnswerSheet,
    half: &AnswerSheet,
    of: TraitIndex,
) -> (f64, (f64, f64)) {
    let keyed = scoring.trait_score(whole, of).keyed.pomp();
    let predicted = scoring.trait_score(half, of).predicted;
    let predicted = predicted.expect("half of the scale is answered");
    let keyed = keyed.expect("the whole scale is answered");
    (keyed, (predicted.score, predicted.sd))
}

/// Every second answer of each scale.
fn half_of(quiz: &Quiz, whole: &AnswerSheet, half: usize) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for scale in quiz.items.chunks(SCALES[0].1.len()) {
        for item in scale.iter().skip(half).step_by(2) {
            if let Some(answer) = whole.get(&item.id) {
                put(quiz, &mut sheet, item, answer.clone());
            }
        }
    }
    sheet
}

/// The answers of a line of the file: the last sixty cells are steps, counted from 0; nothing where one is
/// missing or beyond the scale.
fn read(quiz: &Quiz, line: &str) -> Option<AnswerSheet> {
    let cells: Vec<&str> = line.split(',').collect();
    let answers = cells.get(cells.len().checked_sub(quiz.items.len())?..)?;
    let numbers = SCALES.iter().flat_map(|(_, numbers)| numbers);
    let mut sheet = AnswerSheet::default();
    for (item, number) in quiz.items.iter().zip(numbers) {
        let step: usize = answers[number - 1].trim().parse().ok()?;
        if step >= STEPS {
            return None;
        }
        put(quiz, &mut sheet, item, Answer::One(step));
    }
    Some(sheet)
}

fn put(quiz: &Quiz, sheet: &mut AnswerSheet, item: &Item, answer: Answer) {
    let taken = sheet.answer(quiz, &item.id, answer);
    taken.expect("a step of the item's own");
}

/// Nobody reads what is only scored.
fn no_text() -> Text {
    let (fr, en) = (String::new(), String::new());
    Text { fr, en }
}

fn traits() -> Traits {
    let measured = SCALES.iter().map(|(name, _)| Trait {
        id: TraitId::parse(&format!("{name}/interest")).expect("a trait id"),
        name: no_text(),
        doing: no_text(),
        short: no_text(),
        low: no_text(),
        high: no_text(),
    });
    Traits::new(measured.collect(), &[]).expect("they differ")
}

fn quiz() -> Quiz {
    let items = SCALES.iter().enumerate().flat_map(|(of, (_, numbers))| {
        let item = move |number: &usize| Item {
            id: ItemId::new(&format!("q{number}")).expect("an id"),
            prompt: no_text(),
            help: no_text(),
            seconds: 5,
            response: rating(TraitIndex(of)),
        };
        numbers.iter().map(item)
    });
    Quiz {
        id: QuizId::new("sixty-items").expect("an id"),
        edition: String::new(),
        title: no_text(),
        intro: no_text(),
        source: no_text(),
        items: items.collect(),
        batteries: Vec::new(),
        context: Vec::new(),
        limits: Vec::new(),
        hash: String::new(),
    }
}

fn rating(of: TraitIndex) -> Response {
    let anchor = |step: usize| Anchor {
        id: OptionId::new(&format!("step-{step}")).expect("an id"),
        label: no_text(),
        value: Some(step as f64 / (STEPS - 1) as f64),
    };
    Response::Rating {
        format: FormatId::new("five-steps").expect("an id"),
        stem: no_text(),
        measures: vec![Measure {
            of,
            keying: Keying::Forward,
            role: Role::Own,
        }],
        anchors: (0..STEPS).map(anchor).collect(),
    }
}
