//! A sheet as what was done to fill it in, so that a quiz can go on with it.

use model::answers::{Answer, AnswerSheet};
use model::quiz::{Item, Quiz};

use crate::entry::Entry;

/// An answer to an item; of favourites, those that are shown today: a topic that was picked and then refused is no
/// pick any more.
fn still_shown(quiz: &Quiz, sheet: &AnswerSheet, item: &Item, answer: Answer) -> Answer {
    let (Some(favourites), Answer::Several(picks)) = (item.response.favourites(), &answer) else {
        return answer;
    };
    let mut tiles = sheet.clone();
    tiles.withdraw(&item.id);
    let shown = tiles.shown(quiz, &item.id, favourites);
    let kept = picks.iter().filter(|place| shown.contains(place));
    Answer::Several(kept.copied().collect())
}

/// What a person would have done to give these answers.
///
/// What they expect comes first, then what opens the quiz, the other items and the situation, each in the
/// author's order: which was asked before which is not in a sheet. What they say of careers comes last.
pub fn entries(quiz: &Quiz, sheet: &AnswerSheet) -> Vec<Entry> {
    let answered = |item: &Item| {
        let answer = sheet.get(&item.id)?.clone();
        Some(Entry::Item {
            item: item.id.clone(),
            answer: Some(still_shown(quiz, sheet, item, answer)),
            seconds: sheet.seconds.get(&item.id).copied(),
        })
    };
    let (opening, others): (Vec<&Item>, Vec<&Item>) =
        quiz.items.iter().partition(|item| quiz.opens(item));
    let questions = quiz.context.iter().filter_map(|question| {
        let chosen = sheet.context(&question.id)?;
        let option = question.options.iter().position(|o| o.id == *chosen)?;
        let question = question.id.clone();
        Some(Entry::Question {
            question,
            option: Some(option),
        })
    });
    let job = sheet.job.iter().cloned().map(Entry::Job);
    let guesses = sheet.guesses.iter().cloned().map(Entry::Guess);
    let items = opening.into_iter().chain(others).filter_map(answered);
    let reactions = sheet.reactions.iter().map(|(career, reaction)| {
        let (career, reaction) = (career.clone(), Some(reaction.clone()));
        Entry::Reaction { career, reaction }
    });
    let said = job.chain(guesses).chain(items).chain(questions);
    said.chain(reactions).collect()
}
