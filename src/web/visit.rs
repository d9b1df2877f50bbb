//! A visit: the seat of whoever asks, what the pages say, and what is kept before it is shown.

use std::sync::Arc;
use std::time::Instant;

use administration::entry::{Entry, Header};
use administration::journal::AFTER_HEADER;
use hyper::header::{self, HeaderName, HeaderValue};
use model::day::Day;
use pages::{Fault, House, Reply, Seat};
use rand::TryRng as _;
use rand::rngs::SysRng;
use store::{Kept, NotStored, SeatId, Start, Store};

use crate::answer::{Asked, Browser, Desk, Refusal};
use crate::reply::{Answer, shown};
use crate::seats::{Cell, Held};
use crate::token::Token;
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

/// What a browser is to forget when somebody leaves it to another.
const FORGET: &str = "\"cache\", \"cookies\"";

impl<S: Store> Desk<S> {
    pub(super) fn not_saved(&self, why: &NotStored) -> Refusal {
        (self.tell)(Event::NotSaved(why.to_string()));
        Fault::NotSaved.into()
    }

    /// Lets the pages answer; what was done is kept before anybody sees what comes of it.
    pub(super) async fn visit(self: Arc<Self>, asked: Asked) -> Result<Answer, Refusal> {
        let Some(token) = asked.by.token else {
            let (answer, _) = self.visit_of(asked, None).await?;
            return Ok(answer);
        };
        let id = token.seat();
        let mut cell = self.seats.turn(&id).await;
        if asked.is_post && !cell.forms.take() {
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
        let by = asked.by;
        let (reply, seat) = self
            .computed(asked, held.map(|h| h.seat), today.day)
            .await?;
        let Reply {
            entries,
            leaves,
            seen,
        } = reply;
        let old = by.token.map(Token::seat);
        let (after, cookie) = match (before, seat, old) {
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
                let token = self.begins(seat, &entries, today).await?;
                // Of two quizzes of one person nobody could reach the first any more.
                if let Some(old) = old
                    && let Err(why) = self.store.erase(&old, today.number).await
                {
                    self.not_saved(&why);
                }
                (None, Cookie::New(token))
            }
        };
        let cookie = if leaves { Cookie::Left } else { cookie };
        let shown_again = match cookie {
            Cookie::Same => after.as_ref().and(by.token),
            Cookie::New(_) | Cookie::None | Cookie::Left => None,
        };
        let mut answer = shown(seen, shown_again);
        put(&mut answer, cookie, by);
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
                within: pages::class::Within::NoClass,
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
            let since = Instant::now();
            let appended = self.store.append(id, held.next, lines).await;
            appended.map_err(|why| self.not_saved(&why))?;
            self.counts.kept(entries.len(), since.elapsed());
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
        let since = Instant::now();
        let begun = self.store.begin(&id, start, lines).await;
        begun.map_err(|why| self.not_saved(&why))?;
        self.counts.begun();
        self.counts.kept(entries.len(), since.elapsed());
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

/// Tells a browser what it shows from now on.
fn put(answer: &mut Answer, cookie: Cookie, by: Browser) {
    let line = match cookie {
        Cookie::Same => return,
        Cookie::New(token) => token.cookie(by.is_secure),
        Cookie::None | Cookie::Left => Token::forgotten(by.is_secure),
    };
    let headers = answer.headers_mut();
    // What is for one browser is passed on to no other.
    let no_store = HeaderValue::from_static("no-store");
    headers.insert(header::CACHE_CONTROL, no_store);
    if let Ok(line) = HeaderValue::try_from(line) {
        headers.insert(header::SET_COOKIE, line);
    }
    if matches!(cookie, Cookie::Left) {
        let name = HeaderName::from_static("clear-site-data");
        headers.insert(name, HeaderValue::from_static(FORGET));
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
