//! The address by which a server is known outside, where a proxy stands before it.

/// An address without a path, such as `https://boussole.example.org`: the pages stand at its root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl {
    is_secure: bool,
    /// As browsers send it: in lower case, without a port that goes without saying.
    host: String,
}

impl PublicUrl {
    /// Reads an address; `None` if it is none, or has more than a host and a port.
    pub fn parse(url: &str) -> Option<Self> {
        let url = url.trim().to_ascii_lowercase();
        let (is_secure, rest) = match url.split_once("://")? {
            ("https", rest) => (true, rest),
            ("http", rest) => (false, rest),
            _ => return None,
        };
        let host = rest.strip_suffix('/').unwrap_or(rest);
        let (name, port) = match host.split_once(':') {
            Some((name, port)) => (name, Some(port.parse::<u16>().ok()?)),
            None => (host, None),
        };
        let is_label = |label: &str| {
            let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            !label.is_empty() && label.bytes().all(is_plain)
        };
        let usual = if is_secure { 443 } else { 80 };
        let port = port.filter(|port| *port != usual);
        name.split('.').all(is_label).then(|| Self {
            is_secure,
            host: port.map_or_else(|| name.to_owned(), |port| format!("{name}:{port}")),
        })
    }

    /// Whether what is sent by it is encrypted on the way.
    pub(crate) fn is_secure(&self) -> bool {
        self.is_secure
    }

    /// Whether a request names it, in lower case.
    pub(crate) fn is(&self, host: &str) -> bool {
        let usual = if self.is_secure { ":443" } else { ":80" };
        host.strip_suffix(usual).unwrap_or(host) == self.host
    }

    /// As browsers write where a form comes from.
    pub fn origin(&self) -> String {
        let scheme = if self.is_secure { "https" } else { "http" };
        format!("{scheme}://{}", self.host)
    }
}

#[cfg(test)]
mod tests {
    use super::PublicUrl;

    #[test]
    fn an_address_is_a_host_and_no_more() {
        for (url, origin) in [
            (
                "https://Boussole.Example.org/",
                "https://boussole.example.org",
            ),
            ("https://example.org:443", "https://example.org"),
            ("http://example.org:8080", "http://example.org:8080"),
            ("http://192.0.2.7", "http://192.0.2.7"),
        ] {
            let read = PublicUrl::parse(url).map(|url| url.origin());
            assert_eq!(read.as_deref(), Some(origin), "{url}");
        }
        for none in [
            "",
            "example.org",
            "ftp://example.org",
            "https://",
            "https://example.org/boussole",
            "https://user@example.org",
            "https://example..org",
            "https://example.org:port",
            "https://example.org:70000",
            "https://exam ple.org",
        ] {
            assert_eq!(PublicUrl::parse(none), None, "{none}");
        }
        let url = PublicUrl::parse("https://example.org").unwrap();
        assert!(url.is("example.org") && url.is("example.org:443"));
        assert!(!url.is("example.org:80") && !url.is("example.org.evil.net"));
    }
}
