//! What must hold for every quiz, every career and every answer sheet.

use boussole::answers::{Answer, AnswerSheet};
use boussole::matrix::Matrix;
use boussole::profile::{Condition, Effect, Evidence, Profile};
use boussole::quiz::{Item, Keying, Response};
use boussole::rules::draws::{Block, Draws, Normals};
use boussole::rules::rank::{CLEARLY_AHEAD, SHOWN, likeliest, shown, tie_groups};
use boussole::rules::{Keyed, Match, Origin, Recommendation, Scoring, Status};
use boussole::traits::{TraitIndex, Traits};
use proptest::prelude::*;

use crate::fixture::{self, World};

const INTERESTS: [&str; 4] = ["a/interest", "b/interest", "c/interest", "d/interest"];
const SKILLS: [&str; 2] = ["a/skill", "b/skill"];

/// One item with an answer to it, or none.
#[derive(Clone, Debug)]
enum Asked {
    Rating {
        of: usize,
        steps: usize,
        reverse: bool,
        answer: Option<usize>,
    },
    Choice {
        of: Vec<usize>,
        answer: Option<usize>,
    },
    Multi {
        of: Vec<usize>,
        answer: Option<u8>,
    },
    Ranking {
        of: Vec<usize>,
        answer: Option<usize>,
    },
    /// Options that lean to several traits, to either side.
    Loaded(Loaded),
}

/// Of each option how it leans to each trait, in quarters; then an answer.
#[derive(Clone, Debug)]
struct Loaded {
    shape: Shape,
    options: Vec<Vec<i8>>,
    answer: Option<usize>,
}

/// The formats with options.
#[derive(Clone, Copy, Debug)]
enum Shape {
    One,
    Several,
    Ranked,
}

fn loaded(n_traits: usize) -> impl Strategy<Value = Loaded> {
    let shape = prop_oneof![Just(Shape::One), Just(Shape::Several), Just(Shape::Ranked)];
    // Most loads are none, a quarter are full.
    let load = prop_oneof![4 => Just(0_i8), 1 => Just(4), 1 => Just(-4), 2 => -4_i8..=4];
    let option = prop::collection::vec(load, n_traits);
    let options = prop::collection::vec(option, 2..=8);
    (shape, options, prop::option::of(0_usize..256)).prop_map(|(shape, options, answer)| Loaded {
        // A ranking has three options or more.
        shape: match (shape, options.len()) {
            (Shape::Ranked, 2) => Shape::One,
            (shape, _) => shape,
        },
        options,
        answer,
    })
}

impl Loaded {
    fn item(&self, id: &str, trait_at: impl Fn(usize) -> TraitIndex) -> Item {
        let loads: Vec<Vec<(TraitIndex, f64)>> = self
            .options
            .iter()
            .map(|option| {
                let leans = option.iter().enumerate().filter(|(_, load)| **load != 0);
                leans
                    .map(|(t, load)| (trait_at(t), f64::from(*load) / 4.0))
                    .collect()
            })
            .collect();
        let options = fixture::options(&loads.iter().map(Vec::as_slice).collect::<Vec<_>>());
        let response = match self.shape {
            Shape::One if options.len() == 2 => Response::Pair(options),
            Shape::One => Response::Choice(options),
            Shape::Several => Response::Multi(options),
            Shape::Ranked => Response::Ranking(options),
        };
        fixture::item(id, response)
    }

    fn answer(&self) -> Option<Answer> {
        let n = self.options.len();
        self.answer.map(|by| match self.shape {
            Shape::One => Answer::One(by % n),
            Shape::Several => Answer::Several((0..n).filter(|k| by >> k & 1 == 1).collect()),
            Shape::Ranked => {
                let mut order: Vec<usize> = (0..n).collect();
                order.rotate_left(by % n);
                Answer::Ranked(order)
            }
        })
    }
}

fn traits_of(correlation: f64) -> Traits {
    let ids: Vec<&str> = INTERESTS.into_iter().chain(SKILLS).collect();
    fixture::traits(
        &ids,
        &[
            ("a/interest", "a/skill", correlation),
            ("b/interest", "b/skill", correlation),
        ],
    )
}

fn trait_at(traits: &Traits, n: usize) -> TraitIndex {
    let ids: Vec<&str> = INTERESTS.into_iter().chain(SKILLS).collect();
    fixture::of(traits, ids[n])
}

fn asked() -> impl Strategy<Value = Asked> {
    let several = prop::sample::subsequence(vec![0_usize, 1, 2, 3], 2..=4);
    let three = prop::sample::subsequence(vec![0_usize, 1, 2, 3], 3..=4);
    prop_oneof![
        4 => (0_usize..6, 2_usize..6, any::<bool>(), prop::option::of(0_usize..6)).prop_map(
            |(of, steps, reverse, answer)| {
                Asked::Rating { of, steps, reverse, answer: answer.map(|a| a.min(steps)) }
            }
        ),
        1 => (several.clone(), prop::option::of(0_usize..2))
            .prop_map(|(of, answer)| Asked::Choice { of, answer }),
        1 => (several, prop::option::of(any::<u8>()))
            .prop_map(|(of, answer)| Asked::Multi { of, answer }),
        1 => (three, prop::option::of(0_usize..3))
            .prop_map(|(of, answer)| Asked::Ranking { of, answer }),
        1 => loaded(6).prop_map(Asked::Loaded),
    ]
}

fn item(traits: &Traits, n: usize, asked: &Asked) -> Item {
    let id = format!("i{n}");
    let options = |of: &[usize]| {
        let loads: Vec<[(TraitIndex, f64); 1]> =
            of.iter().map(|t| [(trait_at(traits, *t), 1.0)]).collect();
        fixture::options(&loads.iter().map(<[_; 1]>::as_slice).collect::<Vec<_>>())
    };
    match asked {
        Asked::Rating {
            of, steps, reverse, ..
        } => {
            let keying = if *reverse {
                Keying::Reverse
            } else {
                Keying::Forward
            };
            fixture::rating(&id, &[(trait_at(traits, *of), keying)], *steps)
        }
        Asked::Choice { of, .. } if of.len() == 2 => {
            fixture::item(&id, Response::Pair(options(of)))
        }
        Asked::Choice { of, .. } => fixture::item(&id, Response::Choice(options(of))),
        Asked::Multi { of, .. } => fixture::item(&id, Response::Multi(options(of))),
        Asked::Ranking { of, .. } => fixture::item(&id, Response::Ranking(options(of))),
        Asked::Loaded(loaded) => loaded.item(&id, |t| trait_at(traits, t)),
    }
}

fn answer(asked: &Asked) -> Option<Answer> {
    match asked {
        Asked::Rating { answer, .. } | Asked::Choice { answer, .. } => answer.map(Answer::One),
        Asked::Multi { of, answer } => answer
            .map(|bits| Answer::Several((0..of.len()).filter(|k| bits >> k & 1 == 1).collect())),
        Asked::Ranking { of, answer } => answer.map(|by| {
            let mut order: Vec<usize> = (0..of.len()).collect();
            order.rotate_left(by);
            Answer::Ranked(order)
        }),
        Asked::Loaded(loaded) => loaded.answer(),
    }
}

/// The levels of a career on the five steps; its demands by skill, step and importance; its boost.
type Drawn = (Vec<u8>, Vec<(usize, u8, u8)>, Option<f64>);

/// Levels that are not all alike; up to two demands; up to one boost.
fn profile() -> impl Strategy<Value = Drawn> {
    (
        prop::collection::vec(0_u8..5, 4).prop_filter("flat", |l| l.iter().any(|x| *x != l[0])),
        prop::collection::vec((0_usize..2, 0_u8..3, 1_u8..4), 0..3),
        prop::option::of(-0.5_f64..0.5),
    )
}

pub(crate) fn world(correlation: f64) -> impl Strategy<Value = World> {
    let careers = prop::collection::vec(profile(), 1..7);
    (prop::collection::vec(asked(), 1..14), careers).prop_map(move |(items, careers)| {
        let traits = traits_of(correlation);
        let quiz = fixture::quiz(
            items
                .iter()
                .enumerate()
                .map(|(n, asked)| item(&traits, n, asked))
                .collect(),
            vec![fixture::question("shifts", &["fine", "no"])],
        );
        let answers: Vec<(String, Answer)> = items
            .iter()
            .enumerate()
            .filter_map(|(n, asked)| Some((format!("i{n}"), answer(asked)?)))
            .collect();
        let answers: Vec<(&str, Answer)> = answers
            .iter()
            .map(|(id, answer)| (id.as_str(), answer.clone()))
            .collect();
        let sheet = fixture::sheet(&quiz, &answers);
        let profiles = careers
            .iter()
            .enumerate()
            .map(|(n, career)| build(&traits, n, career))
            .collect();
        World {
            traits,
            quiz,
            families: fixture::families(&["f0", "f1", "f2"]),
            profiles,
            sheet,
        }
    })
}

fn build(traits: &Traits, n: usize, (levels, demands, boost): &Drawn) -> Profile {
    let levels: Vec<(TraitIndex, f64)> = levels
        .iter()
        .enumerate()
        .map(|(t, level)| (trait_at(traits, t), f64::from(*level) / 4.0))
        .collect();
    let mut listed: Vec<(TraitIndex, Evidence, u8)> = Vec::new();
    for (skill, step, importance) in demands {
        let of = trait_at(traits, 4 + skill);
        let step = [
            Evidence::LittleHelp,
            Evidence::Alone,
            Evidence::EvenWhenHard,
        ][usize::from(*step)];
        if listed.iter().all(|(listed, ..)| *listed != of) {
            listed.push((of, step, *importance));
        }
    }
    let mut profile = fixture::career(&format!("c{n}"), &format!("f{}", n % 3), &levels, &listed);
    if let Some(amount) = boost {
        let when = Condition::AtLeast(trait_at(traits, 0), 50.0);
        profile
            .rules
            .push(fixture::rule("r", when, Effect::Boost(*amount)));
    }
    profile
}

pub(crate) fn of_rules(found: &Match) -> f64 {
    let rules = found
        .contributions
        .iter()
        .filter(|c| !matches!(c.from, Origin::Trait(_)));
    rules.map(|c| c.value).sum()
}

/// The matches by the career's id, with the numbers as bits.
fn bits(world: &World) -> Vec<(String, u64, u64, u64, Option<usize>, Status)> {
    let recommendation = world.scoring().recommend(&world.sheet);
    let mut rows: Vec<_> = recommendation
        .matches
        .iter()
        .map(|m| {
            let id = world.profiles[m.career].id.to_string();
            (
                id,
                m.fit.to_bits(),
                m.start.to_bits(),
                m.p_top3.to_bits(),
                m.group,
                m.status,
            )
        })
        .collect();
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    rows
}

/// Six to nine traits with random correlations: those of random numbers, so that they can be; up to
/// .9999 where two are nearly the same.
fn random_traits() -> impl Strategy<Value = Traits> {
    let numbers = prop::collection::vec(-1.0_f64..1.0, 9);
    (prop::collection::vec(numbers, 6..=9), 0.0_f64..0.01).prop_map(|(rows, own)| {
        let ids: Vec<String> = (0..rows.len()).map(|t| format!("t{t}/interest")).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        // Three common factors and a little of its own make correlations of every size.
        let product = |a: usize, b: usize| -> f64 {
            let common: f64 = (0..3).map(|f| rows[a][f] * rows[b][f]).sum();
            common + if a == b { 1e-7 + own } else { 0.0 }
        };
        let mut correlations = Vec::new();
        for a in 0..ids.len() {
            for b in 0..a {
                let r = product(a, b) / (product(a, a) * product(b, b)).sqrt();
                correlations.push((ids[a], ids[b], r));
            }
        }
        fixture::traits(&ids, &correlations)
    })
}

/// Traits of a set with some items of theirs, all answered.
fn any_loads() -> impl Strategy<Value = (Traits, Vec<Loaded>)> {
    let catalog = content::load(&catalog::Place::BuiltIn, &catalog::Place::BuiltIn);
    let built_in = catalog.catalog.expect("no problems").traits;
    let traits = prop_oneof![Just(built_in), random_traits()];
    traits.prop_flat_map(|traits| {
        let items = prop::collection::vec(loaded(traits.len()), 1..4);
        (Just(traits), items)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn options_may_lean_to_any_traits_to_either_side((traits, items) in any_loads()) {
        let at = |t: usize| traits.iter().nth(t).expect("there").0;
        let definitions = items.iter().enumerate();
        let definitions = definitions.map(|(n, item)| item.item(&format!("i{n}"), at)).collect();
        let quiz = fixture::quiz(definitions, Vec::new());
        let mut sheet = AnswerSheet::default();
        for (item, loaded) in quiz.items.iter().zip(&items) {
            if let Some(answer) = loaded.answer() {
                sheet.answer(&quiz, &item.id, answer).expect("valid");
            }
        }
        let levels: Vec<(TraitIndex, f64)> = traits
            .iter()
            .enumerate()
            .filter(|(_, (of, _))| fixture::is_interest(&traits, *of))
            .map(|(n, (of, _))| (of, (n % 3) as f64 / 2.0))
            .collect();
        let profiles = [fixture::career("c0", "f0", &levels, &[])];
        let families = fixture::families(&["f0"]);
        let scoring = Scoring::new(&traits, &quiz, &families, &profiles);
        let posterior = scoring.posterior(&sheet);
        prop_assert!(posterior.mean().iter().all(|mean| mean.is_finite()));
        prop_assert!(posterior.covariance().cholesky().is_some(), "S is positive definite");
        prop_assert!((0..traits.len()).all(|t| posterior.sd(t) <= 1.0 + 1e-9));
        let found = &scoring.recommend(&sheet).matches[0];
        let sum: f64 = found.contributions.iter().map(|c| c.value).sum();
        prop_assert!((sum - found.fit).abs() < 1e-9);
        let answers: f64 = found.answers.iter().map(|a| a.value).sum();
        prop_assert!((found.start + answers - found.fit).abs() < 1e-9);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn reasons_add_up_to_the_fit(world in world(0.5)) {
        for found in world.scoring().recommend(&world.sheet).matches {
            let traits: f64 = found.contributions.iter().map(|c| c.value).sum();
            prop_assert!((traits - found.fit).abs() < 1e-12);
            let answers: f64 = found.answers.iter().map(|a| a.value).sum();
            prop_assert!((found.start + answers + of_rules(&found) - found.fit).abs() < 1e-12);
            for reason in &found.reasons {
                let stated = found.contributions.iter().any(|c| c.value.to_bits() == reason.value.to_bits());
                prop_assert!(stated || reason.value.abs() < f64::MIN_POSITIVE);
            }
        }
    }

    #[test]
    fn every_number_is_finite_and_in_its_range(world in world(0.5)) {
        let recommendation = world.scoring().recommend(&world.sheet);
        for score in &recommendation.traits {
            prop_assert!(score.mean.is_finite() && score.sd > 0.0);
            prop_assert!(score.keyed.pomp().is_none_or(|pomp| (0.0..=100.0).contains(&pomp)));
        }
        let open = recommendation.matches.len();
        let p: f64 = recommendation.matches.iter().map(|m| m.p_top3).sum();
        prop_assert!((p - open.min(3) as f64).abs() < 1e-9);
        let best: f64 = recommendation.families.iter().map(|f| f.p_best).sum();
        prop_assert!((best - 1.0).abs() < 1e-9);
        for found in &recommendation.matches {
            prop_assert!(found.fit.is_finite() && (0.0..=100.0).contains(&found.percent));
        }
    }

    #[test]
    fn the_order_of_items_careers_and_options_changes_no_bit(
        world in world(0.5),
        by in 0_usize..8,
    ) {
        let mut other = world.clone();
        let (n_items, n_careers) = (other.quiz.items.len(), other.profiles.len());
        other.quiz.items.rotate_left(by % n_items);
        other.quiz.items.reverse();
        other.profiles.rotate_left(by % n_careers);
        other.profiles.iter_mut().for_each(|p| { p.interests.reverse(); p.demands.reverse(); });
        prop_assert_eq!(bits(&world), bits(&other));
    }

    #[test]
    fn the_order_of_options_changes_no_bit(world in world(0.5)) {
        let mut other = world.clone();
        other.sheet = AnswerSheet::default();
        for (item, before) in other.quiz.items.iter_mut().zip(&world.quiz.items) {
            let n = before.option_ids().len();
            let is_rating = matches!(item.response, Response::Rating { .. });
            match &mut item.response {
                Response::Rating { .. } => {}
                Response::Pair(options) | Response::Choice(options)
                | Response::Multi(options) | Response::Ranking(options) => options.reverse(),
                Response::Favourites(favourites) => {
                    favourites.items.reverse();
                    favourites.options.reverse();
                }
            }
            let place = |k: usize| if is_rating { k } else { n - 1 - k };
            let moved = world.sheet.get(&before.id).map(|answer| match answer {
                Answer::One(k) => Answer::One(place(*k)),
                Answer::Several(all) => Answer::Several(all.iter().rev().map(|k| place(*k)).collect()),
                Answer::Ranked(all) => Answer::Ranked(all.iter().map(|k| place(*k)).collect()),
            });
            if let Some(moved) = moved {
                other.sheet.answer(&world.quiz, &item.id, moved).expect("still valid");
            }
        }
        prop_assert_eq!(bits(&world), bits(&other));
    }

    #[test]
    fn raising_a_demanded_skill_or_a_used_interest_never_lowers_the_fit(
        world in world(0.5),
        theta in prop::collection::vec(-3.0_f64..3.0, 6),
        step in 0.0_f64..3.0,
    ) {
        let scoring = world.scoring();
        for (profile, fit) in world.profiles.iter().zip(scoring.fits()) {
            let measured = |of: TraitIndex| world.quiz.measures(of);
            let levels = profile.interests.iter().filter(|i| measured(i.of)).map(|i| i.level);
            let levels: Vec<f64> = levels.collect();
            let mean = levels.iter().sum::<f64>() / levels.len() as f64;
            for (of, _) in world.traits.iter() {
                let raises = profile.demand(of).is_some()
                    || measured(of) && profile.level(of).is_some_and(|level| level > mean);
                if raises {
                    let mut higher = theta.clone();
                    higher[of.0] += step;
                    prop_assert!(fit.at(&higher) >= fit.at(&theta) - 1e-12);
                }
            }
        }
    }

    #[test]
    fn a_surplus_of_skill_changes_nothing(
        world in world(0.5),
        surplus in 0.0_f64..3.0,
    ) {
        let scoring = world.scoring();
        for fit in scoring.fits() {
            for (of, _) in world.traits.iter() {
                if let Some(delta) = fit.delta(of) {
                    let mut theta = vec![0.0; world.traits.len()];
                    theta[of.0] = delta;
                    let enough = fit.at(&theta);
                    theta[of.0] = delta + surplus;
                    prop_assert!((fit.at(&theta) - enough).abs() < 1e-12);
                }
            }
        }
    }

    /// With Φ = I an answer to a rating moves its own trait up and, through what all answers of a person have
    /// in common, the others down, as long as no comparison ties one trait to another.
    #[test]
    fn raising_an_answer_never_lowers_what_its_trait_adds_to_a_career_that_asks_for_it(world in world(0.0), at in 0_usize..14) {
        let mut world = world;
        for item in &world.quiz.items {
            if !matches!(item.response, Response::Rating { .. }) {
                world.sheet.withdraw(&item.id);
            }
        }
        let item = &world.quiz.items[at % world.quiz.items.len()];
        let Response::Rating { measures, anchors, .. } = &item.response else { return Ok(()) };
        let Some(Answer::One(step)) = world.sheet.get(&item.id).cloned() else { return Ok(()) };
        let forward = measures[0].keying == Keying::Forward;
        let raised = if forward { step + 1 } else { step.wrapping_sub(1) };
        if step >= anchors.len() - 1 || anchors.get(raised).is_none_or(|a| a.value.is_none()) {
            return Ok(());
        }
        let mut other = world.clone();
        other.sheet.answer(&world.quiz, &item.id, Answer::One(raised)).expect("valid");
        let of = measures[0].of;
        let (before, after) = (world.scoring().recommend(&world.sheet), other.scoring().recommend(&other.sheet));
        for (career, profile) in world.profiles.iter().enumerate() {
            let measured = profile.interests.iter().filter(|i| world.quiz.measures(i.of));
            let levels: Vec<f64> = measured.map(|i| i.level).collect();
            let mean = levels.iter().sum::<f64>() / levels.len() as f64;
            if profile.demand(of).is_none() && profile.level(of).is_none_or(|level| level <= mean) {
                continue;
            }
            let adds = |r: &Recommendation| {
                let found = r.matches.iter().find(|m| m.career == career).expect("matched");
                let mut parts = found.contributions.iter();
                parts.find(|part| part.from == Origin::Trait(of)).map_or(0.0, |part| part.value)
            };
            prop_assert!(adds(&after) >= adds(&before) - 1e-12);
        }
    }

    #[test]
    fn careers_alike_in_everything_share_a_group(world in world(0.5)) {
        let mut other = world.clone();
        let mut twin = other.profiles[0].clone();
        twin.id = boussole::id::ProfileId::new("twin").expect("an id");
        other.profiles.push(twin);
        let recommendation = other.scoring().recommend(&other.sheet);
        let group = |career: usize| {
            recommendation.matches.iter().find(|m| m.career == career).expect("matched").group
        };
        prop_assert_eq!(group(0), group(other.profiles.len() - 1));
    }

    #[test]
    fn comparisons_leave_the_level_of_the_traits_as_it_was(world in world(0.0)) {
        let mut other = world.clone();
        for item in &world.quiz.items {
            let is_even = match &item.response {
                Response::Rating { .. } | Response::Multi(_) | Response::Favourites(_) => false,
                // Among options of which one says more than another, a choice also tells a level.
                Response::Pair(options) | Response::Choice(options) | Response::Ranking(options) => {
                    options.iter().all(|o| matches!(&o.loads[..], [load] if load.weight >= 1.0))
                }
            };
            if !is_even {
                other.sheet.withdraw(&item.id);
            }
        }
        let scoring = other.scoring();
        let posterior = scoring.posterior(&other.sheet);
        let level: Vec<f64> = other
            .traits
            .iter()
            .map(|(of, _)| f64::from(u8::from(fixture::is_interest(&other.traits, of))))
            .collect();
        let sum: f64 = posterior.mean().iter().zip(&level).map(|(m, l)| m * l).sum();
        prop_assert!(sum.abs() < 1e-12);
        prop_assert!((posterior.covariance().between(&level, &level) - 4.0).abs() < 1e-12);
    }

    /// The intercept takes what all answers have in common, all of it where each interest has as many of
    /// them. Else a step of c SD moves the interest with k answers by `c λ k/(ψ + k λ²)` over
    /// `1 + Σ k/(ψ + k λ²)`, and a fit, whose weights sum to 0 and have squares that sum to 1, at most by the
    /// length of these moves about their mean: .0573 for one to three answers of each of four interests.
    /// Without an intercept it would be .35.
    #[test]
    fn a_step_more_in_every_answer_moves_no_fit(
        careers in prop::collection::vec(profile(), 1..7),
        given in prop::collection::vec(prop::collection::vec(0_usize..4, 1..=3), INTERESTS.len()),
    ) {
        let traits = traits_of(0.0);
        let mut items = Vec::new();
        for (n, of) in given.iter().enumerate().flat_map(|(n, all)| vec![n; all.len()].into_iter().enumerate()) {
            let measures = [(trait_at(&traits, of), Keying::Forward)];
            items.push(fixture::rating(&format!("i{of}-{n}"), &measures, 5));
        }
        let quiz = fixture::quiz(items, Vec::new());
        let profiles: Vec<Profile> =
            careers.iter().enumerate().map(|(n, career)| build(&traits, n, career)).collect();
        let scoring = Scoring::new(&traits, &quiz, &fixture::families(&["f0", "f1", "f2"]), &profiles);
        let fits = |by: usize| {
            let mut sheet = AnswerSheet::default();
            for (item, step) in quiz.items.iter().zip(given.iter().flatten()) {
                sheet.answer(&quiz, &item.id, Answer::One(step + by)).expect("valid");
            }
            let mut matches = scoring.recommend(&sheet).matches;
            matches.sort_by_key(|found| found.career);
            matches.iter().map(|found| found.fit - of_rules(found)).collect::<Vec<_>>()
        };
        let balanced = given.iter().all(|all| all.len() == given[0].len());
        let most = if balanced { 1e-12 } else { 0.0573 };
        for (before, after) in fits(0).into_iter().zip(fits(1)) {
            prop_assert!((before - after).abs() < most, "{before} and {after}");
        }
    }

    #[test]
    fn reversed_items_with_the_mirrored_answers_say_the_same(world in world(0.5)) {
        let mut world = world;
        for item in &world.quiz.items {
            // The midpoint of a short scale is not in its middle.
            if matches!(&item.response, Response::Rating { anchors, .. } if anchors.len() <= 4) {
                world.sheet.withdraw(&item.id);
            }
        }
        let mut other = world.clone();
        for item in &mut other.quiz.items {
            if let Response::Rating { measures, anchors, .. } = &mut item.response {
                measures[0].keying = match measures[0].keying {
                    Keying::Forward => Keying::Reverse,
                    Keying::Reverse => Keying::Forward,
                };
                let scored = anchors.len() - 1;
                if let Some(Answer::One(step)) = world.sheet.get(&item.id)
                    && *step < scored
                {
                    let mirrored = Answer::One(scored - 1 - step);
                    other.sheet.answer(&world.quiz, &item.id, mirrored).expect("valid");
                }
            }
        }
        let (before, after) = (world.scoring().recommend(&world.sheet), other.scoring().recommend(&other.sheet));
        for (a, b) in before.traits.iter().zip(&after.traits) {
            // What is shown holds how freely somebody says yes, which mirrored answers turn.
            let theta = |w: &World| w.scoring().posterior(&w.sheet).mean()[a.of.0];
            prop_assert!((theta(&world) - theta(&other)).abs() < 1e-10);
            match (a.keyed, b.keyed) {
                (Keyed::Measured(x), Keyed::Measured(y)) => prop_assert!((x - y).abs() < 1e-10),
                (x, y) => prop_assert_eq!(x, y),
            }
        }
    }

    #[test]
    fn one_career_of_each_of_the_likeliest_families_is_shown(
        family_of in prop::collection::vec(0_usize..12, 0..40),
        p_best in prop::collection::vec(0_u8..4, 12),
    ) {
        let p_best: Vec<f64> = p_best.into_iter().map(|p| f64::from(p) / 10.0).collect();
        let places = shown(&family_of, &p_best);
        // Best fit first, and the one that fits best of all.
        prop_assert!(places.is_sorted());
        prop_assert_eq!(places.first().copied(), (!family_of.is_empty()).then_some(0));
        // Each is the best of its family, and as many are shown as there are families, seven at most.
        for place in &places {
            prop_assert!(!family_of[..*place].contains(&family_of[*place]));
        }
        let families: std::collections::BTreeSet<usize> = family_of.iter().copied().collect();
        prop_assert_eq!(places.len(), families.len().min(SHOWN));
        // No family with a career that is left out is likelier than one that is shown, but for the first.
        let is_shown = |family: &usize| places.iter().any(|place| family_of[*place] == *family);
        let left_out = families.iter().filter(|family| !is_shown(family));
        let most = left_out.map(|family| p_best[*family]).fold(0.0, f64::max);
        for place in places.iter().skip(1) {
            prop_assert!(p_best[family_of[*place]] >= most);
        }
        prop_assert!(likeliest(&family_of, &p_best).windows(2).all(|f| p_best[f[0]] >= p_best[f[1]]));
    }

    #[test]
    fn tie_groups_never_go_down_and_leave_no_gap(
        means in prop::collection::vec(-1.0_f64..1.0, 1..9),
        n in 2_usize..50,
    ) {
        let draws = Normals::new(means.len(), n).draw(&means, &Matrix::identity(means.len()));
        let groups = tie_groups(&draws, means.len(), |career, theta| theta[career]);
        prop_assert_eq!(groups[0], 1);
        prop_assert!(groups.windows(2).all(|pair| pair[1] == pair[0] || pair[1] == pair[0] + 1));
        let mut leader = 0;
        for career in 1..means.len() {
            let ahead = thetas(&draws).filter(|theta| theta[leader] > theta[career]).count();
            let is_clear = ahead as f64 / draws.n() as f64 >= CLEARLY_AHEAD;
            prop_assert_eq!(groups[career] > groups[career - 1], is_clear);
            leader = if is_clear { career } else { leader };
        }
    }

    /// Coarse fits tie in many draws; the draws seldom fill their last block.
    #[test]
    fn a_place_among_the_best_is_shared_by_those_who_tie_for_it(
        means in prop::collection::vec(-1.0_f64..1.0, 1..12),
        n in 2_usize..50,
        steps in 1_u8..20,
    ) {
        let coarse = |fit: f64| (fit * f64::from(steps)).round();
        let draws = Normals::new(means.len(), n).draw(&means, &Matrix::identity(means.len()));
        let fit = |career: usize, theta: &[Block]| theta[career].map(coarse);
        let shares = draws.shares_in_top([3, 1, 0], means.len(), fit);
        for (k, shares) in [3_usize, 1, 0].into_iter().zip(shares) {
            let expected = (0..means.len()).map(|career| {
                let of_draw = |theta: Vec<f64>| {
                    let own = coarse(theta[career]);
                    let others = theta.iter().map(|other| coarse(*other));
                    let ahead = others.clone().filter(|other| *other > own).count();
                    let alike = others.filter(|other| *other >= own).count() - ahead;
                    f64::min(1.0, k.saturating_sub(ahead) as f64 / alike as f64)
                };
                thetas(&draws).map(of_draw).sum::<f64>() / draws.n() as f64
            });
            for (share, expected) in shares.iter().zip(expected) {
                prop_assert!((share - expected).abs() < 1e-12, "{} {}", share, expected);
            }
        }
    }
}

fn thetas(draws: &Draws) -> impl Iterator<Item = Vec<f64>> {
    (0..draws.n()).map(|draw| draws.theta(draw))
}
