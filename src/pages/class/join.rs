//! Where a code is typed, and what a browser shows in which a seat is open already.

use askama::Template;
use words::chair::{self, NotIn, Words};

use super::{Address, Chair};
use crate::frame::Page;
use crate::{Address as Any, Visit};

#[derive(Template)]
#[template(path = "class/join.html")]
struct Join {
    why: Option<&'static str>,
    /// Whether it is the fault of a code that was typed.
    is_wrong: bool,
    is_under_way: bool,
    way: String,
    start: String,
    say: Words,
}

#[derive(Template)]
#[template(path = "class/here.html")]
struct Here {
    is_open: String,
    quiz: String,
    leave: String,
    say: Words,
}

/// Asks for a code; with why the last one led nowhere. Whoever has a seat is asked first whether it is theirs.
pub(crate) fn page<'a>(visit: &'a Visit<'a>, why: Option<NotIn>, is_under_way: bool) -> Page<'a> {
    let say = chair::of(visit.locale);
    let chair = visit.request.within.chair().filter(|_| why.is_none());
    let asked = || {
        let body = Join {
            why: why.map(|why| say.not_in(why)),
            is_wrong: why.is_some_and(|why| why != NotIn::Gone),
            is_under_way,
            way: visit.way_to(Address::Join),
            start: visit.way(Any::Start),
            say,
        };
        body.render().expect("texts can be written")
    };
    let body = chair.map_or_else(asked, |chair| here(visit, chair));
    Page {
        status: match why {
            None => 200,
            Some(NotIn::Gone) if !visit.request.is_post => 200,
            Some(NotIn::NoSuchCode | NotIn::Full | NotIn::Gone) => 422,
            Some(NotIn::Wait) => 429,
        },
        ..visit.page(say.join_title(), body)
    }
}

/// That a seat is open here: whose it is goes on, and nobody else reads it.
pub(crate) fn here(visit: &Visit<'_>, chair: &Chair) -> String {
    let say = chair::of(visit.locale);
    let here = Here {
        is_open: say.is_open_here(&chair.name),
        quiz: visit.way(Any::Quiz),
        leave: visit.way(Any::Leave),
        say,
    };
    here.render().expect("texts can be written")
}
