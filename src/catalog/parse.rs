//! From a text to the structs of [`source`], or to the mistakes that the grammar finds.

use std::ops::Range;

use ron::error::SpannedError;
use ron::extensions::Extensions;

use crate::lexer::{Lexer, Token, TokenKind};
use crate::problem::Problem;
use crate::{recover, source};
use model::suggest::nearest;

/// The only version of the grammar there has been.
pub(crate) const FORMAT: u32 = 1;

/// The parser counts each bracket several times; brackets themselves are limited by
/// `scan::MAX_DEPTH` before.
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
pub(crate) fn root_word(text: &str) -> Option<Token> {
    let mut tokens = Lexer::new(text).peekable();
    while tokens
        .next_if(|t| t.kind == TokenKind::Other('#'))
        .is_some()
    {
        tokens.by_ref().find(|t| t.kind == TokenKind::Close(']'))?;
    }
    tokens.next().filter(|token| token.kind == TokenKind::Word)
}

/// Reads a file as what its first word says; or finds everything that is wrong with its shape.
pub(crate) fn parse(text: &str) -> Result<Definition<'_>, Vec<Found>> {
    let Some(root) = Root::of(text) else {
        return Err(vec![wrong_root(text)]);
    };
    if let Some(wrong) = wrong_format(text) {
        return Err(vec![wrong]);
    }
    read(root, text).map_err(|first| recover::all(root, text, first))
}

/// Reads a text as one kind of definition.
pub(crate) fn read(root: Root, text: &str) -> Result<Definition<'_>, SpannedError> {
    let extensions = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES;
    let options = ron::Options::default()
        .with_default_extension(extensions)
        .with_recursion_limit(RECURSION_LIMIT);
    match root {
        Root::Traits => options.from_str(text).map(Definition::Traits),
        Root::Quiz => options.from_str(text).map(Definition::Quiz),
        Root::Family => options.from_str(text).map(Definition::Family),
        Root::Profile => options
            .from_str(text)
            .map(|profile| Definition::Profile(Box::new(profile))),
    }
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
