//! What somebody opens in between: which job is meant, and three doors for disagreement.

use administration::entry::Entry;
use model::answers::{Answer, Guess};
use model::id::{ItemId, ProfileId};
use model::quiz::{Item, Shape};
use words::guess;
use words::hour::{self, NotHeard, Step};

use super::Hour;
use crate::asked::{Ask, Heard, Kind, numbered};
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
    Answers,
    /// What the answer is.
    Answer(ItemId),
    /// Which career is not so.
    Careers,
}

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
        Door::Answers => {
            let answered = answered(hour);
            let labels: Vec<String> = answered.iter().map(|item| told(hour, item)).collect();
            let words = answered.iter().map(|item| item.id.as_str());
            let choices = numbered(words.zip(labels.iter().map(String::as_str)));
            (
                "doubt.answer",
                say.which_answer().to_owned(),
                Kind::One(choices),
            )
        }
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
                "answer" => hour.door = Some(Door::Answers),
                "career" => hour.door = Some(Door::Careers),
                _ => hour.aside = Some(Field::Own),
            }
            Ok(Heard::Moved)
        }
        Door::Answers => {
            hour.door = ItemId::new(&said).map(Door::Answer);
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
