//! What somebody typed on a line, and what it means.

use std::borrow::Cow;
use std::io::{self, BufRead, Read};

use administration::flow::Put;
use administration::session::{Asked, Choice};
use model::answers::Answer;
use model::locale::Locale;
use model::quiz::Shape;
use model::safe::{safe_line, safe_text};

/// What one line means.
pub(super) enum Understood {
    Answer(Answer),
    /// More than may be chosen, which is so many.
    TooMany(usize),
    Keep,
    Skip,
    Back,
    Why,
    Expects(String),
    Stop,
}

/// The next line, at most [`LONGEST_LINE`] bytes of it; `None` at the end of the input.
pub(super) fn read_line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    input
        .by_ref()
        .take(LONGEST_LINE)
        .read_until(b'\n', &mut bytes)?;
    Ok((!bytes.is_empty()).then(|| String::from_utf8_lossy(&bytes).into_owned()))
}

/// Longer than any answer; a file without line ends must not fill the memory.
const LONGEST_LINE: u64 = 4_096;

pub(super) fn understand(line: &str, put: &Put<'_>) -> Option<Understood> {
    let choices = put.choices.as_slice();
    let answer = match put.asked.shape() {
        Shape::One => option(line, choices).map(Answer::One),
        Shape::Several => several(line, choices).map(Answer::Several),
        Shape::Ranked => ranked(line, choices).map(Answer::Ranked),
    };
    if let (Some(answer), Some(most)) = (&answer, put.most)
        && answer.places().len() > most
    {
        return Some(Understood::TooMany(most));
    }
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

/// The place of an option given by its number among those that are put, or by its id.
fn option(word: &str, choices: &[Choice<'_>]) -> Option<usize> {
    let by_id = choices.iter().find(|choice| choice.id.as_str() == word);
    let by_number = || choices.get(word.parse::<usize>().ok()?.checked_sub(1)?);
    by_id.or_else(by_number).map(|choice| choice.place)
}

/// Different options, ascending; a lone 0 is none of them.
fn several(line: &str, choices: &[Choice<'_>]) -> Option<Vec<usize>> {
    if line == "0" {
        return Some(Vec::new());
    }
    let mut places = listed(line, choices)?;
    places.sort_unstable();
    let different = places.windows(2).all(|pair| pair[0] != pair[1]);
    (different && !places.is_empty()).then_some(places)
}

/// Every option, each once, in the order given.
fn ranked(line: &str, choices: &[Choice<'_>]) -> Option<Vec<usize>> {
    let places = listed(line, choices)?;
    let mut sorted = places.clone();
    sorted.sort_unstable();
    sorted.into_iter().eq(0..choices.len()).then_some(places)
}

fn listed(line: &str, choices: &[Choice<'_>]) -> Option<Vec<usize>> {
    let words = line
        .split([' ', '\t', ',', ';'])
        .filter(|word| !word.is_empty());
    words.map(|word| option(word, choices)).collect()
}

pub(super) fn labels<'q>(asked: Asked<'q>, answer: &Answer, locale: Locale) -> Vec<Cow<'q, str>> {
    let choices = asked.choices();
    let label = |place: &usize| safe_text(choices[*place].label.get(locale));
    answer.places().iter().map(label).collect()
}
