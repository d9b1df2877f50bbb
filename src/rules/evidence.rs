//! What is known of one person that reasons are made of: how a skill stands against a demand, and which answers are
//! behind a term of the fit.

use crate::condition::Situation;
use crate::fact::SkillStanding;
use crate::fit::Fit;
use crate::normal;
use crate::posterior::Posterior;
use crate::recommendation::{Coverage, TraitScore};
use model::answers::Answer;
use model::profile::Profile;
use model::quiz::{Item, Quiz, Response};
use model::traits::{Domain, TraitIndex, Traits};

/// The most answers that are named behind a reason.
pub const ANSWERS_NAMED: usize = 3;

/// How sure it must be, 0–1, that a liking is above the person's own mean, or below it, before "you like" or
/// "you are less drawn" is said of it.
pub const SURE_SIGN: f64 = 0.80;

/// Half a point: three answers of two thirds are two thirds.
const ROUNDING: f64 = 0.5;

/// Everything known of one person that reasons are made of.
pub(crate) struct Evidence<'a> {
    pub(crate) traits: &'a Traits,
    pub(crate) quiz: &'a Quiz,
    pub(crate) posterior: &'a Posterior,
    /// The score of each trait.
    pub(crate) scores: &'a [TraitScore],
    /// Whether the quiz measures each trait.
    pub(crate) measured: &'a [bool],
    /// For each trait the answered items that measure it, by their places in the quiz, each with its
    /// answer's part in the posterior.
    pub(crate) telling: &'a [Vec<(usize, &'a [f64])>],
    pub(crate) situation: &'a Situation<'a>,
}

impl Evidence<'_> {
    pub(crate) fn twin_skill(&self, profile: &Profile, interest: TraitIndex) -> SkillStanding {
        let twin = self.traits.twin(interest);
        twin.map_or(SkillStanding::NotAsked, |skill| {
            self.standing(profile, skill)
        })
    }

    /// Compares a skill with the demand on it, in the person's own words.
    pub(crate) fn standing(&self, profile: &Profile, skill: TraitIndex) -> SkillStanding {
        let Some(demand) = profile.demand(skill).filter(|_| self.measured[skill.0]) else {
            return SkillStanding::NotAsked;
        };
        standing(&self.scores[skill.0], 100.0 * demand.level.share())
    }

    /// How far above the person's own mean a liking is, and how sure it is that it lies on that side of it, 0–1.
    ///
    /// A topic on whose own question the person took that side is sure enough to be told: they said so.
    pub(crate) fn sureness(&self, fit: &Fit, of: TraitIndex) -> Option<(f64, f64)> {
        let (above, sd) = fit.above_own_mean(of, self.posterior)?;
        let sure = normal::probability(above.abs() / sd);
        let is_own = |item: usize| {
            let measures = self.quiz.items[item].response.measures();
            matches!(measures, [only] if only.of == of)
        };
        let is_topic = self.traits.get(of).id.domain == Domain::Topic;
        let mut telling = self.telling[of.0].iter().map(|(item, _)| *item);
        let said = is_topic && telling.any(|item| is_own(item) && self.says_so(item, of, fit));
        Some((above, if said { sure.max(SURE_SIGN) } else { sure }))
    }

    /// Whether what is known of an activity says nothing of this career: one answer tells of it, in a topic that the
    /// career is not about. Who would tend an injured animal has not said that they would care for people.
    pub(crate) fn is_of_another_topic(&self, profile: &Profile, of: TraitIndex) -> bool {
        let is_activity = self.traits.get(of).id.domain == Domain::Interest;
        let mut telling = self.telling[of.0].iter();
        is_activity
            && self.scores[of.0].coverage.is_thin()
            && !telling.any(|(item, _)| is_about(self.traits, profile, &self.quiz.items[*item]))
    }

    /// The items of the trait whose answers pull the contribution its way, the strongest first.
    ///
    /// What was picked as a favourite was answered on its own tile, which says it in fewer words. An item
    /// that is about topics is evidence only for a career that is about one of them: who would
    /// plant trees has not said yes to welding.
    /// Answers to other traits pull too, through the correlations, but they would be no evidence in
    /// the eyes of the person. There may be none: a shortfall smaller than most people's speaks for a
    /// career although each answer takes a little off.
    pub(crate) fn answers_behind(
        &self,
        profile: &Profile,
        fit: &Fit,
        of: TraitIndex,
        value: f64,
    ) -> Vec<usize> {
        let slope = fit.slope(of, self.posterior.mean());
        let pull = |(item, part): &(usize, &[f64])| (*item, part[of.0] * slope * value.signum());
        let fits_the_job = |(item, _): &&(usize, &[f64])| {
            let asked = &self.quiz.items[*item];
            let is_pick = matches!(asked.response, Response::Favourites(_));
            !is_pick && is_about(self.traits, profile, asked) && self.says_so(*item, of, fit)
        };
        let pulls = self.telling[of.0].iter().filter(fits_the_job).map(pull);
        let mut pulls: Vec<(usize, f64)> = pulls.filter(|(_, pull)| *pull > 0.0).collect();
        pulls.sort_by(|a, b| b.1.total_cmp(&a.1));
        pulls
            .into_iter()
            .take(ANSWERS_NAMED)
            .map(|(item, _)| item)
            .collect()
    }

    /// Whether the answer to a rating of a liking is on the side of the scale that is told: a step in its
    /// middle is no yes, whatever it pulls.
    fn says_so(&self, item: usize, of: TraitIndex, fit: &Fit) -> bool {
        let Some((above, _)) = fit.above_own_mean(of, self.posterior) else {
            return true;
        };
        let item = &self.quiz.items[item];
        let Response::Rating {
            measures, anchors, ..
        } = &item.response
        else {
            return true;
        };
        let Some(Answer::One(step)) = self.situation.sheet.get(&item.id) else {
            return false;
        };
        let measure = measures.iter().find(|measure| measure.of == of);
        let share = measure.zip(anchors[*step].value);
        share.is_some_and(|(measure, value)| {
            let share = measure.keying.share(value);
            if above > 0.0 {
                share > 0.5
            } else {
                share < 0.5
            }
        })
    }
}

/// Whether an item is about no topic, or about one of the career's.
pub(crate) fn is_about(traits: &Traits, profile: &Profile, item: &Item) -> bool {
    let mut topics = traits
        .of_domain(Domain::Topic)
        .filter(|topic| item.measures(*topic))
        .peekable();
    topics.peek().is_none() || topics.any(|topic| profile.level(topic).is_some())
}

/// How the score of a skill stands against a demanded one, 0–100.
///
/// It is met if the score of the answers reaches it: the keyed score, or the predicted one where too
/// few answers carry that. It is short if not even the upper end of the prediction (mean and one SD)
/// does; on a full form nothing is between. It is untried if no answer tells the skill's level, or if
/// *never tried* was answered more often.
fn standing(score: &TraitScore, demanded: f64) -> SkillStanding {
    let Coverage { telling, apart, .. } = score.coverage;
    let Some(full) = score.predicted.filter(|_| apart <= telling) else {
        return SkillStanding::Untried;
    };
    let reaches = |points: f64| points + ROUNDING >= demanded;
    if reaches(score.keyed.pomp().unwrap_or(full.score)) {
        SkillStanding::Met
    } else if reaches(full.score + full.sd) {
        SkillStanding::Untried
    } else {
        SkillStanding::Short
    }
}
