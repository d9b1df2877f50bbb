//! What is put in a field: the question, and what may be answered.

use administration::session::Asked;
use model::hour::Obstacle;
use model::id::{ProfileId, QuestionId};
use model::reaction::{Because, Is};
use words::hour;
use words::{capitalized, reaction};

use super::Hour;
use super::doors;
use crate::Field;
use crate::asked::{Ask, Choice, Kind, LONG, MOST_KEPT, SHORT, numbered};
use crate::record::MOST_ACTIONS;
use crate::said::YES;

impl Hour {
    /// What is asked now; `None` once the hour is over.
    pub fn asked(&self) -> Option<Ask> {
        if let Some(door) = &self.door {
            return Some(doors::ask(self, door));
        }
        let field = self.field()?;
        let mut ask = self.ask_of(&field);
        ask.above.extend(self.stands(&field, &ask));
        Some(ask)
    }

    /// A day that is not past.
    fn day_to_come(&self) -> Kind {
        let from = self.record.on;
        Kind::Day { from }
    }

    /// What is asked in a field.
    #[expect(clippy::too_many_lines, reason = "a table of the fields")]
    pub(crate) fn ask_of(&self, field: &Field) -> Ask {
        let say = hour::of(self.locale);
        let text = |question: &str, most| (question.to_owned(), Kind::Text { most });
        let (question, kind) = match field {
            Field::Keep => (
                say.keep().to_owned(),
                one([(YES, say.keep_it()), ("nothing", say.keep_nothing())]),
            ),
            Field::Label => text(say.label(), SHORT),
            Field::Demand => text(say.demand(self.record.last_time.is_some()), LONG),
            Field::Deadline => (say.deadline().to_owned(), self.day_to_come()),
            Field::Guess(n) => (say.guess(*n).to_owned(), Kind::Job),
            Field::Redo => (
                say.redo().to_owned(),
                one([(YES, say.redo_it()), ("no", say.redo_not())]),
            ),
            Field::Quiz => {
                let goes_on = self.is_answered();
                (
                    say.quiz(goes_on).to_owned(),
                    one([("now", say.quiz_now(goes_on))]),
                )
            }
            // Nobody is asked.
            Field::Chosen | Field::Threads => text("", 0),
            Field::Held => text(say.held(), LONG),
            Field::Lead(_) => {
                let is = |is: Is| (is.as_str(), say.reaction(is));
                (say.lead().to_owned(), one(Is::ALL.map(is)))
            }
            Field::Because(career) => (
                say.because(&self.title(career)),
                Kind::Several {
                    choices: lettered(self.locale),
                    most: Because::ALL.len(),
                },
            ),
            Field::Else(_) => text(say.in_words(), LONG),
            Field::Own(_) => (say.own().to_owned(), Kind::Job),
            Field::NotSo(_) => text(say.not_so(), LONG),
            Field::Thread(kind) => {
                let question = self.thread(kind).map(|thread| thread.question.as_str());
                text(question.unwrap_or_default(), LONG)
            }
            Field::Limit(question) => self.limit(question),
            Field::Obstacle(_) => {
                let choice = |obstacle: Obstacle| (obstacle.as_str(), say.obstacle(obstacle));
                (say.how_firm().to_owned(), one(Obstacle::ALL.map(choice)))
            }
            Field::Helps => text(say.helps(), LONG),
            Field::Kept => (
                say.kept(MOST_KEPT),
                Kind::Several {
                    choices: self.careers(&self.open_leads()),
                    most: MOST_KEPT,
                },
            ),
            Field::Further => {
                let kept = self.kept();
                let mut others = self.open_leads();
                others.retain(|career| !kept.contains(career));
                (say.further().to_owned(), Kind::One(self.careers(&others)))
            }
            Field::What(n) => text(say.what(*n), LONG),
            Field::When(_) => (say.when().to_owned(), self.day_to_come()),
            Field::Where(_) => text(say.place_of(), SHORT),
            Field::With(_) => text(say.with(), SHORT),
            Field::If(_) => text(say.obstacle_to_plan(), SHORT),
            Field::Then(_) => text(say.then(), SHORT),
            Field::Confidence(_) => (say.confidence().to_owned(), Kind::Number),
            Field::Smaller(_) => text(say.smaller(), SHORT),
            Field::Again => (say.again().to_owned(), self.day_to_come()),
            Field::Done(_) => {
                let choices = [
                    ("done", say.done()),
                    ("partly", say.partly()),
                    ("not", say.not_done()),
                ];
                (say.was_it_done().to_owned(), one(choices))
            }
            Field::Helped(_) => text(say.helped(), LONG),
            Field::Print => (
                say.print().to_owned(),
                one([("file", say.print_it()), ("no", say.print_not())]),
            ),
            Field::End => {
                let is_kept = self.record.said(&Field::Keep) == Some(YES);
                let choices = if is_kept {
                    one([("keep", say.end_keep()), ("erase", say.end_erase())])
                } else {
                    one([("erase", say.end_gone())])
                };
                (say.end().to_owned(), choices)
            }
        };
        Ask {
            step: field.step(),
            name: field.to_string(),
            place: self.place(field),
            above: self.above(field),
            question,
            kind,
        }
    }

    /// Which of the leads, of the threads or of the actions it is.
    #[expect(clippy::wildcard_enum_match_arm, reason = "every other field is alone")]
    fn place(&self, field: &Field) -> Option<(usize, usize)> {
        match field {
            Field::Lead(career) => {
                let leads = self.leads();
                let place = leads.iter().position(|lead| lead == career)?;
                Some((place + 1, leads.len()))
            }
            Field::Thread(kind) => {
                let threads = self.threads();
                let place = threads.iter().position(|thread| thread.kind == *kind)?;
                Some((place + 1, threads.len()))
            }
            Field::What(n) => Some((*n, MOST_ACTIONS)),
            _ => None,
        }
    }

    fn limit(&self, question: &QuestionId) -> (String, Kind) {
        let quiz = self.instrument.quiz();
        let Some(asked) = quiz.question(question) else {
            return (question.to_string(), Kind::One(Vec::new()));
        };
        let options = Asked::Question(asked).choices();
        let choices = options
            .iter()
            .map(|choice| (choice.id.as_str(), choice.label.get(self.locale)));
        let prompt = asked.prompt.get(self.locale).to_owned();
        (prompt, Kind::One(numbered(choices)))
    }

    /// How a career is called.
    pub(crate) fn title(&self, career: &ProfileId) -> String {
        let profile = self.instrument.catalog().profile(career.as_str());
        let title = profile.map(|profile| profile.titles.get(self.locale));
        title.map_or_else(|| career.to_string(), |title| capitalized(&title))
    }

    pub(crate) fn careers(&self, careers: &[&ProfileId]) -> Vec<Choice> {
        let titles: Vec<String> = careers.iter().map(|career| self.title(career)).collect();
        let words = careers.iter().map(|career| career.as_str());
        numbered(words.zip(titles.iter().map(String::as_str)))
    }
}

fn one<'c>(choices: impl IntoIterator<Item = (&'c str, &'c str)>) -> Kind {
    Kind::One(numbered(choices))
}

/// The reasons by letters, so that nobody takes one for an answer.
fn lettered(locale: model::locale::Locale) -> Vec<Choice> {
    let choice = |(letter, because): (char, Because)| Choice {
        key: letter.to_string(),
        word: because.as_str().to_owned(),
        label: reaction::of(locale).because(because).to_owned(),
    };
    ('a'..).zip(Because::ALL).map(choice).collect()
}
