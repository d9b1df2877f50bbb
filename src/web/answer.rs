//! From a request to its answer.

use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Method, Request, Response, StatusCode};
use model::locale::Locale;
use pages::{Fault, House, Seen};
use store::{NotStored, SeatId, Store};
use tokio::time::timeout;

use crate::check::{self, Ends};
use crate::form::{self, NoFields};
use crate::seats::Seats;
use crate::token::{self, Token};
use crate::{Event, Today, language};

/// The longest address, and the longest form.
const ADDRESS: usize = 2048;
const FORM: usize = 64 * 1024;

/// How long a form may take to arrive, and its answer to come.
const PATIENCE: Duration = Duration::from_secs(30);

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

/// What is the same for everybody may be kept for an hour.
const PUBLIC: &str = "public, max-age=3600";

pub(super) type Answer = Response<Full<Bytes>>;

/// What answers: the pages, and where seats are kept.
pub(super) struct Desk<S> {
    pub(super) house: Arc<House>,
    pub(super) store: Arc<S>,
    pub(super) seats: Seats,
    pub(super) today: fn() -> Today,
    pub(super) tell: Box<dyn Fn(Event) + Send + Sync>,
}

/// Why there is only a page in place of the one that was asked for, and its status where that is another.
pub(super) struct Refusal {
    pub(super) fault: Fault,
    status: Option<StatusCode>,
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self {
            fault,
            status: None,
        }
    }
}

impl Refusal {
    fn with(fault: Fault, status: StatusCode) -> Self {
        let status = Some(status);
        Self { fault, status }
    }
}

impl From<NoFields> for Refusal {
    fn from(none: NoFields) -> Self {
        match none {
            NoFields::Garbled => Fault::Garbled.into(),
            NoFields::TooMany => Fault::TooMuch.into(),
        }
    }
}

/// What is asked of the pages.
pub(super) struct Asked {
    pub(super) is_post: bool,
    pub(super) path: String,
    pub(super) fields: Vec<(String, String)>,
    pub(super) token: Option<Token>,
}

impl<S: Store> Desk<S> {
    /// Answers a request.
    pub(super) async fn answer(self: Arc<Self>, request: Request<Incoming>, ends: Ends) -> Answer {
        let locale = language::of(request.uri(), request.headers());
        let path = request.uri().path().to_owned();
        let is_post = request.method() == Method::POST;
        let answered = self.clone().answered(request, ends, locale).await;
        let mut answer = answered.unwrap_or_else(|Refusal { fault, status }| {
            let page = pages::fault(&self.house, &path, locale, fault);
            let mut answer = shown(page, None);
            if let Some(status) = status {
                *answer.status_mut() = status;
            }
            answer
        });
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
        for (name, value) in HEADERS {
            let name = HeaderName::from_static(name);
            headers.insert(name, HeaderValue::from_static(value));
        }
        let no_store = HeaderValue::from_static("no-store");
        headers.entry(header::CACHE_CONTROL).or_insert(no_store);
        answer
    }

    async fn answered(
        self: Arc<Self>,
        request: Request<Incoming>,
        ends: Ends,
        locale: Locale,
    ) -> Result<Answer, Refusal> {
        let host = check::host(request.headers(), request.uri(), ends)?;
        let (head, body) = request.into_parts();
        let path = head.uri.path().to_owned();
        let query = head.uri.query().unwrap_or_default();
        if path.len() + query.len() > ADDRESS {
            return Err(Refusal::with(Fault::TooMuch, StatusCode::URI_TOO_LONG));
        }
        let is_post = head.method == Method::POST;
        if !is_post && ![Method::GET, Method::HEAD].contains(&head.method) {
            return Err(Fault::Method.into());
        }
        if !is_post && let Some(answer) = self.beside(&path, ends, locale).await {
            return Ok(answer);
        }
        if language::written(&path).is_none() {
            return Err(Fault::Missing.into());
        }
        let token = Token::shown(&head.headers);
        let mut fields = if is_post {
            let sent = timeout(PATIENCE, read(body)).await;
            let late = |_| Refusal::with(Fault::Garbled, StatusCode::REQUEST_TIMEOUT);
            let sent = sent.map_err(late)??;
            if !check::is_form(&head.headers) {
                let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
                return Err(Refusal::with(Fault::Garbled, status));
            }
            form::fields(&sent)?
        } else {
            form::fields(query.as_bytes())?
        };
        if is_post {
            let carried = fields.iter().position(|(name, _)| name == token::FIELD);
            let carried = carried.map(|at| fields.remove(at).1);
            match carried {
                Some(_) if check::is_foreign(&head.headers, &host) => {
                    return Err(Fault::Foreign.into());
                }
                None => return Err(Fault::Foreign.into()),
                // A form of before there was a seat, or of another one, changes nothing.
                Some(carried) if carried != token::of_forms(token) => {
                    let quiz = format!("/{}/quiz", locale.code());
                    return Ok(elsewhere(StatusCode::SEE_OTHER, &quiz));
                }
                Some(_) => {}
            }
        }
        let asked = Asked {
            is_post,
            path,
            fields,
            token,
        };
        self.patiently(asked).await
    }

    /// Goes on to the end, though whoever asks may have gone in the middle.
    async fn patiently(self: Arc<Self>, asked: Asked) -> Result<Answer, Refusal> {
        let visit = tokio::spawn(self.clone().visit(asked));
        match timeout(PATIENCE, visit).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) => {
                (self.tell)(Event::Broken);
                Err(Fault::Broken.into())
            }
            Err(_) => Err(self.not_saved(&NotStored::Busy)),
        }
    }

    /// What is none of the pages.
    async fn beside(&self, path: &str, ends: Ends, locale: Locale) -> Option<Answer> {
        let is_near = ends.other.ip().is_loopback();
        match path {
            "/" => {
                let door = format!("/{}", locale.code());
                Some(elsewhere(StatusCode::SEE_OTHER, &door))
            }
            "/style.css" => {
                let mut answer = text(StatusCode::OK, "text/css", pages::STYLE);
                let public = HeaderValue::from_static(PUBLIC);
                answer.headers_mut().insert(header::CACHE_CONTROL, public);
                Some(answer)
            }
            "/live" if is_near => Some(text(StatusCode::OK, "text/plain", "live\n")),
            "/ready" if is_near => {
                let read = self.store.read(&SeatId::of(&[])).await;
                Some(match read {
                    Ok(_) => text(StatusCode::OK, "text/plain", "ready\n"),
                    Err(_) => text(
                        StatusCode::SERVICE_UNAVAILABLE,
                        "text/plain",
                        "no database\n",
                    ),
                })
            }
            _ => None,
        }
    }
}

/// What arrives of a form. A little more than may be is listened to, so that whoever sends it hears the answer.
async fn read(mut body: Incoming) -> Result<Vec<u8>, Refusal> {
    let (mut sent, mut length) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Fault::Garbled)?;
        let data = frame.data_ref().map(AsRef::as_ref).unwrap_or_default();
        length += data.len();
        if length <= FORM {
            sent.extend_from_slice(data);
        } else if length > 16 * FORM {
            break;
        }
    }
    if length > FORM {
        return Err(Fault::TooMuch.into());
    }
    Ok(sent)
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
            let page = token::put_into_forms(&html, &token::of_forms(token));
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
        Seen::File { name, text: held } => {
            let mut answer = text(StatusCode::OK, "application/json", held);
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

fn elsewhere(status: StatusCode, to: &str) -> Answer {
    let mut answer = text(status, "text/plain", "");
    if let Ok(to) = HeaderValue::try_from(to) {
        answer.headers_mut().insert(header::LOCATION, to);
    }
    answer
}

fn text(status: StatusCode, kind: &'static str, text: impl Into<Bytes>) -> Answer {
    let mut answer = Response::new(Full::new(text.into()));
    *answer.status_mut() = status;
    let kind = HeaderValue::from_static(kind);
    answer.headers_mut().insert(header::CONTENT_TYPE, kind);
    answer
}
