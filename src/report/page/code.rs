//! The code with which a result is seen again elsewhere.

use administration::sheet::code;
use model::answers::AnswerSheet;
use model::locale::Locale;
use model::quiz::Quiz;
use words::portable;

use crate::document::{Block, Document, PortableCode};

/// The code by itself, to go on with.
pub(crate) fn document(quiz: &Quiz, sheet: &AnswerSheet, locale: Locale) -> Document {
    let mut page = Document::titled(locale, portable::of(locale).pause_title());
    page.blocks.extend(block(quiz, sheet, locale));
    page
}

/// The code of what is answered; `None` where nothing is.
pub(super) fn block(quiz: &Quiz, sheet: &AnswerSheet, locale: Locale) -> Option<Block> {
    let is_answered = !sheet.is_empty() || sheet.contexts().next().is_some();
    let say = portable::of(locale);
    is_answered.then(|| {
        Block::Code(PortableCode {
            heading: say.heading(),
            help: say.help(),
            picture: say.picture(),
            code: code::write(quiz, sheet),
        })
    })
}
