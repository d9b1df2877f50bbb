//! What the lines of an hour come to.

use std::collections::BTreeMap;

use administration::entry::Entry;
use model::answers::{Answer, Guess, MAX_GUESSES};
use model::day::Day;
use model::hour::Step;
use model::id::ItemId;

use crate::asked::MOST_OWN;

use crate::said::{YES, guess};
use crate::{Field, Line};

/// What was said in each field, by its key; `None` where it was left out.
pub type Saying = BTreeMap<String, Option<String>>;

/// The state of an hour: what was said and answered so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// The day on which it began.
    pub began: Option<Day>,
    /// The day of the last line.
    pub on: Option<Day>,
    /// What was said this time.
    pub said: Saying,
    /// All of the last time, where the two have met before.
    pub last_time: Option<Box<Self>>,
    /// What was done in the quiz.
    pub entries: Vec<Entry>,
    /// The day since which it is answered so.
    pub answered: Option<Day>,
    /// What was done in the quiz before it was answered anew, and on which day.
    pub earlier: Option<(Option<Day>, Vec<Entry>)>,
    /// The answers that others took the place of, once the quiz was over, in their order.
    pub replaced: Vec<Replaced>,
}

/// An answer that another one took the place of.
#[derive(Clone, Debug, PartialEq)]
pub struct Replaced {
    /// What was asked.
    pub item: ItemId,
    /// What was answered.
    pub answer: Answer,
    /// The day on which it still stood.
    pub until: Option<Day>,
}

impl Record {
    /// That of some lines.
    pub fn of<'l>(lines: impl IntoIterator<Item = &'l Line>) -> Self {
        let mut record = Self::default();
        for line in lines {
            record.take(line);
        }
        record
    }

    /// Goes on by a line.
    pub fn take(&mut self, line: &Line) {
        match line {
            Line::On(day) => {
                self.began = self.began.or(Some(*day));
                self.on = Some(*day);
            }
            Line::Said { field, said } => {
                self.said.insert(field.clone(), said.clone());
            }
            Line::Answered(day) => self.answered = Some(*day),
            Line::Quiz(entry) => {
                if self.entries.is_empty() {
                    self.answered = self.answered.or(self.on);
                }
                self.replaced.extend(self.replaced_by(entry));
                self.entries.push(entry.clone());
            }
            Line::Again => {
                let before = self.clone();
                let said = std::mem::take(&mut self.said);
                // Whoever keeps it once, and under a name, is not asked again.
                for field in [Field::Keep, Field::Label] {
                    let before = said.get(&field.key()).cloned();
                    self.said.extend(before.map(|before| (field.key(), before)));
                }
                // What was said of careers the last time is no answer of today.
                let is_reaction = |entry: &Entry| matches!(entry, Entry::Reaction { .. });
                self.entries.retain(|entry| !is_reaction(entry));
                self.replaced.clear();
                self.last_time = Some(Box::new(before));
            }
            Line::Anew => {
                let entries = std::mem::take(&mut self.entries);
                self.earlier = Some((self.answered.take(), entries));
                self.replaced.clear();
            }
        }
    }

    /// Whether the two have gone on from the quiz, this time or before.
    fn is_quiz_over(&self) -> bool {
        let is_anew = self.said(&Field::Redo) == Some(YES);
        let was_over = || {
            let mut before = self.last_time.iter();
            before.any(|before| before.is_quiz_over())
        };
        self.is_past(&Field::Quiz) || !is_anew && was_over()
    }

    /// The answer that another one takes the place of, once the quiz is over.
    fn replaced_by(&self, entry: &Entry) -> Option<Replaced> {
        let Entry::Item { item, answer, .. } = entry else {
            return None;
        };
        if !self.is_quiz_over() {
            return None;
        }
        let mut before = self.entries.iter().rev();
        let before = before.find_map(|other| match other {
            Entry::Item {
                item: of,
                answer: given,
                ..
            } if of == item => Some(given),
            Entry::Item { .. }
            | Entry::Question { .. }
            | Entry::Guess(_)
            | Entry::Job(_)
            | Entry::Reaction { .. } => None,
        });
        let before = before?.clone().filter(|_| before != Some(answer))?;
        Some(Replaced {
            item: item.clone(),
            answer: before,
            until: self.on,
        })
    }

    /// What the student thought of before the answers, as it stands now.
    pub fn guesses(&self) -> Vec<Guess> {
        let is_anew = self.said(&Field::Redo) == Some(YES);
        let standing = |n: usize| {
            let field = Field::Guess(n);
            let said = if is_anew {
                self.said(&field)
            } else {
                self.standing(&field)
            };
            guess(said?)
        };
        (1..=MAX_GUESSES).map_while(standing).collect()
    }

    /// The lead of one's own with a number: of this time, or else of the last one. Leaving the field out takes none
    /// back.
    pub fn own(&self, number: usize) -> Option<Guess> {
        let said = self.said(&Field::Own(number)).and_then(guess);
        said.or_else(|| self.last_time.as_ref()?.own(number))
    }

    /// The number of the next lead of one's own; `None` where there is no room for more.
    pub fn next_own(&self) -> Option<usize> {
        (1..=MOST_OWN).find(|number| self.own(*number).is_none())
    }

    /// What was said in a field; `None` if nothing was, or it was left out.
    pub fn said(&self, field: &Field) -> Option<&str> {
        said(&self.said, field)
    }

    /// What stands in a field: what was said this time, or else the last time.
    pub fn standing(&self, field: &Field) -> Option<&str> {
        if self.is_past(field) {
            return self.said(field);
        }
        self.last_time.as_ref()?.standing(field)
    }

    /// Whether a field was asked and answered, or left out.
    pub fn is_past(&self, field: &Field) -> bool {
        self.said.contains_key(&field.key())
    }

    /// Whether the hour has come to its end, and everything is kept.
    pub fn is_over(&self) -> bool {
        self.is_past(&Field::End)
    }

    /// The last step in which something was said; the first where nothing was.
    pub fn step(&self) -> Step {
        let looks_back =
            |key: &str| key.starts_with("plan done-") || key.starts_with("plan helped-");
        let is_in = |step: &Step| {
            let begin = format!("{} ", step.as_str());
            let mut keys = self.said.keys();
            keys.any(|key| key.starts_with(&begin) && !looks_back(key))
        };
        let steps = Step::ALL.into_iter().rev();
        steps.into_iter().find(is_in).unwrap_or(Step::Demand)
    }

    /// The plan of this time.
    pub fn plan(&self) -> Vec<Action<'_>> {
        plan(&self.said)
    }

    /// The plan that stands: that of this time, or else that of the last one.
    pub fn standing_plan(&self) -> Vec<Action<'_>> {
        match &self.last_time {
            Some(before) if !self.is_past(&Field::What(1)) => before.standing_plan(),
            _ => self.plan(),
        }
    }

    /// The plan of the last time; empty where there was none.
    pub fn last_plan(&self) -> Vec<Action<'_>> {
        let before = self.last_time.as_ref();
        before.map_or_else(Vec::new, |before| before.plan())
    }
}

/// What was said in a field; `None` if nothing was, or it was left out.
pub(crate) fn said<'s>(saying: &'s Saying, field: &Field) -> Option<&'s str> {
    saying.get(&field.key())?.as_deref()
}

/// The most actions of a plan.
pub const MOST_ACTIONS: usize = 3;

/// From this confidence up, an action stays as it is.
///
/// # Source
///
/// Of the 0–10 rulers of motivational interviewing, seven and more is taken as likely to be done: Rollnick, Miller &
/// Butler (2008), "Motivational interviewing in health care", chapter 4.
pub const SURE: u8 = 7;

/// Something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action<'s> {
    /// Its number, from 1.
    pub number: usize,
    /// What.
    pub what: &'s str,
    /// On which day, `YYYY-MM-DD`.
    pub when: Option<&'s str>,
    /// At which hour and place.
    pub place: Option<&'s str>,
    /// With whom.
    pub with: Option<&'s str>,
    /// What may come between.
    pub obstacle: Option<&'s str>,
    /// What is done then.
    pub then: Option<&'s str>,
    /// How sure the student is to do it, 0–10.
    pub confidence: Option<u8>,
    /// How it is made smaller.
    pub smaller: Option<&'s str>,
}

fn plan(saying: &Saying) -> Vec<Action<'_>> {
    let action = |number: usize| {
        let told = |field: Field| said(saying, &field);
        Some(Action {
            number,
            what: told(Field::What(number))?,
            when: told(Field::When(number)),
            place: told(Field::Where(number)),
            with: told(Field::With(number)),
            obstacle: told(Field::If(number)),
            then: told(Field::Then(number)),
            confidence: told(Field::Confidence(number)).and_then(|sure| sure.parse().ok()),
            smaller: told(Field::Smaller(number)),
        })
    };
    (1..=MOST_ACTIONS).map_while(action).collect()
}
