//! What stands above a question: what it is about, and what was said to it before.

use model::day::Day;
use model::id::ProfileId;
use report::document::{Block, Point};
use words::{hour, reaction};

use super::{Hour, Page};
use crate::asked::{Ask, Choice, Kind, MOST_OWN};
use crate::record::Action;
use crate::said::guess;
use crate::{Field, paper};

impl Hour {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "nothing stands above every other field"
    )]
    pub(super) fn above(&self, field: &Field) -> Vec<Block> {
        let say = hour::of(self.locale);
        match field {
            Field::Keep => say.notice().map(paragraph).into(),
            Field::Lead(career) => self.lead(career),
            Field::Own(n) => self.before_own(*n),
            Field::Thread(kind) => {
                let text = self.thread(kind).map(|thread| thread.text.as_str());
                text.map(paragraph).into_iter().collect()
            }
            Field::Obstacle(career) => {
                let because = self.hindrances(career);
                let because = because.map(|because| reaction::of(self.locale).because(because));
                let because: Vec<&str> = because.collect();
                let told = format!("{} · {}", self.title(career), because.join(" · "));
                vec![paragraph(told)]
            }
            Field::Done(n) | Field::Helped(n) => {
                let plan = self.record.last_plan();
                let action = plan.iter().find(|action| action.number == *n);
                let told = action.map(|action| paper::action(action, self.locale));
                told.map(paragraph).into_iter().collect()
            }
            Field::Confidence(n) => {
                let plan = self.record.plan();
                let action = plan.iter().find(|action: &&Action<'_>| action.number == *n);
                let told = action.map(|action| paper::action(action, self.locale));
                told.map(paragraph).into_iter().collect()
            }
            Field::Limit(question) => {
                let battery = self.instrument.quiz().limits_of(question);
                let prompt = battery.map(|battery| battery.prompt.get(self.locale));
                prompt.map(paragraph).into_iter().collect()
            }
            Field::Held => self
                .held()
                .map_or_else(Vec::new, |document| document.blocks),
            Field::Print => paper::blocks(self, None),
            _ => Vec::new(),
        }
    }

    /// A look at a career: why it is here, a day, what is hard, the way there, whom to meet.
    fn lead(&self, career: &ProfileId) -> Vec<Block> {
        let say = hour::of(self.locale);
        let catalog = self.instrument.catalog();
        let Some(profile) = catalog.profile(career.as_str()) else {
            return Vec::new();
        };
        let card = self.scored(self.session()).card(self.locale, career);
        let sheet = &profile.sheet;
        let first = |texts: &[model::locale::Text], n: usize| {
            let texts = texts.iter().take(n).map(|text| text.get(self.locale));
            // Some are sentences, and some are parts of a list.
            texts.fold(String::new(), |all, text| match all.chars().last() {
                None => text.to_owned(),
                Some('.' | '?' | '!') => format!("{all} {text}"),
                Some(_) => format!("{all} ; {text}").replace(" ;", say.semicolon()),
            })
        };
        let told = [
            (say.a_day(), first(&sheet.missions, 2)),
            (say.hard(), first(&sheet.hard, 2)),
            (say.way(), first(&sheet.studies.routes, 1)),
            (say.to_meet(), first(sheet.to_meet.as_slice(), 1)),
        ];
        let points = told.into_iter().filter(|(_, text)| !text.is_empty());
        let points = points.map(|(name, text)| Point::from(format!("{name} {text}")));
        let points: Vec<Point> = points.collect();
        let card = card.map(Block::Card).into_iter();
        card.chain([Block::dots(points)]).collect()
    }

    /// What the reactions have moved, with a look at each career that came, and what else one thinks of.
    fn before_own(&self, number: usize) -> Vec<Block> {
        let Page { gone, new, .. } = self.page();
        let looks = new.iter().flat_map(|career| self.lead(career));
        let titles = |of: &[ProfileId]| of.iter().map(|id| self.title(id)).collect::<Vec<_>>();
        let titles = [titles(gone), titles(new)];
        let [gone, new] = titles
            .each_ref()
            .map(|all| all.iter().map(String::as_str).collect::<Vec<_>>());
        let has_moved = !(gone.is_empty() && new.is_empty());
        let moved = has_moved.then(|| reaction::of(self.locale).moved(&gone, &new));
        let others = (1..=MOST_OWN).filter(|other| *other != number);
        let own = others.filter_map(|other| self.record.own(other));
        let own: Vec<String> = own
            .map(|own| self.instrument.title(&own, self.locale))
            .collect();
        let own: Vec<&str> = own.iter().map(String::as_str).collect();
        let own = (!own.is_empty()).then(|| hour::of(self.locale).own_so_far(&own));
        let moved = moved.map(paragraph).into_iter();
        moved.chain(looks).chain(own.map(paragraph)).collect()
    }

    /// What stands in a field that is asked once more, so that nobody replaces it unawares.
    pub(super) fn stands(&self, field: &Field, ask: &Ask) -> Option<Block> {
        let said = self.record.said(field).filter(|_| *field != Field::Quiz)?;
        let said = self.label(&ask.kind, said);
        Some(paragraph(hour::of(self.locale).stands(&said)))
    }

    /// What was said, as it was read.
    pub(crate) fn label(&self, kind: &Kind, said: &str) -> String {
        let named = |choices: &[Choice]| {
            let words = said.split(',').map(|word| {
                let choice = choices.iter().find(|choice| choice.word == word);
                choice.map_or(word, |choice| choice.label.as_str())
            });
            words.collect::<Vec<_>>().join(" · ")
        };
        let told = match kind {
            Kind::One(choices) | Kind::Several { choices, .. } => Some(named(choices)),
            Kind::Job => guess(said).map(|guess| self.instrument.title(&guess, self.locale)),
            Kind::Day { .. } => Day::parse(said).map(|day| hour::of(self.locale).day(day)),
            Kind::Text { .. } | Kind::Number => None,
        };
        told.unwrap_or_else(|| said.to_owned())
    }
}

fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph(text.into())
}
