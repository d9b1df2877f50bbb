//! The sheet that the student takes home: one page, in their words.

use model::answers::Guess;
use model::day::Day;
use model::hour::Obstacle;
use model::id::ProfileId;
use model::locale::Locale;
use model::quiz::{Limit, QuestionOption};
use report::document::{Block, Document, Head, List, Mark, Paper, Point};
use words::hour::{self, paper as on_paper};
use words::{limit as limit_words, reaction};

use crate::hour::Hour;
use crate::record::{Action, SURE};
use crate::{Code, Field};

/// Where a record is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Under which code.
    pub code: Code,
    /// Until which day.
    pub until: Day,
}

/// The sheet, on one page of A4; `kept` is left out where nothing is.
pub fn document(hour: &Hour, kept: Option<Kept>) -> Document {
    let say = on_paper::of(hour.locale);
    Document {
        locale: hour.locale,
        head: Head::Title(say.sheet_title().to_owned()),
        blocks: blocks(hour, kept),
        paper: Paper::OneSheet,
    }
}

/// What stands on it below its title.
pub(crate) fn blocks(hour: &Hour, kept: Option<Kept>) -> Vec<Block> {
    let (say, spoken) = (on_paper::of(hour.locale), hour::of(hour.locale));
    let said = |field: Field| hour.record().standing(&field);
    let day = |text: &str| Day::parse(text).map_or_else(|| text.to_owned(), |day| spoken.day(day));
    let mut blocks = Vec::new();
    let mut paragraph = |text: String| blocks.push(Block::Paragraph(text));
    let on = hour.record().on.map(|on| spoken.day(on));
    let kept_as = kept.map(|kept| say.code(&kept.code.to_string()));
    let until = kept.map(|kept| say.erased_on(&spoken.day(kept.until)));
    let head: Vec<String> = on.into_iter().chain(kept_as).chain(until).collect();
    paragraph(head.join(" · "));
    if let Some(demand) = said(Field::Demand) {
        paragraph(say.my_question(demand));
    }
    if let Some(deadline) = said(Field::Deadline) {
        paragraph(say.my_deadline(&day(deadline)));
    }
    if let Some(draws) = hour.draws() {
        paragraph(draws);
    }
    section(&mut blocks, say.my_leads(), Mark::Dot, leads(hour));
    section(&mut blocks, say.what_i_said(), Mark::Dot, threads(hour));
    let plan = hour.record().standing_plan();
    let actions = plan.iter().map(|one| action(one, hour.locale).into());
    section(&mut blocks, say.my_plan(), Mark::Box, actions.collect());
    let limits = limits(hour);
    let helps = said(Field::Helps).map(|who| say.who_helps(who));
    let again = said(Field::Again).map(|when| say.meet_again(&day(when)));
    let last: Vec<String> = limits.into_iter().chain(helps).chain(again).collect();
    if !last.is_empty() {
        blocks.push(Block::Gap);
        blocks.extend(last.into_iter().map(Block::Paragraph));
    }
    blocks.push(Block::Gap);
    blocks.push(Block::Remark(say.is_not().to_owned()));
    blocks
}

/// A heading with a list; nothing where it is empty.
fn section(blocks: &mut Vec<Block>, heading: &str, mark: Mark, points: Vec<Point>) {
    if points.is_empty() {
        return;
    }
    blocks.push(Block::Section(heading.to_owned()));
    blocks.push(Block::List(List {
        mark,
        indent: 2,
        points,
    }));
}

/// What the student wants none of, and would rather do without, in a line.
fn limits(hour: &Hour) -> Option<String> {
    let session = hour.session();
    let of = |limit: Limit| {
        let questions = session.quiz().context.iter();
        let about = questions.filter_map(|question| {
            let chosen = session.sheet().context(&question.id)?;
            let mut options = question.options.iter();
            let is_so = |option: &&QuestionOption| option.id == *chosen;
            let option = options.find(is_so)?;
            let about = question.about.filter(|_| option.limit == Some(limit))?;
            Some(limit_words::of(hour.locale).short(about))
        });
        about.collect::<Vec<&str>>()
    };
    let (never, rather_not) = (of(Limit::Never), of(Limit::RatherNot));
    let is_none = never.is_empty() && rather_not.is_empty();
    (!is_none).then(|| on_paper::of(hour.locale).my_limits(&never, &rather_not))
}

/// What may be in the way of a lead, and how firm it is.
fn obstacle(hour: &Hour, career: &ProfileId) -> Option<String> {
    let said = hour.record().said(&Field::Obstacle(career.clone()))?;
    let mut all = Obstacle::ALL.into_iter();
    let firm = all.find(|obstacle| obstacle.as_str() == said)?;
    let because = hour.hindrances(career);
    let because = because.map(|because| reaction::of(hour.locale).because(because));
    let because: Vec<&str> = because.collect();
    let firm = hour::of(hour.locale).obstacle(firm);
    Some(on_paper::of(hour.locale).in_the_way(&because, firm))
}

/// The leads that are kept with the way there, the one further afield, and one's own.
fn leads(hour: &Hour) -> Vec<Point> {
    let say = on_paper::of(hour.locale);
    let scored = hour.scored(hour.session());
    let told = |career: &ProfileId, mark: Option<&str>| {
        let card = scored.card(hour.locale, career);
        let chips = card.map(|card| card.chips).unwrap_or_default();
        let first = std::iter::once(hour.title(career));
        let parts = first.chain(mark.map(str::to_owned)).chain(chips);
        let parts: Vec<String> = parts.chain(obstacle(hour, career)).collect();
        Point::from(parts.join(" · "))
    };
    let own_careers = hour.own_careers();
    let mut kept = hour.kept();
    kept.retain(|career| !own_careers.contains(career));
    let further = hour.further();
    // What they thought of before the answers is theirs, too.
    let mut all_own: Vec<Guess> = hour.own();
    for guess in &hour.session().sheet().guesses {
        let is_kept = matches!(guess, Guess::Career(career) if kept.contains(&career));
        if !is_kept && !all_own.contains(guess) {
            all_own.push(guess.clone());
        }
    }
    let own = all_own.into_iter().map(|own| match own {
        Guess::Career(career) => told(&career, Some(say.my_own())),
        own @ (Guess::Family(_) | Guess::Typed(_)) => {
            let title = hour.instrument().title(&own, hour.locale);
            Point::from(format!("{title} · {}", say.my_own()))
        }
    });
    let kept = kept.into_iter().map(|career| told(career, None));
    let further = further.map(|career| told(&career, Some(say.to_see())));
    kept.chain(further).chain(own).collect()
}

/// What the student said to each thread.
fn threads(hour: &Hour) -> Vec<Point> {
    let threads = hour.threads().iter();
    let told = threads.filter_map(|thread| {
        let said = hour.record().said(&Field::Thread(thread.kind.clone()))?;
        Some(Point::from(format!("{} {said}", thread.question)))
    });
    told.collect()
}

/// An action, in two sentences at most.
pub(crate) fn action(action: &Action<'_>, locale: Locale) -> String {
    let (say, spoken) = (on_paper::of(locale), hour::of(locale));
    let day = action.when.and_then(Day::parse).map(|day| spoken.day(day));
    let when = day.into_iter().chain(action.place.map(str::to_owned));
    let when: Vec<String> = when.collect();
    // Whoever was asked « Si … » may have typed it.
    let [first, then, beside] = say.said_before();
    let with = action.with.map(|who| say.with_whom(without(who, beside)));
    let what = std::iter::once(action.what.to_owned()).chain(with);
    let what = what.collect::<Vec<String>>().join(", ");
    let mut told = if when.is_empty() {
        what
    } else {
        say.on_a_day(&when.join(", "), &what)
    };
    told.push('.');
    if let Some(obstacle) = action.obstacle {
        let obstacle = without(obstacle, first);
        let then = action.then.map(|typed| without(typed, then));
        told = format!("{told} {}", say.if_then(obstacle, then));
    }
    if let Some(sure) = action.confidence {
        told = format!("{told} ({})", say.sure(sure));
    }
    match action
        .smaller
        .filter(|_| action.confidence.is_some_and(|sure| sure < SURE))
    {
        Some(smaller) => format!("{told} → {}", say.or_smaller(smaller)),
        None => told,
    }
}

/// A text without a word that it begins with, in either case.
fn without<'t>(text: &'t str, word: &str) -> &'t str {
    let rest = text
        .split_once(' ')
        .filter(|(first, _)| first.to_lowercase() == word);
    rest.map_or(text, |(_, rest)| rest)
}
