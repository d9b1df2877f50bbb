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
    let status = match fault {
        Fault::Unclear => 422,
        Fault::Missing => 404,
        Fault::Method => 405,
    };
    Reply::page(&Page {
        status,
        ..Page::new(visit, say.fault_title(fault), body)
    })
}
