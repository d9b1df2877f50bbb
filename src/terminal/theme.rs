//! How dialoguer's prompts look here: our words, and colors only where they are allowed.

use std::fmt;

use console::Style;
use dialoguer::theme;

use crate::Palette;
use crate::frame::{Emphasis, Row};

/// The look of a prompt whose items are named by their places in `labels`.
///
/// dialoguer measures items in bytes when it redraws them; so it is given numbers, and the labels,
/// which have accents and take several lines, come in here.
#[derive(Debug)]
pub(super) struct Theme {
    pub(super) palette: Palette,
    pub(super) columns: usize,
    pub(super) labels: Vec<String>,
}

impl Theme {
    /// What dialoguer is given in place of the labels.
    pub(super) fn items(&self) -> Vec<String> {
        (0..self.labels.len())
            .map(|place| place.to_string())
            .collect()
    }

    /// How many lines the label at a place takes.
    pub(super) fn height(&self, place: usize) -> usize {
        self.row(&place.to_string(), "> [x] ", true)
            .lines(self.columns, self.palette)
            .len()
    }

    fn row(&self, item: &str, marker: &str, active: bool) -> Row {
        let label = item
            .parse()
            .ok()
            .and_then(|place: usize| self.labels.get(place));
        Row {
            label: label.map_or(item, String::as_str).to_owned(),
            marker: marker.to_owned(),
            emphasis: if active {
                Emphasis::Active
            } else {
                Emphasis::Plain
            },
        }
    }

    fn write(&self, f: &mut dyn fmt::Write, row: &Row) -> fmt::Result {
        f.write_str(&row.lines(self.columns, self.palette).join("\n"))
    }
}

impl theme::Theme for Theme {
    fn format_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        let bold = Style::new()
            .bold()
            .force_styling(self.palette == Palette::Colored);
        let lines = textwrap::wrap(prompt, self.columns);
        let styled: Vec<String> = lines
            .iter()
            .map(|l| bold.apply_to(l.as_ref()).to_string())
            .collect();
        f.write_str(&styled.join("\n"))
    }

    fn format_error(&self, f: &mut dyn fmt::Write, error: &str) -> fmt::Result {
        write!(f, "! {error}")
    }

    fn format_input_prompt(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        _: Option<&str>,
    ) -> fmt::Result {
        write!(f, "{prompt} ")
    }

    fn format_multi_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        item: &str,
        checked: bool,
        active: bool,
    ) -> fmt::Result {
        let marker = match (active, checked) {
            (true, true) => "> [x] ",
            (true, false) => "> [ ] ",
            (false, true) => "  [x] ",
            (false, false) => "  [ ] ",
        };
        self.write(f, &self.row(item, marker, active))
    }

    fn format_sort_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        item: &str,
        picked: bool,
        active: bool,
    ) -> fmt::Result {
        let marker = match (active, picked) {
            (true, true) => "> [=] ",
            (true, false) => "> [ ] ",
            (false, _) => "  [ ] ",
        };
        self.write(f, &self.row(item, marker, active))
    }
}
