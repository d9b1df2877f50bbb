//! What is said of a career, word by word.

use std::collections::BTreeSet;

use model::profile::Profile;
use model::titles::words::{folded, telling};

use super::key::{Hit, Key, Noun, Place, Standing, in_name, in_order};
use super::likeness::{Likeness, Word};

/// What can be found, by the places in which its words stand.
pub(super) struct Texts {
    /// Words that belong together.
    names: Vec<(Place, Noun, Vec<String>)>,
    /// All words of a place.
    words: Vec<(Place, BTreeSet<String>)>,
}

impl Texts {
    /// What is found by names alone.
    pub(super) fn titled<'t>(titles: impl IntoIterator<Item = &'t String>) -> Self {
        Self {
            names: Vec::new(),
            words: vec![(Place::Title, words_of(titles))],
        }
    }

    pub(super) fn of(profile: &Profile) -> Self {
        let (titles, sheet) = (&profile.titles, &profile.sheet);
        let titles = [
            (&titles.fr_f, Noun::First),
            (&titles.fr_m, Noun::First),
            (&titles.en, Noun::Last),
        ];
        let names = titles.map(|(title, noun)| (Place::Title, noun, telling(title)));
        let synonyms = sheet.synonyms.iter();
        let synonyms = synonyms.map(|word| (Place::Synonym, Noun::First, telling(word)));
        let missions = sheet.missions.iter();
        let missions = missions.flat_map(|mission| [&mission.fr, &mission.en]);
        let summary = [&sheet.summary.fr, &sheet.summary.en];
        Self {
            names: names.into_iter().chain(synonyms).collect(),
            words: vec![
                (Place::Title, words_of(titles.map(|(title, _)| title))),
                (Place::Synonym, words_of(&sheet.synonyms)),
                (Place::Mission, words_of(missions)),
                (Place::Summary, words_of(summary)),
            ],
        }
    }

    pub(super) fn has(&self, word: &Word) -> bool {
        let mut all = self.words.iter().flat_map(|(_, words)| words);
        all.any(|other| word.like(other).is_some())
    }

    /// How well all the words are found in it.
    pub(super) fn standing(&self, words: &[Word]) -> Option<Standing> {
        let best = |word: &Word| {
            let places = self.words.iter();
            let all = places.flat_map(|(place, words)| words.iter().map(|word| (*place, word)));
            let hits = all.filter_map(|(place, other)| {
                let is_name = place < Place::Mission;
                let (likeness, form) = if is_name {
                    word.nearly(other)
                } else {
                    word.like(other)
                }?;
                Some(Hit {
                    likeness,
                    place,
                    form,
                })
            });
            hits.min()
        };
        let anywhere = words.iter().map(best).collect::<Option<Vec<_>>>()?;
        let names = self.names.iter().filter_map(|(place, noun, name)| {
            let found = words.iter().map(|word| {
                let hits = name.iter().enumerate();
                let hits = hits.filter_map(|(at, other)| Some((word.nearly(other)?, at)));
                hits.min()
            });
            in_name(found, *place, *noun, name.len())
        });
        let mut standing = Standing::new(Key::new(anywhere, true, usize::MAX));
        names.for_each(|key| standing.with(key));
        Some(standing)
    }

    /// Whether some of the words are all of its name, at the end where the noun is: a school nurse is a nurse. The
    /// longer the name, the better.
    pub(super) fn wider(&self, words: &[Word]) -> Option<Key> {
        let names = self.names.iter().filter_map(|(place, noun, name)| {
            let n_more = words.len().checked_sub(name.len()).filter(|n| *n > 0)?;
            let part = match noun {
                Noun::First => &words[..name.len()],
                Noun::Last => &words[n_more..],
            };
            let likes = part.iter().zip(name).map(|(word, other)| word.like(other));
            let hits = likes.map(|like| match like? {
                (likeness @ Likeness::Whole, form) => Some(Hit {
                    likeness,
                    place: place.itself(),
                    form,
                }),
                (Likeness::Beginning | Likeness::Typo(_), _) => None,
            });
            Some(Key::new(hits.collect::<Option<_>>()?, true, n_more))
        });
        names.min_by_key(|key| key.n_others)
    }
}

/// The things, by their places, in which every word is found; best first.
pub(super) fn best(texts: &[Texts], words: &str) -> Vec<usize> {
    let mut words: Vec<Word> = telling(words).into_iter().map(Word::new).collect();
    for word in &mut words {
        if !texts.iter().any(|texts| texts.has(word)) {
            word.forgive();
        }
    }
    let standings = texts.iter().map(|texts| texts.standing(&words));
    in_order(standings.map(|standing| Some(standing?.best)))
}

fn words_of<'t>(texts: impl IntoIterator<Item = &'t String>) -> BTreeSet<String> {
    texts.into_iter().flat_map(|text| folded(text)).collect()
}
