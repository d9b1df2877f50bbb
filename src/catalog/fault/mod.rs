//! What the parser complains of, in our terms, at the place where the author would look for it.

mod place;
#[cfg(test)]
mod tests;

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
            at: place::byte(text, end.line, end.col),
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

    /// A value that a type of [`source`](crate::source) refused.
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
}
