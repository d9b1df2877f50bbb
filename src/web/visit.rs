//! A visit: the seat of whoever asks, what the pages say, and what is kept before it is shown.

use std::sync::Arc;

use administration::entry::{Entry, Header};
use hyper::header::{HeaderName, HeaderValue};
use pages::class::Within;
use pages::{Fault, House, Reply, Seat};
use store::{Classes, SeatId};

use crate::answer::{Asked, Browser, Refusal, Service};
use crate::class::Sitter;
use crate::reply::{Answer, shown, with_cookie};
use crate::seats::Held;
use crate::token::{Of, Token};
use crate::{Event, Today};

/// What a browser shows from now on.
#[derive(Clone, Copy)]
enum Cookie {
    Same,
    New(Token),
    None,
    /// Nothing, and nothing that was seen, though the seat is kept.
    Left,
}

/// What was done in a visit.
struct Done {
    /// Of the seat before: how it began, at which place the next line is kept, and on which day it was last used.
    before: Option<(Header, i64, i64)>,
    /// The seat now.
    seat: Option<Seat>,
    entries: Vec<Entry>,
}

/// What a browser is to forget when somebody leaves it to another, besides the cookie, which has a line of its own:
/// where both are asked for, Chromium reads no line of a cookie, and over `http` it forgets none either.
const FORGET: &str = "\"cache\"";

impl<S: Classes> Service<S> {
    /// Lets the pages answer; what was done is kept before anybody sees what comes of it.
    pub(super) async fn visit(self: Arc<Self>, asked: Asked) -> Result<Answer, Refusal> {
        let Some(token) = asked.by.token else {
            let (answer, _) = self.visit_of(asked, None, None).await?;
            return Ok(answer);
        };
        let sitter = self.sitter(token, asked.locale).await?;
        let id = sitter
            .as_ref()
            .map_or_else(|| token.seat(), |sitter| sitter.chair.seat.clone());
        let mut cell = self.seats.turn(&id).await;
        if asked.is_post && !cell.forms.take() {
            return Err(Fault::TooFast.into());
        }
        let held = self.load(&id, &mut cell).await?;
        let before = held.clone();
        match self.visit_of(asked, held, sitter.as_ref()).await {
            Ok((answer, after)) => {
                if let (Some(sitter), Some(after)) = (sitter, &after) {
                    self.comes_from(&sitter, &after.seat).await;
                }
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
        sitter: Option<&Sitter>,
    ) -> Result<(Answer, Option<Held>), Refusal> {
        let today = (self.today)();
        let before = held
            .as_ref()
            .map(|held| (held.seat.header.clone(), held.next, held.touched));
        let by = asked.by;
        let old = by.token.map(|token| match sitter {
            Some(sitter) => sitter.chair.seat.clone(),
            None => token.seat(),
        });
        let (house, seat) = match held {
            Some(held) => (held.house, Some(held.seat)),
            None => (Arc::clone(self.houses.main()), None),
        };
        let house = &house;
        let is_gone = self.is_gone(by, before.is_some()).await;
        let (reply, seat) = self
            .computed(asked, house, seat, sitter, is_gone, today)
            .await?;
        let Reply {
            entries,
            leaves,
            seen,
        } = reply;
        let done = Done {
            before,
            seat,
            entries,
        };
        let (after, cookie) = self.keep(house, done, old, by, today).await?;
        let cookie = if leaves {
            Cookie::Left
        } else if is_gone && matches!(cookie, Cookie::None) {
            // The page that tells them so is still to come.
            Cookie::Same
        } else {
            cookie
        };
        let shown_again = match cookie {
            Cookie::Same => after.as_ref().and(by.token),
            Cookie::New(_) | Cookie::None | Cookie::Left => None,
        };
        let answer = put(shown(seen, shown_again), cookie, by);
        Ok((answer, after))
    }

    /// Keeps what was done; gives the seat as it is then, and what the browser shows from now on.
    async fn keep(
        &self,
        house: &Arc<House>,
        done: Done,
        old: Option<SeatId>,
        by: Browser,
        today: Today,
    ) -> Result<(Option<Held>, Cookie), Refusal> {
        let Done {
            before,
            seat,
            entries,
        } = done;
        Ok(match (before, seat, old) {
            (None, None, None) => (None, Cookie::Same),
            (None, None, Some(_)) => (None, Cookie::None),
            (Some(_), None, old) => {
                if let Some(old) = old {
                    let erased = self.store.erase(&old, today.number).await;
                    erased.map_err(|why| self.not_saved(&why))?;
                }
                (None, Cookie::None)
            }
            (Some((header, next, touched)), Some(seat), Some(id)) if header == seat.header => {
                let held = Held {
                    house: Arc::clone(house),
                    seat,
                    next,
                    touched,
                    is_sure: true,
                };
                let held = self.goes_on(&id, held, &entries, today).await?;
                (Some(held), Cookie::Same)
            }
            (_, Some(seat), old) => {
                if !self.arrivals.may_begin(by.from) {
                    return Err(Fault::TooFast.into());
                }
                let token = self.begins(house, seat, &entries, today).await?;
                // Of two quizzes of one person nobody could reach the first any more.
                if let Some(old) = old
                    && let Err(why) = self.store.erase(&old, today.number).await
                {
                    self.not_saved(&why);
                }
                (None, Cookie::New(token))
            }
        })
    }

    /// Whether a browser shows a seat that may have been of a class, and is not there any more.
    pub(super) async fn is_gone(&self, by: Browser, has_seat: bool) -> bool {
        if by.token.is_none() || has_seat || !self.room.had_classes() {
            return false;
        }
        // Of a store that others use, too, the room only knows that there may be some.
        let is_shared = self.store.is_shared();
        !is_shared || self.store.classes().await.is_ok_and(|all| !all.is_empty())
    }

    /// What the pages say, worked out where no other request waits for it.
    async fn computed(
        &self,
        asked: Asked,
        house: &Arc<House>,
        seat: Option<Seat>,
        sitter: Option<&Sitter>,
        is_gone: bool,
        today: Today,
    ) -> Result<(Reply, Option<Seat>), Refusal> {
        let seed = self.chance()?;
        let house = Arc::clone(house);
        let chair = sitter.map(|sitter| sitter.shown.clone());
        let is_open = self.room.takes_in(today);
        let work = move || {
            let mut seat = seat;
            let request = pages::Request {
                is_post: asked.is_post,
                path: &asked.path,
                fields: &asked.fields,
                today: today.day,
                seed,
                within: match &chair {
                    Some(chair) => Within::Class(chair),
                    None if is_gone => Within::Gone,
                    None if is_open => Within::AtTheDoor,
                    None => Within::NoClass,
                },
            };
            let reply = pages::respond(&house, &request, &mut seat);
            (reply, seat)
        };
        tokio::task::spawn_blocking(work).await.map_err(|_| {
            (self.tell)(Event::Broken);
            Fault::Broken.into()
        })
    }
}

/// Tells a browser what it shows from now on.
fn put(answer: Answer, cookie: Cookie, by: Browser) -> Answer {
    let line = match cookie {
        Cookie::Same => return answer,
        Cookie::New(token) => token.cookie(Of::Seat, by.is_secure),
        Cookie::None | Cookie::Left => Token::forgotten(by.is_secure),
    };
    let mut answer = with_cookie(answer, line);
    if matches!(cookie, Cookie::Left) {
        let name = HeaderName::from_static("clear-site-data");
        let forget = HeaderValue::from_static(FORGET);
        answer.headers_mut().insert(name, forget);
    }
    answer
}
