//! The board of a class, which all who are in the room may see: nothing on it does anything.

use askama::Template;
use words::desk::{self, Words};

use super::{Address, Board, Class, Door};
use crate::Visit;
use crate::frame::Page;

#[derive(Template)]
#[template(path = "class/board.html")]
struct Body<'a> {
    class: &'a Class,
    board: Board<'a>,
    counts: String,
    again: String,
    lesson: String,
    say: Words,
}

#[derive(Template)]
#[template(path = "class/counts.html")]
struct Counts {
    counts: Vec<(&'static str, u16)>,
}

pub(super) fn page<'a>(visit: &'a Visit<'a>, class: &Class, board: Board<'_>) -> Page<'a> {
    let say = desk::of(visit.locale);
    let body = Body {
        class,
        board,
        counts: counts(visit, class),
        again: visit.way_to(Address::Board(class.number)),
        lesson: visit.way_to(Address::Lesson(class.number)),
        say,
    };
    let body = body.render().expect("texts can be written");
    Page {
        class: "board",
        ..visit.page(say.board_title(&class.label), body)
    }
}

/// How many seats there are, and how many of them are taken, going and finished.
pub(super) fn counts(visit: &Visit<'_>, class: &Class) -> String {
    let counts = [class.seats, class.joined, class.going(), class.finished];
    let names = desk::of(visit.locale).counts().into_iter();
    let counts = Counts {
        counts: names.zip(counts).collect(),
    };
    counts.render().expect("texts can be written")
}
