//! What is asked before something is done that does not come back.

use askama::Template;
use words::desk;

use super::{Address, Class};
use crate::Visit;
use crate::frame::Page;

#[derive(Template)]
#[template(path = "class/ask.html")]
struct Ask {
    help: String,
    warning: Option<&'static str>,
    way: String,
    /// What is to be done, and at which seat.
    at: Option<(&'static str, u16)>,
    yes: &'static str,
    back: String,
    no: &'static str,
}

/// A page of a class has fewer figures than none below so many.
const ENOUGH: u16 = 10;

impl Ask {
    fn of_a_seat(visit: &Visit<'_>, class: &Class, at: (&'static str, u16)) -> Self {
        let way = visit.way_to(Address::Seats(class.number));
        Self {
            help: String::new(),
            warning: None,
            way: way.clone(),
            at: Some(at),
            yes: "",
            back: way,
            no: desk::of(visit.locale).keep(),
        }
    }

    fn page<'a>(&self, visit: &'a Visit<'a>, title: String) -> Page<'a> {
        let body = self.render().expect("texts can be written");
        visit.page(title, body)
    }
}

/// Asks before a seat is given another code.
pub(super) fn recode<'a>(visit: &'a Visit<'a>, class: &Class, seat: u16, name: &str) -> Page<'a> {
    let say = desk::of(visit.locale);
    let ask = Ask {
        help: say.recode_help().to_owned(),
        yes: say.recode_now(),
        ..Ask::of_a_seat(visit, class, ("code", seat))
    };
    ask.page(visit, say.recode_title(name))
}

/// Asks before a seat is removed.
pub(super) fn remove<'a>(visit: &'a Visit<'a>, class: &Class, seat: u16, name: &str) -> Page<'a> {
    let say = desk::of(visit.locale);
    let ask = Ask {
        help: say.remove_help().to_owned(),
        yes: say.remove_now(),
        ..Ask::of_a_seat(visit, class, ("remove", seat))
    };
    ask.page(visit, say.remove_title(name))
}

/// Asks before a class is closed.
pub(super) fn close<'a>(visit: &'a Visit<'a>, class: &Class) -> Page<'a> {
    let say = desk::of(visit.locale);
    let ask = Ask {
        help: say.close_help(class.finished, class.going()),
        warning: (class.finished < ENOUGH).then(|| say.too_few()),
        way: visit.way_to(Address::Close(class.number)),
        at: None,
        yes: say.close(),
        back: visit.way_to(Address::Lesson(class.number)),
        no: say.not_yet(),
    };
    ask.page(visit, say.close_title(&class.label))
}

/// Asks before a class is erased.
pub(super) fn erase<'a>(visit: &'a Visit<'a>, class: &Class) -> Page<'a> {
    let say = desk::of(visit.locale);
    let ask = Ask {
        help: say.erase_help(class.joined),
        warning: None,
        way: visit.way_to(Address::Erase(class.number)),
        at: None,
        yes: say.erase_now(),
        back: visit.way_to(Address::Lesson(class.number)),
        no: say.keep(),
    };
    ask.page(visit, say.erase_title(&class.label))
}
