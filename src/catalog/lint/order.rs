//! What stands in an order that the answers would show instead of the person.

use std::collections::BTreeMap;

use crate::check::scope::Scope;
use crate::codes::order::Order;
use crate::lint::phrases::words;
use crate::source::{Item, Options, Quiz, ResponseFormat};

/// The least odds, one to so many, against options falling into one place by chance.
const ODDS: usize = 16;

/// With these begin the labels of the lowest step of a scale.
const LOWEST: &[&str] = &[
    "aucun", "aucune", "jamais", "never", "no", "non", "none", "not", "nothing", "pas", "rien",
];

/// These make a label low wherever they stand.
const AGAINST: &[&str] = &["disagree", "désaccord", "false", "faux"];

/// Reports scales whose highest step reads as the lowest.
pub(crate) fn check_scales(scope: &mut Scope<'_>, source: &Quiz<'_>) {
    for ResponseFormat { anchors, .. } in &source.formats {
        let [first, .., last] = anchors.as_slice() else {
            continue;
        };
        let is_low = |label: &str| {
            let words: Vec<String> = words(label).map(str::to_lowercase).collect();
            let is_one_of = |list: &[&str], word: &String| list.contains(&word.as_str());
            words.first().is_some_and(|word| is_one_of(LOWEST, word))
                || words.iter().any(|word| is_one_of(AGAINST, word))
        };
        let ends_low = is_low(&last.label.fr) && is_low(&last.label.en);
        if ends_low && !is_low(&first.label.fr) && !is_low(&first.label.en) {
            let first = scope.location(&first.label.fr);
            scope.report_both(&last.label.fr, first, Order::FallingScale);
        }
    }
}

/// The places at which a trait stands among options.
struct Places<'src> {
    /// The first word that names the trait.
    word: &'src str,
    n_items: usize,
    /// The only place, counted from 0; `None` where there are several.
    place: Option<usize>,
    /// One to how many are the odds that it is the only one by chance.
    odds: usize,
}

/// Reports traits whose options always stand at the same place: who takes the first that will do, or the
/// last that was read, would seem to have the trait.
pub(crate) fn check_places(scope: &mut Scope<'_>, source: &Quiz<'_>) {
    let (mut compared, mut ticked) = (BTreeMap::new(), BTreeMap::new());
    for item in &source.items {
        match item {
            Item::Rating(_) | Item::Battery(_) | Item::Favourites(_) => {}
            Item::Pair(item) | Item::Choice(item) | Item::Ranking(item) => {
                take(item, &mut compared);
            }
            Item::Multi(item) => take(item, &mut ticked),
        }
    }
    for (name, places) in compared.into_iter().chain(ticked) {
        if let Some(place) = places.place.filter(|_| places.odds >= ODDS) {
            let doubt = Order::SamePlace {
                name: name.to_owned(),
                place: place + 1,
                n_items: places.n_items,
            };
            scope.report(places.word, doubt);
        }
    }
}

fn take<'src>(item: &Options<'src>, all: &mut BTreeMap<&'src str, Places<'src>>) {
    let n_options = item.options.len();
    let mut of_item: BTreeMap<&str, Places<'_>> = BTreeMap::new();
    for (place, option) in item.options.iter().enumerate() {
        for (word, _) in &option.measures {
            let places = of_item.entry(word).or_insert(Places {
                word,
                n_items: 1,
                place: Some(place),
                odds: 1,
            });
            places.place = places.place.filter(|first| *first == place);
        }
    }
    for (name, own) in of_item {
        match all.get_mut(name) {
            Some(places) => {
                places.n_items += 1;
                places.place = places.place.filter(|place| own.place == Some(*place));
                places.odds = places.odds.saturating_mul(n_options);
            }
            None => {
                all.insert(name, own);
            }
        }
    }
}
