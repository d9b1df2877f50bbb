//! One answer sheet, scored: what is recommended, and whether to ask on, are two readings of it.

use crate::Scoring;
use crate::draws::Draws;
use crate::evidence::Evidence;
use crate::person::Person;
use crate::ranking::{self, Lists, Order, Ranking};
use crate::recommendation::{Recommendation, TraitScore};
use crate::reliability;
use model::answers::AnswerSheet;
use model::traits::{Domain, TraitIndex};

/// What follows from one answer sheet, worked out once.
///
/// [`Evaluation::recommendation`] says which careers and why, and
/// [`Evaluation::verdict`] why asking may stop.
pub struct Evaluation<'a> {
    pub(super) scoring: &'a Scoring,
    pub(super) sheet: &'a AnswerSheet,
    pub(super) person: Person<'a>,
    pub(super) order: Order,
    draws: Draws,
    pub(super) lists: Lists,
}

impl Scoring {
    /// Scores one answer sheet: the way from answers to what a person is told. An order alone, without what a page
    /// shows of it, is [`Scoring::ranking`].
    ///
    /// The cost is linear in careers times draws.
    pub fn evaluate<'a>(&'a self, sheet: &'a AnswerSheet) -> Evaluation<'a> {
        let person = self.person(sheet);
        let (order, draws) = (self.order(&person), self.draws(&person));
        Evaluation {
            lists: self.lists(&person, &order.open, &draws),
            scoring: self,
            sheet,
            person,
            order,
            draws,
        }
    }

    /// What is recommended for one answer sheet: [`Scoring::evaluate`], read once.
    pub fn recommend(&self, sheet: &AnswerSheet) -> Recommendation {
        self.evaluate(sheet).recommendation()
    }

    /// What is known of the measured traits: as [`Scoring::recommend`] tells them, without the careers and what
    /// they cost.
    pub fn scores(&self, sheet: &AnswerSheet) -> Vec<TraitScore> {
        self.told(&self.person(sheet))
    }

    fn told(&self, person: &Person<'_>) -> Vec<TraitScore> {
        let scores = person.scores.iter();
        let measured = scores.filter(|score| self.measured[score.of.0]);
        measured.copied().collect()
    }

    /// Where every career stands for one answer sheet: what [`Scoring::recommend`] says, without the
    /// reasons and what they cost.
    pub fn ranking(&self, sheet: &AnswerSheet) -> Ranking {
        self.evaluate(sheet).ranking()
    }
}

impl Evaluation<'_> {
    /// Where every career stands.
    pub fn ranking(&self) -> Ranking {
        ranking::ranked(&self.person, self.order.clone(), &self.draws, &self.lists)
    }

    /// Where every career stands, and why.
    pub fn recommendation(&self) -> Recommendation {
        let (scoring, person) = (self.scoring, &self.person);
        let situation = person.situation();
        let answers = person.items.iter().copied().zip(person.posterior.parts());
        let telling = |of: TraitIndex| {
            let measures = |(item, _): &(usize, &[f64])| scoring.quiz.items[*item].measures(of);
            answers.clone().filter(measures).collect()
        };
        let telling: Vec<Vec<(usize, &[f64])>> =
            scoring.traits.iter().map(|(of, _)| telling(of)).collect();
        let evidence = Evidence {
            traits: &scoring.traits,
            quiz: &scoring.quiz,
            posterior: &person.posterior,
            scores: &person.scores,
            measured: &scoring.measured,
            telling: &telling,
            situation: &situation,
        };
        let Ranking {
            state,
            careers,
            families,
        } = self.ranking();
        let contrast = |domain: Domain| {
            let (prior, posterior) = (
                scoring.factors.correlations(),
                person.posterior.covariance(),
            );
            let of_domain = scoring.traits.of_domain(domain);
            let measured: Vec<TraitIndex> = of_domain.filter(|of| scoring.measured[of.0]).collect();
            reliability::of_contrasts(prior, posterior, &measured)
        };
        Recommendation {
            state,
            answered: self.sheet.len(),
            items: self.sheet.n_asked(&scoring.quiz),
            matches: careers
                .iter()
                .map(|standing| scoring.meet(standing, person, &evidence))
                .collect(),
            traits: scoring.told(person),
            contrast_of_interests: contrast(Domain::Interest),
            contrast_of_topics: contrast(Domain::Topic),
            families,
        }
    }
}
