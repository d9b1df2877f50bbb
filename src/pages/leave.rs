//! How somebody leaves a device to the next person: what is answered stays, the browser forgets whose it is.

use askama::Template;

use crate::frame::Page;
use crate::{Address, Host, Reply, Seat, Visit};

#[derive(Template)]
#[template(path = "leave.html")]
struct Leave {
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
    door: String,
    say: words::pages::Words,
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
    let body = Leave {
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
    let say = visit.say();
    let body = Left {
        door: visit.way(Address::Door),
        say,
    };
    let body = body.render().expect("texts can be written");
    Reply {
        leaves: true,
        ..Reply::page(&Page::new(visit, say.left_title(), body))
    }
}
