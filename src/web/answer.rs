//! From a request to its answer.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::{HeaderMap, Method, Request, StatusCode};
use model::locale::Locale;
use pages::Fault;
use pages::class::{Address, Within};
use store::{Classes, NotStored};
use tokio::time::timeout;

use crate::arrivals::Arrivals;
use crate::check::{self, Ends, Origin};
use crate::counts::Counts;
use crate::form::{self, NoFields};
use crate::houses::Houses;
use crate::public::PublicUrl;
use crate::reply::{self, Answer, elsewhere, shown};
use crate::room::Room;
use crate::seats::Seats;
use crate::token::{self, Of, Token};
use crate::{Event, Today, language};

/// The longest address, and the longest form.
const ADDRESS: usize = 2048;
const FORM: usize = 64 * 1024;

/// How long a form may take to arrive, and its answer to come.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long a page of a fault may wait for the name of a seat: the fault may be the database's.
const GLANCE: Duration = Duration::from_secs(1);

/// What answers: the pages, and where seats are kept.
pub(super) struct Service<S> {
    pub(super) houses: Houses,
    pub(super) store: Arc<S>,
    pub(super) seats: Seats,
    pub(super) arrivals: Arrivals,
    pub(super) counts: Counts,
    pub(super) room: Room,
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
    /// The language of the path.
    pub(super) locale: Locale,
    pub(super) fields: Vec<(String, String)>,
    pub(super) by: Browser,
}

impl Asked {
    /// The first field of that name.
    pub(super) fn field(&self, name: &str) -> Option<&str> {
        let mut fields = self.fields.iter();
        let field = fields.find(|(of, _)| of == name);
        field.map(|(_, value)| value.as_str())
    }
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

impl<S: Classes> Service<S> {
    /// Answers a request.
    pub(super) async fn answer(self: Arc<Self>, request: Request<Incoming>, ends: Ends) -> Answer {
        let locale = language::of(request.uri(), request.headers());
        let path = request.uri().path().to_owned();
        let is_post = request.method() == Method::POST;
        let origin = check::origin(request.headers(), request.uri(), ends, self.public.as_ref());
        let is_secure = origin.as_ref().is_ok_and(|origin| origin.is_secure);
        // What somebody shows to another name than ours is not looked at.
        let own = origin.as_ref().ok();
        let token = own.and_then(|own| Token::shown(request.headers(), Of::Seat, own.is_secure));
        let answered = match origin {
            Ok(origin) => self.clone().answered(request, ends, &origin, locale).await,
            Err(fault) => Err(fault.into()),
        };
        let mut answer = match answered {
            Ok(answer) => answer,
            Err(refusal) => self.refuses(refusal, &path, token, locale).await,
        };
        self.counts.answered(answer.status());
        reply::stamp(&mut answer, is_post, is_secure);
        answer
    }

    /// The page in place of one: with the seat of whoever sits in a class, like every other of theirs.
    async fn refuses(
        &self,
        Refusal { fault, status }: Refusal,
        path: &str,
        token: Option<Token>,
        locale: Locale,
    ) -> Answer {
        let sitter = match token {
            Some(token) => timeout(GLANCE, self.sitter(token, locale)).await,
            None => Ok(Ok(None)),
        };
        let sitter = sitter.ok().and_then(Result::ok).flatten();
        let within = match &sitter {
            Some(sitter) => Within::Class(&sitter.shown),
            None => Within::NoClass,
        };
        let page = pages::fault(self.houses.main(), path, locale, fault, within);
        let mut answer = shown(page, None);
        if let Some(status) = status {
            *answer.status_mut() = status;
        }
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
        if !is_post && let Some(answer) = self.to_the_desk(&path, origin, locale) {
            return Ok(answer);
        }
        if language::written(&path).is_none() {
            return Err(Fault::Missing.into());
        }
        let class = Address::read(&path).map(|(_, address)| address);
        let is_of_the_desk = class.is_some_and(Address::is_of_the_desk);
        let whose = if is_of_the_desk { Of::Desk } else { Of::Seat };
        let by = Browser {
            token: Token::shown(&head.headers, whose, origin.is_secure),
            is_secure: origin.is_secure,
            from: check::from(&head.headers, ends, origin),
        };
        // Whoever has no key is not told that there is a lock.
        if is_of_the_desk && !self.room.key.opens(by.token) {
            return Err(Fault::Missing.into());
        }
        let fields = if is_post {
            own_fields(&head.headers, body, origin, by.token).await?
        } else {
            Some(form::fields(query.as_bytes())?)
        };
        let Some(fields) = fields else {
            let instead = if is_of_the_desk {
                Address::Desk.path(locale)
            } else {
                format!("/{}/quiz", locale.code())
            };
            return Ok(elsewhere(StatusCode::SEE_OTHER, &instead));
        };
        let asked = Asked {
            is_post,
            path,
            locale,
            fields,
            by,
        };
        // Whoever waits for their turn takes nobody else's time.
        if is_post && class == Some(Address::Join) && !self.room.codes.turn(by.from).await {
            return self.no_turn(&asked).await;
        }
        self.patiently(asked, class).await
    }

    /// Goes on to the end, though whoever asks may have gone in the middle.
    async fn patiently(
        self: Arc<Self>,
        asked: Asked,
        class: Option<Address>,
    ) -> Result<Answer, Refusal> {
        let service = Arc::clone(&self);
        let visit = tokio::spawn(async move {
            match class {
                Some(address) => service.of_a_class(asked, address).await,
                None => service.visit(asked).await,
            }
        });
        match timeout(PATIENCE, visit).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) => {
                (self.tell)(Event::Broken);
                Err(Fault::Broken.into())
            }
            Err(_) => Err(self.not_saved(&NotStored::Busy)),
        }
    }
}

/// The fields of a form, if a page of this browser as it is now sent it. `None` for one of before there was a seat, or of
/// another one: it changes nothing.
async fn own_fields(
    headers: &HeaderMap,
    body: Incoming,
    origin: &Origin,
    token: Option<Token>,
) -> Result<Option<Vec<(String, String)>>, Refusal> {
    let mut fields = sent(headers, body).await?;
    let carried = fields.iter().position(|(name, _)| name == token::FIELD);
    let Some(carried) = carried.filter(|_| !check::is_foreign(headers, origin)) else {
        return Err(Fault::Foreign.into());
    };
    let carried = fields.remove(carried).1;
    Ok((carried == token::of_forms(token)).then_some(fields))
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
