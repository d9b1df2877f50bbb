//! The quiz line by line: numbered choices, no cursor movement, no color.
//!
//! For pipes, screen readers, and dumb terminals: read from top to bottom, the output holds every
//! question, every choice with its number, and a confirmation of every answer.

use std::borrow::Cow;
use std::io::{self, BufRead, Read, Write};

use crate::answers::{Answer, AnswerSheet};
use crate::locale::Locale;
use crate::quiz::Shape;
use crate::report::safe::safe_text;
use crate::session::{Asked, Session};
use crate::wording::interview;

/// Asks the rest of a session and gives what is answered at the end of it, of the input, or when
/// the person stops.
///
/// # Errors
///
/// Those of the streams.
pub fn run(
    mut session: Session<'_>,
    locale: Locale,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> io::Result<AnswerSheet> {
    let words = interview::of(locale);
    welcome(&session, locale, output)?;
    while let Some(asked) = session.current() {
        put(&session, asked, locale, output)?;
        match next(asked, locale, input, output)? {
            Said::Answer(answer) => {
                let labels = labels(asked, &answer, locale);
                let labels: Vec<&str> = labels.iter().map(AsRef::as_ref).collect();
                writeln!(output, "{}", words.recorded(&labels))?;
                // The shape was checked when the line was read.
                if session.answer(answer, None).is_err() {
                    session.skip();
                }
            }
            Said::Skip => {
                session.skip();
                writeln!(output, "{}", words.skipped())?;
            }
            Said::Back => {
                if !session.back() {
                    writeln!(output, "{}", words.no_way_back())?;
                }
            }
            Said::Why => writeln!(output, "{}", safe_text(asked.help().get(locale)))?,
            Said::Stop => {
                writeln!(output, "\n{}\n", words.stopped(session.progress()))?;
                output.flush()?;
                return Ok(session.into_sheet());
            }
        }
    }
    writeln!(output, "\n{}\n", words.line_finished(session.progress()))?;
    output.flush()?;
    Ok(session.into_sheet())
}

/// What a line asks for.
enum Said {
    Answer(Answer),
    Skip,
    Back,
    Why,
    Stop,
}

fn welcome(session: &Session<'_>, locale: Locale, output: &mut impl Write) -> io::Result<()> {
    let words = interview::of(locale);
    let quiz = session.quiz();
    writeln!(output, "{}\n", safe_text(quiz.title.get(locale)))?;
    writeln!(output, "{}\n", safe_text(quiz.intro.get(locale)))?;
    writeln!(output, "{}", words.length(session.progress()))?;
    writeln!(output, "{}", words.line_commands())
}

fn put(
    session: &Session<'_>,
    asked: Asked<'_>,
    locale: Locale,
    output: &mut impl Write,
) -> io::Result<()> {
    let words = interview::of(locale);
    writeln!(output, "\n{}", words.progress(session.progress()))?;
    writeln!(output, "{}", safe_text(asked.prompt().get(locale)))?;
    let chosen = session.current_answer();
    for (place, choice) in asked.choices().iter().enumerate() {
        let label = safe_text(choice.label.get(locale));
        let mark = match &chosen {
            Some(answer) if places(answer).contains(&place) => words.your_answer(),
            _ => "",
        };
        writeln!(output, "{}. {label} {mark}", place + 1)?;
    }
    Ok(())
}

/// Reads lines until one can be understood; the end of the input stops.
fn next(
    asked: Asked<'_>,
    locale: Locale,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> io::Result<Said> {
    let words = interview::of(locale);
    let options = asked.choices().len();
    loop {
        writeln!(output, "{}", words.line_prompt(asked.shape(), options))?;
        output.flush()?;
        let Some(line) = read_line(input)? else {
            return Ok(Said::Stop);
        };
        match understand(line.trim(), asked) {
            Some(said) => return Ok(said),
            None => writeln!(output, "{}", words.not_understood(asked.shape(), options))?,
        }
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

fn understand(line: &str, asked: Asked<'_>) -> Option<Said> {
    let answer = match asked.shape() {
        Shape::One => option(line, asked).map(Answer::One),
        Shape::Several => several(line, asked).map(Answer::Several),
        Shape::Ranked => ranked(line, asked).map(Answer::Ranked),
    };
    // An option may be named `b`; the choices come first.
    answer
        .map(Said::Answer)
        .or_else(|| match line.to_lowercase().as_str() {
            "b" => Some(Said::Back),
            "s" => Some(Said::Skip),
            "?" => Some(Said::Why),
            "q" => Some(Said::Stop),
            _ => None,
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
