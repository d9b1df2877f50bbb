//! Finds careers: by words as people type them, and by what they ask for.
//!
//! A word of the query is compared with the words of titles, synonyms, missions and summaries in
//! both languages, and with those of what public classifications call a job, without case and accents. It
//! may be the word itself, its plural, its other gender, its beginning, or, where nothing at all is any of these,
//! the word with a typing error in it.

mod found;
mod key;
mod likeness;
mod texts;

use catalog::Catalog;
use model::answers::Guess;
use model::id::FamilyId;
use model::locale::Locale;
use model::profile::{Circumstance, Family, Level, Profile, Status};
use model::titles::words::{folded, telling};
use model::titles::{LazyTitles, Leads};
use model::traits::TraitIndex;

pub use found::Found;
use found::Search;
use texts::{Texts, best};

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
    /// The topic that it is about, if only a little.
    pub about: Option<TraitIndex>,
    /// What it must not ask of a life.
    pub without: Vec<Circumstance>,
}

impl Filter {
    /// Whether a career is as asked.
    pub fn accepts(&self, profile: &Profile) -> bool {
        let Self {
            family,
            level,
            at_most,
            status,
            about,
            without,
        } = self;
        family.as_ref().is_none_or(|id| profile.family == *id)
            && level.is_none_or(|highest| profile.qualification <= highest)
            && at_most.is_none_or(|(of, most)| profile.level(of).unwrap_or(0.0) <= most)
            && status.is_none_or(|status| profile.status == status)
            && about.is_none_or(|topic| profile.level(topic).is_some_and(|level| level > 0.0))
            && without.iter().all(|of| profile.circumstance(*of).is_none())
    }
}

/// The careers, by their places in `profiles`, in which every word is found; best first.
///
/// A career is as good as its worst word, then as all its words; of two that are equal, the one that is called so by
/// fewer other words, then by the order of `profiles`. What a public classification calls so, but no sheet,
/// leads to the nearest, and so does what has not all the words where nothing has. No word at all finds nothing. A
/// typing error is forgiven only in a word that is found nowhere as it is typed: one letter in words of 5 to 7, two
/// in longer ones.
pub fn search(profiles: &[Profile], titles: &LazyTitles, words: &str) -> Found {
    Search::new(profiles, titles, words).found()
}

/// The career, by its place in `profiles`, that somebody calls so.
///
/// By its id or one that it had before, else by a title, else by a synonym, in either language, without case,
/// accents and hyphens, else by what a public classification calls it; `None` where none is called so, or several are.
pub fn named(profiles: &[Profile], titles: &LazyTitles, name: &str) -> Option<usize> {
    let by_id = profiles.iter().position(|p| p.id.as_str() == name);
    let had_it = |p: &Profile| p.aliases.iter().any(|alias| alias.as_str() == name);
    let by_id = by_id.or_else(|| profiles.iter().position(had_it));
    by_id.or_else(|| {
        let asked = folded(name);
        let is_so = |called: &String| !asked.is_empty() && folded(called) == asked;
        let is_called = |p: &Profile| {
            let titles = &p.titles;
            [&titles.fr_f, &titles.fr_m, &titles.en]
                .into_iter()
                .any(is_so)
        };
        let known_as = |p: &Profile| p.sheet.synonyms.iter().any(is_so);
        let listed = || {
            let leads = Leads::new(titles, profiles);
            let words = telling(name);
            let entries = titles.called(&words);
            let mut careers: Vec<usize> = entries.flat_map(|at| leads.own(at).to_vec()).collect();
            careers.sort_unstable();
            careers.dedup();
            <[usize; 1]>::try_from(careers).ok().map(|[career]| career)
        };
        only(profiles, is_called)
            .or_else(|| only(profiles, known_as))
            .or_else(listed)
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
        Texts::titled(title)
    });
    best(&names.collect::<Vec<_>>(), words)
}

/// The careers and families that some words may mean.
///
/// Families by their names, careers by all that [`search`] looks through. What is offered of them: [`offered`].
pub fn expectable(catalog: &Catalog, words: &str, locale: Locale) -> Vec<(Guess, String)> {
    let families = search_families(&catalog.families, words);
    let families = families.into_iter().map(|at| {
        let family = &catalog.families[at];
        let title = family.title.get(locale).to_owned();
        (Guess::Family(family.id.clone()), title)
    });
    let found = search(&catalog.profiles, &catalog.titles, words);
    let careers = found.careers().iter().map(|at| {
        let profile = &catalog.profiles[*at];
        (
            Guess::Career(profile.id.clone()),
            profile.titles.get(locale),
        )
    });
    families.chain(careers).collect()
}

/// So many of what was found at most, and last the words themselves, for whoever means none of it. Nothing where nothing
/// is found.
pub fn offered(mut found: Vec<(Guess, String)>, words: &str, most: usize) -> Vec<(Guess, String)> {
    found.truncate(most);
    if !found.is_empty() {
        let typed = Guess::typed(words);
        found.extend(typed.map(|guess| (guess, words.trim().to_owned())));
    }
    found
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
}
