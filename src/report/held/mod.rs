//! Two sheets of one person, side by side: what holds, what moved more than chance, what there is to tell.

mod json;

pub use json::to_json;

use crate::document::{Block, Document};
use crate::{Note, QuizLine, reason};
use administration::instrument::Instrument;
use administration::sheet::SheetNote;
use model::answers::AnswerSheet;
use model::day::Day;
use model::locale::Locale;
use model::profile::Profile;
use rules::State;
use rules::held::{Held, Moved};
use words::capitalized;
use words::held::{self, Sheet, Way, Words};

/// Two sheets of one quiz and what they have in common, in one language.
#[derive(Clone, Debug)]
pub struct Comparison<'a> {
    instrument: &'a Instrument,
    /// The language of its sentences.
    pub locale: Locale,
    /// The earlier one first.
    sheets: [AnswerSheet; 2],
    facts: Held,
    /// What is to be said about a sheet, each already worded.
    notes: Vec<Note>,
}

/// An answer sheet that was read, with what is to be said of it.
pub type Read = (AnswerSheet, Vec<SheetNote>);

impl<'a> Comparison<'a> {
    /// Compares two sheets of the quiz. The one of the earlier day counts as the first, whichever is given first;
    /// where a day is missing they stand as they are given.
    pub fn new(instrument: &'a Instrument, one: Read, other: Read, locale: Locale) -> Self {
        let is_later = one.0.on.zip(other.0.on).is_some_and(|(a, b)| a > b);
        let read = if is_later { [other, one] } else { [one, other] };
        let say = held::of(locale);
        let mut notes = Vec::new();
        for (sheet, (answers, of_sheet)) in [Sheet::First, Sheet::Second].into_iter().zip(&read) {
            let when = say.when(sheet, answers.on);
            notes.extend(of_sheet.iter().map(|note| Note {
                code: note.code(),
                text: say.note(&when, &words::sheet::of(locale).note(note)),
            }));
        }
        let sheets = read.map(|(answers, _)| answers);
        let facts = instrument.scoring().held(&sheets[0], &sheets[1]);
        Self {
            instrument,
            locale,
            sheets,
            facts,
            notes,
        }
    }

    /// The page.
    pub fn document(&self) -> Document {
        let say = held::of(self.locale);
        let mut page = Document::titled(self.locale, say.title());
        page.push(Block::Opening(if self.facts.is_one_sheet {
            say.one_sheet().to_owned()
        } else {
            let [first, then] = self.when();
            say.opening([&first, &then], self.facts.twice)
        }));
        for note in &self.notes {
            page.push(Block::Remark(note.text.clone()));
        }
        self.tell_held(&mut page, say);
        self.tell_moved(&mut page, say);
        self.tell_told(&mut page, say);
        page
    }

    fn tell_held(&self, page: &mut Document, say: Words) {
        page.section(say.held_heading());
        if self.facts.pages.iter().all(|page| page.state == State::Ok) {
            page.paragraph(say.families(self.facts.families.len()));
            let families = self.facts.families.iter();
            let families: Vec<_> = families.map(|of| self.family(*of).into()).collect();
            if !families.is_empty() {
                page.push(Block::dots(families));
            }
        } else {
            page.paragraph(say.no_page());
        }
        page.push(Block::Gap);
        if self.facts.both.state == State::Ok {
            page.paragraph(say.both());
            let careers = self.facts.both.shown().map(|career| {
                let title = capitalized(&self.profile(career).titles.get(self.locale));
                say.career(&title, self.family_of(career)).into()
            });
            page.push(Block::dots(careers));
        } else {
            page.paragraph(say.both_no_list());
        }
    }

    fn tell_moved(&self, page: &mut Document, say: Words) {
        page.section(say.moved_heading());
        if self.facts.compared.is_empty() {
            page.paragraph(say.nothing_compared());
        } else if self.facts.moved.is_empty() {
            page.paragraph(say.nothing_moved());
        } else {
            let moved = self.facts.moved.iter();
            page.push(Block::dots(moved.map(|moved| self.moved(moved).into())));
            page.push(Block::Gap);
            page.paragraph(say.only_the_later());
        }
    }

    fn tell_told(&self, page: &mut Document, say: Words) {
        page.section(say.told_heading());
        if self.facts.told.is_empty() {
            page.paragraph(say.nothing_told());
            return;
        }
        page.paragraph(say.told());
        let told = self.facts.told.iter();
        page.push(Block::dots(told.map(|item| self.told(*item).into())));
    }

    fn moved(&self, moved: &Moved) -> String {
        let traits = self.instrument.traits();
        let way = if moved.by > 0.0 { Way::Up } else { Way::Down };
        let name = traits.get(moved.of).name.get(self.locale);
        held::of(self.locale).moved(name, way, moved.answers)
    }

    fn told(&self, item: usize) -> String {
        let item = &self.instrument.quiz().items[item];
        let answers = self.sheets.each_ref().map(|sheet| {
            let answer = sheet.get(&item.id);
            answer.map_or_else(String::new, |answer| {
                reason::worded(item, answer, self.locale)
            })
        });
        let when = self.when();
        let both = [0, 1].map(|sheet| (answers[sheet].as_str(), when[sheet].as_str()));
        held::of(self.locale).both_answers(reason::prompt(item, self.locale), both)
    }

    fn days(&self) -> [Option<Day>; 2] {
        self.sheets.each_ref().map(|sheet| sheet.on)
    }

    /// When the answers of each sheet were given; two of one day are told apart by their order.
    fn when(&self) -> [String; 2] {
        let [one, other] = self.days();
        let days = if one == other {
            [None; 2]
        } else {
            [one, other]
        };
        let say = held::of(self.locale);
        [
            say.when(Sheet::First, days[0]),
            say.when(Sheet::Second, days[1]),
        ]
    }

    fn quiz(&self) -> QuizLine {
        let quiz = self.instrument.quiz();
        QuizLine {
            id: quiz.id.clone(),
            edition: quiz.edition.clone(),
            hash: quiz.hash.clone(),
        }
    }

    fn profile(&self, career: usize) -> &Profile {
        &self.instrument.catalog().profiles[career]
    }

    fn family(&self, family: usize) -> &str {
        let families = &self.instrument.catalog().families;
        families[family].title.get(self.locale)
    }

    fn family_of(&self, career: usize) -> &str {
        let of = &self.profile(career).family;
        let mut families = self.instrument.catalog().families.iter();
        let family = families.find(|family| family.id == *of);
        family.map_or("", |family| family.title.get(self.locale))
    }
}
