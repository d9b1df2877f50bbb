//! What somebody said that does not go together: two answers, skill and liking, a no and a lead, an idea and
//! the page.

use crate::Scoring;
use crate::evidence::SURE_SIGN;
use crate::fact::{Reason, Side};
use crate::normal;
use crate::observe::Design;
use crate::posterior::Posterior;
use crate::recommendation::{Match, Recommendation, State, Status};
use crate::threads::{AtOdds, first_largest};
use model::answers::{Answer, AnswerSheet, Guess};
use model::matrix::dot;
use model::quiz::{Measure, Response, Role};
use model::reaction::Is;
use model::traits::{Domain, TraitIndex};

/// From here on two answers are at odds, in SD of the difference of their residuals.
pub const APART: f64 = 2.5;

/// From this probability of being among the best three on, a no because of what one does there is at odds with
/// the answers.
pub const LED_TO: f64 = 0.3;

/// The share of the range, 0–1, from which on a skill is there: *on my own*.
const ABLE: f64 = 0.66;

/// The most answers that are quoted for or against a career.
const QUOTED: usize = 2;

/// A rating that is answered on its scale.
struct Rated<'a> {
    item: usize,
    measures: &'a [Measure],
    loads: &'a [f64],
    noise: f64,
    /// y.
    value: f64,
    /// The step, as a share of the range.
    share: f64,
}

impl Rated<'_> {
    fn measure(&self, of: TraitIndex) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.of == of)
    }

    /// The step in the direction of a measure.
    fn says(&self, measure: &Measure) -> f64 {
        measure.keying.share(self.share)
    }

    /// What it says of a trait of its own.
    fn says_of_own(&self, of: TraitIndex) -> Option<f64> {
        let measure = self.measure(of).filter(|m| m.role == Role::Own)?;
        Some(self.says(measure))
    }
}

/// A pair of ratings that tell of one trait, on different sides of the middle.
struct Opposed<'a> {
    of: TraitIndex,
    /// The rating that says more, and the direction of its scale: 1 or −1.
    high: (&'a Rated<'a>, f64),
    low: (&'a Rated<'a>, f64),
}

impl<'a> Opposed<'a> {
    fn new(one: &'a Rated<'a>, other: &'a Rated<'a>) -> Option<Self> {
        let shared = one.measures.iter().filter_map(|measure| {
            let other = other.measure(measure.of)?;
            Some((
                measure.role.weight() * other.role.weight(),
                (measure, other),
            ))
        });
        let (_, (measure, of_other)) = first_largest(shared)?;
        let [one, other] = [(one, measure), (other, of_other)];
        let says = |(rated, measure): (&Rated<'_>, &Measure)| rated.says(measure);
        let (high, low) = if says(one) > says(other) {
            (one, other)
        } else {
            (other, one)
        };
        let directed =
            |(rated, measure): (&'a Rated<'a>, &Measure)| (rated, measure.slope().signum());
        (says(high) > 0.5 && says(low) < 0.5).then(|| Self {
            of: measure.of,
            high: directed(high),
            low: directed(low),
        })
    }

    /// By how much the answers differ beyond what the person's traits expect of them, in SD of that difference.
    ///
    /// Residuals are `e = y − Hμ = R C⁻¹ y`, so their covariance is `R C⁻¹ R = R − H S Hᵀ`.
    fn apart(&self, known: &Posterior) -> f64 {
        let ((high, up), (low, down)) = (self.high, self.low);
        let loads = high.loads.iter().zip(low.loads);
        let direction: Vec<f64> = loads.map(|(h, l)| up * h - down * l).collect();
        let expected = dot(&direction, known.mean());
        let difference = up * high.value - down * low.value - expected;
        let explained = known.covariance().between(&direction, &direction);
        difference / libm::sqrt(high.noise + low.noise - explained)
    }
}

impl Scoring {
    /// The first of these that there is: two answers, skill without liking, a no, a guess.
    pub(super) fn at_odds(&self, sheet: &AnswerSheet, found: &Recommendation) -> Option<AtOdds> {
        let known = self.posterior(sheet);
        let rated = self.rated(sheet);
        answers(&rated, &known)
            .or_else(|| self.able_not_drawn(&rated, &known))
            .or_else(|| self.refused_lead(sheet, found))
            .or_else(|| self.guessed(sheet, found))
    }

    /// The answered ratings, in the order of their ids.
    fn rated(&self, sheet: &AnswerSheet) -> Vec<Rated<'_>> {
        let designs = self.designs.iter();
        designs
            .filter_map(|(item, design)| self.rating(*item, design, sheet))
            .collect()
    }

    fn rating<'s>(
        &'s self,
        item: usize,
        design: &'s Design,
        sheet: &AnswerSheet,
    ) -> Option<Rated<'s>> {
        let asked = &self.quiz.items[item];
        let (
            Response::Rating {
                measures, anchors, ..
            },
            Design::Rating { loads, scale, .. },
            Some(Answer::One(step)),
        ) = (&asked.response, design, sheet.get(&asked.id))
        else {
            return None;
        };
        let share = anchors[*step].value?;
        Some(Rated {
            item,
            measures,
            loads,
            noise: scale.noise,
            value: scale.standardized(share),
            share,
        })
    }

    /// The interest that is liked least, as surely as anything is told to be, among those whose skill is there.
    fn able_not_drawn(&self, rated: &[Rated<'_>], known: &Posterior) -> Option<AtOdds> {
        let interests = self.traits.of_domain(Domain::Interest);
        let interests: Vec<usize> = interests
            .filter(|of| self.measured[of.0])
            .map(|of| of.0)
            .collect();
        let candidate = |of: &usize| {
            let of = TraitIndex(*of);
            let (above, sd) = known.above_mean(of.0, &interests);
            let own = rated
                .iter()
                .filter_map(|r| Some((-r.says_of_own(of)?, r.item)));
            let (less, not_drawn) = first_largest(own)?;
            let able = able(rated, self.traits.twin(of)?)?;
            let is_sure = normal::probability(-above / sd) >= SURE_SIGN;
            let told = AtOdds::AbleNotDrawn {
                of,
                able,
                not_drawn,
            };
            (is_sure && less > -0.5).then_some((-above / sd, told))
        };
        first_largest(interests.iter().filter_map(candidate)).map(|(_, told)| told)
    }

    /// The likeliest of the careers that were turned down for what one does there.
    fn refused_lead(&self, sheet: &AnswerSheet, found: &Recommendation) -> Option<AtOdds> {
        let is_refused = |of: &&Match| {
            let said = sheet.reactions.get(&self.profiles[of.career].id);
            let is_no = said.is_some_and(|said| said.of_activities() == Some(Is::No));
            is_no && of.p_top3 >= LED_TO
        };
        let refused = found.matches.iter().filter(is_refused);
        let (_, refused) = first_largest(refused.map(|of| (of.p_top3, of)))?;
        Some(AtOdds::Refused {
            career: refused.career,
            items: quoted(refused, Side::For),
        })
    }

    /// The first guess that has a sheet and is nowhere on the page: neither itself, nor its family, nor what the
    /// answers cannot tell from a lead.
    fn guessed(&self, sheet: &AnswerSheet, found: &Recommendation) -> Option<AtOdds> {
        if found.state != State::Ok {
            return None;
        }
        let shown = |of: &&Match| matches!(of.status, Status::Main | Status::Further);
        let shown: Vec<&Match> = found.matches.iter().filter(shown).collect();
        let is_near = |of: &Match| {
            let mut shown = shown.iter();
            shown.any(|lead| lead.family == of.family || lead.group == of.group)
        };
        let absent = |guess: &Guess| match guess {
            Guess::Career(id) => {
                let mut matches = found.matches.iter();
                let of = matches.find(|of| self.profiles[of.career].id == *id)?;
                let is_absent = of.group.is_some() && !of.refused && !is_near(of);
                is_absent.then(|| quoted(of, Side::Against))
            }
            Guess::Family(id) => {
                let is_of_it = |of: &&Match| self.profiles[of.career].family == *id;
                let mut careers = found.matches.iter().filter(is_of_it).peekable();
                careers.peek()?;
                (!careers.any(is_near)).then(Vec::new)
            }
            Guess::Typed(_) => None,
        };
        let mut guesses = sheet.guesses.iter().enumerate();
        guesses.find_map(|(guess, of)| {
            let items = absent(of)?;
            Some(AtOdds::Guessed { guess, items })
        })
    }
}

/// The pair of answers that is furthest apart, if it is far enough.
fn answers(rated: &[Rated<'_>], known: &Posterior) -> Option<AtOdds> {
    let pairs = rated.iter().enumerate().flat_map(|(at, one)| {
        let others = rated[..at].iter();
        others.filter_map(move |other| Opposed::new(other, one))
    });
    let apart = pairs.map(|pair| (pair.apart(known), pair));
    let (apart, pair) = first_largest(apart)?;
    (apart >= APART).then_some(AtOdds::Answers {
        of: pair.of,
        items: [pair.high.0.item, pair.low.0.item],
        apart,
    })
}

/// The rating that says most of a skill, if on average its ratings say that it is there.
fn able(rated: &[Rated<'_>], skill: TraitIndex) -> Option<usize> {
    let own = rated
        .iter()
        .filter_map(|r| Some((r.says_of_own(skill)?, r.item)));
    let own: Vec<(f64, usize)> = own.collect();
    let sum: f64 = own.iter().map(|(share, _)| share).sum();
    let is_there = sum >= ABLE * own.len() as f64;
    first_largest(own.into_iter())
        .filter(|_| is_there)
        .map(|(_, item)| item)
}

/// The answers behind the reasons on a side of a career, the strongest reason first.
fn quoted(of: &Match, side: Side) -> Vec<usize> {
    let reasons = of
        .reasons
        .iter()
        .filter(|reason: &&Reason| reason.side() == side);
    let mut items: Vec<usize> = Vec::new();
    for item in reasons.flat_map(|reason| &reason.items) {
        if items.len() < QUOTED && !items.contains(item) {
            items.push(*item);
        }
    }
    items
}
