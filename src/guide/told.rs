//! All that is held of an hour, as the student would read it, in order.

use std::sync::Arc;

use model::answers::Answer;
use model::hour::Step;
use model::quiz::Item;
use report::document::{Block, Document, List, Mark, Point};
use words::hour;
use words::hour::paper as on_paper;

use crate::Field;
use crate::hour::Hour;
use crate::paper::{self, Kept};
use crate::record::Record;

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
                action.map(|action| paper::action(action, self.locale))
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
            points.push(say.answered(&asked, &self.label(&ask.kind, said)).into());
        }
        if step == Step::Leads {
            let not_so = self.leads().iter().filter_map(|career| {
                let said = self.record().said(&Field::NotSo(career.clone()))?;
                Some(say.answered(&self.title(career), said).into())
            });
            points.extend(not_so);
        }
        if step == Step::Answers {
            points.extend(self.answers());
        }
        points
    }

    /// What was answered to the quiz, with what was answered before where that was changed since.
    fn answers(&self) -> Vec<Point> {
        let say = hour::of(self.locale);
        let session = self.session();
        let told = |item: &Item, answer: &Answer| {
            let labels = answer.places().iter().filter_map(|place| {
                let (_, label) = item.response.options().nth(*place)?;
                Some(label.get(self.locale))
            });
            labels.collect::<Vec<&str>>().join(", ")
        };
        let items = session.quiz().items.iter().filter_map(|item| {
            let answer = session.sheet().get(&item.id)?;
            let mut told_so = say.answered(item.prompt.get(self.locale), &told(item, answer));
            let before = self.record().replaced.iter();
            for before in before.filter(|before| before.item == item.id) {
                let until = before.until.map(|day| say.day(day));
                let label = told(item, &before.answer);
                told_so = format!("{told_so} ({})", say.replaced(&label, until.as_deref()));
            }
            Some(Point::from(told_so))
        });
        let situated = session.quiz().context.iter().filter_map(|question| {
            let chosen = session.sheet().context(&question.id)?;
            let mut options = question.options.iter();
            let option = options.find(|option| option.id == *chosen)?;
            let (asked, said) = (&question.prompt, &option.label);
            let told = say.answered(asked.get(self.locale), said.get(self.locale));
            Some(Point::from(told))
        });
        items.chain(situated).collect()
    }
}
