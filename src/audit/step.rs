//! The steps of a scale, and the smallest change of an answer.

use rand::Rng;
use rand::rngs::ChaCha8Rng;

use model::answers::{Answer, AnswerSheet};
use model::chance::{below, uniform};
use model::quiz::{Anchor, Item, Quiz, Response};

/// How many steps have a value.
pub(super) fn n_steps(anchors: &[Anchor]) -> usize {
    anchors.iter().filter(|a| a.value.is_some()).count()
}

/// The step nearest to a share of the scale; beyond its ends, the end.
pub(super) fn nearest_step(anchors: &[Anchor], share: f64) -> usize {
    let top = n_steps(anchors) - 1;
    let step = (share.clamp(0.0, 1.0) * top as f64).round();
    (0..top).find(|s| *s as f64 >= step).unwrap_or(top)
}

/// Moves one rating, drawn by chance, by one step; where there is none, any item's answer.
pub(super) fn nudged(quiz: &Quiz, sheet: &AnswerSheet, chance: &mut ChaCha8Rng) -> AnswerSheet {
    let is_rating = |item: &&Item| matches!(item.response, Response::Rating { .. });
    let mut items: Vec<&Item> = quiz.items.iter().filter(is_rating).collect();
    if items.is_empty() {
        items = quiz.items.iter().collect();
    }
    let mut nudged = sheet.clone();
    let item = items[below(items.len(), chance)];
    step_by_one(quiz, &mut nudged, item, chance);
    nudged
}

/// Changes each rating and multi-select by one step with probability `p`.
pub(super) fn shaken(
    quiz: &Quiz,
    sheet: &AnswerSheet,
    p: f64,
    chance: &mut ChaCha8Rng,
) -> AnswerSheet {
    let mut shaken = sheet.clone();
    for item in &quiz.items {
        if uniform(chance) < p {
            step_by_one(quiz, &mut shaken, item, chance);
        }
    }
    shaken
}

/// Makes the smallest change of an answer: a rating moves by one step, up or down alike and the other
/// way where the scale ends; one option of a list is ticked or not; another option is chosen; two
/// neighbours in a ranking change places. An answer that stands apart from its scale stays.
fn step_by_one(quiz: &Quiz, sheet: &mut AnswerSheet, item: &Item, chance: &mut ChaCha8Rng) {
    let n_options = item.option_ids().len();
    let changed = match (&item.response, sheet.get(&item.id)) {
        (Response::Rating { anchors, .. }, Some(Answer::One(step))) => {
            let (top, up) = (n_steps(anchors) - 1, chance.next_u64() & 1 == 0);
            Answer::One(match *step {
                step if step > top => step,
                step if (up && step < top) || step == 0 => step + 1,
                step => step - 1,
            })
        }
        (_, Some(Answer::One(chosen))) => {
            Answer::One((chosen + 1 + below(n_options - 1, chance)) % n_options)
        }
        (Response::Favourites(favourites), Some(Answer::Several(picked))) => {
            let shown = sheet.shown(quiz, &item.id, favourites);
            let left: Vec<usize> = shown.into_iter().filter(|k| !picked.contains(k)).collect();
            if left.is_empty() || picked.is_empty() {
                return;
            }
            let (out, into) = (below(picked.len(), chance), left[below(left.len(), chance)]);
            let mut picked = picked.clone();
            picked[out] = into;
            picked.sort_unstable();
            Answer::Several(picked)
        }
        (_, Some(Answer::Several(ticked))) => {
            let turned = below(n_options, chance);
            let is_ticked = |k: &usize| ticked.contains(k) != (*k == turned);
            Answer::Several((0..n_options).filter(is_ticked).collect())
        }
        (_, Some(Answer::Ranked(order))) => {
            let (mut order, place) = (order.clone(), below(n_options - 1, chance));
            order.swap(place, place + 1);
            Answer::Ranked(order)
        }
        (_, None) => return,
    };
    sheet
        .answer(quiz, &item.id, changed)
        .expect("an answer of the item's own shape");
}
