//! What the parser complains of, in our terms, at the place where the author would look for it.

use std::ops::Range;

use ron::error::{Error, SpannedError};

use crate::codes::grammar::{Grammar, Wanted};
use crate::codes::structure::{Shape, Structure};
use crate::diagnostic::Found;
use crate::lexer::{Lexer, Token, TokenKind};
use crate::problem::Problem;
use crate::scan::MAX_DEPTH;
use model::locale::Locale;
use model::suggest::nearest;

/// Where the parser stopped, among the tokens of the file.
pub(crate) struct Fault<'src> {
    pub(crate) text: &'src str,
    /// The text before anything was blanked in it; places are the same.
    written: &'src str,
    at: usize,
    pub(crate) tokens: Vec<Token>,
}

impl<'src> Fault<'src> {
    pub(crate) fn new(text: &'src str, written: &'src str, error: &SpannedError) -> Self {
        let end = &error.span.end;
        Self {
            text,
            written,
            at: byte(text, end.line, end.col),
            tokens: Lexer::new(text).collect(),
        }
    }

    /// Puts the parser's finding into ours, at the place where the author would look for it.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the rest is of syntax, and may grow"
    )]
    pub(crate) fn explain(&self, error: Error) -> Found {
        let (problem, span) = match error {
            Error::DuplicateStructField { field, .. } => return self.duplicate(field),
            Error::MissingStructField { field, outer } => self.missing(field, outer),
            Error::NoSuchStructField {
                expected,
                found,
                outer,
            } => self.unknown_field(found, outer, expected),
            Error::NoSuchEnumVariant {
                expected, found, ..
            } => {
                let suggestion = nearest(&found, expected.iter().copied());
                let (span, known) = (self.word(&found), expected.to_vec());
                (
                    Structure::UnknownVariant {
                        found,
                        known,
                        suggestion,
                    }
                    .into(),
                    span,
                )
            }
            Error::ExpectedDifferentStructName { expected, found } => {
                let suggestion = nearest(&found, [expected]);
                let (span, expected) = (self.word(&found), vec![expected]);
                let found = Some(found);
                (
                    Structure::WrongStructName {
                        found,
                        expected,
                        suggestion,
                    }
                    .into(),
                    span,
                )
            }
            Error::InvalidValueForType { expected, .. } => self.wrong_value(&expected),
            Error::ExpectedDifferentLength { .. } => match self.comma_of_a_decimal() {
                Some(comma) => (Grammar::Syntax(Wanted::DecimalPoint).into(), comma),
                None => (Structure::WrongLength.into(), self.enclosing()),
            },
            Error::ExceededRecursionLimit => (
                Grammar::TooDeep { limit: MAX_DEPTH }.into(),
                self.value_after(),
            ),
            other => self.explain_syntax(other),
        };
        (problem, span, None)
    }

    /// A field of no such name; what it may have been meant to be is none that is there already.
    fn unknown_field(
        &self,
        field: String,
        inside: Option<String>,
        expected: &[&'static str],
    ) -> (Problem, Range<usize>) {
        let span = self.word(&field);
        let present = self.present(span.start);
        let mut known = expected.to_vec();
        known.retain(|name| !present.contains(name));
        let suggestion = nearest(&field, known.iter().copied());
        let problem = Structure::UnknownField {
            field,
            inside,
            known,
            suggestion,
        };
        (problem.into(), span)
    }

    /// A value that a type of [`source`](super::source) refused.
    fn wrong_value(&self, expected: &str) -> (Problem, Range<usize>) {
        let shape = match expected {
            "a borrowed string" => {
                return (Structure::EscapedIdentifier.into(), self.value_before());
            }
            "a number" => Shape::Number,
            "a string" => Shape::Text,
            "a boolean" => Shape::Boolean,
            "a sequence" => Shape::List,
            _ => return (Grammar::Syntax(Wanted::Value).into(), self.value_before()),
        };
        (
            Structure::WrongType { expected: shape }.into(),
            self.value_before(),
        )
    }

    /// A mistake of grammar. What the parser itself says is English and stays here: where it knows
    /// no more than that this is no value, neither do we.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the parser may learn to complain of more"
    )]
    fn explain_syntax(&self, error: Error) -> (Problem, Range<usize>) {
        let wrong = |expected| (Structure::WrongType { expected }.into(), self.value_after());
        let syntax = |wanted| (Grammar::Syntax(wanted).into(), self.value_after());
        let number = Structure::WrongType {
            expected: Shape::Number,
        };
        match error {
            _ if self.is_second_comma() => syntax(Wanted::NoComma),
            Error::SuggestRawIdentifier(name) | Error::InvalidIdentifier(name) => {
                match self.decimal_comma() {
                    Some(comma) => (Grammar::Syntax(Wanted::DecimalPoint).into(), comma),
                    None => syntax(Wanted::PlainName(name)),
                }
            }
            _ if self.is_inside_number() => (number.into(), self.value_around()),
            Error::ExpectedString if self.next_is('\'') => wrong(Shape::DoublyQuoted),
            Error::ExpectedString => wrong(Shape::Text),
            Error::ExpectedArray => wrong(Shape::List),
            Error::ExpectedBoolean => wrong(Shape::Boolean),
            Error::ExpectedIdentifier => wrong(Shape::Word),
            Error::ExpectedNamedStructLike(name) => wrong(Shape::Struct(name)),
            Error::ExpectedFloat
            | Error::ExpectedInteger
            | Error::FloatUnderscore
            | Error::UnderscoreAtBeginning
            | Error::IntegerOutOfBounds
            | Error::InvalidIntegerDigit { .. } => (number.into(), self.value_around()),
            Error::ExpectedComma => self.missing_comma(),
            Error::ExpectedMapColon if self.next_is('=') => syntax(Wanted::ColonNotEquals),
            Error::ExpectedMapColon => syntax(Wanted::Colon),
            Error::ExpectedStructLike => {
                let span = self.previous().map_or(self.value_after(), Token::span);
                let word = self.text[span.clone()].to_owned();
                (Grammar::Syntax(Wanted::Parentheses(word)).into(), span)
            }
            Error::ExpectedStructName(name) => syntax(Wanted::Name(name)),
            Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => {
                match self.comma_of_a_decimal() {
                    Some(comma) => (Grammar::Syntax(Wanted::DecimalPoint).into(), comma),
                    None => syntax(Wanted::Closing(')')),
                }
            }
            Error::ExpectedArrayEnd => syntax(Wanted::Closing(']')),
            Error::ExpectedMapEnd => syntax(Wanted::Closing('}')),
            Error::ExpectedStringEnd => (Grammar::UnclosedText.into(), self.value_after()),
            Error::UnclosedBlockComment => (Grammar::UnclosedComment.into(), self.value_after()),
            Error::InvalidEscape(_) | Error::Utf8Error(_) => {
                (Grammar::InvalidEscape.into(), self.escape())
            }
            Error::NoSuchExtension(name) => (Grammar::UnknownExtension.into(), self.word(&name)),
            Error::ExpectedAttribute | Error::ExpectedAttributeEnd => {
                (Grammar::UnknownExtension.into(), self.attribute())
            }
            Error::TrailingCharacters => (Grammar::TrailingText.into(), self.value_after()),
            Error::Eof | Error::UnclosedLineComment => syntax(Wanted::More),
            _ => match self.comma_of_a_decimal() {
                Some(comma) => (Grammar::Syntax(Wanted::DecimalPoint).into(), comma),
                None => syntax(Wanted::Value),
            },
        }
    }

    /// The token at which the parser stopped.
    fn next(&self) -> Option<&Token> {
        self.tokens.iter().find(|token| token.end > self.at)
    }

    fn next_is(&self, character: char) -> bool {
        self.next()
            .is_some_and(|token| token.kind == TokenKind::Other(character))
    }

    /// Whether the parser stopped in the middle of a number: it is none.
    fn is_inside_number(&self) -> bool {
        self.tokens.iter().any(|token| {
            token.kind == TokenKind::Number && token.start < self.at && self.at < token.end
        })
    }

    /// The attribute in which the parser stopped.
    fn attribute(&self) -> Range<usize> {
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
    fn is_second_comma(&self) -> bool {
        let is_comma = |token: &Token| token.kind == TokenKind::Comma;
        let begins = |token: &Token| matches!(token.kind, TokenKind::Comma | TokenKind::Open(_));
        self.next().is_some_and(is_comma) && self.previous().is_some_and(begins)
    }

    /// The comma between two numbers that touch it, the second of which stopped the parser.
    fn decimal_comma(&self) -> Option<Range<usize>> {
        let is_number = |token: &Token| token.kind == TokenKind::Number;
        let second = self.tokens.iter().position(|token| token.end > self.at)?;
        let [whole, comma, decimals] = self.tokens.get(second.checked_sub(2)?..=second)? else {
            return None;
        };
        let touches = whole.end == comma.start && comma.end == decimals.start;
        let is_comma = comma.kind == TokenKind::Comma;
        (touches && is_comma && is_number(whole) && is_number(decimals)).then(|| comma.span())
    }

    /// The one comma in the innermost brackets that parts two numbers and touches both, where there is a
    /// value too many.
    fn comma_of_a_decimal(&self) -> Option<Range<usize>> {
        /// `24000,27000` are two numbers.
        const MOST_DECIMALS: usize = 3;
        let end = self.tokens.iter().position(|token| token.end > self.at)?;
        let mut depth = 0_i32;
        let inside = self.tokens[..end].iter().rev().position(|token| {
            depth += nesting(token.kind);
            depth > 0
        })?;
        let start = end - inside;
        let mut depth = 0_i32;
        let rest = self.tokens[start..].iter().take_while(|token| {
            depth += nesting(token.kind);
            depth >= 0
        });
        let inside: Vec<&Token> = rest.collect();
        let is_number = |token: &Token| token.kind == TokenKind::Number;
        let mut commas = inside.windows(3).filter_map(|three| {
            let [whole, comma, decimals] = three else {
                return None;
            };
            let touches = whole.end == comma.start && comma.end == decimals.start;
            let is_comma = comma.kind == TokenKind::Comma;
            let is_short = decimals.end - decimals.start <= MOST_DECIMALS;
            let is_decimal = touches && is_comma && is_number(whole) && is_number(decimals);
            (is_decimal && is_short).then(|| comma.span())
        });
        let comma = commas.next()?;
        commas.next().is_none().then_some(comma)
    }

    /// The names of the other fields in the same brackets as the one at a place, as they are written.
    fn present(&self, place: usize) -> Vec<&'src str> {
        let tokens: Vec<Token> = Lexer::new(self.written).collect();
        let Some(at) = tokens.iter().position(|token| token.start >= place) else {
            return Vec::new();
        };
        let mut depth = 0_i32;
        let before = tokens[..at].iter().rev().take_while(|token| {
            depth += nesting(token.kind);
            depth <= 0
        });
        let start = at - before.count();
        let mut depth = 0_i32;
        let mut present = Vec::new();
        for (index, token) in tokens.iter().enumerate().skip(start) {
            depth += nesting(token.kind);
            if depth < 0 {
                break;
            }
            let is_name = tokens
                .get(index + 1)
                .is_some_and(|t| t.kind == TokenKind::Colon);
            if depth == 0 && index != at && token.kind == TokenKind::Word && is_name {
                present.push(&self.written[token.span()]);
            }
        }
        present
    }

    /// Where an entry follows, a comma is missing; else what stands there does not belong there.
    fn missing_comma(&self) -> (Problem, Range<usize>) {
        match self.next().map(|token| token.kind) {
            Some(TokenKind::Other(_) | TokenKind::Colon) => {
                (Grammar::Syntax(Wanted::Value).into(), self.value_after())
            }
            _ => (Grammar::Syntax(Wanted::Comma).into(), self.after_previous()),
        }
    }

    fn missing(&self, field: &'static str, outer: Option<String>) -> (Problem, Range<usize>) {
        let missing = match (field, outer.as_deref()) {
            ("fr", Some("Text")) => Some(Locale::Fr),
            ("en", Some("Text" | "Titles")) => Some(Locale::En),
            _ => None,
        };
        let problem = match missing {
            Some(missing) => Structure::MissingTranslation { missing },
            None => Structure::MissingField {
                field,
                inside: outer,
            },
        };
        (problem.into(), self.enclosing())
    }

    /// The token in or behind which the parser stopped.
    fn value_around(&self) -> Range<usize> {
        let inside = |token: &&Token| token.start < self.at && self.at <= token.end;
        self.tokens
            .iter()
            .find(inside)
            .map_or_else(|| self.value_after(), Token::span)
    }

    fn duplicate(&self, field: &str) -> Found {
        let last = self.word(field);
        let first = self
            .siblings(last.start)
            .find(|span| self.text[span.clone()] == *field);
        (
            Structure::DuplicateField {
                field: field.to_owned(),
            }
            .into(),
            last,
            first,
        )
    }

    /// The field names before a place, in the same brackets; the nearest first.
    fn siblings(&self, before: usize) -> impl Iterator<Item = Range<usize>> + '_ {
        let mut depth = 0_i32;
        let earlier = self
            .tokens
            .iter()
            .rev()
            .skip_while(move |token| token.end > before);
        earlier
            .map(move |token| {
                depth += nesting(token.kind);
                (depth, token)
            })
            .take_while(|(depth, _)| *depth <= 0)
            .filter(|(depth, token)| *depth == 0 && token.kind == TokenKind::Word)
            .map(|(_, token)| token.span())
    }

    /// The last place before the parser stopped where this word stands.
    fn word(&self, word: &str) -> Range<usize> {
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

    fn previous(&self) -> Option<&Token> {
        self.tokens.iter().rev().find(|token| token.end <= self.at)
    }

    /// The empty stretch behind the last thing that was right.
    fn after_previous(&self) -> Range<usize> {
        self.previous()
            .map_or(self.at..self.at, |token| token.end..token.end)
    }

    /// The value that begins where the parser stopped, the first line of it.
    fn value_after(&self) -> Range<usize> {
        let Some(next) = self.next() else {
            return self.text.len()..self.text.len();
        };
        let line = self.text[next.span()]
            .find('\n')
            .unwrap_or(next.end - next.start);
        next.start..next.start + line
    }

    /// The value that ends where the parser stopped, brackets included.
    fn value_before(&self) -> Range<usize> {
        let mut depth = 0_i32;
        let mut end = None;
        for token in self
            .tokens
            .iter()
            .rev()
            .skip_while(|token| token.end > self.at)
        {
            let end = *end.get_or_insert(token.end);
            depth += nesting(token.kind);
            if depth >= 0 {
                return token.start..end;
            }
        }
        self.value_after()
    }

    /// The name of the struct inside which the parser stopped, or its bracket.
    fn enclosing(&self) -> Range<usize> {
        let mut depth = 0_i32;
        let mut earlier = self
            .tokens
            .iter()
            .rev()
            .skip_while(|token| token.end > self.at);
        while let Some(token) = earlier.next() {
            depth += nesting(token.kind);
            if depth > 0 {
                let name = earlier.next().filter(|t| t.kind == TokenKind::Word);
                return name.unwrap_or(token).span();
            }
        }
        self.value_after()
    }

    /// The escape in the middle of which the parser stopped.
    fn escape(&self) -> Range<usize> {
        let at = self.at.min(self.text.len());
        let start = self.text[..at].rfind('\\').unwrap_or(at);
        let end = at.max(self.text.len().min(start + 1));
        start..self.text.floor_char_boundary(end)
    }
}

/// How a token changes the depth when tokens are read backwards.
fn nesting(kind: TokenKind) -> i32 {
    match kind {
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

/// The byte of a line and column as the `ron` crate counts them.
fn byte(text: &str, line: usize, column: usize) -> usize {
    let lines = text.split_inclusive('\n').take(line.saturating_sub(1));
    let start = lines.map(str::len).sum::<usize>();
    let rest = text[start..].chars().take(column.saturating_sub(1));
    start + rest.map(char::len_utf8).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use ron::error::{Error, Position, Span, SpannedError};

    use super::Fault;

    /// Every complaint of the parser's that holds words of its own, with names that are no words.
    fn complaints() -> Vec<Error> {
        let name = || "zz".to_owned();
        let words = || "some words".to_owned();
        let utf8 = std::str::from_utf8(b"\xff".as_slice()).map_err(Error::Utf8Error);
        let mut all = vec![
            Error::Fmt,
            Error::Io(words()),
            Error::Message(words()),
            Error::Eof,
            Error::ExpectedArray,
            Error::ExpectedArrayEnd,
            Error::ExpectedAttribute,
            Error::ExpectedAttributeEnd,
            Error::ExpectedBoolean,
            Error::ExpectedComma,
            Error::ExpectedChar,
            Error::ExpectedByteLiteral,
            Error::ExpectedFloat,
            Error::FloatUnderscore,
            Error::ExpectedInteger,
            Error::ExpectedOption,
            Error::ExpectedOptionEnd,
            Error::ExpectedMap,
            Error::ExpectedMapColon,
            Error::ExpectedMapEnd,
            Error::ExpectedStructLike,
            Error::ExpectedNamedStructLike("zz"),
            Error::ExpectedStructLikeEnd,
            Error::ExpectedUnit,
            Error::ExpectedString,
            Error::ExpectedByteString,
            Error::ExpectedStringEnd,
            Error::ExpectedIdentifier,
            Error::InvalidEscape("some words"),
            Error::IntegerOutOfBounds,
            Error::InvalidIntegerDigit {
                digit: 'z',
                base: 10,
            },
            Error::NoSuchExtension(name()),
            Error::UnclosedBlockComment,
            Error::UnclosedLineComment,
            Error::UnderscoreAtBeginning,
            Error::UnexpectedChar('z'),
            Error::TrailingCharacters,
            Error::InvalidIdentifier(name()),
            Error::SuggestRawIdentifier(name()),
            Error::ExpectedRawValue,
            Error::ExceededRecursionLimit,
            Error::ExpectedStructName(name()),
            Error::ExpectedRangeSyntax,
        ];
        all.extend(utf8.err());
        all.extend(about_names());
        all
    }

    fn about_names() -> [Error; 7] {
        let name = || "zz".to_owned();
        let outer = || Some("zz".to_owned());
        [
            Error::ExpectedDifferentStructName {
                expected: "zz",
                found: name(),
            },
            Error::InvalidValueForType {
                expected: "some words".to_owned(),
                found: "some words".to_owned(),
            },
            Error::ExpectedDifferentLength {
                expected: "some words".to_owned(),
                found: 2,
            },
            Error::NoSuchEnumVariant {
                expected: &["zz"],
                found: name(),
                outer: outer(),
            },
            Error::NoSuchStructField {
                expected: &["zz"],
                found: name(),
                outer: outer(),
            },
            Error::MissingStructField {
                field: "zz",
                outer: outer(),
            },
            Error::DuplicateStructField {
                field: "zz",
                outer: outer(),
            },
        ]
    }

    #[test]
    fn nothing_that_the_parser_says_in_english_is_passed_on() {
        let text = "Family(\n    zz: \"x\\q\", zz: 1.5 %)";
        for error in complaints() {
            for (line, col) in [
                (1, 1),
                (1, 7),
                (2, 5),
                (2, 9),
                (2, 12),
                (2, 22),
                (2, 26),
                (2, 30),
            ] {
                let place = Position { line, col };
                let error = SpannedError {
                    code: error.clone(),
                    span: Span {
                        start: place,
                        end: place,
                    },
                };
                let (problem, span, _) = Fault::new(text, text, &error).explain(error.code.clone());
                assert!(text.get(span).is_some(), "{error:?} at {line}:{col}");
                // A problem holds names and numbers; the debug form would show any sentence.
                let facts = format!("{problem:?}").to_lowercase();
                assert!(!facts.contains("some words"), "{error:?}: {facts}");
                let said = error.code.to_string().to_lowercase();
                assert!(!facts.contains(&said), "{error:?}: {facts}");
            }
        }
    }
}
