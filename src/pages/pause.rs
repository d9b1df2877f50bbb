//! How to go on later or elsewhere: the code, the file, and on a device what it keeps.

use askama::Template;

use crate::frame::Page;
use crate::seat::Kept;
use crate::{Address, Fault, Host, Reply, Seat, Visit, fault};

#[derive(Template)]
#[template(path = "pause.html")]
struct Body {
    opening: &'static str,
    code: String,
    answers: String,
    /// Where the device can keep the answers.
    keep: Option<Keep>,
    quiz: String,
    say: words::pages::Words,
    portable: words::portable::Words,
}

struct Keep {
    way: String,
    is_kept: bool,
    is_refused: bool,
}

/// What there is to take along.
pub(super) fn page(visit: &Visit<'_>, seat: &Seat) -> Reply {
    let (host, session) = (visit.house.host, seat.session());
    let portable = words::portable::of(visit.locale);
    let code = report::portable(session.quiz(), session.sheet(), visit.locale);
    let body = Body {
        opening: portable.pause(host, seat.is_kept()),
        code: code.to_main(visit),
        answers: visit.way(Address::Answers),
        keep: (host == Host::Device).then(|| Keep {
            way: visit.way(Address::Keep),
            is_kept: seat.is_kept(),
            is_refused: seat.kept == Kept::Refused,
        }),
        quiz: visit.way(Address::Quiz),
        say: visit.say(),
        portable,
    };
    let body = body.render().expect("texts can be written");
    Reply::page(&Page::new(visit, portable.pause_title(), body))
}

/// Notes whether the device is to keep the answers; the host of the page does so.
pub(super) fn keep(visit: &Visit<'_>, seat: &mut Seat) -> Reply {
    if visit.house.host != Host::Device {
        return fault::page(visit, Fault::Missing);
    }
    seat.kept = match visit.request.field("keep") {
        Some("yes") => Kept::Yes,
        Some("refused") => Kept::Refused,
        Some(_) | None => Kept::No,
    };
    visit.elsewhere(Address::Pause)
}
