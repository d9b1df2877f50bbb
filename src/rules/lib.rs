//! The method: from answers to careers, with the reasons that are the computation itself.
//!
//! Everything here is a total function: no I/O, no clock, no chance (draws come from a constant
//! seed), no language. The same answers give the same bits on every machine, in whatever order
//! items, answers and files stand.
//!
//! # In prose
//!
//! 1. **Factors** ([`factors`]). Answers depend on the traits θ: what one likes to *do* (interests), what it
//!    is to be *about* (topics), what one can do (skills). They are measured in SD of the model
//!    population, θ ~ N(0, Φ). Ratings of likings depend, beside, on one intercept for each response
//!    format: how freely this person says yes there.
//! 2. **Observations** ([`observe`]). Each answer is turned into linear observations of the factors. A
//!    rating observes its trait, a crossed one an activity and its topic, favourites those topics that were
//!    shown; a forced choice or a ranking observes differences only. What is assumed of answers in general
//!    belongs to their format ([`Scale`]). What a person says of what one does in a career that they were shown
//!    is a weak observation of what it looks for ([`reaction`]).
//! 3. **Posterior** ([`posterior`]). Normal, exact, independent of the order of the answers, and
//!    linear in them: each answer has its exact part in the mean μ. Missing answers add nothing.
//! 4. **Scores for people** ([`Keyed`]): the percentage of the maximum possible; on a form that is not
//!    full, what it is expected to be once everything is answered ([`Predicted`]). The posterior gives
//!    them their error: the true score, what endless similar items would give, is
//!    `100 (ν + s (λ θ + b))`, with the intercept b of the format.
//! 5. **Fit** ([`fit`]). An interest part, a topic part and a skill part, each in its own SD, weigh 1, τ and
//!    κ, τ as much less as the career is only partly about its topics; their sum is scaled for each career, so
//!    contributions are exact and no career is ahead before the first answer.
//!    The contribution of a liking is told from the person's own mean; an intercept has none.
//! 6. **Rules** ([`Truth`]). What an author adds in RON: a boost, a caution, a requirement. What
//!    the studies that one wants add for a career of that length, or take from one of another or far below what
//!    one has behind oneself, is a term of the sum too ([`Length`]).
//!    What a person will not have, such as nights, sets the careers apart that come with it ([`SetApart`]):
//!    they keep fit and rank, and stand in no list until they are brought back.
//!    A career to which the person said no is ranked as ever, and not shown.
//! 7. **Rank** ([`rank`], [`draws`]). By fit, then by id; what the answers leave open is drawn from the
//!    posterior and cuts tie groups and the lists.
//! 8. **State** ([`State`]). Whether there is anything to rank at all. A list needs an order of the
//!    interests or of the topics, not their level.
//! 9. **Reasons** ([`Fact`]). Facts with the part of the fit that they are, told where their sign is sure: a topic to
//!    whose own question one said yes is, an activity that one answer tells of, in another topic than the career's,
//!    is not. An answer is quoted for a career only where it is about no topic, or about one of that career's.
//! 10. **What would change** ([`counterfactual`]). The smallest other answers, or the least raise of a
//!     skill, that would put a career on the list or first, or the proof that there are none.
//! 11. **Threads** ([`threads`]). What is worth talking over: answers that do not go together, the one that
//!     decides most, two leads that are close.
//! 12. **Two dates** ([`held`]). What two sheets of one person have in common, what moved more than chance, and
//!     the page of both together.
//!
//! Apart from all that, [`careless`] tells what hardly anybody does who reads the questions.
//!
//! # Assumptions and limits
//!
//! Loadings, spreads and correlations are defaults until a cohort has been measured; the population is a
//! model, and no norm group. How much topics weigh beside activities is a judgement. Self-rated skill is
//! what people say of themselves. A fit says how much a person's likings look like what a career uses and
//! is about; it says little about later satisfaction, and nothing about ability or chances.
//!
#![doc = include_str!("DECISIONS.md")]

pub mod adaptive;
mod again;
mod apart;
mod beside;
pub mod careless;
mod condition;
mod contrasts;
pub mod counterfactual;
mod days;
pub mod draws;
mod evaluation;
mod evidence;
mod fact;
pub mod factors;
pub mod fit;
pub mod held;
mod keyed;
pub mod normal;
pub mod observe;
mod person;
pub mod posterior;
mod predicted;
pub mod rank;
mod ranking;
pub mod reaction;
mod reason;
mod recommendation;
mod reliability;
pub mod scale;
mod shares;
mod shown;
mod state;
mod studies;
pub mod threads;
mod weak;

use std::sync::Arc;

pub use crate::again::Again;
use crate::apart::Wishes;
pub use crate::apart::{Bar, SetApart};
use crate::condition::Situation;
pub use crate::condition::{DECIDED, Truth};
use crate::draws::{DRAWS, Normals};
pub use crate::evaluation::Evaluation;
use crate::evidence::Evidence;
pub use crate::evidence::{ANSWERS_NAMED, SURE_SIGN};
pub use crate::fact::{About, Fact, Kind, Reason, Side, SkillStanding, Strength};
use crate::factors::Factors;
use crate::fit::{Fit, Levels, Shortfall, TOPIC_WEIGHT};
use crate::observe::{Design, Observation};
use crate::person::Person;
use crate::posterior::{Posterior, Prior};
pub use crate::ranking::{Ranking, Standing};
pub use crate::reason::{TERMS_TOLD, WORTH_SAYING};
pub use crate::recommendation::{
    AnswerShare, Contribution, Coverage, FamilyStanding, Keyed, Match, Origin, Predicted,
    ReactionShare, Recommendation, SPARED_TELLS, State, Status, TraitScore,
};
pub use crate::reliability::Reliability;
use crate::scale::Scale;
use crate::shown::Shown;
pub use crate::state::{BEYOND_CHANCE, LITTLE_ATTRACTS, MAY_ATTRACT, STANDS_OUT};
pub use crate::studies::{LONG_AS_WANTED, Length, OTHER_LENGTH};
use model::answers::AnswerSheet;
use model::matrix::dot;
use model::profile::{Family, Profile, RequirementState};
use model::quiz::Quiz;
use model::traits::{Domain, TraitIndex, Traits};

/// The version of the method; it is raised whenever the same answers may give other numbers.
pub const METHOD: u32 = 5;

/// How many careers the probability of being *among the best* speaks of.
pub const TOP: usize = 3;

/// A quiz and the careers, worked out once and ready to score any number of answer sheets.
#[derive(Clone, Debug)]
pub struct Scoring {
    traits: Arc<Traits>,
    quiz: Arc<Quiz>,
    profiles: Vec<Arc<Profile>>,
    /// The place of each profile's family, and how many families there are.
    family_of: Vec<usize>,
    n_families: usize,
    /// The places of the items in the order of their ids, with what their answers say.
    designs: Vec<(usize, Design)>,
    measured: Vec<bool>,
    /// The topics that the quiz measures, by their places among the traits.
    topics: Vec<usize>,
    /// What moves the answers.
    factors: Factors,
    /// How each trait shows as a score.
    shown: Vec<Shown>,
    /// Whether no item tells the level of an interest: pairs and rankings tell the order only.
    only_compares: bool,
    prior: Prior,
    /// τ, for a career that has a topic at its heart.
    topic_weight: f64,
    fits: Vec<Fit>,
    normals: Normals,
    /// Fewer, for choosing the next question.
    forecasts: Normals,
}

impl Scoring {
    /// Works out a quiz and the careers of a catalog; it keeps definitions of its own, so that whoever
    /// holds it needs no other owner beside it.
    ///
    /// A profile's demand on a skill for which the quiz has no rating is left out of its fit. A
    /// profile of a family that is not listed counts as the last family's.
    pub fn new(traits: &Traits, quiz: &Quiz, families: &[Family], profiles: &[Profile]) -> Self {
        let mut order: Vec<usize> = (0..quiz.items.len()).collect();
        order.sort_by(|a, b| quiz.items[*a].id.cmp(&quiz.items[*b].id));
        let factors = Factors::new(traits, quiz);
        let designs = order
            .into_iter()
            .map(|item| (item, Design::new(&quiz.items[item], quiz, &factors)))
            .collect();
        let shown = |(of, _)| Shown::new(of, quiz, &factors);
        let family_of = |profile: &Profile| {
            let place = families
                .iter()
                .position(|family| family.id == profile.family);
            place.unwrap_or(families.len().saturating_sub(1))
        };
        let mut scoring = Self {
            traits: Arc::new(traits.clone()),
            quiz: Arc::new(quiz.clone()),
            profiles: profiles.iter().cloned().map(Arc::new).collect(),
            family_of: profiles.iter().map(family_of).collect(),
            n_families: families.len().max(1),
            designs,
            measured: traits.iter().map(|(of, _)| quiz.measures(of)).collect(),
            topics: {
                let topics = traits.of_domain(Domain::Topic);
                topics
                    .filter(|of| quiz.measures(*of))
                    .map(|of| of.0)
                    .collect()
            },
            only_compares: {
                let mut interests = traits
                    .of_domain(Domain::Interest)
                    .filter(|of| quiz.measures(*of));
                let is_compared = |of: TraitIndex| !keyed::tells_level(quiz, of);
                interests.next().is_some_and(is_compared) && interests.all(is_compared)
            },
            shown: traits.iter().map(shown).collect(),
            prior: Prior::new(factors.correlations()),
            forecasts: Normals::new(factors.len(), adaptive::DRAWS),
            factors,
            topic_weight: TOPIC_WEIGHT,
            fits: Vec::new(),
            normals: Normals::new(traits.len(), DRAWS),
        };
        scoring.fits = scoring.fits_of_profiles();
        scoring
    }

    /// The same scoring with another weight τ of what careers are about.
    #[must_use]
    pub fn with_topic_weight(&self, topic_weight: f64) -> Self {
        let mut scoring = Self {
            topic_weight,
            ..self.clone()
        };
        scoring.fits = scoring.fits_of_profiles();
        scoring
    }

    fn fits_of_profiles(&self) -> Vec<Fit> {
        let profiles = self.profiles.iter();
        profiles.map(|profile| self.fit_of(profile)).collect()
    }

    /// The θ of somebody who scores `share` of the range, 0–1, on every rating of a trait, and of
    /// whom nothing else is known; `None` if the quiz has no rating for it.
    ///
    /// This is what a demand means: *as much as someone who always answers "alone"*. It is linear in
    /// the share, 0 at the midpoint.
    pub fn theta_of_share(&self, of: TraitIndex, share: f64) -> Option<f64> {
        let shown = &self.shown[of.0];
        (shown.n_ratings > 0).then(|| shown.scale.expected(shown.n_ratings, share))
    }

    /// What is assumed of the answers in which a trait is shown.
    pub fn scale(&self, of: TraitIndex) -> Scale {
        self.shown[of.0].scale
    }

    /// The points of 0–100 that one SD of a trait is worth in its true score.
    pub fn points(&self, of: TraitIndex) -> f64 {
        self.shown[of.0].scale.points()
    }

    /// The points of 0–100 that a part of the factors, such as that of an answer, adds to a trait's true
    /// score.
    pub fn points_of(&self, of: TraitIndex, part: &[f64]) -> f64 {
        let shown = &self.shown[of.0];
        shown.score(part) - shown.score(&vec![0.0; part.len()])
    }

    /// The θ of somebody with these scores, 0–100, on a full form; all other traits are average, and
    /// so is a trait for which the quiz has no rating.
    pub fn theta_of_scores(&self, scores: &[(TraitIndex, f64)]) -> Vec<f64> {
        let mut theta = vec![0.0; self.traits.len()];
        for (of, score) in scores {
            theta[of.0] = self.theta_of_share(*of, score / 100.0).unwrap_or(0.0);
        }
        theta
    }

    /// What the rules of a profile add to the fit, and the state of its requirements, for somebody
    /// of whom a full form gave θ.
    pub fn rules_at(
        &self,
        profile: usize,
        theta: &[f64],
        sheet: &AnswerSheet,
    ) -> (f64, RequirementState) {
        let full = self.full_form();
        let scores: Vec<(f64, f64)> = (0..theta.len())
            .map(|t| {
                (
                    self.shown[t].score(theta),
                    self.shown[t].sd(full.covariance()),
                )
            })
            .collect();
        let situation = Situation {
            scores: &scores,
            sheet,
            wishes: &Wishes::new(&self.quiz, sheet),
        };
        let boost = situation.boosts(&self.profiles[profile]);
        (boost, situation.requirements(&self.profiles[profile]))
    }

    /// What would be known of the traits after a full form, as to its covariance, which does not
    /// depend on the answers.
    pub fn full_form(&self) -> Posterior {
        Posterior::new(&self.prior, &self.full_rows())
    }

    /// What each item of a full form says, without its values.
    fn full_rows(&self) -> Vec<Vec<Observation>> {
        let designs = self.designs.iter();
        designs.map(|(_, design)| design.rows()).collect()
    }

    /// The same scoring with another definition of one career.
    #[must_use]
    pub fn with_profile(&self, career: usize, profile: &Profile) -> Self {
        let mut scoring = self.clone();
        scoring.fits[career] = self.fit_of(profile);
        scoring.profiles[career] = Arc::new(profile.clone());
        scoring
    }

    /// The quiz.
    pub fn quiz(&self) -> &Quiz {
        &self.quiz
    }

    /// What is measured.
    pub fn traits(&self) -> &Traits {
        &self.traits
    }

    /// The fit of each profile, in the catalog's order.
    pub fn fits(&self) -> &[Fit] {
        &self.fits
    }

    fn fit_of(&self, profile: &Profile) -> Fit {
        let likings = |domain| {
            self.likings()
                .filter(move |of| self.traits.get(*of).id.domain == domain)
        };
        let interest = |of: TraitIndex| Some((of, profile.level(of)?));
        let topic = |of: TraitIndex| (of, profile.level(of).unwrap_or(0.0));
        let interests = likings(Domain::Interest).filter_map(interest).collect();
        let topics = likings(Domain::Topic).map(topic).collect();
        let mut demands: Vec<Shortfall> = profile
            .demands
            .iter()
            .filter_map(|demand| {
                let share = demand.level.share();
                let delta = self.theta_of_share(demand.of, share)?;
                Some(Shortfall {
                    of: demand.of,
                    share,
                    delta,
                    importance: f64::from(demand.importance),
                })
            })
            .collect();
        demands.sort_by_key(|demand| demand.of);
        let (interests, topics) = (Levels(interests), Levels(topics));
        let phi = self.traits.correlations();
        Fit::weighing(&interests, &topics, self.topic_weight, &demands, phi)
    }

    /// What each trait, each rule and the length of its studies adds to the fit of some careers for one answer
    /// sheet, as [`Scoring::recommend`] has it, without what draws tell.
    pub fn contributions_to(
        &self,
        careers: &[usize],
        sheet: &AnswerSheet,
    ) -> Vec<Vec<Contribution>> {
        let person = self.person(sheet);
        let (mean, situation) = (person.posterior.mean(), person.situation());
        let of =
            |career: &usize| self.contributions(*career, &person.fits[*career], mean, &situation);
        careers.iter().map(of).collect()
    }

    /// What each trait, each rule and the length of its studies adds to the fit of a career; rules that
    /// add nothing are left out.
    fn contributions(
        &self,
        career: usize,
        fit: &Fit,
        mean: &[f64],
        situation: &Situation<'_>,
    ) -> Vec<Contribution> {
        let profile = &self.profiles[career];
        let traits = self
            .traits
            .iter()
            .filter(|(of, _)| fit.uses(*of))
            .map(|(of, _)| Contribution {
                from: Origin::Trait(of),
                value: fit.contribution(of, mean),
            });
        let boosts = profile
            .rules
            .iter()
            .enumerate()
            .filter_map(|(rule, definition)| {
                let value = situation.boost(definition)?;
                (value.abs() > 0.0).then_some(Contribution {
                    from: Origin::Rule(rule),
                    value,
                })
            });
        let studies = situation.length(profile).map(|length| Contribution {
            from: Origin::Studies,
            value: length.value(),
        });
        traits.chain(boosts).chain(studies).collect()
    }

    /// One career for one person, with its reasons.
    fn meet(&self, standing: &Standing, person: &Person<'_>, evidence: &Evidence<'_>) -> Match {
        let career = standing.career;
        let (profile, fit) = (&self.profiles[career], &person.fits[career]);
        let mean = evidence.posterior.mean();
        let contributions = self.contributions(career, fit, mean, evidence.situation);
        let slopes: Vec<f64> = self
            .traits
            .iter()
            .map(|(of, _)| fit.slope(of, mean))
            .collect();
        let mut shares = person.posterior.parts().map(|part| dot(&slopes, part));
        let answers = person.items.iter().zip(&mut shares);
        let answers = answers.map(|(item, value)| AnswerShare { item: *item, value });
        let answers = answers.collect();
        let reactions = person.reactions.iter().zip(&mut shares);
        let reactions = reactions.map(|((career, is), value)| ReactionShare {
            career: *career,
            is: *is,
            value,
        });
        let reactions = reactions.collect();
        let without_rules: f64 = contributions
            .iter()
            .filter(|c| matches!(c.from, Origin::Trait(_)))
            .map(|c| c.value)
            .sum();
        Match {
            career,
            family: standing.family,
            rank: standing.rank,
            group: standing.group,
            fit: standing.fit,
            start: fit.at(&vec![0.0; mean.len()]),
            percent: 100.0 * normal::probability(without_rules),
            p_top3: standing.p_top3,
            status: standing.status,
            set_apart: standing.set_apart,
            refused: standing.refused,
            requirement: standing.requirement,
            missed: standing.missed,
            reasons: evidence.reasons(profile, fit, &contributions),
            contributions,
            answers,
            reactions,
        }
    }
}
