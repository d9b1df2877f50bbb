//! Everything that is wrong with the shape of a file, though the parser stops at the first mistake.
//!
//! What is wrong is mended or blanked in a copy, byte for byte, and the copy is read again: so every
//! place in the copy is a place in the file.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::codes::grammar::{Grammar, Wanted};
use crate::codes::structure::Structure;
use crate::diagnostic::Found;
use crate::fault::Fault;
use crate::fix;
use crate::lexer::TokenKind;
use crate::parse::{Misread, read};
use crate::problem::Problem;

/// The most problems of shape that are reported of one file.
const MAX_FOUND: usize = 20;

/// The most times that a file is read.
const MAX_READ: usize = 3 * MAX_FOUND;

/// All the problems of shape of a text that could not be read.
pub(crate) fn all(text: &str, misread: Misread) -> Vec<Found> {
    let (root, mut error) = match misread {
        Misread::AtOnce(found) => return vec![*found],
        Misread::Stopped(root, error) => (root, error),
    };
    let mut copy = text.to_owned();
    let mut found = Vec::new();
    // The brackets out of which something was taken.
    let mut poorer = BTreeSet::new();
    for _ in 0..MAX_READ {
        let fault = Fault::new(&copy, text, &error);
        let one = fault.explain(error.code);
        let edit = edit(&fault, &one);
        if !is_of_our_doing(&fault, &one, &poorer) {
            found.push(one);
        }
        let Some(Edit { at, with, owner }) = edit.filter(|_| found.len() < MAX_FOUND) else {
            break;
        };
        poorer.extend(owner);
        copy.replace_range(at, &with);
        match read(root, &copy) {
            Ok(_) => break,
            Err(next) => error = next,
        }
    }
    found
}

/// A change that makes the rest readable and moves nothing.
struct Edit {
    at: Range<usize>,
    with: String,
    /// The bracket out of which something was taken.
    owner: Option<usize>,
}

fn edit(fault: &Fault<'_>, (problem, span, _): &Found) -> Option<Edit> {
    let put = |at: Range<usize>, with: &str| Edit {
        at,
        with: with.to_owned(),
        owner: None,
    };
    let blank = |at: Range<usize>| {
        let bytes = fault.text[at].bytes();
        bytes
            .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
            .collect::<String>()
    };
    if *problem == Problem::Grammar(Grammar::UnknownExtension) {
        let at = fix::attribute(span.start, fault.text)?;
        return Some(put(at.clone(), &blank(at)));
    }
    if let Problem::Grammar(Grammar::Syntax(wanted)) = problem {
        match wanted {
            Wanted::ColonNotEquals => return Some(put(span.clone(), ":")),
            Wanted::NoComma => return Some(put(span.clone(), " ")),
            Wanted::DecimalPoint => return Some(put(span.clone(), ".")),
            // The comma takes the room of the blank that stands there.
            Wanted::Comma if fault.text[span.end..].starts_with(' ') => {
                return Some(put(span.end..span.end + 1, ","));
            }
            Wanted::Comma
            | Wanted::Colon
            | Wanted::Closing(_)
            | Wanted::Opening(_)
            | Wanted::Parentheses(_)
            | Wanted::Name(_)
            | Wanted::PlainName(_)
            | Wanted::More
            | Wanted::Value => {}
        }
    }
    let (at, owner) = entry(fault, span.start)?;
    Some(Edit {
        with: blank(at.clone()),
        at,
        owner: Some(owner),
    })
}

/// The innermost entry around a place that can be taken out, its comma included, and the bracket it
/// stands in: a field with its value, or what stands between two commas of a list.
fn entry(fault: &Fault<'_>, place: usize) -> Option<(Range<usize>, usize)> {
    let tokens = &fault.tokens;
    let mut at = tokens.iter().position(|token| token.end > place)?;
    loop {
        let (open, first) = enclosing(fault, at)?;
        let is_list = tokens[open].kind == TokenKind::Open('[');
        let is_field = tokens.get(first)?.kind == TokenKind::Word
            && tokens.get(first + 1)?.kind == TokenKind::Colon;
        if is_list || is_field {
            let last = last_of_entry(fault, first)?;
            return Some((tokens[first].start..tokens[last].end, tokens[open].start));
        }
        at = open;
    }
}

/// The bracket that a token stands in, and the first token of its entry there.
fn enclosing(fault: &Fault<'_>, at: usize) -> Option<(usize, usize)> {
    let mut depth = 0;
    let mut first = None;
    for (index, token) in fault.tokens.iter().enumerate().take(at).rev() {
        depth -= token.nesting();
        if depth < 0 {
            return Some((index, first.unwrap_or(index + 1)));
        }
        if depth == 0 && token.kind == TokenKind::Comma {
            first = first.or(Some(index + 1));
        }
    }
    None
}

/// The last token of an entry: its comma, or what stands before the bracket that closes.
fn last_of_entry(fault: &Fault<'_>, first: usize) -> Option<usize> {
    let mut depth = 0;
    for (index, token) in fault.tokens.iter().enumerate().skip(first) {
        depth += token.nesting();
        if depth < 0 {
            return index.checked_sub(1).filter(|i| *i >= first);
        }
        if depth == 0 && token.kind == TokenKind::Comma {
            return Some(index);
        }
    }
    None
}

/// Whether something is only missing because it was taken out before.
fn is_of_our_doing(
    fault: &Fault<'_>,
    (problem, span, _): &Found,
    poorer: &BTreeSet<usize>,
) -> bool {
    let misses = matches!(
        problem,
        Problem::Structure(Structure::MissingField { .. } | Structure::MissingTranslation { .. })
    );
    let bracket = fault
        .tokens
        .iter()
        .find(|token| token.start >= span.start && matches!(token.kind, TokenKind::Open(_)));
    misses && bracket.is_some_and(|bracket| poorer.contains(&bracket.start))
}
