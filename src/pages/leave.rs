//! How somebody leaves a device to the next person: what is answered stays, the browser forgets whose it is.

use askama::Template;

use crate::address::class;
use crate::frame::Page;
use crate::{Address, Host, Reply, Seat, Visit};

#[derive(Template)]
#[template(path = "leave.html")]
struct Leave<'a> {
    help: &'static str,
    /// The code that opens the seat of a class again.
    code: Option<&'a str>,
    way: String,
    /// Where there are answers: they can be taken along before.
    answers: Option<String>,
    erase: String,
    back: String,
    say: words::pages::Words,
}

#[derive(Template)]
#[template(path = "left.html")]
struct Left {
    help: &'static str,
    door: String,
    name: &'static str,
}

/// The way to it: only a server keeps what a browser forgets.
pub(super) fn way(visit: &Visit<'_>) -> Option<String> {
    (visit.house.host == Host::Server).then(|| visit.way(Address::Leave))
}

/// Tells what becomes of the answers before somebody leaves.
pub(super) fn page(visit: &Visit<'_>, seat: Option<&Seat>) -> Reply {
    let Some(way) = way(visit) else {
        return visit.elsewhere(Address::Door);
    };
    let say = visit.say();
    let chair = visit.request.within.chair();
    if seat.is_none() && chair.is_none() {
        return visit.elsewhere(Address::Door);
    }
    let body = Leave {
        help: chair.map_or_else(
            || say.leave_help(),
            |_| words::chair::of(visit.locale).leave_help(),
        ),
        code: chair.map(|chair| chair.code.as_str()),
        way,
        answers: seat.map(|_| visit.way(Address::Answers)),
        erase: visit.way(Address::Erase),
        back: visit.way(Address::Quiz),
        say,
    };
    let body = body.render().expect("texts can be written");
    Reply::page(&Page::new(visit, say.leave_title(), body))
}

/// Leaves.
pub(super) fn leave(visit: &Visit<'_>) -> Reply {
    if way(visit).is_none() {
        return visit.elsewhere(Address::Door);
    }
    let (say, class) = (visit.say(), words::chair::of(visit.locale));
    let body = if visit.is_in_a_class() {
        Left {
            help: class.left_help(),
            door: visit.way(Address::Class(class::Address::Join)),
            name: class.have_code(),
        }
    } else {
        Left {
            help: say.left_help(),
            door: visit.way(Address::Door),
            name: say.to_the_quiz(),
        }
    };
    let body = body.render().expect("texts can be written");
    Reply {
        leaves: true,
        ..Reply::page(&Page {
            chair: None,
            ..Page::new(visit, say.left_title(), body)
        })
    }
}
