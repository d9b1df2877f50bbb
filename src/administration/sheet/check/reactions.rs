//! What one says of careers, in a sheet.

use std::collections::BTreeSet;

use super::{Reading, career};
use crate::sheet::MAX_REACTIONS;
use crate::sheet::known::Known;
use crate::sheet::node::Node;
use crate::sheet::problem::{Expected, Place, SheetProblem};
use model::reaction::{Because, Is, Reaction};
use model::suggest::nearest;

/// The fields of a reaction.
const REACTION: [&str; 2] = ["is", "because"];

impl Reading<'_> {
    pub(super) fn reactions(&mut self, node: &Node, known: &Known<'_>) {
        let map = Place::Field("reactions".to_owned());
        let place = |key: &str| Place::Reaction(key.to_owned());
        let entries = self.problems.entries(node, &map, place);
        if entries.len() > MAX_REACTIONS {
            let count = entries.len();
            self.problems.push(SheetProblem::TooManyReactions { count });
        }
        for (key, value) in entries {
            let found = career(key, known);
            if let Err(suggestion) = &found {
                self.problems.push(SheetProblem::UnknownReacted {
                    career: key.to_owned(),
                    suggestion: suggestion.clone(),
                });
            }
            if let (Some(reaction), Ok(career)) = (self.reaction(key, value), found) {
                // Of two names of one career, that of today counts.
                if key == career.as_str() || !self.sheet.reactions.contains_key(&career) {
                    self.sheet.reactions.insert(career, reaction);
                }
            }
        }
    }

    fn reaction(&mut self, key: &str, value: &Node) -> Option<Reaction> {
        let (place, career) = (Place::Reaction(key.to_owned()), key.to_owned());
        if !matches!(value, Node::Map(_)) {
            self.problems.wrong_type(value, &place, Expected::Map);
            return None;
        }
        let fields = self.problems.entries(value, &place, |_| place.clone());
        for (field, _) in &fields {
            if !REACTION.contains(field) {
                self.problems.push(SheetProblem::UnknownReactionField {
                    career: career.clone(),
                    field: (*field).to_owned(),
                    suggestion: nearest(field, REACTION),
                });
            }
        }
        let field = |name: &str| fields.iter().find(|(key, _)| *key == name);
        let because = match field("because") {
            Some((_, node)) => self.because(&career, node),
            None => BTreeSet::new(),
        };
        let Some((_, is)) = field("is") else {
            self.problems.push(SheetProblem::MissingReaction { career });
            return None;
        };
        let is = self.word(is, &place, Is::ALL.map(Is::as_str), Is::named)?;
        Some(Reaction { is, because })
    }

    fn because(&mut self, career: &str, node: &Node) -> BTreeSet<Because> {
        let place = Place::Reaction(career.to_owned());
        let Node::List(list) = node else {
            self.problems.wrong_type(node, &place, Expected::Texts);
            return BTreeSet::new();
        };
        let mut because = BTreeSet::new();
        for reason in list {
            let words = Because::ALL.map(Because::as_str);
            let Some(reason) = self.word(reason, &place, words, Because::named) else {
                continue;
            };
            if !because.insert(reason) {
                self.problems.push(SheetProblem::RepeatedReason {
                    career: career.to_owned(),
                    reason: reason.as_str().to_owned(),
                });
            }
        }
        because
    }

    /// One of some words.
    fn word<T, const N: usize>(
        &mut self,
        node: &Node,
        place: &Place,
        words: [&str; N],
        named: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let word = self.problems.text(node, place, Expected::Text)?;
        let found = named(word);
        if found.is_none() {
            self.problems.push(SheetProblem::UnknownOption {
                place: place.clone(),
                option: word.to_owned(),
                suggestion: nearest(word, words),
                known: words.map(str::to_owned).into(),
            });
        }
        found
    }
}
