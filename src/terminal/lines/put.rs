//! What is put next, and what the person wants of it.

use std::io::{self, BufRead, Write};

use crate::guess::{self, Search};
use crate::lines::MOST_REFUSED;
use crate::lines::page::Page;
use crate::lines::typed::{Understood, labels, read_line, understand};
use administration::flow::{Act, Put, Scene, Sign};
use administration::instrument::Instrument;
use administration::record::Record;
use administration::session::Progress;
use administration::sitting::{Sitting, Within};
use model::answers::Guess;

/// Nobody goes over a whole quiz more often than this; an input that only goes back and forth ends.
const MOST_TURNS: usize = 10;

/// What a line asks for.
pub(super) enum Said {
    Do(Act),
    /// An act, and what confirms it.
    Noted(Act, String),
    /// Nothing that leads on: the same is put again.
    Again,
    Stop,
    /// The input has ended.
    Ended,
}

impl<W: Write> Page<'_, W> {
    /// Puts what is next, and reads what the person wants.
    pub(super) fn put<R: Record>(
        &mut self,
        sitting: &Sitting<R>,
        search: &Search<'_>,
        input: &mut impl BufRead,
    ) -> io::Result<Said> {
        let instrument = sitting.session().instrument();
        Ok(match sitting.administration().scene() {
            Scene::Welcome { progress, .. } => {
                self.welcome(instrument, progress, sitting)?;
                Said::Do(Act::Begin)
            }
            Scene::Question(put) if self.has_turned_long_enough(put.progress) => Said::Ended,
            Scene::Question(put) => {
                self.question(&put)?;
                self.answer(sitting, &put, search, input)?
            }
            Scene::Remark(sign) => Said::Do(self.look_again(instrument, sign, input)?),
            Scene::End { has_more: true, .. } if self.wants_more(sitting.within(), input)? => {
                Said::Do(Act::More)
            }
            Scene::End { .. } => Said::Stop,
        })
    }

    /// Whether the questions go back and forth more often than anybody would.
    fn has_turned_long_enough(&mut self, progress: Progress) -> bool {
        let Progress { place, steps, .. } = progress;
        let is_further = place > self.furthest;
        self.turns = if is_further { 0 } else { self.turns + 1 };
        self.furthest = self.furthest.max(place);
        self.turns > MOST_TURNS * steps
    }

    /// Says what looks as if it was answered without reading; no answer is no.
    fn look_again(
        &mut self,
        instrument: &Instrument,
        sign: &Sign,
        input: &mut impl BufRead,
    ) -> io::Result<Act> {
        let words = self.words();
        self.blank()?;
        self.say(&words::asked::remark(instrument, sign, self.setting.locale))?;
        let wants_to = self.agrees(words.look_again(), input)?;
        Ok(if wants_to {
            Act::LookAgain
        } else {
            Act::AsMeant
        })
    }

    /// At the end of a form that stopped early, asks whether to put more questions; no answer is no.
    fn wants_more(&mut self, within: Within, input: &mut impl BufRead) -> io::Result<bool> {
        let words = self.words();
        self.blank()?;
        self.agrees(words.more(within), input)
    }

    /// Shows what is found for some words, and takes the one that a number names.
    fn guess<R: Record>(
        &mut self,
        sitting: &Sitting<R>,
        typed: &str,
        search: &Search<'_>,
        input: &mut impl BufRead,
    ) -> io::Result<Said> {
        let locale = self.setting.locale;
        let words = words::guess::of(locale);
        let named = &sitting.session().sheet().guesses;
        let found = guess::new_ones(search(typed), typed, named);
        if found.is_empty() {
            if let Some(guess) = guess::as_typed(typed, named) {
                let label = guess::label(&guess, typed, locale);
                return Ok(Said::Noted(Act::Guess(guess), words.kept_as_typed(&label)));
            }
            self.say(&words.nothing_found(typed))?;
            return Ok(Said::Again);
        }
        self.say(&words.which_of(typed))?;
        for (place, (guess, title)) in found.iter().enumerate() {
            let label = guess::choice(guess, title, locale);
            self.entry(&format!("{}. ", place + 1), &label)?;
        }
        self.say(&words.pick_on_a_line(found.len()))?;
        self.output.flush()?;
        let line = read_line(input)?.unwrap_or_default();
        let number: Option<usize> = line.trim().parse().ok();
        let chosen = number.and_then(|number| found.get(number.checked_sub(1)?));
        Ok(chosen.map_or(Said::Again, |(guess, title)| {
            let label = guess::label(guess, title, locale);
            let noted = match guess {
                Guess::Typed(_) => words.kept_as_typed(&label),
                Guess::Career(_) | Guess::Family(_) => words.named(&[&label]),
            };
            Said::Noted(Act::Guess(guess.clone()), noted)
        }))
    }

    /// Reads lines until one brings the question further.
    fn answer<R: Record>(
        &mut self,
        sitting: &Sitting<R>,
        put: &Put<'_>,
        search: &Search<'_>,
        input: &mut impl BufRead,
    ) -> io::Result<Said> {
        let (words, locale) = (self.words(), self.setting.locale);
        let (asked, administration) = (put.asked, sitting.administration());
        let options = put.choices.len();
        for _ in 0..MOST_REFUSED {
            self.say(&words.prompt(asked.shape(), options, put.most))?;
            self.output.flush()?;
            let Some(line) = read_line(input)? else {
                return Ok(Said::Ended);
            };
            match understand(line.trim(), put) {
                Some(Understood::Answer(answer)) => {
                    let labels = labels(asked, &answer, locale);
                    let labels: Vec<&str> = labels.iter().map(AsRef::as_ref).collect();
                    let seconds = None;
                    let act = Act::Answer { answer, seconds };
                    return Ok(Said::Noted(act, words.recorded(&labels)));
                }
                Some(Understood::Keep) if put.chosen.is_some() => {
                    return Ok(Said::Noted(Act::Keep, words.answer_kept().to_owned()));
                }
                Some(Understood::Skip) => {
                    let skipped = match put.chosen {
                        Some(_) => words.taken_back(),
                        None => words.skipped(),
                    };
                    return Ok(Said::Noted(Act::Skip, skipped.to_owned()));
                }
                Some(Understood::Stop) => return Ok(Said::Ended),
                Some(Understood::Back) if put.is_first => self.say(words.no_way_back())?,
                Some(Understood::Back) => return Ok(Said::Do(Act::Back)),
                Some(Understood::Expects(typed)) if administration.is_unanswered() => {
                    return self.guess(sitting, &typed, search, input);
                }
                Some(Understood::Why) => {
                    let instrument = sitting.session().instrument();
                    self.say(&words::asked::purpose(instrument, asked, locale))?;
                    for help in words::asked::help(instrument, asked, locale) {
                        self.say(&help)?;
                    }
                }
                Some(Understood::TooMany(most)) => self.say(&words.too_many(most))?,
                Some(Understood::Keep | Understood::Expects(_)) | None => {
                    self.say(&words.not_understood(asked.shape(), options, put.most))?;
                }
            }
        }
        Ok(Said::Noted(Act::Keep, words.given_up().to_owned()))
    }
}
