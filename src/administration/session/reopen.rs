//! A sheet as what was done to fill it in, so that a quiz can go on with it.

use model::answers::AnswerSheet;
use model::quiz::{Item, Quiz};

use crate::entry::Entry;

/// What a person would have done to give these answers.
///
/// What they expect comes first, then what opens the quiz, the other items and the situation, each in the
/// author's order: which was asked before which is not in a sheet.
pub fn entries(quiz: &Quiz, sheet: &AnswerSheet) -> Vec<Entry> {
    let answered = |item: &Item| {
        Some(Entry::Item {
            item: item.id.clone(),
            answer: Some(sheet.get(&item.id)?.clone()),
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
    let guesses = sheet.guesses.iter().cloned().map(Entry::Guess);
    let items = opening.into_iter().chain(others).filter_map(answered);
    guesses.chain(items).chain(questions).collect()
}
