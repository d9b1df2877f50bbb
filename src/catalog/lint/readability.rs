//! Sentences that are hard to read at 15, or at 13 where everybody must understand.
//!
//! The measure is LIX (Björnsson 1968, *Läsbarhet*; Anderson 1983, *Lix and Rix*, Journal of Reading
//! 26): the words of a sentence and, in percent, those of more than six letters. It needs no
//! syllables, so the same measure serves French and English; libraries that count syllables are
//! tuned to English, or bring hyphenation patterns of every language for a sum that is no surer.

use crate::check::scope::Scope;
use crate::codes::readability::Readability;
use crate::lint::phrases::words;
use crate::lint::report_part;
use crate::lint::texts::Role;
use crate::source::Text;
use model::locale::Locale;

/// A word of more letters is long.
const LONG: usize = 6;

/// How hard sentences may be.
struct Limits {
    /// The most words.
    words: usize,
    /// The highest LIX, judged from so many words on: in fewer, one long word is too much of it.
    lix: usize,
    judged_from: usize,
}

/// For whoever reads in peace, at 15: LIX above 60 is the language of laws and reports.
const AT_15: Limits = Limits {
    words: 30,
    lix: 60,
    judged_from: 15,
};

/// For what everybody must understand, at 13: LIX above 50 is harder than a newspaper.
const AT_13: Limits = Limits {
    words: 20,
    lix: 50,
    judged_from: 10,
};

/// French words are longer than English ones: over the 4,900 sentences of ten words or more in our own
/// definitions, LIX is 36.5 in French and 32.1 in English.
const FRENCH: usize = 4;

/// Reports each hard sentence of a text that people read on.
pub(crate) fn check(scope: &mut Scope<'_>, role: Role, text: &Text<'_>) {
    let limits = match role {
        Role::Name | Role::Note => return,
        Role::Prose => AT_15,
        Role::Prompt => AT_13,
    };
    for (locale, said) in [(Locale::Fr, &text.fr), (Locale::En, &text.en)] {
        for sentence in sentences(said) {
            if let Some(doubt) = judge(sentence, locale, &limits) {
                report_part(scope, said, sentence, doubt);
            }
        }
    }
}

fn judge(sentence: &str, locale: Locale, limits: &Limits) -> Option<Readability> {
    let n_words = words(sentence).count();
    let n_long = words(sentence)
        .filter(|word| word.chars().count() > LONG)
        .count();
    let extra = match locale {
        Locale::Fr => FRENCH,
        Locale::En => 0,
    };
    let is_dense = n_words >= limits.judged_from
        && n_words * n_words + 100 * n_long > (limits.lix + extra) * n_words;
    (n_words > limits.words || is_dense).then_some(Readability::HardSentence { n_words, n_long })
}

/// The sentences of a text: what ends in a point, a colon, a semicolon or the like, where a reader
/// draws breath.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.trim_start();
        if start.is_empty() {
            return None;
        }
        let end = start
            .char_indices()
            .find(|(at, c)| {
                let after = &start[at + c.len_utf8()..];
                matches!(c, '.' | '?' | '!' | '…' | ':' | ';')
                    && after.starts_with(|c: char| c.is_whitespace() || matches!(c, ')' | '»'))
            })
            .map_or(start.len(), |(at, c)| at + c.len_utf8());
        rest = &start[end..];
        Some(start[..end].trim_end())
    })
}

#[cfg(test)]
mod tests {
    use super::{AT_13, AT_15, Readability, judge, sentences};
    use model::locale::Locale::{En, Fr};

    #[test]
    fn sentences_end_where_one_draws_breath() {
        let text = "On écoute, à 10:30 ; on note 3.5 points. Et après ? Fin";
        let cut: Vec<&str> = sentences(text).collect();
        assert_eq!(
            cut,
            [
                "On écoute, à 10:30 ;",
                "on note 3.5 points.",
                "Et après ?",
                "Fin"
            ]
        );
    }

    #[test]
    fn the_length_and_the_long_words_are_judged() {
        // 15 words, 7 of them long: LIX 15 + 47 = 62.
        let dense = "The organization coordinates several committees whose members evaluate it a \
                     lot too, again and forever";
        let (n_words, n_long) = (15, 7);
        assert_eq!(
            judge(dense, En, &AT_15),
            Some(Readability::HardSentence { n_words, n_long })
        );
        assert_eq!(judge(dense, Fr, &AT_15), None, "French may have 64");
        let plain = "The dog and the cat sat on the mat and then they ran";
        assert_eq!(judge(plain, En, &AT_13), None);
        let long = "one ".repeat(31);
        assert!(judge(&long, En, &AT_15).is_some());
        assert_eq!(judge(&"one ".repeat(30), En, &AT_15), None);
        assert!(judge(&"one ".repeat(21), En, &AT_13).is_some());
        // Few words are not judged by one long one.
        assert_eq!(
            judge("Cybersecurity vulnerabilities everywhere", En, &AT_13),
            None
        );
    }
}
