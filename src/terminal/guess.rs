//! Before the first question: what the person expects, if they expect something.

use std::io;

use crate::Setting;
use crate::line::line;
use crate::pick::{Asking, Picked, Proposed, pick};
use crate::screen::Screen;
use administration::search::offered;
use model::answers::{Guess, MAX_GUESSES};
use model::locale::Locale;
use model::safe::safe_text;

/// Finds careers and families by words, the best first, with their names in the person's language.
pub type Search<'a> = dyn Fn(&str) -> Vec<(Guess, String)> + 'a;

/// The most that are shown: a digit each, and one to search anew.
pub(super) const MOST_SHOWN: usize = 8;

/// Asks for one thing that the person expects; `None` if they are content with what they named.
pub(super) fn guess(
    screen: &Screen,
    setting: Setting,
    search: &Search<'_>,
    named: &[Guess],
) -> io::Result<Option<Guess>> {
    let words = words::guess::of(setting.locale);
    let mut notice = String::new();
    loop {
        if named.len() >= MAX_GUESSES {
            return Ok(None);
        }
        let question = format!("{notice}{}", words.ask(named.len()));
        let typed = match line(screen, setting, &question, "")? {
            Some(typed) if !typed.trim().is_empty() => typed,
            Some(_) | None => return Ok(None),
        };
        let typed = safe_text(typed.trim()).into_owned();
        let found = new_ones(search(&typed), &typed, named);
        if found.is_empty() {
            match as_typed(&typed, named) {
                Some(guess) => return Ok(Some(guess)),
                None => notice = format!("{}\n\n", words.nothing_found(&typed)),
            }
            continue;
        }
        notice.clear();
        let title = words.which_of(&typed);
        let mut labels: Vec<String> = found
            .iter()
            .map(|(guess, title)| choice(guess, title, setting.locale))
            .collect();
        labels.push(words.none_of_them().to_owned());
        let asking = Asking {
            title: &title,
            notes: None,
            proposed: Proposed::Nothing,
        };
        match pick(screen, setting, asking, &labels)? {
            Picked::Place(place) if place < found.len() => return Ok(Some(found[place].0.clone())),
            Picked::Place(_) | Picked::Dismissed | Picked::Interrupted => {}
        }
    }
}

/// An idea for which nothing is found is kept as it was typed; `None` where it is named already, or too long.
pub(super) fn as_typed(typed: &str, named: &[Guess]) -> Option<Guess> {
    Guess::typed(typed).filter(|guess| !named.contains(guess))
}

/// What may still be named, as much as can be shown; what was typed stays the last.
pub(super) fn new_ones(
    mut found: Vec<(Guess, String)>,
    typed: &str,
    named: &[Guess],
) -> Vec<(Guess, String)> {
    let is_new = |(guess, _): &(Guess, String)| !named.contains(guess);
    found.retain(is_new);
    let mut found = offered(found, typed, MOST_SHOWN - 1);
    found.retain(is_new);
    found
}

/// How it is shown among those that may be meant: what has no sheet can be kept as it is.
pub(super) fn choice(guess: &Guess, title: &str, locale: Locale) -> String {
    match guess {
        Guess::Typed(words) => words::guess::of(locale).keep(&safe_text(words)),
        Guess::Career(_) | Guess::Family(_) => label(guess, title, locale),
    }
}

/// How it is shown.
pub(super) fn label(guess: &Guess, title: &str, locale: Locale) -> String {
    let words = words::guess::of(locale);
    match guess {
        Guess::Career(_) | Guess::Typed(_) => safe_text(title).into_owned(),
        Guess::Family(_) => words.family(&safe_text(title)),
    }
}
