//! From a text to the structs of [`source`], or to the place where it cannot be read.

use ron::error::SpannedError;
use ron::extensions::Extensions;

use crate::codes::structure::Structure;
use crate::diagnostic::Found;
use crate::lexer::{Lexer, TokenKind};
use crate::root::{Root, root_word};
use crate::source;
use model::suggest::nearest;

/// The only version of the grammar there has been.
pub(crate) const FORMAT: u32 = 1;

/// The parser counts each bracket several times; brackets themselves are limited by
/// `scan::MAX_DEPTH` before.
const RECURSION_LIMIT: usize = 256;

const ROOTS: [&str; 4] = ["Traits", "Quiz", "Family", "Profile"];

/// A file of the right shape.
#[derive(Debug)]
pub(crate) enum Definition<'src> {
    Traits(source::Traits<'src>),
    Quiz(source::Quiz<'src>),
    Family(source::Family<'src>),
    Profile(Box<source::Profile<'src>>),
}

/// Why a text could not be read.
pub(crate) enum Misread {
    /// It begins with the wrong word, or has a format of another time: the rest cannot be judged.
    AtOnce(Box<Found>),
    /// The parser stopped; there may be more.
    Stopped(Root, SpannedError),
}

/// Reads a file as what its first word says.
pub(crate) fn parse(text: &str) -> Result<Definition<'_>, Misread> {
    let Some(root) = Root::of(text) else {
        return Err(Misread::AtOnce(Box::new(wrong_root(text))));
    };
    if let Some(wrong) = wrong_format(text) {
        return Err(Misread::AtOnce(Box::new(wrong)));
    }
    read(root, text).map_err(|error| Misread::Stopped(root, error))
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
    let problem = Structure::WrongStructName {
        found,
        expected: ROOTS.to_vec(),
        suggestion,
    };
    (
        problem.into(),
        word.map_or(start, |token| token.span()),
        None,
    )
}

/// Looks at the field `format` before anything else, since another format has another shape.
fn wrong_format(text: &str) -> Option<Found> {
    let mut depth = 0;
    let mut tokens = Lexer::new(text);
    tokens.find(|token| {
        depth = (depth + token.nesting()).max(0);
        token.kind == TokenKind::Word && depth == 1 && &text[token.span()] == "format"
    })?;
    tokens
        .next()
        .filter(|token| token.kind == TokenKind::Colon)?;
    let number = tokens
        .next()
        .filter(|token| token.kind == TokenKind::Number)?;
    let found = text[number.span()].to_owned();
    let value: f64 = found.parse().ok()?;
    let problem = match value.partial_cmp(&f64::from(FORMAT))? {
        std::cmp::Ordering::Less => Structure::FormatOlder {
            found,
            supported: FORMAT,
        },
        std::cmp::Ordering::Equal => return None,
        std::cmp::Ordering::Greater => Structure::FormatNewer {
            found,
            supported: FORMAT,
        },
    };
    Some((problem.into(), number.span(), None))
}
