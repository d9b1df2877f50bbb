//! From a text to the structs of [`source`], or to the one mistake that the grammar found.

use std::ops::Range;

use ron::error::{Error, SpannedError};
use ron::extensions::Extensions;
use serde::Deserialize;

use crate::catalog::file::File;
use crate::catalog::lexer::{Lexer, Token, TokenKind};
use crate::catalog::problem::{Problem, Shape, Wanted};
use crate::catalog::scan::MAX_DEPTH;
use crate::catalog::source;
use crate::locale::Locale;
use crate::suggest::nearest;

/// The only version of the grammar there has been.
pub(crate) const FORMAT: u32 = 1;

/// The parser counts each bracket several times; brackets themselves are limited by
/// [`MAX_DEPTH`] before.
const RECURSION_LIMIT: usize = 256;

const ROOTS: [&str; 4] = ["Traits", "Quiz", "Family", "Profile"];

/// A problem with the stretch it concerns, and the other stretch if there are two.
pub(crate) type Found = (Problem, Range<usize>, Option<Range<usize>>);

/// A file of the right shape.
#[derive(Debug)]
pub(crate) enum Definition<'src> {
    Traits(source::Traits<'src>),
    Quiz(source::Quiz<'src>),
    Family(source::Family<'src>),
    Profile(Box<source::Profile<'src>>),
}

/// The struct a file begins with: what the file is, even if the rest is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Root {
    Traits,
    Quiz,
    Family,
    Profile,
}

impl Root {
    /// Reads the struct name at the start of a file.
    pub(crate) fn of(text: &str) -> Option<Self> {
        match &text[root_word(text)?.span()] {
            "Traits" => Some(Self::Traits),
            "Quiz" => Some(Self::Quiz),
            "Family" => Some(Self::Family),
            "Profile" => Some(Self::Profile),
            _ => None,
        }
    }
}

/// The first word behind `#![…]` attributes.
fn root_word(text: &str) -> Option<Token> {
    let mut tokens = Lexer::new(text).peekable();
    while tokens
        .next_if(|t| t.kind == TokenKind::Other('#'))
        .is_some()
    {
        tokens.by_ref().find(|t| t.kind == TokenKind::Close(']'))?;
    }
    tokens.next().filter(|token| token.kind == TokenKind::Word)
}

/// Reads a file as what its first word says.
pub(crate) fn parse(file: &File) -> Result<Definition<'_>, Found> {
    let text = file.text();
    let Some(root) = Root::of(text) else {
        return Err(wrong_root(text));
    };
    if let Some(wrong) = wrong_format(text) {
        return Err(wrong);
    }
    match root {
        Root::Traits => read(file).map(Definition::Traits),
        Root::Quiz => read(file).map(Definition::Quiz),
        Root::Family => read(file).map(Definition::Family),
        Root::Profile => read(file).map(|profile| Definition::Profile(Box::new(profile))),
    }
}

fn read<'src, T: Deserialize<'src>>(file: &'src File) -> Result<T, Found> {
    let extensions = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES;
    ron::Options::default()
        .with_default_extension(extensions)
        .with_recursion_limit(RECURSION_LIMIT)
        .from_str(file.text())
        .map_err(|error| Fault::new(file, &error).explain(error.code))
}

fn wrong_root(text: &str) -> Found {
    let word = root_word(text);
    let found = word.as_ref().map(|token| text[token.span()].to_owned());
    let suggestion = found.as_deref().and_then(|found| nearest(found, ROOTS));
    let start = Lexer::new(text).next().map_or(0..0, |token| token.span());
    let problem = Problem::WrongStructName {
        found,
        expected: ROOTS.to_vec(),
        suggestion,
    };
    (problem, word.map_or(start, |token| token.span()), None)
}

/// Looks at the field `format` before anything else, since another format has another shape.
fn wrong_format(text: &str) -> Option<Found> {
    let mut depth = 0_usize;
    let mut tokens = Lexer::new(text);
    for token in tokens.by_ref() {
        match token.kind {
            TokenKind::Open(_) => depth += 1,
            TokenKind::Close(_) => depth = depth.saturating_sub(1),
            TokenKind::Word if depth == 1 && &text[token.span()] == "format" => break,
            TokenKind::Word
            | TokenKind::Number
            | TokenKind::Text
            | TokenKind::UnclosedText
            | TokenKind::UnclosedComment
            | TokenKind::Comma
            | TokenKind::Colon
            | TokenKind::Other(_) => {}
        }
    }
    tokens
        .next()
        .filter(|token| token.kind == TokenKind::Colon)?;
    let number = tokens
        .next()
        .filter(|token| token.kind == TokenKind::Number)?;
    let found = text[number.span()].to_owned();
    let value: f64 = found.parse().ok()?;
    let problem = match value.partial_cmp(&f64::from(FORMAT))? {
        std::cmp::Ordering::Less => Problem::FormatOlder {
            found,
            supported: FORMAT,
        },
        std::cmp::Ordering::Equal => return None,
        std::cmp::Ordering::Greater => Problem::FormatNewer {
            found,
            supported: FORMAT,
        },
    };
    Some((problem, number.span(), None))
}

/// Where the parser stopped, among the tokens of the file.
struct Fault<'src> {
    text: &'src str,
    at: usize,
    tokens: Vec<Token>,
}

impl<'src> Fault<'src> {
    fn new(file: &'src File, error: &SpannedError) -> Self {
        let end = &error.span.end;
        let text = file.text();
        Self {
            text,
            at: file.byte(end.line, end.col),
            tokens: Lexer::new(text).collect(),
        }
    }

    /// Puts the parser's finding into ours, at the place where the author would look for it.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the rest is of syntax, and may grow"
    )]
    fn explain(&self, error: Error) -> Found {
        let (problem, span) = match error {
            Error::DuplicateStructField { field, .. } => return self.duplicate(field),
            Error::MissingStructField { field, outer } => self.missing(field, outer),
            Error::NoSuchStructField {
                expected, found, ..
            } => {
                let suggestion = nearest(&found, expected.iter().copied());
                let (span, known) = (self.word(&found), expected.to_vec());
                (
                    Problem::UnknownField {
                        field: found,
                        known,
                        suggestion,
                    },
                    span,
                )
            }
            Error::NoSuchEnumVariant {
                expected, found, ..
            } => {
                let suggestion = nearest(&found, expected.iter().copied());
                let (span, known) = (self.word(&found), expected.to_vec());
                (
                    Problem::UnknownVariant {
                        found,
                        known,
                        suggestion,
                    },
                    span,
                )
            }
            Error::ExpectedDifferentStructName { expected, found } => {
                let suggestion = nearest(&found, [expected]);
                let (span, expected) = (self.word(&found), vec![expected]);
                let found = Some(found);
                (
                    Problem::WrongStructName {
                        found,
                        expected,
                        suggestion,
                    },
                    span,
                )
            }
            Error::InvalidValueForType { expected, .. } => self.wrong_value(&expected),
            Error::ExpectedDifferentLength { .. } => (Problem::WrongLength, self.enclosing()),
            Error::ExceededRecursionLimit => {
                (Problem::TooDeep { limit: MAX_DEPTH }, self.value_after())
            }
            other => self.explain_syntax(other),
        };
        (problem, span, None)
    }

    /// A value that a type of [`source`] refused.
    fn wrong_value(&self, expected: &str) -> (Problem, Range<usize>) {
        match expected {
            "a number" => (
                Problem::WrongType {
                    expected: Shape::Number,
                },
                self.value_before(),
            ),
            "a borrowed string" => (Problem::EscapedIdentifier, self.value_before()),
            other => (
                Problem::Syntax(Wanted::Unworded(other.to_owned())),
                self.value_before(),
            ),
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the parser has words for the rest"
    )]
    fn explain_syntax(&self, error: Error) -> (Problem, Range<usize>) {
        let wrong = |expected| (Problem::WrongType { expected }, self.value_after());
        match error {
            Error::ExpectedString => wrong(Shape::Text),
            Error::ExpectedArray => wrong(Shape::List),
            Error::ExpectedBoolean => wrong(Shape::Boolean),
            Error::ExpectedIdentifier => wrong(Shape::Word),
            Error::ExpectedNamedStructLike(name) => wrong(Shape::Struct(name)),
            Error::ExpectedComma => (Problem::Syntax(Wanted::Comma), self.after_previous()),
            Error::ExpectedMapColon => (Problem::Syntax(Wanted::Colon), self.value_after()),
            Error::ExpectedStructLike => {
                let span = self.previous().map_or(self.value_after(), Token::span);
                let word = self.text[span.clone()].to_owned();
                (Problem::Syntax(Wanted::Parentheses(word)), span)
            }
            Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => {
                (Problem::Syntax(Wanted::Closing(')')), self.value_after())
            }
            Error::ExpectedArrayEnd => (Problem::Syntax(Wanted::Closing(']')), self.value_after()),
            Error::ExpectedStringEnd => (Problem::UnclosedText, self.value_after()),
            Error::UnclosedBlockComment => (Problem::UnclosedComment, self.value_after()),
            Error::InvalidEscape(_) => (Problem::InvalidEscape, self.escape()),
            Error::NoSuchExtension(name) => (Problem::UnknownExtension, self.word(&name)),
            Error::ExpectedAttribute | Error::ExpectedAttributeEnd => {
                (Problem::UnknownExtension, self.value_after())
            }
            Error::TrailingCharacters => (Problem::TrailingText, self.value_after()),
            other => (
                Problem::Syntax(Wanted::Unworded(other.to_string())),
                self.value_after(),
            ),
        }
    }

    fn missing(&self, field: &'static str, outer: Option<String>) -> (Problem, Range<usize>) {
        let missing = match (field, outer.as_deref()) {
            ("fr", Some("Text")) => Some(Locale::Fr),
            ("en", Some("Text" | "Titles")) => Some(Locale::En),
            _ => None,
        };
        let problem = match missing {
            Some(missing) => Problem::MissingTranslation { missing },
            None => Problem::MissingField {
                field,
                inside: outer,
            },
        };
        (problem, self.enclosing())
    }

    fn duplicate(&self, field: &str) -> Found {
        let last = self.word(field);
        let first = self
            .siblings(last.start)
            .find(|span| self.text[span.clone()] == *field);
        (
            Problem::DuplicateField {
                field: field.to_owned(),
            },
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
        let Some(next) = self.tokens.iter().find(|token| token.end > self.at) else {
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
