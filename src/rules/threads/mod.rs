//! What is worth talking over: what does not go together, the answer that decides most, two leads that are
//! close. Each thread rests on answers that it quotes; without them it is gone, or another.

mod at_odds;
mod between;
mod decisive;

use crate::Scoring;
use crate::recommendation::Recommendation;
use model::answers::AnswerSheet;
use model::traits::TraitIndex;

pub use crate::threads::at_odds::{APART, LED_TO};
pub use crate::threads::between::ALIKE;
pub use crate::threads::decisive::WORTH_ASKING;

/// Something in what a person said that is worth talking over.
#[derive(Clone, Debug, PartialEq)]
pub enum Thread {
    /// Two things that they said do not go together.
    AtOdds(AtOdds),
    /// One answer decides more than any other where they are led.
    Decisive(Decisive),
    /// Two leads of different families are about as likely to suit them best.
    BetweenTwo(BetweenTwo),
}

/// Two things that a person said and that do not go together. Careers, items and guesses are told by their places
/// in the catalog, in the quiz and in the sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum AtOdds {
    /// Two ratings that tell of one trait, on different sides of the middle.
    Answers {
        /// The trait; of several that both tell of, the one that they tell most of, then the first.
        of: TraitIndex,
        /// The rating that says more of it, then the one that says less.
        items: [usize; 2],
        /// How far they are apart, in SD of the difference that the person's other answers leave to chance; at
        /// least [`APART`].
        apart: f64,
    },
    /// They can do what they would not like to do.
    AbleNotDrawn {
        /// The interest, liked less than their others.
        of: TraitIndex,
        /// The rating of the skill that says most of it.
        able: usize,
        /// The rating of the interest that says least of it.
        not_drawn: usize,
    },
    /// They said no to a career because of what one does there, and their answers lead to it.
    Refused {
        /// The career.
        career: usize,
        /// The answers that speak most for it, at most two; there may be none.
        items: Vec<usize>,
    },
    /// They expected a career, or a family, and their answers lead elsewhere.
    Guessed {
        /// The guess.
        guess: usize,
        /// The answers that speak most against it, at most two; none for a family, and there may be none.
        items: Vec<usize>,
    },
}

/// The answer without which the chances of families to hold the best career would be most other than they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Decisive {
    /// The item.
    pub item: usize,
    /// Half the sum of the differences of all chances (total variation), 0–1; at least [`WORTH_ASKING`].
    pub moves: f64,
    /// What would be otherwise.
    pub without: Without,
}

/// What would be otherwise without an answer; families are told by their places in the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Without {
    /// Another family would be the likeliest to hold the best career.
    Front {
        /// The family that is.
        family: usize,
        /// The one that would be.
        instead: usize,
    },
    /// This family's chance would be lower; of all chances it moves most.
    Lower {
        /// Which.
        family: usize,
    },
    /// This family's chance would be higher; of all chances it moves most.
    Higher {
        /// Which.
        family: usize,
    },
}

/// Two leads whose families are about as likely to hold the best career, with what differs most between them.
#[derive(Clone, Debug, PartialEq)]
pub struct BetweenTwo {
    /// Both, the likelier family first.
    pub leads: [Lead; 2],
}

/// A lead beside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lead {
    /// The career, by its place in the catalog.
    pub career: usize,
    /// Its family, by its place in the catalog.
    pub family: usize,
    /// The answer that speaks most for it and less for the other; `None` where no answer that can be quoted for
    /// it does. One of the two leads has one.
    pub item: Option<usize>,
}

impl Thread {
    /// The word for programs.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::AtOdds(_) => "at-odds",
            Self::Decisive(_) => "decisive",
            Self::BetweenTwo(_) => "between-two",
        }
    }

    /// The items whose answers it quotes, by their places in the quiz, each once.
    pub fn items(&self) -> Vec<usize> {
        match self {
            Self::AtOdds(AtOdds::Answers { items, .. }) => items.to_vec(),
            Self::AtOdds(AtOdds::AbleNotDrawn {
                able, not_drawn, ..
            }) => vec![*able, *not_drawn],
            Self::AtOdds(AtOdds::Refused { items, .. } | AtOdds::Guessed { items, .. }) => {
                items.clone()
            }
            Self::Decisive(decisive) => vec![decisive.item],
            Self::BetweenTwo(between) => between.leads.iter().filter_map(|l| l.item).collect(),
        }
    }
}

impl Scoring {
    /// What is worth talking over in an answer sheet of which this was found: at most one thread of each kind, in
    /// the order of the kinds; none where there is nothing of it.
    ///
    /// Without a list there is at most what is at odds. Of equals the first by the ids of items, then by
    /// the order of the catalog. The cost is that of scoring the sheet once without each of its answers.
    pub fn threads(&self, sheet: &AnswerSheet, found: &Recommendation) -> Vec<Thread> {
        let at_odds = self.at_odds(sheet, found).map(Thread::AtOdds);
        let decisive = self.decisive(sheet, found).map(Thread::Decisive);
        let between = self.between_two(sheet, found).map(Thread::BetweenTwo);
        [at_odds, decisive, between].into_iter().flatten().collect()
    }
}

/// The first of those with the largest number.
fn first_largest<T>(of: impl Iterator<Item = (f64, T)>) -> Option<(f64, T)> {
    of.reduce(|best, next| if next.0 > best.0 { next } else { best })
}
