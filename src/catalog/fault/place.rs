//! Where the author would look for what the parser complains of.

use std::ops::Range;

use crate::fault::Fault;
use crate::lexer::{Lexer, Token, TokenKind};

impl<'src> Fault<'src> {
    /// The token at which the parser stopped.
    pub(super) fn next(&self) -> Option<&Token> {
        self.tokens.iter().find(|token| token.end > self.at)
    }

    pub(super) fn next_is(&self, character: char) -> bool {
        self.next()
            .is_some_and(|token| token.kind == TokenKind::Other(character))
    }

    /// Whether the parser stopped in the middle of a number: it is none.
    pub(super) fn is_inside_number(&self) -> bool {
        self.tokens.iter().any(|token| {
            token.kind == TokenKind::Number && token.start < self.at && self.at < token.end
        })
    }

    /// The attribute in which the parser stopped.
    pub(super) fn attribute(&self) -> Range<usize> {
        let hash = |token: &&Token| token.kind == TokenKind::Other('#') && token.start <= self.at;
        let Some(start) = self.tokens.iter().rev().find(hash) else {
            return self.value_after();
        };
        let length = self.text[start.start..]
            .find(['\n', ']'])
            .map_or(1, |length| length + 1);
        start.start..start.start + length
    }

    /// Whether a comma stands where an entry should.
    pub(super) fn is_second_comma(&self) -> bool {
        let is_comma = |token: &Token| token.kind == TokenKind::Comma;
        let begins = |token: &Token| matches!(token.kind, TokenKind::Comma | TokenKind::Open(_));
        self.next().is_some_and(is_comma) && self.previous().is_some_and(begins)
    }

    /// The comma between two numbers that touch it, the second of which stopped the parser.
    pub(super) fn decimal_comma(&self) -> Option<Range<usize>> {
        let second = self.tokens.iter().position(|token| token.end > self.at)?;
        let [whole, comma, decimals] = self.tokens.get(second.checked_sub(2)?..=second)? else {
            return None;
        };
        is_decimal([whole, comma, decimals]).then(|| comma.span())
    }

    /// The one comma in the innermost brackets that parts two numbers and touches both, where there is a
    /// value too many.
    pub(super) fn comma_of_a_decimal(&self) -> Option<Range<usize>> {
        /// `24000,27000` are two numbers.
        const MOST_DECIMALS: usize = 3;
        let end = self.tokens.iter().position(|token| token.end > self.at)?;
        let inside = innermost(&self.tokens, end);
        if inside.start == 0 {
            return None;
        }
        let mut commas =
            self.tokens[inside]
                .array_windows()
                .filter_map(|[whole, comma, decimals]| {
                    let is_short = decimals.end - decimals.start <= MOST_DECIMALS;
                    (is_short && is_decimal([whole, comma, decimals])).then(|| comma.span())
                });
        let comma = commas.next()?;
        commas.next().is_none().then_some(comma)
    }

    /// The names of the other fields in the same brackets as the one at a place, as they are written.
    pub(super) fn present(&self, place: usize) -> Vec<&'src str> {
        let tokens: Vec<Token> = Lexer::new(self.written).collect();
        let Some(at) = tokens.iter().position(|token| token.start >= place) else {
            return Vec::new();
        };
        let mut depth = 0;
        let mut present = Vec::new();
        for index in innermost(&tokens, at) {
            let token = &tokens[index];
            depth += token.nesting();
            let is_name = tokens
                .get(index + 1)
                .is_some_and(|t| t.kind == TokenKind::Colon);
            if depth == 0 && index != at && token.kind == TokenKind::Word && is_name {
                present.push(&self.written[token.span()]);
            }
        }
        present
    }

    /// The token in or behind which the parser stopped.
    pub(super) fn value_around(&self) -> Range<usize> {
        let inside = |token: &&Token| token.start < self.at && self.at <= token.end;
        self.tokens
            .iter()
            .find(inside)
            .map_or_else(|| self.value_after(), Token::span)
    }

    /// The field names before a place, in the same brackets; the nearest first.
    pub(super) fn siblings(&self, before: usize) -> impl Iterator<Item = Range<usize>> + '_ {
        let mut depth = 0;
        self.before(before)
            .map(move |token| {
                depth += token.nesting();
                (depth, token)
            })
            .take_while(|(depth, _)| *depth <= 0)
            .filter(|(depth, token)| *depth == 0 && token.kind == TokenKind::Word)
            .map(|(_, token)| token.span())
    }

    /// The last place before the parser stopped where this word stands.
    pub(super) fn word(&self, word: &str) -> Range<usize> {
        let read = self
            .tokens
            .iter()
            .rev()
            .skip_while(|token| token.start >= self.at);
        let mut words = read.filter(|token| token.kind == TokenKind::Word);
        let is_it = |token: &&Token| self.text[token.span()] == *word;
        words
            .find(is_it)
            .map_or_else(|| self.value_after(), Token::span)
    }

    pub(super) fn previous(&self) -> Option<&Token> {
        self.before(self.at).next()
    }

    /// The tokens before a place, the nearest first.
    fn before(&self, place: usize) -> impl Iterator<Item = &Token> {
        let tokens = self.tokens.iter().rev();
        tokens.skip_while(move |token| token.end > place)
    }

    /// The empty stretch behind the last thing that was right.
    pub(super) fn after_previous(&self) -> Range<usize> {
        self.previous()
            .map_or(self.at..self.at, |token| token.end..token.end)
    }

    /// The value that begins where the parser stopped, the first line of it.
    pub(super) fn value_after(&self) -> Range<usize> {
        let Some(next) = self.next() else {
            return self.text.len()..self.text.len();
        };
        let line = self.text[next.span()]
            .find('\n')
            .unwrap_or(next.end - next.start);
        next.start..next.start + line
    }

    /// The value that ends where the parser stopped, brackets included.
    pub(super) fn value_before(&self) -> Range<usize> {
        let mut depth = 0;
        let mut end = None;
        for token in self.before(self.at) {
            let end = *end.get_or_insert(token.end);
            depth += token.nesting();
            if depth >= 0 {
                return token.start..end;
            }
        }
        self.value_after()
    }

    /// The name of the struct inside which the parser stopped, or its bracket.
    pub(super) fn enclosing(&self) -> Range<usize> {
        let mut depth = 0;
        let mut earlier = self.before(self.at);
        while let Some(token) = earlier.next() {
            depth += token.nesting();
            if depth > 0 {
                let name = earlier.next().filter(|t| t.kind == TokenKind::Word);
                return name.unwrap_or(token).span();
            }
        }
        self.value_after()
    }

    /// The escape in the middle of which the parser stopped.
    pub(super) fn escape(&self) -> Range<usize> {
        let at = self.at.min(self.text.len());
        let start = self.text[..at].rfind('\\').unwrap_or(at);
        let end = at.max(self.text.len().min(start + 1));
        start..self.text.floor_char_boundary(end)
    }
}

/// Whether a comma parts two numbers and touches both.
fn is_decimal([whole, comma, decimals]: [&Token; 3]) -> bool {
    let touches = whole.end == comma.start && comma.end == decimals.start;
    let kinds = [whole.kind, comma.kind, decimals.kind];
    touches && kinds == [TokenKind::Number, TokenKind::Comma, TokenKind::Number]
}

/// The tokens that stand in the innermost brackets around one; all of them where there are none.
fn innermost(tokens: &[Token], at: usize) -> Range<usize> {
    let mut depth = 0;
    let before = tokens[..at].iter().rev().take_while(|token| {
        depth += token.nesting();
        depth <= 0
    });
    let start = at - before.count();
    let mut depth = 0;
    let inside = tokens[start..].iter().take_while(|token| {
        depth += token.nesting();
        depth >= 0
    });
    start..start + inside.count()
}

/// The byte of a line and column as the `ron` crate counts them.
pub(super) fn byte(text: &str, line: usize, column: usize) -> usize {
    let lines = text.split_inclusive('\n').take(line.saturating_sub(1));
    let start = lines.map(str::len).sum::<usize>();
    let rest = text[start..].chars().take(column.saturating_sub(1));
    start + rest.map(char::len_utf8).sum::<usize>()
}
