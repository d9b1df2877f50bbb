//! One of a few choices, drawn anew at every key and every change of size.

use std::io;

use console::Key;

use crate::Setting;
use crate::cursor::Cursor;
use crate::frame::{self, Heading, Row};
use crate::screen::Screen;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Picked {
    /// The choice at this place.
    Place(usize),
    /// Esc or `q`.
    Dismissed,
    /// Ctrl-C.
    Interrupted,
}

/// What stands above the choices.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asking<'a> {
    /// What is asked.
    pub(super) title: &'a str,
    /// What to know before.
    pub(super) notes: Option<&'a str>,
    /// What Enter alone would choose.
    pub(super) proposed: Proposed,
}

/// What is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proposed {
    /// The first choice: for a menu.
    First,
    /// Nothing: each choice has a digit, and there are at most nine.
    Nothing,
}

/// Puts a question with a few answers, of which the first is proposed.
pub(super) fn select(
    screen: &Screen,
    setting: Setting,
    title: &str,
    labels: &[String],
) -> io::Result<Picked> {
    let asking = Asking {
        title,
        notes: None,
        proposed: Proposed::First,
    };
    pick(screen, setting, asking, labels)
}

/// Puts the choices; Enter chooses what the arrows point to, a digit the choice that shows it.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "every other key moves or does nothing"
)]
pub(super) fn pick(
    screen: &Screen,
    setting: Setting,
    asking: Asking<'_>,
    labels: &[String],
) -> io::Result<Picked> {
    let active = match asking.proposed {
        Proposed::First => Some(0),
        Proposed::Nothing => None,
    };
    let mut cursor = Cursor::new(active, labels.len());
    screen.forget_keys()?;
    loop {
        draw(screen, setting, asking, labels, cursor.active)?;
        let Some(key) = screen.key()? else {
            continue;
        };
        let named = cursor
            .named(&key)
            .filter(|_| asking.proposed == Proposed::Nothing);
        if let Some(place) = named.or_else(|| cursor.chosen(&key)) {
            return Ok(Picked::Place(place));
        }
        match key {
            Key::Escape | Key::Char('q') => return Ok(Picked::Dismissed),
            Key::CtrlC => return Ok(Picked::Interrupted),
            key => cursor.follow(&key),
        }
    }
}

fn draw(
    screen: &Screen,
    setting: Setting,
    asking: Asking<'_>,
    labels: &[String],
    active: Option<usize>,
) -> io::Result<()> {
    let words = words::menu::of(setting.locale);
    let row = |(place, label): (usize, &String)| {
        let mark = match asking.proposed {
            Proposed::First => String::new(),
            Proposed::Nothing => (place + 1).to_string(),
        };
        Row::pointed(label.clone(), &mark, active == Some(place))
    };
    let rows: Vec<Row> = labels.iter().enumerate().map(row).collect();
    let keys = match asking.proposed {
        Proposed::First => words.keys().to_owned(),
        Proposed::Nothing => words.pick_keys(labels.len()),
    };
    let heading = Heading {
        progress: "",
        news: asking.notes,
        stem: None,
        prompt: asking.title,
        legend: None,
        keys: [&keys, &keys],
        setting,
    };
    screen.draw(&frame::question(heading, &rows, screen.size()))
}
