//! What a person expected beforehand, held against what their answers carry.
//!
//! Made from the finished recommendation, so that no guess can enter a score.

use crate::Subject;
use crate::document::Document;
use model::answers::Guess;
use model::id::ProfileId;
use model::locale::Locale;
use rules::{Match, State, Status};
use words::guess::{self, GuessFound};

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
            let (title, found) = match of {
                Guess::Career(id) => {
                    let found = matches.clone().find(|found| profile(found).id == *id)?;
                    (profile(found).titles.get(locale), career(subject, found))
                }
                Guess::Family(id) => {
                    let family = subject.families.iter().find(|family| family.id == *id)?;
                    let careers = matches.clone().filter(|found| profile(found).family == *id);
                    let nearest = careers.map(|found| career(subject, found)).min()?;
                    // A condition that one career asks for is none of the family.
                    let found = match nearest {
                        GuessFound::Shown | GuessFound::Close => nearest,
                        GuessFound::FamilyShown
                        | GuessFound::NotYet
                        | GuessFound::SetApart
                        | GuessFound::Elsewhere
                        | GuessFound::NoListYet => GuessFound::Elsewhere,
                    };
                    (family.title.get(locale).to_owned(), found)
                }
            };
            let found = match subject.recommendation.state {
                State::Ok => found,
                State::Flat | State::NothingAttractsYet | State::NothingMeasured => {
                    GuessFound::NoListYet
                }
            };
            let of = of.clone();
            Some(GuessLine { of, title, found })
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

fn career(subject: &Subject<'_>, guess: &Match) -> GuessFound {
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

fn is_shown(found: &Match) -> bool {
    matches!(found.status, Status::Main | Status::Further)
}

impl Guesses {
    /// What the page says: the guesses of one kind in one sentence, then what was not expected.
    pub(super) fn tell(&self, page: &mut Document) {
        let say = guess::of(page.locale);
        let told = |kind: GuessFound| {
            let of_kind: Vec<&GuessLine> = self
                .expected
                .iter()
                .filter(|line| line.found == kind)
                .collect();
            let titles: Vec<&str> = of_kind.iter().map(|line| line.title.as_str()).collect();
            let paragraph = say.outcome(kind, &titles);
            // A family has no fit of its own to explain.
            let careers: Vec<&str> = of_kind
                .iter()
                .filter(|line| matches!(line.of, Guess::Career(_)))
                .map(|line| line.of.as_str())
                .collect();
            let paragraph = match careers[..] {
                [first, ref others @ ..] if kind.is_asked_about() => {
                    format!("{paragraph} {}", say.explain(first, others))
                }
                [..] => paragraph,
            };
            (!titles.is_empty()).then_some(paragraph)
        };
        let surprise = self.surprise.as_ref().map(|lead| say.surprise(&lead.title));
        let paragraphs = GuessFound::ALL.into_iter().filter_map(told).chain(surprise);
        page.passage(say.heading(), paragraphs);
    }
}
