//! What belongs to pages, not to sentences: markup, addresses, blanks that do not sit right.

use crate::check::scope::Scope;
use crate::codes::form::{Form, Spacing};
use crate::lint::report_part;
use crate::source::Text;
use model::locale::Locale;

/// Reports the first of each in a text.
pub(crate) fn check(scope: &mut Scope<'_>, text: &Text<'_>) {
    for (locale, said) in [(Locale::Fr, &text.fr), (Locale::En, &text.en)] {
        if let Some(found) = link(said) {
            report_part(scope, said, found, Form::LinkInText);
        } else if let Some(found) = markup(said) {
            let mark = found.to_owned();
            report_part(scope, said, found, Form::Markup { mark });
        }
        if let Some((found, spacing)) = spacing(locale, said) {
            report_part(scope, said, found, Form::LooseSpacing(spacing));
        }
    }
}

/// An address: readers of a printed page cannot follow it, and it has its place among the sources.
fn link(text: &str) -> Option<&str> {
    text.split_whitespace().find(|word| {
        let word = word.to_lowercase();
        ["http://", "https://", "www.", "mailto:", "javascript:"]
            .iter()
            .any(|start| word.contains(start))
    })
}

/// Marks of HTML or Markdown; they would be shown as they are.
fn markup(text: &str) -> Option<&str> {
    let mark = [
        "**", "__", "](", "`", "&nbsp;", "&amp;", "&lt;", "&gt;", "<!--",
    ]
    .iter()
    .find_map(|mark| text.find(mark).map(|at| &text[at..at + mark.len()]));
    mark.or_else(|| tag(text))
}

/// `<b>`, `</p>`, `<img src=…>`; not `a < b`.
fn tag(text: &str) -> Option<&str> {
    text.match_indices('<').find_map(|(at, _)| {
        let inside = text[at + 1..].strip_prefix('/').unwrap_or(&text[at + 1..]);
        let is_tag = inside.starts_with(|c: char| c.is_ascii_alphabetic());
        let end = text[at..].find('>')?;
        is_tag.then(|| &text[at..=at + end])
    })
}

/// A blank too many, or one too few. Where French wants a blank, an ordinary one is right: lines are
/// never broken there when they are shown.
fn spacing(locale: Locale, text: &str) -> Option<(&str, Spacing)> {
    if text.trim() != text {
        return Some((text, Spacing::Outside));
    }
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    chars.windows(2).enumerate().find_map(|(n, pair)| {
        let [(start, a), (at, b)] = *pair else {
            return None;
        };
        let next = chars.get(n + 2).map(|(_, c)| *c);
        let ends = next.is_none_or(char::is_whitespace);
        let found = &text[start..at + b.len_utf8()];
        let spacing = match (a, b) {
            (' ', ' ') => Spacing::Double,
            (' ', ',') => Spacing::Before,
            (' ', '.') if ends => Spacing::Before,
            (' ', ';' | ':' | '?' | '!') if locale == Locale::En && ends => Spacing::Before,
            (a, ';' | ':' | '?' | '!') if locale == Locale::Fr && ends && a.is_alphanumeric() => {
                Spacing::MissingBefore
            }
            ('«', b) if locale == Locale::Fr && !b.is_whitespace() => Spacing::MissingInside,
            (a, '»') if locale == Locale::Fr && !a.is_whitespace() => Spacing::MissingInside,
            _ => return None,
        };
        Some((found, spacing))
    })
}

#[cfg(test)]
mod tests {
    use super::{link, markup, spacing};
    use crate::codes::form::Spacing;
    use model::locale::Locale::{En, Fr};

    #[test]
    fn markup_and_addresses_are_found() {
        assert_eq!(markup("Un mot <b>gras</b>"), Some("<b>"));
        assert_eq!(markup("fin</p>"), Some("</p>"));
        assert_eq!(markup("un **gros** mot"), Some("**"));
        assert_eq!(markup("a < b et b > c, 3 * 4, x_y"), None);
        assert_eq!(markup("<3 et ->"), None);
        assert_eq!(link("Va sur https://x.fr !"), Some("https://x.fr"));
        assert_eq!(link("Le protocole http, le web."), None);
    }

    #[test]
    fn blanks_sit_where_each_language_wants_them() {
        let of = |locale, text| spacing(locale, text).map(|(_, spacing)| spacing);
        assert_eq!(of(Fr, "deux  blancs"), Some(Spacing::Double));
        assert_eq!(of(En, "after "), Some(Spacing::Outside));
        assert_eq!(of(Fr, "Quoi? Rien."), Some(Spacing::MissingBefore));
        assert_eq!(of(Fr, "«oui »"), Some(Spacing::MissingInside));
        assert_eq!(of(En, "What ?"), Some(Spacing::Before));
        assert_eq!(of(Fr, "fin ."), Some(Spacing::Before));
        for right in [
            "Quoi ? Rien\u{a0}; « oui », à 9 h",
            "Qui\u{202f}? (l'ESS) : 10:30",
            "prix .NET",
        ] {
            assert_eq!(of(Fr, right), None, "{right}");
        }
        assert_eq!(of(En, "What? Nothing; 'yes': no."), None);
    }
}
