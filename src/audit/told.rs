//! Whether what cards tell is true of the people they are told to, and whether it is what counts.

use crate::{Instrument, Progress, for_each};
use model::profile::Profile;
use model::traits::{Domain, TraitIndex};
use rules::fit::Fit;
use rules::normal::probability;
use rules::posterior::Posterior;
use rules::rank::LEADS;
use rules::{
    About, Contribution, Fact, Match, Origin, Ranking, Reason, Recommendation, SURE_SIGN, State,
    WORTH_SAYING,
};

/// What cards tell to people who fill in a full form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// The careers that were shown, over all people with a list.
    pub cards: usize,
    /// How often a liking was said to be above the person's own mean, or below it.
    pub signs: usize,
    /// How often that was so.
    pub true_signs: usize,
    /// The careers of which the two largest sure terms are among the reasons.
    pub with_largest: usize,
    /// The answers that stand behind a reason of a career and are about none of its topics, or do not tell
    /// of what the reason is about.
    pub off_topic: usize,
    /// The careers shown with one, two and three marks of certainty.
    pub solidity: [usize; 3],
    /// The people whose answers are flat.
    pub flat: usize,
    /// Those of them who are shown three careers or more with something that speaks for each.
    pub with_weak_leads: usize,
}

/// From which probabilities of being among the best three a card has two marks of certainty, and three.
///
/// Those of the cards of `report`, which this member does not know.
const MARKS: [f64; 2] = [0.25, 0.5];

/// How many of the terms of a card are the largest.
const LARGEST: usize = 2;

/// Tells `people` simulated people; each is one piece of work.
pub(super) fn told(instrument: &Instrument<'_>, people: usize, progress: Progress<'_>) -> Told {
    let mut found = Told::default();
    for_each(
        people,
        progress,
        |number| of_person(instrument, number),
        |told: Told| found.add(&told),
    );
    found
}

fn of_person(instrument: &Instrument<'_>, number: u64) -> Told {
    let person = instrument.people.person(number);
    let evaluation = instrument.scoring.evaluate(&person.sheet);
    let (ranking, recommendation) = (evaluation.ranking(), evaluation.recommendation());
    let shown = shown(&ranking, &recommendation);
    let mut told = Told::default();
    if recommendation.state == State::Flat {
        told.flat = 1;
        told.with_weak_leads = usize::from(recommendation.weak_leads().len() >= LEADS);
        return told;
    }
    if recommendation.state != State::Ok {
        return told;
    }
    let reader = Reader {
        instrument,
        theta: &person.theta,
        posterior: instrument.scoring.posterior(&person.sheet),
        fits: instrument.scoring.fits_of(&person.sheet),
    };
    for found in shown {
        reader.read(found, &mut told);
    }
    told
}

fn shown<'r>(ranking: &Ranking, recommendation: &'r Recommendation) -> Vec<&'r Match> {
    let shown: Vec<usize> = ranking.shown().collect();
    let matches = recommendation.matches.iter();
    matches
        .filter(|found| shown.contains(&found.career))
        .collect()
}

/// Somebody who reads the cards of a person of whom all is known.
struct Reader<'a> {
    instrument: &'a Instrument<'a>,
    theta: &'a [f64],
    posterior: Posterior,
    fits: Vec<Fit>,
}

impl Reader<'_> {
    fn read(&self, found: &Match, told: &mut Told) {
        let profile = &self.instrument.catalog.profiles[found.career];
        told.cards += 1;
        let marks = MARKS.iter().filter(|least| found.p_top3 >= **least);
        told.solidity[marks.count()] += 1;
        for reason in &found.reasons {
            if let Some((of, is_liked)) = sign(reason.fact) {
                let above = self.theta[of.0] - self.own_mean(of);
                told.signs += 1;
                told.true_signs += usize::from((above > 0.0) == is_liked);
            }
            told.off_topic += self.off_topic(profile, reason);
        }
        let mut sure: Vec<&Contribution> = found
            .contributions
            .iter()
            .filter(|term| term.value.abs() >= WORTH_SAYING)
            .filter(|term| self.certainty(found.career, term) >= SURE_SIGN)
            .collect();
        sure.sort_by(|a, b| b.value.abs().total_cmp(&a.value.abs()));
        let mut largest = sure.into_iter().take(LARGEST);
        told.with_largest += usize::from(largest.all(|term| is_told(found, term.from)));
    }

    /// The likings with which one is compared: those of its domain that the quiz measures.
    fn likings(&self, of: TraitIndex) -> Vec<TraitIndex> {
        let traits = &self.instrument.catalog.traits;
        let domain = traits.of_domain(traits.get(of).id.domain);
        domain
            .filter(|other| self.instrument.quiz.measures(*other))
            .collect()
    }

    fn own_mean(&self, of: TraitIndex) -> f64 {
        let likings = self.likings(of);
        let sum: f64 = likings.iter().map(|other| self.theta[other.0]).sum();
        sum / likings.len().max(1) as f64
    }

    /// How sure it is that a term has the sign that it has.
    fn certainty(&self, career: usize, term: &Contribution) -> f64 {
        let Origin::Trait(of) = term.from else {
            return 1.0;
        };
        let (mean, covariance) = (self.posterior.mean(), self.posterior.covariance());
        if self.instrument.catalog.traits.get(of).id.domain == Domain::Skill {
            // A skill adds where its shortfall is smaller than the mean one.
            let Some(delta) = self.fits[career].delta(of) else {
                return 1.0;
            };
            let bar = delta - rules::normal::shortfall_mean(delta);
            return probability((mean[of.0] - bar).abs() / self.posterior.sd(of.0));
        }
        let likings = self.likings(of);
        let mut direction = vec![0.0; mean.len()];
        for other in &likings {
            direction[other.0] -= 1.0 / likings.len() as f64;
        }
        direction[of.0] += 1.0;
        let above = model::matrix::dot(&direction, mean);
        probability(above.abs() / libm::sqrt(covariance.between(&direction, &direction)))
    }

    /// How many of the answers behind a reason are none for this career.
    fn off_topic(&self, profile: &Profile, reason: &Reason) -> usize {
        let About::Trait(of) = reason.fact.about() else {
            return 0;
        };
        let traits = &self.instrument.catalog.traits;
        let is_off = |item: &&usize| {
            let item = &self.instrument.quiz.items[**item];
            let mut topics = traits
                .of_domain(Domain::Topic)
                .filter(|topic| item.measures(*topic))
                .peekable();
            let is_about = topics.peek().is_none()
                || topics.any(|topic| profile.topics.iter().any(|of| of.of == topic));
            !is_about || !item.measures(of)
        };
        reason.items.iter().filter(is_off).count()
    }
}

/// The liking of which a fact tells the sign, and whether it says that it is liked.
fn sign(fact: Fact) -> Option<(TraitIndex, bool)> {
    if let Fact::LikedAndUsed { of, .. } | Fact::LikedAndSpared { of, .. } = fact {
        Some((of, true))
    } else if let Fact::DislikedAndUsed { of, .. } | Fact::DislikedAndSpared { of, .. } = fact {
        Some((of, false))
    } else {
        None
    }
}

/// Whether a reason states what a term adds or takes.
fn is_told(found: &Match, term: Origin) -> bool {
    found
        .reasons
        .iter()
        .any(|reason| match (term, reason.fact) {
            (Origin::Studies, Fact::Studies { .. }) => true,
            (Origin::Rule(rule), Fact::Boost { rule: told }) => rule == told,
            (Origin::Trait(of), fact) => {
                fact.about() == About::Trait(of) && reason.value.abs() > 0.0
            }
            _ => false,
        })
}

impl Told {
    fn add(&mut self, other: &Self) {
        self.cards += other.cards;
        self.signs += other.signs;
        self.true_signs += other.true_signs;
        self.with_largest += other.with_largest;
        self.off_topic += other.off_topic;
        for (sum, cards) in self.solidity.iter_mut().zip(other.solidity) {
            *sum += cards;
        }
        self.flat += other.flat;
        self.with_weak_leads += other.with_weak_leads;
    }
}
