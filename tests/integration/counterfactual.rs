//! What would change: the search against all sets of answers there are, and the built-in set.

use boussole::answers::{Answer, AnswerSheet};
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::matrix::Matrix;
use boussole::profile::{Condition, Effect, Evidence, Profile};
use boussole::quiz::{Item, Keying, Quiz, Response};
use boussole::rules::counterfactual::{
    AnswerChange, AnswerPath, Goal, Least, SkillPath, Way, WouldChange,
};
use boussole::rules::draws::{Block, DRAWS, Normals};
use boussole::rules::fit::Fit;
use boussole::rules::rank::shown;
use boussole::rules::{Ranking, Scoring, State};
use boussole::sheet;
use boussole::traits::TraitIndex;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::fixture::{self, World, below};

/// A set of changes by the number of answers and of steps.
type Size = (usize, usize);

/// The answers one move away, found by trying every answer that the item allows.
fn moves(item: &Item, given: &Answer) -> Vec<(Answer, usize)> {
    let steps = |to: &Answer| distance(&item.response, given, to).filter(|steps| *steps > 0);
    fixture::answers(item)
        .into_iter()
        .filter_map(|to| Some((to.clone(), steps(&to)?)))
        .collect()
}

/// The steps between two answers; `None` if it takes more than one move.
fn distance(response: &Response, from: &Answer, to: &Answer) -> Option<usize> {
    match (response, from, to) {
        (Response::Rating { anchors, .. }, Answer::One(a), Answer::One(b)) => {
            (anchors[*a].value.is_some() && anchors[*b].value.is_some()).then(|| a.abs_diff(*b))
        }
        (_, Answer::One(a), Answer::One(b)) => Some(usize::from(a != b)),
        (_, Answer::Several(a), Answer::Several(b)) => {
            let n = a.iter().filter(|o| !b.contains(o)).count()
                + b.iter().filter(|o| !a.contains(o)).count();
            (n <= 1).then_some(n)
        }
        (_, Answer::Ranked(a), Answer::Ranked(b)) => {
            // One option moved: without it both orders are the same.
            let without = |order: &[usize], o: usize| -> Vec<usize> {
                order.iter().copied().filter(|x| *x != o).collect()
            };
            let place = |order: &[usize], o: usize| order.iter().position(|x| *x == o);
            let moved = a.iter().filter(|o| without(a, **o) == without(b, **o));
            moved
                .filter_map(|o| Some(place(a, *o)?.abs_diff(place(b, *o)?)))
                .max()
        }
        _ => None,
    }
}

/// Every sheet that changes can make of one, with its size and ranking.
fn all_sheets(world: &World, scoring: &Scoring) -> Vec<(Size, Ranking)> {
    let mut sets: Vec<(Vec<AnswerChange>, usize)> = vec![(Vec::new(), 0)];
    for (place, item) in world.quiz.items.iter().enumerate() {
        let Some(given) = world.sheet.get(&item.id) else {
            continue;
        };
        let mut more = Vec::new();
        for (set, steps) in &sets {
            for (to, far) in moves(item, given) {
                let mut set = set.clone();
                set.push(AnswerChange { item: place, to });
                more.push((set, steps + far));
            }
        }
        sets.extend(more);
    }
    let score = |(set, steps): (Vec<AnswerChange>, usize)| {
        let ranking = scoring.ranking(&scoring.changed(&world.sheet, &set));
        ((set.len(), steps), ranking)
    };
    sets.into_iter().map(score).collect()
}

fn steps_of(world: &World, changes: &[AnswerChange]) -> usize {
    let far = |change: &AnswerChange| {
        let item = &world.quiz.items[change.item];
        let given = world.sheet.get(&item.id)?;
        distance(&item.response, given, &change.to)
    };
    changes.iter().filter_map(far).sum()
}

const TRAITS: [&str; 5] = [
    "a/interest",
    "b/interest",
    "c/interest",
    "a/skill",
    "b/skill",
];

/// More than are shown.
const FAMILIES: [&str; 8] = ["f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7"];

/// Five ratings and one item of another format; somebody who leans to `a` rather than `b`; eight
/// careers with demands, and rules that look at traits or at the situation.
fn drawn(seed: u64) -> World {
    let rng = &mut ChaCha8Rng::seed_from_u64(seed);
    let traits = fixture::traits(
        &TRAITS,
        &[
            ("a/interest", "a/skill", 0.5),
            ("b/interest", "b/skill", 0.5),
        ],
    );
    let of = TRAITS.map(|id| fixture::of(&traits, id));
    let (quiz, sheet) = asked(rng, of);
    let n_families = if seed.is_multiple_of(4) {
        FAMILIES.len()
    } else {
        3
    };
    let profiles = (0..8)
        .map(|n| career(rng, of, n, FAMILIES[n % n_families]))
        .collect();
    World {
        traits,
        quiz,
        families: fixture::families(&FAMILIES),
        profiles,
        sheet,
    }
}

fn asked(rng: &mut ChaCha8Rng, of: [TraitIndex; 5]) -> (Quiz, AnswerSheet) {
    let keying = |reverse: bool| {
        if reverse {
            Keying::Reverse
        } else {
            Keying::Forward
        }
    };
    // Three steps, and one that stands apart.
    let ratings = [
        (0, false),
        (0, false),
        (1, below(rng, 2) == 0),
        (1, false),
        (3 + below(rng, 2), false),
    ];
    let mut items: Vec<Item> = Vec::new();
    let mut answers: Vec<Answer> = Vec::new();
    for (n, (t, reverse)) in ratings.into_iter().enumerate() {
        items.push(fixture::rating(
            &format!("i{n}"),
            &[(of[t], keying(reverse))],
            3,
        ));
        let leaning = match (t, reverse) {
            (0, _) | (1, true) => 2,
            (1, false) => 0,
            _ => below(rng, 4),
        };
        answers.push(Answer::One(if below(rng, 4) == 0 { 1 } else { leaning }));
    }
    let loads = [[(of[0], 1.0)], [(of[1], 1.0)], [(of[2], 1.0)]];
    let options = |n: usize| {
        let loads: Vec<&[(TraitIndex, f64)]> =
            loads.iter().take(n).map(<[_; 1]>::as_slice).collect();
        fixture::options(&loads)
    };
    let (response, answer) = match below(rng, 4) {
        0 => (Response::Pair(options(2)), Answer::One(below(rng, 2))),
        1 => (Response::Choice(options(3)), Answer::One(below(rng, 3))),
        2 => (
            Response::Multi(options(3)),
            Answer::Several(vec![below(rng, 3)]),
        ),
        _ => (Response::Ranking(options(3)), Answer::Ranked(vec![2, 0, 1])),
    };
    items.push(fixture::item("i5", response));
    answers.push(answer);
    let quiz = fixture::quiz(items, vec![fixture::question("shifts", &["fine", "no"])]);
    let ids = ["i0", "i1", "i2", "i3", "i4", "i5"];
    let answers: Vec<(&str, Answer)> = ids.into_iter().zip(answers).collect();
    let mut sheet = fixture::sheet(&quiz, &answers);
    let question = &quiz.context[0];
    sheet
        .situate(&quiz, &question.id, &question.options[1].id)
        .expect("an option of the question");
    (quiz, sheet)
}

fn career(rng: &mut ChaCha8Rng, of: [TraitIndex; 5], n: usize, family: &str) -> Profile {
    let mut levels: Vec<(TraitIndex, f64)> = (0..3)
        .map(|t| (of[t], below(rng, 5) as f64 / 4.0))
        .collect();
    // Never flat.
    levels[n % 3].1 = if levels[(n + 1) % 3].1 > 0.5 {
        0.0
    } else {
        1.0
    };
    let evidence = [
        Evidence::LittleHelp,
        Evidence::Alone,
        Evidence::EvenWhenHard,
    ];
    let demand = |rng: &mut ChaCha8Rng, t: usize| (of[t], evidence[below(rng, 3)], 2);
    let demands: Vec<_> = match below(rng, 3) {
        0 => vec![],
        1 => vec![demand(rng, 3)],
        _ => vec![demand(rng, 3), demand(rng, 4)],
    };
    let mut profile = fixture::career(&format!("c{n}"), family, &levels, &demands);
    let of_trait = Condition::AtLeast(of[below(rng, 3)], 45.0);
    let fine = fixture::question("shifts", &["fine"]);
    let fine = Condition::Answered(fine.id, vec![fine.options[0].id.clone()]);
    let rule = match below(rng, 8) {
        0 => Some((of_trait, Effect::Boost(0.5))),
        1 => Some((of_trait, Effect::Boost(-0.5))),
        2 => Some((of_trait, Effect::Require)),
        3 => Some((fine, Effect::Require)),
        _ => None,
    };
    profile
        .rules
        .extend(rule.map(|(when, effect)| fixture::rule("r", when, effect)));
    profile
}

/// What was seen in many worlds, so that no case goes untested unseen.
#[derive(Debug, Default)]
struct Seen {
    there: usize,
    one_answer: usize,
    more_answers: usize,
    never: usize,
    cut_short: usize,
    no_list: usize,
    closed: usize,
}

/// Holds what is said of every career of a world against all the sheets there are.
fn agrees(world: &World, seen: &mut Seen) {
    let scoring = world.scoring();
    let sheets = all_sheets(world, &scoring);
    for career in 0..world.profiles.len() {
        let ways = match scoring.would_change(&world.sheet, career) {
            WouldChange::NoList => {
                seen.no_list += 1;
                assert_ne!(sheets[0].1.state, State::Ok);
                continue;
            }
            WouldChange::Closed | WouldChange::SetApart => {
                seen.closed += 1;
                assert!(
                    sheets
                        .iter()
                        .all(|(_, ranking)| !Goal::List.is_reached(ranking, career))
                );
                continue;
            }
            WouldChange::Compared { ways, .. } => ways,
        };
        for (goal, way) in ways {
            let reached = sheets
                .iter()
                .filter(|(_, ranking)| goal.is_reached(ranking, career));
            let smallest = reached.map(|(size, _)| *size).min();
            match way {
                Way::There => {
                    seen.there += 1;
                    assert_eq!(smallest, Some((0, 0)));
                }
                Way::Away { answers, .. } => {
                    told(world, &scoring, (career, goal), (&answers, smallest));
                    match answers {
                        AnswerPath::Change {
                            changes,
                            least: Least::Steps,
                        } if changes.len() > 1 => seen.more_answers += 1,
                        AnswerPath::Change {
                            least: Least::Steps,
                            ..
                        } => seen.one_answer += 1,
                        AnswerPath::Never => seen.never += 1,
                        AnswerPath::Change { .. } | AnswerPath::NotWithin(_) => seen.cut_short += 1,
                    }
                }
            }
        }
    }
}

fn told(
    world: &World,
    scoring: &Scoring,
    (career, goal): (usize, Goal),
    (path, smallest): (&AnswerPath, Option<Size>),
) {
    let (changes, least) = match path {
        AnswerPath::Change { changes, least } => (changes, *least),
        AnswerPath::Never => return assert_eq!(smallest, None),
        AnswerPath::NotWithin(n) => {
            // The work came to its end before the sets did.
            return assert!(smallest.is_none_or(|(fewest, _)| fewest > *n));
        }
    };
    let (n, steps) = smallest.expect("it is one of all sheets");
    assert!(changes.len() >= n);
    if least >= Least::Answers {
        assert_eq!(changes.len(), n);
    }
    if least == Least::Steps {
        assert_eq!(steps_of(world, changes), steps);
    }
    let reaches = |changes: &[AnswerChange]| {
        goal.is_reached(
            &scoring.ranking(&scoring.changed(&world.sheet, changes)),
            career,
        )
    };
    assert!(reaches(changes));
    for left_out in 0..changes.len() {
        let mut fewer = changes.clone();
        fewer.remove(left_out);
        let is_less = reaches(&fewer);
        assert!(
            !is_less || least == Least::Nothing,
            "undoing any one change undoes it"
        );
    }
}

#[test]
fn the_smallest_change_is_the_smallest_of_all_there_are() {
    let mut seen = Seen::default();
    for seed in 0..16 {
        agrees(&drawn(seed), &mut seen);
    }
    let Seen {
        there,
        one_answer,
        more_answers,
        never,
        cut_short,
        no_list,
        closed,
    } = seen;
    let kinds = [there, one_answer, more_answers, never, no_list, closed];
    assert!(kinds.iter().all(|n| *n > 0), "{seen:?}");
    let whole = one_answer + more_answers + never;
    assert!(cut_short * 10 < whole, "{seen:?}");
}

/// Where a career stands for somebody whose traits are known to lie about a mean: whether it is
/// shown, and whether it is first. Careers without rules.
fn place(
    (fits, family_of): (&[Fit], &[usize]),
    career: usize,
    mean: &[f64],
    covariance: &Matrix,
) -> [bool; 2] {
    let mut order: Vec<usize> = (0..fits.len()).collect();
    // Trait by trait, as what is told of a fit adds up.
    let at = |career: usize| -> f64 {
        let traits = (0..fits[career].weights().len()).map(TraitIndex);
        let used = traits.filter(|of| fits[career].uses(*of));
        used.map(|of| fits[career].contribution(of, mean)).sum()
    };
    order.sort_by(|a, b| at(*b).total_cmp(&at(*a)).then(a.cmp(b)));
    let draws = Normals::new(mean.len(), DRAWS).draw(mean, covariance);
    let fit = |place: usize, theta: &[Block]| {
        let at = |draw: usize| {
            theta
                .iter()
                .map(|column| column[draw])
                .collect::<Vec<f64>>()
        };
        std::array::from_fn(|draw| fits[order[place]].at(&at(draw)))
    };
    let [p_first] = draws.shares_in_top([1], order.len(), fit);
    let mut p_best = vec![0.0; FAMILIES.len()];
    for (career, p) in order.iter().zip(p_first) {
        p_best[family_of[*career]] += p;
    }
    let ranked: Vec<usize> = order.iter().map(|career| family_of[*career]).collect();
    let listed = shown(&ranked, &p_best);
    let rank = order
        .iter()
        .position(|c| *c == career)
        .expect("it is ranked");
    [listed.contains(&rank), rank == 0]
}

#[test]
fn a_raise_is_the_least_that_does() {
    let (mut raised, mut never, mut none_short) = (0, 0, 0);
    for seed in 100..260 {
        let mut world = drawn(seed);
        for profile in &mut world.profiles {
            profile.rules.clear();
        }
        let scoring = world.scoring();
        let posterior = scoring.posterior(&world.sheet);
        let fits = scoring.fits_of(&world.sheet);
        let family = |profile: &Profile| {
            let mut families = world.families.iter();
            families.position(|family| family.id == profile.family)
        };
        let family_of = world.profiles.iter().map(family);
        let family_of: Vec<usize> = family_of.map(|of| of.expect("its family")).collect();
        for career in 0..world.profiles.len() {
            let WouldChange::Compared { ways, .. } = scoring.would_change(&world.sheet, career)
            else {
                continue;
            };
            // Every raise by whole points, and to just what is expected, the smallest first.
            let mut tried: Vec<(f64, [bool; 2])> = Vec::new();
            for (of, _) in world.traits.iter() {
                let Some(delta) = fits[career].delta(of) else {
                    continue;
                };
                let most = (delta - posterior.mean()[of.0]) * scoring.points(of);
                let points = (1..200)
                    .map(f64::from)
                    .filter(|by| *by < most)
                    .chain([most]);
                for by in points.filter(|by| *by > 0.0) {
                    let mut mean = posterior.mean().to_vec();
                    mean[of.0] += by / scoring.points(of);
                    let catalog = (&fits[..], &family_of[..]);
                    tried.push((by, place(catalog, career, &mean, posterior.covariance())));
                }
            }
            for (goal, way) in ways {
                let Way::Away { skill, .. } = way else {
                    continue;
                };
                let reaching = tried.iter().filter(|(_, at)| at[goal as usize]);
                let least = reaching.map(|(by, _)| *by).min_by(f64::total_cmp);
                match (skill, least) {
                    (SkillPath::Raise(raise), Some(by)) => {
                        raised += 1;
                        assert!((raise.to - raise.from - by).abs() < 1e-9, "{raise:?} {by}");
                    }
                    (SkillPath::Never, None) => never += 1,
                    (SkillPath::NoneShort, None) if tried.is_empty() => none_short += 1,
                    other => panic!("seed {seed}, career {career}, {goal:?}: {other:?}"),
                }
            }
        }
    }
    assert!(
        raised.min(never).min(none_short) > 0,
        "{raised} {never} {none_short}"
    );
}

#[test]
fn what_carries_a_place_is_what_costs_it_when_left_out() {
    let mut n_lost = [0, 0];
    for seed in 0..16 {
        let world = drawn(seed);
        let scoring = world.scoring();
        let before = scoring.ranking(&world.sheet);
        for career in 0..world.profiles.len() {
            let WouldChange::Compared { carried_by, .. } =
                scoring.would_change(&world.sheet, career)
            else {
                continue;
            };
            for (place, item) in world.quiz.items.iter().enumerate() {
                let mut sheet = world.sheet.clone();
                sheet.withdraw(&item.id);
                let after = scoring.ranking(&sheet);
                let is_lost = |goal: &Goal| {
                    goal.is_reached(&before, career) && !goal.is_reached(&after, career)
                };
                let lost = Goal::ALL.into_iter().find(is_lost);
                let told = carried_by.iter().find(|absence| absence.item == place);
                assert_eq!(told.map(|absence| absence.loses), lost);
                if let (Some(told), Some(lost)) = (told, lost) {
                    n_lost[lost as usize] += 1;
                    assert_eq!(after.careers[told.rank - 1].career, career);
                }
            }
        }
    }
    assert!(n_lost.iter().all(|n| *n > 0), "{n_lost:?}");
}

#[test]
fn without_a_list_there_is_no_place() {
    let world = drawn(0);
    let scoring = world.scoring();
    let never_tried: Vec<(&str, Answer)> = ["i0", "i1", "i2", "i3", "i4"]
        .map(|id| (id, Answer::One(3)))
        .to_vec();
    let liked = [("i0", Answer::One(1)), ("i2", Answer::One(1))];
    for answers in [&[][..], &never_tried, &liked] {
        let sheet = fixture::sheet(&world.quiz, answers);
        assert_eq!(scoring.would_change(&sheet, 0), WouldChange::NoList);
    }
}

fn built_in() -> Catalog {
    let catalog = content::load(&Place::BuiltIn, &Place::BuiltIn).catalog;
    catalog.expect("the built-in set is sound")
}

fn sample(catalog: &Catalog) -> AnswerSheet {
    let bytes = std::fs::read("tests/cases/sheets/sample.json").expect("the sample");
    let read = sheet::read_bytes(&bytes, &catalog.quizzes, &sheet::Known::default());
    read.expect("a sound sheet").sheet
}

#[test]
fn on_the_built_in_set_every_change_is_scored_and_needed() {
    let catalog = built_in();
    let quiz = catalog.quiz("orientation").expect("built in");
    let scoring = fixture::scoring(&catalog, quiz);
    let whole = sample(&catalog);
    // A sheet with gaps, such as an adaptive quiz leaves, works as well.
    let mut partial = whole.clone();
    let ids: Vec<_> = whole.iter().map(|(id, _)| id.clone()).collect();
    for id in ids.iter().step_by(2) {
        partial.withdraw(id);
    }
    let mut n_found = 0;
    for sheet in [whole, partial] {
        let ranking = scoring.ranking(&sheet);
        assert_eq!(ranking.state, State::Ok);
        for rank in [12, 20] {
            let career = ranking.careers[rank].career;
            let WouldChange::Compared { ways, .. } = scoring.would_change(&sheet, career) else {
                panic!("it is compared");
            };
            for (goal, way) in ways {
                let Way::Away {
                    answers: AnswerPath::Change { changes, least },
                    ..
                } = way
                else {
                    continue;
                };
                n_found += 1;
                let reaches = |changes: &[AnswerChange]| {
                    goal.is_reached(&scoring.ranking(&scoring.changed(&sheet, changes)), career)
                };
                assert!(reaches(&changes));
                for left_out in 0..changes.len() {
                    let mut fewer = changes.clone();
                    fewer.remove(left_out);
                    assert!(!reaches(&fewer) || least == Least::Nothing);
                }
            }
        }
    }
    assert!(n_found > 1, "{n_found}");
}

#[test]
fn what_puts_a_career_first_puts_it_on_the_list() {
    let catalog = built_in();
    let quiz = catalog.quiz("orientation").expect("built in");
    let scoring = fixture::scoring(&catalog, quiz);
    let mut sheet = sample(&catalog);
    // Beside favourites less is certain of several answers.
    let favourites = quiz
        .items
        .iter()
        .find(|item| item.response.favourites().is_some());
    sheet.withdraw(&favourites.expect("they are asked for").id);
    // For some the search for the list ends before so many answers, and that for the front does not.
    let change = |way| match way {
        Way::Away {
            answers: AnswerPath::Change { changes, least },
            ..
        } => Some((changes, least)),
        Way::There | Way::Away { .. } => None,
    };
    let found = scoring.ranking(&sheet).careers[4..60]
        .iter()
        .find_map(|standing| {
            let WouldChange::Compared { ways, .. } = scoring.would_change(&sheet, standing.career)
            else {
                return None;
            };
            let [list, front] = ways.map(|(_, way)| change(way));
            let (list, front) = (list?, front?);
            let is_lent = list.0 == front.0 && list.1 < Least::Steps && front.1 == Least::Steps;
            is_lent.then_some((standing.career, list, front))
        });
    let (career, list, front) = found.expect("one is found for the front alone");
    assert_eq!(list.0, front.0);
    let ranking = scoring.ranking(&scoring.changed(&sheet, &list.0));
    assert!(
        Goal::ALL
            .iter()
            .all(|goal| goal.is_reached(&ranking, career))
    );
}
