//! Simulated people: who they are, and what they answer.

use rand::rngs::ChaCha8Rng;

use crate::place::{place_on_screen, places, screens};
use crate::population::{OfItem, Population};
use crate::step::{nearest_step, nudged};
use crate::stream::{
    FIRST_DAY, INTERCEPT, ITEM, NUDGE, ORDER, OTHER_DAY, PERSON, SPREAD, hash, normal, stream,
};
use model::answers::{Answer, AnswerSheet};
use model::id::ItemId;
use model::matrix::{Cholesky, Matrix};
use model::quiz::{Favourites, Item, Load, Measure, Quiz, Response, Role, ScoredOption};
use model::traits::Traits;
use rules::scale::Scale;

/// Draws people and their answers; the same seed gives the same people.
///
/// People are drawn from the model population θ ~ N(0, Φ) and answer by the model that the engine assumes,
/// rounded to the steps of the scales: an answer's utility is λ on its traits and noise up to
/// variance 1. From what the engine assumes of items and people they differ as their [`Population`] says.
/// So what follows from them says how well the engine does what it means to do, not how
/// well it knows real people. Every rating, pair, choice, multi-select and ranking is answered;
/// questions on the situation are not.
#[derive(Clone, Debug)]
pub struct Simulation<'a> {
    quiz: &'a Quiz,
    factor: Cholesky,
    correlations: &'a Matrix,
    likings: Vec<bool>,
    population: Population,
    /// What each item has of its own, in the order of the quiz.
    items: Vec<OfItem>,
    seed: u64,
}

/// How the people of a group differ from the model population; all zero for the model population itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// What is added to each trait, in SD; as many as there are traits, or none.
    pub traits: Vec<f64>,
    /// What is added to each trait in the answers alone, in SD: how people misjudge themselves.
    pub self_image: Vec<f64>,
    /// What is added to the answer to an item, in SD of the answer: how an item is read otherwise.
    pub items: Vec<(ItemId, f64)>,
    /// What is added for each place further down: of a tile on its screen, whose order is drawn for each
    /// person, of a favourite among those that are shown, of an option in its question.
    pub place: f64,
}

/// A simulated person.
#[derive(Clone, Debug)]
pub struct Respondent {
    /// Their number.
    pub number: u64,
    /// The traits, in SD of the model population.
    pub theta: Vec<f64>,
    /// The answers.
    pub sheet: AnswerSheet,
}

impl<'a> Simulation<'a> {
    /// People of a population who answer a quiz, drawn with a seed.
    ///
    /// # Panics
    ///
    /// If the correlations of the traits are not positive definite; those of a catalog always are.
    pub fn new(traits: &'a Traits, quiz: &'a Quiz, seed: u64, population: Population) -> Self {
        let correlations = traits.correlations();
        let of_item =
            |item: &Item| population.item(&mut stream(seed, hash(item.id.as_str()), ITEM));
        Self {
            quiz,
            factor: correlations
                .cholesky()
                .expect("traits have positive definite correlations"),
            correlations,
            likings: traits
                .iter()
                .map(|(_, t)| t.id.domain.is_liking())
                .collect(),
            items: quiz.items.iter().map(of_item).collect(),
            population,
            seed,
        }
    }

    /// The people with the same numbers in another population: the same traits and the same chance.
    #[must_use]
    pub fn among(&self, traits: &'a Traits, population: Population) -> Self {
        Self::new(traits, self.quiz, self.seed, population)
    }

    /// The person of that number, of the model population.
    pub fn person(&self, number: u64) -> Respondent {
        self.person_of(number, &Group::default())
    }

    /// The person of that number in a group: the same person, moved as the group is.
    pub fn person_of(&self, number: u64, group: &Group) -> Respondent {
        let mut chance = self.chance(number, PERSON);
        let independent: Vec<f64> = (0..self.correlations.size())
            .map(|_| normal(&mut chance))
            .collect();
        let theta = moved(&self.factor.times(&independent), &group.traits);
        Respondent {
            number,
            sheet: self.sheet(number, &theta, group, FIRST_DAY),
            theta,
        }
    }

    /// What a person of the model population answers another day.
    pub fn another_day(&self, person: &Respondent) -> AnswerSheet {
        self.changed(person, &person.theta)
    }

    /// What a person of the model population answers another day who is then of these traits.
    pub fn changed(&self, person: &Respondent, theta: &[f64]) -> AnswerSheet {
        self.sheet(person.number, theta, &Group::default(), OTHER_DAY)
    }

    /// A person's answers with one rating, drawn by chance, moved by one step; where a quiz has no
    /// ratings, the smallest change of another answer.
    pub fn nudged(&self, person: &Respondent) -> AnswerSheet {
        let mut chance = self.chance(person.number, NUDGE);
        nudged(self.quiz, &person.sheet, &mut chance)
    }

    pub(super) fn chance(&self, number: u64, of: u64) -> ChaCha8Rng {
        stream(self.seed, number, of)
    }

    fn sheet(&self, number: u64, theta: &[f64], group: &Group, day: u64) -> AnswerSheet {
        let image = moved(theta, &group.self_image);
        let spread = self.population.spread(&mut self.chance(number, SPREAD));
        let screens = screens(self.quiz, &mut self.chance(number, ORDER));
        let mut sheet = AnswerSheet::default();
        for (item, of_item) in self.quiz.items.iter().zip(&self.items) {
            let mut chance = self.chance(number, hash(item.id.as_str()) ^ day);
            let shift = group.items.iter().find(|(id, _)| *id == item.id);
            let shift = shift.map_or(0.0, |(_, shift)| *shift);
            let place = place_on_screen(&screens, &item.id) as f64;
            let manner = Manner {
                shift: shift + of_item.mean + self.intercept(number, item) + group.place * place,
                spread,
            };
            let places = places(self.quiz, &screens, item, &sheet);
            let asked = Asked {
                item,
                own: of_item,
                sheet: &sheet,
                further: places.map(|place| group.place * place as f64).collect(),
            };
            let answer = self.answer(asked, &image, manner, &mut chance);
            sheet
                .answer(self.quiz, &item.id, answer)
                .expect("an answer of the item's own shape");
        }
        sheet
    }

    /// What a person's ratings in the format of an item have in common; only ratings of likings do.
    fn intercept(&self, number: u64, item: &Item) -> f64 {
        let Response::Rating {
            format, measures, ..
        } = &item.response
        else {
            return 0.0;
        };
        if !measures.iter().any(|measure| self.likings[measure.of.0]) {
            return 0.0;
        }
        let of = hash(format.as_str()) ^ INTERCEPT;
        self.population.intercept(&mut self.chance(number, of))
    }

    fn answer(
        &self,
        asked: Asked<'_>,
        theta: &[f64],
        manner: Manner,
        chance: &mut ChaCha8Rng,
    ) -> Answer {
        let Asked {
            item,
            own,
            sheet,
            further,
        } = asked;
        let utilities = |options: &[ScoredOption], chance: &mut ChaCha8Rng| -> Vec<f64> {
            let loading = own.loading * Scale::COMPARED.loading;
            let utility =
                |option: &ScoredOption| self.utility(&option.loads, theta, loading, chance);
            let utilities = options.iter().map(utility).zip(&further);
            utilities
                .map(|(utility, further)| utility + further)
                .collect()
        };
        match &item.response {
            Response::Favourites(favourites) => {
                let utilities = utilities(&favourites.options, chance);
                let shown = sheet.shown(self.quiz, &item.id, favourites);
                let liked = best_first(&utilities)
                    .into_iter()
                    .filter(|k| shown.contains(k));
                let mut picked: Vec<usize> = liked.take(n_picked(favourites, &shown)).collect();
                picked.sort_unstable();
                Answer::Several(picked)
            }
            Response::Rating {
                measures, anchors, ..
            } => {
                let scale = Scale::of(anchors);
                let loads: Vec<Load> = measures.iter().map(|m| own.load(m)).collect();
                let utility = self.utility(&loads, theta, own.loading * scale.loading, chance);
                let from_middle = manner.spread * (utility + manner.shift);
                let share = scale.midpoint + scale.spread * from_middle;
                Answer::One(nearest_step(anchors, share))
            }
            Response::Pair(options) | Response::Choice(options) => {
                Answer::One(best_first(&utilities(options, chance))[0])
            }
            Response::Ranking(options) => Answer::Ranked(best_first(&utilities(options, chance))),
            Response::Multi(options) => {
                let utilities = utilities(options, chance);
                let ticked = (0..options.len()).filter(|k| utilities[*k] > TICKED_FROM);
                Answer::Several(ticked.collect())
            }
        }
    }

    /// λ on the direction of the loads, scaled to variance 1, and noise up to variance 1.
    fn utility(&self, loads: &[Load], theta: &[f64], loading: f64, chance: &mut ChaCha8Rng) -> f64 {
        let mut direction = vec![0.0; theta.len()];
        for load in loads {
            direction[load.of.0] = load.weight;
        }
        let variance = self.correlations.between(&direction, &direction);
        // An option without loads is neutral: its utility is all noise.
        let level = if variance > 0.0 {
            model::matrix::dot(&direction, theta) / libm::sqrt(variance)
        } else {
            0.0
        };
        loading * level + libm::sqrt(1.0 - loading * loading) * normal(chance)
    }
}

/// An item as somebody meets it.
struct Asked<'a> {
    item: &'a Item,
    own: &'a OfItem,
    /// What they answered before.
    sheet: &'a AnswerSheet,
    /// What is added to each option for its place.
    further: Vec<f64>,
}

/// How somebody uses the scale of an item.
#[derive(Clone, Copy)]
struct Manner {
    /// What is added to the answer, in SD of an answer.
    shift: f64,
    /// What they use of the nominal spread.
    spread: f64,
}

impl OfItem {
    /// How a higher step of the item leans to a trait that it measures.
    fn load(&self, measure: &Measure) -> Load {
        let crossing = match measure.role {
            Role::Own => 1.0,
            Role::Crossed(_) => self.crossing,
        };
        Load {
            of: measure.of,
            weight: crossing * measure.slope(),
        }
    }
}

/// How many favourites somebody picks who was shown so many: half of them, as far as they may.
pub(super) fn n_picked(favourites: &Favourites, shown: &[usize]) -> usize {
    favourites.most.min(shown.len() / 2)
}

/// The utility from which an option of a multi-select is ticked: a third are
/// ([`TICKED`](rules::observe::TICKED)).
const TICKED_FROM: f64 = 0.430_727_299_295_457_5;

fn moved(theta: &[f64], by: &[f64]) -> Vec<f64> {
    let shift = by.iter().copied().chain(std::iter::repeat(0.0));
    theta.iter().zip(shift).map(|(t, s)| t + s).collect()
}

/// The places of the options, the highest utility first; of equal ones, the first.
pub(super) fn best_first(utilities: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..utilities.len()).collect();
    order.sort_by(|a, b| utilities[*b].total_cmp(&utilities[*a]));
    order
}
