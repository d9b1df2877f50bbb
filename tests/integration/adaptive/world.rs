//! Small random quizzes and careers, and people who take them.

use std::sync::Arc;

use boussole::answers::{Answer, AnswerSheet};
use boussole::catalog::{Catalog, LazyTitles};
use boussole::instrument::Instrument;
use boussole::profile::{Condition, Effect, Evidence, Family, Profile};
use boussole::quiz::{Item, Keying, Quiz, Response};
use boussole::rules::Scoring;
use boussole::rules::adaptive::{Next, Stop};
use boussole::traits::{TraitIndex, Traits};
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::fixture::{self, answers, below};

/// How much there is of everything.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) interests: usize,
    pub(crate) skills: usize,
    pub(crate) items: usize,
    pub(crate) careers: usize,
}

/// Which items a quiz has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kinds {
    /// Ratings of one trait each.
    Ratings,
    /// Every response format.
    All,
}

/// Everything that scoring needs.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) traits: Traits,
    pub(crate) quiz: Quiz,
    pub(crate) families: Vec<Family>,
    pub(crate) profiles: Vec<Profile>,
}

const NAMES: [&str; 5] = ["a", "b", "c", "d", "e"];

impl World {
    pub(crate) fn drawn(seed: u64, size: Size, kinds: Kinds) -> Self {
        let rng = &mut ChaCha8Rng::seed_from_u64(seed);
        let named = |domain: &'static str, n: usize| {
            let names = NAMES.iter().take(n);
            names.map(move |name| format!("{name}/{domain}"))
        };
        let interests: Vec<String> = named("interest", size.interests).collect();
        let skills: Vec<String> = named("skill", size.skills).collect();
        let ids: Vec<&str> = interests
            .iter()
            .chain(&skills)
            .map(String::as_str)
            .collect();
        let pairs: Vec<(&str, &str, f64)> = interests
            .iter()
            .zip(&skills)
            .map(|(interest, skill)| (interest.as_str(), skill.as_str(), 0.4))
            .collect();
        let traits = fixture::traits(&ids, &pairs);
        let of = |id: &String| fixture::of(&traits, id);
        let interests: Vec<TraitIndex> = interests.iter().map(of).collect();
        let skills: Vec<TraitIndex> = skills.iter().map(of).collect();
        let items = (0..size.items)
            .map(|n| item(rng, n, &interests, &skills, kinds))
            .collect();
        let profiles = (0..size.careers)
            .map(|n| career(rng, n, &interests, &skills))
            .collect();
        Self {
            quiz: fixture::quiz(items, vec![fixture::question("shifts", &["fine", "no"])]),
            traits,
            families: fixture::families(&["f0", "f1", "f2"]),
            profiles,
        }
    }

    pub(crate) fn scoring(&self) -> Scoring {
        Scoring::new(&self.traits, &self.quiz, &self.families, &self.profiles)
    }

    pub(crate) fn instrument(&self) -> Arc<Instrument> {
        let catalog = Catalog {
            titles: LazyTitles::default(),
            traits: self.traits.clone(),
            quizzes: vec![self.quiz.clone()],
            families: self.families.clone(),
            profiles: self.profiles.clone(),
            hash: String::new(),
        };
        Arc::new(Instrument::new(Arc::new(catalog), &self.quiz))
    }

    pub(crate) fn share_a_trait(&self, a: usize, b: usize) -> bool {
        let (a, b) = (&self.quiz.items[a], &self.quiz.items[b]);
        let mut traits = self.traits.iter();
        traits.any(|(of, _)| a.measures(of) && b.measures(of))
    }
}

/// The first items are ratings of each trait in turn, so that small quizzes measure something.
fn item(
    rng: &mut ChaCha8Rng,
    n: usize,
    interests: &[TraitIndex],
    skills: &[TraitIndex],
    kinds: Kinds,
) -> Item {
    // Not the order of the numbers, so that the order of ids is another one.
    let id = format!("i{}-{n}", below(rng, 10));
    let several = |rng: &mut ChaCha8Rng, n: usize| {
        let from = below(rng, interests.len());
        let chosen = (0..n).map(|k| interests[(from + k) % interests.len()]);
        let loads: Vec<[(TraitIndex, f64); 1]> = chosen.map(|of| [(of, 1.0)]).collect();
        fixture::options(&loads.iter().map(<[_; 1]>::as_slice).collect::<Vec<_>>())
    };
    let n_traits = interests.len() + skills.len();
    let kind = if kinds == Kinds::Ratings || n < n_traits || interests.len() < 3 {
        0
    } else {
        below(rng, 8)
    };
    let mut item = match kind {
        1 => fixture::item(&id, Response::Pair(several(rng, 2))),
        2 => fixture::item(&id, Response::Choice(several(rng, 3))),
        3 => fixture::item(&id, Response::Multi(several(rng, 3))),
        4 => fixture::item(&id, Response::Ranking(several(rng, 3))),
        _ => {
            let all: Vec<TraitIndex> = interests.iter().chain(skills).copied().collect();
            let keying = if below(rng, 4) == 0 {
                Keying::Reverse
            } else {
                Keying::Forward
            };
            let steps = 3 + below(rng, 3);
            fixture::rating(&id, &[(all[n % all.len()], keying)], steps)
        }
    };
    item.seconds = [4, 5, 8][below(rng, 3)];
    item
}

fn career(
    rng: &mut ChaCha8Rng,
    n: usize,
    interests: &[TraitIndex],
    skills: &[TraitIndex],
) -> Profile {
    let levels: Vec<(TraitIndex, f64)> = interests
        .iter()
        .map(|of| (*of, below(rng, 5) as f64 / 4.0))
        .collect();
    let evidence = [
        Evidence::LittleHelp,
        Evidence::Alone,
        Evidence::EvenWhenHard,
    ];
    let mut demands = Vec::new();
    for skill in skills {
        if below(rng, 2) == 0 {
            demands.push((*skill, evidence[below(rng, 3)], [1, 2, 3][below(rng, 3)]));
        }
    }
    let mut profile = fixture::career(&format!("c{n}"), &format!("f{}", n % 3), &levels, &demands);
    let fine = fixture::question("shifts", &["fine"]);
    let fine = Condition::Answered(fine.id, vec![fine.options[0].id.clone()]);
    let effect = match below(rng, 6) {
        0 => Some(Effect::Boost(0.3)),
        1 => Some(Effect::Require),
        _ => None,
    };
    let rule = effect.map(|effect| fixture::rule("r", fine, effect));
    profile.rules.extend(rule);
    profile
}

/// Every answer that says something.
pub(crate) fn telling(item: &Item) -> Vec<Answer> {
    let says = |answer: &Answer| match (&item.response, answer) {
        (Response::Rating { anchors, .. }, Answer::One(at)) => anchors[*at].value.is_some(),
        _ => true,
    };
    answers(item).into_iter().filter(says).collect()
}

/// Any answer, or none in one of six cases.
pub(crate) fn any_answer(rng: &mut ChaCha8Rng, item: &Item) -> Option<Answer> {
    let all = answers(item);
    (below(rng, 6) > 0).then(|| all[below(rng, all.len())].clone())
}

/// An answer of somebody who likes and can do most of what the first trait stands for, and little else.
pub(crate) fn leaning(rng: &mut ChaCha8Rng, item: &Item) -> Answer {
    let answers = telling(item);
    if let Response::Rating { measures, .. } = &item.response
        && below(rng, 3) > 0
    {
        let is_high = measures[0].of == TraitIndex(0);
        let is_reverse = measures[0].keying == Keying::Reverse;
        let top = answers.len() - 1;
        return answers[if is_high == is_reverse { 0 } else { top }].clone();
    }
    answers[below(rng, answers.len())].clone()
}

/// A form that has come to its end.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Form {
    /// The items in the order in which they were asked, by their places in the quiz.
    pub(crate) asked: Vec<usize>,
    pub(crate) sheet: AnswerSheet,
    pub(crate) stop: Stop,
}

/// Asks what opens the quiz, then as the rule says until it stops; looks at each step before the answer.
pub(crate) fn administer(
    scoring: &Scoring,
    quiz: &Quiz,
    seed: u64,
    mut answer: impl FnMut(&Item) -> Option<Answer>,
    mut look: impl FnMut(&[usize], &AnswerSheet, usize),
) -> Form {
    let (mut asked, mut sheet) = (Vec::new(), AnswerSheet::default());
    for item in quiz.items.iter().filter(|item| quiz.opens(item)) {
        if let Some(answer) = answer(item) {
            sheet.answer(quiz, &item.id, answer).expect("it fits");
        }
    }
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    loop {
        match scoring.next(&asked, &sheet, &mut chance) {
            Next::Stop(stop) => return Form { asked, sheet, stop },
            Next::Ask(at) => {
                look(&asked, &sheet, at);
                asked.push(at);
                let item = &quiz.items[at];
                if let Some(answer) = answer(item) {
                    sheet.answer(quiz, &item.id, answer).expect("it fits");
                }
            }
        }
    }
}
