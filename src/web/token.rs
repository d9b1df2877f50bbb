//! What a browser shows to be known again, and what its forms carry.

use hyper::HeaderMap;
use hyper::header;
use rand::TryRng as _;
use rand::rngs::SysRng;
use sha2::{Digest as _, Sha256};
use store::SeatId;

/// 128 random bits, which only one browser knows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Token([u8; 16]);

/// Whose a number is: that of a seat, or of the desk of whoever leads classes here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Seat,
    Desk,
}

/// The name of the hidden field.
pub(super) const FIELD: &str = "token";

const ATTRIBUTES: &str = "HttpOnly; SameSite=Lax; Path=/";

impl Token {
    /// A new one; `None` where the system has no chance left to give.
    pub(super) fn new() -> Option<Self> {
        let mut bits = [0; 16];
        SysRng.try_fill_bytes(&mut bits).ok()?;
        Some(Self(bits))
    }

    /// The one that a browser shows: the first that may be one of ours.
    pub(super) fn shown(headers: &HeaderMap, of: Of, is_secure: bool) -> Option<Self> {
        let own = of.name(is_secure);
        let lines = headers.get_all(header::COOKIE).into_iter();
        let lines = lines.filter_map(|line| line.to_str().ok());
        let mut cookies = lines.flat_map(|line| line.split(';')).map(str::trim);
        cookies.find_map(|cookie| Self::parse(cookie.strip_prefix(own)?.strip_prefix('=')?))
    }

    /// Reads what [`Token::text`] wrote.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if digits.len() != 32 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        let value = u128::from_str_radix(text, 16).ok()?;
        Some(Self(value.to_be_bytes()))
    }

    /// As it is written.
    pub(super) fn text(self) -> String {
        format!("{:032x}", u128::from_be_bytes(self.0))
    }

    /// The cookie that makes a browser show it until it is closed.
    pub(super) fn cookie(self, of: Of, is_secure: bool) -> String {
        of.written(&self.text(), is_secure)
    }

    /// The cookie that makes a browser forget that of a seat.
    pub(super) fn forgotten(is_secure: bool) -> String {
        Of::Seat.written("", is_secure) + "; Max-Age=0"
    }

    /// Under which name the seat is kept.
    pub(super) fn seat(self) -> SeatId {
        SeatId::of(
            &Sha256::new_with_prefix("seat")
                .chain_update(self.0)
                .finalize(),
        )
    }
}

impl Of {
    /// The name of the cookie. Under the second one a browser takes it only encrypted, and from this host alone.
    fn name(self, is_secure: bool) -> &'static str {
        match (self, is_secure) {
            (Self::Seat, false) => "boussole",
            (Self::Seat, true) => "__Host-boussole",
            (Self::Desk, false) => "boussole-desk",
            (Self::Desk, true) => "__Host-boussole-desk",
        }
    }

    fn written(self, value: &str, is_secure: bool) -> String {
        let secure = if is_secure { "; Secure" } else { "" };
        format!("{}={value}; {ATTRIBUTES}{secure}", self.name(is_secure))
    }
}

/// What the forms on the pages of a browser carry: no other site can know it, and it outlasts a restart. Who has
/// no seat has nothing that another site could change.
pub(super) fn of_forms(token: Option<Token>) -> String {
    let bits = token.map_or([0; 16], |token| token.0);
    let hash = Sha256::new_with_prefix("form")
        .chain_update(bits)
        .finalize();
    let (some, _) = hash.split_at(16);
    let some = some.try_into().map_or(0, u128::from_be_bytes);
    format!("{some:032x}")
}

/// Puts a hidden field behind the beginning of each form that is sent.
pub(super) fn put_into_forms(html: &str, name: &str, value: &str) -> String {
    const FORM: &str = "<form method=\"post\"";
    let mut parts = html.split(FORM);
    let mut page = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (tag, rest) = part.split_once('>').unwrap_or((part, ""));
        page += FORM;
        page += tag;
        page += "><input type=\"hidden\" name=\"";
        page += name;
        page += "\" value=\"";
        page += value;
        page += "\">";
        page += rest;
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_read_as_it_was_set_and_nothing_else_is() {
        let token = Token([7; 16]);
        let set = token.cookie(Of::Seat, false);
        let (value, _) = set.split_once(';').unwrap();
        let shown_to = |is_secure: bool, cookies: &[&str]| {
            let mut headers = HeaderMap::new();
            for cookie in cookies {
                headers.append(header::COOKIE, cookie.parse().unwrap());
            }
            Token::shown(&headers, Of::Seat, is_secure)
        };
        let shown = |cookies: &[&str]| shown_to(false, cookies);
        assert!(shown(&[value]) == Some(token));
        assert!(shown(&["a=b", &format!("boussole=x; {value}")]) == Some(token));
        for none in [
            "",
            "boussole=",
            "boussole=+0000000000000000000000000000000",
            "xboussole=0",
        ] {
            assert!(shown(&[none]).is_none(), "{none}");
        }
        assert!(shown(&[&value.replace("boussole", "boussole2")]).is_none());
        let secure = token.cookie(Of::Seat, true);
        assert!(secure.starts_with("__Host-boussole=0707") && secure.ends_with("; Secure"));
        let (secure, _) = secure.split_once(';').unwrap();
        assert!(shown_to(true, &[secure]) == Some(token));
        // What was sent in the open opens nothing that is encrypted.
        assert!(shown_to(true, &[value]).is_none() && shown(&[secure]).is_none());
    }

    #[test]
    fn each_form_that_is_sent_carries_the_token_and_no_other_does() {
        let page = r#"<form action="a"></form><form method="post" action="b"><p></form>"#;
        let own = of_forms(Some(Token([1; 16])));
        let other = of_forms(None);
        assert_ne!(own, other);
        let put = put_into_forms(page, FIELD, &own);
        let field = format!(r#"<input type="hidden" name="token" value="{own}">"#);
        assert_eq!(put.matches(&field).count(), 1);
        assert!(put.contains(&format!(r#"action="b">{field}<p>"#)));
        assert_eq!(put.replace(&field, ""), page);
    }
}
