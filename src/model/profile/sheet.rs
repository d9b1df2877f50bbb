//! What is told of a career to people, and how one gets there.

use serde::{Deserialize, Serialize};

use crate::id::{ProfileId, SourceId};
use crate::locale::Text;
use crate::profile::{Claim, Example, Salary, Source};

/// What is told of a career: read by people, looked at by no score.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct JobSheet {
    /// The version of its content, a date such as `2026-11`.
    pub edition: String,
    /// Other words that people search for, in both languages.
    pub synonyms: Vec<String>,
    /// One sentence.
    pub summary: Text,
    /// What one does in a real week.
    pub missions: Vec<Text>,
    /// What it takes.
    pub takes: Vec<Text>,
    /// What is hard about it, honestly.
    pub hard: Vec<Text>,
    /// How one gets there.
    pub studies: Studies,
    /// Where one works.
    pub sectors: Vec<Text>,
    /// Under which conditions.
    pub conditions: Vec<Text>,
    /// What it pays.
    pub salary: Salary,
    /// Where the demand is heading.
    pub outlook: Vec<Claim>,
    /// Careers close to it.
    pub neighbours: Vec<ProfileId>,
    /// Careers that people move on to.
    pub evolutions: Vec<ProfileId>,
    /// Something to try this week.
    pub to_try: Option<Text>,
    /// Whom to talk to.
    pub to_meet: Option<Text>,
    /// Its entries in public classifications.
    pub codes: Vec<Listing>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// What the author expects of the scoring.
    pub examples: Vec<Example>,
}

/// How one gets there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Studies {
    /// Real diplomas, by name.
    pub diplomas: Vec<Diploma>,
    /// The ways in; more than one.
    pub routes: Vec<Text>,
    /// How one applies for training in France.
    pub apply: Vec<Application>,
    /// How one gets there in another country, each country once; empty where no source was found.
    pub abroad: Vec<Abroad>,
    /// Whether the law reserves the career to holders of a diploma or a title.
    pub regulated: Regulation,
}

/// How one gets a place in training in France.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all(serialize = "snake_case"))]
pub enum Application {
    /// For the first year after the baccalauréat: parcoursup.fr.
    Parcoursup,
    /// For a master's degree at a university: monmaster.gouv.fr.
    MonMaster,
    /// A contract with an employer, who pays.
    Apprenticeship,
    /// A competition of the State or a town: so many places, the best ranked get them.
    Competition,
    /// Private schools sell courses whose name looks like that of the diploma that counts: in communication,
    /// audiovisual work and the arts (Onisep, diplomas of specialized schools), games, and veterinary care.
    PaidSchools,
}

/// How one gets to a career in another country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Abroad {
    /// Where.
    pub country: Country,
    /// In a sentence or two.
    pub how: Text,
    /// Who says so.
    pub source: SourceId,
}

/// Countries of which sheets tell, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Country {
    /// The United Kingdom.
    Uk,
    /// The United States.
    Us,
}

impl Country {
    /// Every country.
    pub const ALL: [Self; 2] = [Self::Uk, Self::Us];

    /// The word used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Uk => "UK",
            Self::Us => "US",
        }
    }
}

/// A level of the French framework of qualifications (the EQF level is [`Level::eqf`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Level {
    /// No diploma is asked for.
    #[serde(rename = "NoDiploma")]
    None,
    /// CAP, BEP.
    Cap,
    /// Baccalauréat of any kind.
    Bac,
    /// Two years after the baccalauréat: BTS.
    Bac2,
    /// Three years: licence, BUT.
    Bac3,
    /// Five years: master, engineer.
    Bac5,
    /// Eight years: doctorate.
    Bac8,
}

impl Level {
    /// Every level, the lowest first.
    pub const ALL: [Self; 7] = [
        Self::None,
        Self::Cap,
        Self::Bac,
        Self::Bac2,
        Self::Bac3,
        Self::Bac5,
        Self::Bac8,
    ];

    /// The years behind the baccalauréat that its name tells; `None` for what is not behind it.
    pub const fn years(self) -> Option<f64> {
        match self {
            Self::None | Self::Cap | Self::Bac => None,
            Self::Bac2 => Some(2.0),
            Self::Bac3 => Some(3.0),
            Self::Bac5 => Some(5.0),
            Self::Bac8 => Some(8.0),
        }
    }

    /// The word used in JSON and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Cap => "cap",
            Self::Bac => "bac",
            Self::Bac2 => "bac2",
            Self::Bac3 => "bac3",
            Self::Bac5 => "bac5",
            Self::Bac8 => "bac8",
        }
    }

    /// The level of the European Qualifications Framework; `None` where no diploma is asked for.
    pub const fn eqf(self) -> Option<u8> {
        match self {
            Self::None => None,
            Self::Cap => Some(3),
            Self::Bac => Some(4),
            Self::Bac2 => Some(5),
            Self::Bac3 => Some(6),
            Self::Bac5 => Some(7),
            Self::Bac8 => Some(8),
        }
    }
}

/// A diploma by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diploma {
    /// Its level.
    pub level: Level,
    /// Its name, with what it is for a reader who does not know the French system.
    pub name: Text,
}

/// Whether the law reserves a career.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Regulation {
    /// Anyone may call themselves so.
    #[default]
    Free,
    /// Only part of the work, or only the title, is reserved: how.
    Partly(Text),
    /// It takes a diploma, a title or a competition: which.
    Regulated(Text),
}

/// Where a public classification lists the career.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// The entry.
    pub code: Code,
    /// Whether it is that of another job, the nearest there is.
    pub is_nearest: bool,
}

/// An entry in a public classification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Code {
    /// ROME 4.0, France Travail.
    Rome(String),
    /// ISCO-08, ILO.
    Isco08(String),
    /// ESCO, European Commission: the code or label of the occupation.
    Esco(String),
    /// O*NET-SOC, US Department of Labor.
    OnetSoc(String),
}
