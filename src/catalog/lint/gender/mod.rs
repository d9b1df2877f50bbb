//! Words that speak to boys only, or to girls only.

mod words;

use std::sync::LazyLock;

use crate::check::scope::Scope;
use crate::codes::gender::Gender;
use crate::lint::phrases::{Phrases, words as words_of};
use crate::lint::report_part;
use crate::source::{Text, Titles};

use words::{
    ADJECTIVES, BETWEEN, DETERMINERS, ENDINGS, ENDINGS_OF_THINGS, ENGLISH, NOUNS, PERSONS, THINGS,
    VERBS,
};

static ENGLISH_WORDS: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(ENGLISH.iter().copied()));

/// Reports a text with words of one gender for everybody.
pub(crate) fn check(scope: &mut Scope<'_>, text: &Text<'_>) {
    let in_french = in_french(&text.fr).map(|(word, other)| (&text.fr, word, Some(other)));
    let in_english = ENGLISH_WORDS.find(&text.en);
    let in_english = in_english.map(|word| (&text.en, word, None));
    for (said, found, other) in in_french.into_iter().chain(in_english) {
        let word = found.to_owned();
        report_part(scope, said, found, Gender::GenderedWord { word, other });
    }
}

/// Reports a title whose two forms are one, though its ending has a feminine.
pub(crate) fn check_titles(scope: &mut Scope<'_>, titles: &Titles<'_>) {
    if titles.fr_m != titles.fr_f {
        return;
    }
    if let Some(feminine) = missing_feminine(&titles.fr_f) {
        scope.report(&titles.fr_f, Gender::OneGenderTitle { feminine });
    }
}

/// The ending that the feminine of a title has, if its first word names a man.
fn missing_feminine(title: &str) -> Option<&'static str> {
    let head = words_of(title).next()?.to_lowercase();
    let is_thing = is_one_of(THINGS, &head)
        || ENDINGS_OF_THINGS.iter().any(|end| head.ends_with(end)) && !is_one_of(PERSONS, &head);
    let (_, feminine) = ENDINGS.iter().find(|(end, _)| head.ends_with(end))?;
    (!is_thing).then_some(feminine)
}

/// The first masculine word that stands for everybody, with the feminine one that is missing.
fn in_french(text: &str) -> Option<(&str, &'static str)> {
    let words: Vec<&str> = words_of(text).collect();
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let is_said = |feminine: &str| {
        let said = |word: &String| word.strip_suffix('s').unwrap_or(word) == feminine;
        lower.iter().any(said)
    };
    (1..words.len()).find_map(|at| {
        let singular = lower[at].strip_suffix('s').unwrap_or(&lower[at]);
        let noun = NOUNS.iter().find(|(noun, _)| *noun == singular);
        let noun = noun.filter(|_| is_one_of(DETERMINERS, &lower[at - 1]));
        let adjective = ADJECTIVES.iter().find(|(word, _)| *word == lower[at]);
        let adjective = adjective.filter(|_| is_of_the_person(&lower[..at]));
        let (_, feminine) = noun.or(adjective)?;
        let end = words[at].as_ptr().addr() - text.as_ptr().addr() + words[at].len();
        let mut after = text[end..].chars();
        let is_both = matches!(after.next(), Some('(' | '·' | '.'))
            && after.next().is_some_and(char::is_alphabetic);
        (!is_both && !is_said(feminine)).then_some((words[at], *feminine))
    })
}

/// Whether what follows these words is said of the person: *tu es*, *te sens-tu assez*, *en étant*.
fn is_of_the_person(before: &[String]) -> bool {
    let between = before.iter().rev();
    let n_between = between.take_while(|word| is_one_of(BETWEEN, word)).count();
    let (before, between) = before.split_at(before.len() - n_between);
    let Some((verb, before)) = before.split_last() else {
        return false;
    };
    let mut before = before.iter().rev().map(String::as_str);
    let person = before.find(|word| !matches!(*word, "n" | "ne"));
    let is_inverted = || between.iter().any(|w| matches!(w.as_str(), "tu" | "vous"));
    is_one_of(VERBS, verb)
        && match verb.as_str() {
            "sois" | "soyez" => true,
            "étant" => person == Some("en"),
            "sens" | "sentais" | "sentiras" => matches!(person, Some("te")),
            _ => matches!(person, Some("tu" | "vous")) || is_inverted(),
        }
}

fn is_one_of(list: &[&str], word: &str) -> bool {
    list.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::{ENGLISH_WORDS, in_french, missing_feminine};

    #[test]
    fn a_field_of_work_is_no_man() {
        for title in [
            "Recrutement",
            "enseignement primaire",
            "accompagnement social",
            "management de projet",
            "développement durable",
            "bâtiment",
            "sécurité et dépannage",
            "comptabilité",
            "marché public",
            "entretien des espaces verts",
            "bois et meubles",
            "chantier naval",
        ] {
            assert_eq!(missing_feminine(title), None, "{title}");
        }
        for (title, feminine) in [
            ("agent de sécurité", "-ente"),
            ("Assistant social", "-ante"),
            ("employé de bureau", "-ée"),
            ("député", "-ée"),
            ("technicien", "-ienne"),
            ("menuisier", "-ière"),
        ] {
            assert_eq!(missing_feminine(title), Some(feminine), "{title}");
        }
    }

    #[test]
    fn masculine_words_for_everybody_are_found() {
        for (text, word, feminine) in [
            ("Si tu es motivé, va voir.", "motivé", "motivée"),
            ("Tu n'es pas très patient.", "patient", "patiente"),
            ("Es-tu prêt ?", "prêt", "prête"),
            ("Tu te sens seul le soir.", "seul", "seule"),
            ("Sois curieux.", "curieux", "curieuse"),
            ("À son compte ou en étant employé", "employé", "employée"),
            ("Parle avec un étudiant.", "étudiant", "étudiante"),
            (
                "Les élèves infirmiers ont des stages.",
                "infirmiers",
                "infirmière",
            ),
            ("Expliquer aux visiteurs", "visiteurs", "visiteuse"),
        ] {
            assert_eq!(in_french(text), Some((word, feminine)), "{text}");
        }
    }

    #[test]
    fn words_for_all_genders_pass() {
        for text in [
            "Tu es prêt ou prête.",
            "Tu es prêt·e.",
            "Tu es prêt(e) à partir.",
            "Tu es capable, autonome et libre.",
            "Tu es au bon endroit.",
            "Une amie ou un ami",
            "Les étudiantes et les étudiants",
            "La relation client, le dossier patient",
            "Diplôme d'État d'infirmier",
            "Une école d'ingénieurs",
            "Le métier voisin",
            "Un serveur tombe en panne.",
            "Le choix est fort curieux.",
        ] {
            assert_eq!(in_french(text), None, "{text}");
        }
    }

    #[test]
    fn english_words_of_one_gender_are_found() {
        assert_eq!(
            ENGLISH_WORDS.find("Ask a nurse about his day."),
            Some("his")
        );
        assert_eq!(ENGLISH_WORDS.find("a man-made lake"), Some("man-made"));
        assert_eq!(ENGLISH_WORDS.find("The other shell, this chair"), None);
        assert_eq!(ENGLISH_WORDS.find("Ask a human about their day."), None);
    }
}
