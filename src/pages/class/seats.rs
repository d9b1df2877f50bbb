//! The seats of a class, which only whoever leads it looks at: a new code, and a result that is shown to them.

use askama::Template;
use report::document::Block;
use words::desk::{self, Words};

use super::{Address, Class, Code, Row};
use crate::frame::Page;
use crate::{Seat, Visit};

#[derive(Template)]
#[template(path = "class/seats.html")]
struct Body<'a> {
    title: &'a str,
    rows: Vec<Line<'a>>,
    way: String,
    lesson: String,
    colon: &'static str,
    say: Words,
}

struct Line<'a> {
    row: &'a Row,
    /// To the result, where it is kept for a talk.
    talk: Option<String>,
}

#[derive(Template)]
#[template(path = "class/code.html")]
struct NewCode<'a> {
    code: &'a str,
    back: String,
    say: Words,
}

#[derive(Template)]
#[template(path = "class/read.html")]
struct Read {
    result: String,
    back: String,
    say: Words,
}

/// The seats.
pub(super) fn page<'a>(visit: &'a Visit<'a>, class: &Class, rows: &[Row]) -> Page<'a> {
    let say = desk::of(visit.locale);
    let title = say.seats_title(&class.label);
    let line = |row| Line {
        row,
        talk: row
            .is_for_a_talk
            .then(|| visit.way_to(Address::Talk(class.number, row.number))),
    };
    let body = Body {
        title: &title,
        rows: rows.iter().map(line).collect(),
        way: visit.way_to(Address::Seats(class.number)),
        lesson: visit.way_to(Address::Lesson(class.number)),
        colon: visit.say().colon(),
        say,
    };
    let body = body.render().expect("texts can be written");
    visit.page(title, body)
}

/// The new code of a seat.
pub(super) fn code<'a>(visit: &'a Visit<'a>, class: &Class, code: Code<'_>) -> Page<'a> {
    let say = desk::of(visit.locale);
    let body = NewCode {
        code: code.code,
        back: visit.way_to(Address::Seats(class.number)),
        say,
    };
    let body = body.render().expect("texts can be written");
    visit.page(say.new_code_title(code.name), body)
}

/// The result of a seat that is kept for a talk: as on paper, without anything to press.
pub(super) fn talk<'a>(visit: &'a Visit<'a>, class: &Class, name: &str, seat: &Seat) -> Page<'a> {
    let say = desk::of(visit.locale);
    let scored = seat.scored(visit.locale);
    let mut document = scored.report(visit.locale, None).screen();
    document.blocks.retain(|block| !opens_the_answers(block));
    let body = Read {
        result: document.to_main(visit),
        back: visit.way_to(Address::Seats(class.number)),
        say,
    };
    let body = body.render().expect("texts can be written");
    visit.page(say.talk_title(name), body)
}

/// Whether a part of a result holds the code of the answers: they are shown, not given away.
fn opens_the_answers(block: &Block) -> bool {
    let Block::More(_, inside) = block else {
        return false;
    };
    inside.iter().any(|block| matches!(block, Block::Code(_)))
}
