//! What kind of definition a file is, told by its first word.

use crate::lexer::{Lexer, Token, TokenKind};

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
