//! Who has just sat down: a form that is sent twice, by a double click or after a broken connection, is one student.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use crate::token::Token;

/// For so long the same form leads to the same chair.
const AGAIN: Duration = Duration::from_secs(30);

/// As many are remembered.
const MOST: usize = 256;

/// What the browsers of those who have just sat down show, by the numbers of the forms that they sent.
#[derive(Default)]
pub(crate) struct Joined {
    by: VecDeque<(u64, Token, Instant)>,
}

impl Joined {
    /// What the browser shows that sent the form of a number just before.
    pub(crate) fn of(&mut self, form: u64) -> Option<Token> {
        let now = Instant::now();
        let is_old = |at: &Instant| now.saturating_duration_since(*at) >= AGAIN;
        self.by.retain(|(_, _, at)| !is_old(at));
        let found = self.by.iter().find(|(own, _, _)| *own == form);
        found.map(|(_, token, _)| *token)
    }

    /// Somebody sat down by the form of a number.
    pub(crate) fn remember(&mut self, form: u64, token: Token) {
        if self.by.len() == MOST {
            self.by.pop_front();
        }
        self.by.push_back((form, token, Instant::now()));
    }
}
