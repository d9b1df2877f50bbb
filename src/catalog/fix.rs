//! The change that removes a problem, where there can be no doubt about it.

use std::ops::Range;

use crate::codes::characters::Characters;
use crate::codes::claims::Claims;
use crate::codes::grammar::{Grammar, Wanted};
use crate::codes::naming::Naming;
use crate::codes::structure::{Shape, Structure};
use crate::codes::values::Values;
use crate::diagnostic::{Diagnostic, Fix, Location};
use crate::file::File;
use crate::lexer::{Lexer, Token, TokenKind};
use crate::problem::Problem;
use crate::quotation::{ends_an_entry, quotation};
use crate::scan::are_in_doubt;
use model::suggest::certain;

/// The change that removes a problem; `None` where its author has to think.
pub(crate) fn of(diagnostic: &Diagnostic, file: &File) -> Option<Fix> {
    let at = diagnostic.at.span();
    let (at, replacement) = change(&diagnostic.problem, at, file.text())?;
    if is_of_shape(&diagnostic.problem) && are_in_doubt(file.text(), at.end) {
        return None;
    }
    Some(Fix {
        at: Location::new(diagnostic.at.file, at),
        replacement,
    })
}

/// Whether a problem may only seem to be one because a quote is missing before it.
fn is_of_shape(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::Grammar(Grammar::Syntax(_))
            | Problem::Structure(
                Structure::WrongType { .. }
                    | Structure::UnknownField { .. }
                    | Structure::UnknownVariant { .. }
            )
    )
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "most problems have no certain answer"
)]
fn change(problem: &Problem, at: Range<usize>, text: &str) -> Option<(Range<usize>, String)> {
    let written = text.get(at.clone())?;
    match problem {
        Problem::Structure(Structure::UnknownField { field, known, .. }) => {
            Some((at, certain(field, known.iter().copied())?))
        }
        Problem::Structure(Structure::UnknownVariant { found, known, .. }) => {
            Some((at, certain(found, known.iter().copied())?))
        }
        Problem::Structure(Structure::WrongStructName {
            found: Some(found),
            expected,
            ..
        }) => Some((at, certain(found, expected.iter().copied())?)),
        Problem::Characters(Characters::Confusable { like, .. }) => Some((at, like.to_string())),
        Problem::Characters(
            Characters::BidiCharacter { character } | Characters::InvisibleCharacter { character },
        ) => {
            let is_blank = character.is_whitespace();
            Some((at, if is_blank { " " } else { "" }.to_owned()))
        }
        Problem::Grammar(Grammar::SmartQuote { character }) => {
            straight_quotes(*character, at, text)
        }
        Problem::Values(Values::NumberStyle { plain }) => Some((at, plain.clone())),
        Problem::Naming(
            Naming::IdNotFileName { expected } | Naming::FamilyNotFolder { expected },
        ) => model::id::is_valid(expected).then(|| (at, expected.clone())),
        Problem::Structure(Structure::FormatOlder { supported, .. }) => {
            Some((at, supported.to_string()))
        }
        Problem::Claims(Claims::InvalidCountry) => {
            let is_code = written.len() == 2 && written.bytes().all(|b| b.is_ascii_alphabetic());
            is_code.then(|| (at, written.to_ascii_uppercase()))
        }
        Problem::Structure(Structure::EscapedIdentifier) => {
            let plain: String = ron::from_str(written).ok()?;
            let is_plain = plain
                .bytes()
                .all(|b| b.is_ascii_graphic() && b != b'"' && b != b'\\');
            is_plain.then(|| (at, format!("\"{plain}\"")))
        }
        Problem::Grammar(Grammar::UnknownExtension) => {
            attribute(at.start, text).map(|at| (at, String::new()))
        }
        Problem::Grammar(Grammar::Syntax(wanted)) => of_grammar(wanted, at, text),
        Problem::Structure(Structure::WrongType {
            expected: Shape::DoublyQuoted,
        }) => straight_quotes('\'', at.start..at.start + 1, text),
        Problem::Structure(Structure::WrongType { expected }) => {
            // More words behind it say that a text lacks its quotes, and where it ends nobody knows.
            let rest = text[at.end..].trim_start();
            let is_whole = rest.is_empty() || rest.starts_with([',', ')', ']', '}']);
            let replacement = other_clothes(*expected, written).filter(|_| is_whole)?;
            Some((at, replacement))
        }
        _ => None,
    }
}

fn of_grammar(wanted: &Wanted, at: Range<usize>, text: &str) -> Option<(Range<usize>, String)> {
    match wanted {
        Wanted::ColonNotEquals => Some((at, ":".to_owned())),
        Wanted::NoComma => Some((at, String::new())),
        Wanted::DecimalPoint => Some((at, ".".to_owned())),
        Wanted::Comma => {
            // Only what is an entry of its own is parted by a comma for certain.
            let mut next = Lexer::new(text.get(at.end..)?);
            let is_field = next.next()?.kind == TokenKind::Word
                && matches!(next.next()?.kind, TokenKind::Colon | TokenKind::Open('('));
            is_field.then(|| (at, ",".to_owned()))
        }
        Wanted::Colon => {
            let name = before(at.start, text)?;
            let end = (name.kind == TokenKind::Word).then_some(name.end)?;
            Some((end..end, ":".to_owned()))
        }
        Wanted::Name(name) => {
            let is_bracket = text.get(at.clone())?.starts_with('(');
            is_bracket.then(|| (at.start..at.start, name.clone()))
        }
        Wanted::Closing(_)
        | Wanted::Opening(_)
        | Wanted::Parentheses(_)
        | Wanted::PlainName(_)
        | Wanted::More
        | Wanted::Value => None,
    }
}

/// The last token that ends before a place.
fn before(place: usize, text: &str) -> Option<Token> {
    Lexer::new(text)
        .take_while(|token| token.end <= place)
        .last()
}

/// The quotation with straight quotes; a lone quote becomes straight where it closes a text.
fn straight_quotes(
    character: char,
    at: Range<usize>,
    text: &str,
) -> Option<(Range<usize>, String)> {
    let line = text[..at.start].rfind('\n').map_or(0, |end| end + 1);
    let before = text[line..at.start].replace("\\\"", "");
    // A text that is open at this place has one straight quote more than closed ones have.
    if before.matches('"').count() % 2 == 1 {
        return Some((at, "\"".to_owned()));
    }
    let end = at.end + quotation(&text[at.end..], character)?;
    // What is quoted inside a text that was never opened keeps its quotes.
    let begins = before.is_empty() || before.trim_end().ends_with([':', ',', '(', '[']);
    if !begins || !ends_an_entry(&text[end..]) {
        return None;
    }
    let mut inside = text[at.end..end].chars();
    let _closing = inside.next_back();
    let inside = inside.as_str().trim();
    Some((at.start..end, format!("\"{inside}\"")))
}

/// The attribute around a place, with the line end behind it.
pub(crate) fn attribute(place: usize, text: &str) -> Option<Range<usize>> {
    let start = text.get(..place + 1).or(text.get(..place))?.rfind('#')?;
    let end = start + text[start..].find(']')? + 1;
    let is_attribute = text[start..].starts_with("#!") || text[start..].starts_with("#[");
    let line_end = usize::from(text[end..].starts_with('\n'));
    is_attribute.then_some(start..end + line_end)
}

/// A value with the quotes that it should have, or without those that it should not.
fn other_clothes(expected: Shape, written: &str) -> Option<String> {
    let unquoted = written.strip_prefix('"').and_then(|w| w.strip_suffix('"'));
    match expected {
        Shape::Text => {
            let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
            let is_word = written.starts_with(char::is_alphabetic) || written.contains('-');
            let is_plain = is_word && written.chars().all(is_plain);
            is_plain.then(|| format!("\"{written}\""))
        }
        Shape::Number => {
            let number = unquoted.unwrap_or(written).trim();
            let is_plain = number.parse().is_ok_and(|value: f64| value.is_finite());
            if is_plain {
                return Some(number.to_owned());
            }
            whole_number(number).map(|number| number.to_string())
        }
        Shape::Boolean => unquoted
            .filter(|word| matches!(*word, "true" | "false"))
            .map(str::to_owned),
        Shape::Word => {
            let word = unquoted?;
            let is_name = word.starts_with(|c: char| c.is_ascii_alphabetic())
                && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
            is_name.then(|| word.to_owned())
        }
        Shape::DoublyQuoted | Shape::List | Shape::Struct(_) => None,
    }
}

/// A whole number with a base or a type, as programmers write it: `0x1F`, `5u16`.
fn whole_number(written: &str) -> Option<u32> {
    let digits = written.replace('_', "").to_ascii_lowercase();
    let of_base = |prefix: &str, base| {
        let digits = digits.strip_prefix(prefix)?;
        u32::from_str_radix(digits, base).ok()
    };
    let of_type = || {
        let (number, size) = digits.split_once(['i', 'u', 'f'])?;
        let is_type = matches!(size, "8" | "16" | "32" | "64" | "128");
        number.parse().ok().filter(|_| is_type)
    };
    of_base("0x", 16)
        .or_else(|| of_base("0b", 2))
        .or_else(|| of_base("0o", 8))
        .or_else(of_type)
}
