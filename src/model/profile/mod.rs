//! A career as a whole job sheet: what it asks for, told with its sources.

mod claim;
mod example;
mod fact;
mod few;
mod scored;
mod sheet;
mod smic;

use serde::{Deserialize, Serialize};

use crate::id::{FamilyId, ProfileId, SourceId};
use crate::lazy::Lazy;
use crate::locale::{Locale, Text};
use crate::traits::TraitIndex;

pub use claim::{Claim, Date, Figure, STALE_AFTER, Salary, Source, UNDATED, Unit, What};
pub use example::{Example, Expectation};
pub use fact::{Circumstance, Demanded, Ground, JobFact};
pub use few::FewPlaces;
pub use scored::{Condition, Demand, Effect, Evidence, Interest, RequirementState, Rule};
pub use sheet::{
    Abroad, Application, Code, Country, Diploma, JobSheet, Level, Listing, Regulation, Studies,
};
pub use smic::MinimumWage;

/// A family of careers; the folder of its profiles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Family {
    /// The name of the folder.
    pub id: FamilyId,
    /// Its name.
    pub title: Text,
    /// One sentence: what it is about.
    pub summary: Text,
    /// What its careers have in common.
    pub shared: Text,
}

/// A career, checked: nothing in it is left to fail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// The stem of its file.
    pub id: ProfileId,
    /// The names that it had before, under which it is still found.
    pub aliases: Vec<ProfileId>,
    /// The folder it lies in.
    pub family: FamilyId,
    /// Its names.
    pub titles: Titles,
    /// How settled the career is.
    pub status: Status,
    /// How much each interest is used; every interest that is measured, each once.
    pub interests: Vec<Interest>,
    /// What it is about, each topic once; a topic that is not listed is at 0.
    pub topics: Vec<Interest>,
    /// The skills expected at the start of training; each at most once.
    pub demands: Vec<Demand>,
    /// Conditions that speak for, against, or must hold.
    pub rules: Vec<Rule>,
    /// What it asks of a life, as far as somebody may refuse it; each at most once.
    pub facts: Vec<JobFact>,
    /// That few live from it of those who try, if so.
    pub few_places: Option<FewPlaces>,
    /// What one needs to start training.
    pub entry: Level,
    /// The lowest level of studies with which people leave training for it.
    pub qualification: Level,
    /// What is told of it and scores nothing; packed apart from the rest.
    #[serde(skip, default = "Lazy::apart")]
    pub sheet: Lazy<JobSheet>,
}

impl Profile {
    /// What the career says of interests, then of topics.
    pub fn likings(&self) -> impl Iterator<Item = &Interest> {
        self.interests.iter().chain(&self.topics)
    }

    /// What the career says of an interest or a topic.
    pub fn liking(&self, of: TraitIndex) -> Option<&Interest> {
        self.likings().find(|liking| liking.of == of)
    }

    /// The level stated for an interest or a topic, 0 to 1.
    pub fn level(&self, of: TraitIndex) -> Option<f64> {
        self.liking(of).map(|liking| liking.level)
    }

    /// The demand on a skill.
    pub fn demand(&self, of: TraitIndex) -> Option<&Demand> {
        self.demands.iter().find(|d| d.of == of)
    }

    /// Where among its facts a circumstance of work stands, if it comes with the career.
    pub fn circumstance(&self, circumstance: Circumstance) -> Option<usize> {
        let is = Demanded::Circumstance(circumstance);
        self.facts.iter().position(|fact| fact.is == is)
    }

    /// The years that its training usually takes at least, with their place among the facts.
    pub fn training(&self) -> Option<(usize, f64)> {
        let mut facts = self.facts.iter().enumerate();
        facts.find_map(|(place, fact)| match fact.is {
            Demanded::TrainingYears(years) => Some((place, years)),
            Demanded::Circumstance(_) => None,
        })
    }

    /// The source of that name; every name in a checked profile has one.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sheet.sources.iter().find(|s| s.id == *id)
    }

    /// Every claim of the sheet: pay first, then the outlook.
    pub fn claims(&self) -> impl Iterator<Item = &Claim> {
        let Salary {
            entry,
            experienced,
            general,
        } = &self.sheet.salary;
        entry
            .iter()
            .chain(experienced)
            .chain(general)
            .chain(&self.sheet.outlook)
    }
}

/// The names of a career.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Titles {
    /// The masculine form in French.
    pub fr_m: String,
    /// The feminine form in French; the same where French has one form.
    pub fr_f: String,
    /// The English name.
    pub en: String,
}

impl Titles {
    /// The name to show: in French both gender forms, and no word twice that both end with:
    /// `analyste`, `avocate / avocat en droit du numérique`.
    pub fn get(&self, locale: Locale) -> String {
        match locale {
            Locale::En => self.en.clone(),
            Locale::Fr if self.fr_m == self.fr_f => self.fr_m.clone(),
            Locale::Fr => format!("{} / {}", self.feminine_alone(), self.fr_m),
        }
    }

    /// The feminine form without the last words that it shares with the masculine one.
    fn feminine_alone(&self) -> String {
        let words: Vec<&str> = self.fr_f.split(' ').collect();
        let other = self.fr_m.split(' ').rev();
        let shared = words.iter().rev().zip(other).take_while(|(f, m)| **f == *m);
        words[..words.len() - shared.count()].join(" ")
    }
}

/// How settled a career is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// It has been there for long and will be recognized by any employer.
    Established,
    /// It is young; names, training and pay still move.
    Emerging,
    /// It is young, and well-informed people doubt that it will last as a job of its own.
    Contested,
}

impl Status {
    /// Every status, the most settled first.
    pub const ALL: [Self; 3] = [Self::Established, Self::Emerging, Self::Contested];

    /// The word used in JSON and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Established => "established",
            Self::Emerging => "emerging",
            Self::Contested => "contested",
        }
    }
}
