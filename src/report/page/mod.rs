//! The page that a student reads, as data: which careers, in which order, with which words.
//!
//! No percentage, no rank, no number of fit, and nothing from the bottom of the list. Every surface
//! for people walks this value.

mod writer;

use crate::Subject;
use crate::card::Card;
use crate::guess::Guesses;
use crate::passage::Passage;
use crate::portrait::{self, Portrait};
use model::id::ProfileId;
use model::locale::Locale;
use model::traits::Domain;
use rules::{Coverage, State};
use words::report;

use self::writer::Writer;

/// What the student reads, from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The heading of the page.
    pub title: String,
    /// The first words.
    pub opening: String,
    /// How to get a result, where answers are missing for one.
    pub restart: Option<Step>,
    /// What the answers say about the person.
    pub portraits: Vec<Portrait>,
    /// The careers: leads, further afield, not yet.
    pub lists: Vec<List>,
    /// The heading of the next steps.
    pub next_heading: String,
    /// What to do next.
    pub next: Vec<Step>,
    /// What became of the guesses, notes, words for the family, what the result rests on: headings and their paragraphs.
    pub closing: Vec<Passage>,
}

/// A heading and careers, by family.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// The heading.
    pub heading: String,
    /// How to read it.
    pub intro: Vec<String>,
    /// The families, each with its careers.
    pub families: Vec<FamilyCards>,
    /// The careers that the answers cannot tell from those shown; `None` if there are none.
    pub also: Option<String>,
}

/// The careers of one family.
#[derive(Clone, Debug, PartialEq)]
pub struct FamilyCards {
    /// Its name.
    pub title: String,
    /// Its careers, best first.
    pub cards: Vec<Card>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub text: String,
    /// The command that does it.
    pub command: Option<String>,
}

impl Page {
    /// Every career that is shown, from top to bottom.
    pub fn careers(&self) -> impl Iterator<Item = &ProfileId> {
        let families = self.lists.iter().flat_map(|list| &list.families);
        families
            .flat_map(|family| &family.cards)
            .map(|card| &card.career)
    }
}

pub(super) fn page(
    subject: &Subject<'_>,
    locale: Locale,
    top: Option<usize>,
    guesses: Option<&Guesses>,
) -> Page {
    let say = report::of(locale);
    let state = subject.recommendation.state;
    let writer = Writer { subject, locale };
    let (lists, next) = match state {
        State::Ok => writer.recommended(top),
        State::Flat | State::NothingAttractsYet | State::NothingMeasured => writer.opened(),
    };
    let (silent, topics) = thin_topics(subject);
    // Whoever has answered everything is not sent back to the questions.
    let has_more = subject.recommendation.answered < subject.recommendation.items;
    let too_early = state == State::Flat && silent > 0 && has_more;
    let restart = (too_early || state == State::NothingMeasured && has_more).then(|| Step {
        text: say.how_to_get_a_result().to_owned(),
        command: Some(format!("boussole quiz {}", subject.quiz.id)),
    });
    Page {
        title: say.title().to_owned(),
        opening: if too_early {
            say.too_early(silent, topics)
        } else {
            say.opening(state).to_owned()
        },
        restart,
        portraits: portrait::portraits(subject, locale),
        lists,
        next_heading: say.next_heading().to_owned(),
        next,
        closing: guesses
            .map(|guesses| guesses.passage(locale))
            .into_iter()
            .chain(writer.closing())
            .collect(),
    }
}

/// How many interests fewer than two answers tell of, and how many the quiz measures.
fn thin_topics(subject: &Subject<'_>) -> (usize, usize) {
    let scores = subject.recommendation.traits.iter();
    let interests: Vec<Coverage> = scores
        .filter(|score| subject.traits.get(score.of).id.domain == Domain::Interest)
        .map(|score| score.coverage)
        .collect();
    let thin = interests.iter().filter(|coverage| coverage.is_thin());
    (thin.count(), interests.len())
}
