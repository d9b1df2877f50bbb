//! What is said of a form that was not filled in to its end.

use std::process::Command;

use boussole::answers::{Answer, AnswerSheet};
use boussole::audit::Persona;
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::quiz::{Item, Keying, Quiz, Response};
use boussole::rules::scale::Scale;
use boussole::rules::{Coverage, Fact, Keyed, Predicted, Scoring, State, TraitScore};
use boussole::traits::{Domain, TraitIndex, Traits};

use crate::fixture::{self, rating};

fn built_in() -> Catalog {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("no problems")
}

fn scoring(catalog: &Catalog) -> Scoring {
    let quiz = catalog.quiz("orientation").expect("built in");
    fixture::scoring(catalog, quiz)
}

/// Five ratings of one trait with steps 0, ¼, … 1.
fn five_ratings() -> (Traits, Quiz, TraitIndex) {
    let traits = fixture::traits(&["a/interest"], &[]);
    let of = fixture::of(&traits, "a/interest");
    let items = (0..5).map(|at| rating(&format!("i{at}"), &[(of, Keying::Forward)], 5));
    let quiz = fixture::quiz(items.collect(), Vec::new());
    (traits, quiz, of)
}

fn answered(quiz: &Quiz, steps: &[usize]) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for (item, step) in quiz.items.iter().zip(steps) {
        sheet
            .answer(quiz, &item.id, Answer::One(*step))
            .expect("it fits");
    }
    sheet
}

fn score(traits: &Traits, quiz: &Quiz, of: TraitIndex, steps: &[usize]) -> TraitScore {
    let scoring = Scoring::new(traits, quiz, &[], &[]);
    scoring.trait_score(&answered(quiz, steps), of)
}

#[test]
fn the_prediction_is_that_of_the_covariances_of_the_answers() {
    let (traits, quiz, of) = five_ratings();
    // Without θ and the intercept: answers have variance s²(λ² + 1 + ψ) and covariance s²(λ² + 1), so the
    // sum of the open ones has its conditional mean and variance from those alone.
    let Scale {
        midpoint,
        spread,
        loading,
        noise,
    } = Scale::FIVE_STEPS;
    for steps in [&[4][..], &[4, 3], &[0, 1, 2], &[3, 3, 3, 0]] {
        let (n, open) = (steps.len() as f64, (5 - steps.len()) as f64);
        let sum: f64 = steps.iter().map(|step| *step as f64 / 4.0).sum();
        let shared = loading * loading + 1.0;
        let pull = shared / (noise + n * shared);
        let expected = midpoint + pull * (sum - n * midpoint);
        let variance = spread * spread * noise * open * (1.0 + open * pull);
        let predicted = score(&traits, &quiz, of, steps)
            .predicted
            .expect("answered");
        assert!((predicted.score - 20.0 * (sum + open * expected)).abs() < 1e-9);
        assert!((predicted.sd - 20.0 * variance.sqrt()).abs() < 1e-9);
    }
}

#[test]
fn without_an_answer_there_is_none_and_with_all_it_is_the_keyed_score() {
    let (traits, quiz, of) = five_ratings();
    let nothing = score(&traits, &quiz, of, &[]);
    assert_eq!(nothing.predicted, None);
    assert!(nothing.coverage.is_thin());
    let catalog = built_in();
    let scoring = scoring(&catalog);
    let orientation = catalog.quiz("orientation").expect("built in");
    let mut full = 0;
    for persona in Persona::all(content::personas(), &catalog, orientation) {
        for score in scoring.recommend(&persona.sheet).traits {
            let Coverage { items, telling, .. } = score.coverage;
            if let (true, Keyed::Measured(pomp)) = (telling == items, score.keyed) {
                let whole = Predicted {
                    score: pomp,
                    sd: 0.0,
                };
                assert_eq!(score.predicted, Some(whole), "{}", persona.name);
                full += 1;
            }
        }
    }
    assert!(full > 500, "{full}");
}

#[test]
fn each_answer_leaves_less_open() {
    let (traits, quiz, of) = five_ratings();
    let sds: Vec<f64> = (1..=5)
        .map(|n| score(&traits, &quiz, of, &[3; 5][..n]))
        .map(|score| score.predicted.expect("answered").sd)
        .collect();
    assert!(sds.is_sorted_by(|a, b| a > b), "{sds:?}");
}

/// The place of the step of a rating that stands apart from its scale.
fn apart(item: &Item) -> Option<usize> {
    let Response::Rating { anchors, .. } = &item.response else {
        return None;
    };
    anchors.iter().position(|anchor| anchor.value.is_none())
}

/// The lowest step on the first so many items of each interest.
fn dislikes(catalog: &Catalog, each: usize) -> AnswerSheet {
    let quiz = catalog.quiz("orientation").expect("built in");
    let mut sheet = AnswerSheet::default();
    for of in catalog.traits.of_domain(Domain::Interest) {
        let items = quiz.items.iter().filter(|item| item.measures(of));
        for item in items.take(each) {
            let answer = Answer::One(0);
            sheet.answer(quiz, &item.id, answer).expect("it fits");
        }
    }
    sheet
}

#[test]
fn two_dislikes_of_each_interest_are_heard_and_one_alone_is_not() {
    let catalog = built_in();
    let scoring = scoring(&catalog);
    let state = |sheet: &AnswerSheet| scoring.recommend(sheet).state;
    assert_eq!(state(&dislikes(&catalog, 2)), State::NothingAttractsYet);
    let all = dislikes(&catalog, 1);
    let quiz = catalog.quiz("orientation").expect("built in");
    for (item, answer) in all.iter() {
        let mut one = AnswerSheet::default();
        one.answer(quiz, item, answer.clone()).expect("it fits");
        assert_eq!(state(&one), State::Flat, "{item}");
    }
    // Half of the interests disliked, and nothing known of the others: they may attract.
    let mut half = dislikes(&catalog, 2);
    let spared: Vec<TraitIndex> = catalog.traits.of_domain(Domain::Interest).take(4).collect();
    for item in &quiz.items {
        if spared.iter().any(|of| item.measures(*of)) {
            half.withdraw(&item.id);
        }
    }
    assert_ne!(state(&half), State::NothingAttractsYet);
}

/// The facts about skills of the best careers for somebody who answers so many items of each skill
/// with this step, or apart from the scale.
fn skill_facts(catalog: &Catalog, said: &[Option<usize>]) -> Vec<Fact> {
    let quiz = catalog.quiz("orientation").expect("built in");
    let mut sheet = AnswerSheet::default();
    for of in catalog.traits.of_domain(Domain::Skill) {
        let items = quiz.items.iter().filter(|item| item.measures(of));
        for (item, step) in items.zip(said) {
            let answer = Answer::One(step.or(apart(item)).expect("skills can be untried"));
            sheet.answer(quiz, &item.id, answer).expect("it fits");
        }
    }
    let found = scoring(catalog).recommend(&sheet);
    let reasons = found.matches.into_iter().flat_map(|found| found.reasons);
    reasons.map(|reason| reason.fact).collect()
}

#[test]
fn a_skill_is_judged_by_what_is_said_of_it() {
    let catalog = built_in();
    let untried = |facts: &[Fact]| facts.iter().any(|f| matches!(f, Fact::SkillUntried { .. }));
    let short = |facts: &[Fact]| facts.iter().any(|f| matches!(f, Fact::SkillShort { .. }));
    let met = |facts: &[Fact]| facts.iter().any(|f| matches!(f, Fact::SkillMet { .. }));
    // The last step is “has shown”, the first “with much help”.
    let best = skill_facts(&catalog, &[Some(3), Some(3)]);
    assert!(met(&best) && !untried(&best) && !short(&best));
    let least = skill_facts(&catalog, &[Some(0); 3]);
    assert!(short(&least) && !met(&least));
    // Untried once counts less than said twice, and more than said once does.
    let twice = skill_facts(&catalog, &[None, Some(3), Some(3)]);
    assert!(met(&twice) && !untried(&twice));
    let never = skill_facts(&catalog, &[None, None, Some(3)]);
    assert!(untried(&never) && !met(&never));
}

#[test]
fn an_interest_told_by_one_answer_is_a_doubt_and_by_two_is_not() {
    let catalog = built_in();
    let scoring = scoring(&catalog);
    let doubts = |each| {
        let found = scoring.recommend(&dislikes(&catalog, each));
        let reasons = found.matches.into_iter().flat_map(|found| found.reasons);
        reasons
            .filter(|r| matches!(r.fact, Fact::FewAnswers { .. }))
            .count()
    };
    assert!(doubts(1) > 0);
    assert_eq!(doubts(2), 0);
}

/// The sheet of an adaptive form that stopped after 22 of 56 items.
#[test]
fn its_page_reads_well() {
    for locale in ["fr", "en"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_boussole"));
        #[cfg(unix)]
        std::os::unix::process::CommandExt::arg0(&mut command, "boussole");
        let output = command
            .args([
                "--lang",
                locale,
                "recommend",
                "tests/cases/sheets/short.json",
            ])
            .output()
            .expect("the binary runs");
        let page = String::from_utf8(output.stdout).expect("UTF-8");
        insta::assert_snapshot!(format!("page-{locale}"), page);
    }
}
