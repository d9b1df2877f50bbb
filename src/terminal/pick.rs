//! One of a few choices, drawn anew at every key and every change of size.

use std::io;

use console::Key;

use crate::Setting;
use crate::cursor::Cursor;
use crate::frame::{self, Emphasis, Heading, Row, Screen};
use crate::menu::Prompted;

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

/// Puts the choices; Enter chooses what the arrows point to, a digit the choice that shows it.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "every other key does nothing"
)]
pub(super) fn pick(
    screen: &Screen,
    setting: Setting,
    asking: Asking<'_>,
    labels: &[String],
) -> io::Result<Prompted<usize>> {
    let active = match asking.proposed {
        Proposed::First => Some(0),
        Proposed::Nothing => None,
    };
    let mut cursor = Cursor::new(active, labels.len());
    loop {
        draw(screen, setting, asking, labels, cursor.active)?;
        let Some(key) = screen.key()? else {
            continue;
        };
        let named = cursor
            .named(&key)
            .filter(|_| asking.proposed == Proposed::Nothing);
        if let Some(place) = named.or_else(|| cursor.chosen(&key)) {
            return Ok(Prompted::Given(place));
        }
        match key {
            Key::Escape | Key::Char('q') => return Ok(Prompted::Dismissed),
            Key::CtrlC | Key::Char('\u{3}') => return Ok(Prompted::Interrupted),
            _ => {}
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
    let words = words::interview::of(setting.locale);
    let row = |(place, label): (usize, &String)| {
        let is_active = active == Some(place);
        let pointer = if is_active { "> " } else { "  " };
        Row {
            label: label.clone(),
            marker: match asking.proposed {
                Proposed::First => pointer.to_owned(),
                Proposed::Nothing => format!("{pointer}{} ", place + 1),
            },
            emphasis: if is_active {
                Emphasis::Active
            } else {
                Emphasis::Plain
            },
        }
    };
    let rows: Vec<Row> = labels.iter().enumerate().map(row).collect();
    let keys = match asking.proposed {
        Proposed::First => words.menu_keys().to_owned(),
        Proposed::Nothing => words.pick_keys(labels.len()),
    };
    let heading = Heading {
        progress: "",
        news: asking.notes,
        stem: None,
        prompt: asking.title,
        keys: [&keys, &keys],
        palette: setting.palette,
    };
    screen.draw(&frame::question(heading, &rows, screen.size()))
}
