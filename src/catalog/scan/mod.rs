//! What can be said about a text before anything understands it: characters, quotes, brackets.

mod brackets;
mod characters;
mod foreign;
mod quotes;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::codes::characters::Characters;
use crate::codes::grammar::{Grammar, Wanted};
use crate::lexer::{Lexer, Token, TokenKind};
use crate::problem::Problem;
use crate::quotation::quotation;
use crate::root::{Root, root_word};
use model::safe::{Forbidden, forbidden};

pub(crate) use characters::look_alike;
pub(crate) use quotes::are_in_doubt;

use brackets::Brackets;
use quotes::Quotes;

/// The deepest that brackets may nest.
pub(crate) const MAX_DEPTH: usize = 64;

/// The most problems of one kind that are reported of one file; the rest will be as bad.
const MAX_ALIKE: usize = 20;

/// What a look at the characters and brackets of a file brought up.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// Problems in the order of their place.
    pub(crate) problems: Vec<(Problem, Range<usize>)>,
    /// The likely cause, in case the grammar finds the file wrong.
    pub(crate) suspect: Option<(Problem, Range<usize>)>,
    /// Whether a quote lacks its partner: then only the first that the grammar finds can be believed.
    pub(crate) are_quotes_odd: bool,
    /// Whether parsing would be of no use, or no good.
    pub(crate) is_hopeless: bool,
    /// Where texts written with escapes first stand, by what they say.
    pub(crate) escaped: BTreeMap<String, Range<usize>>,
}

/// Looks at the characters, then at the tokens.
pub(crate) fn scan(text: &str) -> Scan {
    let mut scan = Scan::default();
    scan.characters(text);
    match foreign::notation(text) {
        Some((problem, at)) => {
            scan.stop(problem, at);
        }
        None => scan.tokens(text),
    }
    scan.problems.sort_by_key(|(_, span)| span.start);
    scan
}

impl Scan {
    fn characters(&mut self, text: &str) {
        for (at, character) in text.char_indices().filter(|(_, c)| !c.is_ascii_graphic()) {
            let span = at..at + character.len_utf8();
            if let Some(class) = forbidden(character) {
                self.add(Characters::forbidden(character, class), span);
            } else if characters::is_unusual(character) {
                self.add(Characters::UnusualCharacter { character }, span);
            }
        }
        let limit = characters::MAX_MARKS;
        for span in characters::piles(text) {
            self.add(Characters::TooManyMarks { limit }, span);
        }
    }

    fn tokens(&mut self, text: &str) {
        let mut brackets = Brackets::new(text);
        let mut quotes = Quotes::default();
        let mut is_empty = true;
        let mut tokens = Lexer::new(text);
        while let Some(token) = tokens.next() {
            is_empty = false;
            quotes.step(text, &token);
            if quotes.is_settled {
                break;
            }
            self.escapes(text, &token);
            self.outside_text(text, &token);
            if let TokenKind::Other(character) = token.kind
                && let Some(end) = self.typographic_quote(text, &token, character)
            {
                tokens.skip_to(end);
            }
            brackets.step(&token);
            if token.kind == TokenKind::UnclosedComment {
                self.stop(Grammar::UnclosedComment, token.span());
                return;
            }
            if brackets.depth() > MAX_DEPTH {
                self.stop(Grammar::TooDeep { limit: MAX_DEPTH }, token.span());
                return;
            }
            if self.marks_a_conflict(text, &token) {
                return;
            }
        }
        if is_empty {
            self.stop(Grammar::EmptyFile, 0..0);
        }
        self.are_quotes_odd = quotes.is_settled;
        self.suspect = if quotes.is_settled {
            quotes.found
        } else {
            root_not_opened(text).or_else(|| brackets.verdict())
        };
    }

    /// Adds a problem, unless there are many of its kind; whether it is added.
    fn add(&mut self, problem: impl Into<Problem>, span: Range<usize>) -> bool {
        let problem = problem.into();
        let code = problem.code();
        let alike = self.problems.iter().filter(|(one, _)| one.code() == code);
        let is_added = alike.count() < MAX_ALIKE;
        if is_added {
            self.problems.push((problem, span));
        }
        is_added
    }

    fn stop(&mut self, problem: impl Into<Problem>, span: Range<usize>) -> bool {
        self.is_hopeless = true;
        self.add(problem, span)
    }

    fn escapes(&mut self, text: &str, token: &Token) {
        let written = &text[token.span()];
        if token.kind != TokenKind::Text || !written.starts_with('"') || !written.contains('\\') {
            return;
        }
        // A wrong escape is reported by the grammar.
        let Ok(decoded) = ron::from_str::<String>(written) else {
            return;
        };
        let as_such: BTreeSet<char> = written
            .chars()
            .filter(|c| forbidden(*c).is_some())
            .collect();
        let escaped = decoded.chars().find_map(|c| {
            let class = forbidden(c).filter(|_| !as_such.contains(&c))?;
            Some((c, class))
        });
        if let Some((character, class)) = escaped {
            let at = find_escape(written, character).unwrap_or(0..written.len());
            let span = token.start + at.start..token.start + at.end;
            self.add(Characters::forbidden(character, class), span);
        }
        if characters::piles(&decoded).next().is_some()
            && characters::piles(written).next().is_none()
        {
            let limit = characters::MAX_MARKS;
            self.add(Characters::TooManyMarks { limit }, token.span());
        }
        let inside = token.start + 1..token.end - 1;
        self.escaped.entry(decoded).or_insert(inside);
    }

    /// Characters and numbers that are not what they look like.
    fn outside_text(&mut self, text: &str, token: &Token) {
        let written = &text[token.span()];
        match token.kind {
            // What stands in single quotes is meant as a text.
            TokenKind::Text
            | TokenKind::Other('\'')
            | TokenKind::UnclosedText
            | TokenKind::UnclosedComment
            | TokenKind::Open(_)
            | TokenKind::Close(_)
            | TokenKind::Comma
            | TokenKind::Colon => {}
            TokenKind::Word | TokenKind::Other(_) => {
                for (at, character) in written.char_indices() {
                    let span = token.start + at..token.start + at + character.len_utf8();
                    if let Some(like) = look_alike(character) {
                        self.stop(Characters::Confusable { character, like }, span);
                    } else if forbidden(character).is_some() {
                        // It has been reported, and the grammar would only say it again.
                        self.is_hopeless = true;
                    } else if character.is_whitespace() {
                        let class = Forbidden::Invisible;
                        self.stop(Characters::forbidden(character, class), span);
                    }
                }
            }
            TokenKind::Number => {
                if let Some(odd) = characters::odd_number(written) {
                    self.add(odd, token.span());
                }
            }
        }
    }

    /// Reports a typographic quote; returns where the quotation ends, if it ends in its line.
    fn typographic_quote(&mut self, text: &str, token: &Token, character: char) -> Option<usize> {
        if !matches!(character, '“' | '”' | '„' | '«' | '»' | '‘' | '’') {
            return None;
        }
        let is_added = self.stop(Grammar::SmartQuote { character }, token.span());
        let length = is_added.then(|| quotation(&text[token.end..], character));
        Some(token.end + length??)
    }

    fn marks_a_conflict(&mut self, text: &str, token: &Token) -> bool {
        let TokenKind::Other(character @ ('<' | '>' | '=' | '|')) = token.kind else {
            return false;
        };
        let (before, line) = text.split_at(token.start);
        let mark = character.to_string().repeat(7);
        let begins_a_line = before.is_empty() || before.ends_with('\n');
        let is_mark = begins_a_line && line.starts_with(&mark);
        if is_mark {
            self.stop(
                Grammar::MergeConflict,
                token.start..token.start + mark.len(),
            );
        }
        is_mark
    }
}

/// The name of a definition behind which its parenthesis is missing.
fn root_not_opened(text: &str) -> Option<(Problem, Range<usize>)> {
    Root::of(text)?;
    let name = root_word(text)?;
    let mut tokens = Lexer::new(text);
    tokens.skip_to(name.end);
    let is_opened = tokens.next()?.kind == TokenKind::Open('(');
    let problem = Grammar::Syntax(Wanted::Opening('('));
    (!is_opened).then_some((problem.into(), name.span()))
}

/// Where `\u{…}`, `\x…` or a short escape of this character stands in a text.
fn find_escape(written: &str, character: char) -> Option<Range<usize>> {
    written.match_indices('\\').find_map(|(at, _)| {
        let escape = &written[at + 1..];
        let length = match escape.as_bytes().first()? {
            b'u' => escape.find('}')? + 1,
            b'x' => 3,
            _ => 1,
        };
        let text = format!("\"\\{}\"", escape.get(..length)?);
        let is_it = ron::from_str::<String>(&text).is_ok_and(|t| t.chars().eq([character]));
        is_it.then(|| at..at + 1 + length)
    })
}
