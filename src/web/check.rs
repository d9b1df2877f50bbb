//! Who may ask at all: of this server, and from its own pages.

use std::net::{IpAddr, SocketAddr};

use hyper::header::{CONTENT_TYPE, HOST, HeaderName, ORIGIN};
use hyper::{HeaderMap, Uri};
use pages::Fault;

use crate::public::PublicUrl;

/// The two ends of a connection.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ends {
    pub(super) own: SocketAddr,
    pub(super) other: SocketAddr,
}

/// The origin by which this server is asked: one of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    /// As browsers write it, such as `http://127.0.0.1:8080`.
    text: String,
    /// Whether it is encrypted on the way.
    pub(super) is_secure: bool,
    /// Whether it is the one that is known outside.
    is_public: bool,
}

/// The origin that is asked, if it is one of this server's: the address that the connection came to, the names of the
/// computer for itself, or the public one. Names of others lead nowhere, so that no name can be made to lead here.
pub(super) fn origin(
    headers: &HeaderMap,
    uri: &Uri,
    ends: Ends,
    public: Option<&PublicUrl>,
) -> Result<Origin, Fault> {
    let mut named = headers.get_all(HOST).into_iter();
    let (Some(host), None, None) = (named.next(), named.next(), uri.host()) else {
        return Err(Fault::Garbled);
    };
    let host = host.to_str().map_err(|_| Fault::Garbled)?;
    let host = host.to_ascii_lowercase();
    if let Some(public) = public.filter(|public| public.is(&host)) {
        return Ok(Origin {
            text: public.origin(),
            is_secure: public.is_secure(),
            is_public: true,
        });
    }
    let port = ends.own.port();
    let (name, asked) = match host.rsplit_once(':') {
        Some((name, asked)) if !asked.ends_with(']') => (name, asked.parse().ok()),
        _ => (host.as_str(), Some(80)),
    };
    let own = match ends.own.ip() {
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => format!("[{ip}]"),
    };
    let for_itself = name == "localhost" && ends.own.ip().is_loopback();
    if asked == Some(port) && (name == own || for_itself) {
        Ok(Origin {
            text: format!("http://{host}"),
            is_secure: false,
            is_public: false,
        })
    } else {
        Err(Fault::NotHere)
    }
}

/// What a proxy says of whom it asks for.
const PASSED_ON: [&str; 4] = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];

/// Whether this computer asks, for itself and for nobody else.
pub(super) fn is_near(headers: &HeaderMap, ends: Ends, origin: &Origin) -> bool {
    let is_passed_on = PASSED_ON.iter().any(|name| headers.contains_key(*name));
    ends.other.ip().is_loopback() && !origin.is_public && !is_passed_on
}

/// Where whoever asks stands: for a proxy on this computer, what it says last, which it saw itself.
pub(super) fn from(headers: &HeaderMap, ends: Ends, origin: &Origin) -> IpAddr {
    let other = ends.other.ip();
    let last = || {
        let mut lines = headers.get_all("x-forwarded-for").into_iter();
        let line = lines.next_back()?.to_str().ok()?;
        line.rsplit(',').next()?.trim().parse().ok()
    };
    let is_proxy = other.is_loopback() && origin.is_public;
    is_proxy.then(last).flatten().unwrap_or(other)
}

/// Whether a form was sent from another site, as far as the browser says. An origin of `null` says nothing: our own
/// pages send it too, since they are told to keep their address to themselves.
pub(super) fn is_foreign(headers: &HeaderMap, own: &Origin) -> bool {
    let text = |name: &HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or(""));
    let site = text(&HeaderName::from_static("sec-fetch-site"));
    match (site, text(&ORIGIN)) {
        (Some(site), _) => !["same-origin", "none"].contains(&site),
        (None, Some("null") | None) => false,
        (None, Some(origin)) => origin != own.text,
    }
}

/// Whether what is sent is written as forms of pages are.
pub(super) fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let kind = kind
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default();
    kind.trim()
        .eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(of: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in of {
            headers.append(*name, value.parse().unwrap());
        }
        headers
    }

    fn ends(own: &str) -> Ends {
        Ends {
            own: own.parse().unwrap(),
            other: "127.0.0.1:5".parse().unwrap(),
        }
    }

    fn public() -> PublicUrl {
        PublicUrl::parse("https://example.org").unwrap()
    }

    fn asked(own: &str, name: &str) -> Result<Origin, Fault> {
        let path = Uri::from_static("/fr");
        origin(
            &headers(&[("host", name)]),
            &path,
            ends(own),
            Some(&public()),
        )
    }

    #[test]
    fn only_names_of_this_server_lead_here() {
        for (own, name, expected) in [
            ("127.0.0.1:8080", "127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("127.0.0.1:8080", "LOCALHOST:8080", "http://localhost:8080"),
            ("[::1]:8080", "[::1]:8080", "http://[::1]:8080"),
            ("192.168.1.7:80", "192.168.1.7", "http://192.168.1.7"),
            ("127.0.0.1:8080", "Example.org", "https://example.org"),
        ] {
            let origin = asked(own, name).unwrap();
            assert_eq!(origin.text, expected);
            assert_eq!(origin.is_secure, expected.starts_with("https"));
        }
        for (own, name) in [
            ("127.0.0.1:8080", "127.0.0.1"),
            ("127.0.0.1:8080", "127.0.0.1:8081"),
            ("127.0.0.1:8080", "example.net"),
            ("127.0.0.1:8080", "example.org:8080"),
            ("127.0.0.1:8080", "localhost:8080@evil"),
            ("127.0.0.1:8080", "evil@localhost:8080"),
            ("127.0.0.1:8080", "localhost.:8080"),
            ("127.0.0.1:8080", ""),
            ("192.168.1.7:8080", "localhost:8080"),
            ("192.168.1.7:8080", "192.168.1.8:8080"),
            ("[::1]:8080", "[::1]"),
        ] {
            assert_eq!(asked(own, name), Err(Fault::NotHere), "{name}");
        }
        let own = ends("127.0.0.1:8080");
        let path = Uri::from_static("/fr");
        let two = headers(&[("host", "127.0.0.1:8080"), ("host", "127.0.0.1:8080")]);
        let elsewhere = Uri::from_static("http://a.org/fr");
        let one = headers(&[("host", "127.0.0.1:8080")]);
        for (named, uri) in [(headers(&[]), &path), (two, &path), (one, &elsewhere)] {
            assert_eq!(origin(&named, uri, own, None), Err(Fault::Garbled));
        }
    }

    #[test]
    fn what_a_proxy_passes_on_is_not_this_computer() {
        let own = asked("127.0.0.1:8080", "127.0.0.1:8080").unwrap();
        let outside = asked("127.0.0.1:8080", "example.org").unwrap();
        let ends = ends("127.0.0.1:8080");
        let passed = headers(&[
            ("x-forwarded-for", "1.1.1.1"),
            ("x-forwarded-for", "2.2.2.2, 192.0.2.9"),
        ]);
        let none = headers(&[]);
        assert!(is_near(&none, ends, &own));
        assert!(!is_near(&none, ends, &outside));
        assert!(!is_near(&passed, ends, &own));
        // What is claimed from afar counts as nothing, and from a proxy only what it saw itself.
        let near: IpAddr = "127.0.0.1".parse().unwrap();
        let seen: IpAddr = "192.0.2.9".parse().unwrap();
        assert_eq!(from(&passed, ends, &own), near);
        assert_eq!(from(&passed, ends, &outside), seen);
        assert_eq!(from(&none, ends, &outside), near);
        let far = Ends {
            other: "192.0.2.1:5".parse().unwrap(),
            ..ends
        };
        assert_eq!(from(&passed, far, &outside), far.other.ip());
    }

    #[test]
    fn a_form_of_another_site_is_foreign() {
        let own = Origin {
            text: "http://a:1".to_owned(),
            is_secure: false,
            is_public: false,
        };
        let is = |of: &[(&'static str, &str)]| is_foreign(&headers(of), &own);
        assert!(!is(&[]));
        assert!(!is(&[("origin", "http://a:1")]));
        assert!(!is(&[("origin", "null")]));
        assert!(!is(&[
            ("sec-fetch-site", "same-origin"),
            ("origin", "https://b")
        ]));
        assert!(is(&[("origin", "https://a:1")]));
        assert!(is(&[("origin", "http://a:2")]));
        assert!(is(&[("origin", "http://a:1.evil")]));
        assert!(is(&[
            ("sec-fetch-site", "cross-site"),
            ("origin", "http://a:1")
        ]));
        assert!(is(&[("sec-fetch-site", "same-site")]));
    }
}
