//! Pages that stand where none is.

use askama::Template;
use words::pages::Fault;

use crate::frame::Page;
use crate::{Address, Reply, Visit};

#[derive(Template)]
#[template(path = "fault.html")]
struct Body<'a> {
    help: &'static str,
    again: Option<Again<'a>>,
    quiz: String,
    careers: String,
    say: words::pages::Words,
}

/// The same request once more.
struct Again<'a> {
    method: &'static str,
    way: String,
    fields: &'a [(String, String)],
}

impl<'a> Again<'a> {
    fn of(visit: &Visit<'a>) -> Self {
        Self {
            method: if visit.request.is_post { "post" } else { "get" },
            way: visit.way(visit.address),
            fields: visit.request.fields,
        }
    }
}

pub(super) fn page(visit: &Visit<'_>, fault: Fault) -> Reply {
    let say = visit.say();
    let body = Body {
        help: say.fault(fault),
        again: (fault == Fault::Late).then(|| Again::of(visit)),
        quiz: visit.way(Address::Quiz),
        careers: visit.way(Address::Careers),
        say,
    };
    let body = body.render().expect("texts can be written");
    Reply::page(&Page {
        status: status(fault),
        ..Page::new(visit, say.fault_title(fault), body)
    })
}

fn status(fault: Fault) -> u16 {
    match fault {
        Fault::Garbled => 400,
        Fault::Foreign => 403,
        Fault::Missing => 404,
        Fault::Method => 405,
        Fault::TooMuch => 413,
        Fault::NotHere => 421,
        Fault::Unclear => 422,
        Fault::TooFast => 429,
        Fault::Broken => 500,
        Fault::NotSaved | Fault::Late => 503,
    }
}
