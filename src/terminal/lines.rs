//! The quiz line by line: numbered choices, no cursor movement, no color.
//!
//! For pipes, screen readers, and dumb terminals: read from top to bottom, the output holds every
//! question, every choice with its number, and a confirmation of every answer.

use std::borrow::Cow;
use std::io::{self, BufRead, Read, Write};

use textwrap::Options;

use crate::guess::{self, Search};
use crate::{Ended, remark, why};
use administration::flow::{Act, Put, Refused, Scene, Sign};
use administration::instrument::Instrument;
use administration::record::{Loss, Record};
use administration::session::{Asked, Part, Progress};
use administration::sitting::{Done, Leaving, Resume, Sitting};
use jiff::civil::DateTime;
use model::answers::{Answer, MAX_GUESSES};
use model::locale::Locale;
use model::quiz::Shape;
use model::safe::{safe_line, safe_text};
use model::typography::glued;
use words::{interview, keeping, lines, progress};

/// How the lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The language of the person.
    pub locale: Locale,
    /// The longest line.
    pub columns: usize,
}

/// Asks the rest of an administration, until the end of it, of the input, or until the person stops.
/// Each answer is on record before the next question is put.
///
/// Whoever stops is given a result of what they answered; where the input ends before, the answers wait
/// besides, if they are on record. A question to which [`MOST_REFUSED`] lines bring nothing is left as
/// it is, so that an input without end comes to one.
///
/// # Errors
///
/// Those of the streams.
pub fn run<R: Record>(
    mut begun: Sitting<R>,
    setting: Setting,
    search: &Search<'_>,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> io::Result<Ended<R>> {
    let mut page = Page::new(setting, output);
    let words = page.words();
    if !matches!(begun.administration().scene(), Scene::Welcome { .. }) {
        page.say(words.commands())?;
    }
    let leaving = loop {
        let (act, confirmed) = match page.put(&begun, search, input)? {
            Said::Do(act) => (act, None),
            Said::Noted(act, confirmed) => (act, Some(confirmed)),
            Said::Again => continue,
            Said::Stop => break Leaving::Over,
            Said::Ended => break begun.unasked().unwrap_or(Leaving::Over),
        };
        let done = begun.act(act);
        match done {
            Ok(_) => confirmed.map_or(Ok(()), |confirmed| page.say(&confirmed))?,
            Err(Refused::Enough) => {
                page.say(&words::guess::of(setting.locale).enough(MAX_GUESSES))?;
            }
            // What was read is right for what was put.
            Err(_) => {}
        }
        if let Ok(Done::NotKept(reason)) = done {
            page.say(&keeping::of(setting.locale).line_no_longer_kept(reason))?;
        }
    };
    let session = begun.session();
    let words = progress::of(setting.locale);
    let ended = if session.is_finished() {
        words.line_finished(session.progress())
    } else {
        words.stopped(session.progress())
    };
    page.end(&ended)?;
    let (session, kept) = begun.leave(leaving, true);
    Ok(Ended {
        taken: Some(session),
        saved: None,
        kept,
    })
}

/// Asks what to do with a quiz that was not finished.
///
/// Nothing is proposed, since it may be somebody else's. `None` if the person leaves, or says nothing
/// that can be understood: everything is to stay as it is.
///
/// # Errors
///
/// Those of the streams.
pub fn resume(
    at: Option<DateTime>,
    answers: usize,
    losses: &[Loss],
    setting: Setting,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> io::Result<Option<Resume>> {
    let mut page = Page::new(setting, output);
    let words = keeping::of(setting.locale);
    page.say(&words.unfinished(at, answers))?;
    for loss in losses {
        page.say(&words.lost(*loss))?;
    }
    let choices = [Resume::GoOn, Resume::NotMine, Resume::Anew];
    for (place, choice) in choices.iter().enumerate() {
        page.entry(&format!("{}. ", place + 1), words.resume_choice(*choice))?;
    }
    for _ in 0..MOST_REFUSED {
        page.say(&page.words().choice(choices.len()))?;
        page.output.flush()?;
        let line = read_line(input)?.unwrap_or_else(|| "q".to_owned());
        let line = line.trim();
        if line.eq_ignore_ascii_case("q") {
            break;
        }
        let chosen = line.parse().ok().and_then(|n: usize| n.checked_sub(1));
        if let Some(choice) = chosen.and_then(|place| choices.get(place)) {
            page.blank()?;
            return Ok(Some(*choice));
        }
    }
    Ok(None)
}

/// Asks whether a file may be replaced; no answer is no.
///
/// # Errors
///
/// Those of the streams.
pub fn may_replace(
    path: &str,
    setting: Setting,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> io::Result<bool> {
    let mut page = Page::new(setting, output);
    let words = keeping::of(setting.locale);
    page.agrees(&words.may_replace(&safe_line(path)), input)
}

/// The most lines in a row that bring a question no further.
pub const MOST_REFUSED: usize = 3;

/// Nobody goes over a whole quiz more often than this; an input that only goes back and forth ends.
const MOST_TURNS: usize = 10;

/// What a line asks for.
enum Said {
    Do(Act),
    /// An act, and what confirms it.
    Noted(Act, String),
    /// Nothing that leads on: the same is put again.
    Again,
    Stop,
    /// The input has ended.
    Ended,
}

/// What one line means.
enum Understood {
    Answer(Answer),
    Keep,
    Skip,
    Back,
    Why,
    Expects(String),
    Stop,
}

/// Where the lines go.
struct Page<'w, W> {
    setting: Setting,
    output: &'w mut W,
    /// The part that was announced last.
    announced: Option<Part>,
    /// The furthest question so far, and how often others were put since.
    furthest: usize,
    turns: usize,
}

impl<'w, W: Write> Page<'w, W> {
    fn new(setting: Setting, output: &'w mut W) -> Self {
        Self {
            setting,
            output,
            announced: None,
            furthest: 0,
            turns: 0,
        }
    }

    fn words(&self) -> lines::Words {
        lines::of(self.setting.locale)
    }

    /// Writes a text, wrapped.
    fn say(&mut self, text: &str) -> io::Result<()> {
        self.entry("", text)
    }

    /// Writes a text behind a marker; its further lines stand under its first.
    fn entry(&mut self, marker: &str, text: &str) -> io::Result<()> {
        let indent = " ".repeat(marker.len());
        let options = Options::new(self.setting.columns)
            .initial_indent(marker)
            .subsequent_indent(&indent);
        for line in textwrap::wrap(&glued(text), options) {
            writeln!(self.output, "{}", line.trim_end())?;
        }
        Ok(())
    }

    /// Puts what is next, and reads what the person wants.
    fn put<R: Record>(
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
            Scene::End { has_more: true, .. } if self.wants_more(input)? => Said::Do(Act::More),
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
        self.say(&remark::text(instrument, sign, self.setting.locale))?;
        let wants_to = self.agrees(words.look_again(), input)?;
        Ok(if wants_to {
            Act::LookAgain
        } else {
            Act::AsMeant
        })
    }

    /// Whether a line agrees to what is asked; none does not.
    fn agrees(&mut self, question: &str, input: &mut impl BufRead) -> io::Result<bool> {
        self.say(question)?;
        self.output.flush()?;
        let words = self.words();
        Ok(read_line(input)?.is_some_and(|line| words.yes(&line)))
    }

    fn blank(&mut self) -> io::Result<()> {
        writeln!(self.output)
    }

    fn end(&mut self, text: &str) -> io::Result<()> {
        self.blank()?;
        self.say(text)?;
        self.blank()?;
        self.output.flush()
    }

    fn welcome<R: Record>(
        &mut self,
        instrument: &Instrument,
        progress: Progress,
        sitting: &Sitting<R>,
    ) -> io::Result<()> {
        let (words, locale) = (self.words(), self.setting.locale);
        let quiz = instrument.quiz();
        for text in [&quiz.title, &quiz.intro] {
            self.say(&safe_text(text.get(locale)))?;
            self.blank()?;
        }
        self.say(&progress::of(locale).length(progress))?;
        let of_answers = keeping::of(locale);
        match sitting.not_kept() {
            Some(reason) => self.say(&of_answers.line_not_kept(reason))?,
            None if sitting.is_kept() => self.say(of_answers.line_promise())?,
            None => self.say(of_answers.stays_here())?,
        }
        self.say(words.commands())?;
        self.say(words::guess::of(locale).ask_on_a_line())
    }

    fn question(&mut self, put: &Put<'_>) -> io::Result<()> {
        let Put {
            asked,
            chosen,
            progress,
            begins,
            ..
        } = put;
        let locale = self.setting.locale;
        let words = interview::of(locale);
        self.blank()?;
        if let Some(part) = begins.filter(|part| self.announced != Some(*part)) {
            self.announced = Some(part);
            self.say(words.begins(part))?;
            self.blank()?;
        }
        self.say(&progress::of(locale).so_far(*progress))?;
        if let Some(stem) = asked.stem() {
            self.say(&safe_text(stem.get(locale)))?;
        }
        self.say(&safe_text(asked.prompt().get(locale)))?;
        for (place, choice) in asked.choices().iter().enumerate() {
            let mut label = safe_text(choice.label.get(locale)).into_owned();
            if chosen.as_ref().is_some_and(|a| places(a).contains(&place)) {
                label = format!("{label} {}", words.your_answer());
            }
            self.entry(&format!("{}. ", place + 1), &label)?;
        }
        if chosen.is_some() {
            self.say(self.words().keep())?;
        }
        Ok(())
    }

    /// At the end of a form that stopped early, asks whether to put more questions; no answer is no.
    fn wants_more(&mut self, input: &mut impl BufRead) -> io::Result<bool> {
        let words = self.words();
        self.blank()?;
        self.agrees(words.more(), input)
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
        let found = guess::new_ones(search(typed), &sitting.session().sheet().guesses);
        if found.is_empty() {
            self.say(&words.nothing_found(typed))?;
            return Ok(Said::Again);
        }
        self.say(&words.which_of(typed))?;
        for (place, (guess, title)) in found.iter().enumerate() {
            let label = guess::label(guess, title, locale);
            self.entry(&format!("{}. ", place + 1), &label)?;
        }
        self.say(&words.pick_on_a_line(found.len()))?;
        self.output.flush()?;
        let line = read_line(input)?.unwrap_or_default();
        let number: Option<usize> = line.trim().parse().ok();
        let chosen = number.and_then(|number| found.get(number.checked_sub(1)?));
        Ok(chosen.map_or(Said::Again, |(guess, title)| {
            let label = guess::label(guess, title, locale);
            Said::Noted(Act::Guess(guess.clone()), words.named(&[&label]))
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
        let options = asked.choices().len();
        for _ in 0..MOST_REFUSED {
            self.say(&words.prompt(asked.shape(), options))?;
            self.output.flush()?;
            let Some(line) = read_line(input)? else {
                return Ok(Said::Ended);
            };
            match understand(line.trim(), asked) {
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
                    self.say(&why::purpose(instrument, asked, locale))?;
                    self.say(&safe_text(asked.help().get(locale)))?;
                }
                Some(Understood::Keep | Understood::Expects(_)) | None => {
                    self.say(&words.not_understood(asked.shape(), options))?;
                }
            }
        }
        Ok(Said::Noted(Act::Keep, words.given_up().to_owned()))
    }
}

/// The next line, at most [`LONGEST_LINE`] bytes of it; `None` at the end of the input.
fn read_line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    input
        .by_ref()
        .take(LONGEST_LINE)
        .read_until(b'\n', &mut bytes)?;
    Ok((!bytes.is_empty()).then(|| String::from_utf8_lossy(&bytes).into_owned()))
}

/// Longer than any answer; a file without line ends must not fill the memory.
const LONGEST_LINE: u64 = 4_096;

fn understand(line: &str, asked: Asked<'_>) -> Option<Understood> {
    let answer = match asked.shape() {
        Shape::One => option(line, asked).map(Answer::One),
        Shape::Several => several(line, asked).map(Answer::Several),
        Shape::Ranked => ranked(line, asked).map(Answer::Ranked),
    };
    // An option may be named `b`; the choices come first.
    answer
        .map(Understood::Answer)
        .or_else(|| match line.to_lowercase().as_str() {
            "" => Some(Understood::Keep),
            "b" => Some(Understood::Back),
            "s" => Some(Understood::Skip),
            "?" => Some(Understood::Why),
            "q" => Some(Understood::Stop),
            _ => line
                .strip_prefix(['g', 'G'])
                .filter(|rest| rest.starts_with(char::is_whitespace))
                .map(|typed| Understood::Expects(safe_line(typed.trim()).into_owned())),
        })
}

/// The place of an option given by its number or its id.
fn option(word: &str, asked: Asked<'_>) -> Option<usize> {
    let choices = asked.choices();
    let by_id = choices.iter().position(|choice| choice.id.as_str() == word);
    by_id.or_else(|| {
        let number: usize = word.parse().ok()?;
        (1..=choices.len()).contains(&number).then(|| number - 1)
    })
}

/// Different options, ascending; a lone 0 is none of them.
fn several(line: &str, asked: Asked<'_>) -> Option<Vec<usize>> {
    if line == "0" {
        return Some(Vec::new());
    }
    let mut places = listed(line, asked)?;
    places.sort_unstable();
    let different = places.windows(2).all(|pair| pair[0] != pair[1]);
    (different && !places.is_empty()).then_some(places)
}

/// Every option, each once, in the order given.
fn ranked(line: &str, asked: Asked<'_>) -> Option<Vec<usize>> {
    let places = listed(line, asked)?;
    let mut sorted = places.clone();
    sorted.sort_unstable();
    sorted
        .into_iter()
        .eq(0..asked.choices().len())
        .then_some(places)
}

fn listed(line: &str, asked: Asked<'_>) -> Option<Vec<usize>> {
    let words = line
        .split([' ', '\t', ',', ';'])
        .filter(|word| !word.is_empty());
    words.map(|word| option(word, asked)).collect()
}

fn places(answer: &Answer) -> &[usize] {
    match answer {
        Answer::One(place) => std::slice::from_ref(place),
        Answer::Several(places) | Answer::Ranked(places) => places,
    }
}

fn labels<'q>(asked: Asked<'q>, answer: &Answer, locale: Locale) -> Vec<Cow<'q, str>> {
    let choices = asked.choices();
    let label = |place: &usize| safe_text(choices[*place].label.get(locale));
    places(answer).iter().map(label).collect()
}
