//! A class, for whoever leads it: how it is, and all that is done with it.

use askama::Template;
use words::desk::{self, Words};

use super::board::counts;
use super::{Address, Board, Class, Door};
use crate::Visit;
use crate::frame::Page;

#[derive(Template)]
#[template(path = "class/lesson.html")]
struct Body<'a> {
    class: &'a Class,
    board: Board<'a>,
    counts: String,
    ways: Ways,
    say: Words,
}

struct Ways {
    board: String,
    again: String,
    door: String,
    close: String,
    page: String,
    seats: String,
    erase: String,
    desk: String,
}

pub(super) fn page<'a>(visit: &'a Visit<'a>, class: &Class, board: Board<'_>) -> Page<'a> {
    let (say, number) = (desk::of(visit.locale), class.number);
    let body = Body {
        class,
        board,
        counts: counts(visit, class),
        ways: Ways {
            board: visit.way_to(Address::Board(number)),
            again: visit.way_to(Address::Lesson(number)),
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
        class: "lesson",
        ..visit.page(say.lesson_title(&class.label), body)
    }
}
