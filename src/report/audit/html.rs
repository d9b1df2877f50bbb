//! The page of an audit as a web page: one file, no script, for the screen and for paper.

use askama::Template;

use crate::audit::Subject;
use crate::audit::page::Page;
use crate::document;
use words::audit;

#[derive(Template)]
#[template(path = "audit/page.html")]
struct Document<'a> {
    lang: &'static str,
    page: &'a Page,
    say: audit::Words,
}

/// Writes the page.
pub fn to_html(subject: &Subject<'_>) -> String {
    let page = Page::new(subject);
    document::write(&Document {
        lang: subject.locale.code(),
        page: &page,
        say: audit::of(subject.locale),
    })
}
