//! What all web pages share: one file each, no script, nothing fetched, for the screen and for
//! paper. A template extends `document.html` and fills its title, styles and body.

use askama::Template;

use model::safe::safe_text;

/// Spaces at which a line must not break: French sets its signs off from their words.
const KEPT_TOGETHER: [(&str, &str); 6] = [
    (" :", "\u{a0}:"),
    (" ;", "\u{a0};"),
    (" ?", "\u{a0}?"),
    (" !", "\u{a0}!"),
    (" »", "\u{a0}»"),
    ("« ", "«\u{a0}"),
];

/// Fills a template.
///
/// Askama escapes what would be markup; characters that deceive a reader, such as those that turn the
/// direction of writing, become visible as on a terminal.
///
/// # Panics
///
/// Never: the templates only write texts.
pub(super) fn write(template: &impl Template) -> String {
    let page = template.render().expect("texts can be written");
    let page = safe_text(&page);
    // The styles above the body have colons of their own.
    let (head, body) = page.split_at(page.find("<body>").unwrap_or(0));
    let signs = KEPT_TOGETHER.iter();
    let body = signs.fold(body.to_owned(), |body, (loose, kept)| {
        body.replace(loose, kept)
    });
    format!("{head}{body}")
}
