//! The quiz line by line: numbered choices, no cursor movement, no color.
//!
//! For pipes, screen readers, and dumb terminals: read from top to bottom, the output holds every
//! question, every choice with its number, and a confirmation of every answer.

mod page;
mod put;
mod typed;

use std::io::{self, BufRead, Write};

use crate::Ended;
use crate::guess::Search;
use administration::flow::{Refused, Scene};
use administration::record::{Loss, Record};
use administration::sitting::{Done, Leaving, Resume, Sitting};
use jiff::civil::DateTime;
use model::answers::MAX_GUESSES;
use model::locale::Locale;
use model::safe::safe_line;
use words::{keeping, progress};

use page::Page;
use put::Said;
use typed::read_line;

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
        page.say(words.commands(begun.within()))?;
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
