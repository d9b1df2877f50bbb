//! Traits that a quiz measures with too little, or in a way that cannot say how much.

use std::collections::{BTreeMap, BTreeSet};

use crate::Catalog;
use crate::check::scope::Scope;
use crate::codes::scales::Scales;
use crate::diagnostic::Diagnostic;
use crate::lint::Sheet;
use crate::parse::Definition;
use crate::source::{self, Item, Measure};
use model::traits::TraitId;

/// The fewest items that measure a trait.
///
/// Four would be better: with loadings of .6, three items make a scale of reliability .63, four one
/// of .69 (Spearman–Brown from .36). But a skill item asks for a task that everybody may have tried,
/// such tasks are few, and the posterior itself says how little three of them tell. With two, a
/// single odd answer decides.
const LEAST: usize = 3;

/// The items by which a quiz measures one trait.
struct Scale<'src> {
    /// The first word that names the trait.
    word: &'src str,
    n_items: usize,
    /// Whether some of them tell how much of the trait there is, and not only more or less than of
    /// another: ratings, and any number of a list.
    has_level: bool,
    /// Whether some answers speak for the trait, and not only against it.
    has_forward: bool,
}

/// Reports traits for which a quiz has few items, only comparisons with other traits, or only answers
/// that speak against them.
pub(crate) fn check(scope: &mut Scope<'_>, source: &source::Quiz<'_>) {
    for (name, scale) in scales(source) {
        let name = name.to_owned();
        if !scale.has_level {
            scope.report(scale.word, Scales::OrderOnly { name });
        } else if scale.n_items < LEAST {
            let found = scale.n_items;
            let least = LEAST;
            scope.report(scale.word, Scales::ThinTrait { name, found, least });
        } else if !scale.has_forward {
            scope.report(scale.word, Scales::OnlyReverse { name });
        }
    }
}

fn scales<'src>(source: &source::Quiz<'src>) -> BTreeMap<&'src str, Scale<'src>> {
    let mut scales: BTreeMap<&str, Scale<'_>> = BTreeMap::new();
    for (measured, has_level) in source.items.iter().flat_map(measured) {
        let mut seen = BTreeSet::new();
        for (word, is_forward) in measured {
            let is_new = seen.insert(word);
            let scale = scales.entry(word).or_insert(Scale {
                word,
                n_items: 0,
                has_level: false,
                has_forward: false,
            });
            scale.n_items += usize::from(is_new);
            scale.has_forward |= is_forward;
            scale.has_level |= has_level;
        }
    }
    scales
}

/// The names of the traits that something to answer measures, as often as they stand in it, and whether
/// the answer speaks for them.
type Measured<'src> = Vec<(&'src str, bool)>;

/// What an item measures, or each item of a battery, and whether it tells how much. Favourites are among
/// what their batteries measure.
fn measured<'src>(item: &Item<'src>) -> Vec<(Measured<'src>, bool)> {
    let keyed = |measures: &[Measure<'src>]| {
        let measures = measures.iter();
        measures
            .map(|measure| (measure.of(), !matches!(measure, Measure::Reverse(_))))
            .collect()
    };
    match item {
        Item::Rating(rating) => vec![(keyed(&rating.measures), true)],
        Item::Battery(battery) => {
            let tiles = battery.items.iter();
            tiles.map(|tile| (keyed(&tile.measures), true)).collect()
        }
        Item::Favourites(_) => Vec::new(),
        Item::Pair(_) | Item::Choice(_) | Item::Multi(_) | Item::Ranking(_) => {
            let measures = item.options().iter().flat_map(|option| &option.measures);
            let keyed = measures.map(|(word, weight)| (*word, weight.value > 0.0));
            vec![(keyed.collect(), matches!(item, Item::Multi(_)))]
        }
    }
}

/// Reports dimensions and topics with a trait that no quiz of the set measures.
pub(crate) fn check_unmeasured(
    catalog: &Catalog,
    sheets: &[Sheet<'_>],
    found: &mut Vec<Diagnostic>,
) {
    for sheet in sheets {
        let Definition::Traits(source) = &sheet.definition else {
            continue;
        };
        for dimension in &source.dimensions {
            let sides = [
                ("interest", dimension.interest.is_some()),
                ("skill", dimension.skill.is_some()),
            ];
            for (domain, _) in sides.iter().filter(|(_, is_there)| *is_there) {
                check_idle(catalog, sheet, dimension.id, domain, found);
            }
        }
        for topic in &source.topics {
            check_idle(catalog, sheet, topic.id, "topic", found);
        }
    }
}

fn check_idle(
    catalog: &Catalog,
    sheet: &Sheet<'_>,
    id: &str,
    domain: &str,
    found: &mut Vec<Diagnostic>,
) {
    let name = format!("{id}/{domain}");
    if !is_measured(catalog, &name) {
        let doubt = Scales::IdleTrait { name };
        sheet.scope(found).report(id, doubt);
    }
}

fn is_measured(catalog: &Catalog, name: &str) -> bool {
    let index = TraitId::parse(name).and_then(|id| catalog.traits.index_of(&id));
    index.is_none_or(|of| catalog.quizzes.iter().any(|quiz| quiz.measures(of)))
}
