//! From a request to its answer.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::header::{self, HeaderValue};
use hyper::{HeaderMap, Method, Request, StatusCode};
use model::locale::Locale;
use pages::{Fault, House};
use store::{NotStored, SeatId, Store};
use tokio::time::timeout;

use crate::arrivals::Arrivals;
use crate::check::{self, Ends, Origin};
use crate::counts::Counts;
use crate::form::{self, NoFields};
use crate::public::PublicUrl;
use crate::reply::{self, Answer, elsewhere, shown, text};
use crate::seats::Seats;
use crate::token::{self, Token};
use crate::{Event, Today, language};

/// The longest address, and the longest form.
const ADDRESS: usize = 2048;
const FORM: usize = 64 * 1024;

/// How long a form may take to arrive, and its answer to come.
const PATIENCE: Duration = Duration::from_secs(30);

/// How what is counted is written.
const METRICS: &str = "text/plain; version=0.0.4; charset=utf-8";

/// What answers: the pages, and where seats are kept.
pub(super) struct Desk<S> {
    pub(super) house: Arc<House>,
    pub(super) store: Arc<S>,
    pub(super) seats: Seats,
    pub(super) arrivals: Arrivals,
    pub(super) counts: Counts,
    pub(super) public: Option<PublicUrl>,
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
    pub(super) by: Browser,
}

/// What is known of whoever asks.
#[derive(Clone, Copy)]
pub(super) struct Browser {
    /// What it shows to be known again.
    pub(super) token: Option<Token>,
    /// Whether what it sends is encrypted on the way.
    pub(super) is_secure: bool,
    /// Where it stands.
    pub(super) from: IpAddr,
}

impl<S: Store> Desk<S> {
    /// Answers a request.
    pub(super) async fn answer(self: Arc<Self>, request: Request<Incoming>, ends: Ends) -> Answer {
        let locale = language::of(request.uri(), request.headers());
        let path = request.uri().path().to_owned();
        let is_post = request.method() == Method::POST;
        let origin = check::origin(request.headers(), request.uri(), ends, self.public.as_ref());
        let is_secure = origin.as_ref().is_ok_and(|origin| origin.is_secure);
        let answered = match origin {
            Ok(origin) => self.clone().answered(request, ends, &origin, locale).await,
            Err(fault) => Err(fault.into()),
        };
        let mut answer = answered.unwrap_or_else(|Refusal { fault, status }| {
            let page = pages::fault(&self.house, &path, locale, fault);
            let mut answer = shown(page, None);
            if let Some(status) = status {
                *answer.status_mut() = status;
            }
            answer
        });
        self.counts.answered(answer.status());
        reply::stamp(&mut answer, is_post, is_secure);
        answer
    }

    async fn answered(
        self: Arc<Self>,
        request: Request<Incoming>,
        ends: Ends,
        origin: &Origin,
        locale: Locale,
    ) -> Result<Answer, Refusal> {
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
        let is_near = check::is_near(&head.headers, ends, origin);
        if !is_post && let Some(answer) = self.beside(&path, is_near, locale).await {
            return Ok(answer);
        }
        if language::written(&path).is_none() {
            return Err(Fault::Missing.into());
        }
        let by = Browser {
            token: Token::shown(&head.headers, origin.is_secure),
            is_secure: origin.is_secure,
            from: check::from(&head.headers, ends, origin),
        };
        let fields = if is_post {
            let mut fields = sent(&head.headers, body).await?;
            let carried = fields.iter().position(|(name, _)| name == token::FIELD);
            match carried.map(|at| fields.remove(at).1) {
                Some(_) if check::is_foreign(&head.headers, origin) => {
                    return Err(Fault::Foreign.into());
                }
                None => return Err(Fault::Foreign.into()),
                // A form of before there was a seat, or of another one, changes nothing.
                Some(carried) if carried != token::of_forms(by.token) => {
                    let quiz = format!("/{}/quiz", locale.code());
                    return Ok(elsewhere(StatusCode::SEE_OTHER, &quiz));
                }
                Some(_) => fields,
            }
        } else {
            form::fields(query.as_bytes())?
        };
        let asked = Asked {
            is_post,
            path,
            fields,
            by,
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
    async fn beside(&self, path: &str, is_near: bool, locale: Locale) -> Option<Answer> {
        match path {
            "/" => {
                let door = format!("/{}", locale.code());
                Some(elsewhere(StatusCode::SEE_OTHER, &door))
            }
            "/style.css" => {
                let mut answer = text(StatusCode::OK, "text/css", pages::STYLE);
                let public = HeaderValue::from_static(reply::PUBLIC);
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
            "/metrics" if is_near => {
                let counted = self.counts.write(self.seats.count());
                Some(text(StatusCode::OK, METRICS, counted))
            }
            _ => None,
        }
    }
}

/// The fields of a form.
async fn sent(headers: &HeaderMap, body: Incoming) -> Result<Vec<(String, String)>, Refusal> {
    let sent = timeout(PATIENCE, read(body)).await;
    let late = |_| Refusal::with(Fault::Garbled, StatusCode::REQUEST_TIMEOUT);
    let sent = sent.map_err(late)??;
    if !check::is_form(headers) {
        let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
        return Err(Refusal::with(Fault::Garbled, status));
    }
    Ok(form::fields(&sent)?)
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
