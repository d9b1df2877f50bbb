//! The close of a class: what is told of it, worked out once, and shown for as long as the class is there.

use ::class::{Published, Seat, Totals};
use model::locale::Locale;
use pages::Fault;
use pages::class::{Address, View};
use store::{Change, Class, Classes, Close, Kept, NotStored, Told};

use crate::Event;
use crate::answer::{Asked, Refusal, Service};
use crate::class::{day, to};
use crate::houses::Houses;
use crate::reply::Answer;

/// As often it is counted anew, where somebody finishes or goes meanwhile.
const COUNTS: usize = 20;

impl<S: Classes> Service<S> {
    /// Closes a class, once whoever leads it is sure.
    pub(super) async fn closes(&self, asked: &Asked, number: u32) -> Result<Answer, Refusal> {
        let class = self.class(number).await?;
        if class.is_closed {
            return Ok(to(asked, Address::Lesson(number)));
        }
        if asked.field("sure") != Some("yes") {
            let class = self.seen(&class).await?;
            return Ok(self.at_the_desk(asked, View::Close(&class)));
        }
        for _ in 0..COUNTS {
            let close = self.counted(&class).await?;
            match self.store.change(Change::Close(close)).await {
                Ok(_) => {
                    self.looks_at_doors().await;
                    return Ok(to(asked, Address::Lesson(number)));
                }
                Err(NotStored::Taken) => {}
                Err(why) => return Err(self.not_saved(&why)),
            }
        }
        Err(self.not_saved(&NotStored::Busy))
    }

    /// What is told of those who have finished now.
    async fn counted(&self, class: &Class) -> Result<Close, Refusal> {
        let chairs = self.chairs(class).await?.into_iter();
        let finished = chairs.filter(|chair| chair.is_finished);
        let of: Vec<_> = finished.map(|chair| chair.seat).collect();
        let mut kept = Vec::with_capacity(of.len());
        for seat in &of {
            let read = self.store.read(seat).await;
            kept.extend(read.map_err(|why| self.not_saved(&why))?);
        }
        let (houses, counted) = (self.houses.clone(), class.clone());
        let totals = tokio::task::spawn_blocking(move || published(&houses, &counted, &kept)).await;
        let totals = totals.map_err(|_| {
            (self.tell)(Event::Broken);
            Refusal::from(Fault::Broken)
        })?;
        let told = Told {
            class: class.number,
            day: (self.today)().number,
            totals: totals.ok_or(Fault::Broken)?,
        };
        Ok(Close { told, of })
    }

    /// What a closed class shares, for as long as it stays: the class may be gone.
    pub(super) async fn class_page(&self, asked: &Asked, number: u32) -> Result<Answer, Refusal> {
        let class = self.store.class(number.into()).await;
        let class = class.map_err(|why| self.not_saved(&why))?;
        let told = self.store.told(number.into()).await;
        let told = told.map_err(|why| self.not_saved(&why))?;
        let told = told.ok_or(Fault::Missing)?;
        let published = Published::from_json(&told.totals).ok_or(Fault::Broken)?;
        let house = self.houses.of(published.quiz.as_str());
        let instrument = house.ok_or(Fault::Broken)?.instrument();
        let close = ::class::Close {
            label: class.as_ref().map(|class| class.label.as_str()),
            on: day(told.day),
            published: &published,
        };
        let (catalog, quiz) = (instrument.catalog(), instrument.quiz());
        let document = ::class::page(&close, catalog, quiz, asked.locale);
        let class = match &class {
            Some(class) => Some(self.seen(class).await?),
            None => None,
        };
        Ok(self.at_the_desk(asked, View::Page(class.as_ref(), &document)))
    }
}

/// What is told of some seats of a class as they are kept; `None` if its quiz is none that is given here.
fn published(houses: &Houses, class: &Class, kept: &[Kept]) -> Option<String> {
    let quiz = houses.of(&class.quiz)?.instrument().quiz();
    let seats = kept.iter().filter_map(|kept| houses.seated(kept));
    // What is counted is of no language.
    let seats: Vec<Seat> = seats
        .map(|(_, seat)| Seat::of(&seat.scored(Locale::Fr)))
        .collect();
    let published = Published {
        quiz: quiz.id.clone(),
        places: usize::try_from(class.seats).unwrap_or_default(),
        totals: Totals::of(quiz, &seats),
    };
    Some(published.to_json())
}
