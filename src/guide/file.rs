//! All that is held of an hour, for programs.

use std::collections::BTreeMap;
use std::sync::Arc;

use administration::sheet;
use model::id::{ItemId, ProfileId};
use serde::Serialize;
use serde_json::Value;

use crate::Field;
use crate::hour::Hour;
use crate::listed;
use crate::paper::Kept;
use crate::record::{Action, Record, Replaced};
use crate::said::written;

#[derive(Serialize)]
struct File<'s> {
    format: u32,
    code: String,
    label: Option<&'s str>,
    day: Option<String>,
    #[serde(flatten)]
    time: Time<'s>,
    erased_on: String,
}

/// One time that the two met.
#[derive(Serialize)]
struct Time<'s> {
    on: Option<String>,
    quiz: &'s str,
    step: &'static str,
    demand: Option<&'s str>,
    deadline: Option<&'s str>,
    done: Vec<Done<'s>>,
    sheet: Value,
    replaced: Vec<Before<'s>>,
    held: Option<&'s str>,
    reactions: Value,
    in_words: BTreeMap<&'s ProfileId, &'s str>,
    not_so: BTreeMap<&'s ProfileId, &'s str>,
    own: Vec<String>,
    threads: Vec<Talked<'s>>,
    obstacles: BTreeMap<&'s ProfileId, &'s str>,
    kept: Vec<&'s ProfileId>,
    further: Option<ProfileId>,
    plan: Vec<Planned<'s>>,
    helps: Option<&'s str>,
    again: Option<&'s str>,
    /// The time before, with the same keys.
    #[serde(rename = "last_time", skip_serializing_if = "Option::is_none")]
    before: Option<Value>,
}

/// What became of an action of the last time, by its number.
#[derive(Serialize)]
struct Done<'s> {
    action: usize,
    is: Option<&'s str>,
    helped: Option<&'s str>,
}

#[derive(Serialize)]
struct Before<'s> {
    item: &'s ItemId,
    answer: Vec<&'s str>,
    until: Option<String>,
}

#[derive(Serialize)]
struct Talked<'s> {
    kind: &'s str,
    items: &'s [String],
    text: &'s str,
    said: Option<&'s str>,
}

#[derive(Serialize)]
struct Planned<'s> {
    what: &'s str,
    when: Option<&'s str>,
    #[serde(rename = "where")]
    place: Option<&'s str>,
    with: Option<&'s str>,
    #[serde(rename = "if")]
    obstacle: Option<&'s str>,
    then: Option<&'s str>,
    confidence: Option<u8>,
    smaller: Option<&'s str>,
}

/// All that is held of an hour as JSON, with its end of line; `label` is what whoever keeps it calls it. Days are
/// `YYYY-MM-DD`; what was not said is `null`.
///
/// # Panics
///
/// Never: texts, lists and numbers can all be written.
pub fn json(hour: &Hour, kept: Kept, label: Option<&str>) -> String {
    let file = File {
        format: 1,
        code: kept.code.to_string(),
        label,
        day: hour.record().began.map(|day| day.to_string()),
        time: time(hour),
        erased_on: kept.until.to_string(),
    };
    let mut text = serde_json::to_string_pretty(&file).expect("texts and numbers");
    text.push('\n');
    text
}

fn time(hour: &Hour) -> Time<'_> {
    let record = hour.record();
    let session = hour.session();
    let said = |field: Field| record.said(&field);
    let mut answers = session.sheet().clone();
    answers.on = record.answered;
    let whole = sheet::write(session.quiz(), &answers);
    let mut whole: Value = serde_json::from_str(&whole).unwrap_or_default();
    let reactions = whole
        .as_object_mut()
        .and_then(|sheet| sheet.remove("reactions"));
    let threads = hour.threads().iter().map(|thread| Talked {
        said: record.said(&Field::Thread(thread.kind.clone())),
        kind: &thread.kind,
        items: &thread.items,
        text: &thread.text,
    });
    Time {
        on: record.on.map(|day| day.to_string()),
        quiz: session.quiz().id.as_str(),
        step: listed::step(record),
        demand: said(Field::Demand),
        deadline: said(Field::Deadline),
        done: done(record),
        sheet: whole,
        replaced: record.replaced.iter().map(|of| before(hour, of)).collect(),
        held: said(Field::Held),
        reactions: reactions.unwrap_or_else(|| Value::Object(serde_json::Map::new())),
        in_words: of_leads(hour, Field::Else),
        not_so: of_leads(hour, Field::NotSo),
        own: hour.own().iter().map(written).collect(),
        threads: threads.collect(),
        obstacles: of_leads(hour, Field::Obstacle),
        kept: hour.kept(),
        further: hour.further(),
        plan: record.plan().iter().map(planned).collect(),
        helps: said(Field::Helps),
        again: said(Field::Again),
        before: record
            .last_time
            .as_deref()
            .map(|before| earlier(hour, before)),
    }
}

/// The time before.
fn earlier(hour: &Hour, before: &Record) -> Value {
    let (instrument, header) = (Arc::clone(hour.instrument()), hour.header().clone());
    let before = Hour::of(instrument, header, before.clone(), hour.locale);
    serde_json::to_value(time(&before)).expect("texts and numbers")
}

/// What was said of each lead in a field.
fn of_leads(hour: &Hour, field: impl Fn(ProfileId) -> Field) -> BTreeMap<&ProfileId, &str> {
    let leads = hour.leads().iter();
    let said =
        leads.filter_map(|career| Some((career, hour.record().said(&field(career.clone()))?)));
    said.collect()
}

fn done(record: &Record) -> Vec<Done<'_>> {
    let plan = record.last_plan();
    let done = plan.iter().map(|action| Done {
        action: action.number,
        is: record.said(&Field::Done(action.number)),
        helped: record.said(&Field::Helped(action.number)),
    });
    done.collect()
}

fn before<'s>(hour: &'s Hour, of: &'s Replaced) -> Before<'s> {
    let item = hour.instrument().quiz().item(&of.item);
    let options = item.map_or_else(Vec::new, |item| item.option_ids());
    let places = of.answer.places().iter();
    let answer = places.filter_map(|place| options.get(*place).map(|option| option.as_str()));
    Before {
        item: &of.item,
        answer: answer.collect(),
        until: of.until.map(|day| day.to_string()),
    }
}

fn planned<'s>(action: &Action<'s>) -> Planned<'s> {
    Planned {
        what: action.what,
        when: action.when,
        place: action.place,
        with: action.with,
        obstacle: action.obstacle,
        then: action.then,
        confidence: action.confidence,
        smaller: action.smaller,
    }
}
