//! Signs of careless answers: what hardly anybody does who reads the questions.
//!
//! They are for the person alone, who may want to look at some questions again. No answer is dropped
//! or weighs less, and nothing here enters a score, a list or a report.
//!
//! # In prose
//!
//! Each index looks at the ratings in the order in which they were answered, raw, one response format
//! at a time: the longest [run](runs) of equal answers, how little the answers [vary](variation()), how badly
//! they [hang together](Misfit), and how much they [agree](agreement()) with everything where the quiz
//! can tell. An answer that stands apart, such as *never tried*, is missing.
//!
//! What is too much follows from [`HONEST`] simulated people who answer *the same questions in the same
//! order*, so it is right for a full form as for twenty questions that were picked on the way. How much
//! an item is liked on average is not known, so their answers differ by that too, and by how much of the
//! scales a person uses. The
//! indices share a false-alarm rate of [`FALSE_ALARMS`] evenly (Bonferroni), so that at most so many
//! honest people are asked to look again. [Haste](hasty) is judged by a published bar instead.
//!
//! # Source
//!
//! Meade & Craig (2012), "Identifying careless responses in survey data", Psychological Methods 17(3):
//! careless answers are of two kinds, random and not, which need different indices.

mod agreement;
mod form;
mod haste;
mod misfit;
mod run;
mod variation;

pub use agreement::agreement;
pub use haste::{HASTY, hasty};
pub use misfit::Misfit;
pub use run::{Runs, runs};
pub use variation::variation;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::careless::form::Form;
use crate::factors::Factors;
use crate::normal;
use model::answers::AnswerSheet;
use model::chance::standard_normals;
use model::matrix::Cholesky;
use model::quiz::Quiz;
use model::traits::Traits;

/// The share of honest people, 0–1, for whom some index may be too high.
pub const FALSE_ALARMS: f64 = 0.05;

/// How many honest people are simulated: the standard error of a rate of 1 % is then .1 points.
pub const HONEST: usize = 10_000;

/// The seed of the honest people: a constant, so that the same answers give the same signs.
const SEED: u64 = 0x0CA2_E1E5;

/// The standard deviation of what all answers of an honest person in one response format have in common,
/// in SD of an answer.
///
/// The engine allows for 1, so that no shift of all answers moves a fit; real people differ less.
const WAY_OF_ANSWERING: f64 = 0.5;

/// How much of the ends of the scales the honest people use, from the least to the most of them, as a share of
/// what the engine assumes.
///
/// A judgement from the answers of 740 real people: most of them keep nearer to the middle.
const USED_OF_THE_SCALE: [f64; 2] = [0.7, 1.1];

/// With fewer answers not even a long run tells anything: four times the same may be meant.
const FEW: usize = 10;

/// With fewer answers only a long run tells anything: variation and misfit are mostly chance.
const ENOUGH: usize = 15;

/// What can tell careless answers; each is higher for more careless ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Index {
    /// The longest run of equal answers, in answers.
    Run,
    /// How little the answers vary: the negative of their standard deviation, in steps.
    Sameness,
    /// The squared distance from the model.
    Misfit,
    /// The mean answer above the midpoint, as a share of the range.
    Agreement,
}

/// An index of some answers.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Value {
    index: Index,
    /// Which response format it is of; 0 for those that take all answers.
    strip: usize,
    amount: f64,
}

/// Something that hardly anybody does who reads the questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    /// What it is.
    pub kind: SignKind,
    /// The items to look at again, by their places in the quiz, in the order in which they were
    /// answered; at least one.
    pub items: Vec<usize>,
}

/// What kind of sign it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignKind {
    /// These items have the same answer: of the ratings with one response format that were answered on
    /// its scale, they follow each other.
    SameAnswer,
    /// The answers to these items hardly vary.
    LittleVariation,
    /// These answers fit least with the others, which do not fit well together.
    HardToRead,
    /// Nearly everything is agreed to, opposites too.
    AllAgreed,
    /// These answers came within two seconds.
    Haste,
}

/// The items that one person answered, and what is too much of each index for them.
#[derive(Clone, Debug)]
pub struct Careless<'a> {
    quiz: &'a Quiz,
    form: Form,
    order: Vec<usize>,
    /// The last value that is not too much.
    cuts: Vec<Value>,
}

impl<'a> Careless<'a> {
    /// Works out what is too much for the items that are answered in `sheet`; `order` are their
    /// places in the quiz in the order in which they were asked.
    ///
    /// The cost is that of scoring [`HONEST`] sheets on a few sums: some hundredths of a second.
    ///
    /// # Panics
    ///
    /// If the correlations of the traits are not positive definite; those of a catalog always are.
    pub fn new(quiz: &'a Quiz, traits: &Traits, sheet: &AnswerSheet, order: &[usize]) -> Self {
        let answered = |item: &usize| sheet.get(&quiz.items[*item].id).is_some();
        let order: Vec<usize> = order.iter().copied().filter(answered).collect();
        let factors = Factors::new(traits, quiz);
        let form = Form::new(quiz, &factors, sheet, &order);
        let factor = factors.correlations().cholesky();
        let factor = factor.expect("traits have positive definite correlations");
        let cuts = cuts(&form, &factor, traits.len());
        Self {
            quiz,
            form,
            order,
            cuts,
        }
    }

    /// The indices that are too high, each once. Nothing is said of a sheet with other items.
    pub fn high(&self, sheet: &AnswerSheet) -> Vec<Index> {
        let mut high: Vec<Index> = Vec::new();
        for value in self.too_high(sheet) {
            if !high.contains(&value.index) {
                high.push(value.index);
            }
        }
        high
    }

    /// What the person may want to look at again, the clearest sign first; mostly nothing.
    pub fn signs(&self, sheet: &AnswerSheet) -> Vec<Sign> {
        let seconds: Vec<Option<f64>> = self
            .order
            .iter()
            .map(|item| sheet.seconds.get(&self.quiz.items[*item].id).copied())
            .collect();
        let unread: Vec<usize> = hasty(&seconds).iter().map(|at| self.order[*at]).collect();
        let haste = (!unread.is_empty()).then_some(Sign {
            kind: SignKind::Haste,
            items: unread,
        });
        let Some(steps) = self.form.steps(self.quiz, sheet) else {
            return haste.into_iter().collect();
        };
        let mut signs: Vec<Sign> = Vec::new();
        let high = self.too_high(sheet);
        for value in &high {
            let has_run = |v: &Value| v.index == Index::Run && v.strip == value.strip;
            // Where one answer is repeated, it is no news that the answers hardly vary.
            let is_said = value.index == Index::Sameness && high.iter().any(has_run);
            if !is_said {
                signs.push(self.form.sign(*value, &steps));
            }
        }
        signs.extend(haste);
        signs
    }

    fn too_high(&self, sheet: &AnswerSheet) -> Vec<Value> {
        let steps = self.form.steps(self.quiz, sheet);
        let values = steps.map_or_else(Vec::new, |steps| self.form.values(&steps));
        let cut = |value: &Value| {
            let is_same = |cut: &&Value| cut.index == value.index && cut.strip == value.strip;
            self.cuts.iter().find(is_same).map(|cut| cut.amount)
        };
        let is_high = |value: &Value| cut(value).is_some_and(|cut| value.amount > cut);
        values.into_iter().filter(is_high).collect()
    }
}

/// For each index the last value that is not too much: of the honest people, no more than its share of
/// the false alarms is above.
fn cuts(form: &Form, factor: &Cholesky, n_traits: usize) -> Vec<Value> {
    let mut rng = ChaCha8Rng::seed_from_u64(SEED);
    let mut all: Vec<(Value, Vec<f64>)> = Vec::new();
    for _ in 0..HONEST {
        let mut theta = factor.times(&standard_normals(&mut rng, form.n_factors()));
        theta[n_traits..]
            .iter_mut()
            .for_each(|b| *b *= WAY_OF_ANSWERING);
        let noise = standard_normals(&mut rng, form.len());
        let [least, most] = USED_OF_THE_SCALE;
        // A normal number's probability is evenly spread.
        let share = normal::probability(standard_normals(&mut rng, 1)[0]);
        let used = least + (most - least) * share;
        for value in form.values(&form.honest(&theta, &noise, used)) {
            let is_same =
                |(v, _): &&mut (Value, Vec<f64>)| v.index == value.index && v.strip == value.strip;
            match all.iter_mut().find(is_same) {
                Some((_, values)) => values.push(value.amount),
                None => all.push((value, vec![value.amount])),
            }
        }
    }
    let rate = FALSE_ALARMS / all.len().max(1) as f64;
    let cut = |(value, mut values): (Value, Vec<f64>)| {
        values.sort_by(|a, b| b.total_cmp(a));
        // Undefined values are missing here and are no alarms.
        let allowed = (0..HONEST).take_while(|n| (*n as f64) < rate * HONEST as f64);
        let last = values.get(allowed.count()).or(values.last()).copied();
        Value {
            amount: last.unwrap_or(f64::INFINITY),
            ..value
        }
    };
    all.into_iter().map(cut).collect()
}
