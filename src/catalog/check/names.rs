//! What the files of a set may refer to in each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::scope::Scope;
use crate::codes::levels::Levels;
use crate::codes::naming::Kind;
use model::quiz::{Quiz, Response};
use model::traits::{TraitIndex, Traits};

/// The names that a profile may refer to.
pub(crate) struct Names<'n> {
    /// `None` where the traits could not be read: then no reference to them is reported.
    pub(crate) traits: Option<&'n Traits>,
    /// The names of careers.
    pub(crate) profiles: BTreeSet<String>,
    /// The folders that hold a `family.ron`.
    pub(crate) families: BTreeSet<String>,
    /// Whether every quiz of the set is known in full; else nothing is reported as missing there.
    are_quizzes_known: bool,
    questions: BTreeMap<&'n str, BTreeSet<&'n str>>,
    measured: BTreeSet<TraitIndex>,
    rated: BTreeSet<TraitIndex>,
}

impl<'n> Names<'n> {
    pub(crate) fn new(
        traits: Option<&'n Traits>,
        quizzes: impl Iterator<Item = &'n Quiz>,
        are_quizzes_known: bool,
        profiles: BTreeSet<String>,
        families: BTreeSet<String>,
    ) -> Self {
        let mut names = Self {
            traits,
            profiles,
            families,
            are_quizzes_known,
            questions: BTreeMap::new(),
            measured: BTreeSet::new(),
            rated: BTreeSet::new(),
        };
        for quiz in quizzes {
            names.add(quiz);
        }
        names
    }

    fn add(&mut self, quiz: &'n Quiz) {
        for question in &quiz.context {
            let options = self.questions.entry(question.id.as_str()).or_default();
            options.extend(question.options.iter().map(|option| option.id.as_str()));
        }
        for item in &quiz.items {
            self.measured.extend(item.response.measured());
            if let Response::Rating { measures, .. } = &item.response {
                self.rated.extend(measures.iter().map(|measure| measure.of));
            }
        }
    }

    /// Reports a trait for which no quiz could ever give a score; for demands, no rating.
    pub(crate) fn check_measured(
        &self,
        scope: &mut Scope<'_>,
        word: &str,
        of: TraitIndex,
        demanded: bool,
    ) {
        let measured = if demanded {
            &self.rated
        } else {
            &self.measured
        };
        if self.are_quizzes_known && !measured.contains(&of) {
            let name = word.to_owned();
            scope.report(word, Levels::UnmeasuredTrait { name, demanded });
        }
    }

    /// Looks an answer to a context question up; whether it exists.
    pub(crate) fn check_answer(&self, scope: &mut Scope<'_>, question: &str, option: &str) -> bool {
        if !self.are_quizzes_known {
            return true;
        }
        let Some(options) = self.questions.get(question) else {
            scope.unknown(Kind::Question, question, self.questions.keys().copied());
            return false;
        };
        if !options.contains(option) {
            scope.unknown(Kind::QuestionOption, option, options.iter().copied());
            return false;
        }
        true
    }
}
