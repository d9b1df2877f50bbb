//! Classes by chance, and the groups in them that know most.

use std::sync::LazyLock;

use model::chance::{below, uniform};
use model::id::{DimensionId, FamilyId, ItemId, OptionId, QuizId};
use model::locale::Text;
use model::quiz::{Item, Quiz, Response, ScoredOption};
use rand::rngs::ChaCha8Rng;
use rules::rank::SHOWN;

use crate::{Seat, Totals};

/// So many compare their pages.
pub(super) const GROUP: usize = 4;

const FAMILIES: usize = 26;
const INTERESTS: usize = 8;
const ITEMS: usize = 6;
const OPTIONS: usize = 4;

/// What one may want to know of somebody.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value {
    Family(usize),
    Interest(usize),
    /// An item, and an option of it; behind the last option: that nothing was answered.
    Choice(usize, usize),
}

pub(crate) static FAMILY: LazyLock<Vec<FamilyId>> =
    LazyLock::new(|| named(FAMILIES, FamilyId::new));
pub(crate) static INTEREST: LazyLock<Vec<DimensionId>> =
    LazyLock::new(|| named(INTERESTS, DimensionId::new));
pub(crate) static ITEM: LazyLock<Vec<ItemId>> = LazyLock::new(|| named(ITEMS, ItemId::new));
pub(crate) static OPTION: LazyLock<Vec<OptionId>> = LazyLock::new(|| named(OPTIONS, OptionId::new));

fn named<Id>(n: usize, of: impl Fn(&str) -> Option<Id>) -> Vec<Id> {
    (0..n).map(|n| of(&format!("n-{n:02}")).unwrap()).collect()
}

pub(super) fn options(n: usize) -> Vec<ScoredOption> {
    let text = || Text {
        en: String::new(),
        fr: String::new(),
    };
    let scored = |n: usize| ScoredOption {
        id: OPTION[n].clone(),
        label: text(),
        loads: Vec::new(),
    };
    (0..n).map(scored).collect()
}

pub(crate) fn quiz() -> Quiz {
    let text = || Text {
        en: String::new(),
        fr: String::new(),
    };
    let asked = |n: usize| Item {
        id: ITEM[n].clone(),
        prompt: text(),
        help: text(),
        seconds: 1,
        response: Response::Choice(options(OPTIONS)),
    };
    Quiz {
        id: QuizId::new("quiz").unwrap(),
        edition: String::new(),
        title: text(),
        intro: text(),
        source: text(),
        items: (0..ITEMS).map(asked).collect(),
        batteries: Vec::new(),
        context: Vec::new(),
        limits: Vec::new(),
        hash: String::new(),
    }
}

impl Value {
    pub(super) fn all() -> Vec<Self> {
        let choices = (0..ITEMS).flat_map(|item| (0..=OPTIONS).map(move |n| Self::Choice(item, n)));
        let families = (0..FAMILIES).map(Self::Family);
        let interests = (0..INTERESTS).map(Self::Interest);
        families.chain(interests).chain(choices).collect()
    }

    pub(super) fn is_of(self, seat: &Seat) -> bool {
        match self {
            Self::Family(n) => seat.families.contains(&FAMILY[n]),
            Self::Interest(n) => seat.interests.contains(&INTEREST[n]),
            Self::Choice(of, n) => seat.choices.get(&ITEM[of]) == OPTION.get(n),
        }
    }

    /// The seat with another value in the place of this one, or with this one in the place of another; `None` where
    /// there is nothing to exchange.
    ///
    /// An item has one answer. A page has seven families, unless nothing stands out on it: then it has fewer, and may
    /// have one more or less, which stands for the value itself.
    pub(super) fn changed(self, seat: &Seat, with: usize) -> Option<Seat> {
        let mut seat = seat.clone();
        match self {
            Self::Family(n) => {
                let (own, other) = (&FAMILY[n], &FAMILY[with]);
                let has = [own, other].map(|id| seat.families.contains(id));
                if n == with && seat.families.len() == SHOWN || n != with && has[0] == has[1] {
                    return None;
                }
                for id in [own, other] {
                    seat.families.remove(id);
                }
                let come = if has[0] { other } else { own };
                if n != with || !has[0] {
                    seat.families.insert(come.clone());
                }
            }
            Self::Interest(n) => {
                if !seat.interests.remove(&INTEREST[n]) {
                    seat.interests.insert(INTEREST[n].clone());
                }
            }
            Self::Choice(of, n) => {
                let answer = seat.choices.remove(&ITEM[of]);
                let to = match answer.as_ref() {
                    own if own == OPTION.get(n) => with,
                    own if own == OPTION.get(with) => n,
                    _ => return None,
                };
                if let Some(option) = OPTION.get(to) {
                    seat.choices.insert(ITEM[of].clone(), option.clone());
                }
            }
        }
        Some(seat)
    }

    /// What it can be exchanged for without changing a figure that is told, as far as that is seen from here.
    pub(super) fn others(self, totals: &Totals) -> Vec<usize> {
        let told = totals.table().into_iter().flat_map(|table| &table.families);
        let told: Vec<&FamilyId> = told.map(|count| &count.id).collect();
        match self {
            Self::Family(_) => (0..FAMILIES)
                .filter(|n| !told.contains(&&FAMILY[*n]))
                .collect(),
            Self::Interest(_) => vec![0],
            Self::Choice(..) => (0..=OPTIONS).collect(),
        }
    }
}

/// A class by chance: what is liked much, and by how many, is another thing in each.
pub(crate) fn class(n: usize, rng: &mut ChaCha8Rng) -> Vec<Seat> {
    let mut shares = |n: usize| -> Vec<f64> {
        let skew = 4.0 * uniform(rng);
        let share = |_| skewed(uniform(rng), skew);
        (0..n).map(share).collect()
    };
    let (families, interests) = (shares(FAMILIES), shares(INTERESTS));
    let items: Vec<Vec<f64>> = (0..ITEMS).map(|_| shares(OPTIONS)).collect();
    let left_out = uniform(rng) * uniform(rng);
    let flat = uniform(rng) < 0.2;
    let seat = |_| {
        let mut seat = Seat::default();
        let pages = if flat && uniform(rng) < 0.3 {
            below(SHOWN, rng)
        } else {
            SHOWN
        };
        while seat.families.len() < pages {
            let liked = weighted(&families, rng);
            seat.families.insert(FAMILY[liked].clone());
        }
        let each = interests.iter().enumerate();
        let liked = each.filter(|(_, share)| uniform(rng) < **share);
        seat.interests = liked.map(|(n, _)| INTEREST[n].clone()).collect();
        for (of, shares) in items.iter().enumerate() {
            if uniform(rng) >= left_out {
                let chosen = OPTION[weighted(shares, rng)].clone();
                seat.choices.insert(ITEM[of].clone(), chosen);
            }
        }
        seat
    };
    (0..n).map(seat).collect()
}

/// A share that is small the more often, the greater the skew.
fn skewed(share: f64, skew: f64) -> f64 {
    let mut of = 1.0;
    let mut left = skew;
    while left >= 1.0 {
        of *= share;
        left -= 1.0;
    }
    of * (1.0 - left + left * share)
}

/// A place by its share; a little of each.
fn weighted(shares: &[f64], rng: &mut ChaCha8Rng) -> usize {
    let sum: f64 = shares.iter().map(|share| share + 0.001).sum();
    let mut left = uniform(rng) * sum;
    for (place, share) in shares.iter().enumerate() {
        left -= share + 0.001;
        if left < 0.0 {
            return place;
        }
    }
    shares.len() - 1
}

/// Whether so few have a value, or have it not, that they may be one group.
pub(super) fn is_rare(seats: &[Seat], value: Value) -> bool {
    let have = seats.iter().filter(|seat| value.is_of(seat)).count();
    (1..=GROUP).contains(&have) || (1..=GROUP).contains(&(seats.len() - have))
}

/// Some who compare their pages: as many as can be who share a value that few have, and others by chance.
pub(super) fn group(seats: &[Seat], rng: &mut ChaCha8Rng) -> Vec<bool> {
    let all = Value::all();
    let rare = all.into_iter().filter(|value| is_rare(seats, *value));
    let rare: Vec<Value> = rare.collect();
    let mut is_in = vec![false; seats.len()];
    if !rare.is_empty() && uniform(rng) < 0.7 {
        let value = rare[below(rare.len(), rng)];
        let have = seats.iter().filter(|seat| value.is_of(seat)).count();
        for (place, seat) in seats.iter().enumerate() {
            is_in[place] = value.is_of(seat) == (have <= GROUP);
        }
    }
    let size = 1 + below(GROUP, rng);
    while is_in.iter().filter(|is| **is).count() < size {
        is_in[below(seats.len(), rng)] = true;
    }
    is_in
}
