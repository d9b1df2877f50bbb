//! Paragraphs, lists and headings at a given width, for terminals and plain files.
//!
//! Everything that is written passes through [`safe_text`] here, so no text of a definition reaches
//! a terminal by another way.

use console::Style;
use textwrap::{Options, WordSplitter};

use model::safe::{PROGRAM, as_started, safe_line, safe_text};
use model::typography::glued;

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextStyle {
    /// The columns of a line; taken as 40 if less and 100 if more.
    pub width: usize,
    /// Whether headings and signs carry ANSI colours; nothing depends on them.
    pub color: bool,
    /// What bars are drawn with.
    pub bars: Bars,
    /// What the commands of the text begin with: how the program was started.
    pub program: &'static str,
}

/// What bars are drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bars {
    /// Block characters.
    Blocks,
    /// ASCII, for fonts and screen readers that stumble over blocks.
    Ascii,
}

impl Bars {
    /// A bar of `length` cells of which `filled` are full.
    fn draw(self, filled: usize, length: usize) -> String {
        let (full, empty) = match self {
            Self::Blocks => ("█", "░"),
            Self::Ascii => ("#", "."),
        };
        full.repeat(filled.min(length)) + &empty.repeat(length.saturating_sub(filled))
    }
}

/// What a piece of text stands out as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    Heading,
    For,
    Against,
    Quiet,
}

/// Joins to the word before or after it while lines are broken; a plain space in the end.
const GLUE: char = '\u{a0}';

/// Between two columns.
const GAP: &str = "   ";

/// A text in the making.
#[derive(Debug)]
pub(super) struct Layout {
    style: TextStyle,
    out: String,
}

impl Layout {
    pub(super) fn new(style: TextStyle) -> Self {
        let style = TextStyle {
            width: style.width.clamp(40, 100),
            ..style
        };
        Self {
            style,
            out: String::new(),
        }
    }

    pub(super) fn width(&self) -> usize {
        self.style.width
    }

    pub(super) fn bar(&self, filled: usize, length: usize) -> String {
        self.style.bars.draw(filled, length)
    }

    /// The name of the whole text, underlined.
    pub(super) fn title(&mut self, text: &str) {
        self.set("", "", text, Tone::Heading);
        self.rule(self.style.width);
    }

    /// A line across the whole width.
    pub(super) fn ruler(&mut self) {
        self.rule(self.style.width);
    }

    /// The heading of a section, after a blank line, underlined as far as it goes.
    pub(super) fn section(&mut self, text: &str) {
        self.blank();
        self.set("", "", text, Tone::Heading);
        self.rule(textwrap::core::display_width(text).min(self.style.width));
    }

    /// A heading below a section's, after a blank line.
    pub(super) fn heading(&mut self, text: &str) {
        self.blank();
        self.set("", "", text, Tone::Heading);
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        self.set("", "", text, Tone::Plain);
    }

    /// A paragraph whose every line starts after `indent` columns.
    pub(super) fn indented(&mut self, indent: usize, text: &str) {
        self.toned(indent, text, Tone::Plain);
    }

    pub(super) fn toned(&mut self, indent: usize, text: &str, tone: Tone) {
        let spaces = " ".repeat(indent);
        self.set(&spaces, &spaces, text, tone);
    }

    /// A list entry: `mark`, then the text, hanging by the mark's width.
    pub(super) fn entry(&mut self, indent: usize, mark: &str, text: &str, tone: Tone) {
        let first = format!("{}{mark} ", " ".repeat(indent));
        let rest = " ".repeat(textwrap::core::display_width(&first));
        let lines = self.wrap(&first, &rest, text);
        for (i, line) in lines.iter().enumerate() {
            let painted = match (i, line.strip_prefix(&first)) {
                (0, Some(rest)) => format!("{}{rest}", self.paint(&first, tone)),
                _ => line.clone(),
            };
            self.push(&painted);
        }
    }

    /// An address on a line of its own, never broken: a terminal that breaks it still copies it
    /// whole.
    pub(super) fn address(&mut self, indent: usize, address: &str) {
        let line = format!("{}{}", " ".repeat(indent), safe_line(address));
        self.push(&line);
    }

    /// A command to be copied, on lines of its own.
    pub(super) fn command(&mut self, indent: usize, command: &str) {
        let started = command
            .strip_prefix(PROGRAM)
            .map(|rest| format!("{}{rest}", self.style.program));
        self.indented(indent, &started.unwrap_or_else(|| command.to_owned()));
    }

    /// Two texts side by side, each wrapped in its half of the width.
    pub(super) fn beside(&mut self, mark: &str, left: &str, right: &str, tone: Tone) {
        let half = (self.style.width - GAP.len()) / 2;
        let cell = |text: &str| match text {
            "" => Vec::new(),
            text => {
                let rest = " ".repeat(textwrap::core::display_width(mark));
                wrap_to(half, mark, &rest, &as_started(text, self.style.program))
            }
        };
        let (left, right) = (cell(left), cell(right));
        for i in 0..left.len().max(right.len()) {
            let [left, right] = [&left, &right].map(|cell| cell.get(i).map_or("", String::as_str));
            let filling = " ".repeat(half - textwrap::core::display_width(left).min(half));
            let (left, right) = (self.paint(left, tone), self.paint(right, tone));
            let line = format!("{left}{filling}{GAP}{right}");
            self.push(line.trim_end());
        }
    }

    /// Rows in columns under a head; cells that are too long are broken into lines. Numbers stand
    /// right.
    pub(super) fn table(
        &mut self,
        head: &[&str],
        rows: &[Vec<String>],
        is_number: impl Fn(usize) -> bool,
    ) {
        let safe = |text: &str| safe_text(text).replace('\u{a0}', " ");
        let mut table = comfy_table::Table::new();
        let width = u16::try_from(self.style.width).unwrap_or(u16::MAX);
        table
            .load_style(comfy_table::TableStyle::new())
            .set_content_arrangement(comfy_table::ContentArrangement::Dynamic)
            .set_width(width)
            .set_header(head.iter().map(|cell| safe(cell)))
            .add_rows(rows.iter().map(|row| row.iter().map(|cell| safe(cell))));
        for (place, column) in table.column_iter_mut().enumerate() {
            if is_number(place) {
                column.set_cell_alignment(comfy_table::CellAlignment::Right);
            }
        }
        for line in table.lines() {
            self.push(line.trim_end());
        }
    }

    /// One blank line, unless the text is empty or ends with one.
    pub(super) fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    fn set(&mut self, first: &str, rest: &str, text: &str, tone: Tone) {
        for line in self.wrap(first, rest, text) {
            let painted = self.paint(&line, tone);
            self.push(&painted);
        }
    }

    fn wrap(&self, first: &str, rest: &str, text: &str) -> Vec<String> {
        let text = as_started(text, self.style.program);
        wrap_to(self.style.width, first, rest, &text)
    }

    fn rule(&mut self, length: usize) {
        let dash = match self.style.bars {
            Bars::Blocks => "─",
            Bars::Ascii => "-",
        };
        self.push(&dash.repeat(length));
    }

    fn push(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn paint(&self, text: &str, tone: Tone) -> String {
        let style = match tone {
            _ if !self.style.color => return text.to_owned(),
            Tone::Plain => return text.to_owned(),
            Tone::Heading => Style::new().bold(),
            Tone::For => Style::new().green(),
            // Yellow is hardly seen on white.
            Tone::Against => Style::new().magenta(),
            Tone::Quiet => Style::new().dim(),
        };
        style.force_styling(true).apply_to(text).to_string()
    }
}

fn wrap_to(width: usize, first: &str, rest: &str, text: &str) -> Vec<String> {
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_splitter(WordSplitter::NoHyphenation);
    let glued = glued(&safe_text(text));
    let lines = textwrap::wrap(&glued, options);
    lines.iter().map(|line| line.replace(GLUE, " ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NARROW: TextStyle = TextStyle {
        width: 40,
        color: false,
        bars: Bars::Blocks,
        program: "boussole",
    };

    #[test]
    fn double_punctuation_never_starts_a_line() {
        let mut layout = Layout::new(NARROW);
        layout.paragraph("Une phrase dont la fin tombe vraiment ici : « tout juste » au bord.");
        let text = layout.finish();
        assert!(
            text.lines().all(|line| !line.starts_with([':', '»'])),
            "{text}"
        );
        assert!(!text.contains(GLUE), "{text}");
    }

    #[test]
    fn a_word_longer_than_the_line_is_broken() {
        let mut layout = Layout::new(NARROW);
        layout.entry(2, "+", &"x".repeat(100), Tone::For);
        assert!(
            layout
                .finish()
                .lines()
                .all(|line| line.chars().count() <= 40)
        );
    }

    #[test]
    fn controls_in_a_definition_do_not_reach_the_terminal() {
        let mut layout = Layout::new(TextStyle {
            color: true,
            ..NARROW
        });
        layout.paragraph("red\u{1b}[31m");
        assert_eq!(layout.finish(), "red\\u{1b}[31m\n");
    }

    #[test]
    fn colour_changes_nothing_but_colour() {
        let [plain, colored] = [false, true].map(|color| {
            let mut layout = Layout::new(TextStyle { color, ..NARROW });
            layout.title("A title");
            layout.entry(
                0,
                "−",
                "an entry that is long enough to be wrapped",
                Tone::Against,
            );
            layout.finish()
        });
        assert_ne!(plain, colored);
        assert_eq!(console::strip_ansi_codes(&colored), plain);
    }
}
