//! Texts that stand side by side and say the same: nobody can choose between them.

use std::collections::BTreeMap;

use crate::check::scope::Scope;
use crate::codes::labels::Labels;
use crate::lint::placeholders;
use crate::source::{Item, Options, Quiz, Text};

/// Reports answers of one scale, list or question, and questions, that are the same in a language.
pub(crate) fn check(scope: &mut Scope<'_>, source: &Quiz<'_>) {
    let mut prompts: BTreeMap<&str, Vec<&Text<'_>>> = BTreeMap::new();
    for format in &source.formats {
        let anchors = format.anchors.iter().chain(&format.apart);
        together(scope, anchors.map(|anchor| &anchor.label));
    }
    let mut lists: Vec<&Options<'_>> = Vec::new();
    for item in &source.items {
        match item {
            Item::Rating(rating) => prompts
                .entry(rating.format)
                .or_default()
                .push(&rating.prompt),
            Item::Pair(item) | Item::Choice(item) | Item::Multi(item) | Item::Ranking(item) => {
                together(scope, item.options.iter().map(|option| &option.label));
                lists.push(item);
            }
            Item::Battery(battery) => prompts
                .entry(battery.format)
                .or_default()
                .extend(battery.items.iter().map(|tile| &tile.prompt)),
            Item::Favourites(_) => {}
        }
    }
    for context in &source.context {
        together(scope, context.options().iter().map(|option| &option.label));
    }
    for prompts in prompts.into_values() {
        together(scope, prompts.into_iter());
    }
    together(
        scope,
        source.context.iter().flat_map(|context| {
            let questions = context.questions().into_iter();
            questions.map(|(_, prompt)| prompt)
        }),
    );
    same_lists(scope, &lists);
}

/// Reports texts that are the same as an earlier one of those shown together.
fn together<'t>(scope: &mut Scope<'_>, texts: impl Iterator<Item = &'t Text<'t>>) {
    let mut seen: [BTreeMap<String, &str>; 2] = Default::default();
    for text in texts {
        for (said, seen) in [&text.fr, &text.en].into_iter().zip(&mut seen) {
            if placeholders::is_left(said) {
                continue;
            }
            if let Some(earlier) = seen.get(&folded(said)) {
                let earlier = scope.location(earlier);
                scope.report_both(said, earlier, Labels::SameLabel);
                break;
            }
            seen.insert(folded(said), said);
        }
    }
}

/// Reports items that ask the same with the same options: a question such as *which would you rather do?*
/// may well stand above many pairs.
fn same_lists(scope: &mut Scope<'_>, lists: &[&Options<'_>]) {
    let mut seen: BTreeMap<Vec<String>, &str> = BTreeMap::new();
    for item in lists {
        let mut options: Vec<String> = item.options.iter().map(|o| folded(&o.label.fr)).collect();
        options.sort();
        let texts: Vec<String> = [folded(&item.prompt.fr)]
            .into_iter()
            .chain(options)
            .collect();
        if placeholders::is_left(&item.prompt.fr) {
            continue;
        }
        if let Some(earlier) = seen.get(&texts) {
            let earlier = scope.location(earlier);
            scope.report_both(&item.prompt.fr, earlier, Labels::SameLabel);
        } else {
            seen.insert(texts, &item.prompt.fr);
        }
    }
}

/// A text as it is told from others at a glance: without case, and with single blanks.
fn folded(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}
