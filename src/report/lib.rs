//! What is said about one respondent, a quiz or a career: built once as plain data, then walked by
//! every surface, so that text and JSON can never disagree.
//!
//! [`Report`] is the way in: it takes the facts of a [`Recommendation`] and chooses the sentences.
//! Start with [`Report::document`] for what a student reads and the numbers behind it, [`reason`]
//! for how a fact becomes a sentence, and [`json`] for the format that other programs read. What
//! people read is a [`document`], drawn as text or as a web page; only [`diagnostics`] show files. Nothing
//! here computes a score, and nothing here writes to a terminal: each function returns a `String`.
//!
#![doc = include_str!("DECISIONS.md")]

mod apart;
pub mod audit;
mod called;
pub mod card;
pub mod careers;
pub mod change;
pub mod code;
pub mod diagnostics;
pub mod document;
pub mod explain;
mod few;
pub mod guess;
pub mod held;
pub mod impact;
pub mod json;
pub mod layout;
pub mod lessons;
pub mod notices;
mod page;
mod portrait;
pub mod quizzes;
pub mod reason;
pub mod schema;
pub mod scored;
mod share;
mod shown;
mod situation;
pub mod table;
pub mod threads;
pub mod titles;
mod workings;

use serde::Serialize;

use model::answers::AnswerSheet;
use model::day::Day;
use model::id::{FamilyId, ItemId, ProfileId, QuestionId, QuizId};
use model::locale::Locale;
use model::profile::{Family, Profile, RequirementState};
use model::quiz::Quiz;
use model::reaction::Is;
use model::titles::LazyTitles;
use model::traits::{TraitId, Traits};
use rules::{
    Contribution, FamilyStanding, Keyed, Match, Origin, Recommendation, State, Status, TraitScore,
};

use self::document::Document;
use self::guess::Guesses;
use self::portrait::Known;
use self::reason::ReasonLine;
pub use self::share::Share;
use self::shown::Shown;
use words::standing::Certainty;

/// Stands for all careers that are set apart, where they are brought back.
pub const ALL_APART: &str = "set-apart";

/// The code of a sheet of the quiz, as text and as a picture, with what it is for; empty where nothing is answered.
pub fn portable(quiz: &Quiz, sheet: &AnswerSheet, locale: Locale) -> Document {
    page::code::document(quiz, sheet, locale)
}

/// Whom and what a report is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// What is measured.
    pub traits: &'a Traits,
    /// What was asked.
    pub quiz: &'a Quiz,
    /// The families of the catalog, in the order that the recommendation counts by.
    pub families: &'a [Family],
    /// The careers of the catalog, in the order that the recommendation counts by.
    pub profiles: &'a [Profile],
    /// What jobs are called, whether they have a sheet or not.
    pub titles: &'a LazyTitles,
    /// What was answered.
    pub sheet: &'a AnswerSheet,
    /// What follows from it.
    pub recommendation: &'a Recommendation,
    /// The version of the method, `rules::METHOD`.
    pub method: u32,
    /// The fingerprint of the catalog.
    pub catalog_hash: &'a str,
    /// What else is to be said about this sheet, such as *answered in another edition*.
    pub notes: &'a [Note],
}

/// Something to be said about an answer sheet, already worded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// A word for programs, in kebab case.
    pub code: &'static str,
    /// The sentence for people.
    pub text: String,
}

/// What is said about one respondent, in one language.
///
/// What is said of every single career ([`Report::matches`]) is told when it is asked for, since people
/// are shown a dozen of them.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    subject: Subject<'a>,
    /// The language of its sentences.
    pub locale: Locale,
    /// The day on which the answers were given, where that is known.
    pub on: Option<Day>,
    /// The version of the method.
    pub method: u32,
    /// Which quiz was answered.
    pub quiz: QuizLine,
    /// The fingerprint of the catalog.
    pub catalog_hash: String,
    /// How many items are answered.
    pub answered: usize,
    /// How many items the quiz has.
    pub items: usize,
    /// What the answers carry.
    pub state: State,
    /// The scores, in the order of the trait ids.
    pub traits: Vec<TraitLine>,
    /// What else is to be said.
    pub notes: Vec<Note>,
    /// Every family that has a career, likeliest to hold the best one first.
    pub families: Vec<FamilyLine>,
    /// What became of the person's guesses; `None` where there are none.
    pub guesses: Option<Guesses>,
    /// The careers that the page would show had the person said nothing of any, where they have.
    before: Option<Vec<ProfileId>>,
    /// The most careers that are shown to people.
    top: Option<usize>,
}

/// Which quiz was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuizLine {
    /// Its id.
    pub id: QuizId,
    /// The version of its content.
    pub edition: String,
    /// The fingerprint of its definition.
    pub hash: String,
}

/// The score of one trait.
#[derive(Clone, Debug, PartialEq)]
pub struct TraitLine {
    /// Which trait.
    pub id: TraitId,
    /// The keyed score, 0–100, if there are answers enough.
    pub keyed: Keyed,
    /// The posterior mean, 0–100.
    pub mean: f64,
    /// The posterior standard deviation, in the same points.
    pub sd: f64,
}

/// The standing of one family.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FamilyLine {
    /// Which family.
    pub id: FamilyId,
    /// Its name.
    pub title: String,
    /// The probability that it holds the career that fits best.
    pub p_best: f64,
    /// Whether one of its careers is shown.
    pub shown: bool,
}

/// One career and the person.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MatchLine {
    /// Which career.
    pub career: ProfileId,
    /// Its name, with both gender forms in French.
    pub title: String,
    /// Its family.
    pub family: FamilyId,
    /// 1 for the best fit.
    pub rank: usize,
    /// The tie group; `None` for a career that is *not yet* open, or set apart.
    pub group: Option<usize>,
    /// How well it fits, in SD.
    pub fit: f64,
    /// The fit of average traits.
    pub start: f64,
    /// The percentage of the model population whom it fits less.
    pub percent: f64,
    /// The probability that it is among the best three.
    pub p_top3: f64,
    /// Where it is shown.
    #[serde(serialize_with = "json::word")]
    pub status: Status,
    /// Why it is set apart, if it is.
    pub set_apart: Option<ApartLine>,
    /// How firmly the answers carry it, 3 the firmest; `None` where the page does not show it for them.
    pub solidity: Option<u8>,
    /// Whether its requirements hold.
    #[serde(serialize_with = "json::word")]
    pub requirement: RequirementState,
    /// What each trait and rule adds.
    pub contributions: Vec<PartLine>,
    /// What each answer adds.
    pub answers: Vec<AnswerLine>,
    /// What each reaction adds that is about what one does in a career.
    pub reactions: Vec<ReactionLine>,
    /// Why, and why not.
    pub reasons: Vec<ReasonLine>,
}

/// What sets a career apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ApartLine {
    /// The context question whose answer does so.
    pub question: QuestionId,
    /// The fact of the career that it meets; `None` for the job that the person wants to leave.
    pub fact: Option<&'static str>,
}

/// A part of a fit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartLine {
    /// Whether it comes from a rule rather than a trait.
    pub source: Source,
    /// The id of the trait or the rule.
    pub id: String,
    /// In SD.
    pub value: f64,
}

/// What an answer adds to a fit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerLine {
    /// Which item.
    pub item: ItemId,
    /// In SD.
    pub value: f64,
}

/// What a reaction adds to a fit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReactionLine {
    /// The career that it is to.
    pub career: ProfileId,
    /// What it is.
    #[serde(serialize_with = "json::word")]
    pub is: Is,
    /// In SD.
    pub value: f64,
}

/// What a part of a fit comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A trait.
    Trait,
    /// A rule of the profile.
    Rule,
    /// The length of its studies.
    Studies,
}

impl<'a> Report<'a> {
    /// Says what a recommendation says, in a language.
    ///
    /// With `top`, the document shows at most so many careers, the best ones; the data for other programs is
    /// always whole.
    pub fn new(subject: &Subject<'a>, locale: Locale, top: Option<usize>) -> Self {
        let Subject {
            traits,
            quiz,
            recommendation,
            ..
        } = subject;
        Self {
            subject: *subject,
            locale,
            on: subject.sheet.on,
            method: subject.method,
            quiz: QuizLine {
                id: quiz.id.clone(),
                edition: quiz.edition.clone(),
                hash: quiz.hash.clone(),
            },
            catalog_hash: subject.catalog_hash.to_owned(),
            answered: recommendation.answered,
            items: recommendation.items,
            state: recommendation.state,
            traits: recommendation
                .traits
                .iter()
                .map(|score| TraitLine {
                    id: traits.get(score.of).id.clone(),
                    keyed: score.keyed,
                    mean: score.mean,
                    sd: score.sd,
                })
                .collect(),
            notes: subject.notes.to_vec(),
            families: family_lines(subject, locale),
            guesses: guess::guesses(subject, locale),
            before: None,
            top,
        }
    }

    /// The same for somebody to whom these careers were shown before they said something of any.
    #[must_use]
    pub fn after(mut self, before: Option<Vec<ProfileId>>) -> Self {
        self.before = before;
        self
    }

    /// What the student reads, then how it was worked out, for the person who guides them.
    pub fn document(&self) -> Document {
        page::document(self)
    }

    /// What the student reads on a page of a site, which has no paper and a page of its own for the numbers.
    pub fn screen(&self) -> Document {
        page::on_a_screen(self)
    }

    /// How it was worked out, on a page of its own.
    pub fn numbers(&self) -> Document {
        page::numbers(self)
    }

    /// Whether the person may share something of it.
    pub fn has_share(&self) -> bool {
        Share::is_there(self)
    }

    /// What the person may share of it; `None` where no answer leads to a career.
    pub fn share(&self) -> Option<Share> {
        Share::of(self)
    }

    /// What the student reads, on one sheet of paper, with room to write.
    pub fn one_sheet(&self) -> Document {
        page::on_one_sheet(self)
    }

    /// What draws the person most, by the names of topics and activities; empty where nothing clearly does.
    pub fn draws(&self) -> Vec<&'a str> {
        portrait::draws(Known::of(&self.subject), self.locale)
    }

    /// The careers that the page shows, in its order.
    pub fn shown(&self) -> Vec<&'a ProfileId> {
        let careers = Shown::of(&self.subject);
        let id = |found: &&Match| &self.subject.profiles[found.career].id;
        careers.careers().iter().map(id).collect()
    }

    /// Every career, best first.
    pub fn matches(&self) -> impl ExactSizeIterator<Item = MatchLine> {
        let matches = self.subject.recommendation.matches.iter();
        matches.map(|found| match_line(&self.subject, self.locale, found))
    }
}

/// What draws a person most as far as their traits are known, as [`Report::draws`] tells it: for whoever asks in
/// the middle of a quiz, where no career is looked at yet.
pub fn draws<'a>(traits: &'a Traits, scores: &'a [TraitScore], locale: Locale) -> Vec<&'a str> {
    portrait::draws(Known { traits, scores }, locale)
}

fn family_lines(subject: &Subject<'_>, locale: Locale) -> Vec<FamilyLine> {
    let line = |standing: &FamilyStanding| {
        let family = &subject.families[standing.family];
        FamilyLine {
            id: family.id.clone(),
            title: family.title.get(locale).to_owned(),
            p_best: standing.p_best,
            shown: standing.shown,
        }
    };
    subject.recommendation.families.iter().map(line).collect()
}

pub(crate) fn match_line(subject: &Subject<'_>, locale: Locale, found: &Match) -> MatchLine {
    let profile = &subject.profiles[found.career];
    let part = |part: &Contribution| {
        let (source, id) = match part.from {
            Origin::Trait(of) => (Source::Trait, subject.traits.get(of).id.to_string()),
            Origin::Rule(rule) => (Source::Rule, profile.rules[rule].id.to_string()),
            Origin::Studies => (Source::Studies, profile.id.to_string()),
        };
        PartLine {
            source,
            id,
            value: part.value,
        }
    };
    MatchLine {
        career: profile.id.clone(),
        title: profile.titles.get(locale),
        family: profile.family.clone(),
        rank: found.rank,
        group: found.group,
        fit: found.fit,
        start: found.start,
        percent: found.percent,
        p_top3: found.p_top3,
        status: found.status,
        set_apart: found
            .set_apart
            .map(|why| apart::line(subject, profile, why)),
        solidity: card::certainty_of(subject, found).map(Certainty::solidity),
        requirement: found.requirement,
        contributions: found.contributions.iter().map(part).collect(),
        answers: found
            .answers
            .iter()
            .map(|share| AnswerLine {
                item: subject.quiz.items[share.item].id.clone(),
                value: share.value,
            })
            .collect(),
        reactions: found
            .reactions
            .iter()
            .map(|share| ReactionLine {
                career: subject.profiles[share.career].id.clone(),
                is: share.is,
                value: share.value,
            })
            .collect(),
        reasons: reason::told(subject, locale, found),
    }
}
