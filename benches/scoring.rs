//! How long scoring takes: the built-in catalog, a thousand generated careers and five, and loading.
//!
//! `cargo bench` prints each beside `yardstick`, a fixed loop of multiplications, so that figures can
//! be given as ratios to something run on the same machine at the same time.

use std::fs;
use std::hint::black_box;
use std::sync::Arc;

use boussole::answers::{Answer, AnswerSheet};
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::entry::{Entry, Header};
use boussole::instrument::Instrument;
use boussole::quiz::{Quiz, Response};
use boussole::rules::Scoring;
use boussole::rules::adaptive::Next;
use boussole::session::{Session, Step};
use boussole::sheet;
use criterion::{Bencher, Criterion, criterion_group, criterion_main};
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

fn built_in() -> Catalog {
    content::load(&Place::BuiltIn, &Place::BuiltIn)
        .catalog
        .expect("the built-in set is sound")
}

/// Every rating answered, the steps going round: a sheet with something to say on every trait.
fn full_sheet(quiz: &Quiz) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for (n, item) in quiz.items.iter().enumerate() {
        let option = match &item.response {
            Response::Rating { anchors, .. } => {
                let steps = anchors
                    .iter()
                    .filter(|anchor| anchor.value.is_some())
                    .count();
                (n * n / 3) % steps
            }
            Response::Pair(_) | Response::Choice(_) => 0,
            Response::Multi(_) | Response::Ranking(_) | Response::Favourites(_) => continue,
        };
        sheet
            .answer(quiz, &item.id, Answer::One(option))
            .expect("a valid answer");
    }
    sheet
}

/// A career with its levels drawn by a small generator, as RON of less than 2 KB.
fn generated_career(n: usize, catalog: &Catalog) -> String {
    let mut state = n as u64 * 0x9E37_79B9_7F4A_7C15 + 1;
    let mut level = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        f64::from(u32::try_from(state >> 40).expect("24 bits") % 5) / 4.0
    };
    let text = |word: &str| format!("Text(fr: \"{word}\", en: \"{word}.\")");
    let mut interests = Vec::new();
    for (_, measured) in catalog.traits.iter() {
        if measured.id.domain == boussole::traits::Domain::Interest {
            // The first two levels are opposite, so that no career is flat.
            let level = match interests.len() {
                0 => n as f64 % 2.0,
                1 => 1.0 - n as f64 % 2.0,
                _ => level(),
            };
            let because = text("because");
            let of = &measured.id;
            interests.push(format!(
                "Interest(of: \"{of}\", level: {level:?}, because: {because})"
            ));
        }
    }
    let interests = interests.join(", ");
    format!(
        "Profile(format: 1, id: \"c{n}\", edition: \"2026-11\", titles: Titles(fr_m: \"c{n}\", fr_f: \"c{n}\", en: \"c{n}\"), \
         status: Established, summary: {}, missions: [], interests: [{interests}], \
         demands: [Demand(of: \"analysis/skill\", level: Alone, importance: 2, because: {})], rules: [], \
         studies: Studies(entry: NoDiploma, regulated: Free), \
         salary: Salary(entry: [], experienced: [], general: []), outlook: [], codes: [], sources: [], examples: [])",
        text("summary"),
        text("because"),
    )
}

/// A folder with `n` generated careers in sixteen families.
fn generated(n: usize, catalog: &Catalog) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for family in 0..16 {
        let path = folder.path().join(format!("f{family}"));
        fs::create_dir(&path).expect("a folder");
        let text = format!("Text(fr: \"f{family}\", en: \"f{family}.\")");
        let family = format!(
            "Family(format: 1, id: \"f{family}\", title: {text}, summary: {text}, shared: {text})"
        );
        fs::write(path.join("family.ron"), family).expect("a file");
    }
    for career in 0..n {
        let path = folder
            .path()
            .join(format!("f{}/c{career}.ron", career % 16));
        fs::write(path, generated_career(career, catalog)).expect("a file");
    }
    folder
}

/// What would change for somebody who gets a list: a career near it, one in the middle and the last.
fn would_change(c: &mut Criterion, scoring: &Scoring, catalog: &Catalog) {
    let bytes = fs::read("tests/cases/sheets/sample.json").expect("the sample");
    let read = sheet::read_bytes(&bytes, &catalog.quizzes, &sheet::Known::default());
    let sheet = &read.expect("a sound sheet").sheet;
    let ranking = scoring.ranking(sheet);
    let last = ranking.careers.len() - 1;
    let mut group = c.benchmark_group("what would change");
    group.sample_size(10);
    for place in [20.min(last), last / 2, last] {
        let standing = &ranking.careers[place];
        group.bench_function(format!("rank {}", standing.rank), |b| {
            b.iter(|| scoring.would_change(black_box(sheet), standing.career));
        });
    }
    group.finish();
}

/// The next question in the middle of a form, where asking may already stop.
fn next_question(bencher: &mut Bencher<'_>, scoring: &Scoring, quiz: &Quiz) {
    let (full, mut sheet, mut asked) = (full_sheet(quiz), AnswerSheet::default(), Vec::new());
    let mut chance = ChaCha8Rng::seed_from_u64(1);
    while let Next::Ask(item) = scoring.next(&asked, &sheet, &mut chance)
        && asked.len() < 14
    {
        let id = &quiz.items[item].id;
        if let Some(answer) = full.get(id) {
            sheet
                .answer(quiz, id, answer.clone())
                .expect("a valid answer");
        }
        asked.push(item);
    }
    bencher.iter(|| scoring.next(black_box(&asked), &sheet, &mut chance));
}

/// Going on after 30 answers, of which none is planned again; and beginning, which plans one question.
fn resume(c: &mut Criterion, catalog: &Catalog, quiz: &Quiz) {
    let instrument = Arc::new(Instrument::new(Arc::new(catalog.clone()), quiz));
    let header = Header::new(quiz, 1, false);
    let full = full_sheet(quiz);
    let answered = quiz.items.iter().enumerate().take(30).map(|(at, item)| {
        let answer = full.get(&item.id).cloned();
        instrument.entry(Step::Item(at), answer, None)
    });
    let answered: Vec<Entry> = answered.collect();
    for n in [0, answered.len()] {
        c.bench_function(&format!("resume {n} answers"), |b| {
            let go_on = |entries| Session::resumed(Arc::clone(&instrument), &header, entries);
            b.iter(|| go_on(black_box(&answered[..n])));
        });
    }
}

/// Loading, choosing and scoring with many careers.
fn generated_careers(c: &mut Criterion, n: usize, quiz: &Quiz, built_in: &Catalog) {
    let folder = generated(n, built_in);
    let place = Place::Folder(folder.path().to_path_buf());
    let load = || content::load(&Place::BuiltIn, &place).catalog;
    let Catalog {
        traits,
        families,
        profiles,
        ..
    } = &load().expect("generated careers are sound");
    let scoring = Scoring::new(traits, quiz, families, profiles);
    let sheet = full_sheet(quiz);
    let mut group = c.benchmark_group(format!("{n} careers"));
    group.sample_size(10);
    group.bench_function("load", |b| b.iter(load));
    group.bench_function("next question", |b| next_question(b, &scoring, quiz));
    group.bench_function("recommend", |b| {
        b.iter(|| scoring.recommend(black_box(&sheet)));
    });
    group.finish();
}

fn benches(c: &mut Criterion) {
    c.bench_function("yardstick (1,000,000 multiplications)", |b| {
        b.iter(|| (0..1_000_000).fold(1.0_f64, |x, _| black_box(x) * 1.000_000_1));
    });
    let catalog = built_in();
    let quiz = catalog.quiz("orientation").expect("built in");
    let sheet = full_sheet(quiz);
    c.bench_function("load the built-in set", |b| b.iter(built_in));
    let name = format!("recommend, built-in ({} careers)", catalog.profiles.len());
    let scoring = Scoring::new(&catalog.traits, quiz, &catalog.families, &catalog.profiles);
    c.bench_function(&name, |b| b.iter(|| scoring.recommend(black_box(&sheet))));
    c.bench_function("the ranking alone", |b| {
        b.iter(|| scoring.ranking(black_box(&sheet)));
    });
    c.bench_function("the posterior alone", |b| {
        b.iter(|| scoring.posterior(black_box(&sheet)));
    });
    c.bench_function("next question, built-in", |b| {
        next_question(b, &scoring, quiz);
    });
    would_change(c, &scoring, &catalog);
    resume(c, &catalog, quiz);
    for n in [1_000, 5_000] {
        generated_careers(c, n, quiz, &catalog);
    }
}

criterion_group!(scoring, benches);
criterion_main!(scoring);
