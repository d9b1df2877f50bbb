//! A line of text that a person types.

use std::io;

use console::Key;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::Setting;
use crate::frame::{self, Frame, Size};
use crate::screen::Screen;

/// Asks for a line of text; what is typed takes the place of what is proposed. `None` if the person
/// would rather not.
pub(super) fn line(
    screen: &Screen,
    setting: Setting,
    question: &str,
    proposed: &str,
) -> io::Result<Option<String>> {
    let mut line = Line::new(proposed);
    screen.forget_keys()?;
    loop {
        screen.draw(&layout(&line, question, setting, screen.size()))?;
        match screen.key()? {
            Some(Key::Enter) => return Ok(Some(line.before + &line.after)),
            Some(Key::Escape | Key::CtrlC) => return Ok(None),
            Some(key) => line.edit(&key),
            None => {}
        }
    }
}

/// A line under way: what stands before the cursor, and what after.
struct Line {
    before: String,
    after: String,
    /// Whether it is still what was proposed.
    is_proposed: bool,
}

const CTRL_U: char = '\u{15}';

impl Line {
    fn new(proposed: &str) -> Self {
        Self {
            before: proposed.to_owned(),
            after: String::new(),
            is_proposed: true,
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "every other key does nothing"
    )]
    fn edit(&mut self, key: &Key) {
        match key {
            Key::Char(CTRL_U) => {
                self.before.clear();
                self.after.clear();
            }
            Key::Char(typed) if !typed.is_control() => {
                if self.is_proposed {
                    self.before.clear();
                }
                self.before.push(*typed);
            }
            Key::Backspace => drop(self.before.pop()),
            Key::Del if !self.after.is_empty() => drop(self.after.remove(0)),
            Key::ArrowLeft => {
                if let Some(last) = self.before.pop() {
                    self.after.insert(0, last);
                }
            }
            Key::ArrowRight if !self.after.is_empty() => self.before.push(self.after.remove(0)),
            Key::Home => self.after = std::mem::take(&mut self.before) + &self.after,
            Key::End => self.before += &std::mem::take(&mut self.after),
            _ => return,
        }
        self.is_proposed = false;
    }
}

fn layout(line: &Line, question: &str, setting: Setting, size: Size) -> Frame {
    const PROMPT: &str = "> ";
    let keys = frame::hints(words::interview::of(setting.locale).line_keys(), size);
    let mut lines: Vec<String> = question
        .lines()
        .flat_map(|line| frame::wrap(line, size))
        .collect();
    frame::cut(&mut lines, size.rows.saturating_sub(keys.len() + 1));
    let room = size.rows.saturating_sub(lines.len() + keys.len() + 1);
    let gaps = room.min(2);
    if gaps > 0 {
        lines.push(String::new());
    }
    let row = lines.len();
    // A line that is too long is shown around the cursor.
    let columns = size.columns - PROMPT.len();
    let before = last_columns(&line.before, columns);
    let after = first_columns(&line.after, columns - before.width());
    lines.push(format!("{PROMPT}{before}{after}"));
    if gaps > 1 {
        lines.push(String::new());
    }
    lines.extend(keys);
    let cursor = (row, PROMPT.len() + before.width());
    Frame::at(lines, cursor)
}

fn first_columns(text: &str, columns: usize) -> &str {
    let mut used = 0;
    let is_over = |(_, character): &(usize, char)| {
        used += character.width().unwrap_or(0);
        used > columns
    };
    let end = text.char_indices().find(is_over).map(|(at, _)| at);
    &text[..end.unwrap_or(text.len())]
}

fn last_columns(text: &str, columns: usize) -> &str {
    let mut used = 0;
    let is_over = |(_, character): &(usize, char)| {
        used += character.width().unwrap_or(0);
        used > columns
    };
    let over = text.char_indices().rev().find(is_over);
    over.map_or(text, |(at, character)| &text[at + character.len_utf8()..])
}

#[cfg(test)]
mod tests {
    use console::Key;

    use super::{Line, first_columns, last_columns};

    fn typed(proposed: &str, keys: &[Key]) -> String {
        let mut line = Line::new(proposed);
        for key in keys {
            line.edit(key);
        }
        line.before + "|" + &line.after
    }

    #[test]
    fn what_is_typed_takes_the_place_of_what_is_proposed() {
        let (x, y) = (Key::Char('x'), Key::Char('é'));
        assert_eq!(typed("a.json", &[]), "a.json|");
        assert_eq!(typed("a.json", &[x.clone(), y.clone()]), "xé|");
        assert_eq!(typed("a.json", &[Key::Backspace, x.clone()]), "a.jsox|");
        assert_eq!(typed("a.json", &[Key::End, x.clone()]), "a.jsonx|");
        assert_eq!(typed("a.json", &[Key::Home, x.clone()]), "x|a.json");
        assert_eq!(typed("a", &[Key::Char('\u{15}'), x, y]), "xé|");
        assert_eq!(typed("ab", &[Key::ArrowLeft, Key::Char('\u{15}')]), "|");
        assert_eq!(typed("ab", &[Key::ArrowLeft, Key::Del]), "a|");
    }

    #[test]
    fn a_long_line_is_cut_between_characters() {
        assert_eq!(first_columns("éàü", 2), "éà");
        assert_eq!(last_columns("éàü", 2), "àü");
        assert_eq!(last_columns("éàü", 9), "éàü");
        assert_eq!(last_columns("日本", 3), "本");
    }
}
