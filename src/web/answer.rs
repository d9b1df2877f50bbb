//! From a request to its answer.

use std::sync::Arc;
use std::time::Duration;

use administration::entry::{Entry, Header};
use administration::journal::AFTER_HEADER;
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Method, Request, Response, StatusCode};
use model::day::Day;
use model::locale::Locale;
use pages::{Fault, House, Reply, Seat, Seen};
use rand::TryRng as _;
use rand::rngs::SysRng;
use store::{Kept, NotStored, SeatId, Start, Store};
use tokio::time::timeout;

use crate::check::{self, Ends};
use crate::form::{self, NoFields};
use crate::seats::{Cell, Held, Seats};
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

/// What a browser shows from now on.
#[derive(Clone, Copy)]
enum Cookie {
    Same,
    New(Token),
    None,
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

    fn not_saved(&self, why: &NotStored) -> Refusal {
        (self.tell)(Event::NotSaved(why.to_string()));
        Fault::NotSaved.into()
    }

    /// Lets the pages answer; what was done is kept before anybody sees what comes of it.
    pub(super) async fn visit(self: Arc<Self>, asked: Asked) -> Result<Answer, Refusal> {
        let Some(token) = asked.token else {
            let (answer, _) = self.visit_of(asked, None).await?;
            return Ok(answer);
        };
        let id = token.seat();
        let mut cell = self.seats.turn(&id).await;
        if asked.is_post && !cell.may_send() {
            return Err(Fault::TooFast.into());
        }
        let held = self.load(&id, &mut cell).await?;
        let before = held.clone();
        match self.visit_of(asked, held).await {
            Ok((answer, after)) => {
                cell.held = after;
                Ok(answer)
            }
            Err(refusal) => {
                // Whether it was kept all the same is seen the next time.
                cell.held = before.map(|before| Held {
                    is_sure: false,
                    ..before
                });
                Err(refusal)
            }
        }
    }

    async fn visit_of(
        self: &Arc<Self>,
        asked: Asked,
        held: Option<Held>,
    ) -> Result<(Answer, Option<Held>), Refusal> {
        let today = (self.today)();
        let before = held
            .as_ref()
            .map(|held| (held.seat.header.clone(), held.next, held.touched));
        let shown_token = asked.token;
        let (reply, seat) = self
            .computed(asked, held.map(|h| h.seat), today.day)
            .await?;
        let Reply { entries, seen } = reply;
        let old = shown_token.map(Token::seat);
        let (after, cookie) = match (before, seat, old) {
            (None, None, None) => (None, Cookie::Same),
            (None, None, Some(_)) => (None, Cookie::None),
            (Some(_), None, old) => {
                if let Some(old) = old {
                    let erased = self.store.erase(&old).await;
                    erased.map_err(|why| self.not_saved(&why))?;
                }
                (None, Cookie::None)
            }
            (Some((header, next, touched)), Some(seat), Some(id)) if header == seat.header => {
                let held = Held {
                    seat,
                    next,
                    touched,
                    is_sure: true,
                };
                let held = self.goes_on(&id, held, &entries, today).await?;
                (Some(held), Cookie::Same)
            }
            (_, Some(seat), old) => {
                let token = self.begins(seat, &entries, today).await?;
                // Of two quizzes of one person nobody could reach the first any more.
                if let Some(old) = old
                    && let Err(why) = self.store.erase(&old).await
                {
                    self.not_saved(&why);
                }
                (None, Cookie::New(token))
            }
        };
        let mut answer = shown(seen, after.as_ref().and(shown_token));
        let line = match cookie {
            Cookie::Same => None,
            Cookie::New(token) => Some(token.cookie()),
            Cookie::None => Some(Token::forgotten()),
        };
        if let Some(line) = line.and_then(|line| HeaderValue::try_from(line).ok()) {
            // What is for one browser is passed on to no other.
            let no_store = HeaderValue::from_static("no-store");
            answer.headers_mut().insert(header::CACHE_CONTROL, no_store);
            answer.headers_mut().insert(header::SET_COOKIE, line);
        }
        Ok((answer, after))
    }

    /// What the pages say, worked out where no other request waits for it.
    async fn computed(
        &self,
        asked: Asked,
        seat: Option<Seat>,
        today: Option<Day>,
    ) -> Result<(Reply, Option<Seat>), Refusal> {
        let seed = SysRng.try_next_u64();
        let seed = seed.map_err(|_| self.not_saved(&NotStored::Failed("no chance".to_owned())))?;
        let house = Arc::clone(&self.house);
        let work = move || {
            let mut seat = seat;
            let request = pages::Request {
                is_post: asked.is_post,
                path: &asked.path,
                fields: &asked.fields,
                today,
                seed,
            };
            let reply = pages::respond(&house, &request, &mut seat);
            (reply, seat)
        };
        tokio::task::spawn_blocking(work).await.map_err(|_| {
            (self.tell)(Event::Broken);
            Fault::Broken.into()
        })
    }

    /// The seat in memory, or as it is kept.
    async fn load(&self, id: &SeatId, cell: &mut Cell) -> Result<Option<Held>, Refusal> {
        let held = cell.held.take();
        if held.as_ref().is_some_and(|held| held.is_sure) {
            return Ok(held);
        }
        let kept = match self.store.read(id).await {
            Ok(kept) => kept,
            Err(why) => {
                cell.held = held;
                return Err(self.not_saved(&why));
            }
        };
        let Some(kept) = kept else {
            return Ok(None);
        };
        let next = kept.lines.last().map_or(0, |(seq, _)| seq + 1);
        if let Some(held) = held.filter(|held| held.next == next) {
            let is_sure = true;
            return Ok(Some(Held { is_sure, ..held }));
        }
        let house = Arc::clone(&self.house);
        let touched = kept.start.touched;
        let rebuilt = tokio::task::spawn_blocking(move || rebuilt(&house, &kept));
        let seat = rebuilt.await.map_err(|_| {
            (self.tell)(Event::Broken);
            Refusal::from(Fault::Broken)
        })?;
        Ok(seat.map(|seat| Held {
            seat,
            next,
            touched,
            is_sure: true,
        }))
    }

    /// Keeps what was done at a seat.
    async fn goes_on(
        &self,
        id: &SeatId,
        held: Held,
        entries: &[Entry],
        today: Today,
    ) -> Result<Held, Refusal> {
        let lines = self.lines(entries, held.next);
        let next = (held.next..).nth(lines.len()).unwrap_or(i64::MAX);
        if !lines.is_empty() {
            let appended = self.store.append(id, held.next, lines).await;
            appended.map_err(|why| self.not_saved(&why))?;
        }
        let mut touched = held.touched;
        if touched < today.number {
            match self.store.touch(id, today.number).await {
                Ok(()) => touched = today.number,
                Err(why) => drop(self.not_saved(&why)),
            }
        }
        Ok(Held {
            next,
            touched,
            ..held
        })
    }

    /// Keeps a seat that begins.
    async fn begins(&self, seat: Seat, entries: &[Entry], today: Today) -> Result<Token, Refusal> {
        let no_chance = || self.not_saved(&NotStored::Failed("no chance".to_owned()));
        let token = Token::new().ok_or_else(no_chance)?;
        let start = Start {
            header: seat.header.write().trim_end().to_owned(),
            answered: seat.on().map(|day| day.to_string()),
            touched: today.number,
        };
        let (id, lines) = (token.seat(), self.lines(entries, 0));
        let next = (0..).nth(lines.len()).unwrap_or(i64::MAX);
        let begun = self.store.begin(&id, start, lines).await;
        begun.map_err(|why| self.not_saved(&why))?;
        self.seats.turn(&id).await.held = Some(Held {
            seat,
            next,
            touched: today.number,
            is_sure: true,
        });
        Ok(token)
    }

    /// Entries as lines of a journal, from a place on.
    fn lines(&self, entries: &[Entry], from: i64) -> Vec<String> {
        let quiz = self.house.instrument().quiz();
        let places = AFTER_HEADER + u64::try_from(from).unwrap_or_default()..;
        let line = |(place, entry): (u64, &Entry)| entry.write(quiz, place).trim_end().to_owned();
        places.zip(entries).map(line).collect()
    }
}

/// A seat as it is kept; `None` if its quiz is another one.
fn rebuilt(house: &House, kept: &Kept) -> Option<Seat> {
    let instrument = house.instrument();
    let header = Header::read(kept.start.header.as_bytes(), instrument.quiz())?;
    let entry = |(_, line): &(i64, String)| Entry::read(line.as_bytes(), instrument.quiz());
    let entries = kept.lines.iter().filter_map(entry);
    let entries: Vec<Entry> = entries.map(|(entry, _)| entry).collect();
    let on = kept.start.answered.as_deref().and_then(Day::parse);
    Some(Seat::resumed(instrument, header, &entries, on))
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
fn shown(seen: Seen, token: Option<Token>) -> Answer {
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
