//! Who may ask at all: of this server, and from its own pages.

use std::net::{IpAddr, SocketAddr};

use hyper::header::{CONTENT_TYPE, HOST, HeaderName, ORIGIN};
use hyper::{HeaderMap, Uri};
use pages::Fault;

/// The two ends of a connection.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ends {
    pub(super) own: SocketAddr,
    pub(super) other: SocketAddr,
}

/// The name by which this server is asked, if it is one of its own: the address that the connection came to, or
/// the names of the computer for itself. Names of others lead nowhere, so that no name can be made to lead here.
pub(super) fn host(headers: &HeaderMap, uri: &Uri, ends: Ends) -> Result<String, Fault> {
    let mut named = headers.get_all(HOST).into_iter();
    let (Some(host), None, None) = (named.next(), named.next(), uri.host()) else {
        return Err(Fault::Garbled);
    };
    let host = host.to_str().map_err(|_| Fault::Garbled)?;
    let host = host.to_ascii_lowercase();
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
        Ok(host)
    } else {
        Err(Fault::NotHere)
    }
}

/// Whether a form was sent from another site, as far as the browser says. An origin of `null` says nothing: our own
/// pages send it too, since they are told to keep their address to themselves.
pub(super) fn is_foreign(headers: &HeaderMap, host: &str) -> bool {
    let text = |name: &HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or(""));
    let site = text(&HeaderName::from_static("sec-fetch-site"));
    match (site, text(&ORIGIN)) {
        (Some(site), _) => !["same-origin", "none"].contains(&site),
        (None, Some("null") | None) => false,
        (None, Some(origin)) => origin.strip_prefix("http://") != Some(host),
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

    #[test]
    fn only_names_of_this_server_lead_here() {
        let ends = |own: &str| Ends {
            own: own.parse().unwrap(),
            other: "127.0.0.1:5".parse().unwrap(),
        };
        let path = Uri::from_static("/fr");
        let is = |own: &str, name: &str| host(&headers(&[("host", name)]), &path, ends(own));
        for (own, name) in [
            ("127.0.0.1:8080", "127.0.0.1:8080"),
            ("127.0.0.1:8080", "LOCALHOST:8080"),
            ("[::1]:8080", "[::1]:8080"),
            ("192.168.1.7:80", "192.168.1.7"),
        ] {
            assert_eq!(is(own, name), Ok(name.to_lowercase()), "{name}");
        }
        for (own, name) in [
            ("127.0.0.1:8080", "127.0.0.1"),
            ("127.0.0.1:8080", "127.0.0.1:8081"),
            ("127.0.0.1:8080", "example.org"),
            ("127.0.0.1:8080", "localhost:8080@evil"),
            ("127.0.0.1:8080", "evil@localhost:8080"),
            ("127.0.0.1:8080", "localhost.:8080"),
            ("127.0.0.1:8080", ""),
            ("192.168.1.7:8080", "localhost:8080"),
            ("192.168.1.7:8080", "192.168.1.8:8080"),
            ("[::1]:8080", "[::1]"),
        ] {
            assert_eq!(is(own, name), Err(Fault::NotHere), "{name}");
        }
        let own = ends("127.0.0.1:8080");
        let two = headers(&[("host", "127.0.0.1:8080"), ("host", "127.0.0.1:8080")]);
        for (named, uri) in [
            (headers(&[]), "/fr"),
            (two, "/fr"),
            (headers(&[("host", "127.0.0.1:8080")]), "http://a.org/fr"),
        ] {
            assert_eq!(
                host(&named, &uri.parse().unwrap(), own),
                Err(Fault::Garbled)
            );
        }
    }

    #[test]
    fn a_form_of_another_site_is_foreign() {
        let is = |of: &[(&'static str, &str)]| is_foreign(&headers(of), "a:1");
        assert!(!is(&[]));
        assert!(!is(&[("origin", "http://a:1")]));
        assert!(!is(&[("origin", "null")]));
        assert!(!is(&[
            ("sec-fetch-site", "same-origin"),
            ("origin", "https://b")
        ]));
        assert!(is(&[("origin", "http://a:2")]));
        assert!(is(&[("origin", "http://a:1.evil")]));
        assert!(is(&[
            ("sec-fetch-site", "cross-site"),
            ("origin", "http://a:1")
        ]));
        assert!(is(&[("sec-fetch-site", "same-site")]));
    }
}
