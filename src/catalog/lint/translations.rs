//! Two languages that do not say the same.

use std::collections::BTreeSet;

use crate::check::scope::Scope;
use crate::codes::languages::Languages;
use crate::lint::phrases::words;
use crate::lint::texts::Role;
use crate::source::Text;
use model::locale::Locale;

/// A text may be so many times as long as the other.
///
/// Over the 4,500 texts of our own definitions, French is 1.09 times as long as English, and the
/// logarithm of the ratio has a standard deviation of .15: twice is four of them away.
const TWICE: usize = 2;

/// Texts of fewer characters are not compared by their length: *les débutantes et les débutants* are
/// *beginners*.
const SHORT: usize = 60;

/// A text of so many words is not the same in two languages.
const WORDS: usize = 3;

/// Numbers below are often written in words, and not in both languages.
const DIGITS: usize = 2;

/// Reports what one language has and the other lacks.
pub(crate) fn check(scope: &mut Scope<'_>, role: Role, text: &Text<'_>) {
    let (fr, en) = (&*text.fr, &*text.en);
    if fr == en {
        if role != Role::Name && words(en).filter(|w| is_of_letters(w)).count() >= WORDS {
            scope.report(en, Languages::Untranslated);
        }
        return;
    }
    let (n_fr, n_en) = (fr.chars().count(), en.chars().count());
    let longest = n_fr.max(n_en);
    if role != Role::Name && longest >= SHORT && longest > TWICE * n_fr.min(n_en) {
        let (longer, shorter) = if n_fr > n_en {
            (Locale::Fr, en)
        } else {
            (Locale::En, fr)
        };
        scope.report(shorter, Languages::UnequalTranslations { longer });
    }
    check_figures(scope, fr, en);
}

fn is_of_letters(word: &str) -> bool {
    word.chars().all(char::is_alphabetic)
}

fn check_figures(scope: &mut Scope<'_>, fr: &str, en: &str) {
    let (in_fr, in_en) = (figures(fr), figures(en));
    let lacks = [
        (in_fr.difference(&in_en).next(), en, Locale::En),
        (in_en.difference(&in_fr).next(), fr, Locale::Fr),
    ];
    for (figure, text, missing) in lacks {
        if let Some(figure) = figure {
            let figure = figure.clone();
            scope.report(text, Languages::UnequalFigures { figure, missing });
        }
    }
}

/// The numbers of a text, without what groups and parts their digits and without leading zeros.
///
/// Short numbers are left out, and so are hours, which English counts to twelve.
fn figures(text: &str) -> BTreeSet<String> {
    let mut figures = BTreeSet::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let before = rest[..start].chars().next_back();
        let (digits, length) = number(&rest[start..]);
        rest = &rest[start + length..];
        let is_hour = digits.len() <= DIGITS && (before == Some(':') || is_hour(rest));
        let is_of_name = before.is_some_and(char::is_alphabetic)
            || rest.starts_with(|c: char| c.is_alphabetic());
        let digits = digits.trim_start_matches('0');
        if digits.len() >= DIGITS && !is_hour && !is_of_name {
            figures.insert(digits.to_owned());
        }
    }
    figures
}

/// Whether what follows a number makes an hour of it: `17 h`, `5 p.m.`, `10:30`.
fn is_hour(after: &str) -> bool {
    let letter = |rest: &str| rest.starts_with(char::is_alphabetic);
    let unit = after.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    unit.strip_prefix('h').is_some_and(|rest| !letter(rest))
        || unit.starts_with("a.m")
        || unit.starts_with("p.m")
        || after
            .strip_prefix(':')
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// The digits at the start of a text, and how far the number goes.
fn number(text: &str) -> (String, usize) {
    let mut digits = String::new();
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let after = &text[at + c.len_utf8()..];
        let groups = || after.chars().take(3).filter(char::is_ascii_digit).count() == 3;
        match c {
            '0'..='9' => {
                digits.push(c);
                end = at + 1;
            }
            '.' | ',' if is_digit(after.chars().next()) => {}
            ' ' | '\u{a0}' | '\u{202f}' if groups() => {}
            _ => break,
        }
    }
    (digits, end)
}

#[cfg(test)]
mod tests {
    use super::figures;

    fn of(text: &str) -> Vec<String> {
        figures(text).into_iter().collect()
    }

    #[test]
    fn figures_are_compared_whatever_parts_their_digits() {
        assert_eq!(of("1 823,03 € en 2026"), of("€1,823.03 in 2026"));
        assert_eq!(of("de 2019 à 2030"), ["2019", "2030"]);
        assert_eq!(of("0,5"), of(".5"));
        assert_eq!(of("en 2025, 17,75 €"), ["1775", "2025"]);
        assert_eq!(of("une part de 12 % en 48 heures"), ["12", "48"]);
        assert_eq!(of("At 18: the exam"), ["18"]);
    }

    #[test]
    fn what_may_be_written_otherwise_is_left_out() {
        for text in [
            "3 ans",
            "à 17 h",
            "at 11 p.m.",
            "à 10:30",
            "STI2D, un CQP40",
            "en 3e",
        ] {
            assert_eq!(of(text), Vec::<String>::new(), "{text}");
        }
    }
}
