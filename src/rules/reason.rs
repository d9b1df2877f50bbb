//! From contributions to reasons: facts that say what the numbers say, and no more.

use std::cmp::Reverse;

use crate::condition::Truth;
use crate::evidence::{Evidence, SURE_SIGN};
use crate::fact::{About, Fact, Reason, SkillStanding, Strength};
use crate::fit::Fit;
use crate::recommendation::{Contribution, Origin};
use crate::studies::Length;
use model::id::QuestionId;
use model::profile::{Condition, Effect, Profile, RequirementState, Status};
use model::traits::{Domain, TraitIndex};

/// The least contribution, in SD, that is given as a reason: smaller ones would be noise in words.
pub const WORTH_SAYING: f64 = 0.10;

/// How many terms of the fit a career is told by, at least: the largest ones that are sure.
pub const TERMS_TOLD: usize = 2;

/// From this level on a career *uses* an interest.
const USED: f64 = 0.5;

/// Up to this level a career *hardly uses* an interest; only then does a liking speak against it.
const HARDLY_USED: f64 = 0.25;

/// The middle of a score.
const MIDDLE: f64 = 50.0;

/// A reason with the probability that the trait behind it lies on the side that it says.
struct Weighed {
    reason: Reason,
    sure: f64,
}

impl Evidence<'_> {
    /// The reasons for and against a career: those for it first, then those against, then what is on
    /// neither side. For a career, what is there stands before what is spared; else the strongest is
    /// first.
    ///
    /// A contribution is a reason if it is at least [`WORTH_SAYING`] and rests on an interest that is
    /// [`SURE_SIGN`] liked more or less than the person's others ([`Evidence::sureness`]); but the strongest one for
    /// the career is always given, and being spared something is never the only one if anything else speaks for it.
    pub(crate) fn reasons(
        &self,
        profile: &Profile,
        fit: &Fit,
        contributions: &[Contribution],
    ) -> Vec<Reason> {
        let weighed: Vec<Weighed> = contributions
            .iter()
            .filter_map(|c| self.weigh(profile, fit, *c))
            .collect();
        let clear = |w: &&Weighed| w.sure >= SURE_SIGN && w.reason.value.abs() >= WORTH_SAYING;
        let mut reasons: Vec<Reason> = weighed
            .iter()
            .filter(clear)
            .map(|w| w.reason.clone())
            .collect();
        let best = reasons.iter().filter_map(Reason::strength).max();
        if best != Some(Strength::Present) {
            let strongest = weighed
                .iter()
                .map(|w| &w.reason)
                .filter(|reason| reason.strength() > best)
                .max_by(|a, b| {
                    a.strength()
                        .cmp(&b.strength())
                        .then(a.value.total_cmp(&b.value))
                });
            reasons.extend(strongest.cloned());
        }
        reasons.extend(self.untried(profile));
        reasons.extend(self.open(profile, fit, contributions, &reasons));
        reasons.extend(self.said_by_rules(profile));
        if profile.status != Status::Established {
            reasons.push(bare(Fact::Young));
        }
        // The sort is stable, so equal values keep the order of the traits and rules.
        reasons.sort_by(|a, b| {
            let place = |reason: &Reason| (reason.side(), Reverse(reason.strength()));
            place(a)
                .cmp(&place(b))
                .then(b.value.abs().total_cmp(&a.value.abs()))
        });
        reasons
    }

    fn weigh(&self, profile: &Profile, fit: &Fit, contribution: Contribution) -> Option<Weighed> {
        let value = contribution.value;
        match contribution.from {
            Origin::Rule(rule) => {
                let reason = Reason {
                    fact: Fact::Boost { rule },
                    value,
                    items: Vec::new(),
                };
                Some(Weighed { reason, sure: 1.0 })
            }
            Origin::Studies => {
                let length = self.situation.length(profile)?;
                let rule = self.warns_of_studies(profile);
                let reason = Reason {
                    fact: Fact::Studies { length, rule },
                    value,
                    items: Vec::new(),
                };
                Some(Weighed { reason, sure: 1.0 })
            }
            Origin::Trait(of) => {
                let (fact, sure) = match self.traits.get(of).id.domain {
                    Domain::Interest | Domain::Topic => {
                        if self.is_of_another_topic(profile, of) {
                            return None;
                        }
                        let (above, sure) = self.sureness(fit, of)?;
                        (self.liking(profile, of, above, value)?, sure)
                    }
                    Domain::Skill => (self.skill(profile, of, value)?, 1.0),
                };
                let items = self.answers_behind(profile, fit, of, value);
                Some(Weighed {
                    reason: Reason { fact, value, items },
                    sure,
                })
            }
        }
    }

    /// What is the case with an interest or a topic that is so far above the person's own mean.
    ///
    /// It is called liked only if its score is no lower than the middle, and liked less only if it is no
    /// higher: who likes everything dislikes nothing, whatever comes last.
    fn liking(&self, profile: &Profile, of: TraitIndex, above: f64, value: f64) -> Option<Fact> {
        let level = profile.level(of)?;
        let score = self.scores[of.0].mean;
        let liked = above > 0.0;
        let is_so = if liked {
            score >= MIDDLE
        } else {
            score <= MIDDLE
        };
        if !is_so {
            return None;
        }
        let skill = self.twin_skill(profile, of);
        match (liked, value > 0.0) {
            (true, true) if level >= USED => Some(Fact::LikedAndUsed { of, level, skill }),
            (false, true) if level <= HARDLY_USED => Some(Fact::DislikedAndSpared { of, level }),
            (false, false) if level >= USED => Some(Fact::DislikedAndUsed { of, level, skill }),
            (true, false) if level <= HARDLY_USED => Some(Fact::LikedAndSpared { of, level }),
            _ => None,
        }
    }

    fn skill(&self, profile: &Profile, of: TraitIndex, value: f64) -> Option<Fact> {
        match self.standing(profile, of) {
            SkillStanding::Met if value > 0.0 => Some(Fact::SkillMet { of }),
            SkillStanding::Short if value < 0.0 => Some(Fact::SkillShort { of }),
            SkillStanding::NotAsked
            | SkillStanding::Met
            | SkillStanding::Short
            | SkillStanding::Untried => None,
        }
    }

    /// The skills that the career asks for and of which too few answers tell.
    fn untried(&self, profile: &Profile) -> Vec<Reason> {
        profile
            .demands
            .iter()
            .filter(|demand| self.standing(profile, demand.of) == SkillStanding::Untried)
            .map(|demand| bare(Fact::SkillUntried { of: demand.of }))
            .collect()
    }

    /// What is worth finding out of a person's likings for this career: first the term that would be one of
    /// the two largest told if its side were sure, then each interest at its heart of which few
    /// answers tell. Never a trait that a reason is already about.
    fn open(
        &self,
        profile: &Profile,
        fit: &Fit,
        contributions: &[Contribution],
        told: &[Reason],
    ) -> Vec<Reason> {
        let is_told = |of: TraitIndex| told.iter().any(|r| r.fact.about() == About::Trait(of));
        let mut values: Vec<f64> = told.iter().map(|reason| reason.value.abs()).collect();
        values.sort_by(|a, b| b.total_cmp(a));
        let second = values.get(TERMS_TOLD - 1).copied().unwrap_or(0.0);
        let larger = contributions.iter().filter_map(|contribution| {
            let Origin::Trait(of) = contribution.from else {
                return None;
            };
            let (_, sure) = self.sureness(fit, of)?;
            let value = contribution.value.abs();
            let is_open = sure < SURE_SIGN || self.is_of_another_topic(profile, of);
            (is_open && value >= f64::max(WORTH_SAYING, second) && !is_told(of))
                .then_some((of, value))
        });
        let largest = larger.max_by(|a, b| a.1.total_cmp(&b.1));
        let unclear = largest.and_then(|(of, _)| {
            let level = profile.level(of)?;
            Some(Fact::Unclear { of, level })
        });
        let few = profile
            .interests
            .iter()
            .filter(|interest| interest.level > USED && self.measured[interest.of.0])
            .filter(|interest| self.scores[interest.of.0].coverage.is_thin())
            .filter(|interest| !is_told(interest.of))
            .map(|interest| Fact::FewAnswers { of: interest.of })
            .filter(|few| unclear.is_none_or(|unclear| unclear.about() != few.about()));
        unclear.into_iter().chain(few).map(bare).collect()
    }

    /// The caution that holds of somebody who wants other studies: the reason that takes something from the
    /// fit tells it, and it is not told again.
    fn warns_of_studies(&self, profile: &Profile) -> Option<usize> {
        let length = self.situation.length(profile)?;
        if matches!(length, Length::Meets | Length::BelowYours) {
            return None;
        }
        let asks = |question: &QuestionId| {
            let asked = self.quiz.question(question);
            asked.is_some_and(|asked| asked.options.iter().any(|option| option.studies.is_some()))
        };
        profile.rules.iter().position(|rule| {
            let is_of_studies =
                matches!(&rule.when, Condition::Answered(question, _) if asks(question));
            let warns = rule.effect == Effect::Caution && is_of_studies;
            warns && self.situation.judge(&rule.when) == Truth::Yes
        })
    }

    fn said_by_rules(&self, profile: &Profile) -> Vec<Reason> {
        let told = self.warns_of_studies(profile);
        let unwelcome = self.situation.wishes.unwelcome(profile).into_iter();
        let mut reasons: Vec<Reason> = unwelcome
            .map(|fact| bare(Fact::Unwelcome { fact }))
            .collect();
        for (rule, definition) in profile.rules.iter().enumerate() {
            match definition.effect {
                Effect::Boost(_) => {}
                Effect::Caution if told == Some(rule) => {}
                Effect::Caution => {
                    if self.situation.judge(&definition.when) == Truth::Yes {
                        reasons.push(bare(Fact::Caution { rule }));
                    }
                }
                Effect::Require => {
                    let state = self.situation.requirement(definition);
                    let state = state.unwrap_or(RequirementState::None);
                    reasons.push(bare(Fact::Requirement { rule, state }));
                }
            }
        }
        reasons
    }
}

fn bare(fact: Fact) -> Reason {
    Reason {
        fact,
        value: 0.0,
        items: Vec::new(),
    }
}
