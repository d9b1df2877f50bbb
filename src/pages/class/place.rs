//! What whoever sits on a chair must know of it: its code, who sees what, and the choice to show one's result.

use askama::Template;
use words::chair::{self, Words};

use super::{Address, Chair};
use crate::frame::Page;
use crate::{Address as Any, Visit};

#[derive(Template)]
#[template(path = "class/place.html")]
struct Body<'a> {
    chair: &'a Chair,
    until: String,
    on: String,
    talk: String,
    say: Words,
    pages: words::pages::Words,
}

#[derive(Template)]
#[template(path = "class/talk.html")]
struct Talk {
    way: String,
    is_on: bool,
    say: Words,
}

pub(super) fn page<'a>(visit: &'a Visit<'a>, chair: &Chair) -> Page<'a> {
    let say = chair::of(visit.locale);
    let body = Body {
        chair,
        until: say.until(&chair.class, chair.until),
        on: visit.way(if chair.is_finished {
            Any::Result
        } else {
            Any::Quiz
        }),
        talk: talk(visit, chair),
        say,
        pages: visit.say(),
    };
    let body = body.render().expect("texts can be written");
    visit.page(say.title(&chair.name), body)
}

/// The choice to show one's result, or to show it no more.
pub(crate) fn talk(visit: &Visit<'_>, chair: &Chair) -> String {
    let talk = Talk {
        way: visit.way_to(Address::Place),
        is_on: chair.is_for_a_talk,
        say: chair::of(visit.locale),
    };
    talk.render().expect("texts can be written")
}
