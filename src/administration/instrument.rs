//! One quiz of a catalog, ready to be given and scored.

use std::sync::Arc;

use catalog::Catalog;
use model::answers::{Answer, Guess};
use model::id::ProfileId;
use model::locale::Locale;
use model::quiz::Quiz;
use model::traits::{Trait, Traits};
use rules::Scoring;

use crate::asked::{Asked, Step};
use crate::entry::Entry;

/// A quiz with all that its answers are scored by; it borrows nothing, so that whoever gives the quiz to
/// many people can share one.
#[derive(Clone, Debug)]
pub struct Instrument {
    catalog: Arc<Catalog>,
    scoring: Scoring,
}

impl Instrument {
    /// Works out a quiz on the traits of a catalog.
    pub fn new(catalog: Arc<Catalog>, quiz: &Quiz) -> Self {
        let Catalog {
            traits,
            families,
            profiles,
            ..
        } = &*catalog;
        Self {
            scoring: Scoring::new(traits, quiz, families, profiles),
            catalog,
        }
    }

    /// The quiz.
    pub fn quiz(&self) -> &Quiz {
        self.scoring.quiz()
    }

    /// The traits that it may measure.
    pub fn traits(&self) -> &Traits {
        self.scoring.traits()
    }

    /// The definitions that it is part of.
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// What scores its answers.
    pub fn scoring(&self) -> &Scoring {
        &self.scoring
    }

    /// What is asked at a step.
    pub fn asked(&self, step: Step) -> Asked<'_> {
        match step {
            Step::Item(at) => Asked::Item(&self.quiz().items[at]),
            Step::Question(at) => Asked::Question(&self.quiz().context[at]),
        }
    }

    /// The traits that an answer counts for, each once; none for a context question.
    pub fn measured(&self, asked: Asked<'_>) -> Vec<&Trait> {
        let Asked::Item(item) = asked else {
            return Vec::new();
        };
        let mut each = Vec::new();
        for of in item.response.measured() {
            if !each.contains(&of) {
                each.push(of);
            }
        }
        each.into_iter().map(|of| self.traits().get(of)).collect()
    }

    /// What is recorded of a step, answered or skipped.
    pub fn entry(&self, step: Step, answer: Option<Answer>, seconds: Option<f64>) -> Entry {
        match self.asked(step) {
            Asked::Item(item) => Entry::Item {
                item: item.id.clone(),
                seconds: seconds.filter(|_| answer.is_some()),
                answer,
            },
            Asked::Question(question) => Entry::Question {
                question: question.id.clone(),
                option: match answer {
                    Some(Answer::One(place)) => Some(place),
                    Some(Answer::Several(_) | Answer::Ranked(_)) | None => None,
                },
            },
        }
    }

    /// The career or the family of the catalog that is meant, by the name it has today, or something that need not be
    /// there.
    pub fn meant(&self, guess: &Guess) -> Option<Guess> {
        match guess {
            Guess::Career(id) => Some(Guess::Career(self.career(id)?)),
            Guess::Family(id) => self.catalog.family(id).map(|_| guess.clone()),
            Guess::Typed(words) => Guess::typed(words),
        }
    }

    /// The name that a career has today.
    pub fn career(&self, id: &ProfileId) -> Option<ProfileId> {
        let profile = self.catalog.profile(id.as_str());
        profile.map(|profile| profile.id.clone())
    }

    /// How a career or a family is called; by its id, or as it was typed, where the catalog does not hold it.
    pub fn title(&self, guess: &Guess, locale: Locale) -> String {
        let title = match guess {
            Guess::Career(id) => {
                let profile = self.catalog.profile(id.as_str());
                profile.map(|profile| profile.titles.get(locale))
            }
            Guess::Family(id) => {
                let family = self.catalog.family(id);
                family.map(|family| family.title.get(locale).to_owned())
            }
            Guess::Typed(_) => None,
        };
        title.unwrap_or_else(|| guess.as_str().to_owned())
    }
}
