//! Which bracket lacks its partner.

use std::ops::Range;

use crate::codes::grammar::{Grammar, Wanted};
use crate::lexer::{Token, TokenKind};
use crate::problem::Problem;

/// Follows the brackets of a file and guesses which of them lacks its partner.
pub(super) struct Brackets<'src> {
    text: &'src str,
    open: Vec<Bracket>,
    /// The line that has been reached, and how far it has been looked through.
    line: Line,
    seen: usize,
    /// The first bracket whose partner stands under another column than its line, and that partner.
    suspect: Option<[Bracket; 2]>,
    /// The brackets that are closed from the middle of a line further down, and those that do it.
    apart: Vec<[Bracket; 2]>,
    /// The first bracket that is closed by one of another kind, and that one, where that one is likely
    /// to be wrong: nothing of its kind is open, or it closes a line above from the middle of its own.
    odd: Option<[Bracket; 2]>,
    ended: Option<(Problem, Range<usize>)>,
}

/// A bracket with its place.
#[derive(Clone, Copy)]
struct Bracket {
    sign: char,
    at: usize,
    line: Line,
}

/// Where a line starts, and how many blanks it begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Line {
    start: usize,
    indent: usize,
}

impl Line {
    fn new(text: &str, start: usize) -> Self {
        let line = &text[start..];
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        Self { start, indent }
    }
}

impl Bracket {
    fn is_unclosed(self) -> (Problem, Range<usize>) {
        let bracket = self.sign;
        (
            Grammar::UnclosedBracket { bracket }.into(),
            self.at..self.at + 1,
        )
    }

    fn is_stray(self) -> (Problem, Range<usize>) {
        let bracket = self.sign;
        (
            Grammar::StrayBracket { bracket }.into(),
            self.at..self.at + 1,
        )
    }

    fn is_first_of_its_line(self) -> bool {
        self.line.start + self.line.indent == self.at
    }
}

impl<'src> Brackets<'src> {
    pub(super) fn new(text: &'src str) -> Self {
        Self {
            text,
            open: Vec::new(),
            line: Line::new(text, 0),
            seen: 0,
            suspect: None,
            apart: Vec::new(),
            odd: None,
            ended: None,
        }
    }

    /// How many are open.
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    pub(super) fn step(&mut self, token: &Token) {
        // Each stretch is looked through once, so that a file of one long line takes no longer.
        if let Some(newline) = self.text[self.seen..token.start].rfind('\n') {
            self.line = Line::new(self.text, self.seen + newline + 1);
        }
        self.seen = token.start;
        if self.ended.is_some() {
            return;
        }
        let bracket = |sign| Bracket {
            sign,
            at: token.start,
            line: self.line,
        };
        if let TokenKind::Open(sign) = token.kind {
            self.open.push(bracket(sign));
        } else if let TokenKind::Close(sign) = token.kind {
            self.close(bracket(sign));
        }
    }

    fn close(&mut self, closing: Bracket) {
        let Some(opened) = self.open.pop() else {
            let not_opened = || {
                let [_, closing] = self.suspect?;
                self.not_opened(closing)
            };
            let ended = self.too_early(closing).or_else(not_opened);
            self.ended = Some(ended.unwrap_or_else(|| closing.is_stray()));
            return;
        };
        let is_open = || self.open.iter().any(|o| partner(o.sign) == closing.sign);
        let is_apart =
            || opened.line.start != closing.line.start && !closing.is_first_of_its_line();
        if partner(opened.sign) == closing.sign {
            self.compare(opened, closing);
        } else if self.odd.is_none() && (!is_open() || is_apart()) {
            self.odd = Some([opened, closing]);
            self.open.push(opened);
        } else {
            let opened = self.suspect.map_or(opened, |[opened, _]| opened);
            let ended = self.too_early(closing);
            self.ended = Some(ended.unwrap_or_else(|| opened.is_unclosed()));
        }
    }

    /// The bracket that closed too early, from the middle of a line, what this one was meant to close
    /// under the column where it was opened.
    fn too_early(&self, closing: Bracket) -> Option<(Problem, Range<usize>)> {
        let is_same = |[opened, _]: &&[Bracket; 2]| {
            opened.line.indent == closing.line.indent && partner(opened.sign) == closing.sign
        };
        let [_, early] = self.apart.iter().rev().find(is_same)?;
        closing.is_first_of_its_line().then(|| early.is_stray())
    }

    fn compare(&mut self, opened: Bracket, closing: Bracket) {
        if opened.line.start == closing.line.start {
            return;
        }
        if !closing.is_first_of_its_line() {
            self.apart.push([opened, closing]);
        } else if opened.line.indent != closing.line.indent {
            self.suspect.get_or_insert([opened, closing]);
        }
    }

    /// Where a bracket should have been opened that is closed at the start of a line: at the end of
    /// the nearest line above with the same indent.
    fn not_opened(&self, closing: Bracket) -> Option<(Problem, Range<usize>)> {
        let above = self.text[..closing.line.start].trim_end();
        let mut end = above.len();
        for line in above.rsplit('\n') {
            let start = end - line.len();
            let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
            let is_blank = indent == line.len();
            if !is_blank && indent <= closing.line.indent {
                let sign = if closing.sign == ']' { '[' } else { '(' };
                let is_it = indent == closing.line.indent && !line.ends_with([',', ')', ']']);
                return is_it.then_some((
                    Grammar::Syntax(Wanted::Opening(sign)).into(),
                    start + indent..end,
                ));
            }
            end = start.saturating_sub(1);
        }
        None
    }

    /// The bracket to point at, if the brackets do not match.
    pub(super) fn verdict(self) -> Option<(Problem, Range<usize>)> {
        if let Some([opened, closing]) = self.odd {
            // Where the rest is right without the closing one, that is the one too many.
            let is_right_without = self.open.is_empty() && self.ended.is_none();
            return Some(if is_right_without {
                self.not_opened(closing)
                    .filter(|_| closing.is_first_of_its_line())
                    .unwrap_or_else(|| closing.is_stray())
            } else {
                opened.is_unclosed()
            });
        }
        self.ended.or_else(|| {
            let last = *self.open.last()?;
            Some(
                self.suspect
                    .map_or(last, |[opened, _]| opened)
                    .is_unclosed(),
            )
        })
    }
}

fn partner(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}
