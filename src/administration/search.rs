//! Finds careers: by words as people type them, and by what they ask for.
//!
//! A word of the query is compared with the words of titles, synonyms, missions and summaries in
//! both languages, without case and accents. It may be the word itself, its plural, its beginning,
//! or, where nothing in the whole catalog is any of these, the word with a typing error in it.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use catalog::Catalog;
use model::answers::Guess;
use model::id::FamilyId;
use model::locale::Locale;
use model::profile::{Family, Level, Profile, Status};
use model::traits::TraitIndex;

/// What a career must be like to be listed; what is not set is not asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// The family it belongs to.
    pub family: Option<FamilyId>,
    /// The highest diploma at which people may enter.
    pub level: Option<Level>,
    /// The highest level of an interest; one that is not stated counts as 0.
    pub at_most: Option<(TraitIndex, f64)>,
    /// How settled it is.
    pub status: Option<Status>,
}

impl Filter {
    /// Whether a career is as asked.
    pub fn accepts(&self, profile: &Profile) -> bool {
        let Self {
            family,
            level,
            at_most,
            status,
        } = self;
        family.as_ref().is_none_or(|id| profile.family == *id)
            && level.is_none_or(|highest| profile.qualification <= highest)
            && at_most.is_none_or(|(of, most)| profile.level(of).unwrap_or(0.0) <= most)
            && status.is_none_or(|status| profile.status == status)
    }
}

/// How well a word is found; the earlier, the better.
///
/// The kind of likeness comes first, so that the word itself in a mission stands before a title with
/// a word that merely begins so; then the place; then whether it is the very form that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Hit {
    likeness: Likeness,
    place: Place,
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    Whole,
    Beginning,
    Typo(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Title,
    Synonym,
    Mission,
    Summary,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    AsTyped,
    Other,
}

/// The fewest letters of which a longer word may be meant.
const SHORTEST_BEGINNING: usize = 3;

/// Words that say nothing of a career; ignored where another word is left.
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

/// The careers, by their places in `profiles`, in which every word is found; best first.
///
/// A career is as good as its worst word, then as all its words. Equal ones stand in the order of
/// `profiles`. No word at all finds nothing. A typing error is forgiven only in a word that is found
/// nowhere as it is typed: one letter in words of 5 to 7, two in longer ones.
pub fn search(profiles: &[Profile], words: &str) -> Vec<usize> {
    best(&profiles.iter().map(texts).collect::<Vec<_>>(), words)
}

/// The career, by its place in `profiles`, that somebody calls so.
///
/// By its id, else by a title, else by a synonym, in either language, without case, accents and hyphens; `None` where
/// none is called so, or several are.
pub fn named(profiles: &[Profile], name: &str) -> Option<usize> {
    let by_id = profiles.iter().position(|p| p.id.as_str() == name);
    by_id.or_else(|| {
        let asked = folded_words(name);
        let is_so = |called: &String| !asked.is_empty() && folded_words(called) == asked;
        let titled = |p: &Profile| {
            let titles = &p.titles;
            [&titles.fr_f, &titles.fr_m, &titles.en]
                .into_iter()
                .any(is_so)
        };
        let known_as = |p: &Profile| p.sheet.synonyms.iter().any(is_so);
        only(profiles, titled).or_else(|| only(profiles, known_as))
    })
}

/// The place of the one career that is so, if it is one.
fn only(profiles: &[Profile], is_so: impl Fn(&Profile) -> bool) -> Option<usize> {
    let mut places = (0..profiles.len()).filter(|at| is_so(&profiles[*at]));
    places.next().filter(|_| places.next().is_none())
}

/// The families, by their places in `families`, whose name has every word; as [`search`].
pub fn search_families(families: &[Family], words: &str) -> Vec<usize> {
    let names = families.iter().map(|family| {
        let title = [&family.title.fr, &family.title.en];
        vec![(Place::Title, words_of(title))]
    });
    best(&names.collect::<Vec<_>>(), words)
}

/// The careers and families that some words may mean: families by their names, careers by all that
/// [`search`] looks through.
pub fn expectable(catalog: &Catalog, words: &str, locale: Locale) -> Vec<(Guess, String)> {
    let families = search_families(&catalog.families, words);
    let families = families.into_iter().map(|at| {
        let family = &catalog.families[at];
        let title = family.title.get(locale).to_owned();
        (Guess::Family(family.id.clone()), title)
    });
    let careers = search(&catalog.profiles, words);
    let careers = careers.into_iter().map(|at| {
        let profile = &catalog.profiles[at];
        (
            Guess::Career(profile.id.clone()),
            profile.titles.get(locale),
        )
    });
    families.chain(careers).collect()
}

/// What can be found, by the places in which its words stand.
type Texts = Vec<(Place, BTreeSet<String>)>;

fn best(texts: &[Texts], words: &str) -> Vec<usize> {
    let words = asked(words);
    if words.is_empty() {
        return Vec::new();
    }
    let hits: Vec<Vec<Option<Hit>>> = words.iter().map(|word| find(word, texts)).collect();
    let mut found: Vec<(Vec<Hit>, usize)> = (0..texts.len())
        .filter_map(|i| {
            let mut of_career: Vec<Hit> = hits.iter().map(|hit| hit[i]).collect::<Option<_>>()?;
            of_career.sort_unstable_by(|a, b| b.cmp(a));
            Some((of_career, i))
        })
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, i)| i).collect()
}

/// The words to look for.
fn asked(words: &str) -> Vec<String> {
    let all = folded_words(words);
    let telling: Vec<String> = all
        .iter()
        .filter(|word| !FUNCTION_WORDS.contains(&word.as_str()))
        .cloned()
        .collect();
    if telling.is_empty() { all } else { telling }
}

/// How well a word is found in each career.
fn find(word: &str, careers: &[Texts]) -> Vec<Option<Hit>> {
    let best = |like: &dyn Fn(&str) -> Option<(Likeness, Form)>| -> Vec<Option<Hit>> {
        let of_career = |texts: &Texts| {
            let all = texts
                .iter()
                .flat_map(|(place, words)| words.iter().map(|word| (*place, word)));
            let hits = all.filter_map(|(place, word)| {
                let (likeness, form) = like(word)?;
                Some(Hit {
                    likeness,
                    place,
                    form,
                })
            });
            hits.min()
        };
        careers.iter().map(of_career).collect()
    };
    let singular = singular(word);
    let as_typed = best(&|other| alike(word, &singular, other));
    if as_typed.iter().any(Option::is_some) {
        return as_typed;
    }
    let forgiven = match word.chars().count() {
        0..5 => return as_typed,
        5..8 => 1,
        _ => 2,
    };
    best(&|other| {
        let is_near = other.chars().count().abs_diff(word.chars().count()) <= forgiven;
        let errors = is_near.then(|| strsim::osa_distance(word, other))?;
        (errors <= forgiven).then_some((Likeness::Typo(errors), Form::Other))
    })
}

/// Whether another word is this one, its plural or singular, or begins with it.
fn alike(word: &str, singular: &str, other: &str) -> Option<(Likeness, Form)> {
    if other == word {
        Some((Likeness::Whole, Form::AsTyped))
    } else if self::singular(other) == singular {
        Some((Likeness::Whole, Form::Other))
    } else if word.chars().count() < SHORTEST_BEGINNING {
        None
    } else if other.starts_with(word) {
        Some((Likeness::Beginning, Form::AsTyped))
    } else {
        let is_long = singular.chars().count() > SHORTEST_BEGINNING;
        (is_long && other.starts_with(singular)).then_some((Likeness::Beginning, Form::Other))
    }
}

/// A folded word without the ending of a French or English plural; short ones stay as they are.
fn singular(word: &str) -> String {
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

/// The words of a career by where they stand.
fn texts(profile: &Profile) -> Texts {
    let titles = [
        &profile.titles.fr_f,
        &profile.titles.fr_m,
        &profile.titles.en,
    ];
    let missions = profile
        .sheet
        .missions
        .iter()
        .flat_map(|mission| [&mission.fr, &mission.en]);
    let summary = [&profile.sheet.summary.fr, &profile.sheet.summary.en];
    vec![
        (Place::Title, words_of(titles)),
        (Place::Synonym, words_of(&profile.sheet.synonyms)),
        (Place::Mission, words_of(missions)),
        (Place::Summary, words_of(summary)),
    ]
}

fn words_of<'t>(texts: impl IntoIterator<Item = &'t String>) -> BTreeSet<String> {
    texts
        .into_iter()
        .flat_map(|text| folded_words(text))
        .collect()
}

/// The words of a text without case and accents: `Œuvre d'art` gives `oeuvre`, `d`, `art`.
fn folded_words(text: &str) -> Vec<String> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use model::locale::Text;

    #[test]
    fn families_are_found_by_their_names_in_both_languages() {
        let family = |fr: &str, en: &str| Family {
            id: FamilyId::new("some").expect("an id"),
            title: Text {
                fr: fr.to_owned(),
                en: en.to_owned(),
            },
            summary: Text {
                fr: "soin".to_owned(),
                en: "care".to_owned(),
            },
            shared: Text {
                fr: String::new(),
                en: String::new(),
            },
        };
        let families = [
            family("Droit et justice", "Law and rights"),
            family("Santé et soin", "Health and care"),
        ];
        assert_eq!(
            search_families(&families, "soins"),
            [1],
            "the name alone counts"
        );
        assert_eq!(search_families(&families, "rights"), [0]);
        assert_eq!(search_families(&families, "et"), [0, 1]);
        assert_eq!(search_families(&families, ""), Vec::<usize>::new());
    }

    #[test]
    fn case_accents_and_ligatures_are_folded() {
        assert_eq!(
            folded_words("Œuvre d'ART, élevée !"),
            ["oeuvre", "d", "art", "elevee"]
        );
        assert_eq!(folded_words(" -- "), Vec::<String>::new());
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
    fn words_that_say_nothing_are_left_out_unless_they_are_all() {
        assert_eq!(asked("travailler avec les animaux"), ["animaux"]);
        assert_eq!(asked("le métier"), ["le", "metier"]);
    }

    #[test]
    fn a_word_is_itself_before_its_plural_before_its_beginning() {
        let like = |word: &str, other: &str| alike(word, &singular(word), other);
        assert_eq!(like("code", "code"), Some((Likeness::Whole, Form::AsTyped)));
        assert_eq!(like("code", "codes"), Some((Likeness::Whole, Form::Other)));
        assert_eq!(
            like("code", "codeur"),
            Some((Likeness::Beginning, Form::AsTyped))
        );
        assert_eq!(like("rh", "rhone"), None, "two letters begin too much");
        assert_eq!(like("code", "mode"), None);
    }
}
