//! Lessons for a class, as documents: the plan for whoever leads, then the papers of those who take part.

mod aloud;
mod paper;

pub use aloud::class;

use words::lessons::{self, Counts, Lesson, Step};

use crate::document::{Block, Document};
use crate::quizzes;
use crate::table::Table;
use catalog::Catalog;
use model::locale::Locale;
use model::quiz::Quiz;

/// What the lessons are made from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'c> {
    /// Topics and careers.
    pub catalog: &'c Catalog,
    /// The quiz that opens with topics.
    pub orientation: &'c Quiz,
    /// The quiz of situations.
    pub situations: &'c Quiz,
}

impl Source<'_> {
    fn counts(&self) -> Counts {
        let batteries = self.orientation.batteries.iter();
        let mut items = self.orientation.items.iter();
        let favourites = items.find_map(|item| item.response.favourites());
        Counts {
            topics: batteries.map(|tiles| tiles.items.len()).sum(),
            favourites: favourites.map_or(0, |favourites| favourites.most),
            situations: self.situations.items.len(),
            minutes: quizzes::minutes(self.situations),
            careers: self.catalog.profiles.len(),
            families: self.catalog.families.len(),
        }
    }
}

/// All lessons, and how each is printed.
pub fn list(source: &Source<'_>, locale: Locale) -> Document {
    let say = lessons::of(locale);
    let mut document = Document::titled(locale, say.list_title());
    document.paragraph(say.list_opening());
    for lesson in Lesson::ALL {
        let plan = say.of_lesson(lesson, &source.counts());
        let age = lesson.age();
        let title = format!("{} ({})", plan.title, say.from_age(age));
        document.push(Block::Heading(title));
        document.push(Block::Inset(plan.opening));
        let command = format!("boussole lessons {age} --format html");
        document.push(Block::Command(command));
    }
    document
}

/// A lesson in full.
pub fn show(lesson: Lesson, source: &Source<'_>, locale: Locale) -> Document {
    let say = lessons::of(locale);
    let plan = say.of_lesson(lesson, &source.counts());
    let mut document = Document::titled(locale, plan.title);
    document.push(Block::Remark(say.from_age(lesson.age())));
    document.push(Block::Opening(plan.opening));
    document.section(say.aims());
    document.push(Block::dots(plan.aims.into_iter().map(Into::into)));
    document.section(say.before());
    document.push(Block::dots(plan.before.into_iter().map(Into::into)));
    document.push(Block::Table(Table {
        name: say.plan().to_owned(),
        head: say.columns().to_vec(),
        rows: timed(&plan.steps),
        more: None,
    }));
    document.section(say.never());
    document.push(Block::dots(say.not_done().map(Into::into)));
    document.section(say.portfolio());
    document.paragraph(plan.portfolio);
    document.blocks.extend(match lesson {
        Lesson::Topics => paper::topics(source, locale),
        Lesson::Situations => paper::situations(source, locale),
        Lesson::Leads => paper::leads(locale),
    });
    document
}

/// From which minute to which, what is done and what is shown.
fn timed(steps: &[Step]) -> Vec<Vec<String>> {
    let mut end = 0;
    let row = |step: &Step| {
        let start = end;
        end += step.minutes;
        vec![
            format!("{start}–{end}"),
            step.does.clone(),
            step.shown.clone(),
        ]
    };
    steps.iter().map(row).collect()
}
