//! Options between which there is nothing to choose.

use std::collections::BTreeMap;

use crate::check::scope::Scope;
use crate::codes::choices::Choices;
use crate::source::{self, Item, Options, ScoredOption};

/// Reports options that say less than another on everything, and items whose options all say the
/// same.
///
/// Of a list from which any number may be taken, each option is judged for itself, so there none
/// stands in the way of another.
pub(crate) fn check(scope: &mut Scope<'_>, source: &source::Quiz<'_>) {
    for item in &source.items {
        match item {
            Item::Pair(item) | Item::Choice(item) | Item::Ranking(item) => check_item(scope, item),
            Item::Rating(_) | Item::Multi(_) | Item::Battery(_) | Item::Favourites(_) => {}
        }
    }
}

fn check_item(scope: &mut Scope<'_>, item: &Options<'_>) {
    let loads: Vec<Loads<'_>> = item.options.iter().map(loads).collect();
    if loads.windows(2).all(|pair| pair[0] == pair[1]) {
        scope.report(item.id, Choices::SameOptions);
        return;
    }
    for (option, own) in item.options.iter().zip(&loads) {
        let better = loads.iter().position(|other| dominates(other, own));
        if let Some(better) = better.map(|place| item.options[place].id) {
            let at = scope.location(better);
            let better = better.to_owned();
            scope.report_both(option.id, at, Choices::DominatedOption { better });
        }
    }
}

type Loads<'src> = BTreeMap<&'src str, f64>;

fn loads<'src>(option: &ScoredOption<'src>) -> Loads<'src> {
    let loads = option.measures.iter();
    loads.map(|(word, weight)| (*word, weight.value)).collect()
}

/// Whether one option says at least as much as another of every trait, and of one more.
fn dominates(one: &Loads<'_>, other: &Loads<'_>) -> bool {
    let weight = |loads: &Loads<'_>, word: &str| loads.get(word).copied().unwrap_or(0.0);
    let words = || one.keys().chain(other.keys());
    words().all(|word| weight(one, word) >= weight(other, word))
        && words().any(|word| weight(one, word) > weight(other, word))
}

#[cfg(test)]
mod tests {
    use super::{Loads, dominates};

    #[test]
    fn an_option_dominates_where_it_says_no_less_of_anything_and_more_of_something() {
        let loads = |list: &[(&'static str, f64)]| list.iter().copied().collect::<Loads<'_>>();
        let strong = loads(&[("care/interest", 1.0), ("analysis/interest", 0.5)]);
        let weak = loads(&[("care/interest", 0.5)]);
        assert!(dominates(&strong, &weak));
        assert!(!dominates(&weak, &strong));
        assert!(!dominates(&strong, &strong), "two alike do not");
        let elsewhere = loads(&[("coding/interest", 0.5)]);
        assert!(!dominates(&strong, &elsewhere), "each leans its own way");
        assert!(dominates(&strong, &loads(&[])), "nothing is less than all");
        assert!(
            dominates(&loads(&[]), &loads(&[("care/interest", -0.5)])),
            "and more than what speaks against a trait"
        );
    }
}
