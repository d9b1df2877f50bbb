//! Cuts RON into tokens, whatever is wrong with it.
//!
//! The parser of the `ron` crate stops at the first mistake and says little about where it began;
//! this one never fails, so that a mistake can be shown where its author made it.

use std::ops::Range;

use crate::quotation::quotation;

/// A class of tokens; blanks and comments are none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// A name: of a field, a struct, a variant.
    Word,
    Number,
    /// A text with its quotes.
    Text,
    /// A text up to the end of the file.
    UnclosedText,
    /// A block comment up to the end of the file.
    UnclosedComment,
    Open(char),
    Close(char),
    Comma,
    Colon,
    /// What begins with another character: that one alone, or a text in single quotes.
    Other(char),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: TokenKind,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Token {
    pub(crate) fn span(&self) -> Range<usize> {
        self.start..self.end
    }

    /// How the token changes the depth of brackets: 1 for one that opens, −1 for one that closes.
    pub(crate) fn nesting(&self) -> i32 {
        match self.kind {
            TokenKind::Open(_) => 1,
            TokenKind::Close(_) => -1,
            TokenKind::Word
            | TokenKind::Number
            | TokenKind::Text
            | TokenKind::UnclosedText
            | TokenKind::UnclosedComment
            | TokenKind::Comma
            | TokenKind::Colon
            | TokenKind::Other(_) => 0,
        }
    }
}

/// The tokens of a text, one after the other.
#[derive(Clone, Debug)]
pub(crate) struct Lexer<'src> {
    text: &'src str,
    at: usize,
}

impl<'src> Lexer<'src> {
    pub(crate) fn new(text: &'src str) -> Self {
        Self { text, at: 0 }
    }

    /// Goes on at a place further on.
    pub(crate) fn skip_to(&mut self, at: usize) {
        self.at = self.at.max(at);
    }

    fn rest(&self) -> &'src str {
        &self.text[self.at..]
    }

    /// Goes past blanks and comments; `Some` is a comment that does not end.
    fn skip_blanks(&mut self) -> Option<Token> {
        loop {
            let rest = self.rest();
            if rest.starts_with(|c: char| c.is_ascii_whitespace()) {
                self.at += rest.len() - rest.trim_ascii_start().len();
            } else if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                let start = self.at;
                let Some(length) = block_comment(rest) else {
                    self.at = self.text.len();
                    return Some(Token {
                        kind: TokenKind::UnclosedComment,
                        start,
                        end: start + 2,
                    });
                };
                self.at += length;
            } else {
                return None;
            }
        }
    }
}

impl Iterator for Lexer<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        if let Some(token) = self.skip_blanks() {
            return Some(token);
        }
        let rest = self.rest();
        let first = rest.chars().next()?;
        let start = self.at;
        let (kind, length) = match first {
            '(' | '[' | '{' => (TokenKind::Open(first), 1),
            ')' | ']' | '}' => (TokenKind::Close(first), 1),
            ',' => (TokenKind::Comma, 1),
            ':' => (TokenKind::Colon, 1),
            '"' => quoted(rest),
            '\'' => {
                let length = quotation(&rest[1..], first);
                (TokenKind::Other(first), 1 + length.unwrap_or(0))
            }
            '0'..='9' | '+' | '-' | '.' => (TokenKind::Number, run(rest, is_of_number)),
            'r' | 'b' => raw_text(rest).unwrap_or((TokenKind::Word, run(rest, is_of_word))),
            c if is_of_word(c) => (TokenKind::Word, run(rest, is_of_word)),
            c => (TokenKind::Other(c), c.len_utf8()),
        };
        self.at += length;
        Some(Token {
            kind,
            start,
            end: self.at,
        })
    }
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn is_of_number(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '+' | '-')
}

fn run(text: &str, belongs: fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

/// The length of a block comment; they nest.
fn block_comment(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut depth, mut at) = (0_usize, 0);
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => (depth, at) = (depth + 1, at + 2),
            b"*/" => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

fn quoted(text: &str) -> (TokenKind, usize) {
    let bytes = text.as_bytes();
    let mut at = 1;
    while let Some(step) = bytes[at.min(bytes.len())..]
        .iter()
        .position(|b| matches!(b, b'"' | b'\\'))
    {
        at += step;
        if bytes[at] == b'"' {
            return (TokenKind::Text, at + 1);
        }
        at += 2;
    }
    (TokenKind::UnclosedText, text.len())
}

/// `r"…"`, `r#"…"#`, `b"…"`, `br"…"`; `None` if the text begins with an ordinary word.
fn raw_text(text: &str) -> Option<(TokenKind, usize)> {
    if text.starts_with("b\"") {
        let (kind, length) = quoted(&text[1..]);
        return Some((kind, length + 1));
    }
    let after = text.strip_prefix("br").or_else(|| text.strip_prefix('r'))?;
    let n_hashes = run(after, |c| c == '#');
    if !after[n_hashes..].starts_with('"') {
        return None;
    }
    let start = text.len() - after.len() + n_hashes + 1;
    let end = format!("\"{}", "#".repeat(n_hashes));
    Some(match text[start..].find(&end) {
        Some(length) => (TokenKind::Text, start + length + end.len()),
        None => (TokenKind::UnclosedText, text.len()),
    })
}

/// The names of the structs in the list that a top-level field holds.
pub(crate) fn structs_of_list(text: &str, field: &str) -> Vec<Range<usize>> {
    let mut depth = 0;
    let mut is_inside = false;
    let mut names = Vec::new();
    for token in Lexer::new(text) {
        depth = (depth + token.nesting()).max(0);
        let is_word = token.kind == TokenKind::Word;
        if is_word && depth == 1 {
            is_inside = &text[token.span()] == field;
        } else if is_word && depth == 2 && is_inside {
            names.push(token.span());
        }
    }
    names
}
