//! Pages that stand where none is.

use askama::Template;
use words::pages::Fault;

use crate::frame::Page;
use crate::{Address, Reply, Visit};

#[derive(Template)]
#[template(path = "fault.html")]
struct Body {
    help: &'static str,
    quiz: String,
    careers: String,
    say: words::pages::Words,
}

pub(super) fn page(visit: &Visit<'_>, fault: Fault) -> Reply {
    let say = visit.say();
    let body = Body {
        help: say.fault(fault),
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
        Fault::NotSaved => 503,
    }
}
