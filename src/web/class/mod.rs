//! Classes: how one sits down and comes back, and what whoever leads them does at the desk.
//!
//! The pages are those of [`pages::class`]; here is what they are filled with, and what their forms come to. Whoever
//! leads classes has the key of the desk and no account; nothing of a student is theirs to see but a name,
//! three words, and a result that was shown to them.

mod chair;
mod close;
mod desk;
mod join;
mod seats;

use std::sync::Arc;

use model::day::Day;
use pages::class::{Address, View, Within};
use pages::{Fault, Seen};
use store::{Chair, Class, Classes};

use crate::answer::{Asked, Refusal, Service};
use crate::reply::{Answer, elsewhere, shown};

pub(super) use chair::Sitter;

impl<S: Classes> Service<S> {
    /// What an address of a class answers.
    pub(super) async fn of_a_class(
        self: Arc<Self>,
        asked: Asked,
        address: Address,
    ) -> Result<Answer, Refusal> {
        match (address, asked.is_post) {
            (Address::Join, true) => self.joins(&asked).await,
            (Address::Join, false) => self.join_page(&asked).await,
            (Address::Place, _) => self.place(&asked).await,
            (Address::Desk, true) => self.begins_a_class(&asked).await,
            (Address::Desk, false) => self.classes(&asked, None).await,
            (Address::Lesson(class), false) => self.lesson(&asked, class).await,
            (Address::Board(class), false) => self.board(&asked, class).await,
            (Address::Door(class), true) => self.door(&asked, class).await,
            (Address::Close(class), true) => self.closes(&asked, class).await,
            (Address::Door(class) | Address::Close(class), false) => {
                self.class(class).await?;
                Ok(to(&asked, Address::Lesson(class)))
            }
            (Address::Seats(class), true) => self.does_at_a_seat(&asked, class).await,
            (Address::Seats(class), false) => self.seats_of(&asked, class).await,
            (Address::Talk(class, seat), false) => self.talk(asked, class, seat).await,
            (Address::Page(class), false) => self.class_page(&asked, class).await,
            (Address::Erase(class), _) => self.erases(&asked, class).await,
            (
                Address::Lesson(_) | Address::Board(_) | Address::Talk(..) | Address::Page(_),
                true,
            ) => Err(Fault::Method.into()),
        }
    }

    /// Remembers whether there are classes, and until when a lesson may last: who comes back asks for the code of their
    /// seat, though the door is shut.
    pub(super) async fn looks_at_doors(&self) {
        let Ok(classes) = self.store.classes().await else {
            return;
        };
        let until = classes.iter().map(|class| class.expires).max();
        let may_be_some = !classes.is_empty() || self.store.is_shared();
        self.room.knows(may_be_some, until);
    }

    /// A class by its number; of none there is no page.
    async fn class(&self, number: u32) -> Result<Class, Refusal> {
        let class = self.store.class(number.into()).await;
        let class = class.map_err(|why| self.not_saved(&why))?;
        class.ok_or_else(|| Fault::Missing.into())
    }

    /// The chairs of a class that are taken.
    async fn chairs(&self, class: &Class) -> Result<Vec<Chair>, Refusal> {
        let chairs = self.store.chairs(class.number).await;
        chairs.map_err(|why| self.not_saved(&why))
    }

    /// A page of a class.
    fn page(&self, asked: &Asked, within: Within<'_>, view: View<'_>) -> Seen {
        let request = pages::Request {
            is_post: asked.is_post,
            path: &asked.path,
            fields: &asked.fields,
            today: (self.today)().day,
            seed: 0,
            within,
        };
        pages::class::shown(self.houses.main(), &request, view)
    }

    /// A page of the desk.
    fn at_the_desk(&self, asked: &Asked, view: View<'_>) -> Answer {
        shown(self.page(asked, Within::NoClass, view), asked.by.token)
    }
}

/// The way to another page of a class, after a form.
fn to(asked: &Asked, address: Address) -> Answer {
    elsewhere(hyper::StatusCode::SEE_OTHER, &address.path(asked.locale))
}

/// The day of a number; the last there is, of one that no calendar has.
fn day(number: i64) -> Day {
    Day::after_1970(number).unwrap_or(Day::MAX)
}
