//! Answers, as they are written.

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Response, StatusCode};
use pages::Seen;

use crate::token::{self, Token};

/// What every answer says: a page uses nothing but its own style, and is shown in no other.
const HEADERS: [(&str, &str); 6] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-frame-options", "DENY"),
];

/// Who came by an encrypted way comes by no other for a year.
const SECURE: &str = "max-age=31536000";

/// What is the same for everybody may be kept for an hour.
pub(super) const PUBLIC: &str = "public, max-age=3600";

pub(super) type Answer = Response<Full<Bytes>>;

/// What every answer says besides what it is.
///
/// # Source
///
/// RFC 9110, "HTTP Semantics", sections 10.2.1, `Allow`, and 10.2.3, `Retry-After`, in seconds.
pub(super) fn stamp(answer: &mut Answer, is_post: bool, is_secure: bool) {
    let status = answer.status();
    let headers = answer.headers_mut();
    if status == StatusCode::METHOD_NOT_ALLOWED {
        let allowed = if is_post {
            "GET, HEAD"
        } else {
            "GET, HEAD, POST"
        };
        headers.insert(header::ALLOW, HeaderValue::from_static(allowed));
    }
    if [
        StatusCode::TOO_MANY_REQUESTS,
        StatusCode::SERVICE_UNAVAILABLE,
    ]
    .contains(&status)
    {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(pages::WAIT));
    }
    for (name, value) in HEADERS {
        let name = HeaderName::from_static(name);
        headers.insert(name, HeaderValue::from_static(value));
    }
    if is_secure {
        let secure = HeaderValue::from_static(SECURE);
        headers.insert(header::STRICT_TRANSPORT_SECURITY, secure);
    }
    let no_store = HeaderValue::from_static("no-store");
    headers.entry(header::CACHE_CONTROL).or_insert(no_store);
}

/// What the pages give, as an answer.
pub(super) fn shown(seen: Seen, token: Option<Token>) -> Answer {
    match seen {
        Seen::Page {
            status,
            html,
            is_public,
        } => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
            let page = token::put_into_forms(&html, token::FIELD, &token::of_forms(token));
            // What carries a token is for one person.
            let may_be_kept = is_public && status == StatusCode::OK && page == html;
            let mut answer = text(status, "text/html; charset=utf-8", page);
            if may_be_kept {
                let public = HeaderValue::from_static(PUBLIC);
                answer.headers_mut().insert(header::CACHE_CONTROL, public);
            }
            answer
        }
        Seen::Elsewhere { status, to } => elsewhere(
            StatusCode::from_u16(status).unwrap_or(StatusCode::SEE_OTHER),
            &to,
        ),
        Seen::File {
            name,
            text: held,
            kind,
        } => {
            let mut answer = text(StatusCode::OK, kind, held);
            let kept = format!("attachment; filename=\"{name}\"");
            if let Ok(kept) = HeaderValue::try_from(kept) {
                answer
                    .headers_mut()
                    .insert(header::CONTENT_DISPOSITION, kept);
            }
            answer
        }
    }
}

/// An answer for one browser, which is to show something from now on, or nothing any more.
pub(super) fn with_cookie(mut answer: Answer, line: String) -> Answer {
    let headers = answer.headers_mut();
    // What is for one browser is passed on to no other.
    let no_store = HeaderValue::from_static("no-store");
    headers.insert(header::CACHE_CONTROL, no_store);
    if let Ok(line) = HeaderValue::try_from(line) {
        headers.insert(header::SET_COOKIE, line);
    }
    answer
}

pub(super) fn elsewhere(status: StatusCode, to: &str) -> Answer {
    let mut answer = text(status, "text/plain", "");
    if let Ok(to) = HeaderValue::try_from(to) {
        answer.headers_mut().insert(header::LOCATION, to);
    }
    answer
}

pub(super) fn text(status: StatusCode, kind: &'static str, text: impl Into<Bytes>) -> Answer {
    let mut answer = Response::new(Full::new(text.into()));
    *answer.status_mut() = status;
    let kind = HeaderValue::from_static(kind);
    answer.headers_mut().insert(header::CONTENT_TYPE, kind);
    answer
}
