//! The sentences of the result page: what a student reads, and their family over the shoulder.
//!
//! No percentage, no rank, no verdict; the same care in both languages.

mod en;
mod fr;

use model::locale::Locale;
use model::traits::Domain;
use rules::State;
use rules::adaptive::Stop;

/// How much a career and a person have in common, as far as the page says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Points {
    /// Many points in common with the answers.
    Many,
    /// Several.
    Several,
    /// Some.
    Some,
}

/// How firmly the answers carry a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// It would most likely still be there after other, similar questions.
    Solid,
    /// It may or may not.
    ToConfirm,
    /// It is one of many that would do.
    Open,
}

/// Where a trait seems to lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning {
    /// High.
    High,
    /// Low.
    Low,
    /// Near the middle.
    Neither,
}

/// How many questions of a kind were answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// So many were.
    pub answered: usize,
    /// So many were asked.
    pub of: usize,
}

/// Where something that a person expected stands; the nearer to the leads, the earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GuessFound {
    /// Among the leads.
    Shown,
    /// The answers cannot tell it from a lead.
    Close,
    /// Not itself, but another career of its family is a lead.
    FamilyShown,
    /// A condition is missing.
    NotYet,
    /// The answers lead elsewhere.
    Elsewhere,
    /// The answers carry no list at all.
    NoListYet,
}

impl GuessFound {
    /// All, in the order of the page.
    pub const ALL: [Self; 6] = [
        Self::Shown,
        Self::Close,
        Self::FamilyShown,
        Self::NotYet,
        Self::Elsewhere,
        Self::NoListYet,
    ];

    /// The name for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Shown => "confirmed",
            Self::Close => "close",
            Self::FamilyShown => "family_shown",
            Self::NotYet => "not_yet",
            Self::Elsewhere => "absent",
            Self::NoListYet => "no_list_yet",
        }
    }

    /// Whether one may wonder why it is not among the leads.
    pub const fn is_asked_about(self) -> bool {
        matches!(
            self,
            Self::Close | Self::FamilyShown | Self::NotYet | Self::Elsewhere
        )
    }
}

/// The sentences of one language.
pub trait ReportWording: Sync {
    /// The heading of the page.
    fn title(&self) -> &'static str;
    /// The first words, which depend on what the answers carry.
    fn opening(&self, state: State) -> &'static str;
    /// The first words where too few answers carry no list: so many topics of all have too few.
    fn too_early(&self, silent: usize, topics: usize) -> String;
    /// What to do for a result, where answers are missing for one; followed by a command.
    fn how_to_get_a_result(&self) -> &'static str;
    /// The heading of the portrait of one domain.
    fn portrait_heading(&self, domain: Domain) -> &'static str;
    /// The word for a trait that is neither low nor high.
    fn in_between(&self, domain: Domain) -> &'static str;
    /// In place of the word for a trait, where answers are missing to be sure of it.
    fn to_confirm(&self, domain: Domain, leaning: Leaning) -> &'static str;
    /// The traits of which no answer tells anything.
    fn nothing_told(&self, names: &[&str]) -> String;
    /// The heading of the main list.
    fn main_heading(&self) -> &'static str;
    /// How to read the main list.
    fn main_intro(&self) -> &'static str;
    /// The heading of the leads that the main list does not show.
    fn further_heading(&self) -> &'static str;
    /// How to read them.
    fn further_intro(&self) -> &'static str;
    /// The heading of the careers with an unmet condition.
    fn not_yet_heading(&self) -> &'static str;
    /// How to read them.
    fn not_yet_intro(&self) -> &'static str;
    /// The heading of the leads where there is no list.
    fn leads_heading(&self) -> &'static str;
    /// How to read them.
    fn leads_intro(&self) -> &'static str;
    /// What a career and the answers have in common, and how firmly.
    fn standing(&self, points: Points, certainty: Certainty) -> String;
    /// Some careers of the list are too close to tell apart.
    fn too_close(&self, titles: &[&str]) -> String;
    /// All careers of the list are.
    fn all_too_close(&self) -> &'static str;
    /// Many of them are, too many to name.
    fn many_too_close(&self) -> &'static str;
    /// Careers that are not shown and are too close to those that are: some by name, and so many more.
    fn also_close(&self, titles: &[&str], more: usize) -> String;
    /// A question and the answer given to it.
    fn quote(&self, prompt: &str, answer: &str) -> String;
    /// The answer *none of these*.
    fn none_of_these(&self) -> &'static str;
    /// A ranking, told by its first place.
    fn ranked_first(&self, label: &str) -> String;
    /// The heading of the next steps.
    fn next_heading(&self) -> &'static str;
    /// To read a sheet; followed by a command.
    fn read_a_sheet(&self, title: &str) -> String;
    /// To read about any career, where there is no lead; followed by a command.
    fn browse_careers(&self) -> &'static str;
    /// To talk to somebody about a lead; followed by the author's advice, if any.
    fn talk(&self, title: &str) -> String;
    /// To talk to somebody, where there is no lead.
    fn talk_to_anyone(&self) -> &'static str;
    /// To try something for a lead; followed by the author's advice.
    fn try_one_thing(&self, title: &str) -> String;
    /// Things that anybody can try, at least three.
    fn generic_tries(&self) -> [&'static str; 3];
    /// The heading of what was expected.
    fn guesses_heading(&self) -> &'static str;
    /// Where some guesses stand, all of one kind, at least one.
    fn guessed(&self, found: GuessFound, titles: &[&str]) -> String;
    /// How to see why a career that was guessed is no lead, and likewise others.
    fn explain_guess(&self, career: &str, others: &[&str]) -> String;
    /// A lead that was not expected.
    fn surprise(&self, title: &str) -> String;
    /// The heading of the notes about this answer sheet.
    fn notes_heading(&self) -> &'static str;
    /// The heading of the words for the family.
    fn family_heading(&self) -> &'static str;
    /// What a family should know.
    fn family(&self, state: State) -> &'static str;
    /// The heading of what the result rests on.
    fn basis_heading(&self) -> &'static str;
    /// What the result rests on: the questions about the person, and those about their situation.
    fn basis(&self, about_you: Answered, situation: Answered) -> String;
    /// How many items are left, and why the quiz asked no more, where it stopped by itself.
    fn open_questions(&self, stop: Option<Stop>, open: usize) -> String;
}

/// The sentences in a language.
pub fn of(locale: Locale) -> &'static dyn ReportWording {
    match locale {
        Locale::Fr => &fr::French,
        Locale::En => &en::English,
    }
}
