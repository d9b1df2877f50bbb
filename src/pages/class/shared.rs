//! What a closed class shares, as it was published.

use askama::Template;
use report::document::{Document, Paper};
use words::desk::{self, Words};

use super::{Address, Class};
use crate::Visit;
use crate::frame::Page;

#[derive(Template)]
#[template(path = "class/shared.html")]
struct Shared {
    document: String,
    /// To the class, if it is still there.
    lesson: Option<String>,
    desk: String,
    say: Words,
}

pub(super) fn page<'a>(
    visit: &'a Visit<'a>,
    class: Option<&Class>,
    document: &Document,
) -> Page<'a> {
    let body = Shared {
        document: document.to_main(visit),
        lesson: class.map(|class| visit.way_to(Address::Lesson(class.number))),
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
