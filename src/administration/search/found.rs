//! What is found for words, in sheets and among the names of jobs that have none.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use model::profile::Profile;
use model::titles::words::telling;
use model::titles::{Leads, Name, Titles};

use super::key::{Key, Noun, Place, Standing, in_name, in_order};
use super::likeness::{Form, Likeness, Word};
use super::texts::Texts;

/// The careers that a search found, by their places, the best first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// They are called so, or it is said of them. None where nothing at all was found.
    Careers(Vec<usize>),
    /// What is called so has no sheet; these are the nearest.
    Nearest(Vec<usize>),
}

impl Found {
    /// The careers, whichever they are.
    pub fn careers(&self) -> &[usize] {
        let (Self::Careers(careers) | Self::Nearest(careers)) = self;
        careers
    }
}

/// So many codes, whose names are equally near, are followed.
const FOLLOWED: usize = 8;

/// A search in progress.
pub(super) struct Search<'s> {
    texts: Vec<Texts>,
    titles: &'s Titles,
    leads: Leads<'s>,
    words: Vec<Word>,
    /// For each word, how well each word of the names is like it.
    likes: Vec<Vec<Option<(Likeness, Form)>>>,
}

impl<'s> Search<'s> {
    pub(super) fn new(profiles: &[Profile], titles: &'s Titles, words: &str) -> Self {
        let texts: Vec<Texts> = profiles.iter().map(Texts::of).collect();
        let mut words: Vec<Word> = telling(words).into_iter().map(Word::new).collect();
        let likes = |word: &Word| -> Vec<Option<(Likeness, Form)>> {
            titles
                .words()
                .iter()
                .map(|other| word.nearly(other))
                .collect()
        };
        let likes = words.iter_mut().map(|word| {
            let as_typed = likes(word);
            if as_typed.iter().any(Option::is_some) || texts.iter().any(|texts| texts.has(word)) {
                return as_typed;
            }
            word.forgive();
            likes(word)
        });
        Self {
            likes: likes.collect(),
            texts,
            titles,
            leads: Leads::new(titles, profiles),
            words,
        }
    }

    /// What is called so; else what it is said of; else what has at least the most telling of the words.
    pub(super) fn found(&self) -> Found {
        if self.words.is_empty() {
            return Found::Careers(Vec::new());
        }
        let (careers, others) = self.standings();
        let called = careers.iter().flatten().filter_map(|s| s.called.as_ref());
        let called = called.min();
        let other = others.values().filter_map(|s| s.called.as_ref()).min();
        let is_without_sheet = match (called, other) {
            (None, None) => careers.iter().all(Option::is_none),
            (Some(_), None) => false,
            (None, Some(_)) => true,
            (Some(called), Some(other)) => other.is_before(called),
        };
        let keys = || {
            let standings = careers.iter();
            standings.map(|standing| Some(standing.as_ref()?.best.clone()))
        };
        let found = in_order(keys());
        if !is_without_sheet {
            return Found::Careers(found);
        }
        // What somebody looked into goes before what merely has the words.
        let firm = if other.is_some_and(Key::is_everyday) {
            Vec::new()
        } else {
            let named = in_order(keys().map(|key| key.filter(Key::is_named)));
            let wider = in_order(self.texts.iter().map(|texts| texts.wider(&self.words)));
            [named, wider].concat()
        };
        let nearest = if others.is_empty() {
            self.in_part()
        } else {
            self.followed(&others)
        };
        let nearest = each_once(firm.into_iter().chain(nearest).chain(found));
        if nearest.is_empty() {
            Found::Careers(nearest)
        } else {
            Found::Nearest(nearest)
        }
    }

    /// How well all the words are found in each career, and in the names of each code that is that of none.
    fn standings(&self) -> (Vec<Option<Standing>>, BTreeMap<usize, Standing>) {
        let texts = self.texts.iter();
        let mut careers: Vec<Option<Standing>> =
            texts.map(|texts| texts.standing(&self.words)).collect();
        let mut others: BTreeMap<usize, Standing> = BTreeMap::new();
        for name in self.titles.names() {
            let Some(key) = self.key(name) else { continue };
            let own = self.leads.own(name.entry());
            for career in own {
                match &mut careers[*career] {
                    Some(standing) => standing.with(key.clone()),
                    none => *none = Some(Standing::new(key.clone())),
                }
            }
            if own.is_empty() {
                match others.get_mut(&name.entry()) {
                    Some(standing) => standing.with(key),
                    None => _ = others.insert(name.entry(), Standing::new(key)),
                }
            }
        }
        (careers, others)
    }

    /// How well all the words are found in a name.
    fn key(&self, name: &Name) -> Option<Key> {
        let found = self.likes.iter().map(|likes| {
            let hits = name.words().enumerate();
            let hits = hits.filter_map(|(at, word)| Some((likes[word]?, at)));
            hits.min()
        });
        let place = if self.titles.is_everyday(name.entry()) {
            Place::Everyday
        } else {
            Place::Listed
        };
        in_name(found, place, self.noun(name), name.words().len())
    }

    /// French names begin with the noun, English ones end with it.
    fn noun(&self, name: &Name) -> Noun {
        let code = self.titles.code(name.entry());
        if code.starts_with(|c: char| c.is_ascii_digit()) {
            Noun::Last
        } else {
            Noun::First
        }
    }

    /// Where the codes lead whose names are found best.
    fn followed(&self, standings: &BTreeMap<usize, Standing>) -> Vec<usize> {
        let best = standings.values().map(|standing| &standing.best).min();
        let entries = standings
            .iter()
            .filter(|(_, standing)| Some(&standing.best) == best);
        let leads = entries
            .take(FOLLOWED)
            .map(|(entry, _)| self.leads.of(*entry));
        voted(leads.map(|lead| lead.careers().to_vec()))
    }

    /// Where the codes lead whose names have the most of what was typed; the rarer a word, the more it tells.
    fn in_part(&self) -> Vec<usize> {
        let names = self.titles.names();
        let has = |name: &Name, likes: &[Option<(Likeness, Form)>]| {
            name.words().any(|word| likes[word].is_some())
        };
        let weights: Vec<u32> = self
            .likes
            .iter()
            .map(|likes| {
                let n_with = names.iter().filter(|name| has(name, likes)).count();
                names
                    .len()
                    .checked_div(n_with)
                    .map_or(0, |of| of.ilog2() + 1)
            })
            .collect();
        let total: u32 = weights.iter().sum();
        let parts = names.iter().filter_map(|name| {
            let found = self
                .likes
                .iter()
                .zip(&weights)
                .filter(|(likes, _)| has(name, likes));
            let (n_found, weight) =
                found.fold((0, 0), |(n, sum), (_, weight)| (n + 1, sum + weight));
            let is_worth_a_look = weight > 0 && 2 * weight >= total;
            let n_others = name.words().len().saturating_sub(n_found);
            is_worth_a_look.then_some(((Reverse(weight), n_others), name.entry()))
        });
        let parts: BTreeSet<_> = parts.collect();
        let best = parts.first().map(|(part, _)| *part);
        let entries = parts.iter().take_while(|(part, _)| Some(*part) == best);
        let leads = entries
            .take(FOLLOWED)
            .map(|(_, entry)| self.leads.of(*entry));
        voted(leads.map(|lead| lead.careers().to_vec()))
    }
}

/// One order out of several: a career counts for more the earlier it stands, and the more often.
fn voted(orders: impl Iterator<Item = Vec<usize>>) -> Vec<usize> {
    let mut votes: BTreeMap<usize, f64> = BTreeMap::new();
    for order in orders {
        for (rank, career) in order.into_iter().enumerate() {
            *votes.entry(career).or_default() += 1.0 / (1.0 + rank as f64);
        }
    }
    let mut careers: Vec<(usize, f64)> = votes.into_iter().collect();
    careers.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    careers.into_iter().map(|(career, _)| career).collect()
}

fn each_once(careers: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    careers.filter(|career| seen.insert(*career)).collect()
}
