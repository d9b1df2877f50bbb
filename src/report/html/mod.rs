//! The report as a web page: one file, no script, nothing fetched, for the screen and for paper.
//!
//! First the student's page, then, on paper of its own, how it was worked out. Each part of the page
//! is one loop of the template.

use askama::Template;

use crate::portrait::Band;
use crate::{Report, document};

#[derive(Template)]
#[template(path = "html/page.html")]
struct Document<'a> {
    lang: &'static str,
    report: &'a Report<'a>,
    say: words::document::Words,
}

impl Document<'_> {
    /// Where a band starts, how wide it is and where its middle lies, in hundredths of the width.
    fn drawn(band: Band) -> [String; 3] {
        [band.low, band.high - band.low, band.middle].map(|points| format!("{points:.1}"))
    }
}

/// The report as a web page.
pub fn render(report: &Report<'_>) -> String {
    document::write(&Document {
        lang: report.locale.code(),
        report,
        say: words::document::of(report.locale),
    })
}
