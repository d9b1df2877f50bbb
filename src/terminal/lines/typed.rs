//! What somebody typed on a line, and what it means.

use std::borrow::Cow;
use std::io::{self, BufRead, Read};

use administration::session::Asked;
use model::answers::Answer;
use model::locale::Locale;
use model::quiz::Shape;
use model::safe::{safe_line, safe_text};

/// What one line means.
pub(super) enum Understood {
    Answer(Answer),
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

pub(super) fn understand(line: &str, asked: Asked<'_>) -> Option<Understood> {
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

pub(super) fn labels<'q>(asked: Asked<'q>, answer: &Answer, locale: Locale) -> Vec<Cow<'q, str>> {
    let choices = asked.choices();
    let label = |place: &usize| safe_text(choices[*place].label.get(locale));
    answer.places().iter().map(label).collect()
}
