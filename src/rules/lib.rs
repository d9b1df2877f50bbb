//! The method: from answers to careers, with the reasons that are the computation itself.
//!
//! Everything here is a total function: no I/O, no clock, no chance (draws come from a constant
//! seed), no language. The same answers give the same bits on every machine, in whatever order
//! items, answers and files stand.
//!
//! # In prose
//!
//! 1. **Observations** ([`observe`]). Each answer is turned into linear observations of the traits θ,
//!    which are measured in SD of a norm group θ ~ N(0, Φ). A rating observes its trait directly; a
//!    forced choice or a ranking observes differences only.
//! 2. **Posterior** ([`posterior`]). Normal, exact, independent of the order of the answers, and
//!    linear in them: each answer has its exact part in the mean μ. Missing answers add nothing.
//! 3. **Scores for people** ([`Keyed`]): the percentage of the maximum possible; on a form that is not
//!    full, what it is expected to be once everything is answered ([`Predicted`]). The posterior gives
//!    them their error: the true score, what endless similar items would give, is
//!    `100 (ν + s λ θ)`.
//! 4. **Fit** ([`fit`]). An additive function of θ that is normed for each career, so contributions
//!    are exact and no career is ahead before the first answer.
//! 5. **Rules** ([`Truth`]). What an author adds in RON: a boost, a caution, a requirement.
//! 6. **Rank** ([`rank`], [`draws`]). By fit, then by id; what the answers leave open is drawn from the
//!    posterior and cuts tie groups and the lists.
//! 7. **State** ([`State`]). Whether there is anything to rank at all. A list needs an order of the
//!    interests, not their level.
//! 8. **Reasons** ([`Fact`]). Facts with the part of the fit that they are.
//! 9. **What would change** ([`counterfactual`]). The smallest other answers, or the least raise of a
//!    skill, that would put a career on the list or first, or the proof that there are none.
//!
//! Apart from all that, [`careless`] tells what hardly anybody does who reads the questions.
//!
//! # Assumptions and limits
//!
//! Loadings, spreads and correlations are defaults until a cohort has been measured; the norm group
//! is simulated. Self-rated skill is what people say of themselves. A fit says how much a person's
//! interests look like what a career uses; it says little about later satisfaction, and nothing
//! about ability or chances.
//!
#![doc = include_str!("DECISIONS.md")]

pub mod adaptive;
pub mod careless;
mod condition;
pub mod counterfactual;
pub mod draws;
mod evaluation;
pub mod fit;
mod keyed;
pub mod normal;
pub mod observe;
mod person;
pub mod posterior;
mod predicted;
pub mod rank;
mod ranking;
mod reason;
mod recommendation;
mod shares;
mod state;

use std::sync::Arc;

use crate::condition::Situation;
pub use crate::condition::{DECIDED, Truth};
use crate::draws::{DRAWS, Normals};
pub use crate::evaluation::Evaluation;
use crate::fit::{Fit, Shortfall};
use crate::observe::{Design, LOADING, MIDPOINT, Observation, SPREAD};
use crate::posterior::{Posterior, Prior};
pub use crate::ranking::{Ranking, Standing};
use crate::reason::Evidence;
pub use crate::reason::{ANSWERS_NAMED, CLEARLY, WORTH_SAYING};
pub use crate::recommendation::{
    About, AnswerShare, Contribution, Coverage, Fact, FamilyStanding, Keyed, Kind, Match, Origin,
    Predicted, Reason, Recommendation, Side, SkillStanding, State, Status, Strength, TraitScore,
};
pub use crate::state::{BEYOND_CHANCE, LITTLE_ATTRACTS, MAY_ATTRACT, STANDS_OUT};
use model::answers::AnswerSheet;
use model::matrix::dot;
use model::profile::{Family, Profile, RequirementState};
use model::quiz::{Quiz, Response};
use model::traits::{Domain, TraitIndex, Traits};

/// The version of the method; it is raised whenever the same answers may give other numbers.
pub const METHOD: u32 = 2;

/// How many careers the probability of being *among the best* speaks of.
pub const TOP: usize = 3;

/// The points of 0–100 that one SD of a trait is worth in its true score.
pub const POINTS: f64 = 100.0 * SPREAD * LOADING;

/// The true score of a trait: what endless items like those of the quiz would give, 0–100.
fn true_score(theta: f64) -> f64 {
    100.0 * MIDPOINT + POINTS * theta
}

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
    /// Whether no item tells the level of an interest: pairs and rankings tell the order only.
    only_compares: bool,
    prior: Prior,
    /// For each trait, θ of the sheet that answers the top step on all its ratings.
    tops: Vec<Option<f64>>,
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
        let designs = order
            .into_iter()
            .map(|item| (item, Design::new(&quiz.items[item], traits.correlations())))
            .collect();
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
            only_compares: !traits
                .of_domain(Domain::Interest)
                .any(|of| keyed::tells_level(quiz, of)),
            prior: Prior::new(traits.correlations()),
            tops: Vec::new(),
            fits: Vec::new(),
            normals: Normals::new(traits.len(), DRAWS),
            forecasts: Normals::new(traits.len(), adaptive::DRAWS),
        };
        scoring.tops = traits.iter().map(|(of, _)| scoring.top(of)).collect();
        scoring.fits = profiles
            .iter()
            .map(|profile| scoring.fit_of(profile))
            .collect();
        scoring
    }

    /// The θ of somebody who scores `share` of the range, 0–1, on every rating of a trait, and of
    /// whom nothing else is known; `None` if the quiz has no rating for it.
    ///
    /// This is what a demand means: *as much as someone who always answers "alone"*. It is linear in
    /// the share, 0 at the midpoint.
    pub fn theta_of_share(&self, of: TraitIndex, share: f64) -> Option<f64> {
        self.tops[of.0].map(|top| top * (share - MIDPOINT) / (1.0 - MIDPOINT))
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
            .map(|t| (true_score(theta[t]), POINTS * full.sd(t)))
            .collect();
        let situation = Situation {
            scores: &scores,
            sheet,
        };
        let rules = &self.profiles[profile].rules;
        let boost = rules.iter().filter_map(|rule| situation.boost(rule)).sum();
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

    fn top(&self, of: TraitIndex) -> Option<f64> {
        let top = (1.0 - MIDPOINT) / SPREAD;
        let rows: Vec<Observation> = self
            .designs
            .iter()
            .filter_map(
                |(item, design)| match (&self.quiz.items[*item].response, design) {
                    (Response::Rating { measures, .. }, Design::Rating { loads, .. }) => {
                        let measure = measures.iter().find(|measure| measure.of == of)?;
                        let value = top * (2.0 * measure.keying.share(1.0) - 1.0);
                        Some(Observation {
                            loads: loads.clone(),
                            value,
                            noise: observe::NOISE,
                        })
                    }
                    _ => None,
                },
            )
            .collect();
        if rows.is_empty() {
            return None;
        }
        Some(Posterior::new(&self.prior, &[rows]).mean()[of.0])
    }

    fn fit_of(&self, profile: &Profile) -> Fit {
        let mut levels: Vec<(TraitIndex, f64)> = profile
            .interests
            .iter()
            .map(|interest| (interest.of, interest.level))
            .collect();
        levels.sort_by_key(|(of, _)| *of);
        let mut demands: Vec<Shortfall> = profile
            .demands
            .iter()
            .filter_map(|demand| {
                let delta = self.theta_of_share(demand.of, demand.level.share())?;
                Some(Shortfall {
                    of: demand.of,
                    delta,
                    importance: f64::from(demand.importance),
                })
            })
            .collect();
        demands.sort_by_key(|demand| demand.of);
        Fit::new(&levels, &demands, self.traits.correlations())
    }

    /// What each trait and each rule adds to the fit of a career; rules that add nothing are left
    /// out.
    fn contributions(
        &self,
        career: usize,
        mean: &[f64],
        situation: &Situation<'_>,
    ) -> Vec<Contribution> {
        let (profile, fit) = (&self.profiles[career], &self.fits[career]);
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
        traits.chain(boosts).collect()
    }

    /// One career for one person, with its reasons; `items` are those answered.
    fn meet(&self, standing: &Standing, items: &[usize], evidence: &Evidence<'_>) -> Match {
        let career = standing.career;
        let (profile, fit) = (&self.profiles[career], &self.fits[career]);
        let mean = evidence.posterior.mean();
        let contributions = self.contributions(career, mean, evidence.situation);
        let slopes: Vec<f64> = self
            .traits
            .iter()
            .map(|(of, _)| fit.slope(of, mean))
            .collect();
        let answers = items
            .iter()
            .zip(evidence.posterior.parts())
            .map(|(item, part)| AnswerShare {
                item: *item,
                value: dot(&slopes, part),
            })
            .collect();
        let without_rules: f64 = contributions
            .iter()
            .filter(|c| matches!(c.from, Origin::Trait(_)))
            .map(|c| c.value)
            .sum();
        Match {
            career,
            rank: standing.rank,
            group: standing.group,
            fit: standing.fit,
            start: fit.at(&vec![0.0; mean.len()]),
            percent: 100.0 * normal::probability(without_rules),
            p_top3: standing.p_top3,
            status: standing.status,
            requirement: standing.requirement,
            reasons: evidence.reasons(profile, fit, &contributions),
            contributions,
            answers,
        }
    }
}
