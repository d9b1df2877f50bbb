//! The answers of a sheet as symbols of five bits.

use model::answers::{Answer, AnswerSheet};
use model::quiz::{Item, Quiz, Shape};

use super::number::{Reader, Writer};

/// What opens the quiz, and the other items: of the first somebody answers all or nothing, of the others some.
fn items(quiz: &Quiz) -> [Vec<&Item>; 2] {
    let (opening, others) = quiz.items.iter().partition(|item| quiz.opens(item));
    [opening, others]
}

/// How many options an answer may pick.
fn most(item: &Item, options: usize) -> usize {
    let favourites = item.response.favourites();
    favourites.map_or(options, |favourites| favourites.most.min(options))
}

/// The answers to items and context questions.
pub(super) fn pack(quiz: &Quiz, sheet: &AnswerSheet) -> Vec<u8> {
    let mut writer = Writer::default();
    for items in items(quiz) {
        let answers: Vec<_> = items.iter().map(|item| sheet.get(&item.id)).collect();
        group(&mut writer, &answers);
        for (item, answer) in items.into_iter().zip(answers) {
            if let Some(answer) = answer {
                pack_answer(&mut writer, item, answer);
            }
        }
    }
    let chosen = quiz.context.iter().map(|question| {
        let chosen = sheet.context(&question.id)?;
        let place = question.options.iter().position(|o| o.id == *chosen)?;
        Some((place, question.options.len()))
    });
    let chosen: Vec<_> = chosen.collect();
    group(&mut writer, &chosen);
    for (place, of) in chosen.into_iter().flatten() {
        writer.one(place, of);
    }
    writer.symbols()
}

/// Which of a group are answered: as often all of them as not.
fn group<T>(writer: &mut Writer, answers: &[Option<T>]) {
    let are: Vec<bool> = answers.iter().map(Option::is_some).collect();
    let answered = are.iter().filter(|is| **is).count();
    writer.whether(answered == are.len(), 1, 2);
    if answered < are.len() {
        writer.one(answered, are.len());
        writer.which(&are);
    }
}

fn pack_answer(writer: &mut Writer, item: &Item, answer: &Answer) {
    let n = item.option_ids().len();
    match answer {
        Answer::One(place) => writer.one(*place, n),
        Answer::Several(places) => {
            writer.one(places.len(), most(item, n) + 1);
            let are: Vec<bool> = (0..n).map(|place| places.contains(&place)).collect();
            writer.which(&are);
        }
        Answer::Ranked(places) => {
            let mut left: Vec<usize> = (0..n).collect();
            for place in places {
                let at = left.iter().position(|other| other == place).unwrap_or(0);
                writer.one(at, left.len());
                left.remove(at);
            }
        }
    }
}

/// The sheet with these answers; `None` where the symbols are none that are written for the quiz.
pub(super) fn unpack(quiz: &Quiz, symbols: &[u8]) -> Option<AnswerSheet> {
    let mut reader = Reader::new(symbols);
    let mut sheet = AnswerSheet::default();
    for items in items(quiz) {
        let are = answered(&mut reader, items.len());
        for (item, _) in items.into_iter().zip(are).filter(|(_, is)| *is) {
            let answer = unpack_answer(&mut reader, item);
            sheet.answer(quiz, &item.id, answer).ok()?;
        }
    }
    let are = answered(&mut reader, quiz.context.len());
    for (question, _) in quiz.context.iter().zip(are).filter(|(_, is)| *is) {
        let chosen = &question.options[reader.one(question.options.len())].id;
        sheet.situate(quiz, &question.id, chosen).ok()?;
    }
    reader.is_over().then_some(sheet)
}

fn answered(reader: &mut Reader, of: usize) -> Vec<bool> {
    if reader.whether(1, 2) || of == 0 {
        return vec![true; of];
    }
    let count = reader.one(of);
    reader.which(count, of)
}

fn unpack_answer(reader: &mut Reader, item: &Item) -> Answer {
    let n = item.option_ids().len();
    match item.response.shape() {
        Shape::One => Answer::One(reader.one(n)),
        Shape::Several => {
            let count = reader.one(most(item, n) + 1);
            let are = reader.which(count, n);
            Answer::Several((0..n).filter(|place| are[*place]).collect())
        }
        Shape::Ranked => {
            let mut left: Vec<usize> = (0..n).collect();
            let next = |of: usize| left.remove(reader.one(of));
            Answer::Ranked((1..=n).rev().map(next).collect())
        }
    }
}
