//! The board of a class, which may be shown to all of it; and what a closed class shares.

use askama::Template;
use report::document::{Document, Paper};
use words::desk::{self, Words};

use super::{Address, Board, Class, Door};
use crate::Visit;
use crate::frame::Page;

#[derive(Template)]
#[template(path = "class/board.html")]
struct Body<'a> {
    class: &'a Class,
    board: Board<'a>,
    counts: Vec<(&'static str, u16)>,
    ways: Ways,
    say: Words,
}

struct Ways {
    again: String,
    door: String,
    close: String,
    page: String,
    seats: String,
    erase: String,
    desk: String,
}

#[derive(Template)]
#[template(path = "class/shared.html")]
struct Shared {
    document: String,
    board: String,
    desk: String,
    say: Words,
}

/// The board.
pub(super) fn page<'a>(visit: &'a Visit<'a>, class: &Class, board: Board<'_>) -> Page<'a> {
    let (say, number) = (desk::of(visit.locale), class.number);
    let counts = [class.seats, class.joined, class.going(), class.finished];
    let body = Body {
        class,
        board,
        counts: say.counts().into_iter().zip(counts).collect(),
        ways: Ways {
            again: visit.way_to(Address::Board(number)),
            door: visit.way_to(Address::Door(number)),
            close: visit.way_to(Address::Close(number)),
            page: visit.way_to(Address::Page(number)),
            seats: visit.way_to(Address::Seats(number)),
            erase: visit.way_to(Address::Erase(number)),
            desk: visit.way_to(Address::Desk),
        },
        say,
    };
    let body = body.render().expect("texts can be written");
    Page {
        class: "board",
        ..visit.page(say.board_title(&class.label), body)
    }
}

/// What a closed class shares, as it was published.
pub(super) fn shared<'a>(visit: &'a Visit<'a>, class: &Class, document: &Document) -> Page<'a> {
    let body = Shared {
        document: document.to_main(visit),
        board: visit.way_to(Address::Board(class.number)),
        desk: visit.way_to(Address::Desk),
        say: desk::of(visit.locale),
    };
    let body = body.render().expect("texts can be written");
    Page {
        class: match document.paper {
            Paper::OneSheet => "one-sheet",
            Paper::Sheets => "",
        },
        ..visit.page(document.title(), body)
    }
}
