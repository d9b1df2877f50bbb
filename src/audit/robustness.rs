//! What small changes of the answers do, and whether noise makes lists out of nothing.

use crate::respondent::n_picked;
use crate::statistics::share_kept;
use crate::step::{nearest_step, shaken};
use crate::stream::NOISE;
use crate::{Instrument, Progress, for_each, one_if};
use model::answers::{Answer, AnswerSheet};
use model::chance::below;
use model::quiz::Response;
use rand::rngs::ChaCha8Rng;
use rules::{Ranking, State, TOP};

/// What small changes of the answers do; shares, 0–1, of the people with a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Robustness {
    /// How many people there were with a list.
    pub people: usize,
    /// One answer a step off.
    pub nudge: Kept,
    /// The same people answering again, with new chance.
    pub retest: Kept,
    /// How many people have two careers that fit exactly alike but are not in one tie group: ties
    /// broken silently.
    pub hidden_ties: usize,
    /// How many sheets were answered all alike but for noise, and how many of them gave a list.
    pub noise: Noise,
}

/// What stays the same.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Kept {
    /// The first career.
    pub first: f64,
    /// The first career is still in the first tie group.
    pub in_first_group: f64,
    /// The mean share of the first tie group.
    pub group: f64,
    /// The mean share of the best three.
    pub top3: f64,
    /// The mean share of the main list.
    pub main: f64,
    /// The family likeliest to hold the best career.
    pub family: f64,
    /// The family likeliest after the change is among those shown before.
    pub on_page: f64,
}

/// Sheets without a lean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Noise {
    /// How many were tried.
    pub sheets: usize,
    /// How many of them gave a list, which none should.
    pub lists: usize,
}

/// How likely each answer of a sheet without a lean is to be one step off.
const SHAKEN: f64 = 0.2;

/// Tries `people` simulated people and as many sheets without a lean; each is one piece of work.
pub(super) fn robustness(
    instrument: &Instrument<'_>,
    people: usize,
    progress: Progress<'_>,
) -> Robustness {
    let mut found = Robustness::default();
    for_each(
        people,
        progress,
        |number| again(instrument, number),
        |kept| {
            if let Some((nudge, retest, hides_a_tie)) = kept {
                found.people += 1;
                found.nudge.add(&nudge);
                found.retest.add(&retest);
                found.hidden_ties += usize::from(hides_a_tie);
            }
        },
    );
    let n = found.people.max(1) as f64;
    found.nudge.divide(n);
    found.retest.divide(n);
    for_each(
        people,
        progress,
        |number| invents(instrument, number),
        |is_list| {
            found.noise.sheets += 1;
            found.noise.lists += usize::from(is_list);
        },
    );
    found
}

/// What one person keeps after a nudge and on a retest, and whether a tie of theirs is hidden.
fn again(instrument: &Instrument<'_>, number: u64) -> Option<(Kept, Kept, bool)> {
    let person = instrument.people.person(number);
    let ranking = instrument.scoring.ranking(&person.sheet);
    if ranking.state != State::Ok {
        return None;
    }
    let people = &instrument.people;
    let [nudge, retest] = [people.nudged(&person), people.another_day(&person)].map(|sheet| {
        let again = instrument.scoring.ranking(&sheet);
        Kept::between(&ranking, &again)
    });
    Some((nudge, retest, hides_a_tie(&ranking)))
}

#[expect(clippy::float_cmp, reason = "a tie is exact")]
fn hides_a_tie(ranking: &Ranking) -> bool {
    let mut pairs = ranking.careers.windows(2);
    pairs.any(|pair| {
        let are_open = pair.iter().all(|standing| standing.group.is_some());
        are_open && pair[0].fit == pair[1].fit && pair[0].group != pair[1].group
    })
}

impl Kept {
    /// What a list keeps; nothing if the other answers give no list.
    fn between(before: &Ranking, after: &Ranking) -> Self {
        if after.state != State::Ok {
            return Self::default();
        }
        let first = before.first();
        let group = |ranking: &Ranking| -> Vec<usize> {
            let leaders = ranking.careers.iter().filter(|s| s.group == Some(1));
            leaders.map(|s| s.career).collect()
        };
        let top = |ranking: &Ranking| -> Vec<usize> {
            let open = ranking.careers.iter().filter(|s| s.group.is_some());
            open.map(|s| s.career).take(TOP).collect()
        };
        let main = |ranking: &Ranking| ranking.main_list().collect::<Vec<_>>();
        let family = |ranking: &Ranking| ranking.families.first().map(|f| f.family);
        Self {
            first: one_if(first == after.first()),
            in_first_group: one_if(first.is_some_and(|first| group(after).contains(&first))),
            group: share_kept(&group(before), &group(after)),
            top3: share_kept(&top(before), &top(after)),
            main: share_kept(&main(before), &main(after)),
            family: one_if(family(before) == family(after)),
            on_page: one_if(family(after).is_some_and(|family| {
                let mut shown = before.families.iter().filter(|f| f.shown);
                shown.any(|shown| shown.family == family)
            })),
        }
    }

    fn add(&mut self, other: &Self) {
        self.first += other.first;
        self.in_first_group += other.in_first_group;
        self.group += other.group;
        self.top3 += other.top3;
        self.main += other.main;
        self.family += other.family;
        self.on_page += other.on_page;
    }

    fn divide(&mut self, n: f64) {
        self.first /= n;
        self.in_first_group /= n;
        self.group /= n;
        self.top3 /= n;
        self.main /= n;
        self.family /= n;
        self.on_page /= n;
    }
}

/// Whether a sheet answered all alike but for noise gives a list; its favourites are picked by chance.
fn invents(instrument: &Instrument<'_>, number: u64) -> bool {
    let share = (number % 5) as f64 / 4.0;
    let mut chance = instrument.people.chance(number, NOISE);
    let mut sheet = shaken(
        instrument.quiz,
        &all_at(instrument, share),
        SHAKEN,
        &mut chance,
    );
    for item in &instrument.quiz.items {
        let Some(favourites) = item.response.favourites() else {
            continue;
        };
        let shown = sheet.shown(instrument.quiz, &item.id, favourites);
        if shown.len() > 1 {
            let picked = by_chance(&shown, n_picked(favourites, &shown), &mut chance);
            sheet
                .answer(instrument.quiz, &item.id, Answer::Several(picked))
                .expect("favourites of those shown");
        }
    }
    instrument.scoring.ranking(&sheet).state == State::Ok
}

/// So many of some places, each as likely as any other, in their order.
fn by_chance(places: &[usize], n: usize, chance: &mut ChaCha8Rng) -> Vec<usize> {
    let mut left = places.to_vec();
    let mut drawn: Vec<usize> = (0..n)
        .map(|_| left.swap_remove(below(left.len(), chance)))
        .collect();
    drawn.sort_unstable();
    drawn
}

/// Every rating answered at a share of its scale; every list ticked wholly, or not at all.
fn all_at(instrument: &Instrument<'_>, share: f64) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for item in &instrument.quiz.items {
        let answer = match &item.response {
            Response::Rating { anchors, .. } => Answer::One(nearest_step(anchors, share)),
            Response::Multi(options) if share > 0.5 => {
                Answer::Several((0..options.len()).collect())
            }
            Response::Multi(_) => Answer::Several(Vec::new()),
            Response::Pair(_)
            | Response::Choice(_)
            | Response::Ranking(_)
            | Response::Favourites(_) => continue,
        };
        sheet
            .answer(instrument.quiz, &item.id, answer)
            .expect("an answer of the item's own shape");
    }
    sheet
}
