//! All that is held of an hour, as the student would read it, in order; and the same for programs.

use std::sync::Arc;

use administration::sheet;
use model::id::ProfileId;
use model::locale::Locale;
use report::document::{Block, Document, List, Mark, Point};
use serde::Serialize;
use serde_json::Value;
use words::hour::sheet as on_paper;
use words::hour::{self, Step};

use crate::asked::{Ask, Kind};
use crate::hour::{Hour, written};
use crate::record::{Action, Record};
use crate::sheet::{self as sheet_of, Kept};
use crate::{Code, Field};

/// What was said in each step, in the order in which it is asked, then what is said of sheets.
pub fn document(hour: &Hour, kept: Kept) -> Document {
    let say = hour::of(hour.locale);
    let mut document = Document::titled(
        hour.locale,
        on_paper::of(hour.locale).code(&kept.code.to_string()),
    );
    let began = hour.record().began.map(|day| say.day(day));
    let until = on_paper::of(hour.locale).erased_on(&say.day(kept.until));
    let head: Vec<String> = began.into_iter().chain([until]).collect();
    document.blocks.push(Block::Paragraph(head.join(" · ")));
    each_time(hour, &mut document);
    document
}

/// What was said each time that the two met, the first time first.
fn each_time(hour: &Hour, document: &mut Document) {
    let say = hour::of(hour.locale);
    if let Some(before) = &hour.record().last_time {
        let (instrument, header) = (Arc::clone(hour.instrument()), hour.header().clone());
        let before = Hour::of(instrument, header, Record::clone(before), hour.locale);
        each_time(&before, document);
        let on = hour.record().on.map(|on| say.day(on));
        document.blocks.extend(on.map(Block::Summary));
    }
    for step in Step::ALL {
        let points: Vec<Point> = hour.told(step);
        if !points.is_empty() {
            document
                .blocks
                .push(Block::Section(say.step(step).to_owned()));
            document.blocks.push(Block::List(List {
                mark: Mark::Dot,
                indent: 2,
                points,
            }));
        }
    }
}

impl Hour {
    /// What a field is about, where its question does not say it.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the question of every other field says it"
    )]
    fn about(&self, field: &Field) -> Option<String> {
        match field {
            Field::Lead(career) | Field::Obstacle(career) => Some(self.title(career)),
            Field::Done(n) => {
                let plan = self.record().last_plan();
                let action = plan.iter().find(|action| action.number == *n);
                action.map(|action| sheet_of::action(action, self.locale))
            }
            _ => None,
        }
    }

    /// What was said in a step.
    fn told(&self, step: Step) -> Vec<Point> {
        let say = hour::of(self.locale);
        let mut points: Vec<Point> = Vec::new();
        let looked_back = if step == Step::Plan {
            self.looking_back()
        } else {
            Vec::new()
        };
        for field in looked_back.into_iter().chain(self.fields(step)) {
            let Some(said) = self.record().said(&field).filter(|_| field != Field::Quiz) else {
                continue;
            };
            let ask = self.ask_of(&field);
            let about = self.about(&field);
            let asked = about.unwrap_or(ask.question.clone());
            points.push(say.answered(&asked, &label(self, &ask, said)).into());
        }
        if step == Step::Leads {
            let not_so = self.leads().iter().filter_map(|career| {
                let said = self.record().said(&Field::NotSo(career.clone()))?;
                Some(say.answered(&self.title(career), said).into())
            });
            points.extend(not_so);
        }
        if step == Step::Answers {
            let session = self.session();
            let items = session.quiz().items.iter();
            let answered = items.filter_map(|item| {
                let answer = session.sheet().get(&item.id)?;
                let labels = answer.places().iter().filter_map(|place| {
                    let (_, label) = item.response.options().nth(*place)?;
                    Some(label.get(self.locale))
                });
                let labels: Vec<&str> = labels.collect();
                Some(
                    say.answered(item.prompt.get(self.locale), &labels.join(", "))
                        .into(),
                )
            });
            points.extend(answered);
            let questions = session.quiz().context.iter();
            let situated = questions.filter_map(|question| {
                let chosen = session.sheet().context(&question.id)?;
                let option = question
                    .options
                    .iter()
                    .find(|option| option.id == *chosen)?;
                let (asked, said) = (&question.prompt, &option.label);
                Some(
                    say.answered(asked.get(self.locale), said.get(self.locale))
                        .into(),
                )
            });
            points.extend(situated);
        }
        points
    }
}

/// What was said, as it was read.
fn label(hour: &Hour, ask: &Ask, said: &str) -> String {
    let named = |choices: &[crate::Choice]| {
        let words = said.split(',').map(|word| {
            let choice = choices.iter().find(|choice| choice.word == word);
            choice.map_or(word, |choice| choice.label.as_str())
        });
        words.collect::<Vec<_>>().join(" · ")
    };
    match &ask.kind {
        Kind::One(choices) | Kind::Several { choices, .. } => named(choices),
        Kind::Job => {
            let guess = crate::hour::guess(said);
            guess.map_or_else(
                || said.to_owned(),
                |guess| hour.instrument().title(&guess, hour.locale),
            )
        }
        Kind::Text { .. } | Kind::Day | Kind::Number => said.to_owned(),
    }
}

/// A record as one line of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The code.
    pub code: String,
    /// The day on which it began, `YYYY-MM-DD`.
    pub day: Option<String>,
    /// The last step in which something was said; `closed` once the hour is over.
    pub step: &'static str,
    /// What whoever keeps it calls it.
    pub label: Option<String>,
    /// When the two meet again.
    pub again: Option<String>,
    /// The day on which it is erased.
    pub erased_on: String,
}

/// The word for an hour that is over.
pub const CLOSED: &str = "closed";

#[derive(Serialize)]
struct Talked<'s> {
    kind: &'s str,
    items: &'s [String],
    text: &'s str,
    said: Option<&'s str>,
}

#[derive(Serialize)]
struct Written<'s> {
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

#[derive(Serialize)]
struct File<'s> {
    format: u32,
    code: String,
    day: Option<String>,
    quiz: &'s str,
    step: &'static str,
    demand: Option<&'s str>,
    deadline: Option<&'s str>,
    sheet: Value,
    reactions: Value,
    own: Vec<String>,
    threads: Vec<Talked<'s>>,
    kept: Vec<&'s ProfileId>,
    further: Option<ProfileId>,
    plan: Vec<Written<'s>>,
    helps: Option<&'s str>,
    again: Option<&'s str>,
    erased_on: String,
}

/// The same as JSON, with its end of line. Days are `YYYY-MM-DD`; what was not said is `null`.
///
/// # Panics
///
/// Never: texts, lists and numbers can all be written.
pub fn json(hour: &Hour, kept: Kept) -> String {
    let record = hour.record();
    let session = hour.session();
    let said = |field: Field| record.said(&field);
    let whole = sheet::write(session.quiz(), session.sheet());
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
    let plan = record.plan();
    let file = File {
        format: 1,
        code: kept.code.to_string(),
        day: record.began.map(|day| day.to_string()),
        quiz: session.quiz().id.as_str(),
        step: step(hour.record()),
        demand: said(Field::Demand),
        deadline: said(Field::Deadline),
        sheet: whole,
        reactions: reactions.unwrap_or_else(|| Value::Object(serde_json::Map::new())),
        own: hour.own().iter().map(written).collect(),
        threads: threads.collect(),
        kept: hour.kept(),
        further: hour.further(),
        plan: plan.iter().map(written_action).collect(),
        helps: said(Field::Helps),
        again: said(Field::Again),
        erased_on: kept.until.to_string(),
    };
    let mut text = serde_json::to_string_pretty(&file).expect("texts and numbers");
    text.push('\n');
    text
}

fn written_action<'s>(action: &Action<'s>) -> Written<'s> {
    Written {
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

/// The last step, or that the hour is over.
pub fn step(record: &Record) -> &'static str {
    if record.is_over() {
        CLOSED
    } else {
        record.step().as_str()
    }
}

/// What a list says of a record.
pub fn line(record: &Record, code: Code, label: Option<String>, until: String) -> Line {
    Line {
        code: code.to_string(),
        day: record.began.map(|day| day.to_string()),
        step: step(record),
        label,
        again: record.said(&Field::Again).map(str::to_owned),
        erased_on: until,
    }
}

/// How a step is called in a list.
pub fn step_named(step: &str, locale: Locale) -> &'static str {
    let say = hour::of(locale);
    let known = Step::ALL.into_iter().find(|known| known.as_str() == step);
    known.map_or_else(|| say.closed(), |known| say.step(known))
}
