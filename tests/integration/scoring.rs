//! The cases of `tests/cases/scoring`, worked by hand: the authority on what a score is.

use std::fs;
use std::path::Path;

use boussole::answers::{Answer, AnswerSheet};
use boussole::id::{BatteryId, ItemId, OptionId, QuestionId};
use boussole::profile::{Condition, Effect, Evidence, Interest, Profile, RequirementState};
use boussole::quiz::{Battery, Favourites, Item, Keying, Load, Quiz, Response, Role, ScoredOption};
use boussole::rules::{Origin, Scoring};
use boussole::traits::{TraitIndex, Traits};
use serde::Deserialize;

use crate::fixture;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What the case shows and how its numbers were worked out.
    #[expect(dead_code, reason = "for the reader of the case")]
    because: String,
    traits: Vec<String>,
    #[serde(default)]
    correlations: Vec<(String, String, f64)>,
    items: Vec<Asked>,
    #[serde(default)]
    context: Vec<(String, Vec<String>)>,
    answers: Vec<(String, Given)>,
    #[serde(default)]
    situation: Vec<(String, String)>,
    #[serde(default)]
    careers: Vec<Career>,
    #[serde(default)]
    scores: Vec<Score>,
    #[serde(default)]
    fits: Vec<Ranked>,
}

type Loads = Vec<(String, f64)>;

#[derive(Deserialize)]
enum Asked {
    Forward(String, String, usize),
    Reverse(String, String, usize),
    /// An activity, the topic that it is in, and the topic's weight.
    Crossed(String, String, String, f64, usize),
    Pair(String, Vec<Loads>),
    Choice(String, Vec<Loads>),
    Multi(String, Vec<Loads>),
    Ranking(String, Vec<Loads>),
    /// At most so many of these ratings, which make a battery.
    Favourites(String, usize, Vec<String>),
}

#[derive(Deserialize)]
enum Given {
    One(usize),
    Several(Vec<usize>),
    Ranked(Vec<usize>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Career {
    id: String,
    levels: Vec<(String, f64)>,
    #[serde(default)]
    topics: Vec<(String, f64)>,
    #[serde(default)]
    demands: Vec<(String, Step, u8)>,
    #[serde(default)]
    rules: Vec<(Then, When)>,
}

#[derive(Clone, Copy, Deserialize)]
enum Step {
    LittleHelp,
    Alone,
    EvenWhenHard,
}

#[derive(Clone, Copy, Deserialize)]
enum Then {
    Boost(f64),
    Require,
}

#[derive(Deserialize)]
enum When {
    Answered(String, String),
    AtLeast(String, f64),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Score {
    of: String,
    /// The keyed score; `None` if there must be none.
    pomp: Option<f64>,
    /// The posterior mean, in SD.
    theta: f64,
    /// The posterior SD.
    sd: f64,
    /// The true score and its SD, in points.
    shown: Option<(f64, f64)>,
    /// The keyed score that the full form is expected to give, and its SD, in points.
    predicted: Option<(f64, f64)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ranked {
    career: String,
    rank: usize,
    group: Option<usize>,
    fit: f64,
    start: f64,
    requirement: State,
    #[serde(default)]
    contributions: Vec<(String, f64)>,
}

#[derive(Clone, Copy, Deserialize)]
enum State {
    NoRule,
    Met,
    Unclear,
    Unmet,
}

fn load(case: &Path) -> Case {
    let text = fs::read_to_string(case).expect("a readable case");
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options
        .from_str(&text)
        .unwrap_or_else(|error| panic!("{}: {error}", case.display()))
}

fn item(traits: &Traits, before: &[Item], asked: &Asked) -> Item {
    let rating = |id: &str, of: &str, steps, keying| {
        fixture::rating(id, &[(fixture::of(traits, of), keying)], steps)
    };
    let options = |all: &[Loads]| {
        let loads: Vec<Vec<(TraitIndex, f64)>> = all
            .iter()
            .map(|loads| {
                loads
                    .iter()
                    .map(|(of, w)| (fixture::of(traits, of), *w))
                    .collect()
            })
            .collect();
        fixture::options(&loads.iter().map(Vec::as_slice).collect::<Vec<_>>())
    };
    match asked {
        Asked::Forward(id, of, steps) => rating(id, of, *steps, Keying::Forward),
        Asked::Reverse(id, of, steps) => rating(id, of, *steps, Keying::Reverse),
        Asked::Crossed(id, of, topic, weight, steps) => {
            let both = [of, topic].map(|of| (fixture::of(traits, of), Keying::Forward));
            let mut item = fixture::rating(id, &both, *steps);
            if let Response::Rating { measures, .. } = &mut item.response {
                measures[1].role = Role::Crossed(*weight);
            }
            item
        }
        Asked::Pair(id, all) => fixture::item(id, Response::Pair(options(all))),
        Asked::Choice(id, all) => fixture::item(id, Response::Choice(options(all))),
        Asked::Multi(id, all) => fixture::item(id, Response::Multi(options(all))),
        Asked::Ranking(id, all) => fixture::item(id, Response::Ranking(options(all))),
        Asked::Favourites(id, most, ids) => {
            let shown = before
                .iter()
                .filter(|item| ids.iter().any(|id| item.id.as_str() == id));
            let favourites = Favourites {
                most: *most,
                items: shown.clone().map(|item| item.id.clone()).collect(),
                options: shown.map(tile).collect(),
            };
            fixture::item(id, Response::Favourites(favourites))
        }
    }
}

/// A rating as an option of favourites.
fn tile(item: &Item) -> ScoredOption {
    let Response::Rating { measures, .. } = &item.response else {
        panic!("only ratings make a battery")
    };
    ScoredOption {
        id: OptionId::new(item.id.as_str()).expect("an id"),
        label: item.prompt.clone(),
        loads: measures
            .iter()
            .map(|measure| Load {
                of: measure.of,
                weight: measure.slope(),
            })
            .collect(),
    }
}

fn quiz(traits: &Traits, case: &Case) -> Quiz {
    let mut items = Vec::new();
    for asked in &case.items {
        items.push(item(traits, &items, asked));
    }
    let questions = case
        .context
        .iter()
        .map(|(id, options)| {
            fixture::question(id, &options.iter().map(String::as_str).collect::<Vec<_>>())
        })
        .collect();
    let mut quiz = fixture::quiz(items, questions);
    for item in &quiz.items {
        if let Response::Favourites(favourites) = &item.response {
            quiz.batteries.push(Battery {
                id: BatteryId::new("tiles").expect("an id"),
                prompt: fixture::text("prompt"),
                help: fixture::text("help"),
                items: favourites.items.clone(),
            });
        }
    }
    quiz
}

fn career(traits: &Traits, career: &Career) -> Profile {
    let levels: Vec<_> = career
        .levels
        .iter()
        .map(|(of, level)| (fixture::of(traits, of), *level))
        .collect();
    let demands: Vec<_> = career
        .demands
        .iter()
        .map(|(of, step, importance)| {
            let step = match step {
                Step::LittleHelp => Evidence::LittleHelp,
                Step::Alone => Evidence::Alone,
                Step::EvenWhenHard => Evidence::EvenWhenHard,
            };
            (fixture::of(traits, of), step, *importance)
        })
        .collect();
    let mut profile = fixture::career(&career.id, "family", &levels, &demands);
    profile.topics = career
        .topics
        .iter()
        .map(|(of, level)| Interest {
            of: fixture::of(traits, of),
            level: *level,
            because: fixture::text("because"),
        })
        .collect();
    for (n, (then, when)) in career.rules.iter().enumerate() {
        let condition = match when {
            When::Answered(question, option) => Condition::Answered(
                QuestionId::new(question).expect("an id"),
                vec![OptionId::new(option).expect("an id")],
            ),
            When::AtLeast(of, score) => Condition::AtLeast(fixture::of(traits, of), *score),
        };
        let effect = match then {
            Then::Boost(amount) => Effect::Boost(*amount),
            Then::Require => Effect::Require,
        };
        profile
            .rules
            .push(fixture::rule(&format!("r{n}"), condition, effect));
    }
    profile
}

fn sheet(quiz: &Quiz, case: &Case) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for (id, given) in &case.answers {
        let answer = match given {
            Given::One(option) => Answer::One(*option),
            Given::Several(options) => Answer::Several(options.clone()),
            Given::Ranked(options) => Answer::Ranked(options.clone()),
        };
        sheet
            .answer(quiz, &ItemId::new(id).expect("an id"), answer)
            .expect("a valid answer");
    }
    for (question, option) in &case.situation {
        let question = QuestionId::new(question).expect("an id");
        let option = OptionId::new(option).expect("an id");
        sheet
            .situate(quiz, &question, &option)
            .expect("a valid answer");
    }
    sheet
}

#[track_caller]
fn assert_close(got: f64, wanted: f64, name: &str, what: &str) {
    assert!(
        (got - wanted).abs() < 1e-6,
        "{name}: {what} is {got}, not {wanted}"
    );
}

#[expect(clippy::too_many_lines, reason = "one comparison after the other")]
fn run(path: &Path) {
    let name = path
        .file_stem()
        .expect("a file")
        .to_string_lossy()
        .into_owned();
    let case = load(path);
    let ids: Vec<&str> = case.traits.iter().map(String::as_str).collect();
    let pairs: Vec<_> = case
        .correlations
        .iter()
        .map(|(a, b, r)| (a.as_str(), b.as_str(), *r))
        .collect();
    let traits = fixture::traits(&ids, &pairs);
    let quiz = quiz(&traits, &case);
    let profiles: Vec<Profile> = case.careers.iter().map(|c| career(&traits, c)).collect();
    let families = fixture::families(&["family"]);
    let scoring = Scoring::new(&traits, &quiz, &families, &profiles);
    let sheet = sheet(&quiz, &case);
    let posterior = scoring.posterior(&sheet);
    let recommendation = scoring.recommend(&sheet);
    for wanted in &case.scores {
        let of = fixture::of(&traits, &wanted.of);
        let score = recommendation
            .traits
            .iter()
            .find(|score| score.of == of)
            .expect("measured");
        match (score.keyed.pomp(), wanted.pomp) {
            (Some(got), Some(pomp)) => assert_close(got, pomp, &name, "pomp"),
            (got, pomp) => assert_eq!(got, pomp, "{name}: pomp of {}", wanted.of),
        }
        assert_close(posterior.mean()[of.0], wanted.theta, &name, "theta");
        assert_close(posterior.sd(of.0), wanted.sd, &name, "sd");
        if let Some((mean, sd)) = wanted.shown {
            assert_close(score.mean, mean, &name, "the true score");
            assert_close(score.sd, sd, &name, "the SD of the true score");
        }
        if let Some((mean, sd)) = wanted.predicted {
            let predicted = score.predicted.expect("something to predict from");
            assert_close(predicted.score, mean, &name, "the prediction");
            assert_close(predicted.sd, sd, &name, "the SD of the prediction");
        }
    }
    for wanted in &case.fits {
        let found = recommendation
            .matches
            .iter()
            .find(|m| profiles[m.career].id.as_str() == wanted.career)
            .expect("every career has a match");
        assert_eq!(
            (found.rank, found.group),
            (wanted.rank, wanted.group),
            "{name}"
        );
        assert_close(found.fit, wanted.fit, &name, "fit");
        assert_close(found.start, wanted.start, &name, "start");
        let state = match wanted.requirement {
            State::NoRule => RequirementState::None,
            State::Met => RequirementState::Met,
            State::Unclear => RequirementState::Unclear,
            State::Unmet => RequirementState::Unmet,
        };
        assert_eq!(found.requirement, state, "{name}");
        for (from, value) in &wanted.contributions {
            let got = found.contributions.iter().find(|c| match c.from {
                Origin::Trait(of) => traits.get(of).id.to_string() == *from,
                Origin::Rule(rule) => profiles[found.career].rules[rule].id.as_str() == from,
                Origin::Studies => from == "studies",
            });
            // A demand of which no answer tells stands among no contributions: it adds 0.
            assert_close(got.map_or(0.0, |c| c.value), *value, &name, from);
        }
    }
    assert!(
        !case.scores.is_empty() || !case.fits.is_empty(),
        "{name} asserts nothing"
    );
}

#[test]
fn every_case_worked_by_hand_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/scoring");
    let mut cases: Vec<_> = fs::read_dir(folder)
        .expect("the folder of cases")
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    cases.sort();
    assert!(cases.len() >= 12, "only {} cases", cases.len());
    for case in cases {
        run(&case);
    }
}
