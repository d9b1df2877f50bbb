//! The pages of a class: how one joins it and comes back, and the desk of whoever leads it.
//!
//! A host that keeps classes reads [`Address`] before it asks [`respond`](crate::respond): what has such an address
//! is the host's to do, and [`shown`] makes the page of what came of it, a [`View`]. On the pages of
//! everybody else, [`Request::within`] says what whoever asks has to do with a class. A host without classes
//! does nothing: these addresses are then none.
//!
//! | address | form | what comes of it |
//! |---|---|---|
//! | [`Address::Join`] | `code` | a seat, or [`View::Join`] with [`NotIn`] |
//! | [`Address::Place`] | `talk`: `yes`, `no` | [`View::Place`] |
//! | [`Address::Desk`] | [`NewClass::read`] | a class, or [`View::Desk`] with [`Refused`] |
//! | [`Address::Door`] | `is`: `open`, `shut`, `new` (a code) | [`View::Lesson`] |
//! | [`Address::Close`] | `sure`: `yes` | [`View::Lesson`]; without it [`View::Close`] asks |
//! | [`Address::Seats`] | `do`: `code`, `remove`; `seat` | [`View::Recode`], [`View::Remove`] ask for `sure`: `yes`; then [`View::NewCode`] |
//! | [`Address::Erase`] | `sure`: `yes` | [`View::Desk`]; looked at, [`View::Erase`] asks |
//!
//! Looking at [`Address::Door`] or [`Address::Close`] is no way to ask; a way to them leads to the lesson.

mod ask;
mod begin;
mod board;
mod desk;
pub(crate) mod join;
mod lesson;
mod place;
mod seats;
mod shared;
mod view;

use model::locale::Locale;
use words::pages::Fault;

use crate::address::Lead;
use crate::frame::Page;
use crate::{Address as Any, House, Request, Seen, Visit};

pub use crate::address::class::Address;
pub use crate::chair::{Chair, Within};
pub use begin::{NewClass, Refused};
pub use view::{Board, Class, Code, Door, Past, Row, View};
pub use words::chair::NotIn;
pub use words::desk::Standing;

pub(crate) use place::talk;

/// The page of a class at the address that the request has: of another address, that there is no such page.
pub fn shown(house: &House, request: &Request<'_>, view: View<'_>) -> Seen {
    let Lead::Page(locale, address @ Any::Class(_)) = house.addresses.read(request.path) else {
        return crate::fault(
            house,
            request.path,
            Locale::Fr,
            Fault::Missing,
            request.within,
        );
    };
    let visit = &Visit {
        house,
        request,
        locale,
        address,
        begin: None,
    };
    let page = match view {
        View::Join { why, is_under_way } => join::page(visit, why, is_under_way),
        View::Place => match request.within.chair() {
            Some(chair) => place::page(visit, chair),
            None => return visit.elsewhere(Any::Door).seen,
        },
        View::Desk(classes, past, refused) => desk::page(visit, classes, past, refused),
        View::Lesson(class, board) => lesson::page(visit, class, board),
        View::Board(class, board) => board::page(visit, class, board),
        View::Seats(class, rows) => seats::page(visit, class, rows),
        View::NewCode(class, code) => seats::code(visit, class, code),
        View::Talk(class, name, seat) => seats::talk(visit, class, name, seat),
        View::Page(class, document) => shared::page(visit, class, document),
        View::Recode(class, seat, name) => ask::recode(visit, class, seat, name),
        View::Remove(class, seat, name) => ask::remove(visit, class, seat, name),
        View::Close(class) => ask::close(visit, class),
        View::Erase(class) => ask::erase(visit, class),
    };
    page.seen()
}

impl<'a> Visit<'a> {
    /// The way to a page of a class.
    fn way_to(&self, address: Address) -> String {
        self.way(Any::Class(address))
    }

    /// A page of a class: nobody's but theirs.
    fn page(&'a self, title: impl Into<String>, body: String) -> Page<'a> {
        Page::new(self, title, body)
    }
}
