//! The file of names: a line of codes, and below it, indented, the names that stand under the first of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::titles::words::{stem, telling};
use crate::titles::{Entry, Name, Titles};

/// A line of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line<'t> {
    /// A code and those near it.
    Codes(&'t str),
    /// A name under the code above.
    Name(&'t str),
}

/// The lines that say something, each with what stands there.
pub fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let lines = text.lines().filter(|line| !line.starts_with("//"));
    let lines = lines.filter(|line| !line.trim().is_empty());
    lines.map(|line| match line.strip_prefix('\t') {
        Some(name) => Line::Name(name),
        None => Line::Codes(line),
    })
}

impl Titles {
    /// What a file says; what is no name under a code is left out.
    pub(super) fn parse(text: &str) -> Self {
        let codes: Vec<Vec<&str>> = lines(text)
            .filter_map(|line| match line {
                Line::Codes(codes) => Some(codes.split_whitespace().collect()),
                Line::Name(_) => None,
            })
            .collect();
        let places: BTreeMap<&str, u16> = codes.iter().map(|codes| codes[0]).zip(0..).collect();
        let entries = codes.iter().map(|codes| Entry {
            code: codes[0].to_owned(),
            near: codes[1..]
                .iter()
                .filter_map(|code| places.get(code).copied())
                .collect(),
        });
        let mut under = None;
        // Both genders of a name have the same stems: it is kept once.
        let mut names: BTreeMap<(u16, Vec<String>), Vec<String>> = BTreeMap::new();
        for line in lines(text) {
            match line {
                Line::Codes(_) => under = Some(under.map_or(0, |place: u16| place + 1)),
                Line::Name(name) => {
                    let Some(at) = under else { continue };
                    for form in forms(name) {
                        let words = telling(&form);
                        let stems = words.iter().map(|word| stem(word)).collect();
                        if !words.is_empty() {
                            names.entry((at, stems)).or_insert(words);
                        }
                    }
                }
            }
        }
        let words: BTreeSet<&String> = names.values().flatten().collect();
        let numbers: BTreeMap<&String, u16> = words.iter().copied().zip(0..).collect();
        let names = names.iter().map(|((entry, _), words)| Name {
            words: words.iter().map(|word| numbers[word]).collect(),
            entry: *entry,
        });
        Self {
            names: names.collect(),
            entries: entries.collect(),
            words: words.into_iter().cloned().collect(),
        }
    }
}

/// What a name stands for, said in full: both genders of `Agent / Agente d'accueil`, each of `Musicians and
/// Singers`, and what stands in brackets, where that is a short form.
fn forms(name: &str) -> Vec<String> {
    let mut forms = Vec::new();
    let mut plain = String::new();
    for part in name.split('(') {
        match part.split_once(')') {
            Some((inside, after)) => {
                forms.extend(is_short_form(inside).then(|| inside.to_owned()));
                plain.push_str(after);
            }
            None => plain.push_str(part),
        }
    }
    match plain.split_once(" / ") {
        Some((one, other)) => forms.extend(genders(one, other)),
        None => forms.extend(each_of(&plain)),
    }
    forms
}

/// Capitals alone: `ATSEM`, `VRP`.
fn is_short_form(inside: &str) -> bool {
    inside.chars().count() > 1 && inside.chars().all(|c| c.is_uppercase() || c == '-')
}

/// What stands before the slash has what follows both, what stands behind it what precedes both: `Garde
/// forestier / Forestière`, `Chef / Cheffe de cuisine`.
fn genders(one: &str, other: &str) -> [String; 2] {
    let (left, right): (Vec<&str>, Vec<&str>) = (
        one.split_whitespace().collect(),
        other.split_whitespace().collect(),
    );
    let first = |word: &str| word.chars().flat_map(char::to_lowercase).next();
    let begins = right.first().and_then(|word| first(word));
    let shared = left.iter().position(|word| first(word) == begins);
    let shared = shared.unwrap_or_default();
    let own = (left.len() - shared).min(right.len());
    [
        [&left[..], &right[own..]].concat().join(" "),
        [&left[..shared], &right[..]].concat().join(" "),
    ]
}

/// The whole, and each of those that are named in a row in the plural, as English titles do: `Hairdressers,
/// Hairstylists, and Cosmetologists`.
fn each_of(title: &str) -> Vec<String> {
    let (listed, _) = title.split_once(", Except").unwrap_or((title, ""));
    let commas = listed.split(", ");
    let parts = commas.flat_map(|part| part.split(" and "));
    let parts: Vec<&str> = parts
        .map(|part| part.trim_start_matches("and ").trim())
        .filter(|part| part.ends_with('s') && part.starts_with(char::is_uppercase))
        .collect();
    let mut each = vec![listed.to_owned()];
    if parts.len() > 1 {
        each.extend(parts.into_iter().map(str::to_owned));
    }
    each
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_for_both_genders_and_for_its_short_form() {
        for (name, expected) in [
            (
                "Agent technique / Agente technique d'entretien",
                &[
                    "Agent technique d'entretien",
                    "Agente technique d'entretien",
                ][..],
            ),
            (
                "Garde Forestier / Forestière",
                &["Garde Forestier", "Garde Forestière"],
            ),
            (
                "Steward / Hôtesse de l'air",
                &["Steward de l'air", "Hôtesse de l'air"],
            ),
            (
                "Médecin Anesthésiste Réanimateur / Réanimatrice (MAR)",
                &[
                    "MAR",
                    "Médecin Anesthésiste Réanimateur",
                    "Médecin Anesthésiste Réanimatrice ",
                ],
            ),
            ("Comptable (bilingue)", &["Comptable "]),
            (
                "Hairdressers, Hairstylists, and Cosmetologists",
                &[
                    "Hairdressers, Hairstylists, and Cosmetologists",
                    "Hairdressers",
                    "Hairstylists",
                    "Cosmetologists",
                ],
            ),
            (
                "Bus Drivers, Transit and Intercity",
                &["Bus Drivers, Transit and Intercity"],
            ),
            (
                "Physicians, All Other, Except Surgeons",
                &["Physicians, All Other"],
            ),
        ] {
            let forms: Vec<String> = forms(name)
                .iter()
                .map(|form| form.trim().to_owned())
                .collect();
            let expected: Vec<&str> = expected.iter().map(|form| form.trim()).collect();
            assert_eq!(forms, expected);
        }
    }

    #[test]
    fn names_stand_under_the_code_above_and_codes_lead_to_those_that_are_there() {
        let text = "// head\n\tno code above\nA1 B2 C3\n\tOne\nB2 A1\n\tTwo / Twice of it\n\n";
        let titles = Titles::parse(text);
        assert_eq!(titles.codes().collect::<Vec<_>>(), ["A1", "B2"]);
        assert_eq!(titles.entries[0].near, [1], "C3 is not there");
        let names = titles.names().iter().map(|name| {
            let words: Vec<&str> = name.words().map(|at| &*titles.words()[at]).collect();
            (name.entry(), words.join(" "))
        });
        let expected = [(0, "one"), (1, "twice it"), (1, "two it")];
        let expected = expected.map(|(entry, words)| (entry, words.to_owned()));
        assert_eq!(names.collect::<Vec<_>>(), expected);
    }
}
