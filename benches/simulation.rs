//! What the orientation quiz does for simulated people: `cargo bench --bench simulation`.
//!
//! People are drawn from the norm group θ ~ N(0, Φ) and answer by the model that the engine assumes,
//! rounded to the steps of the scales. So these figures say how well the engine does what it means
//! to do, not how well it knows real people. Seeded: the same figures every time.

use std::collections::BTreeSet;
use std::f64::consts::TAU;

use boussole::answers::{Answer, AnswerSheet};
use boussole::catalog::{self, Catalog, Place};
use boussole::quiz::{Item, Keying, Quiz, Response, ScoredOption};
use boussole::rules::observe::{LOADING, MIDPOINT, SPREAD};
use boussole::rules::{Recommendation, Scoring, State, Status};
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

const PEOPLE: usize = 4_000;

fn uniform(rng: &mut ChaCha8Rng) -> f64 {
    (rng.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
}

fn normal(rng: &mut ChaCha8Rng) -> f64 {
    libm::sqrt(-2.0 * libm::log(1.0 - uniform(rng))) * libm::cos(TAU * uniform(rng))
}

/// The utility of an answer: λ on the trait and noise up to variance 1.
fn utility(level: f64, rng: &mut ChaCha8Rng) -> f64 {
    LOADING * level + libm::sqrt(1.0 - LOADING * LOADING) * normal(rng)
}

fn answer(item: &Item, theta: &[f64], rng: &mut ChaCha8Rng) -> Option<Answer> {
    match &item.response {
        Response::Rating {
            measures, anchors, ..
        } => {
            let top = anchors
                .iter()
                .filter(|anchor| anchor.value.is_some())
                .count()
                - 1;
            let sign = match measures[0].keying {
                Keying::Forward => 1.0,
                Keying::Reverse => -1.0,
            };
            let share = MIDPOINT + SPREAD * sign * utility(theta[measures[0].of.0], rng);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "0..=top"
            )]
            let step = (share.clamp(0.0, 1.0) * top as f64).round() as usize;
            Some(Answer::One(step))
        }
        Response::Pair(options) | Response::Choice(options) => {
            let mut best = (f64::NEG_INFINITY, 0);
            for (place, option) in options.iter().enumerate() {
                let drawn = utility(lean(option, theta), rng);
                if drawn > best.0 {
                    best = (drawn, place);
                }
            }
            Some(Answer::One(best.1))
        }
        Response::Multi(_) | Response::Ranking(_) => None,
    }
}

fn lean(option: &ScoredOption, theta: &[f64]) -> f64 {
    option
        .loads
        .iter()
        .map(|load| load.weight * theta[load.of.0])
        .sum()
}

fn sheet(quiz: &Quiz, theta: &[f64], rng: &mut ChaCha8Rng) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for item in &quiz.items {
        if let Some(answer) = answer(item, theta, rng) {
            sheet
                .answer(quiz, &item.id, answer)
                .expect("a valid answer");
        }
    }
    sheet
}

/// Moves one rating, drawn by chance, by one step.
fn nudged(quiz: &Quiz, sheet: &AnswerSheet, rng: &mut ChaCha8Rng) -> AnswerSheet {
    let mut nudged = sheet.clone();
    let ratings: Vec<&Item> = quiz
        .items
        .iter()
        .filter(|item| matches!(item.response, Response::Rating { .. }))
        .collect();
    let drawn = uniform(rng) * ratings.len() as f64;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "an index"
    )]
    let item = ratings[drawn as usize];
    if let (Response::Rating { anchors, .. }, Some(Answer::One(step))) =
        (&item.response, sheet.get(&item.id))
    {
        let top = anchors
            .iter()
            .filter(|anchor| anchor.value.is_some())
            .count()
            - 1;
        let up = *step == 0 || (*step < top && uniform(rng) < 0.5);
        let moved = if up { step + 1 } else { step - 1 };
        nudged
            .answer(quiz, &item.id, Answer::One(moved))
            .expect("a valid step");
    }
    nudged
}

/// Sums over the people who get a list.
#[derive(Default)]
struct Tally {
    lists: usize,
    careers: usize,
    families_main: usize,
    families_shown: usize,
    best_on_main: usize,
    family_on_main: usize,
    family_shown: usize,
    same_group_after_nudge: usize,
    same_first_on_retest: usize,
    same_family_on_retest: usize,
    firsts: Vec<usize>,
    /// For each tenth of the stated P(top 3): how often stated, the sum stated, how often true.
    calibration: [(usize, f64, usize); 10],
}

impl Tally {
    fn add(
        &mut self,
        catalog: &Catalog,
        scoring: &Scoring<'_>,
        theta: &[f64],
        got: &Recommendation,
    ) {
        let mut truth: Vec<usize> = (0..catalog.profiles.len()).collect();
        truth.sort_by(|a, b| {
            scoring.fits()[*b]
                .at(theta)
                .total_cmp(&scoring.fits()[*a].at(theta))
        });
        let family = |career: usize| &catalog.profiles[career].family;
        let listed = |status: Status| {
            got.matches
                .iter()
                .filter(move |m| m.status == status)
                .map(|m| m.career)
        };
        let main: BTreeSet<_> = listed(Status::Main).map(family).collect();
        let shown: BTreeSet<_> = main
            .iter()
            .copied()
            .chain(listed(Status::Further).map(family))
            .collect();
        self.lists += 1;
        self.careers += listed(Status::Main).count();
        self.families_main += main.len();
        self.families_shown += shown.len();
        self.best_on_main += usize::from(listed(Status::Main).any(|career| career == truth[0]));
        self.family_on_main += usize::from(main.contains(family(truth[0])));
        self.family_shown += usize::from(shown.contains(family(truth[0])));
        self.firsts[got.matches[0].career] += 1;
        for found in &got.matches {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "0..10"
            )]
            let tenth = ((found.p_top3 * 10.0) as usize).min(9);
            let bin = &mut self.calibration[tenth];
            bin.0 += 1;
            bin.1 += found.p_top3;
            bin.2 += usize::from(truth[..3].contains(&found.career));
        }
    }

    /// The mean distance of stated and true P(top 3), weighted by how often it is stated (ECE).
    fn calibration_error(&self) -> f64 {
        let stated: usize = self.calibration.iter().map(|bin| bin.0).sum();
        self.calibration
            .iter()
            .map(|bin| (bin.1 - bin.2 as f64).abs())
            .sum::<f64>()
            / stated as f64
    }
}

fn main() {
    let loaded = catalog::load(&Place::BuiltIn, &Place::BuiltIn);
    let catalog = loaded.catalog.expect("the built-in set is sound");
    let quiz = catalog.quiz("orientation").expect("built in");
    let scoring = Scoring::new(&catalog.traits, quiz, &catalog.families, &catalog.profiles);
    let factor = catalog
        .traits
        .correlations()
        .cholesky()
        .expect("positive definite");
    let mut rng = ChaCha8Rng::seed_from_u64(2026);
    let mut tally = Tally {
        firsts: vec![0; catalog.profiles.len()],
        ..Tally::default()
    };
    let people = if std::env::args().any(|arg| arg == "--test") {
        20
    } else {
        PEOPLE
    };
    for _ in 0..people {
        let independent: Vec<f64> = (0..catalog.traits.len())
            .map(|_| normal(&mut rng))
            .collect();
        let theta = factor.times(&independent);
        let answers = sheet(quiz, &theta, &mut rng);
        let got = scoring.recommend(&answers);
        let nudged = scoring.recommend(&nudged(quiz, &answers, &mut rng));
        let retest = scoring.recommend(&sheet(quiz, &theta, &mut rng));
        if got.state != State::Ok {
            continue;
        }
        tally.add(&catalog, &scoring, &theta, &got);
        let first = got.matches[0].career;
        let in_first_group = nudged
            .matches
            .iter()
            .any(|m| m.career == first && m.group == Some(1));
        tally.same_group_after_nudge += usize::from(in_first_group);
        tally.same_first_on_retest += usize::from(retest.matches[0].career == first);
        tally.same_family_on_retest +=
            usize::from(retest.families[0].family == got.families[0].family);
    }
    print(&catalog, &tally, people);
}

#[expect(
    clippy::print_stdout,
    reason = "this program's whole purpose is to print figures"
)]
fn print(catalog: &Catalog, tally: &Tally, people: usize) {
    let share = |count: usize| count as f64 / tally.lists as f64;
    let most = tally.firsts.iter().copied().max().unwrap_or_default();
    let never = tally.firsts.iter().filter(|count| **count == 0).count();
    println!(
        "people                                 {people}, {} careers",
        catalog.profiles.len()
    );
    println!(
        "get a list                             {:.3}",
        tally.lists as f64 / people as f64
    );
    println!(
        "careers on the main list               {:.2}",
        share(tally.careers)
    );
    println!(
        "families on the main list              {:.2}",
        share(tally.families_main)
    );
    println!(
        "families shown (main and further)      {:.2}",
        share(tally.families_shown)
    );
    println!(
        "main list holds the true best career   {:.3}",
        share(tally.best_on_main)
    );
    println!(
        "its families hold it                   {:.3}",
        share(tally.family_on_main)
    );
    println!(
        "the families shown hold it             {:.3}",
        share(tally.family_shown)
    );
    println!(
        "P(top 3): calibration error            {:.4}",
        tally.calibration_error()
    );
    println!(
        "one answer one step: still in group 1  {:.3}",
        share(tally.same_group_after_nudge)
    );
    println!(
        "retest: same first career              {:.3}",
        share(tally.same_first_on_retest)
    );
    println!(
        "retest: same first family              {:.3}",
        share(tally.same_family_on_retest)
    );
    println!("largest share of first places          {:.3}", share(most));
    println!("careers never first                    {never}");
}
