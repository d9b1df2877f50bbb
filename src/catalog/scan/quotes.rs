//! Which quote lacks its partner.

use std::ops::Range;

use crate::codes::grammar::Grammar;
use crate::lexer::{Lexer, Token, TokenKind};
use crate::problem::Problem;

/// Follows the texts of a file and guesses where a quote is missing, or one too many.
///
/// Such a quote turns the file inside out: what follows is taken for text, and the texts for what stands
/// between them. The first text at which that shows is the one to point at; all that could be said of
/// what follows would be false.
#[derive(Debug, Default)]
pub(super) struct Quotes {
    before: Option<Token>,
    /// The end of the last line that was looked at as a whole, and whether its texts do not come out even.
    line: Option<(usize, bool)>,
    /// Where the first quote without a partner shows; nothing where the grammar tells it better.
    pub(super) found: Option<(Problem, Range<usize>)>,
    /// Whether there is one: from here on, nothing can be told of quotes and brackets.
    pub(super) is_settled: bool,
}

impl Quotes {
    pub(super) fn step(&mut self, text: &str, token: &Token) {
        let before = self.before.replace(token.clone());
        if self.is_settled {
            return;
        }
        if let Some(before) = before {
            let touches = before.end == token.start;
            if before.kind == TokenKind::Text && can_not_follow(token) {
                let written = &text[before.span()];
                let crosses_lines = written.contains('\n');
                let opens_another = touches && ends_before_a_value(written);
                let holds_a_quote = touches && !matches!(token.kind, TokenKind::Other(_));
                let is_alone = !is_text(token);
                if crosses_lines
                    || opens_another
                    || is_alone && (holds_a_quote || self.is_odd(text, before.start))
                {
                    return self.settle(text, &before);
                }
            } else if touches && is_text(token) && self.closes_a_text(text, &before, token) {
                // `trades",`: the opening quote is missing, and the grammar points at the word.
                self.is_settled = true;
                return;
            }
        }
        if token.kind == TokenKind::UnclosedText {
            self.settle(text, token);
        }
    }

    /// Whether the texts of a line, from this place on, do not come out even.
    fn is_odd(&mut self, text: &str, start: usize) -> bool {
        if let Some((end, is_odd)) = self.line
            && start <= end
        {
            return is_odd;
        }
        let line = text[start..].lines().next().unwrap_or_default();
        let is_odd = Lexer::new(line).any(|token| token.kind == TokenKind::UnclosedText);
        self.line = Some((start + line.len(), is_odd));
        is_odd
    }

    /// Whether what is taken for the start of a text is the end of one that was never opened.
    fn closes_a_text(&mut self, text: &str, before: &Token, token: &Token) -> bool {
        match before.kind {
            TokenKind::Word | TokenKind::Number => true,
            TokenKind::Other(_) | TokenKind::Close(_) => self.is_odd(text, token.start),
            TokenKind::Text
            | TokenKind::UnclosedText
            | TokenKind::UnclosedComment
            | TokenKind::Open(_)
            | TokenKind::Comma
            | TokenKind::Colon => false,
        }
    }

    fn settle(&mut self, text: &str, token: &Token) {
        self.is_settled = true;
        let span = first_line(text, token);
        let found = typographic_end(&text[span.clone()]);
        self.found = Some(match found {
            Some((character, at)) => {
                let at = span.start + at;
                let end = at + character.len_utf8();
                (Grammar::SmartQuote { character }.into(), at..end)
            }
            None => (Grammar::UnclosedText.into(), span),
        });
    }
}

/// Whether a quote lacks its partner, or is one too many, before a place.
pub(crate) fn are_in_doubt(text: &str, place: usize) -> bool {
    let mut quotes = Quotes::default();
    // The quote shows at the token behind it, which may stand behind the place.
    Lexer::new(text).any(|token| {
        quotes.step(text, &token);
        quotes.is_settled || token.start > place
    });
    quotes.is_settled
}

/// The typographic quote with which a text was meant to end: one that closes no other, where an entry ends.
fn typographic_end(written: &str) -> Option<(char, usize)> {
    let mut is_open = false;
    for (at, character) in written.char_indices() {
        let after = written[at + character.len_utf8()..].trim_start();
        let ends = after.is_empty() || after.starts_with([',', ')', ']']);
        match character {
            '“' | '„' | '”' | '»' if ends && !is_open => return Some((character, at)),
            '“' | '„' | '«' => is_open = true,
            '”' | '»' => is_open = false,
            _ => {}
        }
    }
    None
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
        | TokenKind::UnclosedText
        | TokenKind::Open(_) => true,
        TokenKind::Comma | TokenKind::Colon | TokenKind::Close(_) | TokenKind::UnclosedComment => {
            false
        }
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
