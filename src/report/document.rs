//! What all web pages share: one file each, no script, nothing fetched, for the screen and for
//! paper. A template extends `document.html` and fills its title, styles and body.

use askama::Template;

use crate::safe::safe_text;

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
    safe_text(&page).into_owned()
}
