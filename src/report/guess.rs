//! What a person expected beforehand, held against what their answers carry: a card for each idea.
//!
//! Made from the finished recommendation, so that no guess can enter a score.

use crate::Subject;
use crate::card::{self, Card};
use crate::document::{Block, Document};
use crate::shown::Shown;
use administration::search::search;
use model::answers::Guess;
use model::id::ProfileId;
use model::locale::Locale;
use rules::{Match, State, Status};
use words::capitalized;
use words::guess::{self, GuessFound};

/// So many ideas have a card.
const IDEAS: usize = 2;

/// So many careers are named beside an idea that has no sheet.
const NEAREST: usize = 2;

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
    /// The careers that it is about: the one that is meant, that of a family which is nearest to the answers, or
    /// those whose sheets are nearest to what was typed.
    careers: Vec<usize>,
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
    let line = |of: &Guess| {
        let (title, found, careers) = match of {
            Guess::Career(id) => {
                let found = matches.clone().find(|found| profile(found).id == *id)?;
                let title = profile(found).titles.get(locale);
                (title, standing(subject, found), vec![found.career])
            }
            Guess::Family(id) => {
                let family = subject.families.iter().find(|family| family.id == *id)?;
                let careers = matches.clone().filter(|found| profile(found).family == *id);
                let open = careers.clone().find(|found| found.group.is_some());
                let first = open.or_else(|| careers.clone().next())?.career;
                let nearest = careers.map(|found| standing(subject, found)).min()?;
                // A condition that one career asks for is none of the family.
                let is_near = matches!(nearest, GuessFound::Shown | GuessFound::Close);
                let found = if is_near {
                    nearest
                } else {
                    GuessFound::Elsewhere
                };
                (family.title.get(locale).to_owned(), found, vec![first])
            }
            Guess::Typed(words) => {
                let found = search(subject.profiles, subject.titles, words);
                let nearest = found.careers().iter().take(NEAREST).copied();
                (words.clone(), GuessFound::NoSheet, nearest.collect())
            }
        };
        let found = as_listed(subject, found, &careers);
        Some(GuessLine {
            of: of.clone(),
            title,
            found,
            careers,
        })
    };
    let expected: Vec<GuessLine> = guessed.iter().filter_map(line).collect();
    let is_expected = |found: &&Match| {
        guessed.iter().any(|guess| match guess {
            Guess::Career(id) => matches
                .clone()
                .map(profile)
                .any(|other| other.id == *id && other.family == profile(found).family),
            Guess::Family(id) => *id == profile(found).family,
            Guess::Typed(_) => false,
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
    } else if guess.status == Status::SetApart {
        GuessFound::SetApart
    } else if shown.clone().any(|found| found.group == guess.group) {
        GuessFound::Close
    } else if shown.any(|found| family(found) == family(guess)) {
        GuessFound::FamilyShown
    } else {
        GuessFound::Elsewhere
    }
}

/// The same where the answers carry no list: a tentative lead is shown, and of any other nothing is told yet.
fn as_listed(subject: &Subject<'_>, found: GuessFound, careers: &[usize]) -> GuessFound {
    if subject.recommendation.state == State::Ok || found == GuessFound::NoSheet {
        return found;
    }
    let Shown::Weak(tentative) = Shown::of(subject) else {
        return GuessFound::NoListYet;
    };
    let is_one = |lead: &&Match| careers.contains(&lead.career);
    if tentative.iter().any(is_one) {
        GuessFound::Shown
    } else {
        GuessFound::NoListYet
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
            page.push(Block::Card(line.card(subject, page.locale)));
        }
    }
}

impl GuessLine {
    /// What is shown above is told in a sentence, anything else with what speaks for it and against it.
    fn card(&self, subject: &Subject<'_>, locale: Locale) -> Card {
        let say = guess::of(locale);
        let outcome = say.outcome(self.found);
        let title = |career: &usize| subject.profiles[*career].titles.get(locale);
        let matches = &mut subject.recommendation.matches.iter();
        let found = matches.find(|found| self.careers.contains(&found.career));
        let told = |why| Card::told(capitalized(&self.title), why);
        match (&self.of, found) {
            (Guess::Career(_), Some(found)) if self.found != GuessFound::Shown => Card {
                why: card::speaks_for(subject, locale, found)
                    .map_or_else(|| outcome.to_owned(), |told| format!("{outcome} {told}")),
                sure: None,
                chips: Vec::new(),
                ..card::card(subject, locale, found)
            },
            (Guess::Family(_), Some(found)) => {
                let nearest = say.nearest(&title(&found.career));
                told(format!("{outcome} {nearest}"))
            }
            (Guess::Typed(_), _) => {
                let titles: Vec<String> = self.careers.iter().map(title).collect();
                let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
                told(say.no_sheet(&titles))
            }
            (Guess::Career(_) | Guess::Family(_), _) => told(outcome.to_owned()),
        }
    }
}
