//! The quiz line by line: numbered choices, no cursor movement, no color.
//!
//! For pipes, screen readers, and dumb terminals: read from top to bottom, the output holds every
//! question, every choice with its number, and a confirmation of every answer.

use std::borrow::Cow;
use std::io::{self, BufRead, Read, Write};

use textwrap::Options;

use crate::guess::{self, Search};
use crate::interview::{LookAgain, Remark};
use crate::why;
use administration::session::{Asked, Part, Progress, Session};
use model::answers::{Answer, MAX_GUESSES};
use model::locale::Locale;
use model::quiz::Shape;
use model::safe::{safe_line, safe_text};
use model::typography::glued;
use words::interview;

/// How the lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The language of the person.
    pub locale: Locale,
    /// The longest line.
    pub columns: usize,
}

/// Asks the rest of a session, and gives it back at the end of it, of the input, or when the person
/// stops.
///
/// A question to which [`MOST_REFUSED`] lines bring nothing is left as it is, so that an input
/// without end comes to one.
///
/// # Errors
///
/// Those of the streams.
pub fn run<'q>(
    mut session: Session<'q>,
    setting: Setting,
    search: &Search<'_>,
    look_again: &LookAgain<'_>,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> io::Result<Session<'q>> {
    let mut page = Page::new(setting, output);
    let words = page.words();
    page.welcome(&session)?;
    let mut announced = None;
    let (mut furthest, mut turns) = (0, 0);
    let mut look_again = Some(look_again);
    loop {
        let Some(asked) = session.current() else {
            let remark = look_again.take().and_then(|of| of(&session));
            match remark {
                Some(remark) if page.wants_to_look_again(&remark, input)? => {
                    session.revisit(&remark.items);
                }
                _ if page.wants_more(&session, input)? => session.go_on(),
                _ => break,
            }
            continue;
        };
        let Progress { place, steps, .. } = session.progress();
        turns = if place > furthest { 0 } else { turns + 1 };
        furthest = furthest.max(place);
        if turns > MOST_TURNS * steps {
            break;
        }
        page.put(&session, asked, &mut announced)?;
        match page.next(&session, asked, input)? {
            Said::Answer(answer) => {
                let labels = labels(asked, &answer, setting.locale);
                let labels: Vec<&str> = labels.iter().map(AsRef::as_ref).collect();
                page.say(&words.recorded(&labels))?;
                // The shape was checked when the line was read.
                if session.answer(answer, None).is_err() {
                    session.skip();
                }
            }
            Said::Skip => {
                session.skip();
                page.say(words.skipped())?;
            }
            Said::Back => drop(session.back()),
            Said::Expects(typed) => page.guess(&mut session, &typed, search, input)?,
            Said::Nothing => {
                session.forward();
                page.say(words.given_up())?;
            }
            Said::Stop => {
                page.end(&words.stopped(session.progress()))?;
                return Ok(session);
            }
        }
    }
    let ended = if session.is_finished() {
        words.line_finished(session.progress())
    } else {
        words.stopped(session.progress())
    };
    page.end(&ended)?;
    Ok(session)
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
    let words = page.words();
    page.say(&words.may_replace(&safe_line(path)))?;
    page.output.flush()?;
    Ok(read_line(input)?.is_some_and(|line| words.yes(&line)))
}

/// The most lines in a row that bring a question no further.
pub const MOST_REFUSED: usize = 3;

/// Nobody goes over a whole quiz more often than this; an input that only goes back and forth ends.
const MOST_TURNS: usize = 10;

/// What a line asks for.
enum Said {
    Answer(Answer),
    Skip,
    Back,
    /// Something that the person expects, in their words.
    Expects(String),
    Stop,
    /// Nothing that could be understood, for the last time.
    Nothing,
}

/// What one line means.
enum Understood {
    Answer(Answer),
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
}

impl<'w, W: Write> Page<'w, W> {
    fn new(setting: Setting, output: &'w mut W) -> Self {
        Self { setting, output }
    }

    fn words(&self) -> interview::Words {
        interview::of(self.setting.locale)
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

    /// Says what looks as if it was answered without reading; no answer is no.
    fn wants_to_look_again(
        &mut self,
        remark: &Remark,
        input: &mut impl BufRead,
    ) -> io::Result<bool> {
        let words = self.words();
        self.blank()?;
        self.say(&safe_text(&remark.text))?;
        self.say(words.look_again_on_a_line())?;
        self.output.flush()?;
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

    fn welcome(&mut self, session: &Session<'_>) -> io::Result<()> {
        let (words, locale) = (self.words(), self.setting.locale);
        let quiz = session.quiz();
        for text in [&quiz.title, &quiz.intro] {
            self.say(&safe_text(text.get(locale)))?;
            self.blank()?;
        }
        self.say(&words.length(session.progress()))?;
        self.say(words.stays_here())?;
        self.say(words.line_commands())?;
        self.say(words.line_guess())
    }

    fn put(
        &mut self,
        session: &Session<'_>,
        asked: Asked<'_>,
        announced: &mut Option<Part>,
    ) -> io::Result<()> {
        let (words, locale) = (self.words(), self.setting.locale);
        self.blank()?;
        if let Some(part) = session.begins().filter(|part| *announced != Some(*part)) {
            *announced = Some(part);
            self.say(words.begins(part))?;
            self.blank()?;
        }
        self.say(&words.progress(session.progress()))?;
        if let Some(stem) = asked.stem() {
            self.say(&safe_text(stem.get(locale)))?;
        }
        self.say(&safe_text(asked.prompt().get(locale)))?;
        let chosen = session.current_answer();
        for (place, choice) in asked.choices().iter().enumerate() {
            let mut label = safe_text(choice.label.get(locale)).into_owned();
            if chosen.as_ref().is_some_and(|a| places(a).contains(&place)) {
                label = format!("{label} {}", words.your_answer());
            }
            self.entry(&format!("{}. ", place + 1), &label)?;
        }
        Ok(())
    }

    /// At the end of a form that stopped early, asks whether to put more questions; no answer is no.
    fn wants_more(&mut self, session: &Session<'_>, input: &mut impl BufRead) -> io::Result<bool> {
        if !session.is_finished() || !session.has_more() {
            return Ok(false);
        }
        let words = self.words();
        self.blank()?;
        self.say(words.more_on_a_line())?;
        self.output.flush()?;
        Ok(read_line(input)?.is_some_and(|line| words.yes(&line)))
    }

    /// Shows what is found for some words, and takes the one that a number names.
    fn guess(
        &mut self,
        session: &mut Session<'_>,
        typed: &str,
        search: &Search<'_>,
        input: &mut impl BufRead,
    ) -> io::Result<()> {
        let (words, locale) = (self.words(), self.setting.locale);
        let found = guess::new_ones(search(typed), &session.sheet().guesses);
        if found.is_empty() {
            return self.say(&words.nothing_found(typed));
        }
        self.say(&words.which_of(typed))?;
        for (place, one) in found.iter().enumerate() {
            self.entry(&format!("{}. ", place + 1), &guess::label(one, locale))?;
        }
        self.say(&words.line_pick(found.len()))?;
        self.output.flush()?;
        let line = read_line(input)?.unwrap_or_default();
        let number: Option<usize> = line.trim().parse().ok();
        let chosen = number.and_then(|number| found.get(number.checked_sub(1)?));
        match chosen {
            Some(one) if session.guess(one.0.clone()) => {
                self.say(&words.guessed(&[&guess::label(one, locale)]))
            }
            Some(_) => self.say(&words.enough_guesses(MAX_GUESSES)),
            None => Ok(()),
        }
    }

    /// Reads lines until one brings the question further; the end of the input stops.
    fn next(
        &mut self,
        session: &Session<'_>,
        asked: Asked<'_>,
        input: &mut impl BufRead,
    ) -> io::Result<Said> {
        let (words, locale) = (self.words(), self.setting.locale);
        let options = asked.choices().len();
        for _ in 0..MOST_REFUSED {
            self.say(&words.line_prompt(asked.shape(), options))?;
            self.output.flush()?;
            let Some(line) = read_line(input)? else {
                return Ok(Said::Stop);
            };
            match understand(line.trim(), asked) {
                Some(Understood::Answer(answer)) => return Ok(Said::Answer(answer)),
                Some(Understood::Skip) => return Ok(Said::Skip),
                Some(Understood::Stop) => return Ok(Said::Stop),
                Some(Understood::Back) if session.is_first() => self.say(words.no_way_back())?,
                Some(Understood::Back) => return Ok(Said::Back),
                Some(Understood::Expects(typed)) if has_not_begun(session) => {
                    return Ok(Said::Expects(typed));
                }
                Some(Understood::Why) => {
                    self.say(&why::purpose(session, asked, locale))?;
                    self.say(&safe_text(asked.help().get(locale)))?;
                }
                Some(Understood::Expects(_)) | None => {
                    self.say(&words.not_understood(asked.shape(), options))?;
                }
            }
        }
        Ok(Said::Nothing)
    }
}

/// What one expects is to be said before the first answer.
fn has_not_begun(session: &Session<'_>) -> bool {
    let Progress {
        items, questions, ..
    } = session.progress();
    items.answered + questions.answered == 0
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
