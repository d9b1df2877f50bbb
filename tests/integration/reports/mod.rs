//! Reports: what is said, in both languages, on every surface.

mod careers;
mod documents;
mod fixture;
mod guesses;
mod html;
mod numbers;
mod page;
mod reasons;

use boussole::report::layout::{Bars, TextStyle};
use boussole::rules::State;

const STATES: [State; 4] = [
    State::Ok,
    State::Flat,
    State::NothingAttractsYet,
    State::NothingMeasured,
];

pub(super) fn style(width: usize) -> TextStyle {
    TextStyle {
        width,
        color: false,
        bars: Bars::Blocks,
        program: "boussole",
    }
}

/// Fails where a line is wider than the screen.
fn fits(text: &str, width: usize) {
    for line in text.lines() {
        assert!(
            unicode_width::UnicodeWidthStr::width(line) <= width,
            "too wide: {line}"
        );
    }
}
