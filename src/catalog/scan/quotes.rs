//! Which quote lacks its partner.

use std::ops::Range;

use crate::lexer::{Token, TokenKind};
use crate::problem::Problem;

/// Follows the texts of a file and guesses where a quote is missing.
///
/// A quote that is missing turns the file inside out: what follows is taken for text, and the texts
/// for what stands between them. The first text at which that shows is the one to point at.
#[derive(Debug, Default)]
pub(super) struct Quotes {
    before: Option<Token>,
    /// Where the first quote without a partner shows.
    pub(super) found: Option<(Problem, Range<usize>)>,
    /// Whether it is known, or known to be for the grammar to tell: brackets then tell nothing.
    pub(super) is_settled: bool,
}

impl Quotes {
    pub(super) fn step(&mut self, text: &str, token: &Token) {
        let before = self.before.replace(token.clone());
        if self.is_settled {
            return;
        }
        let Some(before) = before else { return };
        if is_text(token) && before.kind == TokenKind::Word && before.end == token.start {
            // `trades",`: the opening quote is missing, and the grammar points at the word.
            self.is_settled = true;
        } else if before.kind == TokenKind::Text && can_not_follow(token) {
            let written = &text[before.span()];
            let swallows_lines = written.contains('\n');
            let opens_another = before.end == token.start && ends_before_a_value(written);
            if swallows_lines || opens_another {
                self.settle(text, &before);
            }
        }
        if token.kind == TokenKind::UnclosedText && !self.is_settled {
            self.settle(text, token);
        }
    }

    fn settle(&mut self, text: &str, token: &Token) {
        self.is_settled = true;
        let span = first_line(text, token);
        let typographic = text[span.clone()]
            .char_indices()
            .find_map(|(at, c)| matches!(c, '“' | '”' | '„' | '»').then(|| (c, span.start + at)));
        self.found = Some(match typographic {
            Some((character, at)) => (
                Problem::SmartQuote { character },
                at..at + character.len_utf8(),
            ),
            None => (Problem::UnclosedText, span),
        });
    }
}

fn is_text(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Text | TokenKind::UnclosedText)
}

/// Whether a token can never stand right behind a text.
fn can_not_follow(token: &Token) -> bool {
    match token.kind {
        TokenKind::Word
        | TokenKind::Number
        | TokenKind::Other(_)
        | TokenKind::Text
        | TokenKind::UnclosedText => true,
        TokenKind::Comma
        | TokenKind::Colon
        | TokenKind::Open(_)
        | TokenKind::Close(_)
        | TokenKind::UnclosedComment => false,
    }
}

/// Whether what is taken for a closing quote stands where a value begins: `"Métiers, en: "`.
fn ends_before_a_value(written: &str) -> bool {
    let inside = written.strip_suffix('"').unwrap_or(written);
    inside.trim_end().ends_with([':', ',', '(', '['])
}

fn first_line(text: &str, token: &Token) -> Range<usize> {
    let length = text[token.span()]
        .find('\n')
        .unwrap_or(token.end - token.start);
    token.start..token.start + length
}
