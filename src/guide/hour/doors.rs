//! What somebody opens in between: which job is meant, and three doors for disagreement.

use administration::entry::Entry;
use model::answers::{Answer, Guess};
use model::hour::Step;
use model::id::{ItemId, ProfileId};
use model::quiz::{Item, Shape};
use words::guess;
use words::hour::{self, NotHeard};

use super::Hour;
use crate::asked::{Ask, Choice, Heard, Kind, MOST_OWN, numbered};
use crate::{Field, Line, answers};

/// What is open.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Door {
    /// Which of some jobs is meant in a field.
    Which {
        /// The field.
        field: Field,
        /// The jobs.
        found: Vec<(Guess, String)>,
    },
    /// Which of the three doors.
    All,
    /// Which answer is not so.
    Answers(Which),
    /// What the answer is.
    Answer(ItemId),
    /// Which career is not so.
    Careers,
}

/// Of which answers one is not so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// Of those that what is talked of rests on.
    Behind,
    /// Of the others.
    Others,
}

/// The word for an answer that is not among those.
const OTHERS: &str = "others";

/// What is asked behind a door.
pub(crate) fn ask(hour: &Hour, door: &Door) -> Ask {
    let say = hour::of(hour.locale);
    let (name, question, kind) = match door {
        Door::Which { found, .. } => {
            let labels: Vec<String> = found
                .iter()
                .map(|(guess, title)| label(hour, guess, title))
                .collect();
            let words: Vec<String> = (1..=labels.len()).map(|n| n.to_string()).collect();
            let choices = words.iter().map(String::as_str);
            let choices = numbered(choices.zip(labels.iter().map(String::as_str)));
            ("which", say.which().to_owned(), Kind::One(choices))
        }
        Door::All => {
            let doors = ["answer", "career", "own"].into_iter().zip(say.doors());
            ("doubt", say.doubt().to_owned(), Kind::One(numbered(doors)))
        }
        Door::Answers(which) => (
            "doubt.answer",
            say.which_answer().to_owned(),
            Kind::One(answers_to_choose(hour, *which)),
        ),
        Door::Answer(item) => {
            let item = hour.instrument.quiz().item(item);
            let options: Vec<(&str, &str)> = item.map_or_else(Vec::new, |item| {
                let options = item.response.options();
                options
                    .map(|(id, label)| (id.as_str(), label.get(hour.locale)))
                    .collect()
            });
            let prompt = item.map_or("", |item| item.prompt.get(hour.locale));
            (
                "doubt.option",
                say.what_instead(prompt),
                Kind::One(numbered(options)),
            )
        }
        Door::Careers => {
            let careers = hour.careers(&hour.leads().iter().collect::<Vec<_>>());
            (
                "doubt.career",
                say.which_career().to_owned(),
                Kind::One(careers),
            )
        }
    };
    let field = hour.field();
    Ask {
        step: field.map_or(Step::Sheet, |field| field.step()),
        name: name.to_owned(),
        place: None,
        above: Vec::new(),
        question,
        kind,
    }
}

/// What comes of a line behind a door; an empty one closes it.
pub(crate) fn hear(hour: &mut Hour, door: &Door, typed: &str) -> Result<Heard, NotHeard> {
    let kind = ask(hour, door).kind;
    let said = answers::read(typed, &kind, hour.locale)?;
    hour.door = None;
    let Some(said) = said else {
        return Ok(Heard::Moved);
    };
    match door {
        Door::Which { field, found } => {
            let place = said.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
            let (guess, _) = place.and_then(|n| found.get(n)).ok_or(NotHeard::NoChoice)?;
            Ok(hour.chose(field.clone(), guess))
        }
        Door::All => {
            match said.as_str() {
                "answer" => {
                    let is_none = behind(hour).is_empty();
                    let which = if is_none {
                        Which::Others
                    } else {
                        Which::Behind
                    };
                    hour.door = Some(Door::Answers(which));
                }
                "career" => hour.door = Some(Door::Careers),
                _ => {
                    let next = hour.record.next_own().map(Field::Own);
                    hour.aside = Some(next.ok_or(NotHeard::Enough { most: MOST_OWN })?);
                }
            }
            Ok(Heard::Moved)
        }
        Door::Answers(_) => {
            hour.door = if said == OTHERS {
                Some(Door::Answers(Which::Others))
            } else {
                ItemId::new(&said).map(Door::Answer)
            };
            Ok(Heard::Moved)
        }
        Door::Answer(item) => Ok(answer_anew(hour, item, &said)),
        Door::Careers => {
            hour.aside = ProfileId::new(&said).map(Field::NotSo);
            Ok(Heard::Moved)
        }
    }
}

/// The answer before it stays in the record, with its day.
fn answer_anew(hour: &mut Hour, item: &ItemId, said: &str) -> Heard {
    let place = hour.instrument.quiz().item(item).and_then(|item| {
        let mut options = item.response.options();
        options.position(|(id, _)| id.as_str() == said)
    });
    let Some(place) = place else {
        return Heard::Moved;
    };
    let line = Line::Quiz(Entry::Item {
        item: item.clone(),
        answer: Some(Answer::One(place)),
        seconds: None,
    });
    hour.take(&line);
    Heard::Said(None, vec![line])
}

/// The answers to choose from: first those that what is talked of rests on, behind them all others.
fn answers_to_choose(hour: &Hour, which: Which) -> Vec<Choice> {
    let say = hour::of(hour.locale);
    let behind = behind(hour);
    let mut all = answered(hour);
    let place = |item: &Item| behind.iter().position(|other| *other == item.id);
    all.retain(|item| place(item).is_some() == (which == Which::Behind));
    // Those behind a lead in the order of its reasons, the others in the author's.
    all.sort_by_key(place);
    let labels: Vec<String> = all.iter().map(|item| told(hour, item)).collect();
    let words = all.iter().map(|item| item.id.as_str());
    let choices = words.zip(labels.iter().map(String::as_str));
    let others = (which == Which::Behind).then_some((OTHERS, say.other_answers()));
    numbered(choices.chain(others))
}

/// What the lead or the thread that is talked of rests on: the items that its reasons name, or that it quotes.
fn behind(hour: &Hour) -> Vec<ItemId> {
    let items: Vec<ItemId> = match hour.field() {
        Some(
            Field::Lead(career)
            | Field::Because(career)
            | Field::Else(career)
            | Field::Obstacle(career),
        ) => hour.scored(hour.session()).behind(&career),
        Some(Field::Thread(kind)) => {
            let items = hour.thread(&kind).map(|thread| thread.items.iter());
            items
                .into_iter()
                .flatten()
                .filter_map(|item| ItemId::new(item))
                .collect()
        }
        _ => Vec::new(),
    };
    let answered = answered(hour);
    let is_answered = |item: &ItemId| answered.iter().any(|other| other.id == *item);
    items.into_iter().filter(is_answered).collect()
}

/// What is answered with one choice, in the author's order.
fn answered(hour: &Hour) -> Vec<Item> {
    let session = hour.session();
    let items = session.quiz().items.iter();
    let is_answered = |item: &&Item| {
        item.response.shape() == Shape::One && session.sheet().get(&item.id).is_some()
    };
    items.filter(is_answered).cloned().collect()
}

/// An item with its answer.
fn told(hour: &Hour, item: &Item) -> String {
    let session = hour.session();
    let answer = session.sheet().get(&item.id);
    let place = answer.and_then(|answer| answer.places().first().copied());
    let label = place.and_then(|place| item.response.options().nth(place));
    let label = label.map_or("", |(_, label)| label.get(hour.locale));
    hour::of(hour.locale).answered(item.prompt.get(hour.locale), label)
}

fn label(hour: &Hour, of: &Guess, title: &str) -> String {
    match of {
        Guess::Career(_) => words::capitalized(title),
        Guess::Family(_) => guess::of(hour.locale).family(title),
        Guess::Typed(words) => guess::of(hour.locale).keep(words),
    }
}
