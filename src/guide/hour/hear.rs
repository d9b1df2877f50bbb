//! What comes of a line that somebody typed.

use administration::entry::Entry;
use administration::search::{expectable, offered};
use model::answers::Guess;
use model::id::{ProfileId, QuestionId};
use words::hour::{NotHeard, advice};

use super::Hour;
use super::doors::{self, Door};
use crate::asked::{Heard, Kind};
use crate::said::{YES, written};
use crate::{Field, Line, answers};

/// The most jobs that are offered for what somebody typed.
const MOST_FOUND: usize = 7;

impl Hour {
    /// Hears a line. What was said is taken in; the host makes it durable.
    ///
    /// A line that is a key, `/n` and its like, is that key; a text that begins so is written with two strokes.
    ///
    /// # Errors
    ///
    /// [`NotHeard`] says why nothing came of it.
    pub fn hear(&mut self, typed: &str) -> Result<Heard, NotHeard> {
        let typed = typed.trim();
        let step = self.asked().map(|ask| ask.step).ok_or(NotHeard::Over)?;
        // Whether something is kept is a choice that nobody makes by Enter.
        let is_needed = self.door.is_none() && self.field() == Some(Field::Keep);
        if is_needed && ["", "/n", "/s"].contains(&typed) {
            return Err(NotHeard::Needed);
        }
        match typed {
            "/n" => return Ok(self.forward()),
            "/b" => return self.backward(),
            "/s" => return Ok(self.skip()),
            "/p" => return Ok(Heard::Pause),
            "/?" => return Ok(Heard::Told(advice::of(self.locale).why(step).to_owned())),
            "/c" => {
                return Ok(Heard::Told(
                    advice::of(self.locale).counsel(step).to_owned(),
                ));
            }
            "/d" if self.door.is_none() => {
                self.door = Some(Door::All);
                return Ok(Heard::Moved);
            }
            _ => {}
        }
        let text = match typed.strip_prefix('/') {
            Some(rest) if rest.starts_with('/') => rest,
            Some(_) => return Err(NotHeard::NoKey),
            None => typed,
        };
        if let Some(door) = self.door.clone() {
            return doors::hear(self, &door, text);
        }
        let field = self.field().ok_or(NotHeard::Over)?;
        self.answer(field, text)
    }

    /// The quiz was put: whoever has answered it to its end goes on.
    pub fn is_quizzed(&mut self) -> Vec<Line> {
        if self.is_answered() && self.session().is_finished() {
            self.say(&Field::Quiz, Some("done".to_owned()))
        } else {
            Vec::new()
        }
    }

    fn answer(&mut self, field: Field, typed: &str) -> Result<Heard, NotHeard> {
        let kind = self.asked().ok_or(NotHeard::Over)?.kind;
        let said = answers::read(typed, &kind, self.locale)?;
        if said.is_none() {
            return Ok(self.forward());
        }
        match (&kind, said) {
            (Kind::Job, Some(words)) => Ok(self.look_for(field, &words)),
            (_, Some(now)) if field == Field::Quiz && now == "now" => Ok(Heard::Quiz),
            (_, said) => {
                let lines = self.say(&field, said);
                Ok(Heard::Said(Some(field), lines))
            }
        }
    }

    /// Looks for a job that somebody typed: one that is found for sure, or what they typed where there is none.
    pub(crate) fn look_for(&mut self, field: Field, words: &str) -> Heard {
        let found = expectable(self.instrument.catalog(), words, self.locale);
        let found = offered(found, words, MOST_FOUND);
        if found.is_empty() {
            return self.chose(field, &Guess::Typed(words.to_owned()));
        }
        self.door = Some(Door::Which { field, found });
        Heard::Moved
    }

    /// A job was chosen for a field.
    pub(crate) fn chose(&mut self, field: Field, guess: &Guess) -> Heard {
        let lines = self.say(&field, Some(written(guess)));
        Heard::Said(Some(field), lines)
    }

    /// Takes in what is said in a field; gives its lines.
    pub(crate) fn say(&mut self, field: &Field, said: Option<String>) -> Vec<Line> {
        let line = Line::Said {
            field: field.key(),
            said,
        };
        let mut lines: Vec<Line> = self.noted(field).into_iter().chain([line]).collect();
        for line in &lines {
            self.take(line);
        }
        for more in self.follows(field) {
            self.take(&more);
            lines.push(more);
        }
        if self.aside.as_ref() == Some(field) {
            self.aside = None;
        } else if self.back.as_ref() == Some(field) {
            self.back = self.after(field);
        }
        lines
    }

    /// What a field that was answered says to the quiz.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "every other field says nothing to it"
    )]
    fn follows(&self, field: &Field) -> Vec<Line> {
        let said = self.record.said(field);
        match field {
            Field::Lead(career) | Field::Because(career) => {
                self.reacted(career).into_iter().collect()
            }
            Field::Limit(question) => said
                .and_then(|said| self.situated(question, said))
                .into_iter()
                .collect(),
            Field::Redo if said == Some(YES) => vec![Line::Anew],
            _ => Vec::new(),
        }
    }

    fn reacted(&self, career: &ProfileId) -> Option<Line> {
        // Nothing said is no answer, and takes none back.
        let reaction = Some(self.reaction(career)?);
        let before = self.session();
        let has_changed = before.sheet().reactions.get(career) != reaction.as_ref();
        has_changed.then(|| {
            Line::Quiz(Entry::Reaction {
                career: career.clone(),
                reaction,
            })
        })
    }

    fn situated(&self, question: &QuestionId, said: &str) -> Option<Line> {
        let asked = self.instrument.quiz().question(question)?;
        let option = asked
            .options
            .iter()
            .position(|option| option.id.as_str() == said);
        Some(Line::Quiz(Entry::Question {
            question: question.clone(),
            option: Some(option?),
        }))
    }

    /// Leaves a field as it is: what nothing was said to is left out.
    fn forward(&mut self) -> Heard {
        if self.closes() {
            return Heard::Moved;
        }
        match self.field() {
            Some(field) if self.record.is_past(&field) => {
                self.back = self.after(&field);
                Heard::Moved
            }
            // The end is a choice: leaving it out keeps what is kept.
            Some(field) => {
                let lines = self.say(&field, None);
                Heard::Said(Some(field), lines)
            }
            None => Heard::Moved,
        }
    }

    /// Closes what is open in between, if something is.
    fn closes(&mut self) -> bool {
        self.door.take().is_some() | self.aside.take().is_some()
    }

    fn backward(&mut self) -> Result<Heard, NotHeard> {
        if self.closes() {
            return Ok(Heard::Moved);
        }
        let field = self.field().ok_or(NotHeard::Over)?;
        self.back = Some(self.before(&field).ok_or(NotHeard::First)?);
        Ok(Heard::Moved)
    }

    /// Leaves out what is left of a step; from a step gone back to, it goes on to where they were.
    fn skip(&mut self) -> Heard {
        if self.closes() {
            return Heard::Moved;
        }
        let Some(first) = self.field() else {
            return Heard::Moved;
        };
        self.back = None;
        let mut lines = Vec::new();
        while let Some(field) = self.field()
            && field.step() == first.step()
        {
            lines.extend(self.say(&field, None));
        }
        if lines.is_empty() {
            return Heard::Moved;
        }
        Heard::Said(Some(first), lines)
    }
}
