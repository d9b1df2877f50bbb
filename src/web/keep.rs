//! Seats, taken out of the store and kept there.

use std::sync::Arc;
use std::time::Instant;

use administration::entry::Entry;
use pages::{Fault, House, Seat};
use rand::TryRng as _;
use rand::rngs::SysRng;
use store::{Classes, NotStored, SeatId, Start};

use crate::answer::{Refusal, Service};
use crate::houses::lines;
use crate::seats::{Cell, Held};
use crate::token::Token;
use crate::{Event, Today};

impl<S: Classes> Service<S> {
    /// Tells that something could not be kept, or read.
    pub(super) fn not_saved(&self, why: &NotStored) -> Refusal {
        (self.tell)(Event::NotSaved(why.to_string()));
        Fault::NotSaved.into()
    }

    /// The seat in memory, or as it is kept: where other servers write too, only that is known to be so now.
    pub(super) async fn load(&self, id: &SeatId, cell: &mut Cell) -> Result<Option<Held>, Refusal> {
        let held = cell.held.take();
        if !self.store.is_shared() && held.as_ref().is_some_and(|held| held.is_sure) {
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
        let houses = self.houses.clone();
        let touched = kept.start.touched;
        let seated = tokio::task::spawn_blocking(move || houses.seated(&kept));
        let seated = seated.await.map_err(|_| {
            (self.tell)(Event::Broken);
            Refusal::from(Fault::Broken)
        })?;
        Ok(seated.map(|(house, seat)| Held {
            house,
            seat,
            next,
            touched,
            is_sure: true,
        }))
    }

    /// Keeps what was done at a seat.
    pub(super) async fn goes_on(
        &self,
        id: &SeatId,
        held: Held,
        entries: &[Entry],
        today: Today,
    ) -> Result<Held, Refusal> {
        let lines = lines(&held.house, entries, held.next);
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
    pub(super) async fn begins(
        &self,
        house: &Arc<House>,
        seat: Seat,
        entries: &[Entry],
        today: Today,
    ) -> Result<Token, Refusal> {
        let token = self.token()?;
        let start = Start {
            header: seat.header.write().trim_end().to_owned(),
            answered: seat.on().map(|day| day.to_string()),
            touched: today.number,
        };
        let (id, lines) = (token.seat(), lines(house, entries, 0));
        let next = (0..).nth(lines.len()).unwrap_or(i64::MAX);
        let since = Instant::now();
        let begun = self.store.begin(&id, start, lines).await;
        begun.map_err(|why| self.not_saved(&why))?;
        self.counts.begun();
        self.counts.kept(entries.len(), since.elapsed());
        self.seats.turn(&id).await.held = Some(Held {
            house: Arc::clone(house),
            seat,
            next,
            touched: today.number,
            is_sure: true,
        });
        Ok(token)
    }

    /// A number by chance.
    pub(super) fn chance(&self) -> Result<u64, Refusal> {
        SysRng.try_next_u64().map_err(|_| self.no_chance())
    }

    /// What a browser shows that nobody knows yet.
    pub(super) fn token(&self) -> Result<Token, Refusal> {
        Token::new().ok_or_else(|| self.no_chance())
    }

    fn no_chance(&self) -> Refusal {
        self.not_saved(&NotStored::Failed("no chance".to_owned()))
    }
}
