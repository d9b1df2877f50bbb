//! How well words are found in one thing.

use std::collections::BTreeSet;

use super::likeness::{Form, Likeness};

/// How well a word is found; the earlier, the better.
///
/// The kind of likeness comes first, so that the word itself in a mission stands before a title with
/// a word that merely begins so; then the place; then whether it is the very form that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hit {
    pub(super) likeness: Likeness,
    pub(super) place: Place,
    pub(super) form: Form,
}

/// Where a word stands. What is called so and nothing more comes first; `Listed` is what a public classification
/// calls it, `Everyday` what people do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    TitleItself,
    SynonymItself,
    EverydayItself,
    ListedItself,
    Title,
    Synonym,
    Everyday,
    Listed,
    Mission,
    Summary,
}

impl Place {
    /// The same where the name has no other words.
    pub(super) fn itself(self) -> Self {
        match self {
            Self::Title => Self::TitleItself,
            Self::Synonym => Self::SynonymItself,
            Self::Everyday => Self::EverydayItself,
            Self::Listed => Self::ListedItself,
            Self::TitleItself
            | Self::SynonymItself
            | Self::EverydayItself
            | Self::ListedItself
            | Self::Mission
            | Self::Summary => self,
        }
    }
}

/// The end of a name at which its noun stands.
#[derive(Clone, Copy, Debug)]
pub(super) enum Noun {
    First,
    Last,
}

/// How well words are found in something: as well as the worst, then as all of them; then whether they are what the
/// name is about, then by how much else it says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    hits: Vec<Hit>,
    is_beside: bool,
    pub(super) n_others: usize,
}

impl Key {
    pub(super) fn new(mut hits: Vec<Hit>, is_beside: bool, n_others: usize) -> Self {
        hits.sort_unstable_by(|a, b| b.cmp(a));
        Self {
            hits,
            is_beside,
            n_others,
        }
    }

    /// Whether a name of it has all the words.
    pub(super) fn is_named(&self) -> bool {
        self.n_others < usize::MAX
    }

    /// Whether it is called so, by these words alone or by a name of which they are the noun.
    pub(super) fn is_called(&self) -> bool {
        !self.is_beside
    }

    /// Whether it is a name for something else than what is called so by the other: a better likeness, or what people
    /// call a job where the other is called so in a classification or by a longer name.
    pub(super) fn is_before(&self, other: &Self) -> bool {
        let likeness = |key: &Self| key.hits.first().map(|hit| hit.likeness);
        likeness(self) < likeness(other) || (self.is_everyday() && self < other)
    }

    /// Whether it is what people call a job, in all.
    pub(super) fn is_everyday(&self) -> bool {
        let worst = self.hits.first();
        worst.is_some_and(|hit| hit.place == Place::EverydayItself)
    }
}

/// How well words are found in one thing.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    pub(super) best: Key,
    /// How well in a name by which it is called so, wherever they are found best.
    pub(super) called: Option<Key>,
}

impl Standing {
    pub(super) fn new(key: Key) -> Self {
        Self {
            called: key.is_called().then(|| key.clone()),
            best: key,
        }
    }

    pub(super) fn with(&mut self, key: Key) {
        let is_better = self.called.as_ref().is_none_or(|called| key < *called);
        if key.is_called() && is_better {
            self.called = Some(key.clone());
        }
        if key < self.best {
            self.best = key;
        }
    }
}

/// How well words are found in a name of so many words, from where each is found in it.
pub(super) fn in_name(
    found: impl Iterator<Item = Option<((Likeness, Form), usize)>>,
    place: Place,
    noun: Noun,
    n_words: usize,
) -> Option<Key> {
    let found: Vec<((Likeness, Form), usize)> = found.collect::<Option<_>>()?;
    let places: BTreeSet<usize> = found.iter().map(|(_, at)| *at).collect();
    let n_others = n_words - places.len();
    let is_noun = match noun {
        Noun::First => found.first().is_some_and(|(_, at)| *at == 0),
        Noun::Last => found.last().is_some_and(|(_, at)| at + 1 == n_words),
    };
    let place = if n_others == 0 { place.itself() } else { place };
    let hits = found.iter().map(|((likeness, form), _)| Hit {
        likeness: *likeness,
        place,
        form: *form,
    });
    Some(Key::new(hits.collect(), n_others > 0 && !is_noun, n_others))
}

/// The places of those that have a key, the best first; none where there is nothing to look for.
pub(super) fn in_order(keys: impl Iterator<Item = Option<Key>>) -> Vec<usize> {
    let keyed = keys.enumerate().filter_map(|(at, key)| Some((key?, at)));
    let mut keyed: Vec<_> = keyed.filter(|(key, _)| !key.hits.is_empty()).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, at)| at).collect()
}
