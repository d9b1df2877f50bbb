//! What a template left to its author.

use crate::codes::placeholders::Placeholders;
use crate::diagnostic::{Diagnostic, Location};
use crate::lexer::{Lexer, Token, TokenKind};
use crate::lint::Sheet;

/// How the texts of templates begin that are to be written, in both languages.
const TO_WRITE: [&str; 2] = ["\"À écrire", "\"To write"];

/// Whether a text is left to be written.
pub(crate) fn is_left(text: &str) -> bool {
    TO_WRITE.iter().any(|start| text.starts_with(&start[1..]))
}

/// Reports each file with such texts: how many they are, and the first.
pub(crate) fn check(sheets: &[Sheet<'_>], found: &mut Vec<Diagnostic>) {
    for sheet in sheets {
        let text = sheet.file.text();
        let is_to_write = |text: &str| TO_WRITE.iter().any(|start| text.starts_with(start));
        let is_left =
            |token: &Token| token.kind == TokenKind::Text && is_to_write(&text[token.span()]);
        let mut left = Lexer::new(text).filter(is_left);
        if let Some(first) = left.next() {
            let n_texts = 1 + left.count();
            found.push(Diagnostic {
                problem: Placeholders::Placeholder { n_texts }.into(),
                at: Location::new(sheet.index, first.span()),
                also: None,
                fix: None,
            });
        }
    }
}
