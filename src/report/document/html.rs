//! A document as a web page: one file, no script, nothing fetched, for the screen and for paper.

use askama::Template;

use super::qr::{self, Picture};
use super::{Band, Block, Document, Head, List, Mark, Paper, Point, PortableCode, Side, Site};
use crate::card::{Card, Sign};
use model::id::ProfileId;
use model::safe::safe_text;
use model::typography::glued;
use words::document::{self, Words};

#[derive(Template)]
#[template(path = "document/page.html")]
struct Page<'a> {
    lang: &'static str,
    title: &'a str,
    is_one_sheet: bool,
    main: Main<'a>,
}

#[derive(Template)]
#[template(path = "document/main.html")]
struct Main<'a> {
    sides: Option<&'a [Side; 2]>,
    blocks: Blocks<'a>,
}

#[derive(Template)]
#[template(path = "document/blocks.html")]
struct Blocks<'a> {
    all: &'a [Block],
    /// The level of a heading that is no section's.
    below: u8,
    say: Words,
    site: Option<&'a dyn Site>,
}

impl<'a> Blocks<'a> {
    fn within(&self, all: &'a [Block]) -> Self {
        Self { all, ..*self }
    }

    /// Where a band starts, how wide it is and where its middle lies, in hundredths of the width.
    fn drawn(band: Band) -> [String; 3] {
        [band.low, band.high - band.low, band.middle].map(|points| format!("{points:.1}"))
    }

    /// Where the sheet is of the career that an entry names.
    fn address(&self, point: &Point) -> Option<String> {
        Some(self.site?.sheet(point.career.as_ref()?))
    }

    /// What the site adds to a card.
    fn below(&self, card: &Card) -> String {
        let below = self.site.zip(card.career.as_ref());
        below.map_or_else(String::new, |(site, career)| {
            site.below_card(career, card.kept.is_some())
        })
    }

    /// What takes back what was said of a career.
    fn back(&self, career: &ProfileId) -> String {
        self.site
            .map_or_else(String::new, |site| site.take_back(career))
    }

    /// The code without what parts its groups, as a picture.
    fn picture(code: &PortableCode) -> Option<Picture> {
        qr::picture(&code.code.replace('-', ""))
    }

    fn tag(list: &List) -> &'static str {
        match list.mark {
            Mark::Dot | Mark::Dash | Mark::Box => "ul",
            Mark::Number => "ol",
        }
    }
}

impl Sign {
    /// As it is seen, as it is styled, and as it is heard; what is to be tried says so itself.
    fn drawn(self, say: Words) -> [&'static str; 3] {
        match self {
            Self::For => ["+", "for", say.speaks_for()],
            Self::Against => ["−", "against", say.speaks_against()],
            Self::Try => ["?", "aside", ""],
            Self::Know => ["!", "aside", say.to_know()],
        }
    }
}

/// Fills the template.
///
/// Askama escapes what would be markup; characters that deceive a reader, such as those that turn the
/// direction of writing, become visible as on a terminal.
///
/// # Panics
///
/// Never: the templates only write texts.
pub(super) fn document(document: &Document) -> String {
    let page = Page {
        lang: document.locale.code(),
        title: document.title(),
        is_one_sheet: document.paper == Paper::OneSheet,
        main: Main::of(document, None),
    };
    let page = page.render().expect("texts can be written");
    let page = safe_text(&page);
    // The styles above the body have colons of their own.
    let (head, body) = page.split_at(page.find("<body>").unwrap_or(0));
    format!("{head}{}", glued(body))
}

/// Fills the part of the template that is below the title; the rest as for [`document()`].
///
/// # Panics
///
/// Never: the templates only write texts.
pub(super) fn main(document: &Document, site: &dyn Site) -> String {
    let main = Main::of(document, Some(site)).render();
    glued(&safe_text(&main.expect("texts can be written")))
}

impl<'a> Main<'a> {
    fn of(document: &'a Document, site: Option<&'a dyn Site>) -> Self {
        let mut blocks = document.blocks.iter();
        let has_sections = blocks.any(|block| matches!(block, Block::Section(_)));
        Self {
            sides: match &document.head {
                Head::Title(_) | Head::Name(_) => None,
                Head::Pair(_, sides) => Some(sides),
            },
            blocks: Blocks {
                all: &document.blocks,
                below: if has_sections { 3 } else { 2 },
                say: document::of(document.locale),
                site,
            },
        }
    }
}
