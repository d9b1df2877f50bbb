//! The picture of the result that somebody may share: shown with what is in it before it is saved.

use askama::Template;

use crate::frame::Page;
use crate::{Address, Reply, Seat, Seen, Visit};

#[derive(Template)]
#[template(path = "share.html")]
struct Body {
    picture: String,
    file: String,
    back: String,
    say: words::share::Words,
    to_the_result: &'static str,
}

/// The picture, and what it holds. Where no answer leads to a career there is none, and the result says why.
pub(super) fn page(visit: &Visit<'_>, seat: &Seat) -> Reply {
    let Some(picture) = drawn(visit, seat) else {
        return visit.elsewhere(Address::Result);
    };
    let say = words::share::of(visit.locale);
    let body = Body {
        picture,
        file: visit.way(Address::Picture),
        back: visit.way(Address::Result),
        say,
        to_the_result: visit.say().see_result(),
    };
    let body = body.render().expect("texts can be written");
    Reply::page(&Page::new(visit, say.title(), body))
}

/// The picture as a file.
pub(super) fn picture(visit: &Visit<'_>, seat: &Seat) -> Reply {
    match drawn(visit, seat) {
        Some(text) => Reply::of(Seen::File {
            name: words::share::of(visit.locale).file_name(),
            text,
            kind: "image/svg+xml",
        }),
        None => visit.elsewhere(Address::Result),
    }
}

fn drawn(visit: &Visit<'_>, seat: &Seat) -> Option<String> {
    let scored = seat.scored(visit.locale);
    let share = scored.report(visit.locale, None).share()?;
    Some(share.svg())
}
