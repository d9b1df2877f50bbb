//! Files in another notation.

use std::ops::Range;

use crate::codes::grammar::Grammar;
use crate::lexer::{Lexer, TokenKind};
use crate::problem::Problem;

/// Tells JSON, YAML and TOML by the first line that says something.
pub(super) fn notation(text: &str) -> Option<(Problem, Range<usize>)> {
    let first = Lexer::new(text).next()?;
    if first.kind == TokenKind::UnclosedComment || text[first.start..].starts_with("#!") {
        return None;
    }
    let (start, line) = lines(text, first.start).find(|(_, line)| says_something(line))?;
    let problem = if line.starts_with('{') {
        Grammar::LooksLikeJson
    } else if line.starts_with('[') {
        if is_toml_section(line) {
            Grammar::LooksLikeToml
        } else {
            Grammar::LooksLikeJson
        }
    } else if line == "---" || line.starts_with("%YAML") || line.starts_with("- ") {
        Grammar::LooksLikeYaml
    } else {
        let key = line.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.')))?;
        match line[key..].trim_start().chars().next() {
            Some(':') if key > 0 => Grammar::LooksLikeYaml,
            Some('=') if key > 0 => Grammar::LooksLikeToml,
            _ => return None,
        }
    };
    Some((problem.into(), start..start + line.len()))
}

/// The lines from a place on, without the blanks around them, with their starts.
fn lines(text: &str, from: usize) -> impl Iterator<Item = (usize, &str)> {
    text[from..].split_inclusive('\n').scan(from, |at, line| {
        let start = *at + (line.len() - line.trim_start().len());
        *at += line.len();
        Some((start, line.trim()))
    })
}

/// Whether a line is neither blank nor a comment of YAML and TOML.
fn says_something(line: &str) -> bool {
    !line.is_empty() && !line.starts_with('#')
}

fn is_toml_section(line: &str) -> bool {
    let name = line.trim_start_matches('[').trim_end_matches(']');
    line.ends_with(']')
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
}
