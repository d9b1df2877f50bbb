//! What French sentences of several topics share: lists, numbers, joints, months.

/// Joins with commas and a final *et*: `A, B et C`.
pub fn list(parts: &[&str]) -> String {
    match parts {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} et {last}", first.join(", ")),
    }
}

/// A number with a decimal comma and groups of three parted by a no-break space, at most two
/// decimals: `35 000`, `3,5`.
pub fn number(value: f64) -> String {
    super::grouped(value, '\u{a0}', ',')
}

/// A sentence, and the words of an author that give its ground.
///
/// A fragment that starts in lower case follows a colon, a full sentence stands on its own, so that
/// both ways of writing a *because* read well.
pub fn grounds(sentence: &str, because: &str) -> String {
    super::joined(sentence, " : ", because)
}

/// The months, from the first.
pub const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// A month such as `2026-03` in words; anything else as it is written.
pub fn month(date: &str) -> String {
    super::month_of(date, &MONTHS)
}

/// *de* before a word, or *d'* where it elides: `de créer`, `d'imaginer`, `d'harmoniser`.
pub fn de(words: &str) -> String {
    elided("de", words)
}

/// A word that ends with *e* before another, or without it where it elides: `que créer`, `qu'imaginer`.
pub fn elided(word: &str, words: &str) -> String {
    // Every h elides but those that French calls aspirated; these are the ones of working life.
    const ASPIRATED: [&str; 8] = [
        "hach",
        "handicap",
        "hardi",
        "hauss",
        "haut",
        "heurt",
        "hiérarch",
        "hiss",
    ];
    let lower = words.to_lowercase();
    let vowel = lower.starts_with(|c: char| "aeiouyàâäéèêëîïôöùûüœæ".contains(c));
    let silent = lower.starts_with('h') && !ASPIRATED.iter().any(|start| lower.starts_with(start));
    if vowel || silent {
        format!("{}'{words}", word.trim_end_matches('e'))
    } else {
        format!("{word} {words}")
    }
}

/// `n` with its noun: in French the singular serves for 0 and 1.
pub fn count(n: usize, singular: &str, plural: &str) -> String {
    format!("{n} {}", if n < 2 { singular } else { plural })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_a_decimal_comma_and_groups_that_do_not_break() {
        assert_eq!(number(35_000.0), "35\u{a0}000");
        assert_eq!(number(1_234_567.5), "1\u{a0}234\u{a0}567,5");
        assert_eq!(number(-2.25), "-2,25");
        assert_eq!(number(3.0), "3");
    }

    #[test]
    fn a_fragment_follows_a_colon_and_a_sentence_stands_alone() {
        assert_eq!(
            grounds("Tu aimes coder.", "tout passe par là"),
            "Tu aimes coder : tout passe par là."
        );
        assert_eq!(
            grounds("Tu aimes coder.", "Tout passe par là."),
            "Tu aimes coder. Tout passe par là."
        );
        assert_eq!(grounds("Tu aimes coder.", ""), "Tu aimes coder.");
    }

    #[test]
    fn zero_and_one_take_the_singular() {
        assert_eq!(count(0, "réponse", "réponses"), "0 réponse");
        assert_eq!(count(2, "réponse", "réponses"), "2 réponses");
    }

    #[test]
    fn de_elides_before_a_vowel_and_a_silent_h() {
        assert_eq!(elided("que", "imaginer"), "qu'imaginer");
        assert_eq!(elided("que", "les mots"), "que les mots");
        assert_eq!(de("fabriquer"), "de fabriquer");
        assert_eq!(de("imaginer"), "d'imaginer");
        assert_eq!(de("écrire"), "d'écrire");
        assert_eq!(de("harmoniser"), "d'harmoniser");
        assert_eq!(de("hiérarchiser"), "de hiérarchiser");
    }

    #[test]
    fn months_are_named() {
        assert_eq!(month("2026-03"), "mars 2026");
        assert_eq!(month("2026"), "2026");
        assert_eq!(month("2026-13"), "2026-13");
    }
}
