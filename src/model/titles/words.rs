//! Words of names and queries, so that one meets the other however they are typed.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words that say nothing of a career.
const FUNCTION_WORDS: [&str; 34] = [
    "a",
    "an",
    "and",
    "au",
    "aux",
    "avec",
    "d",
    "dans",
    "de",
    "des",
    "du",
    "en",
    "et",
    "for",
    "in",
    "l",
    "la",
    "le",
    "les",
    "metier",
    "metiers",
    "of",
    "on",
    "or",
    "ou",
    "pour",
    "sur",
    "the",
    "to",
    "travail",
    "travailler",
    "un",
    "une",
    "with",
];

/// Endings of the feminine in French, with those of the masculine; the first that fits counts.
const FEMININE: [(&str, &str); 11] = [
    ("trice", "teur"),
    ("euse", "eur"),
    ("iere", "ier"),
    ("ere", "er"),
    ("enne", "en"),
    ("onne", "on"),
    ("esse", ""),
    ("elle", "el"),
    ("ive", "if"),
    ("ffe", "f"),
    ("ee", "e"),
];

/// The fewest letters of a word that loses a final `e`, and of what stays of one that loses more.
const LONG: usize = 6;
const STAYS: usize = 3;

/// The words of a text without case and accents: `Œuvre d'art` gives `oeuvre`, `d`, `art`.
pub fn folded(text: &str) -> Vec<String> {
    let folded: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect::<String>()
        .replace('œ', "oe")
        .replace('æ', "ae");
    let words = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// The words of a text as one name, for an address or a file: `Œuvre d'art` gives `oeuvre-d-art`.
pub fn joined(text: &str) -> String {
    folded(text).join("-")
}

/// The words of a text that say something; all of them where none does.
pub fn telling(text: &str) -> Vec<String> {
    let all = folded(text);
    let says = |word: &&String| !FUNCTION_WORDS.contains(&word.as_str());
    let telling: Vec<String> = all.iter().filter(says).cloned().collect();
    if telling.is_empty() { all } else { telling }
}

/// A folded word without the ending of a French or English plural; short ones stay as they are.
pub fn singular(word: &str) -> String {
    let letters = word.chars().count();
    match word {
        _ if letters < 4 || word.ends_with("ss") => word.to_owned(),
        _ if letters > 4 && word.ends_with("aux") && !word.ends_with("eaux") => {
            format!("{}al", &word[..word.len() - 3])
        }
        _ if letters > 4 && word.ends_with("ies") => format!("{}y", &word[..word.len() - 3]),
        _ => word.strip_suffix(['s', 'x']).unwrap_or(word).to_owned(),
    }
}

/// What a folded word shares with its plural and with its other gender: `infirmières` and `infirmier` give
/// the same. It need not be a word.
pub fn stem(word: &str) -> String {
    let mut stem = singular(word);
    let fits = |(feminine, _): &&(&str, &str)| {
        stem.strip_suffix(feminine)
            .is_some_and(|start| start.chars().count() >= STAYS)
    };
    if let Some((feminine, masculine)) = FEMININE.iter().find(fits) {
        stem.truncate(stem.len() - feminine.len());
        stem.push_str(masculine);
    }
    if stem.chars().count() >= LONG && stem.ends_with('e') {
        stem.pop();
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_ligatures_are_folded() {
        assert_eq!(
            folded("Œuvre d'ART, élevée !"),
            ["oeuvre", "d", "art", "elevee"]
        );
        assert_eq!(folded(" -- "), Vec::<String>::new());
    }

    #[test]
    fn plurals_of_both_languages_meet_their_singular() {
        for (plural, expected) in [
            ("animaux", "animal"),
            ("animals", "animal"),
            ("bateaux", "bateau"),
            ("bodies", "body"),
            ("infirmieres", "infirmiere"),
            ("bus", "bus"),
            ("business", "business"),
        ] {
            assert_eq!(singular(plural), expected);
        }
    }

    #[test]
    fn one_gender_meets_the_other() {
        for (one, other) in [
            ("infirmieres", "infirmier"),
            ("boulangere", "boulanger"),
            ("coiffeuse", "coiffeur"),
            ("directrice", "directeur"),
            ("technicienne", "technicien"),
            ("vigneronne", "vigneron"),
            ("maitresse", "maitre"),
            ("sportive", "sportif"),
            ("cheffe", "chef"),
            ("employee", "employe"),
            ("avocate", "avocat"),
            ("conseilleres", "conseillers"),
        ] {
            assert_eq!(stem(one), stem(other), "{one}, {other}");
        }
        for (one, other) in [("porte", "port"), ("code", "cod"), ("vente", "ventilation")] {
            assert_ne!(stem(one), stem(other), "{one}, {other}");
        }
    }

    #[test]
    fn words_that_say_nothing_are_left_out_unless_they_are_all() {
        assert_eq!(telling("travailler avec les animaux"), ["animaux"]);
        assert_eq!(telling("le métier"), ["le", "metier"]);
    }
}
