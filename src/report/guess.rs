//! What a person expected beforehand, held against what their answers carry: a card for each idea.
//!
//! Made from the finished recommendation, so that no guess can enter a score.

use crate::Subject;
use crate::card::{self, Card};
use crate::document::{Block, Document};
use model::answers::Guess;
use model::id::ProfileId;
use model::locale::Locale;
use rules::{Match, State, Status};
use words::capitalized;
use words::guess::{self, GuessFound};

/// So many ideas have a card.
const IDEAS: usize = 2;

/// What became of the guesses.
#[derive(Clone, Debug, PartialEq)]
pub struct Guesses {
    /// Each guess, in the order in which it was made.
    pub expected: Vec<GuessLine>,
    /// The best lead in whose family nothing was guessed.
    pub surprise: Option<Lead>,
}

/// One guess.
#[derive(Clone, Debug, PartialEq)]
pub struct GuessLine {
    /// The career or the family.
    pub of: Guess,
    /// Its name.
    pub title: String,
    /// Where it stands.
    pub found: GuessFound,
    /// The career that is meant; of a family the nearest one.
    career: usize,
}

/// A career that is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Lead {
    /// Its id.
    pub career: ProfileId,
    /// Its name.
    pub title: String,
}

/// Holds the guesses against the leads; `None` if nothing was guessed.
///
/// A guess that the catalog does not have is left out.
pub(super) fn guesses(subject: &Subject<'_>, locale: Locale) -> Option<Guesses> {
    let guessed = &subject.sheet.guesses;
    let matches = subject.recommendation.matches.iter();
    let profile = |found: &Match| &subject.profiles[found.career];
    let expected: Vec<GuessLine> = guessed
        .iter()
        .filter_map(|of| {
            let (title, found, career) = match of {
                Guess::Career(id) => {
                    let found = matches.clone().find(|found| profile(found).id == *id)?;
                    let title = profile(found).titles.get(locale);
                    (title, standing(subject, found), found.career)
                }
                Guess::Family(id) => {
                    let family = subject.families.iter().find(|family| family.id == *id)?;
                    let mut careers = matches.clone().filter(|found| profile(found).family == *id);
                    let first = careers.clone().next()?.career;
                    let nearest = careers
                        .by_ref()
                        .map(|found| standing(subject, found))
                        .min()?;
                    // A condition that one career asks for is none of the family.
                    let found = match nearest {
                        GuessFound::Shown | GuessFound::Close => nearest,
                        GuessFound::FamilyShown
                        | GuessFound::NotYet
                        | GuessFound::Elsewhere
                        | GuessFound::NoListYet => GuessFound::Elsewhere,
                    };
                    (family.title.get(locale).to_owned(), found, first)
                }
            };
            let found = match subject.recommendation.state {
                State::Ok => found,
                State::Flat | State::NothingAttractsYet | State::NothingMeasured => {
                    GuessFound::NoListYet
                }
            };
            let of = of.clone();
            Some(GuessLine {
                of,
                title,
                found,
                career,
            })
        })
        .collect();
    let is_expected = |found: &&Match| {
        guessed.iter().any(|guess| match guess {
            Guess::Career(id) => matches
                .clone()
                .map(profile)
                .any(|other| other.id == *id && other.family == profile(found).family),
            Guess::Family(id) => *id == profile(found).family,
        })
    };
    let mut main = matches.clone().filter(|found| found.status == Status::Main);
    let surprise = main.find(|found| !is_expected(found)).map(|found| Lead {
        career: profile(found).id.clone(),
        title: profile(found).titles.get(locale),
    });
    (!expected.is_empty()).then_some(Guesses { expected, surprise })
}

fn standing(subject: &Subject<'_>, guess: &Match) -> GuessFound {
    let family = |found: &Match| &subject.profiles[found.career].family;
    let matches = subject.recommendation.matches.iter();
    let mut shown = matches.filter(|found| is_shown(found));
    if is_shown(guess) {
        GuessFound::Shown
    } else if guess.status == Status::NotYet {
        GuessFound::NotYet
    } else if shown.clone().any(|found| found.group == guess.group) {
        GuessFound::Close
    } else if shown.any(|found| family(found) == family(guess)) {
        GuessFound::FamilyShown
    } else {
        GuessFound::Elsewhere
    }
}

fn is_shown(found: &Match) -> bool {
    matches!(found.status, Status::Main | Status::Further)
}

impl Guesses {
    /// What the page says: a card for each of the first ideas.
    pub(super) fn tell(&self, page: &mut Document, subject: &Subject<'_>) {
        let ideas = &self.expected[..IDEAS.min(self.expected.len())];
        page.section(guess::of(page.locale).heading(ideas.len()));
        for (i, line) in ideas.iter().enumerate() {
            if i > 0 {
                page.push(Block::Gap);
            }
            let matches = &mut subject.recommendation.matches.iter();
            if let Some(found) = matches.find(|found| found.career == line.career) {
                page.push(Block::Card(line.card(subject, page.locale, found)));
            }
        }
    }
}

impl GuessLine {
    /// What is shown above is told in a sentence, anything else with what speaks for it and against it.
    fn card(&self, subject: &Subject<'_>, locale: Locale, found: &Match) -> Card {
        let say = guess::of(locale);
        let title = capitalized(&self.title);
        let outcome = say.outcome(self.found);
        let of_career = card::card(subject, locale, found);
        match &self.of {
            Guess::Career(_) if self.found == GuessFound::Shown => Card {
                title,
                why: outcome.to_owned(),
                chips: Vec::new(),
                sure: None,
                check: None,
                inside: None,
            },
            Guess::Career(_) => Card {
                title,
                why: format!("{outcome} {}", card::speaks_for(subject, locale, found)),
                sure: None,
                ..of_career
            },
            Guess::Family(_) => Card {
                title,
                why: format!("{outcome} {}", say.nearest(&of_career.title)),
                chips: Vec::new(),
                sure: None,
                check: None,
                inside: None,
            },
        }
    }
}
