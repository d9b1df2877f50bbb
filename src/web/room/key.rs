//! What opens the desk: a key that is drawn at the start, told to whoever starts the server, and gone at its stop.

use crate::token::{Of, Token};

/// The key, as it stands in an address, and what a browser shows that has been there.
pub(crate) struct Key {
    key: Token,
    shown: Token,
}

impl Key {
    /// A new one; `None` where the system has no chance left to give.
    pub(crate) fn new() -> Option<Self> {
        let (key, shown) = (Token::new()?, Token::new()?);
        Some(Self { key, shown })
    }

    /// The path that it opens the desk by.
    pub(crate) fn path(&self) -> String {
        format!("{FOLDER}{}", self.key.text())
    }

    /// The cookie for a browser that asks for a path; `None` unless it holds the key.
    pub(crate) fn cookie(&self, path: &str, is_secure: bool) -> Option<String> {
        let key = Token::parse(path.strip_prefix(FOLDER)?)?;
        (key.seat() == self.key.seat()).then(|| self.shown.cookie(Of::Desk, is_secure))
    }

    /// Whether a browser shows that it had the key. Hashes are compared, so that the time it takes tells nothing.
    pub(crate) fn opens(&self, shown: Option<Token>) -> bool {
        shown.is_some_and(|shown| shown.seat() == self.shown.seat())
    }
}

const FOLDER: &str = "/c/";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_own_path_opens_the_desk() {
        let (one, other) = (Key::new().unwrap(), Key::new().unwrap());
        assert!(one.cookie(&one.path(), false).is_some());
        for path in [
            other.path(),
            one.path() + "0",
            one.path().replace("/c/", "/d/"),
            one.path().to_uppercase(),
            "/c/".to_owned(),
            format!("/c/{}", one.shown.text()),
        ] {
            assert_eq!(one.cookie(&path, false), None, "{path}");
        }
        assert!(one.opens(Some(one.shown)));
        for shown in [None, Some(one.key), Some(other.shown)] {
            assert!(!one.opens(shown));
        }
    }
}
