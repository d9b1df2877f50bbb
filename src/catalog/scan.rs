//! What can be said about a text before anything understands it: characters, quotes, brackets.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::catalog::lexer::{Lexer, Token, TokenKind};
use crate::catalog::problem::Problem;
use crate::safe::{Forbidden, forbidden};

/// The deepest that brackets may nest.
pub(crate) const MAX_DEPTH: usize = 64;

/// The most characters of one file that are reported; the rest will be as bad.
const MAX_CHARACTERS: usize = 20;

/// What a look at the characters and brackets of a file brought up.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// Problems in the order of their place.
    pub(crate) problems: Vec<(Problem, Range<usize>)>,
    /// The likely cause, in case the grammar finds the file wrong.
    pub(crate) suspect: Option<(Problem, Range<usize>)>,
    /// Whether parsing would be of no use, or no good.
    pub(crate) is_hopeless: bool,
    /// Where texts written with escapes first stand, by what they say.
    pub(crate) escaped: BTreeMap<String, Range<usize>>,
}

/// Looks at the characters, then at the tokens.
pub(crate) fn scan(text: &str) -> Scan {
    let mut scan = Scan::default();
    scan.characters(text);
    scan.tokens(text);
    scan.problems.sort_by_key(|(_, span)| span.start);
    scan
}

impl Scan {
    fn characters(&mut self, text: &str) {
        let forbidden = text
            .char_indices()
            .filter_map(|(at, c)| forbidden(c).map(|class| (at, c, class)))
            .take(MAX_CHARACTERS);
        for (at, character, class) in forbidden {
            let problem = Problem::ForbiddenCharacter { character, class };
            self.problems.push((problem, at..at + character.len_utf8()));
        }
    }

    fn tokens(&mut self, text: &str) {
        let mut brackets = Brackets {
            text,
            line: Line::default(),
            open: Vec::new(),
            suspect: None,
            stray: None,
            ended: None,
        };
        let mut after_lines: Option<Token> = None;
        let mut is_empty = true;
        for token in Lexer::new(text) {
            if is_empty && matches!(token.kind, TokenKind::Open('{' | '[')) {
                self.stop(Problem::LooksLikeJson, token.span());
            }
            is_empty = false;
            self.quotes(text, &token, after_lines.as_ref());
            let is_multi_line = token.kind == TokenKind::Text && text[token.span()].contains('\n');
            after_lines = is_multi_line.then(|| token.clone());
            self.escapes(text, &token);
            self.others(text, &token);
            brackets.step(&token);
            if brackets.open.len() > MAX_DEPTH {
                self.stop(Problem::TooDeep { limit: MAX_DEPTH }, token.span());
            }
            if self.is_hopeless {
                return;
            }
        }
        if is_empty {
            self.stop(Problem::EmptyFile, 0..0);
        }
        self.suspect = self.suspect.take().or_else(|| brackets.verdict());
    }

    fn stop(&mut self, problem: Problem, span: Range<usize>) {
        self.problems.push((problem, span));
        self.is_hopeless = true;
    }

    /// A quote that is not closed takes the text up to the next quote, some lines below, and what
    /// follows there is no comma or bracket.
    fn quotes(&mut self, text: &str, token: &Token, after_lines: Option<&Token>) {
        if let (None, Some(earlier)) = (&self.suspect, after_lines)
            && matches!(
                token.kind,
                TokenKind::Word
                    | TokenKind::Number
                    | TokenKind::Other(_)
                    | TokenKind::Text
                    | TokenKind::UnclosedText
            )
        {
            self.suspect = Some((Problem::UnclosedText, first_line(text, earlier)));
        }
        if token.kind == TokenKind::UnclosedText && self.suspect.is_none() {
            self.suspect = Some((Problem::UnclosedText, first_line(text, token)));
        }
        if token.kind == TokenKind::UnclosedComment {
            self.stop(Problem::UnclosedComment, token.span());
        }
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
            self.problems
                .push((Problem::ForbiddenCharacter { character, class }, span));
        }
        let inside = token.start + 1..token.end - 1;
        self.escaped.entry(decoded).or_insert(inside);
    }

    fn others(&mut self, text: &str, token: &Token) {
        let TokenKind::Other(character) = token.kind else {
            return;
        };
        match character {
            '“' | '”' | '„' | '«' | '»' | '‘' | '’' => {
                self.stop(Problem::SmartQuote { character }, token.span());
            }
            c if c.is_whitespace() && forbidden(c).is_none() => {
                let class = Forbidden::Invisible;
                let problem = Problem::ForbiddenCharacter { character, class };
                self.problems.push((problem, token.span()));
                self.is_hopeless = true;
            }
            '<' | '>' | '=' | '|' => {
                let mark = character.to_string().repeat(7);
                let (before, after) = text.split_at(token.start);
                if (before.is_empty() || before.ends_with('\n')) && after.starts_with(&mark) {
                    let span = token.start..token.start + mark.len();
                    self.stop(Problem::MergeConflict, span);
                }
            }
            _ => {}
        }
    }
}

/// Follows the brackets of a file and guesses which of them lacks its partner.
struct Brackets<'src> {
    text: &'src str,
    /// The line of the last token.
    line: Line,
    open: Vec<Opened>,
    /// The first bracket whose partner stands under another column than its line.
    suspect: Option<(char, usize)>,
    /// The first bracket that closes a line above from the middle of its own.
    stray: Option<(char, usize)>,
    ended: Option<(Problem, Range<usize>)>,
}

impl Brackets<'_> {
    fn step(&mut self, token: &Token) {
        if self.ended.is_some() {
            return;
        }
        self.line.go_on(self.text, token.start);
        let line = self.line;
        match token.kind {
            TokenKind::Open(bracket) => self.open.push(Opened {
                bracket,
                at: token.start,
                line,
            }),
            TokenKind::Close(bracket) => match self.open.pop() {
                None => {
                    let (bracket, at) = self.stray.unwrap_or((bracket, token.start));
                    self.ended = Some((Problem::StrayBracket { bracket }, at..at + 1));
                }
                Some(opened) if partner(opened.bracket) == bracket => self.compare(opened, token),
                Some(Opened { bracket, at, .. }) => {
                    let (bracket, at) = self.suspect.unwrap_or((bracket, at));
                    self.ended = Some((Problem::UnclosedBracket { bracket }, at..at + 1));
                }
            },
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

    fn compare(&mut self, opened: Opened, token: &Token) {
        let line = self.line;
        let closes_its_line = line.start + line.blanks == token.start;
        let is_below = opened.line.start != line.start;
        if self.stray.is_none() && !closes_its_line && is_below {
            self.stray = Some((partner(opened.bracket), token.start));
        }
        let is_aligned = opened.line.blanks == line.blanks;
        if self.suspect.is_none() && closes_its_line && is_below && !is_aligned {
            self.suspect = Some((opened.bracket, opened.at));
        }
    }

    fn verdict(self) -> Option<(Problem, Range<usize>)> {
        self.ended.or_else(|| {
            let (bracket, at) = self
                .suspect
                .filter(|_| !self.open.is_empty())
                .or_else(|| self.open.last().map(|opened| (opened.bracket, opened.at)))?;
            Some((Problem::UnclosedBracket { bracket }, at..at + 1))
        })
    }
}

/// A bracket that waits for its partner.
#[derive(Clone, Copy)]
struct Opened {
    bracket: char,
    at: usize,
    line: Line,
}

/// The line that holds a byte; going on from byte to byte looks at each line once.
#[derive(Clone, Copy, Default)]
struct Line {
    start: usize,
    /// How many blanks it begins with.
    blanks: usize,
    /// The byte.
    at: usize,
}

impl Line {
    fn go_on(&mut self, text: &str, to: usize) {
        if let Some(newline) = text[self.at..to].rfind('\n') {
            self.start = self.at + newline + 1;
        }
        if self.at <= self.start {
            let line = &text[self.start..];
            self.blanks = line.len() - line.trim_start_matches([' ', '\t']).len();
        }
        self.at = to;
    }
}

fn partner(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

fn first_line(text: &str, token: &Token) -> Range<usize> {
    let length = text[token.span()]
        .find('\n')
        .unwrap_or(token.end - token.start);
    token.start..token.start + length
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
