//! What becomes of a person where the store fails.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex};

use administration::instrument::Instrument;
use content::ready;
use http_body_util::BodyExt as _;
use hyper::{HeaderMap, header};
use model::locale::Locale;
use pages::{Fault, Host, House};
use store::{Chair, Change, Class, Classes, Kept, NotStored, SeatId, Start, Store, Told};

use crate::Today;
use crate::answer::{Asked, Browser, Service};
use crate::arrivals::Arrivals;
use crate::counts::Counts;
use crate::houses::Houses;
use crate::room::Room;
use crate::seats::Seats;
use crate::token::{Of, Token};

/// A store that fails on demand: `0` never, `1` before it has written, `2` after it.
#[derive(Default)]
struct Shaky {
    kept: Mutex<BTreeMap<SeatId, Kept>>,
    fails: AtomicU8,
    is_shared: bool,
}

impl Shaky {
    fn write(&self, what: impl FnOnce(&mut BTreeMap<SeatId, Kept>)) -> Result<(), NotStored> {
        let fails = self.fails.load(Ordering::Relaxed);
        if fails != 1 {
            what(&mut self.kept.lock().unwrap());
        }
        if fails == 0 {
            Ok(())
        } else {
            Err(NotStored::Failed("the disk is full".to_owned()))
        }
    }
}

impl Store for Shaky {
    async fn begin(
        &self,
        seat: &SeatId,
        start: Start,
        lines: Vec<String>,
    ) -> Result<(), NotStored> {
        let lines = (0..).zip(lines).collect();
        self.write(|kept| drop(kept.insert(seat.clone(), Kept { start, lines })))
    }

    async fn append(&self, seat: &SeatId, from: i64, lines: Vec<String>) -> Result<(), NotStored> {
        self.write(|kept| {
            let kept = kept.get_mut(seat).unwrap();
            assert_eq!(kept.lines.last().map_or(0, |(seq, _)| seq + 1), from);
            kept.lines.extend((from..).zip(lines));
        })
    }

    fn is_shared(&self) -> bool {
        self.is_shared
    }

    async fn read(&self, seat: &SeatId) -> Result<Option<Kept>, NotStored> {
        Ok(self.kept.lock().unwrap().get(seat).cloned())
    }

    async fn touch(&self, _: &SeatId, _: i64) -> Result<(), NotStored> {
        Ok(())
    }

    async fn erase(&self, seat: &SeatId, _: i64) -> Result<(), NotStored> {
        self.write(|kept| drop(kept.remove(seat)))
    }

    async fn purge(&self, _: i64) -> Result<u64, NotStored> {
        Ok(0)
    }
}

/// There are no classes in it.
impl Classes for Shaky {
    async fn change(&self, _: Change) -> Result<u64, NotStored> {
        Ok(0)
    }

    async fn class(&self, _: i64) -> Result<Option<Class>, NotStored> {
        Ok(None)
    }

    async fn class_of(&self, _: &str) -> Result<Option<Class>, NotStored> {
        Ok(None)
    }

    async fn classes(&self) -> Result<Vec<Class>, NotStored> {
        Ok(Vec::new())
    }

    async fn chairs(&self, _: i64) -> Result<Vec<Chair>, NotStored> {
        Ok(Vec::new())
    }

    async fn sits(&self, _: &SeatId) -> Result<Option<Chair>, NotStored> {
        Ok(None)
    }

    async fn outlasting(&self) -> Result<Vec<Told>, NotStored> {
        Ok(Vec::new())
    }

    async fn told(&self, _: i64) -> Result<Option<Told>, NotStored> {
        Ok(None)
    }

    async fn purge_classes(&self, _: i64) -> Result<u64, NotStored> {
        Ok(0)
    }
}

/// Somebody at a desk whose store may fail.
struct Visitor {
    service: Arc<Service<Shaky>>,
    token: Option<Token>,
}

impl Visitor {
    fn new() -> Self {
        Self::at(Arc::default())
    }

    fn at(store: Arc<Shaky>) -> Self {
        let catalog = Arc::new(ready().unwrap());
        let quiz = catalog.quiz("orientation").unwrap().clone();
        let instrument = Arc::new(Instrument::new(catalog, &quiz));
        let service = Service {
            houses: Houses::new(House::new(instrument, Host::Server), Vec::new()),
            store,
            seats: Seats::default(),
            arrivals: Arrivals::default(),
            counts: Counts::default(),
            room: Room::new(String::new()).unwrap(),
            public: None,
            today: || Today {
                day: None,
                number: 1,
                minute: 1,
            },
            tell: Box::new(|_| {}),
        };
        Self {
            service: Arc::new(service),
            token: None,
        }
    }

    fn fails(&self, how: u8) {
        self.service.store.fails.store(how, Ordering::Relaxed);
    }

    async fn ask(&mut self, is_post: bool, path: &str) -> Result<String, Fault> {
        // The door's tiles are sent, and left open as meant; all else goes past what is asked.
        let sent = [("item", "any"), ("open", "yes")];
        let sent = sent.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let fields = if path.ends_with("/start") {
            sent.to_vec()
        } else {
            Vec::new()
        };
        let asked = Asked {
            is_post,
            path: path.to_owned(),
            locale: Locale::Fr,
            fields,
            by: Browser {
                token: self.token,
                is_secure: false,
                from: Ipv4Addr::LOCALHOST.into(),
            },
        };
        let answer = Arc::clone(&self.service).visit(asked).await;
        let answer = answer.map_err(|refusal| refusal.fault)?;
        if let Some(cookie) = answer.headers().get(header::SET_COOKIE) {
            let mut shown = HeaderMap::new();
            shown.insert(header::COOKIE, cookie.clone());
            self.token = Token::shown(&shown, Of::Seat, false);
        }
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        Ok(String::from_utf8(body.to_vec()).unwrap())
    }

    fn lines(&self) -> usize {
        let kept = self.service.store.kept.lock().unwrap();
        kept.values().map(|kept| kept.lines.len()).sum()
    }
}

fn wait(of: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().build();
    runtime.unwrap().block_on(of);
}

#[test]
fn what_is_not_kept_is_told_and_may_be_done_again() {
    wait(async {
        let mut visitor = Visitor::new();
        visitor.fails(1);
        let begun = visitor.ask(true, "/fr/start").await;
        assert_eq!(begun, Err(Fault::NotSaved));
        assert!(visitor.token.is_none() && visitor.lines() == 0);
        visitor.fails(0);
        visitor.ask(true, "/fr/start").await.unwrap();
        let lines = visitor.lines();
        let first = visitor.ask(false, "/fr/quiz").await.unwrap();

        visitor.fails(1);
        let skipped = visitor.ask(true, "/fr/quiz/skip").await;
        assert_eq!(skipped, Err(Fault::NotSaved));
        assert_eq!(visitor.ask(false, "/fr/quiz").await.unwrap(), first);
        assert_eq!(visitor.lines(), lines);
        let erased = visitor.ask(true, "/fr/erase").await;
        assert_eq!(
            erased,
            Err(Fault::NotSaved),
            "nobody is told that it is gone"
        );

        visitor.fails(0);
        visitor.ask(true, "/fr/quiz/skip").await.unwrap();
        assert_ne!(visitor.ask(false, "/fr/quiz").await.unwrap(), first);
        assert!(visitor.lines() > lines);
        visitor.ask(true, "/fr/erase").await.unwrap();
        assert!(visitor.token.is_none() && visitor.lines() == 0);
    });
}

#[test]
fn what_was_kept_although_it_seemed_not_is_not_kept_twice() {
    wait(async {
        let mut visitor = Visitor::new();
        visitor.ask(true, "/fr/start").await.unwrap();
        let first = visitor.ask(false, "/fr/quiz").await.unwrap();
        visitor.fails(2);
        let skipped = visitor.ask(true, "/fr/quiz/skip").await;
        assert_eq!(skipped, Err(Fault::NotSaved));
        visitor.fails(0);
        let lines = visitor.lines();
        assert_ne!(visitor.ask(false, "/fr/quiz").await.unwrap(), first);
        assert_eq!(visitor.lines(), lines);
        visitor.service.seats.forget();
        // The store itself asserts that each line comes at its place.
        visitor.ask(true, "/fr/quiz/skip").await.unwrap();
        assert!(visitor.lines() > lines);
    });
}

#[test]
fn what_another_server_wrote_is_seen_and_not_written_over() {
    wait(async {
        let store = Arc::new(Shaky {
            is_shared: true,
            ..Shaky::default()
        });
        let mut one = Visitor::at(Arc::clone(&store));
        let mut other = Visitor::at(store);
        one.ask(true, "/fr/start").await.unwrap();
        other.token = one.token;
        let mut before = one.ask(false, "/fr/quiz").await.unwrap();
        for _ in 0..4 {
            // The store itself asserts that each line comes at its place.
            other.ask(true, "/fr/quiz/skip").await.unwrap();
            let now = one.ask(false, "/fr/quiz").await.unwrap();
            assert_ne!(now, before);
            assert_eq!(other.ask(false, "/fr/quiz").await.unwrap(), now);
            (one, other, before) = (other, one, now);
        }
        one.ask(true, "/fr/erase").await.unwrap();
        let gone = other.ask(false, "/fr/quiz").await.unwrap();
        assert!(gone.is_empty() && other.token.is_none());
    });
}
